"""Runs what the pages show and writes the true output back: `make docs`.

A block fenced as ``sh`` is run as it stands. In a block fenced as ``console`` each line after ``$ `` is run, and what
follows it is the output. All blocks of a page run in one empty folder, from top to bottom.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_FENCE = re.compile(r"^```(?P<kind>sh|console)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Step:
    """One command of a page and the output that the page shows; None where it shows none."""

    line: int
    command: str
    shown: str | None


def pages() -> list[Path]:
    """Return the pages whose blocks are run."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def steps(text: str) -> Iterator[Step]:
    """Yield the commands of a page in order.

    >>> [step.command for step in steps("```console\\n$ echo one\\none\\n```\\n")]
    ['echo one']
    """
    for block in _FENCE.finditer(text):
        first = text.count("\n", 0, block.start("body")) + 1
        if block["kind"] == "sh":
            yield Step(first, block["body"], None)
        else:
            yield from _console(block["body"], first)


def _console(body: str, first: int) -> Iterator[Step]:
    starts = [at.start() for at in re.finditer(r"^\$ ", body, re.MULTILINE)]
    for start, end in zip(starts, [*starts[1:], len(body)], strict=True):
        command, shown = _split(body[start:end])
        yield Step(first + body.count("\n", 0, start), command, shown)


def _split(part: str) -> tuple[str, str]:
    """Split a prompt, its continued lines and the output."""
    lines = part.removeprefix("$ ").splitlines(keepends=True)
    last = next(at for at, line in enumerate(lines) if not line.rstrip("\n").endswith("\\"))
    return "".join(lines[: last + 1]).rstrip("\n"), "".join(lines[last + 1 :])


def run(command: str, folder: Path) -> str:
    """Run a command in a folder and return its output; raise CalledProcessError where it fails."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    hidden = {name: value for name, value in os.environ.items() if not name.startswith("KGCINE_")}
    environment = {**hidden, "PATH": path, "COLUMNS": "120", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command],
        cwd=folder,
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


def refreshed(text: str, folder: Path) -> str:
    """Return the page with the true outputs."""

    def block(found: re.Match[str]) -> str:
        if found["kind"] == "sh":
            run(found["body"], folder)
            return found[0]
        told = [f"$ {step.command}\n{run(step.command, folder)}" for step in _console(found["body"], 0)]
        return f"```console\n{''.join(told)}```"

    return _FENCE.sub(block, text)


def main() -> None:
    """Rewrite the pages whose transcripts have changed."""
    for page in pages():
        text = page.read_text("utf-8")
        with tempfile.TemporaryDirectory() as folder:
            new = refreshed(text, Path(folder))
        if new != text:
            page.write_text(new, "utf-8")
            print(f"rewrote {page.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
