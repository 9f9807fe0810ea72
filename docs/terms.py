"""Writes `docs/ontology.md`, a section for every class and property of the ontology: `make docs`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from rdflib import OWL, RDF, RDFS, SKOS, Graph, Namespace, URIRef
from rdflib.collection import Collection

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "ontology.md"
KGC = Namespace("https://w3id.org/kgcine/ontology#")
WIKIDATA = "http://www.wikidata.org/entity/"


def ontology_page(turtle: Path) -> str:
    """Return a section for each class and property of the ontology."""
    graph = Graph().parse(turtle, format="turtle")
    kinds = (
        ("Classes", OWL.Class),
        ("Relations between things", OWL.ObjectProperty),
        ("Values", OWL.DatatypeProperty),
    )
    parts = ["# The ontology", "", f"Namespace `{KGC}`, prefix `kgc:`. Written from `ontology/kgcine.ttl`."]
    for title, kind in kinds:
        terms = sorted(each for each in graph.subjects(RDF.type, kind) if isinstance(each, URIRef) and each in KGC)
        parts += ["", f"## {title}"]
        for term in terms:
            parts += ["", f"### {_name(term)}", "", *_section(graph, term)]
    return "\n".join(parts) + "\n"


def _section(graph: Graph, term: URIRef) -> Iterable[str]:
    definition = graph.value(term, SKOS.definition)
    if definition is not None:
        yield f"{definition}\n"
    rows = (
        ("kind of", _terms(graph, term, RDFS.subClassOf)),
        ("domain", _terms(graph, term, RDFS.domain)),
        ("range", _terms(graph, term, RDFS.range)),
        ("inverse of", _terms(graph, term, OWL.inverseOf)),
        ("is", [_name(kind) for kind in _characteristics(graph, term)]),
        ("used as", sorted(str(each) for each in graph.objects(term, KGC.usedAs))),
        ("more general", _terms(graph, term, RDFS.subPropertyOf)),
        ("same class", _terms(graph, term, OWL.equivalentClass)),
        ("Wikidata", _terms(graph, term, SKOS.exactMatch)),
    )
    for title, values in rows:
        if values:
            yield f"- {title}: {', '.join(values)}"


def _characteristics(graph: Graph, term: URIRef) -> list[URIRef]:
    wanted = (OWL.FunctionalProperty, OWL.SymmetricProperty)
    return [kind for kind in wanted if (term, RDF.type, kind) in graph]


def _terms(graph: Graph, term: URIRef, predicate: URIRef) -> list[str]:
    found: list[str] = []
    for each in graph.objects(term, predicate):
        union = graph.value(each, OWL.unionOf)
        items = Collection(graph, union) if union is not None else [each]
        found += [_name(item) for item in items if isinstance(item, URIRef)]
    return sorted(found)


def _name(term: object) -> str:
    text = str(term)
    if text.startswith(str(KGC)):
        return text.removeprefix(str(KGC))
    if text.startswith(WIKIDATA):
        return f"[{text.removeprefix(WIKIDATA)}]({text})"
    return text.rsplit("#", 1)[-1].rsplit("/", 1)[-1] if "w3.org" in text else f"<{text}>"


def main() -> None:
    """Write the page."""
    PAGE.write_text(ontology_page(ROOT / "ontology" / "kgcine.ttl"), "utf-8")


if __name__ == "__main__":
    main()
