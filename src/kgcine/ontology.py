"""The ontology file in, answers about classes and properties out: what is a what, and which ends a property may have.

`load_ontology` reads ``ontology/kgcine.ttl`` into plain values. `is_consistent` hands a copy to the OWL
reasoner HermiT, which needs Java.
"""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import pyoxigraph as ox

from kgcine.assets import Assets
from kgcine.errors import AssetError, KgcineError
from kgcine.namespaces import ONTOLOGY as NAMESPACE
from kgcine.namespaces import OWL, RDF, RDFS, XSD

ONTOLOGY = "ontology/kgcine.ttl"

DATES = frozenset({"date", "gYearMonth", "gYear"})
DATATYPES = DATES | {"integer", "string", "decimal", "anyURI"}


@dataclass(frozen=True, slots=True)
class Property:
    """One property: the classes that its ends may have, where none means any, and its OWL characteristics.

    ``range`` names classes, or datatypes where ``literal`` holds. ``used_as`` says how articles state it: ``fact``,
    ``qualifier``, or ``inverse`` where no article does. ``limited_by`` are the qualifiers that keep a fact from
    becoming a plain triple; ``statement_only`` keeps all of them.
    """

    name: str
    domain: frozenset[str]
    range: frozenset[str]
    functional: bool = False
    symmetric: bool = False
    inverse: str | None = None
    literal: bool = False
    label: str = ""
    used_as: frozenset[str] = frozenset()
    statement_only: bool = False
    limited_by: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Ontology:
    """Classes with their parents, properties by name, and pairs of classes that share no member."""

    parents: Mapping[str, frozenset[str]]
    properties: Mapping[str, Property]
    disjoint: frozenset[frozenset[str]]

    @cached_property
    def _ancestors(self) -> Mapping[str, frozenset[str]]:
        return {name: _closure(name, self.parents) for name in self.parents}

    def has_class(self, name: str) -> bool:
        """Tell whether the ontology names this class."""
        return name in self.parents

    def ancestors(self, cls: str) -> frozenset[str]:
        """Return the class itself with everything above it; an unknown class has only itself."""
        return self._ancestors.get(cls, frozenset({cls}))

    def descendants(self, cls: str) -> frozenset[str]:
        """Return the class itself with everything below it; every class is below Thing."""
        return frozenset({cls, *(name for name in self.parents if self.is_a(name, cls))})

    def is_a(self, cls: str, above: str) -> bool:
        """Tell whether every member of ``cls`` is one of ``above``; everything is a Thing."""
        return above == "Thing" or above in self.ancestors(cls)

    def is_any(self, cls: str, above: Iterable[str]) -> bool:
        """Tell whether every member of ``cls`` is of one of several classes; names of no class count for nothing."""
        return any(name == "Thing" or name in self.ancestors(cls) for name in above)

    def compatible(self, one: str, other: str) -> bool:
        """Tell whether one of two classes lies above the other, so that one thing may be called both."""
        return self.is_a(one, other) or self.is_a(other, one)

    def are_disjoint(self, one: str, other: str) -> bool:
        """Tell whether the ontology rules out that one thing is of both classes."""
        pairs = ({a, b} for a in self.ancestors(one) for b in self.ancestors(other))
        return any(frozenset(pair) in self.disjoint for pair in pairs)

    def property(self, name: str) -> Property:
        """Return the property with this name; raise KeyError where there is none."""
        return self.properties[name]

    def fits_domain(self, prop: str, cls: str) -> bool:
        """Tell whether a property may have a subject of this class; raise KeyError for an unknown property."""
        allowed = self.properties[prop].domain
        return not allowed or any(self.is_a(cls, each) for each in allowed)

    def fits_range(self, prop: str, kind: str) -> bool:
        """Tell whether a property may have an object of this class or datatype; raise KeyError if it is unknown."""
        found = self.properties[prop]
        if found.literal:
            return kind in found.range
        return kind not in DATATYPES and (not found.range or any(self.is_a(kind, each) for each in found.range))


