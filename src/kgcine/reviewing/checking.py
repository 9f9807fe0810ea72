"""A store in, what is wrong in its graph out: the fact, the rule that it breaks, and its sentence.

Every statement's places are held against the text of its article, both ends against the ontology, every plain triple
against the statements behind it, and the whole against the shapes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pyoxigraph as ox

from kgcine.dating.dategrammar import DateGrammar
from kgcine.model import Article, Literal, Span
from kgcine.namespaces import ID, NIF, ONTOLOGY, PROV, RDF, RDFS, SKOS, XSD
from kgcine.ontology import Ontology
from kgcine.rdf import article_iri, span_iri
from kgcine.reviewing.evidence import End, Places, faults, named
from kgcine.reviewing.shapes import Shape, violations

#: Kinds of findings, the worst first.
KINDS = ("evidence", "support", "ontology", "shape")
_NAMES = (RDFS + "label", SKOS + "altLabel")
_DEFAULT = ox.DefaultGraph()


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact that breaks a rule, with the sentence that states it, as far as there is one."""

    kind: str
    rule: str
    fact: str
    article: str = ""
    sentence: str = ""
    statement: str = ""

    @property
    def order(self) -> tuple[int, str, str, str]:
        """Return what findings are sorted by: the worst first."""
        return KINDS.index(self.kind), self.rule, self.article, self.fact


@dataclass(frozen=True)
class Checker:
    """Checks one graph; ``articles`` gives the texts that it was read from."""

    graph: ox.Store
    ontology: Ontology
    shapes: Iterable[Shape]
    articles: Iterable[Article]
    dates: DateGrammar

    def findings(self) -> list[Finding]:
        """Return all that is wrong, the worst first."""
        found = [each for article in self.articles for each in self._article(article)]
        found += self._types()
        found += [self._violation(each.node, each.message, each.facts) for each in violations(self.graph, self.shapes)]
        return sorted(set(found), key=lambda each: each.order)

    def _article(self, article: Article) -> Iterator[Finding]:
        nodes = _nodes(self.graph, article_iri(article.id))
        told = {node: props for node, props in nodes.items() if node.startswith(f"{ID}statement/")}
        for node, props in told.items():
            for rule in (*self._places(article, nodes, props), *self._ends(props)):
                kind = "ontology" if rule.startswith(("domain", "range", "no property")) else "evidence"
                yield self._finding(kind, rule, node, props)
        asserted = {
            (_first(props, RDF + "subject"), _first(props, RDF + "predicate"), _first(props, RDF + "object"))
            for props in told.values()
            if _value(props, ONTOLOGY + "status") == ONTOLOGY + "asserted"
        }
        for node, props in nodes.items():
            for predicate, values in props.items() if _is_entity(node) else ():
                for value in values if predicate.startswith(ONTOLOGY) else ():
                    fact = (ox.NamedNode(node), ox.NamedNode(predicate), value)
                    if fact not in asserted:
                        yield Finding("support", "no statement asserts it", self._shown(*fact), article.id)

    def _places(self, article: Article, nodes: Mapping[str, Props], props: Props) -> Iterator[str]:
        """Yield what is wrong with the evidence of a statement."""
        spans: dict[str, tuple[Span, ...]] = {}
        for name in (
            PROV + "wasDerivedFrom",
            *(ONTOLOGY + each for each in ("subjectMention", "objectMention", "chain")),
        ):
            found = []
            for place in props.get(name, ()):
                span, rule = _span(article, place, nodes.get(place.value, {}))
                if rule:
                    yield rule
                if span is not None:
                    found.append(span)
            spans[name] = tuple(found)
        sentences, subjects, objects, chain = spans.values()
        subject, value = _first(props, RDF + "subject"), _first(props, RDF + "object")
        if subject is not None and value is not None:
            places = Places(article.text, sentences, subjects, objects, chain)
            yield from faults(places, self._end(subject), self._end(value), self.dates)

    def _end(self, term: Any) -> End:
        if isinstance(term, ox.Literal):
            datatype: Any = term.datatype.value.removeprefix(XSD)
            return End(value=Literal(term.value, datatype))
        names = (quad.object.value for each in _NAMES for quad in self._about(term, each))
        return named(*names)

    def _ends(self, props: Props) -> Iterator[str]:
        """Yield which end of a statement the ontology does not allow."""
        name = _value(props, RDF + "predicate").removeprefix(ONTOLOGY)
        subject, value = _first(props, RDF + "subject"), _first(props, RDF + "object")
        if name not in self.ontology.properties:
            yield f"no property {name}"
            return
        if not any(self.ontology.fits_domain(name, cls) for cls in self._classes(subject)):
            yield f"domain of {name}: {self._class(subject)}"
        kinds = self._classes(value)
        if isinstance(value, ox.Literal):
            kinds = {value.datatype.value.removeprefix(XSD)}
        if not any(self.ontology.fits_range(name, kind) for kind in kinds):
            yield f"range of {name}: {self._class(value)}"

    def _types(self) -> Iterator[Finding]:
        """Yield entities that are of two classes which share no member."""
        classes: dict[Any, set[str]] = defaultdict(set)
        for quad in self.graph.quads_for_pattern(None, ox.NamedNode(RDF + "type"), None, _DEFAULT):
            if isinstance(quad.object, ox.NamedNode) and quad.object.value.startswith(ONTOLOGY):
                classes[quad.subject].add(quad.object.value.removeprefix(ONTOLOGY))
        for node, found in classes.items():
            for pair in self.ontology.disjoint:
                if pair <= found:
                    rule = f"nothing is both {' and '.join(sorted(pair))}"
                    yield Finding("ontology", rule, self._name(node))

    def _violation(self, node: Any, message: str, facts: Iterable[tuple[Any, Any, Any]]) -> Finding:
        """Tell a broken shape by its first fact, and the sentence of a statement of that."""
        told = list(facts)
        shown = "; ".join(self._shown(*fact) for fact in told) or self._name(node)
        statement = next(iter(self._statements(node, told)), None)
        if statement is None:
            return Finding("shape", message, shown)
        props = _of(self.graph, statement)
        return self._finding("shape", message, statement.value, props, shown)

    def _statements(self, node: Any, facts: list[tuple[Any, Any, Any]]) -> Iterator[Any]:
        if isinstance(node, ox.NamedNode) and node.value.startswith(f"{ID}statement/"):
            yield node
        for subject, predicate, value in facts:
            for quad in self.graph.quads_for_pattern(None, ox.NamedNode(RDF + "subject"), subject, _DEFAULT):
                props = _of(self.graph, quad.subject)
                if (_first(props, RDF + "predicate"), _first(props, RDF + "object")) == (predicate, value):
                    yield quad.subject

    def _finding(self, kind: str, rule: str, node: str, props: Props, shown: str = "") -> Finding:
        ends = (_first(props, RDF + name) for name in ("subject", "predicate", "object"))
        place = _of(self.graph, _first(props, PROV + "wasDerivedFrom"))
        article = _value(_of(self.graph, _first(place, NIF + "referenceContext")), RDFS + "label")
        sentence = " ".join(_value(place, NIF + "anchorOf").split())
        return Finding(kind, rule, shown or self._shown(*ends), article, sentence, node)

    def _shown(self, subject: Any, predicate: Any, value: Any) -> str:
        name = predicate.value.removeprefix(ONTOLOGY) if predicate is not None else "?"
        return f"{self._name(subject)} {name} {self._name(value)}"

    def _name(self, term: Any) -> str:
        if term is None:
            return "?"
        labels = [each.object.value for each in self._about(term, RDFS + "label")]
        return min(labels, default=str(term.value).removeprefix(ID))

    def _about(self, term: Any, predicate: str) -> Iterator[Any]:
        if isinstance(term, ox.NamedNode):
            yield from self.graph.quads_for_pattern(term, ox.NamedNode(predicate), None, _DEFAULT)

    def _classes(self, term: Any) -> set[str]:
        return {each.object.value.removeprefix(ONTOLOGY) for each in self._about(term, RDF + "type")}

    def _class(self, term: Any) -> str:
        if isinstance(term, ox.Literal):
            return str(term.datatype.value.removeprefix(XSD))
        classes = self._classes(term)
        lowest = [cls for cls in classes if not any(a != cls and self.ontology.is_a(a, cls) for a in classes)]
        return min(lowest, default="nothing known")

    @cached_property
    def size(self) -> int:
        """Count the statements of the graph."""
        cls = ox.NamedNode(ONTOLOGY + "Statement")
        return sum(1 for _ in self.graph.quads_for_pattern(None, ox.NamedNode(RDF + "type"), cls, _DEFAULT))


