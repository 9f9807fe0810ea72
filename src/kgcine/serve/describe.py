"""What the endpoint can do, as the SPARQL 1.1 Service Description says it."""

from __future__ import annotations

import pyoxigraph as ox

from kgcine.namespaces import RDF, VOID
from kgcine.serve.negotiate import ROWS, TRIPLES

SD = "http://www.w3.org/ns/sparql-service-description#"
_FORMATS = "http://www.w3.org/ns/formats/"
_NAMES = {
    "application/sparql-results+json": "SPARQL_Results_JSON", "application/sparql-results+xml": "SPARQL_Results_XML",
    "text/csv": "SPARQL_Results_CSV", "text/tab-separated-values": "SPARQL_Results_TSV", "text/turtle": "Turtle",
    "application/n-triples": "N-Triples", "application/rdf+xml": "RDF_XML", "application/ld+json": "JSON-LD",
    "application/n-quads": "N-Quads", "application/trig": "TriG",
}  # fmt: skip


def service_description(endpoint: str, dataset: str, media: str) -> bytes:
    """Write the description of an endpoint.

    >>> b"SPARQL11Query" in service_description("http://localhost/sparql", "http://localhost/d", "text/turtle")
    True
    """
    service, data, graph = (
        ox.NamedNode(f"{endpoint}#service"),
        ox.NamedNode(dataset),
        ox.NamedNode(f"{dataset}#default"),
    )
    triples = [
        ox.Triple(service, ox.NamedNode(RDF + "type"), ox.NamedNode(SD + "Service")),
        ox.Triple(service, ox.NamedNode(SD + "endpoint"), ox.NamedNode(endpoint)),
        ox.Triple(service, ox.NamedNode(SD + "supportedLanguage"), ox.NamedNode(SD + "SPARQL11Query")),
        ox.Triple(service, ox.NamedNode(SD + "feature"), ox.NamedNode(SD + "UnionDefaultGraph")),
        *(
            ox.Triple(service, ox.NamedNode(SD + "resultFormat"), ox.NamedNode(_FORMATS + _NAMES[name]))
            for name in dict.fromkeys([*ROWS.values(), *TRIPLES.values()])
        ),
        ox.Triple(service, ox.NamedNode(SD + "defaultDataset"), data),
        ox.Triple(data, ox.NamedNode(RDF + "type"), ox.NamedNode(SD + "Dataset")),
        ox.Triple(data, ox.NamedNode(RDF + "type"), ox.NamedNode(VOID + "Dataset")),
        ox.Triple(data, ox.NamedNode(SD + "defaultGraph"), graph),
        ox.Triple(graph, ox.NamedNode(RDF + "type"), ox.NamedNode(SD + "Graph")),
    ]
    form = ox.RdfFormat.from_media_type(media) or ox.RdfFormat.TURTLE
    written = ox.serialize(triples, format=form, prefixes={"sd": SD, "void": VOID, "format": _FORMATS})
    return written or b""
