"""The pages behind the graph's own IRIs: entities, statements, and articles with the evidence of a fact highlighted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kgcine.asking.sparql import bind
from kgcine.model import Span
from kgcine.namespaces import DCTERMS, ID, RDF, RDFS, SKOS, WIKIDATA
from kgcine.rdf import article_iri
from kgcine.serve.data import Reading, Row, local_name, question
from kgcine.serve.facts import Fact, Told, grouped, read_facts, told_alike
from kgcine.serve.jobs import Refusal
from kgcine.serve.negotiate import CSV, HTML, JSON, JSONLD, NTRIPLES, RDFXML, TSV, TURTLE
from kgcine.serve.pictures import neighbours
from kgcine.serve.site import HEADERS, Site, passed_on, wanted
from kgcine.serve.text import Evidence, stretches

#: What an IRI of the graph can be answered with.
OFFERED = {
    HTML: HTML, "application/xhtml+xml": HTML, TURTLE: TURTLE, JSONLD: JSONLD, NTRIPLES: NTRIPLES, RDFXML: RDFXML,
    CSV: CSV, TSV: TSV, JSON: JSON, "application/json": JSONLD, "application/xml": RDFXML,
}  # fmt: skip
_TABLES = (CSV, TSV, JSON)
#: How many statements a page asks for; the LIMIT of facts.rq.
MOST_FACTS = 400
_METADATA = ("creator", "publisher", "issued", "source", "language")


@dataclass(frozen=True, slots=True)
class About:
    """What a page says of an entity before its facts."""

    iri: str
    label: str
    types: tuple[str, ...]
    names: tuple[tuple[str, str], ...]
    links: tuple[tuple[str, str], ...]
    replaced: tuple[tuple[str, str], ...]


async def thing(site: Site, request: Request) -> Response:
    """Answer an IRI of the graph with a page or with data; raise Refusal where there is nothing of this IRI."""
    path: str = request.path_params["path"]
    kind, _, rest = path.partition("/")
    if not rest:
        raise Refusal(404, "There is nothing at this address.", "The search finds names.")
    iri = article_iri(rest).value if kind == "article" else ID + path
    media = wanted(request, OFFERED)
    async with site.reading() as reading:
        if media != HTML:
            return await _data(reading, kind, _node(iri), media)
        if kind == "article":
            return await _article(site, reading, request, iri)
        if kind == "statement":
            return await _statement(reading, iri)
        return await _entity(site, reading, request, iri)


def _node(iri: str) -> str:
    """Serialise an IRI; raise Refusal where it is none."""
    from pyoxigraph import NamedNode

    try:
        return str(NamedNode(iri))
    except ValueError as error:
        raise Refusal(404, "There is nothing at this address.", "The search finds names.") from error


async def _data(reading: Reading, kind: str, node: str, media: str) -> Response:
    """Answer with the data that the page of an IRI is made of."""
    await _known(reading, node)
    if kind == "article" and media not in _TABLES:
        job: dict[str, object] = {"op": "dump", "graph": node[1:-1], "media": media}
    else:
        table = {"article": "table-article", "statement": "table-statement"}.get(kind, "table")
        name = table if media in _TABLES else "said" if kind == "statement" else "about"
        text = bind(question(name), {"e": [node]})
        job = {"op": "query", "text": text, "rows": media, "triples": media}
    return passed_on(await reading.pool.ask(reading.crew, job))


async def _known(reading: Reading, node: str) -> None:
    if not await reading.select(f"SELECT ?p {{ {node} ?p ?o }} LIMIT 1"):
        raise Refusal(404, "There is nothing at this address.", "The search finds names.")


async def _statement(reading: Reading, iri: str) -> Response:
    """Lead to the article that states a fact."""
    facts = await read_facts(reading, await reading.ask("statement", s=_node(iri)))
    if not facts or not facts[0].sources:
        raise Refusal(404, "There is no fact at this address.", "A build may have taken it away.")
    return RedirectResponse(facts[0].sources[0].page, 303, HEADERS)


async def _entity(site: Site, reading: Reading, request: Request, iri: str) -> Response:
    node = _node(iri)
    about = _about(site, iri, await reading.ask("entity", e=node))
    if about.replaced:
        return site.page(request, "replaced.html", about=about)
    facts = await read_facts(reading, await reading.ask("facts", e=node))
    own = [fact for fact in facts if iri in (fact.subject.term.value, fact.object.term.value)]
    mapping = await reading.ask("mapping", e=node) if about.links else []
    dated = sorted((fact for fact in facts if fact.earliest), key=lambda fact: (fact.earliest, fact.name))
    return site.page(
        request,
        "entity.html",
        about=about,
        groups=grouped(own, iri, list(site.ontology.properties)),
        said=[Told((fact,)) for fact in facts if fact.speaker is not None and fact.speaker.term.value == iri],
        dated=told_alike(dated),
        mapping={(row["predicate"].value, row["item"].value): row for row in mapping},
        picture=neighbours(about.label, facts, iri),
        cut=len(facts) >= MOST_FACTS,
        articles=len({source.article for fact in facts for source in fact.sources}),
    )


def _about(site: Site, iri: str, rows: Sequence[Row]) -> About:
    """Read what an entity is; raise Refusal where the graph knows nothing of it."""
    values: dict[str, list[Row]] = {}
    for row in rows:
        values.setdefault(row["k"].value, []).append(row)
    if not values:
        raise Refusal(404, "There is nothing at this address.", "The search finds names.")
    types = [local_name(row["v"].value) for row in values.get(RDF + "type", ())]
    types = [each for each in types if site.ontology.has_class(each)]
    types.sort(key=lambda each: (-len(site.ontology.ancestors(each)), each))
    labels = sorted(row["v"].value for row in values.get(RDFS + "label", ()))
    names = {(row["v"].value, row["v"].language) for row in values.get(SKOS + "altLabel", ())}
    links = [
        (predicate, row["v"].value)
        for predicate in (SKOS + "exactMatch", SKOS + "closeMatch")
        for row in values.get(predicate, ())
        if row["v"].value.startswith(WIKIDATA)
    ]
    replaced = [
        (row["v"].value, row["l"].value if "l" in row else "") for row in values.get(DCTERMS + "isReplacedBy", ())
    ]
    label = labels[0] if labels else local_name(iri)
    return About(iri, label, tuple(types), tuple(sorted(names)), tuple(links), tuple(sorted(replaced)))


async def _article(site: Site, reading: Reading, request: Request, iri: str) -> Response:
    """Show an article's text with its mentions, its facts, and the evidence of the fact that was chosen."""
    node = _node(iri)
    metadata = {local_name(row["k"].value): row["v"].value for row in await reading.ask("metadata", e=node)}
    if not metadata:
        raise Refusal(404, "There is no article at this address.", "/articles lists them.")
    text = reading.index.article(iri)
    facts = await read_facts(reading, await reading.ask("article", g=node))
    facts.sort(key=lambda fact: (fact.sources[0].span if fact.sources else (1 << 60, 0), fact.predicate, fact.name))
    chosen = next((fact for fact in facts if fact.name == request.query_params.get("fact")), None)
    evidence = evidence_of(chosen, iri) if chosen else _asked(request.query_params.get("at", ""))
    parts = stretches(text.text, text.mentions, evidence, text.kept) if text else []
    counts = Counter(site.kind(each.type) for each in text.mentions) if text else Counter()
    return site.page(
        request,
        "article.html",
        iri=iri,
        title=metadata.get("label", iri),
        metadata=[(name, metadata[name]) for name in _METADATA if name in metadata],
        facts=facts,
        chosen=chosen,
        lost=chosen is None and bool(request.query_params.get("fact")),
        parts=parts,
        has_text=text is not None,
        counts=counts.most_common(),
    )


def evidence_of(fact: Fact, article: str) -> Evidence:
    """Say what of an article's text to highlight for a fact."""
    sentences = tuple(source.span for source in fact.sources if source.article == article)
    return Evidence(sentences, fact.subjects, fact.objects, fact.chain)


def _asked(at: str) -> Evidence:
    """Highlight the stretch that an address names, such as ``?at=31-88``."""
    found = re.fullmatch(r"(\d{1,9})-(\d{1,9})", at)
    return Evidence((Span(int(found[1]), int(found[2])),)) if found else Evidence()