Props = Mapping[str, list[Any]]


def _nodes(graph: ox.Store, name: ox.NamedNode) -> dict[str, dict[str, list[Any]]]:
    """Read an article's graph: the values of each property of each subject."""
    found: dict[str, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for quad in graph.quads_for_pattern(None, None, None, name):
        if isinstance(quad.subject, ox.NamedNode):
            found[quad.subject.value][quad.predicate.value].append(quad.object)
    return found


def _of(graph: ox.Store, node: Any) -> Props:
    found: dict[str, list[Any]] = defaultdict(list)
    if isinstance(node, ox.NamedNode):
        for quad in graph.quads_for_pattern(node, None, None, _DEFAULT):
            found[quad.predicate.value].append(quad.object)
    return found


def _span(article: Article, place: Any, props: Props) -> tuple[Span | None, str]:
    """Read a stretch of an article; say where its IRI, its offsets and its text do not agree."""
    try:
        span = Span(int(_value(props, NIF + "beginIndex")), int(_value(props, NIF + "endIndex")))
    except ValueError:
        return None, f"the place {place.value} has no offsets"
    if span_iri(article.id, span) != place:
        return span, f"the place {span.start}-{span.end} is not the one that its IRI names"
    if article.text[span.start : span.end] != _value(props, NIF + "anchorOf"):
        return span, f"the article does not say “{_value(props, NIF + 'anchorOf')[:60]}” at {span.start}-{span.end}"
    return span, ""


def _first(props: Props, predicate: str) -> Any:
    return next(iter(props.get(predicate, ())), None)


def _value(props: Props, predicate: str) -> str:
    found = _first(props, predicate)
    return "" if found is None else str(found.value)


def _is_entity(iri: str) -> bool:
    return iri.startswith(ID) and not iri.startswith((f"{ID}statement/", f"{ID}article/"))
