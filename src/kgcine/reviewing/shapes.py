"""SHACL shapes and a graph in, what breaks them out: the part of SHACL that ``ontology/shapes.ttl`` uses, on Oxigraph.

Node shapes with target classes; properties with counts, datatypes, classes, kinds, lists and bounds of values; rules in
SPARQL. pySHACL finds the same, and takes minutes for what takes a second here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, cast

import pyoxigraph as ox

from kgcine.assets import Assets
from kgcine.errors import AssetError
from kgcine.namespaces import RDF, RDFS

SHAPES = "ontology/shapes.ttl"
SH = "http://www.w3.org/ns/shacl#"
_TYPE = ox.NamedNode(RDF + "type")

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Fact = tuple[Term, Term, Term]


@dataclass(frozen=True, slots=True)
class Violation:
    """A node that breaks a shape: the message, and the facts that together break it, the one to doubt first before."""

    node: Term
    message: str
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class PropertyShape:
    """What holds for the values of one property."""

    path: ox.NamedNode
    message: str
    limits: Mapping[str, Any]

    def breaks(self, graph: ox.Store, node: Any) -> bool:
        """Tell whether a node's values break the shape."""
        values = [each.object for each in graph.quads_for_pattern(node, self.path, None, ox.DefaultGraph())]
        least, most = self.limits.get("minCount", 0), self.limits.get("maxCount", len(values))
        return not least <= len(values) <= most or not all(self._fits(graph, each) for each in values)

    def _fits(self, graph: ox.Store, value: Any) -> bool:
        limits = self.limits
        if "datatype" in limits and not (isinstance(value, ox.Literal) and value.datatype == limits["datatype"]):
            return False
        if "nodeKind" in limits and not _of_kind(value, limits["nodeKind"]):
            return False
        if "in" in limits and value not in limits["in"]:
            return False
        if "class" in limits and not _is_a(graph, value, limits["class"]):
            return False
        return all(_bounded(value, limits[name], sign) for name, sign in _BOUNDS.items() if name in limits)


@dataclass(frozen=True, slots=True)
class Rule:
    """A constraint in SPARQL: a query for the nodes that break it."""

    select: str
    message: str


@dataclass(frozen=True, slots=True)
class Shape:
    """One node shape: its classes, what holds for the node and its properties, and its rules."""

    label: str
    classes: tuple[ox.NamedNode, ...]
    kind: ox.NamedNode | None
    properties: tuple[PropertyShape, ...]
    rules: tuple[Rule, ...]

    def violations(self, graph: ox.Store) -> Iterator[Violation]:
        """Yield what breaks the shape in a graph's default graph."""
        nodes = {each.subject for cls in self.classes for each in _members(graph, cls)}
        for node in nodes if self.properties or self.kind else ():
            if self.kind is not None and not _of_kind(node, self.kind):
                yield Violation(node, f"{self.label}: is no IRI")
            for each in self.properties:
                if each.breaks(graph, node):
                    yield Violation(node, each.message)
        for rule in self.rules:
            for row in cast(Any, graph.query(rule.select)):
                if row["this"] in nodes:
                    yield Violation(row["this"], rule.message, tuple(_facts(row)))


def load_shapes(assets: Assets) -> tuple[Shape, ...]:
    """Read the shapes asset; raise AssetError where it is missing or malformed."""
    return parse_shapes(assets.text(SHAPES), assets.path(SHAPES))


def parse_shapes(turtle: str, name: str = SHAPES) -> tuple[Shape, ...]:
    """Read shapes out of Turtle; raise AssetError where that is malformed."""
    try:
        graph = ox.Store()
        graph.extend(ox.parse(turtle, ox.RdfFormat.TURTLE))
    except SyntaxError as error:
        raise AssetError(f"{name} is no Turtle: {error}", hint="Compare it with the packaged one.") from error
    nodes = sorted((each.subject for each in _members(graph, ox.NamedNode(SH + "NodeShape"))), key=str)
    shapes = tuple(_shape(graph, node) for node in nodes)
    for shape in shapes:
        for rule in shape.rules:
            _try(rule, name)
    return shapes


