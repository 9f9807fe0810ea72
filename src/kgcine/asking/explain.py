"""An entity or a fact in; the statements about it out, each with the sentences that it was read from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from kgcine.errors import QueryError
from kgcine.model import Span
from kgcine.namespaces import ID, NIF, ONTOLOGY, OWL, PROV, RDF, RDFS
from kgcine.queries import Queryable
from kgcine.texts.readable import readable_pieces

_NAMESPACES = {"kgc": ONTOLOGY, "nif": NIF, "owl": OWL, "prov": PROV, "rdf": RDF, "rdfs": RDFS}
_PREFIXES = " ".join(f"PREFIX {prefix}: <{base}>" for prefix, base in _NAMESPACES.items())
#: What a statement is told with, beside its qualifiers.
_OWN = frozenset(
    {"status", "attributedTo", "confidence", "frame", "earliest", "latest", "edtf"}
    | {"subjectMention", "objectMention", "chain", "refusedBy"}
)
_ENDS = (ONTOLOGY + "subjectMention", ONTOLOGY + "objectMention")
_HEAD = """SELECT DISTINCT ?statement ?subjectName ?property ?object ?objectName ?status ?who ?confidence ?frame {
  VALUES (?subject ?property ?object) { @ends@ }
  @choice@
  ?statement rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?object ; kgc:status ?status .
  ?subject rdfs:label ?subjectName .
  OPTIONAL { ?object rdfs:label ?objectName }
  OPTIONAL { ?statement kgc:attributedTo ?speaker . ?speaker rdfs:label ?who }
  OPTIONAL { ?statement kgc:confidence ?confidence }
  OPTIONAL { ?statement kgc:frame ?frame }
} ORDER BY ?subjectName ?property ?objectName STR(?object) ?statement LIMIT @limit@"""
_DETAILS = """SELECT ?statement ?link ?value ?text ?begin ?end ?article ?title {
  VALUES ?statement { @statements@ }
  ?statement ?link ?value .
  OPTIONAL { ?value rdfs:label ?label }
  OPTIONAL { ?value nif:anchorOf ?anchor ; nif:beginIndex ?begin ; nif:endIndex ?end ; nif:referenceContext ?article .
             OPTIONAL { ?article rdfs:label ?title } }
  BIND (COALESCE(?anchor, ?label, STR(?value)) AS ?text)
}"""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of an article, with its text."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence behind a statement, with the names that its pronouns and short names lead to.

    Spans count code points of the article; ``ends`` are the subject's and the object's mentions in the sentence.
    """

    article: str
    title: str
    place: Place
    ends: tuple[Place, ...] = ()
    chain: tuple[Place, ...] = ()

    def pieces(self) -> Iterator[tuple[str, bool]]:
        """Cut the sentence, as it is read without its markup, into pieces, each with whether it is an end.

        >>> told = Sentence("a", "A", Place(Span(5, 17), "*Tsoi* sings"), (Place(Span(6, 10), "Tsoi"),))
        >>> list(told.pieces())
        [('Tsoi', True), (' sings', False)]
        """
        yield from readable_pieces(list(self._source_pieces()))

    def _source_pieces(self) -> Iterator[tuple[str, bool]]:
        at, (start, end) = 0, self.place.span
        for place in sorted(self.ends):
            first, last = place.span.start - start, place.span.end - start
            if not at <= first < last <= end - start:
                continue
            if at < first:
                yield self.place.text[at:first], False
            yield self.place.text[first:last], True
            at = last
        if at < len(self.place.text):
            yield self.place.text[at:], False


@dataclass(frozen=True, slots=True)
class Explained:
    """One statement as a person reads it, with its sentences."""

    statement: str
    subject: str
    property: str
    object: str
    status: str
    who: str | None
    confidence: str
    frame: str
    qualifiers: tuple[tuple[str, str], ...] = ()
    sentences: tuple[Sentence, ...] = ()


def explain_entity(store: Queryable, entity: str, *, limit: int = 1000) -> list[Explained]:
    """Explain all statements that an entity, given as a serialised term, is an end, a qualifier or the speaker of."""
    return _explained(store, "(UNDEF UNDEF UNDEF)", f"?statement a kgc:Statement ; ?link {entity} .", limit)


