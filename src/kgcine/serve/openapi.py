"""The saved queries in, an OpenAPI description of the server's interface out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kgcine import __version__
from kgcine.queries import Param, SavedQuery
from kgcine.serve.negotiate import CSV, JSON, JSONLD, NTRIPLES, QUADS, RDFXML, TSV, TURTLE, XML
from kgcine.serve.site import HEADERS, Site

Json = dict[str, Any]

_ROWS, _GRAPHS = (JSON, XML, CSV, TSV), (TURTLE, NTRIPLES, RDFXML, JSONLD)
_PAGES = ("application/json", "text/html")
_SCHEMAS: Mapping[str, Json] = {
    "string": {"type": "string", "pattern": "\\S"},
    "entity": {"type": "string", "pattern": "\\S"},
    "iri": {"type": "string", "pattern": "\\S"},
    "integer": {"type": "string", "pattern": "^[+-]?[0-9]{1,18}$"},
    "number": {"type": "string", "pattern": "^[+-]?[0-9]{1,15}([.][0-9]{1,15})?$"},
    "date": {"type": "string", "pattern": "^[0-9]{4}(-[01][0-9](-[0-3][0-9])?)?$"},
    "year": {"type": "string", "pattern": "^[0-9]{4}$"},
}


async def description(site: Site, request: Request) -> Response:
    """Answer with the description."""
    return JSONResponse(describe(site.saved.values()), headers=HEADERS)


def describe(saved: Iterable[SavedQuery]) -> Json:
    """Describe the endpoint, the graphs, the search, and each saved query."""
    paths = {
        "/sparql": {"get": _sparql("sparql"), "post": _posted()},
        "/store": {"get": _store()},
        "/queries": {"get": _operation("queries", "The saved queries", [], _PAGES)},
        "/search": {"get": _search()},
        "/suggest": {"get": _operation("suggest", "Entities with a name that begins so", [_WORDS], _PAGES)},
        "/id/{path}": {"get": _thing()},
    }
    paths |= {f"/queries/{query.name}": {"get": _saved(query)} for query in saved}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "kgcine",
            "version": __version__,
            "summary": "A knowledge graph of cinema, with its sources.",
        },
        "paths": paths,
    }


def _operation(name: str, summary: str, parameters: list[Json], media: Iterable[str], *, missing: bool = False) -> Json:
    responses: Json = {
        "200": {"description": "The answer.", "content": {each: {} for each in media}},
        "400": {"description": "The request has a mistake in it."},
        "406": {"description": "None of the accepted formats can hold the answer."},
        "503": {"description": "The query takes more than the server gives, or the server is busy."},
    }
    if missing:
        responses["404"] = {"description": "There is nothing of this name."}
    return {"operationId": name, "summary": summary, "parameters": parameters, "responses": responses}


def _parameter(name: str, help_: str, schema: Json, *, required: bool = False, place: str = "query") -> Json:
    return {"name": name, "in": place, "required": required, "description": help_, "schema": schema}


def _format(*names: str) -> Json:
    return _parameter("format", "The format; it wins over the header Accept.", {"type": "string", "enum": [*names, ""]})


_GRAPH = {"type": "array", "items": {"type": "string", "format": "iri"}}


def _dataset() -> list[Json]:
    default = _parameter("default-graph-uri", "Graphs that the query sees as its default graph.", _GRAPH)
    return [default, _parameter("named-graph-uri", "Graphs that the query may name.", _GRAPH)]


def _sparql(name: str) -> Json:
    text = _parameter("query", "A SPARQL 1.1 query.", {"type": "string"}, required=True)
    return _operation(name, "Answer a query", [text, *_dataset()], (*_ROWS, *_GRAPHS))


def _posted() -> Json:
    """Describe both kinds of POST: a form, or the query by itself with the dataset in the address."""
    fields = {"query": {"type": "string"}, "default-graph-uri": _GRAPH, "named-graph-uri": _GRAPH}
    form = {"schema": {"type": "object", "properties": fields, "required": ["query"]}}
    content = {"application/x-www-form-urlencoded": form, "application/sparql-query": {"schema": {"type": "string"}}}
    made = _operation("sparql-post", "Answer a query that is posted", _dataset(), (*_ROWS, *_GRAPHS))
    refused = {
        "403": {"description": "The endpoint is read-only."},
        "413": {"description": "The query is too long."},
        "415": {"description": "The body is neither a form nor a query."},
    }
    return {**made, "responses": made["responses"] | refused, "requestBody": {"required": True, "content": content}}


def _store() -> Json:
    graph = _parameter("graph", "The graph's IRI.", {"type": "string", "format": "iri"})
    default = _parameter("default", "Ask for the default graph.", {"type": "string"})
    media = (*QUADS.values(), *_GRAPHS)
    return _operation("store", "Read a whole graph, or all of them", [graph, default], media, missing=True)


_WORDS = _parameter("q", "Words, in any script; the first 200 letters are read.", {"type": "string"})


def _search() -> Json:
    formats = _format("html", "json", "csv", "turtle", "nt", "rdfxml", "jsonld")
    summary = "Entities and sentences that hold some words"
    return _operation("search", summary, [_WORDS, formats], (*_PAGES, CSV, *_GRAPHS))


def _thing() -> Json:
    path = _parameter("path", "The end of an IRI: film/the-needle.", {"type": "string"}, required=True, place="path")
    formats = _format("html", "turtle", "jsonld", "csv", "json")
    return _operation(
        "thing", "What is known about a thing", [path, formats], ("text/html", *_GRAPHS, CSV), missing=True
    )


def _saved(query: SavedQuery) -> Json:
    parameters = [_declared(param) for param in query.params]
    graph = "CONSTRUCT" in query.text or "DESCRIBE" in query.text
    media = _GRAPHS if graph else _ROWS
    formats = _format("turtle", "nt", "rdfxml", "jsonld") if graph else _format("json", "xml", "csv", "tsv")
    name = query.name.replace("/", "-")
    made = _operation(name, query.summary, [*parameters, formats], (*media, "text/html"))
    columns = "".join(f"\n- `{column}`: {says}" for column, says in query.columns)
    return {**made, "description": f"{query.description}{columns}", "tags": list(query.tags)}


def _declared(param: Param) -> Json:
    schema = _SCHEMAS.get(param.kind, _SCHEMAS["string"])
    if not param.required:
        # A form sends the fields that somebody left empty, too.
        schema = {**schema, "pattern": rf"^\s*$|{schema['pattern']}"}
    values = {"type": "array", "items": schema}
    return _parameter(param.name, param.help, values, required=param.required)
