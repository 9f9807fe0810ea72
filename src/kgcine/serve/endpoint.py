"""``/sparql`` and ``/store``: the SPARQL 1.1 Protocol and the reads of its Graph Store Protocol, as ASGI handlers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from kgcine.namespaces import BASE
from kgcine.serve.describe import service_description
from kgcine.serve.http import (
    CORS,
    PREFLIGHT,
    Gone,
    Headers,
    Receive,
    Scope,
    Send,
    allow,
    headers_of,
    query_of,
    read_body,
    send_answer,
    send_bytes,
    send_refusal,
)
from kgcine.serve.jobs import Refusal
from kgcine.serve.negotiate import HTML, JSONLD, NTRIPLES, QUADS, RDFXML, SHORT, TRIPLES, TURTLE, choose
from kgcine.serve.pool import Pool
from kgcine.serve.protocol import METHODS, Pairs, parse_pairs, read_query

Handler = Callable[[Scope, Receive, Send], Awaitable[None]]

_VARY: Headers = [*CORS, (b"vary", b"accept"), (b"cache-control", b"no-cache")]
_DESCRIBED = {media: media for media in (TURTLE, NTRIPLES, RDFXML, JSONLD)}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Answers queries over HTTP."""

    pool: Pool

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request on ``/sparql``."""
        await answered(self._answer, scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        method = scope["method"]
        check_method(method, METHODS)
        if method == "OPTIONS":
            await send_bytes(send, 204, b"", "text/plain", [*PREFLIGHT, *allow(*METHODS)])
            return
        limits, search, headers = self.pool.limits, query_of(scope), headers_of(scope)
        body = await read_body(receive, limits.query * 3, limits.seconds) if method == "POST" else b""
        head = method == "HEAD"
        if method != "POST" and not search:
            await self._describe(scope, headers.get("accept"), send, head=head)
            return
        asked = read_query(method, search, headers, body, limits.query)
        with self.pool.reading() as crew:
            answer = await self.pool.ask(crew, asked.job(), receive)
            await send_answer(send, answer, _VARY, head=head)

    async def _describe(self, scope: Scope, accept: str | None, send: Send, *, head: bool) -> None:
        media = choose(accept, {**_DESCRIBED, HTML: HTML})
        if media == HTML:
            await send_bytes(send, 303, b"", HTML, [*_VARY, (b"location", b"/editor")], head=head)
            return
        if media is None:
            raise Refusal(406, f"The service description is offered as {', '.join(_DESCRIBED)}.")
        body = service_description(f"{origin(scope)}/sparql", f"{BASE}dataset", media)
        await send_bytes(send, 200, body, media, _VARY, head=head)


@dataclass(frozen=True, slots=True)
class GraphStore:
    """Answers reads of whole graphs."""

    pool: Pool

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request on ``/store``."""
        await answered(self._answer, scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        method, methods = scope["method"], ("GET", "HEAD", "OPTIONS")
        check_method(method, methods)
        if method == "OPTIONS":
            await send_bytes(send, 204, b"", "text/plain", [*PREFLIGHT, *allow(*methods)])
            return
        pairs = parse_pairs(query_of(scope))
        media = _media(pairs, headers_of(scope).get("accept"))
        seconds = self.pool.limits.dump_seconds
        job = {"op": "dump", "graph": _graph(pairs), "media": media, "seconds": seconds, "bytes": 1 << 62}
        with self.pool.reading() as crew:
            answer = await self.pool.ask(crew, job, receive)
            await send_answer(send, answer, _VARY, head=method == "HEAD")


def _graph(pairs: Pairs) -> str | None:
    """Name the graph asked for, empty for the default graph, None for all; raise Refusal where that is unclear."""
    named = [value for name, value in pairs if name == "graph"]
    default = any(name == "default" for name, _ in pairs)
    if len(named) + default > 1:
        raise Refusal(400, "A request names one graph.", "Use ?graph=IRI or ?default.")
    if named and ":" not in named[0]:
        raise Refusal(400, "graph is no absolute IRI.")
    return named[0] if named else "" if default else None


def _media(pairs: Pairs, accept: str | None) -> str:
    asked = next((SHORT.get(value, value) for name, value in pairs if name == "format"), accept)
    offered = TRIPLES if any(name in ("graph", "default") for name, _ in pairs) else QUADS
    media = choose(asked, offered)
    if media is None:
        raise Refusal(406, f"Graphs are offered as {', '.join(dict.fromkeys(offered.values()))}.")
    return media


def check_method(method: str, methods: tuple[str, ...]) -> None:
    """Raise Refusal where a resource cannot be asked in this way."""
    if method not in methods:
        raise Refusal(405, f"{method} is not understood here.", f"There are {', '.join(methods)}.", methods=methods)


def origin(scope: Scope) -> str:
    """Return the scheme and host that the client asked, as far as its header is well-formed."""
    host = headers_of(scope).get("host", "localhost")
    safe = all(letter.isalnum() or letter in ".-:[]" for letter in host)
    return f"{scope.get('scheme', 'http')}://{host if safe and host else 'localhost'}"


async def answered(handler: Handler, scope: Scope, receive: Receive, send: Send) -> None:
    """Run a handler; what it refuses becomes an answer, and a client that has left gets none."""
    try:
        await handler(scope, receive, send)
    except Gone:
        return
    except Refusal as refusal:
        await send_refusal(send, refusal, _VARY, head=scope["method"] == "HEAD")
