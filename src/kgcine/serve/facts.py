"""Rows about statements in, facts as pages show them out: grouped by property, with status, qualifiers and sources."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from kgcine.model import Span
from kgcine.namespaces import ONTOLOGY as KGC
from kgcine.namespaces import RDF
from kgcine.serve.data import Reading, Row, Term, local_name, page_of
from kgcine.texts.readable import readable

_PREPOSITIONS = frozenset({"in", "at", "by", "on", "after", "from", "to", "of"})
_SPAN = re.compile(r"(.*)#char=(\d+),(\d+)")
#: What statements say about themselves; everything else of the ontology is a qualifier.
_OWN = frozenset(
    {"status", "confidence", "frame", "attributedTo", "earliest", "latest", "edtf", "subjectMention", "objectMention"}
    | {"chain", "refusedBy"}
)


@dataclass(frozen=True, slots=True)
class Node:
    """One end of a fact: an entity with its label, or a value."""

    term: Term
    label: str

    @property
    def page(self) -> str:
        """Return the address of an entity, nothing for a value."""
        return page_of(self.term.value) if self.term.is_iri else ""


Qualifiers = tuple[tuple[str, Node], ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A sentence that states a fact."""

    article: str
    title: str
    span: Span
    text: str
    fact: str

    @property
    def page(self) -> str:
        """Return the address of the article's text with this fact highlighted."""
        return f"{page_of(self.article)}?fact={quote(self.fact)}#fact"


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of one article."""

    iri: str
    subject: Node
    predicate: str
    object: Node
    status: str
    confidence: str
    frame: str
    speaker: Node | None
    qualifiers: Qualifiers
    sources: tuple[Source, ...]
    subjects: tuple[Span, ...]
    objects: tuple[Span, ...]
    chain: tuple[Span, ...]
    earliest: str
    edtf: str

    @property
    def name(self) -> str:
        """Return the last part of the IRI."""
        return local_name(self.iri)


@dataclass(frozen=True, slots=True)
class Told:
    """What several statements say alike; what only some of them add stands beside their sentences."""

    facts: tuple[Fact, ...]

    @property
    def qualifiers(self) -> Qualifiers:
        """Return the qualifiers that all of them have."""
        return tuple(each for each in self.facts[0].qualifiers if all(each in fact.qualifiers for fact in self.facts))

    @property
    def sources(self) -> tuple[tuple[Source, Qualifiers], ...]:
        """Return the sentences, each with the qualifiers that not all of them have."""
        alike = self.qualifiers
        return tuple(
            (source, tuple(each for each in fact.qualifiers if each not in alike))
            for fact in self.facts
            for source in fact.sources
        )


@dataclass(frozen=True, slots=True)
class Group:
    """The facts of an entity that have one property in one direction, by the other end and status."""

    predicate: str
    inward: bool
    lines: tuple[Told, ...]

    @property
    def heading(self) -> str:
        """Return the property in words: ``director``, or seen from the other end ``director of``."""
        return seen_from_end(self.predicate) if self.inward else words_of(self.predicate)


def words_of(name: str) -> str:
    """Take the name of a term apart.

    >>> words_of("castMember")
    'cast member'
    """
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()


def seen_from_end(name: str) -> str:
    """Name a property as it looks from its object.

    >>> seen_from_end("director"), seen_from_end("locatedIn")
    ('director of', 'located in it')
    """
    words = words_of(name)
    return f"{words} it" if words.rpartition(" ")[2] in _PREPOSITIONS else f"{words} of"


def span_of(iri: str) -> tuple[str, Span] | None:
    """Read an article and offsets out of the IRI of a stretch of text.

    >>> span_of("http://a/x#char=3,9")
    ('http://a/x', Span(start=3, end=9))
    """
    found = _SPAN.fullmatch(iri)
    return (found[1], Span(int(found[2]), int(found[3]))) if found else None


async def read_facts(reading: Reading, rows: Sequence[Row]) -> list[Fact]:
    """Make facts out of the rows ``s k v l`` about statements, asking for their sentences."""
    told: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        told[row["s"].value].append(row)
    if not told:
        return []
    evidence = await reading.ask("evidence", s=[f"<{iri}>" for iri in told])
    sentences: dict[str, list[Row]] = defaultdict(list)
    for row in evidence:
        sentences[row["s"].value].append(row)
    made = (_fact(iri, each, sentences[iri]) for iri, each in told.items())
    return [fact for fact in made if fact is not None]


def _fact(iri: str, rows: Iterable[Row], sentences: Iterable[Row]) -> Fact | None:
    values: dict[str, list[Node]] = defaultdict(list)
    for row in rows:
        label = row["l"].value if "l" in row else shown(row["v"])
        values[row["k"].value].append(Node(row["v"], label))
    ends = [values.get(RDF + name) for name in ("subject", "predicate", "object")]
    if not all(ends):
        return None
    subject, predicate, obj = (each[0] for each in ends if each)
    return Fact(
        iri=iri,
        subject=subject,
        predicate=local_name(predicate.term.value),
        object=obj,
        status=local_name(_first(values, "status")) or "asserted",
        confidence=_first(values, "confidence"),
        frame=_first(values, "frame"),
        speaker=next(iter(values.get(KGC + "attributedTo", ())), None),
        qualifiers=tuple(sorted(_qualifiers(values), key=lambda each: (each[0], each[1].label))),
        sources=tuple(sorted((_source(iri, row) for row in sentences), key=lambda each: (each.title, each.span))),
        subjects=_spans(values, "subjectMention"),
        objects=_spans(values, "objectMention"),
        chain=_spans(values, "chain"),
        earliest=_first(values, "earliest"),
        edtf=_first(values, "edtf"),
    )


def _first(values: Mapping[str, list[Node]], name: str) -> str:
    found = values.get(KGC + name)
    return found[0].term.value if found else ""


def _qualifiers(values: Mapping[str, list[Node]]) -> Iterable[tuple[str, Node]]:
    for key, nodes in values.items():
        if key.startswith(KGC) and local_name(key) not in _OWN:
            for node in nodes:
                yield words_of(local_name(key)), node


def _spans(values: Mapping[str, list[Node]], name: str) -> tuple[Span, ...]:
    found = (span_of(node.term.value) for node in values.get(KGC + name, ()))
    return tuple(sorted(each[1] for each in found if each))


def _source(fact: str, row: Row) -> Source:
    begin = int(row["begin"].value)
    span = Span(begin, int(row["end"].value))
    return Source(row["article"].value, row["title"].value, span, readable(row["text"].value), local_name(fact))


def shown(term: Term) -> str:
    """Write a term that has no label for people.

    >>> shown(Term("http://www.w3.org/ns/prov#used", "uri")), shown(Term("1988", "literal"))
    ('used', '1988')
    """
    return (local_name(term.value) or term.value) if term.is_iri else term.value


def grouped(facts: Iterable[Fact], entity: str, order: Sequence[str]) -> list[Group]:
    """Group the facts of an entity by property in a given order, those that it is the subject of first."""
    rank = {name: at for at, name in enumerate(order)}
    lines: dict[tuple[bool, str], dict[tuple[str, ...], list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        inward = fact.subject.term.value != entity
        other = fact.subject if inward else fact.object
        said = fact.speaker.label if fact.speaker else ""
        key = (fact.earliest if inward else "", other.label, other.term.value, fact.status, said)
        lines[inward, fact.predicate][key].append(fact)
    return [
        Group(name, inward, tuple(Told(tuple(each)) for _, each in sorted(found.items())))
        for (inward, name), found in sorted(
            lines.items(), key=lambda each: (each[0][0], rank.get(each[0][1], 999), each[0][1])
        )
    ]


def told_alike(facts: Iterable[Fact]) -> list[Told]:
    """Put facts together that several articles tell alike, in the order of the first of them."""
    found: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        said = fact.speaker.label if fact.speaker else ""
        told = (fact.earliest, fact.edtf, fact.subject, fact.predicate, fact.object, fact.qualifiers, fact.status, said)
        found[told].append(fact)
    return [Told(tuple(each)) for each in found.values()]