def load_ontology(assets: Assets) -> Ontology:
    """Read the ontology asset; raise AssetError where it is missing or is no Turtle."""
    return parse_ontology(assets.text(ONTOLOGY), assets.path(ONTOLOGY))


def parse_ontology(turtle: str, name: str = ONTOLOGY) -> Ontology:
    """Read an ontology out of Turtle; raise AssetError where that is malformed.

    >>> onto = parse_ontology('''@prefix kgc: <https://w3id.org/kgcine/ontology#> .
    ... @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    ... kgc:Work a owl:Class . kgc:Film a owl:Class ; rdfs:subClassOf kgc:Work .
    ... kgc:sequel a owl:ObjectProperty ; rdfs:domain kgc:Film ; rdfs:range kgc:Film .''')
    >>> onto.is_a("Film", "Work"), onto.fits_domain("sequel", "Work")
    (True, False)
    """
    try:
        graph = _Graph(quad for quad in ox.parse(turtle, ox.RdfFormat.TURTLE))
    except SyntaxError as error:
        raise AssetError(f"{name} is no Turtle: {error}", hint="Compare it with the packaged one.") from error
    parents = {cls: _parents(graph, cls) for cls in graph.subjects("Class")}
    properties = [_property(graph, name, literal=False) for name in graph.subjects("ObjectProperty")]
    properties += [_property(graph, name, literal=True) for name in graph.subjects("DatatypeProperty")]
    return Ontology(parents, {each.name: each for each in _with_inverses(properties)}, _disjoint(graph))


Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple


class _Graph:
    """Triples by subject and predicate."""

    def __init__(self, quads: Iterable[ox.Quad]) -> None:
        self._index: dict[tuple[Term, str], list[Term]] = {}
        for quad in quads:
            self._index.setdefault((quad.subject, quad.predicate.value), []).append(quad.object)

    def objects(self, subject: Term, predicate: str) -> list[Term]:
        """Return what a property of a subject leads to, in the order of the file."""
        return self._index.get((subject, predicate), [])

    def subjects(self, kind: str) -> list[str]:
        """Return the names in our namespace that are of this OWL kind, sorted."""
        found = (s for (s, p), types in self._index.items() if p == RDF + "type" and ox.NamedNode(OWL + kind) in types)
        return sorted(name for name in map(_local, found) if name)

    def of_kind(self, kind: str) -> Iterator[Term]:
        """Yield all that is of this OWL kind, whether it has a name or none."""
        for (subject, predicate), types in self._index.items():
            if predicate == RDF + "type" and ox.NamedNode(OWL + kind) in types:
                yield subject

    def pairs(self, predicate: str) -> Iterator[tuple[Term, Term]]:
        """Yield all that a property joins."""
        for (subject, at), found in self._index.items():
            if at == predicate:
                yield from ((subject, each) for each in found)

    def names(self, subject: Term, predicate: str) -> frozenset[str]:
        """Return the names that a property leads to, through a union where there is one."""
        return frozenset(name for each in self.objects(subject, predicate) for name in self._spread(each))

    def _spread(self, term: Term) -> Iterator[str]:
        if isinstance(term, ox.NamedNode):
            name = _local(term)
            yield from DATES if name == "Date" else [name] if name else []
            return
        for union in self.objects(term, OWL + "unionOf"):
            for item in self.items(union):
                yield from self._spread(item)

    def items(self, head: Term) -> Iterator[Term]:
        while head != ox.NamedNode(RDF + "nil"):
            yield self.objects(head, RDF + "first")[0]
            head = self.objects(head, RDF + "rest")[0]


def _local(term: Term) -> str:
    """Name a class, property or XSD datatype without its namespace; anything else, owl:Thing too, has no name."""
    if isinstance(term, ox.NamedNode):
        for namespace in (NAMESPACE, XSD):
            if term.value.startswith(namespace):
                return term.value[len(namespace) :]
    return ""


def _parents(graph: _Graph, cls: str) -> frozenset[str]:
    return graph.names(ox.NamedNode(NAMESPACE + cls), RDFS + "subClassOf")


