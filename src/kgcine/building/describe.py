"""Links, identities and what a build was made of in, the graphs ``links`` and ``dataset`` out.

>>> from kgcine.link.offline import Link
>>> quads = link_quads([Link("film/igla", "Q1", "The Needle", match="Igla")], Resolution(()))
>>> print(next(iter(quads)).object)
<http://www.wikidata.org/entity/Q1>
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import pyoxigraph as ox

from kgcine import __version__
from kgcine.identities.identity import Resolution
from kgcine.link.offline import Link
from kgcine.namespaces import BASE, DCAT, DCTERMS, ID, PROV, RDF, RDFS, SEMAPV, SKOS, SSSOM, VOID, WIKIDATA, XSD
from kgcine.namespaces import ONTOLOGY as KGC
from kgcine.ontology import Ontology
from kgcine.rdf import article_iri, entity_iri, graph_iri, kgc

_HASH_LENGTH = 20
_TYPE = ox.NamedNode(RDF + "type")
_DATASET = ox.NamedNode(BASE + "dataset")

Triples = Iterator[tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]]


@dataclass(frozen=True, slots=True)
class Made:
    """What a graph was made of, and nothing that differs from one run to the next.

    ``articles`` leads from each article to the hash of it with model and assets; ``model`` is the language model with
    its version, ``assets`` is the hash of ontology and extraction data; ``decisions`` hashes what people decided.
    """

    articles: Mapping[str, str]
    model: str = ""
    assets: str = ""
    decisions: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)


def link_quads(links: Iterable[Link], resolution: Resolution) -> Iterator[ox.Quad]:
    """Yield the links with why each was made, and where IRIs that namesakes would share lead to."""
    graph = graph_iri("links")
    for link in links:
        for triple in _link(link):
            yield ox.Quad(*triple, graph)
    replaced = ox.NamedNode(DCTERMS + "isReplacedBy")
    for old, new in sorted(resolution.replaced.items()):
        if resolution.get(old) is None:
            for each in new:
                yield ox.Quad(entity_iri(old), replaced, entity_iri(each), graph)


def _link(link: Link) -> Triples:
    subject, predicate = entity_iri(link.entity), ox.NamedNode(SKOS + link.predicate)
    item = ox.NamedNode(WIKIDATA + link.qid)
    yield subject, predicate, item
    told = f"{link.entity}\n{link.predicate}\n{link.qid}"
    node = ox.NamedNode(f"{ID}mapping/{hashlib.sha256(told.encode()).hexdigest()[:_HASH_LENGTH]}")
    yield node, _TYPE, ox.NamedNode(SSSOM + "Mapping")
    yield node, ox.NamedNode(SSSOM + "subject_id"), subject
    yield node, ox.NamedNode(SSSOM + "predicate_id"), predicate
    yield node, ox.NamedNode(SSSOM + "object_id"), item
    yield node, ox.NamedNode(SSSOM + "object_label"), ox.Literal(link.label)
    yield node, ox.NamedNode(SSSOM + "mapping_justification"), ox.NamedNode(SEMAPV + link.justification)
    confidence = ox.Literal(str(round(link.confidence, 2)), datatype=ox.NamedNode(XSD + "decimal"))
    yield node, ox.NamedNode(SSSOM + "confidence"), confidence
    yield node, ox.NamedNode(SSSOM + "mapping_tool"), ox.Literal("kgcine")
    if link.match:
        yield node, ox.NamedNode(SSSOM + "match_string"), ox.Literal(link.match)
        fields = {"label": RDFS + "label", "altLabel": SKOS + "altLabel"}
        yield node, ox.NamedNode(SSSOM + "subject_match_field"), ox.NamedNode(fields[link.subject_field])
        yield node, ox.NamedNode(SSSOM + "object_match_field"), ox.NamedNode(fields[link.object_field])
    if link.evidence:
        scored = link.justification == "CompositeMatching"
        yield node, ox.NamedNode(SSSOM + ("comment" if scored else "object_source")), ox.Literal(link.evidence)
    if link.author:
        yield node, ox.NamedNode(SSSOM + "author_label"), ox.Literal(link.author)
    if link.date:
        yield node, ox.NamedNode(SSSOM + "mapping_date"), ox.Literal(link.date, datatype=ox.NamedNode(XSD + "date"))


def dataset_quads(made: Made, resolution: Resolution, ontology: Ontology, *, links: int = 0) -> Iterator[ox.Quad]:
    """Yield the description of the whole: what is in it, and what it was made of and by."""
    graph = graph_iri("dataset")
    for part in (_dataset(made, resolution, links), _partitions(resolution, ontology), _build(made)):
        for triple in part:
            yield ox.Quad(*triple, graph)


def _dataset(made: Made, resolution: Resolution, links: int) -> Triples:
    for kind in (VOID + "Dataset", DCAT + "Dataset", PROV + "Entity"):
        yield _DATASET, _TYPE, ox.NamedNode(kind)
    yield _DATASET, ox.NamedNode(RDFS + "label"), ox.Literal("kgcine graph")
    yield _DATASET, ox.NamedNode(DCTERMS + "title"), ox.Literal("A knowledge graph of cinema, made by kgcine")
    yield _DATASET, ox.NamedNode(VOID + "uriSpace"), ox.Literal(ID)
    yield _DATASET, ox.NamedNode(VOID + "vocabulary"), ox.NamedNode(KGC)
    yield _DATASET, ox.NamedNode(VOID + "entities"), ox.Literal(len(resolution.identities))
    yield _DATASET, ox.NamedNode(VOID + "documents"), ox.Literal(len(made.articles))
    yield _DATASET, ox.NamedNode(PROV + "wasGeneratedBy"), _activity(made)
    linkset = ox.NamedNode(f"{BASE}dataset#wikidata")
    yield _DATASET, ox.NamedNode(VOID + "subset"), linkset
    yield linkset, _TYPE, ox.NamedNode(VOID + "Linkset")
    yield linkset, ox.NamedNode(RDFS + "label"), ox.Literal("Links to Wikidata")
    yield linkset, ox.NamedNode(VOID + "linkPredicate"), ox.NamedNode(SKOS + "exactMatch")
    yield linkset, ox.NamedNode(VOID + "triples"), ox.Literal(links)


def _partitions(resolution: Resolution, ontology: Ontology) -> Triples:
    """Count the entities of each class; one of a subclass counts for both."""
    counts = Counter(cls for each in resolution for cls in ontology.ancestors(each.type))
    for cls, count in sorted(counts.items()):
        node = ox.NamedNode(f"{BASE}dataset#{cls}")
        yield _DATASET, ox.NamedNode(VOID + "classPartition"), node
        yield node, ox.NamedNode(VOID + "class"), kgc(cls)
        yield node, ox.NamedNode(VOID + "entities"), ox.Literal(count)


def _build(made: Made) -> Triples:
    """Tell how the graph came about: software with versions, model, assets, and the hash of every article read."""
    build, software = _activity(made), ox.NamedNode(f"{BASE}software/kgcine")
    yield build, _TYPE, ox.NamedNode(PROV + "Activity")
    yield build, ox.NamedNode(RDFS + "label"), ox.Literal("build of the graph")
    yield build, ox.NamedNode(PROV + "wasAssociatedWith"), software
    yield software, _TYPE, ox.NamedNode(PROV + "SoftwareAgent")
    yield software, ox.NamedNode(RDFS + "label"), ox.Literal("kgcine")
    yield software, ox.NamedNode(DCTERMS + "hasVersion"), ox.Literal(__version__)
    for name, version in sorted(made.versions.items()):
        yield software, ox.NamedNode(DCTERMS + "requires"), ox.Literal(f"{name} {version}")
    for name, value in (("model", made.model), ("assets", made.assets), ("decisions", made.decisions)):
        if value:
            yield from _used(build, ox.NamedNode(f"{BASE}dataset#{name}"), value)
    for article, digest in sorted(made.articles.items()):
        yield from _used(build, article_iri(article), digest)


def _used(build: ox.NamedNode, node: ox.NamedNode, value: str) -> Triples:
    yield build, ox.NamedNode(PROV + "used"), node
    yield node, ox.NamedNode(PROV + "value"), ox.Literal(value)


def _activity(made: Made) -> ox.NamedNode:
    """Name a build by what went into it, so that the same input gives the same name."""
    versions = [f"{name} {version}" for name, version in sorted(made.versions.items())]
    inputs = [f"{article} {digest}" for article, digest in sorted(made.articles.items())]
    told = "\n".join([__version__, made.model, made.assets, made.decisions, *versions, "", *inputs])
    return ox.NamedNode(f"{ID}build/{hashlib.sha256(told.encode('utf-8', 'surrogatepass')).hexdigest()[:_HASH_LENGTH]}")
