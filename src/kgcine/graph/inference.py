"""A graph in, what follows from its plain facts out: inverses, symmetric facts, wider properties, places around places.

What follows stands in the graph ``…/graph/inferred`` of a part of its own, never beside what a text says. Each fact
there can be led back: it has the same two ends as a stated one, or lies at the end of a chain of ``locatedIn``.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

import pyoxigraph as ox

from kgcine.graph.export import is_entity
from kgcine.namespaces import ONTOLOGY, OWL, RDF, RDFS
from kgcine.ontology import Ontology
from kgcine.rdf import Triple, graph_iri, kgc

_SUB_PROPERTY = ox.NamedNode(RDFS + "subPropertyOf")
_LABEL = ox.NamedNode(RDFS + "label")
_LOCATED = kgc("locatedIn")
_COUNTRY = kgc("country")
Edge = Triple


def infer(facts: Iterable[Edge], graph: ox.Store, ontology: Ontology) -> Iterator[ox.Quad]:
    """Yield what follows from a graph and is not in it, given its plain facts, which are not looked for in it.

    There is no order, and what follows twice may come twice.
    """
    name = graph_iri("inferred")
    for edge, _ in _following(facts, graph, ontology):
        if ox.Quad(*edge) not in graph:
            yield ox.Quad(*edge, name)


def derived(graph: ox.Store, ontology: Ontology) -> Mapping[Edge, tuple[Edge, ...]]:
    """Return what follows from a graph and is not in it, each with the plain facts that it follows from."""
    stated = dict.fromkeys(sorted(_stated(graph), key=_order))
    found: dict[Edge, tuple[Edge, ...]] = {}
    for edge, grounds in _following(stated, graph, ontology):
        if edge not in stated:
            found.setdefault(edge, grounds)
    return found


def _following(stated: Iterable[Edge], graph: ox.Store, ontology: Ontology) -> Iterator[tuple[Edge, tuple[Edge, ...]]]:
    """Yield all that these facts and the places of the graph lead to, the facts themselves among it, with the grounds.

    Nothing but the places and their chains is held in memory.
    """
    wider = _wider(graph)
    for edge, grounds in chain(((each, (each,)) for each in stated), _chains(graph)):
        for subject, predicate, value in (edge, *_turned(edge, ontology)):
            yield (subject, predicate, value), grounds
            yield from (((subject, each, value), grounds) for each in wider.get(predicate, ()))


def _order(edge: Edge) -> list[str]:
    return [str(part) for part in edge]


def _stated(graph: ox.Store) -> Iterator[Edge]:
    """Yield the plain facts about entities, of which each has a label; the far more facts about statements stay out."""
    own = {each for each in _predicates(graph) if each.value.startswith(ONTOLOGY)}
    for labelled in graph.quads_for_pattern(None, _LABEL, None, ox.DefaultGraph()):
        if not isinstance(labelled.subject, ox.NamedNode) or not is_entity(labelled.subject.value):
            continue
        for quad in graph.quads_for_pattern(labelled.subject, None, None, ox.DefaultGraph()):
            if quad.predicate in own and isinstance(quad.object, ox.NamedNode | ox.Literal):
                yield labelled.subject, quad.predicate, quad.object


def _predicates(graph: ox.Store) -> list[ox.NamedNode]:
    """Return the properties of the graph's own ontology."""
    kinds, kind = (OWL + "ObjectProperty", OWL + "DatatypeProperty"), ox.NamedNode(RDF + "type")
    found = (q.subject for each in kinds for q in graph.quads_for_pattern(None, kind, ox.NamedNode(each), None))
    return sorted({each for each in found if isinstance(each, ox.NamedNode)}, key=str)


def _turned(edge: Edge, ontology: Ontology) -> Iterator[Edge]:
    """Yield a fact from its other end, where its property has an inverse or is symmetric."""
    subject, predicate, value = edge
    known = ontology.properties.get(predicate.value.removeprefix(ONTOLOGY))
    if known is None or not isinstance(value, ox.NamedNode):
        return
    if known.symmetric:
        yield value, predicate, subject
    if known.inverse:
        yield value, kgc(known.inverse), subject


def _wider(graph: ox.Store) -> Mapping[ox.NamedNode, set[ox.NamedNode]]:
    """Return the properties above each, in other vocabularies too."""
    above: dict[ox.NamedNode, set[ox.NamedNode]] = defaultdict(set)
    for quad in graph.quads_for_pattern(None, _SUB_PROPERTY, None, ox.DefaultGraph()):
        if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode):
            above[quad.subject].add(quad.object)
    return {each: _reached(each, above) for each in above}


def _chains(graph: ox.Store) -> Iterator[tuple[Edge, tuple[Edge, ...]]]:
    """Yield the places around a place, and the countries of those, each with the shortest way there."""
    around, countries = _ends(graph, _LOCATED), _ends(graph, _COUNTRY)
    for place in list(around):
        for other, way in _ways(place, around):
            yield (place, _LOCATED, other), way
            yield from (((place, _COUNTRY, edge[2]), (*way, edge)) for edge in countries.get(other, ()))


def _ends(graph: ox.Store, predicate: ox.NamedNode) -> Mapping[ox.NamedNode, list[Edge]]:
    """Return the facts of a property by the entity that they are about, in order."""
    found: dict[ox.NamedNode, list[Edge]] = defaultdict(list)
    for quad in sorted(graph.quads_for_pattern(None, predicate, None, ox.DefaultGraph()), key=str):
        ends = quad.subject, quad.object
        if isinstance(ends[0], ox.NamedNode) and isinstance(ends[1], ox.NamedNode) and is_entity(ends[0].value):
            found[ends[0]].append((ends[0], predicate, ends[1]))
    return found


def _ways(
    start: ox.NamedNode, around: Mapping[ox.NamedNode, list[Edge]]
) -> Iterator[tuple[ox.NamedNode, tuple[Edge, ...]]]:
    """Yield what can be reached, the nearest first."""
    seen = {start}
    waiting: deque[tuple[ox.NamedNode, tuple[Edge, ...]]] = deque([(start, ())])
    while waiting:
        place, way = waiting.popleft()
        for edge in around.get(place, ()):
            other = edge[2]
            if isinstance(other, ox.NamedNode) and other not in seen:
                seen.add(other)
                waiting.append((other, (*way, edge)))
                yield other, (*way, edge)


def _reached(start: ox.NamedNode, edges: Mapping[ox.NamedNode, set[ox.NamedNode]]) -> set[ox.NamedNode]:
    found: set[ox.NamedNode] = set()
    waiting = [start]
    while waiting:
        new = edges.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found
