"""A part that is revised holds what it would hold if it were written anew."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgcine.graph import parts
from kgcine.graph.parts import load, replace_graphs, revise

triples = st.frozensets(st.integers(0, 7), max_size=6)
graphs = st.dictionaries(st.sampled_from("abcd"), triples, max_size=4)
Graphs = Mapping[str, frozenset[int]]


def quads(told: Graphs) -> Iterator[ox.Quad]:
    for name, values in sorted(told.items()):
        for value in sorted(values):
            yield ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal(value), ox.NamedNode(f"urn:{name}"))


def held(store: ox.Store) -> tuple[set[ox.Quad], set[str]]:
    return set(store.quads_for_pattern(None, None, None, None)), {str(each) for each in store.named_graphs()}


def written(told: Graphs) -> ox.Store:
    store = ox.Store()
    replace_graphs(store, quads(told), ())
    return store


@given(graphs, graphs)
def test_replaced_graphs_give_what_a_new_store_would(before: Graphs, after: Graphs) -> None:
    changed = [name for name in "abcd" if before.get(name) != after.get(name)]
    store = written(before)
    replace_graphs(store, quads({name: after[name] for name in changed if name in after}), names(changed))
    assert held(store) == held(written(after))


def test_a_revised_part_is_that_of_a_new_one_and_leaves_the_old_one_alone(tmp_path: Path) -> None:
    before = {"a": frozenset({1, 2}), "b": frozenset({2, 3})}
    load(tmp_path / "old", quads(before))
    revise(tmp_path / "old", tmp_path / "revised", quads({"c": frozenset({4})}), names("ac"))
    load(tmp_path / "anew", quads({"b": frozenset({2, 3}), "c": frozenset({4})}))
    old, revised, anew = (ox.Store.read_only(str(tmp_path / name)) for name in ("old", "revised", "anew"))
    assert held(revised) == held(anew)
    assert held(old) == held(written(before))


def names(graphs: Iterable[str]) -> list[ox.NamedNode]:
    return [ox.NamedNode(f"urn:{name}") for name in graphs]


def test_a_part_that_is_filled_in_chunks_holds_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = {"a": frozenset(range(8)), "b": frozenset(range(3))}
    monkeypatch.setattr(parts, "CHUNK", 4)
    load(tmp_path / "part", quads(told))
    assert held(ox.Store.read_only(str(tmp_path / "part"))) == held(written(told))
