"""A store in, all that a check has to tell out: what is wrong in it, what was refused, and what lost its point."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pyoxigraph as ox

from kgcine.assets import Assets
from kgcine.dates import load_dates
from kgcine.graph.export import is_entity
from kgcine.identities.decided import read_decided
from kgcine.identities.verdicts import vetoes_for
from kgcine.model import Extraction
from kgcine.namespaces import DCTERMS, NIF, ONTOLOGY, PROV, RDF, RDFS
from kgcine.ontology import Ontology, is_consistent, load_ontology
from kgcine.rdf import graph_iri
from kgcine.resolve import identity_rules, resolve
from kgcine.reviewing.checking import Checker, Finding
from kgcine.reviewing.linking import read_extractions
from kgcine.reviewing.shapes import load_shapes
from kgcine.store import open_store

#: How rules of refused facts begin, the worst first: what the text does not hold, what cannot be, what does not fit.
_ORDER = ("evidence", "shape", "domain", "range", "veto")
_REFUSED = f"""PREFIX kgc: <{ONTOLOGY}> PREFIX rdf: <{RDF}> PREFIX rdfs: <{RDFS}> PREFIX prov: <{PROV}>
PREFIX nif: <{NIF}> PREFIX dct: <{DCTERMS}>
SELECT ?t ?why ?subject ?property ?object (MIN(?said) AS ?sentence) (MIN(?id) AS ?article) {{
  ?t kgc:refusedBy ?why ; rdf:subject/rdfs:label ?subject ; rdf:predicate ?property ; rdf:object ?value .
  OPTIONAL {{ ?value rdfs:label ?label }}
  OPTIONAL {{ ?t prov:wasDerivedFrom ?place . ?place nif:anchorOf ?said ; nif:referenceContext/dct:identifier ?id }}
  BIND (COALESCE(?label, STR(?value)) AS ?object)
}} GROUP BY ?t ?why ?subject ?property ?object"""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: violations and refused facts, the worst first, and decisions that meet nothing."""

    statements: int
    violations: tuple[Finding, ...]
    refused: tuple[Finding, ...]
    notes: tuple[str, ...]


def check_store(store: Path, assets: Assets, decisions: Path | None = None) -> Checked:
    """Check the graph of a store; raise StoreError where there is none, SourceError for bad decisions."""
    ontology = load_ontology(assets)
    extractions = read_extractions(store)
    articles = [each.article for each in extractions]
    with open_store(store) as graph:
        checker = Checker(graph.graph, ontology, load_shapes(assets), articles, load_dates(assets))
        found, size = checker.findings(), checker.size
    with open_store(store, part="rejected") as rejected:
        refused = sorted(_refused(rejected.graph), key=_worst)
    return Checked(size, tuple(found), tuple(refused), _notes(extractions, ontology, assets, decisions))


def consistent(store: Path) -> bool:
    """Tell whether HermiT finds a model of the graph's facts; raise NoReasonerError where there is no Java."""
    with open_store(store) as graph:
        return is_consistent(_facts(graph.graph))


def _facts(graph: ox.Store) -> Iterator[ox.Quad]:
    """Yield the ontology and what is said of entities; statements and evidence are no matter of a reasoner."""
    yield from graph.quads_for_pattern(None, None, None, graph_iri("ontology"))
    for quad in graph.quads_for_pattern(None, None, None, ox.DefaultGraph()):
        told = quad.predicate.value.startswith(ONTOLOGY) or quad.predicate.value == RDF + "type"
        if told and isinstance(quad.subject, ox.NamedNode) and is_entity(quad.subject.value):
            yield quad


def _refused(graph: ox.Store) -> Iterator[Finding]:
    for row in cast(Any, graph.query(_REFUSED)):
        fact = f"{row['subject'].value} {row['property'].value.removeprefix(ONTOLOGY)} {row['object'].value}"
        sentence = " ".join(row["sentence"].value.split()) if row["sentence"] else ""
        article = row["article"].value if row["article"] else ""
        yield Finding("refused", row["why"].value, fact, article, sentence, row["t"].value)


def _worst(finding: Finding) -> tuple[int, str, str, str]:
    kind = finding.rule.partition(":")[0].partition(" ")[0]
    place = _ORDER.index(kind) if kind in _ORDER else len(_ORDER)
    return place, finding.rule, finding.article, finding.fact


def _notes(
    extractions: list[Extraction], ontology: Ontology, assets: Assets, decisions: Path | None
) -> tuple[str, ...]:
    """Say which judgements and vetoes meet nothing any more, or contradict each other."""
    decided = read_decided(decisions)
    if not decided.judgements and not decided.vetoes:
        return ()
    resolution = resolve(extractions, ontology, identity_rules(assets), decided.judgements)
    vetoes = vetoes_for(decided.vetoes, resolution)
    for each in extractions:
        vetoes.apply(each)
    return (*resolution.notes, *(f"The veto {each} meets nothing." for each in vetoes.unmet(decided.vetoes)))
