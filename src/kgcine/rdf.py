"""Extractions and identities in, quads out: the only place that mints IRIs.

>>> from kgcine.model import Article, Entity, Span
>>> from kgcine.identities.identity import Identity
>>> from kgcine.ontology import parse_ontology
>>> ontology = parse_ontology(f"<{KGC}Film> a <http://www.w3.org/2002/07/owl#Class> .")
>>> told = Extraction(Article("a", "Igla runs.", "", (), ()), (Entity("e1", "Igla", "Film"),), ())
>>> resolution = Resolution((Identity("film/igla", "Igla", "Film", members=(("a", "e1"),)),))
>>> for quad in article_quads(told, resolution, ontology):
...     if quad.subject == entity_iri("film/igla"):
...         print(quad.predicate, quad.object)
<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/kgcine/ontology#Film>
<http://www.w3.org/2000/01/rdf-schema#label> "Igla"
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TypeGuard
from urllib.parse import quote

import pyoxigraph as ox

from kgcine.dating.periods import bounds
from kgcine.identities.identity import Identity, Resolution
from kgcine.model import Article, Entity, Evidence, Extraction, Literal, Span, Statement
from kgcine.namespaces import BASE, DCTERMS, GRAPH, ID, NIF, PREFIXES, PROV, RDF, RDFS, SKOS, XSD
from kgcine.namespaces import ONTOLOGY as KGC
from kgcine.ontology import Ontology

__all__ = [
    "BASE",
    "PREFIXES",
    "article_iri",
    "article_quads",
    "entity_iri",
    "graph_iri",
    "ontology_quads",
    "plain_facts",
    "rejected_quads",
    "span_iri",
    "statement_iri",
]

_HASH_LENGTH = 20
_TYPE = ox.NamedNode(RDF + "type")
_LABEL = ox.NamedNode(RDFS + "label")
_ALT_LABEL = ox.NamedNode(SKOS + "altLabel")
_SUBJECT, _PREDICATE, _OBJECT = (ox.NamedNode(RDF + name) for name in ("subject", "predicate", "object"))
_DERIVED = ox.NamedNode(PROV + "wasDerivedFrom")
_STRING = ox.NamedNode(NIF + "RFC5147String")
_CONTEXT, _BEGIN, _END, _ANCHOR = (
    ox.NamedNode(NIF + name) for name in ("referenceContext", "beginIndex", "endIndex", "anchorOf")
)

_DECIMAL = ox.NamedNode(XSD + "decimal")

Term = ox.NamedNode | ox.Literal
Triple = tuple[ox.NamedNode, ox.NamedNode, Term]
Triples = Iterator[Triple]


def entity_iri(name: str) -> ox.NamedNode:
    """Return the IRI of an identity by its id, such as ``film/the-needle``.

    >>> entity_iri("film/the-needle").value
    'https://w3id.org/kgcine/id/film/the-needle'
    """
    return ox.NamedNode(ID + name)


def article_iri(article: str) -> ox.NamedNode:
    """Return the IRI of an article, which its graph is named by too.

    >>> article_iri("news/2020 a").value
    'https://w3id.org/kgcine/id/article/news/2020%20a'
    """
    return ox.NamedNode(ID + "article/" + quote(article, safe="/", errors="surrogatepass"))


def span_iri(article: str, span: Span) -> ox.NamedNode:
    """Return the IRI of a stretch of an article, as RFC 5147 counts code points.

    >>> span_iri("news/2020", Span(3, 8)).value
    'https://w3id.org/kgcine/id/article/news/2020#char=3,8'
    """
    return ox.NamedNode(f"{article_iri(article).value}#char={span.start},{span.end}")


def statement_iri(digest: str) -> ox.NamedNode:
    """Return the IRI of a statement by its hash."""
    return ox.NamedNode(ID + "statement/" + digest)


def graph_iri(name: str) -> ox.NamedNode:
    """Return the IRI of the graph ``links``, ``ontology``, ``dataset`` or ``inferred``."""
    return ox.NamedNode(GRAPH + name)


# The ontology has few names, and each is wanted a thousand times.
@cache
def kgc(name: str) -> ox.NamedNode:
    """Return the IRI of a class, property or status of the ontology."""
    return ox.NamedNode(KGC + name)


def literal(value: Literal) -> ox.Literal:
    """Write a value with its XSD datatype.

    >>> str(literal(Literal("1988", "gYear")))
    '"1988"^^<http://www.w3.org/2001/XMLSchema#gYear>'
    """
    if value.datatype == "string":
        return ox.Literal(value.value)
    return ox.Literal(value.value, datatype=ox.NamedNode(XSD + value.datatype))


def article_quads(extraction: Extraction, resolution: Resolution, ontology: Ontology) -> Iterator[ox.Quad]:
    """Yield the graph of one article: its metadata, what it speaks of, its statements, and its plain facts."""
    told = _Told(extraction, resolution, ontology)
    yield from told.quads(told.metadata(), told.entities(), told.statements(extraction.statements))


def plain_facts(extraction: Extraction, resolution: Resolution, ontology: Ontology) -> Triples:
    """Yield the facts of an article as its graph has them beside the statements; what is stated twice comes twice."""
    yield from _Told(extraction, resolution, ontology).facts(extraction.statements)


def rejected_quads(extraction: Extraction, resolution: Resolution, ontology: Ontology) -> Iterator[ox.Quad]:
    """Yield the statements of an article that were refused, with the rule that refused each; no plain facts."""
    told = _Told(extraction, resolution, ontology)
    yield from told.quads(told.metadata(), told.entities(), told.rejected())


def ontology_quads(turtle: str) -> Iterator[ox.Quad]:
    """Yield the ontology's graph, with an IRI for each blank node."""
    graph = graph_iri("ontology")
    dataset = ox.Dataset(ox.parse(turtle, ox.RdfFormat.TURTLE))
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    for quad in dataset:
        yield ox.Quad(_skolem(quad.subject), quad.predicate, _skolem(quad.object), graph)


