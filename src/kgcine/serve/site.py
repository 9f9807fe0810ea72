"""What all pages share: templates, headers, how they read the graph, and how they say what went wrong."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from kgcine import __version__
from kgcine.assets import Assets
from kgcine.errors import KgcineError, StoreError
from kgcine.ontology import Ontology, load_ontology
from kgcine.queries import SavedQuery, saved_queries
from kgcine.serve.data import Memory, Reading, local_name, page_of
from kgcine.serve.facts import words_of
from kgcine.serve.http import CORS, PREFLIGHT, Gone, query_of, unless_gone
from kgcine.serve.jobs import Answer, Refusal
from kgcine.serve.negotiate import HTML, SHORT, choose, content_type
from kgcine.serve.pool import Pool
from kgcine.texts.readable import readable

#: Nothing may run, load or be sent but what comes from this server.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    **{name.decode(): value.decode() for name, value in CORS},
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "vary": "accept",
    "cache-control": "no-cache",
}
Handler = Callable[["Site", Request], Awaitable[Response]]

#: The lists of entities: address, class, name in the plural.
KINDS = (
    ("films", "Film", "Films"),
    ("people", "Person", "People"),
    ("places", "Place", "Places"),
    ("organisations", "Organisation", "Organisations"),
    ("events", "Event", "Events"),
    ("awards", "Award", "Awards"),
)


@dataclass
class Site:
    """The pages of one server."""

    pool: Pool
    assets: Assets
    memory: Memory = field(default_factory=Memory)

    @cached_property
    def ontology(self) -> Ontology:
        """Return the ontology."""
        return load_ontology(self.assets)

    @cached_property
    def saved(self) -> Mapping[str, SavedQuery]:
        """Return the saved queries by name."""
        return {query.name: query for query in saved_queries(self.assets)[0]}

    @cached_property
    def templates(self) -> Environment:
        """Return the templates; whatever they are given is escaped."""
        made = Environment(
            loader=PackageLoader("kgcine.serve"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        made.filters |= {"page": page_of, "local": local_name, "words": words_of, "kind": self.kind}
        made.filters["readable"] = readable
        made.globals |= {"version": __version__, "kinds": KINDS, "link": link, "asset": asset_address}
        return made

    def kind(self, cls: str) -> str:
        """Return the broad kind of a class, by which it is coloured."""
        for above in ("Film", "CreativeWork", "Person", "Organisation", "Place", "Event", "Award", "Movement"):
            if cls == above or (self.ontology.has_class(cls) and self.ontology.is_a(cls, above)):
                return above.lower()
        return "other"

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reading]:
        """Read the current generation of the graph, one for the whole page."""
        with self.pool.reading() as crew:
            yield Reading(self.pool, crew)

    def page(self, request: Request, template: str, *, status: int = 200, **values: Any) -> Response:
        """Write a page."""
        html = self.templates.get_template(template).render(request=request, here=request.url.path, **values)
        return Response(html, status, HEADERS, HTML)

    def refused(self, request: Request, error: KgcineError) -> Response:
        """Tell a person or a program what went wrong."""
        status = error.status if isinstance(error, Refusal) else 503 if isinstance(error, StoreError) else 400
        headers = {"retry-after": "2"} if status == 503 else {}
        if choose(request.headers.get("accept"), {"text/plain": "text/plain", HTML: HTML}) != HTML:
            return Response(f"{error}\n", status, {**HEADERS, **headers}, "text/plain")
        response = self.page(request, "error.html", status=status, error=error, number=status)
        response.headers.update(headers)
        return response


@lru_cache(maxsize=64)
def asset_address(name: str) -> str:
    """Return the address of a static file, which changes with its content."""
    from hashlib import sha256

    digest = sha256(files("kgcine.serve").joinpath("static", name).read_bytes()).hexdigest()
    return f"/static/{name}?v={digest[:12]}"


def link(path: str, params: Mapping[str, Any] | None = None, **more: Any) -> str:
    """Make an address with parameters, those without a value left out.

    >>> link("/films", {"page": 2, "genre": "epic"}, page=None)
    '/films?genre=epic'
    """
    merged = {**(params or {}), **more}
    query = urlencode({name: value for name, value in merged.items() if value not in (None, "")}, doseq=True)
    return f"{path}?{query}" if query else path


def wanted(request: Request, offered: Mapping[str, str]) -> str:
    """Return the format that a request wants, ``format`` winning over the header; raise Refusal for 406."""
    asked = request.query_params.get("format")
    media = choose(SHORT.get(asked, asked) if asked else request.headers.get("accept"), offered)
    if media is None:
        raise Refusal(406, f"This is offered as {', '.join(dict.fromkeys(offered.values()))}.")
    return media


def passed_on(answer: Answer) -> Response:
    """Pass on what a worker answered."""
    headers = {**HEADERS, "content-type": content_type(answer.head["media"])}
    body = answer.body.whole
    if body is None:
        return StreamingResponse(answer.body.chunks(), 200, headers)
    answer.body.close()
    return Response(body, 200, headers)


@dataclass(frozen=True, slots=True)
class Page:
    """A handler as an ASGI application: its errors become answers, and it ends when the client leaves."""

    site: Site
    handler: Handler

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        if request.method == "OPTIONS":
            await Response(None, 204, {name.decode(): value.decode() for name, value in PREFLIGHT})(
                scope, receive, send
            )
            return
        try:
            query_of(scope)
            response = await unless_gone(self.handler(self.site, request), receive)
        except Gone:
            return
        except KgcineError as error:
            response = self.site.refused(request, error)
        await response(scope, receive, send)
