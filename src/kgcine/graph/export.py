"""A store in, its graph as a file out: what to write, and in which syntax; the same bytes for the same graph."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Protocol, cast
from typing import Literal as OneOf

import pyoxigraph as ox

from kgcine.errors import QueryError, StoreError
from kgcine.graph.terms import Prefixes, Triple, predicate_order, triple_order
from kgcine.graph.writers import QUAD_WRITERS, TRIPLE_WRITERS
from kgcine.namespaces import ID, NIF, ONTOLOGY, PREFIXES, PROV, RDF, RDFS, SKOS, XSD

What = OneOf["facts", "statements", "links", "all"]
WHATS: tuple[What, ...] = ("facts", "statements", "links", "all")
FORMATS = (*TRIPLE_WRITERS, *QUAD_WRITERS, "csv")

_NAMES = frozenset({RDF + "type", RDFS + "label", SKOS + "altLabel"})
_LINKS = frozenset({SKOS + "exactMatch", SKOS + "closeMatch", SKOS + "relatedMatch"})
#: Hashes of what a build used belong to the description of the dataset.
_HASH = PROV + "value"
_TYPE, _STRING = RDF + "type", XSD + "string"
_LABEL = ox.NamedNode(RDFS + "label")
_TERMS = (ox.NamedNode, ox.Literal)
_NO_ENTITY = tuple(ID + name for name in ("article/", "statement/", "mapping/", "build/"))


class Readable(Protocol):
    """Whatever gives its triples by graph and subject: the store."""

    def quads(
        self,
        graph: ox.NamedNode | None = None,
        subject: ox.NamedNode | None = None,
        predicate: ox.NamedNode | None = None,
    ) -> Iterator[ox.Quad]:
        """Yield what stands in one graph, or every triple once."""
        ...

    def graphs(self) -> list[ox.NamedNode]:
        """Return the names of all graphs, sorted."""
        ...

    def query(self, text: str) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
        """Answer a SPARQL query about the triples without their graphs."""
        ...


def export(store: Readable, output: IO[bytes], form: str = "turtle", what: What = "facts") -> None:
    """Write a store's graph; raise QueryError for an unknown format, and StoreError where it cannot be written."""
    if form not in FORMATS:
        raise QueryError(f"There is no format {form}.", hint=f"Use one of {', '.join(FORMATS)}.")
    try:
        for piece in _pieces(store, form, what):
            output.write(piece.encode())
    except OSError as error:
        raise StoreError(f"The export cannot be written: {error.strerror}.", hint="Choose another -o.") from error


def write_triples(triples: Iterable[Triple], output: IO[bytes], form: str = "turtle") -> None:
    """Write triples that fit in memory, such as those of a CONSTRUCT, in any syntax for one graph."""
    found = sorted(set(triples), key=triple_order)
    for piece in TRIPLE_WRITERS[form](found, Prefixes(PREFIXES).used(_iris(found))):
        output.write(piece.encode())


def _pieces(store: Readable, form: str, what: What) -> Iterator[str]:
    if form == "csv":
        return _csv(store, what)
    keep = _KEEP[what]
    subjects: set[str] = set()
    prefixes = Prefixes(PREFIXES).used(_noted(store, keep, subjects))
    if form in QUAD_WRITERS:
        return QUAD_WRITERS[form](_by_graph(store, keep), prefixes)
    return TRIPLE_WRITERS[form](_by_subject(store, keep, sorted(subjects)), prefixes)


Keep = Callable[[str, str], bool]


def is_entity(iri: str) -> bool:
    """Tell whether an IRI names something that articles speak of.

    >>> is_entity(ID + "film/igla"), is_entity(ID + "statement/5f0c"), is_entity(ONTOLOGY + "Film")
    (True, False, False)
    """
    return iri.startswith(ID) and not iri.startswith(_NO_ENTITY)


def _fact(subject: str, predicate: str) -> bool:
    if not is_entity(subject):
        return False
    return predicate in _NAMES or predicate in _LINKS or predicate.startswith(ONTOLOGY)