def _skolem(term: object) -> ox.NamedNode:
    if isinstance(term, ox.BlankNode):
        return ox.NamedNode(f"{BASE}.well-known/genid/{term.value}")
    return term  # type: ignore[return-value]


@dataclass(frozen=True)
class _Told:
    """One extraction with the identities of its entities."""

    extraction: Extraction
    resolution: Resolution
    ontology: Ontology

    @property
    def article(self) -> Article:
        return self.extraction.article

    @cached_property
    def iri(self) -> ox.NamedNode:
        return article_iri(self.article.id)

    @cached_property
    def nodes(self) -> Mapping[str, ox.NamedNode]:
        return {each.id: entity_iri(self.identity(each).id) for each in self.extraction.entities}

    def identity(self, entity: Entity) -> Identity:
        return self.resolution.of(self.article.id, entity.id)

    def quads(self, *parts: Triples) -> Iterator[ox.Quad]:
        """Put triples into the article's graph, each once."""
        seen = set()
        for part in parts:
            for triple in part:
                if triple not in seen:
                    seen.add(triple)
                    yield ox.Quad(*triple, self.iri)

    def metadata(self) -> Triples:
        article = self.article
        yield self.iri, _TYPE, kgc("Article")
        yield self.iri, _LABEL, ox.Literal(article.title or article.id)
        yield self.iri, ox.NamedNode(DCTERMS + "identifier"), ox.Literal(article.id)
        for name in ("title", "creator", "publisher", "language"):
            if value := getattr(article, name):
                yield self.iri, ox.NamedNode(DCTERMS + name), ox.Literal(value)
        if article.issued:
            yield self.iri, ox.NamedNode(DCTERMS + "issued"), literal(dated(article.issued))
        if article.source:
            datatype = ox.NamedNode(XSD + "anyURI")
            yield self.iri, ox.NamedNode(DCTERMS + "source"), ox.Literal(article.source, datatype=datatype)

    def entities(self) -> Triples:
        for entity in self.extraction.entities:
            identity = self.identity(entity)
            node = self.nodes[entity.id]
            for cls in sorted(self.ontology.ancestors(identity.type)):
                yield node, _TYPE, kgc(cls)
            yield node, _LABEL, ox.Literal(identity.label)
            for form in sorted({entity.name, *entity.aliases}):
                if form.casefold() != identity.label.casefold():
                    yield node, _ALT_LABEL, ox.Literal(form)

    def statements(self, statements: Iterable[Statement]) -> Triples:
        merged = self._merged((each, None) for each in statements)
        yield from self.facts(each for each, _ in merged.values())
        for digest, (each, _) in merged.items():
            yield from self._statement(statement_iri(digest), each)

    def facts(self, statements: Iterable[Statement]) -> Triples:
        for each in statements:
            if each.status == "asserted" and not self._limited(each):
                yield self.nodes[each.subject], kgc(each.property), self.term(each.object)

    def rejected(self) -> Triples:
        for digest, (each, rule) in self._merged((r.statement, r.rule) for r in self.extraction.rejected).items():
            node = statement_iri(digest)
            yield from self._statement(node, each)
            yield node, kgc("refusedBy"), ox.Literal(rule or "")

    def term(self, value: str | Literal) -> Term:
        return self.nodes[value] if isinstance(value, str) else literal(value)

    def _limited(self, statement: Statement) -> bool:
        """Tell whether a fact would claim more than the text without its qualifiers."""
        found = self.ontology.properties.get(statement.property)
        if found is None:
            return True
        return found.statement_only or any(name in found.limited_by for name, _ in statement.qualifiers)

    def _merged(self, statements: Iterable[tuple[Statement, str | None]]) -> dict[str, tuple[Statement, str | None]]:
        """Make one statement out of all that say the same, sorted by hash; the surest gives frame and confidence."""
        found: dict[str, tuple[Statement, str | None]] = {}
        for each, rule in statements:
            digest = self.digest(each)
            found[digest] = (_joined(found[digest][0], each), rule) if digest in found else (each, rule)
        return dict(sorted(found.items()))

    def digest(self, each: Statement) -> str:
        """Hash subject, predicate, object, qualifiers, status, speaker and article, and nothing else."""
        qualifiers = sorted(f"{name} {self.term(value)}" for name, value in each.qualifiers)
        speaker = str(self.nodes[each.speaker]) if each.speaker else ""
        subject = str(self.nodes[each.subject])
        told = [subject, each.property, str(self.term(each.object)), *qualifiers, each.status, speaker, str(self.iri)]
        return hashlib.sha256("\n".join(told).encode()).hexdigest()[:_HASH_LENGTH]

    def _statement(self, node: ox.NamedNode, each: Statement) -> Triples:
        yield node, _TYPE, kgc("Statement")
        yield node, _SUBJECT, self.nodes[each.subject]
        yield node, _PREDICATE, kgc(each.property)
        yield node, _OBJECT, self.term(each.object)
        for name, value in each.qualifiers:
            yield node, kgc(name), self.term(value)
        yield node, kgc("status"), kgc(each.status)
        if each.speaker:
            yield node, kgc("attributedTo"), self.nodes[each.speaker]
        confidence = str(round(float(each.confidence), 2))
        yield node, kgc("confidence"), ox.Literal(confidence, datatype=_DECIMAL)
        if each.frame:
            yield node, kgc("frame"), ox.Literal(each.frame)
        yield from _when(node, each)
        for evidence in each.evidence:
            yield from self._evidence(node, evidence)

    def _evidence(self, node: ox.NamedNode, evidence: Evidence) -> Triples:
        new: list[Span] = []
        yield node, _DERIVED, self._place(evidence.sentence, new)
        yield node, kgc("subjectMention"), self._place(evidence.subject, new)
        yield node, kgc("objectMention"), self._place(evidence.object, new)
        for span in evidence.chain:
            yield node, kgc("chain"), self._place(span, new)
        for span in new:
            yield from self._span(self._places[span], span)

    def _place(self, span: Span, new: list[Span]) -> ox.NamedNode:
        """Return the node of a stretch of text; one that nothing was told about yet is noted as new."""
        node = self._places.get(span)
        if node is None:
            node = self._places[span] = ox.NamedNode(f"{self.iri.value}#char={span.start},{span.end}")
            new.append(span)
        return node

    @cached_property
    def _places(self) -> dict[Span, ox.NamedNode]:
        return {}

    def _span(self, node: ox.NamedNode, span: Span) -> Triples:
        yield node, _TYPE, _STRING
        yield node, _CONTEXT, self.iri
        yield node, _BEGIN, ox.Literal(span.start)
        yield node, _END, ox.Literal(span.end)
        yield node, _ANCHOR, ox.Literal(self.article.text[span.start : span.end])


