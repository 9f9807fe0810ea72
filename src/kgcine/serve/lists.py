"""Lists of entities with facets: what there is of a class, narrowed by the values of its properties."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from kgcine.asking.lookup import literal
from kgcine.graph.catalogue import Catalogue, Choice, Count
from kgcine.namespaces import PREFIXES
from kgcine.queries import declared
from kgcine.serve.facts import words_of
from kgcine.serve.jobs import Refusal
from kgcine.serve.negotiate import CSV, HTML, JSON, JSONLD, TSV, TURTLE
from kgcine.serve.site import KINDS, Site, link, passed_on, wanted

PAGE_SIZE = 60
_VALUES = 14
_OFFERED = {HTML: HTML, CSV: CSV, TSV: TSV, JSON: JSON, TURTLE: TURTLE, JSONLD: JSONLD, "application/json": JSON}
_FACETS: Mapping[str, tuple[str, ...]] = {
    "Film": ("decade", "genre", "director", "productionCompany", "countryOfOrigin", "filmingLocation"),
    "Person": ("occupation", "nationality", "birthPlace", "educatedAt", "memberOf"),
    "Place": ("type", "country", "locatedIn"),
    "Organisation": ("type", "headquarters", "country"),
    "Event": ("type", "location", "country"),
    "Award": ("conferredBy",),
}
_DATES = {"Film": "releaseDate", "Person": "birthDate", "Organisation": "inception", "Event": "pointInTime"}


@dataclass(frozen=True, slots=True)
class Option:
    """A value that a list can be narrowed to, and how many entities have it."""

    label: str
    value: str
    count: int
    chosen: bool
    page: str


@dataclass(frozen=True, slots=True)
class Facet:
    """A property with its values."""

    name: str
    heading: str
    options: tuple[Option, ...]


async def listing(site: Site, request: Request) -> Response:
    """Show the entities of a class, or answer with them as data."""
    cls, plural = next((cls, plural) for path, cls, plural in KINDS if request.url.path == f"/{path}")
    media = wanted(request, _OFFERED)
    chosen = {name: request.query_params[name] for name in _FACETS[cls] if request.query_params.get(name)}
    number = _page(request)
    async with site.reading() as reading:
        if media != HTML:
            job = {"op": "query", "text": _data_text(cls, chosen, media), "rows": media, "triples": media}
            return passed_on(await reading.pool.ask(reading.crew, job))
        found = await asyncio.to_thread(_found, site, reading.catalogue, request, cls, chosen, number)
    pages = max(1, -(-found["total"] // PAGE_SIZE))
    return site.page(request, "list.html", plural=plural, number=number, pages=pages, chosen=chosen, **found)


def _found(
    site: Site, catalogue: Catalogue, request: Request, cls: str, chosen: Mapping[str, str], number: int
) -> dict[str, Any]:
    choice = _choice(site, cls, chosen)
    facets = [_facet(site, catalogue, request, cls, name, chosen) for name in _FACETS[cls]]
    offset = (number - 1) * PAGE_SIZE
    return {
        "total": catalogue.count(choice),
        "rows": catalogue.entities(choice, date=_DATES.get(cls, ""), limit=PAGE_SIZE, offset=offset),
        "facets": [facet for facet in facets if facet.options],
    }


def _choice(site: Site, cls: str, chosen: Mapping[str, str]) -> Choice:
    """Say what a list consists of; a class that is not below its own leaves nothing."""
    above = chosen.get("type", cls)
    known = site.ontology.has_class(above) and site.ontology.is_a(above, cls)
    types = sorted(site.ontology.descendants(above) | {above}) if known else []
    return Choice(tuple(types), {name: value for name, value in chosen.items() if name != "type"})


def _page(request: Request) -> int:
    text = request.query_params.get("page", "1")
    if not text.isascii() or not text.isdigit() or not 0 < int(text[:9]) < 1_000_000:
        raise Refusal(400, "page is a whole number from 1 on.")
    return int(text)


def _pattern(cls: str, chosen: Mapping[str, str]) -> str:
    """Write what an entity of the list must match, with values as literals only."""
    parts = [f"?e a kgc:{cls}"]
    for name, value in chosen.items():
        parts.insert(0, _condition(name, value))
    return " ".join(parts) + " ; rdfs:label ?label"


def _condition(name: str, value: str) -> str:
    if name == "decade":
        start = literal(value[:3])
        return f"?e kgc:releaseDate ?released FILTER (STRSTARTS(STR(?released), {start})) "
    if name == "type":
        return f"?e a ?type FILTER (STR(?type) = {literal(PREFIXES['kgc'] + value)}) "
    variable = f"?of_{name}"
    return f"?e kgc:{name} {variable} FILTER (STR({variable}) = {literal(value)}) "


def _data_text(cls: str, chosen: Mapping[str, str], media: str) -> str:
    """Write the query for a whole list as data."""
    pattern, date = _pattern(cls, chosen), _DATES.get(cls)
    if media in (TURTLE, JSONLD):
        return declared(f"CONSTRUCT {{ ?e a ?t ; rdfs:label ?label }} {{ {pattern} ; a ?t }}", PREFIXES)
    dated = f"OPTIONAL {{ ?e kgc:{date} ?given }}" if date else ""
    text = f"""SELECT ?e ?label (MIN(STR(?given)) AS ?date) (SAMPLE(?match) AS ?wikidata)
    {{ {pattern} {dated} OPTIONAL {{ ?e skos:exactMatch ?match }} }} GROUP BY ?e ?label ORDER BY ?label ?e"""
    return declared(text, PREFIXES)


def _facet(site: Site, catalogue: Catalogue, request: Request, cls: str, name: str, chosen: Mapping[str, str]) -> Facet:
    """Count the values of a property among the entities that match all other choices."""
    choice = _choice(site, cls, {key: value for key, value in chosen.items() if key != name})
    counts = _types(site, catalogue.types(choice), cls) if name == "type" else catalogue.values(choice, name)
    if name == "decade":
        counts.sort(key=lambda each: each.value)
    options = []
    for each in counts:
        mine = chosen.get(name) == each.value
        page = link(request.url.path, {**chosen, name: "" if mine else each.value})
        options.append(Option(each.label, each.value, each.count, mine, page))
    shown = (*options[:_VALUES], *(each for each in options[_VALUES:] if each.chosen))
    return Facet(name, words_of(name), shown)


def _types(site: Site, closest: Mapping[str, int], cls: str) -> list[Count]:
    """Count the classes below one, each with what is below it."""
    totals: Counter[str] = Counter()
    for name, count in closest.items():
        for above in site.ontology.ancestors(name) if site.ontology.has_class(name) else ():
            totals[above] += count
    below = [name for name in totals if name != cls and site.ontology.is_a(name, cls)]
    return [Count(name, words_of(name), totals[name]) for name in sorted(below, key=lambda each: (-totals[each], each))]