def _statement(subject: str, predicate: str) -> bool:
    if is_entity(subject):
        return predicate in _NAMES
    return subject.startswith((ID + "statement/", ID + "article/")) and predicate != _HASH


def _link(subject: str, predicate: str) -> bool:
    return (is_entity(subject) and predicate in _LINKS) or subject.startswith(ID + "mapping/")


def _everything(subject: str, predicate: str) -> bool:
    return True


_KEEP: dict[What, Keep] = {
    "facts": _fact,
    "statements": _statement,
    "links": _link,
    "all": _everything,
}


def _kept(quads: Iterable[ox.Quad], keep: Keep) -> Iterator[Triple]:
    for quad in quads:
        subject, predicate, value = quad.subject, quad.predicate, quad.object
        if not isinstance(subject, ox.NamedNode) or not isinstance(value, _TERMS):
            continue
        if keep is _everything or keep(subject.value, predicate.value):
            yield subject, predicate, value


def _noted(store: Readable, keep: Keep, subjects: set[str]) -> Iterator[str]:
    """Go through the graph once to note its subjects, and yield its IRIs."""
    if keep is _everything:
        return _all_noted(store, subjects)
    return _iris(_noting(_kept(_of_entities(store) if keep is _fact else store.quads(), keep), subjects))


def _all_noted(store: Readable, subjects: set[str]) -> Iterator[str]:
    """Note all subjects, and yield all IRIs: Oxigraph reads only the different ones out of its files."""
    subjects.update(_distinct(store, "?s"))
    yield from subjects
    yield from (iri for iri in _distinct(store, "?p") if iri != _TYPE)
    yield from (iri for iri in _distinct(store, "(IF(ISIRI(?o), ?o, DATATYPE(?o)) AS ?iri)") if iri != _STRING)


def _distinct(store: Readable, what: str) -> Iterator[str]:
    found = cast("ox.QuerySolutions", store.query(f"SELECT DISTINCT {what} {{ ?s ?p ?o }}"))
    return (row[0].value for row in found if isinstance(row[0], ox.NamedNode))


def _noting(triples: Iterable[Triple], subjects: set[str]) -> Iterator[Triple]:
    for triple in triples:
        subjects.add(triple[0].value)
        yield triple


def _of_entities(store: Readable) -> Iterator[ox.Quad]:
    """Yield what is said of entities, which are few beside their statements and evidence; each has a label."""
    for quad in store.quads(predicate=_LABEL):
        if isinstance(quad.subject, ox.NamedNode) and is_entity(quad.subject.value):
            yield from store.quads(subject=quad.subject)


def _iris(triples: Iterable[Triple]) -> Iterator[str]:
    """Yield the IRIs that a syntax may write with a prefix; a class is written "a", and a string has no datatype."""
    for subject, predicate, value in triples:
        yield subject.value
        if predicate.value != _TYPE:
            yield predicate.value
        iri = value.value if isinstance(value, ox.NamedNode) else value.datatype.value
        if iri != _STRING:
            yield iri


def _by_subject(store: Readable, keep: Keep, subjects: Iterable[str]) -> Iterator[Triple]:
    """Yield the union's triples in order, holding one subject in memory at a time."""
    for subject in subjects:
        yield from sorted(_kept(store.quads(None, ox.NamedNode(subject)), keep), key=_order_in_subject)


def _order_in_subject(triple: Triple) -> tuple[str, str]:
    """Sort the triples of one subject as :func:`triple_order` does."""
    return predicate_order(triple[1].value), str(triple[2])


def _by_graph(store: Readable, keep: Keep) -> Iterator[tuple[str, list[Triple]]]:
    """Yield each graph that has something to write, holding one graph in memory at a time."""
    for graph in store.graphs():
        triples = sorted(_kept(store.quads(graph), keep), key=triple_order)
        if triples:
            yield graph.value, triples


def graph_lines(store: Readable) -> Iterator[list[bytes]]:
    """Yield each graph that is not empty as sorted lines of N-Quads, holding one in memory at a time."""
    for graph in store.graphs():
        lines = [f"{quad.subject} {quad.predicate} {quad.object} {graph} .\n".encode() for quad in store.quads(graph)]
        if lines:
            yield sorted(lines)


