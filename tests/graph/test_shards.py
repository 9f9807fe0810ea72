"""Graphs in many files: the same bytes each time, whole graphs, loadable in any order."""

import gzip
from pathlib import Path

import pyoxigraph as ox
import pytest

from corpus import build_store, needle, wave
from kgcine.errors import StoreError
from kgcine.graph.shards import write_shards
from kgcine.store import open_store


@pytest.fixture
def store(tmp_path: Path) -> Path:
    build_store(tmp_path / "store", [needle(), wave()])
    return tmp_path / "store"


def written(store: Path, target: Path, quads: int) -> dict[str, bytes]:
    with open_store(store) as graph:
        assert write_shards(graph, str(target), quads) == len(list(target.iterdir()))
    return {path.name: path.read_bytes() for path in sorted(target.iterdir())}


def test_shards_have_the_same_bytes_each_time(store: Path, tmp_path: Path) -> None:
    one, other = (written(store, tmp_path / name, 20) for name in ("one", "other"))
    assert one == other
    assert len(one) > 1 and next(iter(one)) == "part-00000.nq.gz"


@pytest.mark.parametrize("step", [1, -1])
def test_shards_load_in_any_order_and_twice(store: Path, tmp_path: Path, step: int) -> None:
    files = list(written(store, tmp_path / "shards", 20).values())[::step]
    loaded = ox.Store()
    for data in [*files, files[0]]:
        loaded.bulk_load(gzip.decompress(data), ox.RdfFormat.N_QUADS)
    with open_store(store) as graph:
        named = {quad for name in graph.graphs() for quad in graph.quads(name)}
        assert len(loaded) == len(named)
        assert {(q.subject, q.predicate, q.object) for q in loaded} == {
            (q.subject, q.predicate, q.object) for q in named
        }


def test_no_graph_is_in_two_shards(store: Path, tmp_path: Path) -> None:
    seen: list[set[str]] = []
    for data in written(store, tmp_path / "shards", 1).values():
        seen.append({line.rsplit(b" ", 2)[1].decode() for line in gzip.decompress(data).splitlines()})
    assert all(len(graphs) == 1 for graphs in seen)
    assert len(set().union(*seen)) == len(seen)


def test_a_folder_that_cannot_be_written_is_told(store: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with open_store(store) as graph, pytest.raises(StoreError, match="cannot be written"):
        write_shards(graph, str(tmp_path / "file"))


def test_the_command_says_how_many_shards_there_are(run, store: Path, tmp_path: Path) -> None:
    result = run("export", "--store", store, "--shards", tmp_path / "shards")
    assert result.exit_code == 0 and "1 shard in" in result.stderr
