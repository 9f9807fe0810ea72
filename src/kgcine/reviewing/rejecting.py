"""A fact of the graph in, the vetoes that refuse it out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast, get_args

from kgcine.errors import QueryError
from kgcine.identities.verdicts import Veto, spelled
from kgcine.model import Datatype, Literal
from kgcine.namespaces import DCTERMS, ID, NIF, ONTOLOGY, PROV, RDF, XSD
from kgcine.queries import Queryable

_PREFIXES = (
    f"PREFIX kgc: <{ONTOLOGY}> PREFIX rdf: <{RDF}> PREFIX nif: <{NIF}> PREFIX prov: <{PROV}> PREFIX dct: <{DCTERMS}> "
)
#: What a statement carries beside its qualifiers.
_OWN = frozenset(
    {"status", "attributedTo", "confidence", "frame", "earliest", "latest", "edtf"}
    | {"subjectMention", "objectMention", "chain", "refusedBy"}
)


def fact_vetoes(store: Queryable, subjects: Sequence[str], name: str, values: Sequence[str]) -> list[Veto]:
    """Return a veto for each fact with one of these ends, given as serialised terms; an empty list where none is."""
    ends = " ".join(f"({subject} {value})" for subject in subjects for value in values)
    rows = _select(
        store,
        f"SELECT DISTINCT ?s ?o {{ VALUES (?s ?o) {{ {ends} }} ?t rdf:subject ?s ; rdf:predicate kgc:{name} ;"
        " rdf:object ?o }",
    )
    return sorted((Veto(_cell(row["s"]), name, _cell(row["o"])) for row in rows), key=lambda each: each.key())


def statement_veto(store: Queryable, iri: str) -> Veto:
    """Return the veto that refuses one statement in its article alone; raise QueryError where there is none."""
    rows = _select(store, f"SELECT ?p ?o {{ <{iri}> ?p ?o }}")
    told: dict[str, list[Any]] = {}
    for row in rows:
        told.setdefault(row["p"].value, []).append(row["o"])
    if RDF + "subject" not in told:
        raise QueryError(f"There is no statement {iri}.", hint="`kgcine export --what statements` lists them.")
    where = f"SELECT ?id {{ <{iri}> prov:wasDerivedFrom/nif:referenceContext/dct:identifier ?id }} LIMIT 1"
    qualifiers = sorted(
        f"{predicate[len(ONTOLOGY) :]}={_cell(value)}"
        for predicate, values in told.items()
        for value in values
        if predicate.startswith(ONTOLOGY) and predicate[len(ONTOLOGY) :] not in _OWN
    )
    return Veto(
        subject=_cell(told[RDF + "subject"][0]),
        property=told[RDF + "predicate"][0].value.removeprefix(ONTOLOGY),
        object=_cell(told[RDF + "object"][0]),
        article=next((row["id"].value for row in _select(store, where)), ""),
        qualifiers=" ".join("; ".join(qualifiers).split()),
        status=told[ONTOLOGY + "status"][0].value.removeprefix(ONTOLOGY),
    )


def _cell(term: Any) -> str:
    datatype = getattr(term, "datatype", None)
    if datatype is None:
        return str(term.value).removeprefix(ID)
    kind = datatype.value.removeprefix(XSD)
    known = kind if kind in get_args(Datatype) else "string"
    return " ".join(spelled(Literal(term.value, cast(Datatype, known))).split())


def _select(store: Queryable, text: str) -> list[Any]:
    return list(cast(Any, store.query(_PREFIXES + text)))
