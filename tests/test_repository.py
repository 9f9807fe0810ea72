"""What must not stand in the repository."""

import os
import re
import subprocess
import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ARTICLES = Path(os.environ.get("KGCINE_ARTICLES", "absent"))
SHINGLE = 12
HOSTS = (
    "py" + "pi.org",
    "python" + "hosted",
    "registry." + "npm",
    "npm" + "js.com",
    "deb." + "debian",
    "huggingface." + "co",
)
MARKERS = ("TO" + "DO", "FIX" + "ME", "X" + "XX")
MACHINE_PATH = re.compile(r"(?<![\w.:/~)-])/(?:home|root|Users|work|tmp|opt|mnt)(?=/|\b)")
OUTSIDE = re.compile(r"\.\./" + "shared")


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def texts() -> Iterator[tuple[str, str]]:
    for path in tracked():
        try:
            yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8")
        except UnicodeDecodeError:
            continue


def lines_with(pattern: re.Pattern[str], *, but: tuple[str, ...] = ()) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in texts()
        if name not in but
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def test_no_path_of_a_machine_is_written_down() -> None:
    assert lines_with(MACHINE_PATH) == []


def test_only_the_ci_script_looks_beside_the_checkout() -> None:
    assert lines_with(OUTSIDE, but=(".ci/run",)) == []


def test_no_registry_is_named() -> None:
    assert lines_with(re.compile("|".join(map(re.escape, HOSTS)))) == []


def test_nothing_is_left_to_be_done_in_the_code() -> None:
    assert lines_with(re.compile(rf"\b(?:{'|'.join(MARKERS)})\b")) == []


def test_lock_pins_every_package_with_hashes() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    entries = re.split(r"\n(?=\S)", lock.strip())
    assert entries and all(re.match(r"[\w.-]+(?:\[\w+\])?==\S+", entry) for entry in entries)
    assert all("--hash=sha256:" in entry for entry in entries)


def test_lock_has_every_direct_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    # Ray brings 900 MB; `make ray` installs it where it is asked for.
    extras = (needs for name, needs in project["optional-dependencies"].items() if name != "ray")
    wanted = [*project["dependencies"], *chain.from_iterable(extras)]
    locked = re.findall(r"^[\w.-]+", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE)
    names = {_canonical(re.split(r"[^\w.-]", name)[0]) for name in wanted}
    assert names - {_canonical(name) for name in locked} == set()


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_source_files_stay_small() -> None:
    long = {name: text.count("\n") for name, text in texts() if name.startswith("src/") and text.count("\n") > 400}
    assert long == {}


@pytest.mark.skipif(not ARTICLES.is_dir(), reason="KGCINE_ARTICLES names no folder")
def test_no_sentence_of_the_given_articles_is_copied() -> None:
    given = {
        shingle for path in sorted(ARTICLES.rglob("*.txt")) for shingle in shingles(path.read_text("utf-8", "replace"))
    }
    assert given
    copied = {name: next(iter(found)) for name, text in texts() if (found := given & set(shingles(text)))}
    assert copied == {}


def shingles(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return (tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1))
