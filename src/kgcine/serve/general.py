"""The pages about the graph as a whole: start, search, articles, timeline, network, ontology, description."""

from __future__ import annotations

import asyncio
import csv
import io
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar, cast

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from kgcine.asking.sparql import bind
from kgcine.graph.search import Found
from kgcine.namespaces import BASE, GRAPH
from kgcine.ontology import ONTOLOGY
from kgcine.queries import SavedQuery
from kgcine.serve.data import Reading, Row, local_name, page_of, question
from kgcine.serve.facts import Fact, read_facts, told_alike
from kgcine.serve.jobs import Refusal
from kgcine.serve.negotiate import CSV, HTML, JSON, JSONLD, NTRIPLES, RDFXML, TSV, TURTLE
from kgcine.serve.pictures import Bar, Picture, bars, network
from kgcine.serve.site import HEADERS, Site, passed_on, wanted

T = TypeVar("T")

_GRAPHS = {media: media for media in (TURTLE, JSONLD, NTRIPLES, RDFXML)}
_TABLES = {CSV: CSV, TSV: TSV, JSON: JSON, "application/json": JSON}
_OFFERED = {HTML: HTML, **_TABLES, **_GRAPHS}
_FOUND = {HTML: HTML, "application/json": "application/json", JSON: "application/json", CSV: CSV, **_GRAPHS}
_START = "start"
#: How many articles a page lists; the data has all.
_SHOWN = 1000
_PERIOD = re.compile(r"(\d{3})(\ds|\d)")


async def remembered(site: Site, reading: Reading, name: str, make: Callable[[], Awaitable[T]]) -> T:
    """Return what is the same for everybody, made once for each generation."""
    kept = site.memory.of(reading.crew)
    if name not in kept or _failed(kept[name]):
        kept[name] = asyncio.ensure_future(make())
    return cast(T, await asyncio.shield(kept[name]))


def _failed(future: asyncio.Future[Any]) -> bool:
    return future.done() and (future.cancelled() or future.exception() is not None)


async def home(site: Site, request: Request) -> Response:
    """Show what there is, and where to begin."""
    async with site.reading() as reading:
        rows = await remembered(site, reading, "counts", lambda: reading.ask("counts"))
    counts = {local_name(row["class"].value): int(row["n"].value) for row in rows if "class" in row}
    return site.page(request, "home.html", counts=counts, examples=_examples(list(site.saved.values())))


def _examples(saved: list[SavedQuery]) -> list[SavedQuery]:
    """Choose what the start page shows: the queries that are tagged for it, else one of each theme."""
    themes = {query.name.partition("/")[0]: query for query in reversed(saved)}
    return [query for query in saved if _START in query.tags] or sorted(themes.values(), key=lambda each: each.name)


async def search(site: Site, request: Request) -> Response:
    """Show entities and sentences that hold some words."""
    text = request.query_params.get("q", "")[:200].strip()
    media = wanted(request, _FOUND)
    async with site.reading() as reading:
        found = await asyncio.to_thread(reading.index.search, text) if text else None
        if media in _GRAPHS:
            return await _data(reading, "graph-search", media, {"found": _found_iris(found or Found((), ()))})
    if media == HTML:
        return site.page(request, "search.html", text=text, found=found)
    if media == CSV:
        return Response(_as_csv(found or Found((), ())), 200, HEADERS, CSV)
    return JSONResponse(_as_json(found) if found else {"entities": [], "sentences": []}, headers=HEADERS)


def _found_iris(found: Found) -> list[str]:
    """Write what a search has found as terms: entities, and the places of sentences."""
    places = [f"{each.article}#char={each.span.start},{each.span.end}" for each in found.sentences]
    return [f"<{iri}>" for iri in (*(each.iri for each in found.entities), *places)]


def _as_json(found: Found) -> dict[str, Any]:
    entities = [{"iri": e.iri, "label": e.label, "type": e.type, "form": e.form} for e in found.entities]
    sentences = [
        {"article": s.article, "title": s.title, "begin": s.span.start, "end": s.span.end, "text": s.text}
        for s in found.sentences
    ]
    return {"entities": entities, "sentences": sentences}


def _as_csv(found: Found) -> str:
    output = io.StringIO()
    table = csv.writer(output)
    table.writerow(("kind", "iri", "label", "type", "begin", "end", "text"))
    table.writerows(("entity", e.iri, e.label, e.type, "", "", e.form) for e in found.entities)
    table.writerows(("sentence", s.article, s.title, "", *s.span, s.text) for s in found.sentences)
    return output.getvalue()


async def suggest(site: Site, request: Request) -> Response:
    """Suggest entities while somebody types."""
    text = request.query_params.get("q", "")[:100].strip()
    cls = request.query_params.get("type", "")
    async with site.reading() as reading:
        found = await asyncio.to_thread(reading.index.suggest, text, limit=40 if cls else 10) if text else []
    known = site.ontology.has_class(cls)
    fitting = [each for each in found if not cls or (known and site.ontology.is_a(each.type, cls))]
    shown = [
        {"label": each.label, "form": each.form, "type": each.type, "page": page_of(each.iri)} for each in fitting[:10]
    ]
    return JSONResponse(shown, headers=HEADERS)


