"""The child process that answers jobs out of one generation of a store until it is killed or its socket closes.

It is started with the number of its socket, the folder of the graph, and how much memory it may take. Whatever runs
here may be killed at any moment, so it writes nothing but frames.
"""

from __future__ import annotations

import io
import json
import socket
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from itertools import chain, islice
from time import monotonic
from typing import Any, cast

import pyoxigraph as ox

from kgcine.errors import QueryError
from kgcine.namespaces import PREFIXES
from kgcine.serve.sandbox import deny_network, limit_memory, limit_time
from kgcine.serve.wire import DATA, END, ERROR, HEAD, JOB, READY, SKIP, pack, unpack

_CHUNK = 1 << 16
#: Graphs up to this many triples are sorted and written with the prefixes that they use; larger ones stream.
_SORTED = 20_000
#: How long a worker outlives the limit of its query when nobody kills it.
_GRACE = 2.0
#: After a job that took longer the worker looks whether those behind it have been given to others.
_QUICK_SECONDS = 0.005


class TooLargeError(Exception):
    """The answer grows beyond the limit."""


@lru_cache(maxsize=64)
def _head(media: str, kind: str, text: str | None = None) -> bytes:
    """Make the frame of a head; most answers have one of a few."""
    return pack(HEAD, json.dumps({"media": media, "kind": kind, "text": text}).encode())


class Frames(io.RawIOBase):
    """A file whose content leaves as frames, the head before the first of them."""

    def __init__(self, link: socket.socket, head: bytes, limit: int) -> None:
        super().__init__()
        self._link, self._left = link, limit
        self._ready = bytearray(head)
        self._part = bytearray()

    def writable(self) -> bool:
        """Say that it can be written to."""
        return True

    def write(self, data: Any) -> int:
        """Take bytes; raise TooLargeError beyond the limit."""
        self._left -= len(data)
        if self._left < 0:
            raise TooLargeError
        self._part += data
        if len(self._part) >= _CHUNK:
            self._send()
        return len(data)

    def end(self) -> None:
        """Send what is left, and the end."""
        if self._part:
            self._ready += pack(DATA, bytes(self._part))
        self._link.sendall(self._ready + pack(END))

    def _send(self) -> None:
        self._link.sendall(self._ready + pack(DATA, bytes(self._part)))
        self._ready.clear()
        self._part.clear()


def answer(store: ox.Store, link: socket.socket, job: dict[str, Any]) -> None:
    """Answer one job with frames; what is wrong with it leaves as an error frame."""
    try:
        if job["op"] == "dump":
            _dump(store, link, job)
        else:
            _query(store, link, job)
    except TooLargeError:
        _refuse(link, 503, "The result is larger than this server gives.", "Add a LIMIT, or ask for less.", "large")
    except SyntaxError as error:
        from kgcine.asking.sparql import syntax_error

        _refuse(link, 400, str(syntax_error(job["text"], str(error))), None)
    except QueryError as error:
        _refuse(link, 400, error.message, error.hint)
    except (ValueError, OSError, RuntimeError) as error:
        _refuse(link, 400, f"The query cannot be evaluated: {error}", None)


def _refuse(link: socket.socket, status: int, message: str, hint: str | None, reason: str = "") -> None:
    told = {"status": status, "message": message, "hint": hint, "reason": reason}
    link.sendall(pack(ERROR, json.dumps(told).encode("utf-8", "replace")))


def _query(store: ox.Store, link: socket.socket, job: dict[str, Any]) -> None:
    if job["op"] == "saved":
        job["text"] = _bound(store, job)
    results = store.query(job["text"], default_graph=_nodes(job.get("default")), named_graphs=_nodes(job.get("named")))
    triples = isinstance(results, ox.QueryTriples)
    media = job["triples" if triples else "rows"]
    if media is None:
        kind = "graph" if triples else "table"
        _refuse(link, 406, f"The query answers with a {kind}, and none of the accepted formats can hold one.", None)
        return
    kind = "triples" if triples else "boolean" if isinstance(results, ox.QueryBoolean) else "rows"
    head = _head(media, kind, job["text"] if job["op"] == "saved" else None)
    frames = Frames(link, head, job["bytes"])
    if isinstance(results, ox.QueryTriples):
        _write_triples(results, frames, media)
    else:
        form = ox.QueryResultsFormat.from_media_type(media)
        results.serialize(cast(Any, frames), form or ox.QueryResultsFormat.JSON)
    frames.end()