def _joined(one: Statement, other: Statement) -> Statement:
    best, rest = sorted((one, other), key=lambda each: (-each.confidence, each.frame, _places(each.evidence)))
    evidence = tuple(dict.fromkeys((*best.evidence, *rest.evidence)))
    return replace(best, evidence=evidence)


def _places(evidence: Iterable[Evidence]) -> list[tuple[Span | tuple[Span, ...], ...]]:
    return [(each.sentence, each.subject, each.object, each.chain) for each in evidence]


def _when(node: ox.NamedNode, each: Statement) -> Triples:
    """Yield the first and last day that a dated statement can mean, which compare where its dates do not."""
    told: dict[str, Literal] = {name: value for name, value in (("", each.object), *each.qualifiers) if _is_date(value)}
    point = told.get("", told.get("pointInTime"))
    start, end = (point, point) if point else (told.get("startDate"), told.get("endDate"))
    day = ox.NamedNode(XSD + "date")
    if first := start and bounds(start):
        yield node, kgc("earliest"), ox.Literal(first[0], datatype=day)
    if last := end and bounds(end):
        yield node, kgc("latest"), ox.Literal(last[1], datatype=day)
    if first or last:
        yield node, kgc("edtf"), ox.Literal(_edtf(point) if point else f"{_edtf(start, 0)}/{_edtf(end, -1)}")


def _edtf(value: Literal | None, part: int | None = None) -> str:
    """Write a date as EDTF, or the first or last part of a span; an end that is not told stays open."""
    text = (value.edtf or value.value) if value else ".."
    return text if part is None else text.split("/")[part]


def _is_date(value: str | Literal) -> TypeGuard[Literal]:
    return isinstance(value, Literal) and bounds(value) is not None


def dated(value: str) -> Literal:
    """Give an ISO date the XSD datatype of its precision; anything else stays a string.

    >>> dated("2020-11").datatype, dated("2020-11-05").datatype, dated("last May").datatype
    ('gYearMonth', 'date', 'string')
    """
    for length, datatype in ((4, "gYear"), (7, "gYearMonth"), (10, "date")):
        made = Literal(value, datatype)  # type: ignore[arg-type]
        if len(value) == length and bounds(made) is not None:
            return made
    return Literal(value)