async def articles(site: Site, request: Request) -> Response:
    """List the articles."""
    media = wanted(request, _OFFERED)
    async with site.reading() as reading:
        if media != HTML:
            return await _data(reading, "graph-articles" if media in _GRAPHS else "articles", media)
        rows = await remembered(site, reading, "articles", lambda: reading.ask("articles"))
    return site.page(request, "articles.html", rows=rows[:_SHOWN], total=len(rows))


async def _data(reading: Reading, name: str, media: str, values: Mapping[str, Sequence[str]] | None = None) -> Response:
    """Answer a question of the pages with data."""
    text = bind(question(name), values) if values else question(name)
    job = {"op": "query", "text": text, "rows": media, "triples": media}
    return passed_on(await reading.pool.ask(reading.crew, job))


async def timeline(site: Site, request: Request) -> Response:
    """Show how many dated facts each decade has, and those of one decade or year."""
    asked = request.query_params.get("period", "")
    found = _PERIOD.fullmatch(asked)
    if asked and not found:
        raise Refusal(400, "period is a decade such as 1980s, or a year such as 1988.")
    media = wanted(request, _OFFERED)
    async with site.reading() as reading:
        if media != HTML:
            name = "graph-dated" if media in _GRAPHS else "table-dated"
            return await _data(reading, name, media, _within(asked) if found else None)
        rows = await remembered(site, reading, "years", lambda: reading.ask("years"))
        decades, years = _counted(rows, found[1] if found else "")
        facts = await _dated(reading, asked) if found else []
    return site.page(
        request,
        "timeline.html",
        decades=decades,
        years=years,
        facts=told_alike(facts),
        period=asked,
        decade=f"{found[1]}0s" if found else "",
    )


def _counted(rows: list[Row], decade: str) -> tuple[tuple[Bar, ...], tuple[Bar, ...]]:
    """Make bars of all decades, and of the years of one."""
    years = {f"{int(row['year'].value):04}": int(row["n"].value) for row in rows if "year" in row}
    decades: dict[str, float] = {}
    for year, count in years.items():
        decades[f"{year[:3]}0s"] = decades.get(f"{year[:3]}0s", 0) + count
    mine = [(year, float(count)) for year, count in years.items() if decade and year.startswith(decade)]
    pages = {name: f"/timeline?period={name}#facts" for name in (*decades, *years)}
    return bars(list(decades.items()), pages), bars(mine, pages)


def _within(period: str) -> dict[str, list[str]]:
    """Write the first day of a period and that after its last as terms."""
    first = int(f"{period[:3]}0" if period.endswith("s") else period)
    after = first + (10 if period.endswith("s") else 1)
    day = '"{:04}-01-01"^^<http://www.w3.org/2001/XMLSchema#date>'
    return {"from": [day.format(first)], "to": [day.format(after)]}


async def _dated(reading: Reading, period: str) -> list[Fact]:
    facts = await read_facts(reading, await reading.ask("dated", **_within(period)))
    return sorted(facts, key=lambda fact: (fact.earliest, fact.subject.label, fact.predicate))


async def relations(site: Site, request: Request) -> Response:
    """Draw people and films as a network."""

    async def draw() -> tuple[Picture | None, list[Row]]:
        rows = await reading.ask("network")
        return await asyncio.to_thread(network, rows), rows

    media = wanted(request, _OFFERED)
    async with site.reading() as reading:
        if media != HTML:
            return await _data(reading, "graph-network" if media in _GRAPHS else "network", media)
        picture, rows = await remembered(site, reading, "network", draw)
    return site.page(request, "network.html", picture=picture, rows=rows[:200])


async def ontology(site: Site, request: Request) -> Response:
    """Show the classes and properties, or answer with the ontology as data."""
    media = wanted(request, {HTML: HTML, **_GRAPHS})
    if media == TURTLE:
        return Response(site.assets.text(ONTOLOGY), 200, HEADERS, TURTLE)
    if media != HTML:
        return await _graph(site, f"{GRAPH}ontology", media)
    return site.page(request, "ontology.html", ontology=site.ontology)


async def graph(site: Site, request: Request) -> Response:
    """Answer with one of the graphs about the graph: links, ontology, dataset."""
    iri = GRAPH + request.path_params["name"]
    return await _graph(site, iri, wanted(request, _GRAPHS))


async def void(site: Site, request: Request) -> Response:
    """Answer with the description of the dataset."""
    return await _graph(site, f"{GRAPH}dataset", wanted(request, _GRAPHS))


async def _graph(site: Site, iri: str, media: str) -> Response:
    async with site.reading() as reading:
        job = {"op": "dump", "graph": iri, "media": media, "bytes": 1 << 62}
        return passed_on(await reading.pool.ask(reading.crew, job))


async def dataset(site: Site, request: Request) -> Response:
    """Lead from the dataset's IRI to its description."""
    return RedirectResponse("/.well-known/void", 303, HEADERS)


async def health(site: Site, request: Request) -> Response:
    """Say which generation is served, and that it can be read."""
    async with site.reading() as reading:
        await reading.select("SELECT * { ?s ?p ?o } LIMIT 1")
        return JSONResponse({"generation": reading.crew.store.number, "base": BASE}, headers=HEADERS)


async def nothing(site: Site, request: Request) -> Response:
    """Say that there is nothing here."""
    raise Refusal(404, "There is nothing at this address.", "The search finds names.")