def _property(graph: _Graph, name: str, *, literal: bool) -> Property:
    node = ox.NamedNode(NAMESPACE + name)
    kinds = {each.value for each in graph.objects(node, RDF + "type") if isinstance(each, ox.NamedNode)}
    return Property(
        name=name,
        domain=graph.names(node, RDFS + "domain"),
        range=graph.names(node, RDFS + "range"),
        functional=OWL + "FunctionalProperty" in kinds,
        symmetric=OWL + "SymmetricProperty" in kinds,
        inverse=next(iter(sorted(graph.names(node, OWL + "inverseOf"))), None),
        literal=literal,
        label=next((each.value for each in graph.objects(node, RDFS + "label") if isinstance(each, ox.Literal)), name),
        used_as=frozenset(str(e.value) for e in graph.objects(node, NAMESPACE + "usedAs") if isinstance(e, ox.Literal)),
        statement_only=bool(graph.objects(node, NAMESPACE + "statementOnly")),
        limited_by=graph.names(node, NAMESPACE + "limitedBy"),
    )


def _with_inverses(properties: Iterable[Property]) -> Iterator[Property]:
    """Let each property know its inverse, on whichever of the two the ontology says so."""
    found = {each.name: each for each in properties}
    back = {each.inverse: each.name for each in found.values() if each.inverse}
    for name, each in found.items():
        if each.inverse is None and name in back:
            each = replace(each, inverse=back[name])
        yield each


def _disjoint(graph: _Graph) -> frozenset[frozenset[str]]:
    found = {frozenset((_local(a), _local(b))) for a, b in graph.pairs(OWL + "disjointWith")}
    for node in graph.of_kind("AllDisjointClasses"):
        members = [_local(item) for head in graph.objects(node, OWL + "members") for item in graph.items(head)]
        found.update(frozenset((a, b)) for a in members for b in members if a != b)
    return frozenset(found)


def _closure(name: str, parents: Mapping[str, frozenset[str]]) -> frozenset[str]:
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        here = waiting.pop()
        if here not in seen:
            seen.add(here)
            waiting.extend(parents.get(here, ()))
    return frozenset(seen)


class NoReasonerError(KgcineError):
    """The OWL reasoner cannot run on this machine."""


def is_consistent(quads: Iterable[ox.Quad]) -> bool:
    """Tell whether HermiT finds a model of an ontology with its facts; raise NoReasonerError where there is no Java.

    Dates are left out of what it sees: HermiT refuses xsd:gYear, xsd:gYearMonth and xsd:date.
    """
    if shutil.which("java") is None:
        raise NoReasonerError("There is no java on this machine, so the OWL check is left out.", hint="Install a JRE.")
    import owlready2

    triples = (ox.Triple(each.subject, each.predicate, each.object) for each in without_dates(quads))
    world = owlready2.World()
    loaded = world.get_ontology("urn:kgcine:check")
    loaded.load(fileobj=io.BytesIO(ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b""))
    try:
        with loaded:
            owlready2.sync_reasoner_hermit(world, debug=0)
    except owlready2.OwlReadyInconsistentOntologyError:
        return False
    return not list(world.inconsistent_classes())


def without_dates(quads: Iterable[ox.Quad]) -> list[ox.Quad]:
    """Leave out date literals, and every range or class expression that speaks of a date datatype."""
    kept = [quad for quad in quads if not _is_date(quad.object)]
    spoken: set[Term] = {ox.NamedNode(NAMESPACE + "Date")}
    spoken.update(ox.NamedNode(XSD + name) for name in DATES)
    size = 0
    while size < len(spoken):
        size = len(spoken)
        spoken |= {quad.subject for quad in kept if quad.object in spoken and isinstance(quad.subject, ox.BlankNode)}
    return [quad for quad in kept if quad.subject not in spoken and quad.object not in spoken]


def _is_date(term: Term) -> bool:
    return isinstance(term, ox.Literal) and _local(term.datatype) in DATES