def _csv(store: Readable, what: What) -> Iterator[str]:
    rows = _statement_rows(store) if what == "statements" else _triple_rows(store, what)
    for row in rows:
        line = io.StringIO()
        csv.writer(line, lineterminator="\n").writerow(row)
        yield line.getvalue()


def _triple_rows(store: Readable, what: What) -> Iterator[list[str]]:
    yield ["subject", "subject_label", "property", "object", "object_label", "datatype"]
    prefixes, keep = Prefixes(PREFIXES), _KEEP[what]
    subjects: set[str] = set()
    for _ in _noted(store, keep, subjects):
        pass
    for subject, predicate, value in _by_subject(store, keep, sorted(subjects)):
        if what == "facts" and predicate.value in _NAMES:
            continue
        yield [
            subject.value,
            _label(store, subject),
            prefixes.turtle(predicate.value),
            value.value,
            _label(store, value) if isinstance(value, ox.NamedNode) else "",
            "" if isinstance(value, ox.NamedNode) else prefixes.turtle(value.datatype.value),
        ]


_STATEMENT_COLUMNS = (
    *("statement", "subject", "subject_label", "property", "object", "object_label", "status", "attributed_to"),
    *("qualifiers", "confidence", "frame", "article", "begin", "end", "sentence"),
)
_TOLD = frozenset(
    {RDF + name for name in ("type", "subject", "predicate", "object")}
    | {ONTOLOGY + name for name in ("status", "attributedTo", "confidence", "frame", "earliest", "latest", "edtf")}
    | {ONTOLOGY + name for name in ("subjectMention", "objectMention", "chain")}
    | {PROV + "wasDerivedFrom"}
)


def _statement_rows(store: Readable) -> Iterator[list[str]]:
    """Yield a row for each sentence of each statement."""
    yield list(_STATEMENT_COLUMNS)
    statements: set[str] = set()
    for _ in _noted(store, lambda subject, _: subject.startswith(ID + "statement/"), statements):
        pass
    for iri in sorted(statements):
        told = _values(store, ox.NamedNode(iri))
        for span in told.get(PROV + "wasDerivedFrom", []):
            yield _statement_row(store, iri, told, span)


def _statement_row(store: Readable, iri: str, told: dict[str, list[Term]], span: Term) -> list[str]:
    subject, predicate, value = (told[RDF + name][0] for name in ("subject", "predicate", "object"))
    qualifiers = [
        f"{predicate[len(ONTOLOGY) :]}={_shown(store, each)}"
        for predicate, values in sorted(told.items())
        if predicate not in _TOLD
        for each in values
    ]
    place = _values(store, span) if isinstance(span, ox.NamedNode) else {}
    return [
        *(iri, subject.value, _label(store, subject), predicate.value.removeprefix(ONTOLOGY), value.value),
        _label(store, value) if isinstance(value, ox.NamedNode) else "",
        _first(told, ONTOLOGY + "status").removeprefix(ONTOLOGY),
        "; ".join(_shown(store, each) for each in told.get(ONTOLOGY + "attributedTo", [])),
        "; ".join(qualifiers),
        *(_first(told, ONTOLOGY + name) for name in ("confidence", "frame")),
        *(_first(place, NIF + name) for name in ("referenceContext", "beginIndex", "endIndex", "anchorOf")),
    ]


Term = ox.NamedNode | ox.Literal


def _values(store: Readable, subject: ox.NamedNode) -> dict[str, list[Term]]:
    found: dict[str, list[Term]] = {}
    for _, predicate, value in sorted(_kept(store.quads(None, subject), _KEEP["all"]), key=triple_order):
        found.setdefault(predicate.value, []).append(value)
    return found


def _first(told: dict[str, list[Term]], predicate: str) -> str:
    return told[predicate][0].value if predicate in told else ""


def _shown(store: Readable, term: Term) -> str:
    return _label(store, term) or term.value


def _label(store: Readable, term: Term) -> str:
    if not isinstance(term, ox.NamedNode):
        return ""
    found = (value.value for _, _, value in _kept(store.quads(None, term, _LABEL), _KEEP["all"]))
    return min(found, default="")
