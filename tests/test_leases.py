"""A reader's generation outlives any number of builds, in a store of more files than a reader holds open."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph as ox
import pytest

from kgcine.store import KEPT_GENERATIONS, Writer, open_store

#: Oxigraph opens this many files of a store when it opens it, and the others when it comes to them.
OPENED = 16
GRAPHS, SIZE = 12, 400
#: A reader in a process of its own: it opens the store, waits for a line, and then reads all of it.
READER = """
import sys
from pathlib import Path
import pyoxigraph as ox
from kgcine.store import open_store
path = Path({path!r})
graph = open_store(path) if {leased} else ox.Store.read_only(str((path / "current" / "graph").resolve()))
print("open", flush=True)
sys.stdin.readline()
quads = graph.quads() if {leased} else graph.quads_for_pattern(None, None, None, ox.DefaultGraph())
print(sum(1 for _ in quads), flush=True)
sys.stdin.readline()
"""


def quads(at: int) -> Iterator[ox.Quad]:
    for number in range(SIZE):
        made = (ox.NamedNode(f"urn:{at}/{number}"), ox.NamedNode(f"urn:p{number % 9}"), ox.Literal(f"{at} {number}"))
        yield ox.Quad(*made, ox.NamedNode(f"urn:{at}"))


def grown(path: Path) -> Path:
    """Make a store by a build and revisions of it, and return the folder of its graph."""
    with Writer(path) as writer:
        writer.write_generation(quads(0))
        for at in range(1, GRAPHS):
            writer.write_generation(quads(at), replaced=[ox.NamedNode(f"urn:{at}")])
    return (path / "current" / "graph").resolve()


def build_often(path: Path) -> None:
    with Writer(path) as writer:
        for _ in range(KEPT_GENERATIONS + 1):
            writer.write_generation(quads(99))


@contextmanager
def reader(path: Path, leased: bool) -> Iterator["subprocess.Popen[str]"]:
    script = READER.format(path=str(path), leased=leased)
    with subprocess.Popen([sys.executable, "-c", script], stdin=-1, stdout=-1, stderr=-1, text=True) as process:
        assert process.stdout and process.stdout.readline() == "open\n"
        yield process


def told(process: "subprocess.Popen[str]") -> str:
    """Let a reader read all, and return how much that was; nothing where it broke."""
    assert process.stdin and process.stdout
    process.stdin.write("\n")
    process.stdin.flush()
    return process.stdout.readline().strip()


def test_a_leased_generation_is_read_to_its_end_whatever_is_built(tmp_path: Path) -> None:
    graph = grown(tmp_path)
    assert sum(each.suffix == ".sst" for each in graph.iterdir()) > 2 * OPENED
    with reader(tmp_path, True) as process:
        build_often(tmp_path)
        assert graph.exists()
        assert told(process) == str(GRAPHS * SIZE)
        process.communicate("\n")
    build_often(tmp_path)
    assert not graph.exists()
    with open_store(tmp_path) as store:
        assert sum(1 for _ in store.quads()) == SIZE


def test_without_a_lease_the_files_are_gone_so_the_lease_is_what_holds_them(tmp_path: Path) -> None:
    graph = grown(tmp_path)
    with reader(tmp_path, False) as process:
        build_often(tmp_path)
        assert not graph.exists()
        assert told(process) == ""
        assert "No such file" in process.communicate()[1]


@pytest.mark.parametrize("kept", [1, KEPT_GENERATIONS])
def test_the_last_generations_stay_for_comparing(tmp_path: Path, kept: int) -> None:
    with Writer(tmp_path) as writer:
        for at in range(kept + KEPT_GENERATIONS - 1):
            writer.write_generation(quads(at))
    last = kept + KEPT_GENERATIONS - 1
    numbers = sorted(int(each.name) for each in (tmp_path / "generations").iterdir())
    assert numbers == list(range(last - KEPT_GENERATIONS + 1, last + 1))
