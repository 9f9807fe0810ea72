"""An extraction in, the same without facts that cannot be out: each refused one is kept with the rule that refused it.

Two rules refuse: evidence that does not hold both ends, and shapes. Only what one article says itself counts here; what
articles say against each other stays in the graph, side by side. Of the facts that together break a shape the least
confident goes, and of equals the one that the shape doubts first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pyoxigraph as ox

from kgcine.dating.dategrammar import DateGrammar
from kgcine.identities.identity import Identity, Resolution
from kgcine.model import Extraction, Rejected, Statement
from kgcine.namespaces import ID, ONTOLOGY, RDF
from kgcine.ontology import Ontology
from kgcine.rdf import article_quads, entity_iri, literal
from kgcine.reviewing.evidence import ends_of, evidence_faults
from kgcine.reviewing.shapes import Fact, Shape, Violation, violations


@dataclass(frozen=True, slots=True)
class Vetting:
    """Refuses what evidence and shapes do not allow."""

    ontology: Ontology
    shapes: Sequence[Shape]
    dates: DateGrammar | None = None

    @classmethod
    def by(cls, ontology: Ontology, shapes: Iterable[Shape], dates: DateGrammar | None = None) -> Vetting:
        """Make one of what the shapes hold that can refuse: their rules, which name the facts that break them."""
        ruling = (replace(shape, kind=None, properties=()) for shape in shapes if shape.rules)
        return cls(ontology, tuple(ruling), dates)

    def vetted(self, extraction: Extraction) -> Extraction:
        """Move statements that cannot be to the refused ones."""
        kept: list[Statement] = []
        refused: list[Rejected] = []
        ends = ends_of(extraction)
        for each in extraction.statements:
            wrong = evidence_faults(extraction, each, self.dates, ends)
            if wrong:
                refused.append(Rejected(each, f"evidence: {wrong[0]}"))
            else:
                kept.append(each)
        found = replace(extraction, statements=tuple(kept))
        while rejected := self._least(found):
            gone = {id(each.statement) for each in rejected}
            found = replace(found, statements=tuple(each for each in found.statements if id(each) not in gone))
            refused += rejected
        return replace(found, rejected=(*extraction.rejected, *refused))

    def _least(self, extraction: Extraction) -> list[Rejected]:
        """Return the statements to refuse for the first shape that is broken."""
        if not extraction.statements:
            return []
        graph = ox.Store()
        graph.extend(ox.Quad(*each) for each in self._quads(extraction))
        for each in violations(graph, self.shapes):
            if found := _weakest(each, extraction, graph):
                return [Rejected(statement, f"shape: {each.message}") for statement in found]
        return []

    def _quads(self, extraction: Extraction) -> Iterator[tuple[Any, Any, Any]]:
        """Write an extraction as a graph in which each entity of the article is a thing of its own.

        No rule asks for the evidence, which would be four fifths of the graph.
        """
        article = extraction.article.id
        entities = sorted(extraction.entities, key=lambda each: each.id)
        identities = (Identity(e.id, e.name, e.type, e.aliases, ((article, e.id),)) for e in entities)
        bare = replace(extraction, statements=tuple([replace(each, evidence=()) for each in extraction.statements]))
        for quad in article_quads(bare, Resolution(tuple(identities)), self.ontology):
            yield quad.subject, quad.predicate, quad.object


def _weakest(violation: Violation, extraction: Extraction, graph: ox.Store) -> list[Statement]:
    """Return the statements of the fact that speaks the least for itself."""
    groups = [_statements(fact, extraction, graph) for fact in violation.facts]
    told = [group for group in groups if group]
    return min(told, key=lambda group: max(each.confidence for each in group), default=[])


def _statements(fact: Fact, extraction: Extraction, graph: ox.Store) -> list[Statement]:
    """Find the statements that make a fact: those of a plain triple, or the one that a rule about statements names."""
    this, path, value = fact
    if isinstance(this, ox.NamedNode) and this.value.startswith(f"{ID}statement/"):
        ends = [_object(graph, this, RDF + name) for name in ("subject", "predicate", "object")]
        found = [each for each in extraction.statements if _is(each, *ends)]
        return [each for each in found if value in ends or _qualified(each, path, value)]
    return [each for each in extraction.statements if each.status == "asserted" and _is(each, this, path, value)]


def _is(told: Statement, subject: object, path: Any, value: object) -> bool:
    ends = (entity_iri(told.subject), ONTOLOGY + told.property, _term(told.object))
    return ends == (subject, path.value, value)


def _qualified(told: Statement, path: Any, value: Any) -> bool:
    return any(ONTOLOGY + name == path.value and _term(each) == value for name, each in told.qualifiers)


def _term(value: Any) -> ox.NamedNode | ox.Literal:
    return entity_iri(value) if isinstance(value, str) else literal(value)


def _object(graph: ox.Store, node: Any, predicate: str) -> Any:
    return next(graph.quads_for_pattern(node, ox.NamedNode(predicate), None)).object