def explain_fact(
    store: Queryable, subject: str, name: str, values: Sequence[str] = ("UNDEF",), *, limit: int = 1000
) -> list[Explained]:
    """Explain the statements of one subject and property, and of these objects where they are given, all serialised."""
    ends = " ".join(f"({subject} kgc:{name} {value})" for value in values)
    return _explained(store, ends, "", limit)


def explain_statement(store: Queryable, statement: str) -> list[Explained]:
    """Explain one statement, given by its IRI."""
    return _explained(store, "(UNDEF UNDEF UNDEF)", f"VALUES ?statement {{ <{statement}> }}", 10)


def is_statement(iri: str) -> bool:
    """Tell whether an IRI names a statement.

    >>> is_statement(f"{ID}statement/5f0c9a"), is_statement(f"{ID}film/the-needle")
    (True, False)
    """
    return iri.startswith(f"{ID}statement/")


def property_named(store: Queryable, name: str) -> str:
    """Return the property's own spelling; raise QueryError with the nearest names where there is none."""
    from kgcine.queries import nearest

    used = _select(store, "SELECT DISTINCT ?p { { ?s rdf:predicate ?p } UNION { ?p a owl:ObjectProperty } }")
    found: list[str] = [row["p"].value.removeprefix(ONTOLOGY) for row in used if row["p"].value.startswith(ONTOLOGY)]
    wanted = name.rpartition(":")[2].lower()
    for each in found:
        if each.lower() == wanted:
            return each
    near = nearest(name, sorted(found))
    hint = f"Did you mean {' or '.join(near)}?" if near else "`kgcine explain ENTITY` shows all its facts."
    raise QueryError(f"No fact of the graph has the property {name}.", hint=hint)


def _explained(store: Queryable, ends: str, choice: str, limit: int) -> list[Explained]:
    text = _HEAD.replace("@ends@", ends).replace("@choice@", choice).replace("@limit@", str(limit))
    rows = list(_select(store, text))
    if not rows:
        return []
    details = _details(store, dict.fromkeys(str(row["statement"]) for row in rows))
    return [_one(row, details[row["statement"].value]) for row in rows]


def _details(store: Queryable, statements: Iterable[str]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for row in _select(store, _DETAILS.replace("@statements@", " ".join(statements))):
        found[row["statement"].value].append(row)
    return found


def _one(row: Any, details: Sequence[Any]) -> Explained:
    qualifiers = {
        (row["link"].value.removeprefix(ONTOLOGY), row["text"].value)
        for row in details
        if row["link"].value.startswith(ONTOLOGY) and row["link"].value.removeprefix(ONTOLOGY) not in _OWN
    }
    return Explained(
        statement=row["statement"].value,
        subject=row["subjectName"].value,
        property=row["property"].value.removeprefix(ONTOLOGY),
        object=(row["objectName"] or row["object"]).value,
        status=row["status"].value.removeprefix(ONTOLOGY),
        who=row["who"].value if row["who"] else None,
        confidence=row["confidence"].value if row["confidence"] else "",
        frame=row["frame"].value if row["frame"] else "",
        qualifiers=tuple(sorted(qualifiers)),
        sentences=tuple(_sentences(details)),
    )


def _sentences(details: Sequence[Any]) -> Iterator[Sentence]:
    ends = [_place(row) for row in details if row["link"].value in _ENDS]
    chain = sorted(_place(row) for row in details if row["link"].value == ONTOLOGY + "chain")
    told = [row for row in details if row["link"].value == PROV + "wasDerivedFrom" and row["article"]]
    for row in sorted(told, key=lambda row: (row["article"].value, int(row["begin"].value))):
        place = _place(row)
        inside = tuple(sorted(each for each in ends if _within(each.span, place.span)))
        title = row["title"].value if row["title"] else row["article"].value
        yield Sentence(row["article"].value, title, place, inside, tuple(chain))


def _place(row: Any) -> Place:
    return Place(Span(int(row["begin"].value), int(row["end"].value)), row["text"].value)


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _select(store: Queryable, text: str) -> Iterator[Any]:
    yield from cast(Any, store.query(f"{_PREFIXES} {text}"))
