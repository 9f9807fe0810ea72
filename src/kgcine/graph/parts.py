"""Quads in, one Oxigraph store in a generation's folder out: written whole, or as a copy in which a few graphs differ.

The default graph of each holds every triple of its named graphs once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain, groupby, islice
from pathlib import Path

import pyoxigraph as ox

#: Quads that are sorted in memory at once. Oxigraph's loader would take 2 GB for more; with these it takes 130 MB.
CHUNK = 100_000
#: From more chunks than these on joining their files is worth its time.
SCATTERED = 2

_DEFAULT = ox.DefaultGraph()


def load(folder: Path, quads: Iterable[ox.Quad]) -> None:
    """Write a part anew; raise OSError where it cannot be written."""
    store = ox.Store(str(folder))
    if _fill(store, quads) > SCATTERED:
        # Every chunk is a set of files of its own, and a reader would look into all of them for each term.
        store.optimize()
    store.flush()


def revise(old: Path, folder: Path, quads: Iterable[ox.Quad], replaced: Collection[ox.NamedNode]) -> None:
    """Copy a part, which shares its files, and replace some of its graphs; raise OSError where it cannot be written."""
    ox.Store.read_only(str(old)).backup(str(folder))
    store = ox.Store(str(folder))
    replace_graphs(store, quads, replaced)
    store.flush()


def replace_graphs(store: ox.Store, quads: Iterable[ox.Quad], replaced: Collection[ox.NamedNode]) -> None:
    """Put quads, given graph by graph, in the place of some graphs; those that nothing is given for go.

    What the store holds then is what :func:`load` would have written.
    """
    waiting = set(replaced)
    for name, new in groupby(quads, key=lambda quad: quad.graph_name):
        waiting.discard(name)
        _replace(store, name, set(new))
    for name in sorted(waiting, key=str):
        _replace(store, name, set())


def add_inferred(folder: Path, infer: Callable[[ox.Store], Iterable[ox.Quad]]) -> None:
    """Copy the part ``graph``, which shares its files, and add what follows from it."""
    graph = ox.Store.read_only(str(folder / "graph"))
    graph.backup(str(folder / "inferred"))
    store = ox.Store(str(folder / "inferred"))
    _fill(store, infer(graph))
    store.flush()


def _replace(store: ox.Store, name: ox.NamedNode | ox.BlankNode | ox.DefaultGraph, new: set[ox.Quad]) -> None:
    """Make a graph hold exactly these quads; a triple leaves the union where no other graph has it."""
    old = set(store.quads_for_pattern(None, None, None, name))
    store.extend(_with_union(new - old))
    for quad in old - new:
        store.remove(quad)
        if not _stands_elsewhere(store, quad):
            store.remove(ox.Quad(quad.subject, quad.predicate, quad.object))
    if not new:
        store.remove_graph(name)


def _stands_elsewhere(store: ox.Store, quad: ox.Quad) -> bool:
    found = store.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
    return any(each.graph_name != _DEFAULT for each in found)


def _fill(store: ox.Store, quads: Iterable[ox.Quad]) -> int:
    """Load quads and the union of their graphs; return in how many chunks."""
    source, chunks = _with_union(quads), 0
    for first in source:
        store.bulk_extend(chain([first], islice(source, CHUNK - 1)))
        chunks += 1
    return chunks


def _with_union(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    for quad in quads:
        yield quad
        yield ox.Quad(quad.subject, quad.predicate, quad.object)
