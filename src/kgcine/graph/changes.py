"""Two graphs in, what changed between them out: facts added, facts removed, and facts that other articles state now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kgcine.errors import SourceError
from kgcine.graph.export import is_entity
from kgcine.namespaces import ID, NIF, ONTOLOGY, PROV, RDF, RDFS, SKOS
from kgcine.store import open_store

_LINKS = frozenset(SKOS + name for name in ("exactMatch", "closeMatch", "relatedMatch"))
_FORMATS = {
    ".ttl": ox.RdfFormat.TURTLE,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".nq": ox.RdfFormat.N_QUADS,
    ".trig": ox.RdfFormat.TRIG,
}

#: A fact as it is shown: subject, property, object, and its status where it is no plain fact.
Fact = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one graph, each with the articles that state it."""

    sources: dict[Fact, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Resourced:
    """A fact that other articles state than before."""

    fact: Fact
    gained: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed between two graphs, sorted."""

    added: tuple[Fact, ...]
    removed: tuple[Fact, ...]
    resourced: tuple[Resourced, ...]

    def __bool__(self) -> bool:
        """Tell whether anything changed."""
        return bool(self.added or self.removed or self.resourced)


def changes(old: Facts, new: Facts) -> Changes:
    """Compare the facts of two graphs.

    >>> fact = ("The Needle", "director", "Rashid Nugmanov", "asserted")
    >>> changes(Facts({fact: frozenset({"a"})}), Facts({fact: frozenset({"b"})})).resourced[0].gained
    ('b',)
    """
    both = sorted(old.sources.keys() & new.sources.keys())
    moved = [
        Resourced(
            each,
            tuple(sorted(new.sources[each] - old.sources[each])),
            tuple(sorted(old.sources[each] - new.sources[each])),
        )
        for each in both
        if old.sources[each] != new.sources[each]
    ]
    added = sorted(new.sources.keys() - old.sources.keys())
    return Changes(tuple(added), tuple(sorted(old.sources.keys() - new.sources.keys())), tuple(moved))


def read_facts(source: str, store: Path) -> Facts:
    """Read the facts of a file, of a store's folder, or of a build of ``store`` by its number.

    Raise SourceError where it is none of these or cannot be parsed, StoreError where the build is gone.
    """
    if source.isdigit() and not Path(source).exists():
        return _of_store(store, int(source))
    path = Path(source)
    if path.is_dir():
        return _of_store(path, None)
    if path.suffix not in _FORMATS or not path.exists():
        told = "is no build, store, or file of Turtle, N-Triples, N-Quads or TriG"
        raise SourceError(f"{source} {told}.", hint="`kgcine log` lists the builds.")
    try:
        return facts_of(ox.parse(path=str(path), format=_FORMATS[path.suffix]))
    except (OSError, SyntaxError) as error:
        raise SourceError(f"{source} cannot be read: {error}", hint="Export it again.") from error


def _of_store(path: Path, generation: int | None) -> Facts:
    with open_store(path, generation=generation) as opened:
        return facts_of(opened.graph.quads_for_pattern(None, None, None, ox.DefaultGraph()))


def facts_of(quads: Iterable[ox.Quad]) -> Facts:
    """Collect the facts of a graph: statements with their articles, and plain facts that no statement carries."""
    nodes: dict[str, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for quad in quads:
        if isinstance(quad.subject, ox.NamedNode):
            nodes[quad.subject.value][quad.predicate.value].append(quad.object)
    found: dict[Fact, set[str]] = defaultdict(set)
    for node, props in nodes.items():
        if node.startswith(f"{ID}statement/") and {RDF + "subject", RDF + "predicate", RDF + "object"} <= props.keys():
            found[_statement(props)].update(_articles(props, nodes))
    stated = {fact[:3] for fact in found if fact[3] == "asserted"}
    for fact in _plain(nodes):
        if fact[:3] not in stated:
            found[fact].add("")
    return Facts({fact: frozenset(articles - {""}) for fact, articles in found.items()})


def _statement(props: dict[str, list[Any]]) -> Fact:
    subject, predicate, value = (_shown(props[RDF + name][0]) for name in ("subject", "predicate", "object"))
    status = props.get(ONTOLOGY + "status")
    return subject, predicate, value, _shown(status[0]) if status else ""


def _articles(props: dict[str, list[Any]], nodes: dict[str, dict[str, list[Any]]]) -> Iterator[str]:
    for place in props.get(PROV + "wasDerivedFrom", ()):
        told = nodes[place.value].get(NIF + "referenceContext") if place.value in nodes else None
        iri = told[0].value if told else place.value.partition("#")[0]
        yield iri.removeprefix(f"{ID}article/")


def _plain(nodes: dict[str, dict[str, list[Any]]]) -> Iterator[Fact]:
    for node, props in nodes.items():
        for predicate, values in props.items() if is_entity(node) else ():
            if predicate.startswith(ONTOLOGY) or predicate in _LINKS or predicate == RDFS + "label":
                for value in values:
                    yield _shown(ox.NamedNode(node)), _shown(ox.NamedNode(predicate)), _shown(value), ""


def _shown(term: Any) -> str:
    if isinstance(term, ox.Literal):
        return str(term.value)
    for base in (ID, ONTOLOGY, SKOS, RDFS):
        if term.value.startswith(base):
            return str(term.value)[len(base) :]
    return str(term.value)
