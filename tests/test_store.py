import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from kgcine.errors import StoreError
from kgcine.store import KEPT_GENERATIONS, Store, Writer, open_store, write_generation

COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"


def quad(name: str, graph: str = "g") -> ox.Quad:
    return ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal(name), ox.NamedNode(f"urn:{graph}"))


def values(store: Store, query: str = "SELECT ?o { ?s ?p ?o } ORDER BY ?o") -> list[str]:
    found = store.query(query)
    assert isinstance(found, ox.QuerySolutions)
    return [row[0].value for row in found]


def built(path: Path) -> list[str]:
    with open_store(path) as store:
        return values(store)


def generations(path: Path) -> list[str]:
    return sorted(each.name for each in (path / "generations").iterdir())


def test_a_query_without_graph_sees_every_triple_once(tmp_path: Path) -> None:
    write_generation(tmp_path, [quad("a", "one"), quad("a", "two"), quad("b", "two")])
    with open_store(tmp_path) as store:
        assert values(store) == ["a", "b"]
        assert values(store, "SELECT ?g { GRAPH ?g { ?s ?p 'a' } } ORDER BY ?g") == ["urn:one", "urn:two"]
        assert [each.value for each in store.graphs()] == ["urn:one", "urn:two"]


def test_values_can_be_put_in_place_of_variables(tmp_path: Path) -> None:
    write_generation(tmp_path, [quad("a"), quad("b")])
    with open_store(tmp_path) as store:
        found = store.query("SELECT ?o { ?s ?p ?o }", {"o": ox.Literal("b")})
        assert isinstance(found, ox.QuerySolutions) and len(list(found)) == 1


def test_a_new_generation_replaces_the_old_one_whole(tmp_path: Path) -> None:
    assert write_generation(tmp_path, [quad("a")]) == 1
    assert write_generation(tmp_path, [quad("b")]) == 2
    assert built(tmp_path) == ["b"]
    assert os.readlink(tmp_path / "current") == "generations/2"


def test_a_reader_keeps_its_generation_while_others_are_built(tmp_path: Path) -> None:
    write_generation(tmp_path, [quad("a")])
    with open_store(tmp_path) as reader:
        for name in "bcdefg":
            write_generation(tmp_path, [quad(name)])
        assert values(reader) == ["a"]
        assert reader.generation.exists()
    assert built(tmp_path) == ["g"]


def test_only_the_last_generations_and_those_being_read_are_kept(tmp_path: Path) -> None:
    write_generation(tmp_path, [quad("1")])
    with open_store(tmp_path):
        for number in range(2, 8):
            write_generation(tmp_path, [quad(str(number))])
        assert generations(tmp_path) == ["1", "5", "6", "7"]
    write_generation(tmp_path, [quad("8")])
    assert generations(tmp_path) == ["6", "7", "8"]
    assert len(generations(tmp_path)) == KEPT_GENERATIONS


def test_builds_that_were_killed_before_the_swap_never_cost_the_current_graph(tmp_path: Path) -> None:
    write_generation(tmp_path, [quad("a")])
    for name in "2345":
        (tmp_path / "generations" / name).mkdir()
        (tmp_path / "generations" / name / "lease").touch()
    with Writer(tmp_path) as writer:
        writer.prune()
    assert built(tmp_path) == ["a"] and generations(tmp_path) == ["1", "3", "4", "5"]


def test_an_older_generation_can_be_opened(tmp_path: Path) -> None:
    write_generation(tmp_path, [quad("a")])
    write_generation(tmp_path, [quad("b")])
    with open_store(tmp_path, generation=1) as store:
        assert values(store) == ["a"] and store.number == 1
    with pytest.raises(StoreError, match="build 9"):
        open_store(tmp_path, generation=9)


def test_refused_statements_are_outside_the_graph(tmp_path: Path) -> None:
    write_generation(tmp_path, [quad("a")], rejected=[quad("no")])
    assert built(tmp_path) == ["a"]
    with open_store(tmp_path, part="rejected") as rejected:
        assert values(rejected) == ["no"]


def test_what_follows_is_added_in_a_part_of_its_own(tmp_path: Path) -> None:
    def infer(graph: ox.Store) -> Iterator[ox.Quad]:
        for each in list(graph.quads_for_pattern(None, None, None, ox.NamedNode("urn:g"))):
            yield quad(each.object.value + "!", "inferred")  # type: ignore[union-attr]

    with Writer(tmp_path) as writer:
        writer.write_generation([quad("a")], infer=infer)
    assert built(tmp_path) == ["a"]
    with open_store(tmp_path, part="inferred") as inferred:
        assert values(inferred) == ["a", "a!"]