def violations(graph: ox.Store, shapes: Iterable[Shape]) -> list[Violation]:
    """Return what breaks shapes in a graph's default graph, sorted."""
    found = (each for shape in shapes for each in shape.violations(graph))
    return sorted(found, key=lambda each: (each.message, str(each.node), [list(map(str, fact)) for fact in each.facts]))


def _try(rule: Rule, name: str) -> None:
    try:
        ox.Store().query(rule.select)
    except SyntaxError as error:
        raise AssetError(f"{name}: the rule “{rule.message}” is no SPARQL: {error}", hint="Mend it.") from error


def _shape(graph: ox.Store, node: Any) -> Shape:
    kinds = _objects(graph, node, SH + "nodeKind")
    return Shape(
        label=_text(graph, node, RDFS + "label"),
        classes=tuple(sorted(_objects(graph, node, SH + "targetClass"), key=str)),
        kind=kinds[0] if kinds else None,
        properties=tuple(_property(graph, each) for each in _objects(graph, node, SH + "property")),
        rules=tuple(
            Rule(_prefixes(graph, each) + _text(graph, each, SH + "select"), _text(graph, each, SH + "message"))
            for each in _objects(graph, node, SH + "sparql")
        ),
    )


def _property(graph: ox.Store, node: Any) -> PropertyShape:
    limits: dict[str, Any] = {}
    for name, read in _READ.items():
        if given := _objects(graph, node, SH + name):
            limits[name] = read(given[0])
    for each in _objects(graph, node, SH + "in"):
        limits["in"] = frozenset(_list(graph, each))
    return PropertyShape(_objects(graph, node, SH + "path")[0], _text(graph, node, SH + "message"), limits)


_READ: Mapping[str, Callable[[Any], Any]] = {
    "minCount": lambda term: int(term.value),
    "maxCount": lambda term: int(term.value),
    "minInclusive": lambda term: Decimal(term.value),
    "maxInclusive": lambda term: Decimal(term.value),
    "datatype": lambda term: term,
    "nodeKind": lambda term: term,
    "class": lambda term: term,
}


def _prefixes(graph: ox.Store, rule: Any) -> str:
    found = [
        f"PREFIX {_text(graph, each, SH + 'prefix')}: <{_text(graph, each, SH + 'namespace')}>"
        for holder in _objects(graph, rule, SH + "prefixes")
        for each in _objects(graph, holder, SH + "declare")
    ]
    return "\n".join(sorted(found)) + "\n"


def _objects(graph: ox.Store, node: Any, predicate: str) -> list[Any]:
    return [each.object for each in graph.quads_for_pattern(node, ox.NamedNode(predicate), None)]


def _text(graph: ox.Store, node: Any, predicate: str) -> str:
    return next((str(each.value) for each in _objects(graph, node, predicate)), "")


def _list(graph: ox.Store, head: Any) -> Iterator[Term]:
    while head != ox.NamedNode(RDF + "nil"):
        yield _objects(graph, head, RDF + "first")[0]
        head = _objects(graph, head, RDF + "rest")[0]


def _members(graph: ox.Store, cls: ox.NamedNode) -> Iterator[ox.Quad]:
    return graph.quads_for_pattern(None, _TYPE, cls, ox.DefaultGraph())


def _facts(row: Any) -> Iterator[Fact]:
    """Yield the facts that a solution names; a rule may leave out the second."""
    for names in (("this", "path", "value"), ("otherThis", "otherPath", "otherValue")):
        try:
            this, path, value = (row[name] for name in names)
        except KeyError:
            continue
        if this is not None and path is not None and value is not None:
            yield this, path, value


def _of_kind(value: Any, kind: ox.NamedNode) -> bool:
    wanted = {SH + "IRI": ox.NamedNode, SH + "Literal": ox.Literal, SH + "BlankNode": ox.BlankNode}
    return isinstance(value, wanted[kind.value])


def _is_a(graph: ox.Store, value: Any, cls: ox.NamedNode) -> bool:
    if isinstance(value, ox.Literal):
        return False
    return next(graph.quads_for_pattern(value, _TYPE, cls, ox.DefaultGraph()), None) is not None


_BOUNDS = {"minInclusive": 1, "maxInclusive": -1}


def _bounded(value: Any, bound: Decimal, sign: int) -> bool:
    try:
        return isinstance(value, ox.Literal) and (Decimal(value.value) - bound) * sign >= 0
    except InvalidOperation:
        return False
