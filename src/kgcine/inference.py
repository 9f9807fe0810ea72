"""A graph in, what follows from its plain facts out: inverses, symmetric facts, wider properties, places around places.

What follows stands in the graph ``…/graph/inferred`` of a part of its own, never beside what a text says. Each fact
there can be led back: it has the same two ends as a stated one, or lies at the end of a chain of ``locatedIn``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

import pyoxigraph as ox

from kgcine.export import is_entity
from kgcine.namespaces import ONTOLOGY, OWL, RDF, RDFS
from kgcine.ontology import Ontology
from kgcine.rdf import graph_iri, kgc

_SUB_PROPERTY = ox.NamedNode(RDFS + "subPropertyOf")
_LABEL = ox.NamedNode(RDFS + "label")
_LOCATED = kgc("locatedIn")
_COUNTRY = kgc("country")
Edge = tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]


def infer(graph: ox.Store, ontology: Ontology) -> Iterator[ox.Quad]:
    """Yield what follows from a graph and is not in it, sorted."""
    stated = set(_stated(graph))
    wider = _wider(graph)
    found = set(stated)
    found.update(_chains(stated))
    for edge in list(found):
        found.update(_turned(edge, ontology))
    for subject, predicate, value in list(found):
        found.update((subject, each, value) for each in wider.get(predicate, ()))
    name = graph_iri("inferred")
    for edge in sorted(found - stated, key=lambda each: [str(part) for part in each]):
        yield ox.Quad(*edge, name)


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


def _chains(stated: set[Edge]) -> Iterator[Edge]:
    """Yield the places around a place, and the countries of those."""
    around: dict[ox.NamedNode, set[ox.NamedNode]] = defaultdict(set)
    countries: dict[ox.NamedNode, set[ox.NamedNode]] = defaultdict(set)
    for subject, predicate, value in stated:
        if isinstance(value, ox.NamedNode) and predicate in (_LOCATED, _COUNTRY):
            (around if predicate == _LOCATED else countries)[subject].add(value)
    for place in list(around):
        for other in _reached(place, around) - {place}:
            yield place, _LOCATED, other
            yield from ((place, _COUNTRY, country) for country in countries.get(other, ()))


def _reached(start: ox.NamedNode, edges: Mapping[ox.NamedNode, set[ox.NamedNode]]) -> set[ox.NamedNode]:
    found: set[ox.NamedNode] = set()
    waiting = [start]
    while waiting:
        new = edges.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found
