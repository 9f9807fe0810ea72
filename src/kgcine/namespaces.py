"""The base of all IRIs, and the prefixes that they are written with."""

from __future__ import annotations

#: The one place that says where the graph lives.
BASE = "https://w3id.org/kgcine/"
ONTOLOGY = BASE + "ontology#"
ID = BASE + "id/"
GRAPH = BASE + "graph/"

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
PROV = "http://www.w3.org/ns/prov#"
NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
VOID = "http://rdfs.org/ns/void#"
DCAT = "http://www.w3.org/ns/dcat#"
SSSOM = "https://w3id.org/sssom/"
SEMAPV = "https://w3id.org/semapv/vocab/"
SCHEMA = "https://schema.org/"
WIKIDATA = "http://www.wikidata.org/entity/"

#: For queries and exports. Where several fit, the longest namespace is the one to use.
PREFIXES = {
    "kgc": ONTOLOGY,
    "id": ID,
    "film": ID + "film/",
    "book": ID + "book/",
    "work": ID + "work/",
    "person": ID + "person/",
    "organisation": ID + "organisation/",
    "agent": ID + "agent/",
    "place": ID + "place/",
    "event": ID + "event/",
    "award": ID + "award/",
    "movement": ID + "movement/",
    "article": ID + "article/",
    "statement": ID + "statement/",
    "mapping": ID + "mapping/",
    "graph": GRAPH,
    "dcat": DCAT,
    "dcterms": DCTERMS,
    "nif": NIF,
    "owl": OWL,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SCHEMA,
    "semapv": SEMAPV,
    "skos": SKOS,
    "sssom": SSSOM,
    "void": VOID,
    "wd": WIKIDATA,
    "xsd": XSD,
}