def _nodes(iris: list[str] | None) -> list[Any] | None:
    return None if iris is None else [ox.NamedNode(iri) for iri in iris]


def _bound(store: ox.Store, job: dict[str, Any]) -> str:
    """Bind the values of a saved query, names of entities being looked up in the store."""
    from kgcine.asking.lookup import Lookup
    from kgcine.queries import Param, SavedQuery, bound_text, declared

    query = SavedQuery(name=job["name"], text=job["text"], params=tuple(Param(**each) for each in job["params"]))
    return declared(bound_text(query, job["given"], Lookup(store, PREFIXES)), PREFIXES)


def _write_triples(results: Iterator[ox.Triple], frames: Frames, media: str) -> None:
    form = ox.RdfFormat.from_media_type(media) or ox.RdfFormat.TURTLE
    first = list(islice(results, _SORTED))
    if len(first) == _SORTED:
        ox.serialize(chain(first, results), cast(Any, frames), form, prefixes=dict(PREFIXES))
        return
    first = sorted(set(first), key=str)
    text = "\n".join(map(str, first))
    ox.serialize(first, cast(Any, frames), form, prefixes={k: v for k, v in PREFIXES.items() if v in text})


def _dump(store: ox.Store, link: socket.socket, job: dict[str, Any]) -> None:
    form = ox.RdfFormat.from_media_type(job["media"]) or ox.RdfFormat.N_QUADS
    wanted = job["graph"]
    if wanted is not None and wanted != "" and not store.contains_named_graph(ox.NamedNode(wanted)):
        _refuse(link, 404, f"There is no graph <{wanted}>.", "GET /articles lists them.")
        return
    frames = Frames(link, _head(job["media"], "dump"), job["bytes"])
    prefixes = dict(PREFIXES) if job["media"] in ("text/turtle", "application/trig") else None
    if wanted is None:
        quads = (quad for quad in store if not isinstance(quad.graph_name, ox.DefaultGraph))
        ox.serialize(quads, cast(Any, frames), form, prefixes=prefixes)
    else:
        graph = ox.NamedNode(wanted) if wanted else ox.DefaultGraph()
        found = (quad.triple for quad in store.quads_for_pattern(None, None, None, graph))
        ox.serialize(found, cast(Any, frames), form, prefixes=prefixes)
    frames.end()


class Inbox:
    """The jobs that have arrived and are not begun; None stands for one that was given to somebody else."""

    def __init__(self, link: socket.socket) -> None:
        self._link = link
        self._buffer = bytearray()
        self._packed: deque[bytes | None] = deque()

    @property
    def empty(self) -> bool:
        """Tell whether the next job has still to arrive."""
        return not self._packed

    def next(self) -> dict[str, Any] | None:
        """Wait for a job; None where the socket has closed."""
        while True:
            if not self._packed:
                if not self._receive():
                    return None
            elif (packed := self._packed.popleft()) is not None:
                job: dict[str, Any] = json.loads(packed)
                return job
            else:
                self._link.sendall(pack(END))

    def look(self) -> None:
        """See whether jobs that have arrived were given to somebody else meanwhile."""
        with suppress(BlockingIOError):
            while self._receive(socket.MSG_DONTWAIT):
                pass

    def _receive(self, flags: int = 0) -> bool:
        data = self._link.recv(_CHUNK, flags)
        self._buffer += data
        for kind, payload in unpack(self._buffer):
            if kind == JOB:
                self._packed.append(payload)
            elif kind == SKIP:
                for at in range(min(payload[0], len(self._packed))):
                    self._packed[-1 - at] = None
        return bool(data)


def main() -> None:
    """Open the graph and answer jobs."""
    number, folder, memory = sys.argv[1:4]
    link = socket.socket(fileno=int(number))
    limit_memory(int(memory))
    deny_network()
    store = ox.Store.read_only(folder)
    link.sendall(pack(READY))
    inbox = Inbox(link)
    while (job := inbox.next()) is not None:
        start = monotonic()
        limit_time(job["seconds"] + _GRACE)
        answer(store, link, job)
        if monotonic() - start > _QUICK_SECONDS:
            inbox.look()
        if inbox.empty:
            limit_time(0)


if __name__ == "__main__":
    main()
