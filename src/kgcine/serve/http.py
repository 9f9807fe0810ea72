"""The few things that every ASGI handler here needs: headers in, a body in with its limits, an answer out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any, TypeVar

from kgcine.serve.jobs import Answer, Refusal
from kgcine.serve.negotiate import content_type

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]
T = TypeVar("T")

#: Addresses beyond 64 kB never get here: the parser of HTTP refuses them as malformed.
_ADDRESS = 60_000
_READ = frozenset({"accept", "content-type", "host"})
#: How long an answer may take before the server looks whether the client is still there.
_PATIENCE = 0.25

#: Reads are for every site: the graph is public to whoever reaches the server, and there are no cookies.
CORS: Headers = [(b"access-control-allow-origin", b"*"), (b"access-control-expose-headers", b"content-location, link")]
PREFLIGHT: Headers = [
    *CORS,
    (b"access-control-allow-methods", b"GET, HEAD, POST, OPTIONS"),
    (b"access-control-allow-headers", b"accept, content-type"),
    (b"access-control-max-age", b"86400"),
]


class Gone(Exception):
    """The client has left."""


def headers_of(scope: Scope) -> dict[str, str]:
    """Return the headers that matter by lower-case name; several of one name are joined by commas."""
    found: dict[str, str] = {}
    for key, value in scope["headers"]:
        name = key.decode("latin-1")
        if name in _READ:
            text = value.decode("latin-1")
            found[name] = f"{found[name]}, {text}" if name in found else text
    return found


async def read_body(receive: Receive, limit: int, seconds: float) -> bytes:
    """Read the body; raise Refusal where it is too long or too slow, and Gone where the client leaves."""
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(seconds):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise Gone
                parts.append(message.get("body", b""))
                size += len(parts[-1])
                if size > limit:
                    raise Refusal(413, f"The body is longer than {limit} bytes.")
                if not message.get("more_body"):
                    return b"".join(parts)
    except TimeoutError as error:
        raise Refusal(408, f"The body did not arrive within {seconds:g} seconds.") from error


async def unless_gone(work: Awaitable[T], receive: Receive) -> T:
    """Wait for work, and cancel it when the client leaves meanwhile, raising Gone."""
    task = asyncio.ensure_future(work)
    done, _ = await asyncio.wait({task}, timeout=_PATIENCE)
    if not done:
        leaving = asyncio.ensure_future(_left(receive))
        await asyncio.wait({task, leaving}, return_when=asyncio.FIRST_COMPLETED)
        leaving.cancel()
        if not task.done():
            task.cancel()
            await asyncio.wait({task})
            raise Gone
    return task.result()


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def send_bytes(
    send: Send, status: int, body: bytes, media: str, headers: Iterable[tuple[bytes, bytes]] = (), *, head: bool = False
) -> None:
    """Send a whole answer; of a HEAD request only what stands before its body."""
    start = [(b"content-type", content_type(media).encode()), (b"content-length", str(len(body)).encode()), *headers]
    await send({"type": "http.response.start", "status": status, "headers": start})
    await send({"type": "http.response.body", "body": b"" if head else body})


async def send_answer(send: Send, answer: Answer, headers: Headers, *, head: bool = False) -> None:
    """Send what a worker answered, in one piece where it is small, else as it comes."""
    media = answer.head["media"]
    whole = answer.body.whole
    if whole is not None:
        answer.body.close()
        await send_bytes(send, 200, whole, media, headers, head=head)
        return
    start = [(b"content-type", content_type(media).encode()), *headers]
    if answer.body.done:
        start.append((b"content-length", str(answer.body.size).encode()))
    await send({"type": "http.response.start", "status": 200, "headers": start})
    try:
        if not head:
            async for chunk in answer.body.chunks():
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await send({"type": "http.response.body", "body": b""})
    finally:
        answer.body.close()


async def send_refusal(send: Send, refusal: Refusal, headers: Headers, *, head: bool = False) -> None:
    """Tell a client in plain text what was wrong."""
    extra = [*headers]
    if refusal.methods:
        extra += allow(*refusal.methods)
    if refusal.status == 503:
        extra.append((b"retry-after", b"2"))
    await send_bytes(send, refusal.status, f"{refusal}\n".encode("utf-8", "replace"), "text/plain", extra, head=head)


def allow(*methods: str) -> Headers:
    """Make the header that lists what a resource can be asked with."""
    return [(b"allow", ", ".join(methods).encode())]


def query_of(scope: Scope) -> bytes:
    """Return the query string as it came; raise Refusal where it is too long."""
    search: bytes = scope["query_string"]
    if len(search) > _ADDRESS:
        raise Refusal(414, "The address is too long.", "Use POST.")
    return search