def test_a_part_that_was_not_built_is_named(tmp_path: Path) -> None:
    write_generation(tmp_path, [quad("a")])
    with pytest.raises(StoreError, match="no part inferred"):
        open_store(tmp_path, part="inferred")


def test_without_a_store_the_user_is_told_to_build(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"There is no graph in .*kgcine build"):
        open_store(tmp_path / "nowhere")


def test_a_second_writer_is_refused_until_the_first_is_done(tmp_path: Path) -> None:
    with Writer(tmp_path), pytest.raises(StoreError, match="Another build is writing"):
        Writer(tmp_path)
    assert write_generation(tmp_path, [quad("a")]) == 1


def test_a_writer_in_another_process_is_refused_too(tmp_path: Path) -> None:
    script = f"from pathlib import Path; from kgcine.store import Writer; Writer(Path({str(tmp_path)!r}))"
    with Writer(tmp_path):
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode and "Another build is writing" in done.stderr


def test_a_build_that_fails_leaves_the_graph_as_it_was(tmp_path: Path) -> None:
    def broken() -> Iterator[ox.Quad]:
        yield quad("b")
        raise OSError(28, "No space left on device")

    write_generation(tmp_path, [quad("a")])
    with pytest.raises(StoreError, match=r"No space left on device.*untouched"):
        write_generation(tmp_path, broken())
    assert built(tmp_path) == ["a"] and generations(tmp_path) == ["1"]


def test_a_mistake_in_the_quads_leaves_the_graph_as_it_was(tmp_path: Path) -> None:
    def broken() -> Iterator[ox.Quad]:
        yield quad("b")
        raise KeyError("x")

    write_generation(tmp_path, [quad("a")])
    with pytest.raises(KeyError):
        write_generation(tmp_path, broken())
    assert write_generation(tmp_path, [quad("c")]) == 2
    assert built(tmp_path) == ["c"] and generations(tmp_path) == ["1", "2"]


KILLED = """
import os, signal, sys
from pathlib import Path
import pyoxigraph as ox
from kgcine.store import Writer
def quads():
    for at in range({at} + 1):
        if at == {at}:
            os.kill(os.getpid(), signal.SIGKILL)
        yield ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal(str(at)), ox.NamedNode("urn:g"))
Writer(Path({path!r})).write_generation(quads(), rejected=quads())
"""


@pytest.mark.parametrize("at", [0, 1, 5000])
def test_a_killed_build_leaves_the_graph_as_it_was(tmp_path: Path, at: int) -> None:
    write_generation(tmp_path, [quad("a")])
    done = subprocess.run([sys.executable, "-c", KILLED.format(path=str(tmp_path), at=at)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert built(tmp_path) == ["a"]
    assert write_generation(tmp_path, [quad("b")]) == 2
    assert built(tmp_path) == ["b"] and generations(tmp_path) == ["1", "2"]


def test_readers_always_see_a_whole_generation(tmp_path: Path) -> None:
    size = 50
    write_generation(tmp_path, [quad(f"0-{at}") for at in range(size)])
    done, wrong = threading.Event(), []

    def read() -> None:
        while not done.is_set():
            found = built(tmp_path)
            if len(found) != size or len({each.split("-")[0] for each in found}) != 1:
                wrong.append(found)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(1, 12):
        write_generation(tmp_path, [quad(f"{number}-{at}") for at in range(size)])
    done.set()
    reader.join()
    assert wrong == []


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    with pytest.raises(StoreError, match="cannot be written"):
        write_generation(file / "store", [quad("a")])


def test_a_damaged_store_is_reported(tmp_path: Path) -> None:
    write_generation(tmp_path, [quad("a")])
    for file in (tmp_path / "current" / "graph").glob("CURRENT"):
        file.write_text("nonsense")
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(tmp_path)


def test_the_manifest_belongs_to_its_generation(tmp_path: Path) -> None:
    with Writer(tmp_path) as writer:
        assert writer.manifest() == {}
        writer.write_generation([], manifest={"articles": {"b": "1", "a": "2"}})
        assert writer.manifest() == {"articles": {"a": "2", "b": "1"}}
    with open_store(tmp_path) as store:
        assert store.manifest() == {"articles": {"a": "2", "b": "1"}}
    text = (tmp_path / "current" / "manifest.json").read_text()
    assert text == json.dumps(json.loads(text), indent=1, sort_keys=True)
