"""A fact that no article states in, the statements that it follows from out."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

import pyoxigraph as ox

from kgcine.asking.explain import Explained, explain_fact
from kgcine.graph.inference import derived
from kgcine.namespaces import ONTOLOGY, RDFS
from kgcine.ontology import Ontology
from kgcine.store import Store

_LABEL = ox.NamedNode(RDFS + "label")


@dataclass(frozen=True, slots=True)
class Followed:
    """A fact that follows from others, and the statements of those."""

    subject: str
    property: str
    object: str
    follows_from: tuple[Explained, ...]


def explain_followed(
    store: Store, ontology: Ontology, subjects: Collection[str], name: str, values: Collection[str] = ()
) -> Iterator[Followed]:
    """Explain the facts of these subjects and a property that follow from others, with these values if any are given.

    Subjects and values are serialised terms.
    """
    predicate = ox.NamedNode(ONTOLOGY + name)
    for edge, grounds in derived(store.graph, ontology).items():
        subject, found, value = edge
        if found != predicate or str(subject) not in subjects or (values and str(value) not in values):
            continue
        told = [each for ground in grounds for each in _stated(store, *ground)]
        yield Followed(_label(store, subject), name, _label(store, value), tuple(told))


def _stated(store: Store, subject: ox.NamedNode, predicate: ox.NamedNode, value: Any) -> list[Explained]:
    return explain_fact(store, str(subject), predicate.value.removeprefix(ONTOLOGY), [str(value)])


def _label(store: Store, term: Any) -> str:
    found: list[Any] = list(store.quads(None, term, _LABEL)) if isinstance(term, ox.NamedNode) else []
    return min((str(each.object.value) for each in found), default=str(term.value))
