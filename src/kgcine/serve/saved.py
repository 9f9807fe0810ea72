"""The saved queries over HTTP: a list, an answer for each in every format, and a page with a form."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kgcine.namespaces import PREFIXES
from kgcine.queries import SavedQuery, declared, nearest
from kgcine.serve.data import Reading, Result, Row, read_result
from kgcine.serve.jobs import Refusal
from kgcine.serve.negotiate import HTML, JSON, ROWS, SHORT, TRIPLES, TURTLE, choose
from kgcine.serve.pictures import Bar, bars
from kgcine.serve.site import HEADERS, Site, passed_on, wanted

#: How many rows a page shows of a result; downloads have all.
SHOWN = 500
_CHARTED = 40
_NUMBERS = ("integer", "decimal", "double", "float", "int", "long")


async def overview(site: Site, request: Request) -> Response:
    """List the saved queries."""
    if wanted(request, {HTML: HTML, "application/json": "application/json"}) != HTML:
        listed = [
            {key: value for key, value in asdict(query).items() if key != "text"} for query in site.saved.values()
        ]
        return JSONResponse(listed, headers=HEADERS)
    themes: dict[str, list[SavedQuery]] = {}
    for query in site.saved.values():
        themes.setdefault(query.name.partition("/")[0], []).append(query)
    return site.page(request, "queries.html", themes=themes)


async def answer(site: Site, request: Request) -> Response:
    """Answer a saved query with data, or with a page; raise Refusal where a parameter is wrong."""
    query = find(site, request.path_params["name"])
    asked = request.query_params.get("format")
    accept = SHORT.get(asked, asked) if asked else request.headers.get("accept")
    page = choose(accept, {JSON: JSON, HTML: HTML}) == HTML and not (asked and asked != "html")
    given = _given(request, query)
    async with site.reading() as reading:
        if page:
            return await _page(site, request, reading, query, given)
        _need(query, given)
        rows, triples = choose(accept, ROWS), choose(accept, TRIPLES)
        if rows is None and triples is None:
            raise Refusal(406, f"This is offered as {', '.join(dict.fromkeys([*ROWS.values(), *TRIPLES.values()]))}.")
        return passed_on(await reading.pool.ask(reading.crew, job_of(query, given, rows, triples)))


def find(site: Site, name: str) -> SavedQuery:
    """Return a saved query; raise Refusal with the nearest names where there is none."""
    if name in site.saved:
        return site.saved[name]
    near = nearest(name[:100], list(site.saved))
    raise Refusal(
        404, f"There is no saved query {name[:100]}.", f"Did you mean {near[0]}?" if near else "/queries lists them."
    )


def job_of(
    query: SavedQuery, given: Mapping[str, Sequence[str]], rows: str | None, triples: str | None
) -> dict[str, Any]:
    """Make the job that binds and answers a saved query."""
    params = [asdict(param) for param in query.params]
    job = {"op": "saved", "name": query.name, "text": query.text, "params": params, "given": given}
    return {**job, "rows": rows, "triples": triples}


def _given(request: Request, query: SavedQuery) -> dict[str, list[str]]:
    """Take the parameters of a query from those of the request; raise Refusal for any that it does not have."""
    known = {param.name for param in query.params} | {"format"}
    given: dict[str, list[str]] = {}
    for name, value in request.query_params.multi_items():
        if name not in known:
            raise Refusal(400, f"{query.name} has no parameter {name[:60]}.", f"It has {', '.join(sorted(known))}.")
        if name != "format" and value.strip():
            given.setdefault(name, []).append(value.strip())
    return given


def _need(query: SavedQuery, given: Mapping[str, Sequence[str]]) -> None:
    """Raise Refusal where a parameter that is needed is not given."""
    for param in query.params:
        if param.required and param.name not in given:
            raise Refusal(400, f"{query.name} needs {param.name}.", f"Add ?{param.name}=… to the address.")


async def _page(
    site: Site, request: Request, reading: Reading, query: SavedQuery, given: Mapping[str, Sequence[str]]
) -> Response:
    result, problem, text = None, None, declared(query.text, PREFIXES)
    if given or not any(param.required for param in query.params):
        try:
            found = await reading.pool.ask(reading.crew, job_of(query, given, JSON, TURTLE))
            text = found.head["text"]
            result = await read_result(found)
        except Refusal as refusal:
            problem = refusal
    return site.page(
        request,
        "query.html",
        status=200 if problem is None else problem.status,
        query=query,
        given=given,
        text=text,
        problem=problem,
        **await shown_result(reading, result),
    )


async def shown_result(reading: Reading, result: Result | None) -> dict[str, Any]:
    """Make what a page shows of a result."""
    rows = result.rows[:SHOWN] if result else []
    chart = chart_of(result.columns, result.rows) if result else ()
    return {"result": result, "shown": rows, "labels": await labels(reading, rows), "chart": chart}


async def labels(reading: Reading, rows: Sequence[Row]) -> dict[str, str]:
    """Look up the labels of the IRIs in some rows."""
    from pyoxigraph import NamedNode

    iris = sorted({term.value for row in rows for term in row.values() if term.is_iri})
    if not iris:
        return {}
    values = " ".join(str(NamedNode(iri)) for iri in iris)
    text = f"SELECT ?e (MIN(?l) AS ?label) {{ VALUES ?e {{ {values} }} ?e rdfs:label ?l }} GROUP BY ?e"
    return {row["e"].value: row["label"].value for row in await reading.select(declared(text, PREFIXES)) if "e" in row}


def chart_of(columns: Sequence[str], rows: Sequence[Row]) -> tuple[Bar, ...]:
    """Make a chart of a table that has a few rows with one name and one number each; empty for others."""
    if len(columns) != 2 or not 2 <= len(rows) <= _CHARTED:
        return ()
    numeric = [column for column in columns if all(column in row and _is_number(row) for row in _column(rows, column))]
    if len(numeric) != 1:
        return ()
    name = next(column for column in columns if column != numeric[0])
    values = [(row[name].value if name in row else "", float(row[numeric[0]].value)) for row in rows]
    return bars(values) if all(math.isfinite(value) and value >= 0 for _, value in values) else ()


def _column(rows: Sequence[Row], column: str) -> list[Row]:
    return [{column: row[column]} if column in row else {} for row in rows]


def _is_number(row: Row) -> bool:
    return all(term.datatype.rpartition("#")[2] in _NUMBERS for term in row.values())
