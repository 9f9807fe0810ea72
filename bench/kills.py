"""Kill builds at random moments, and see that nothing is lost: `python -m bench.kills --moments 200`.

A helper loads the model once and forks a child for each build, so that a moment falls into the build and not into
loading. After each kill a reader has to get the last whole graph, the next build has to finish, and its export has to
be that of a build which nobody disturbed, byte for byte.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kgcine.graph.export import export
from kgcine.store import open_store

HELPER = """
import os, sys
from pathlib import Path
from kgcine.assets import open_assets
from kgcine.building.extraction import Settings, load_stages
from kgcine.pipeline import build
stages = load_stages(open_assets())
print("ready", flush=True)
for line in sys.stdin:
    articles, store = line.rstrip("\\n").split("\\t")
    child = os.fork()
    if not child:
        build([Path(articles)], Path(store), Settings(), stages=stages)
        os._exit(0)
    print(child, flush=True)
    _, status = os.waitpid(child, 0)
    print(status, flush=True)
"""
_FILM = """# {film}

The film {film} ({year}) was directed by {name}. It was shot in Almaty by Kazakhfilm in {before}.

{name} was born in {born} in Almaty. {film} won the Grand Prix at the Eurasia Film Festival in {after}.
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one kill did: how long the build ran, whether it was killed, and which generation a reader got then."""

    after: float
    killed: bool
    generation: int
    same: bool


class Builder:
    """Builds in children of a process that has the model loaded."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def build(self, articles: Path, store: Path, kill_after: float | None = None) -> bool:
        """Build a store, or kill the build after some seconds; return whether it was killed."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None and stdout is not None  # noqa: S101
        print(articles, store, sep="\t", file=stdin, flush=True)
        child = int(stdout.readline())
        if kill_after is not None:
            time.sleep(kill_after)
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        status = int(stdout.readline())
        if status and os.WTERMSIG(status) != signal.SIGKILL:
            raise RuntimeError(f"the build failed with {status}")
        return bool(status)


@contextmanager
def builder() -> Iterator[Builder]:
    """Start the process that has the model loaded."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-c", HELPER]
    with subprocess.Popen(command, stdin=-1, stdout=-1, text=True, env=environment) as process:
        assert process.stdout is not None and process.stdin is not None  # noqa: S101
        process.stdout.readline()
        yield Builder(process)
        process.stdin.close()


def write_articles(folder: Path, number: int) -> None:
    """Write articles about films that differ in names and dates."""
    folder.mkdir(parents=True, exist_ok=True)
    for at in range(number):
        year = 1960 + at
        told = {"film": f"The {_WORDS[at % 10]} {_WORDS[at // 10 % 10]}", "name": f"Aidar {_WORDS[at % 10]}bek"}
        years = {"year": year, "before": year - 1, "after": year + 1, "born": year - 30}
        text = _FILM.format(**told, **years)
        (folder / f"film-{at:03}.md").write_text(text, "utf-8")


_WORDS = ("River", "Steppe", "Mountain", "Bridge", "Orchard", "Winter", "Horse", "Lake", "Garden", "Road")


def exported(store: Path) -> bytes:
    """Return the whole graph as N-Quads."""
    output = io.BytesIO()
    with open_store(store) as graph:
        export(graph, output, "nquads", "all")
    return output.getvalue()


def kill_builds(folder: Path, moments: int, number: int = 40, before: int = 10, seed: int = 5) -> list[Outcome]:
    """Kill builds of a store that holds some articles already, at random moments of reading and writing the others.

    Where nearly all are there before, the build writes only the graphs of the others, into a copy.
    """
    few, many, base, whole = (folder / name for name in ("few", "many", "base", "whole"))
    write_articles(few, before)
    write_articles(many, number)
    chosen = random.Random(seed)  # noqa: S311
    with builder() as run:
        run.build(few, base)
        shutil.copytree(base, whole, symlinks=True)
        start = time.perf_counter()
        run.build(many, whole)
        lasted = time.perf_counter() - start
        graphs = exported(base), exported(whole)
        found = []
        for _ in range(moments):
            found.append(_kill(run, folder, graphs, chosen.uniform(0, lasted * 1.05)))
            if not found[-1].killed:
                # The machine is faster now than when the undisturbed build was timed.
                lasted = min(lasted, found[-1].after)
        return found


def _kill(run: Builder, folder: Path, graphs: tuple[bytes, bytes], after: float) -> Outcome:
    store = folder / "store"
    shutil.rmtree(store, ignore_errors=True)
    shutil.copytree(folder / "base", store, symlinks=True)
    killed = run.build(folder / "many", store, kill_after=after)
    with open_store(store) as graph:
        generation = graph.number
    seen = exported(store) == graphs[generation - 1]
    run.build(folder / "many", store)
    return Outcome(after, killed, generation, seen and exported(store) == graphs[1])


def main() -> None:
    """Kill builds and print how often a reader got which generation; exit with 1 where anything was lost."""
    parser = argparse.ArgumentParser(description="Kill builds at random moments.")
    parser.add_argument("--moments", type=int, default=200)
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--before", type=int, default=10, help="how many the store has before (10)")
    parser.add_argument("--seed", type=int, default=5, help="of the random moments (5)")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = kill_builds(Path(folder), given.moments, given.articles, given.before, given.seed)
    for (killed, generation, same), count in sorted(Counter((e.killed, e.generation, e.same) for e in found).items()):
        print(f"{count:4} {'killed' if killed else 'done'}, read build {generation}, {'whole' if same else 'LOST'}")
    sys.exit(not all(each.same for each in found))


if __name__ == "__main__":
    main()
