"""Lists of entities with facets: what there is of a class, narrowed by the values of its properties."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from kgcine.lookup import literal
from kgcine.namespaces import PREFIXES
from kgcine.queries import declared
from kgcine.serve.crew import Refusal
from kgcine.serve.data import Reading
from kgcine.serve.facts import words_of
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
class Choice:
    """A value that a list can be narrowed to, and how many entities have it."""

    label: str
    value: str
    count: int
    chosen: bool
    page: str


@dataclass(frozen=True, slots=True)
class Facet:
    """A property with its choices."""

    name: str
    heading: str
    choices: tuple[Choice, ...]


async def listing(site: Site, request: Request) -> Response:
    """Show the entities of a class, or answer with them as data."""
    cls, plural = next((cls, plural) for path, cls, plural in KINDS if request.url.path == f"/{path}")
    media = wanted(request, _OFFERED)
    chosen = {name: request.query_params[name] for name in _FACETS[cls] if request.query_params.get(name)}
    number = _page(request)
    pattern = _pattern(cls, chosen)
    async with site.reading() as reading:
        if media != HTML:
            job = {"op": "query", "text": _data_text(cls, pattern), "rows": media, "triples": media}
            if media in (TURTLE, JSONLD):
                job["text"] = declared(f"CONSTRUCT {{ ?e a ?t ; rdfs:label ?label }} {{ {pattern} ; a ?t }}", PREFIXES)
            return passed_on(await reading.pool.ask(reading.crew, job))
        counted = await reading.select(declared(f"SELECT (COUNT(DISTINCT ?e) AS ?n) {{ {pattern} }}", PREFIXES))
        total = int(counted[0]["n"].value)
        rows = await reading.select(_list_text(cls, pattern, number))
        facets = [await _facet(site, reading, request, cls, name, chosen) for name in _FACETS[cls]]
    pages = max(1, -(-total // PAGE_SIZE))
    return site.page(
        request,
        "list.html",
        cls=cls,
        plural=plural,
        rows=rows,
        total=total,
        number=number,
        pages=pages,
        facets=[facet for facet in facets if facet.choices],
        chosen=chosen,
    )


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


def _list_text(cls: str, pattern: str, number: int) -> str:
    date = _DATES.get(cls)
    dated = f"OPTIONAL {{ ?e kgc:{date} ?date }}" if date else ""
    some = f"ORDER BY ?label ?e LIMIT {PAGE_SIZE} OFFSET {(number - 1) * PAGE_SIZE}"
    inner = f"SELECT DISTINCT ?e ?label {{ {pattern} }} {some}"
    text = f"""SELECT ?e ?label (MIN(STR(?date)) AS ?year) (GROUP_CONCAT(DISTINCT ?alias; separator=" · ") AS ?names)
    {{ {{ {inner} }} {dated} OPTIONAL {{ ?e skos:altLabel ?alias }} }} GROUP BY ?e ?label ORDER BY ?label ?e"""
    return declared(text, PREFIXES)


def _data_text(cls: str, pattern: str) -> str:
    date = _DATES.get(cls)
    dated = f"OPTIONAL {{ ?e kgc:{date} ?given }}" if date else ""
    text = f"""SELECT ?e ?label (MIN(STR(?given)) AS ?date) (SAMPLE(?match) AS ?wikidata)
    {{ {pattern} {dated} OPTIONAL {{ ?e skos:exactMatch ?match }} }} GROUP BY ?e ?label ORDER BY ?label ?e"""
    return declared(text, PREFIXES)


async def _facet(
    site: Site, reading: Reading, request: Request, cls: str, name: str, chosen: Mapping[str, str]
) -> Facet:
    """Count the values of a property among the entities that match all other choices."""
    others = {key: value for key, value in chosen.items() if key != name}
    rows = await reading.select(_facet_text(name, _pattern(cls, others)))
    params = {**chosen, "page": ""}
    choices = []
    for row in rows:
        value = row["v"].value
        value = value.removeprefix(PREFIXES["kgc"]) if name == "type" else value
        if name == "type" and (value == cls or not site.ontology.is_a(value, cls)):
            continue
        mine = chosen.get(name) == value
        page = link(request.url.path, params, **{name: "" if mine else value})
        label = words_of(value) if name == "type" else row["l"].value if "l" in row else value
        choices.append(Choice(label, value, int(row["n"].value), mine, page))
    return Facet(name, words_of(name), tuple(_short(choices)))


def _facet_text(name: str, pattern: str) -> str:
    """Write the query for a facet's values; most frequent first."""
    if name == "decade":
        found, value = "?e kgc:releaseDate ?given", 'CONCAT(SUBSTR(STR(?given), 1, 3), "0s")'
    else:
        found, value = ("?e a ?given" if name == "type" else f"?e kgc:{name} ?given"), "?given"
    inner = f"SELECT ?v (COUNT(DISTINCT ?e) AS ?n) {{ {pattern} . {found} BIND ({value} AS ?v) }} GROUP BY ?v"
    order = "?v" if name == "decade" else "DESC(?n) ?v"
    ranked = f"{inner} ORDER BY {order} LIMIT 40"
    text = f"SELECT ?v ?n ?l {{ {{ {ranked} }} OPTIONAL {{ ?v rdfs:label ?l }} }} ORDER BY {order}"
    return declared(text, PREFIXES)


def _short(choices: Sequence[Choice]) -> Sequence[Choice]:
    """Keep the most frequent choices, and the chosen one."""
    return [*choices[:_VALUES], *(each for each in choices[_VALUES:] if each.chosen)]
