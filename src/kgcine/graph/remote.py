"""The address of a SPARQL 1.1 endpoint in; the answers of its queries out, or a store of ours uploaded to it.

Only the SPARQL 1.1 Protocol and the Graph Store Protocol are spoken, so any server will do.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, cast

import pyoxigraph as ox
import requests
import stamina

from kgcine import __version__
from kgcine.closing import Closing
from kgcine.errors import QueryError, StoreError
from kgcine.store import Results, Store

_ROWS = "application/sparql-results+json"
_ACCEPT = f"{_ROWS}, application/sparql-results+xml;q=0.8, application/n-triples;q=0.9, text/turtle;q=0.7"
#: Few enough for any server to take in one request, and to hold in memory.
BATCH = 20_000
_TIMEOUT = (10, 600)
_PASSING = frozenset({408, 429, 502, 503, 504})
_BROKEN = (requests.ConnectionError, requests.Timeout, requests.exceptions.ChunkedEncodingError)


class Passing(Exception):
    """The server is busy, or the line broke; the same request may do better later."""

    def __init__(self, told: str) -> None:
        super().__init__(told)
        self.told = told


@dataclass(slots=True)
class Endpoint(Closing):
    """A SPARQL 1.1 endpoint; close it, or use it in ``with``."""

    url: str
    attempts: int = 3
    _session: requests.Session = field(default_factory=requests.Session)

    def query(self, text: str, substitutions: Mapping[str, Any] | None = None) -> Results:
        """Answer a query; raise QueryError where the endpoint refuses it, StoreError where it cannot be reached."""
        if substitutions:
            raise QueryError("An endpoint takes no terms beside a query.", hint="Write them into VALUES.")
        reply = self._send("POST", data={"query": text}, headers={"Accept": _ACCEPT}, stream=True)
        media = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
        reply.raw.decode_content = True
        try:
            return _read(cast(Any, reply.raw), media)
        except (SyntaxError, ValueError, OSError) as error:
            raise StoreError(f"{self.url} answers what is no SPARQL result: {error}") from error

    def put(self, graph: str | None, triples: Iterable[ox.Triple]) -> int:
        """Replace a graph, or the default graph, by these triples, in batches; return how many there were."""
        params = {"default": ""} if graph is None else {"graph": graph}
        left, count, method = iter(triples), 0, "PUT"
        while batch := list(islice(left, BATCH)):
            # N-Triples are Turtle, which is what every graph store takes.
            body = ox.serialize(batch, format=ox.RdfFormat.N_TRIPLES) or b""
            self._send(method, params=params, data=body, headers={"Content-Type": "text/turtle"})
            count, method = count + len(batch), "POST"
        return count

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def _send(self, method: str, **more: Any) -> requests.Response:
        more["headers"] = {"User-Agent": f"kgcine/{__version__}", **more.get("headers", {})}
        try:
            for attempt in stamina.retry_context(on=Passing, attempts=self.attempts, timeout=60):
                with attempt:
                    return self._once(method, **more)
        except Passing as error:
            raise StoreError(f"{self.url} does not answer: {error.told}", hint="Is it running?") from error
        raise AssertionError("retrying ends with an answer or an error")

    def _once(self, method: str, **more: Any) -> requests.Response:
        """Send one request; raise Passing where another may do better, QueryError or StoreError where none will."""
        try:
            reply = self._session.request(method, self.url, timeout=_TIMEOUT, **more)
        except _BROKEN as error:
            raise Passing(_plain(error)) from error
        except requests.RequestException as error:
            raise StoreError(f"{self.url} cannot be asked: {error}", hint="Give an http or https address.") from error
        if reply.status_code in _PASSING:
            raise Passing(f"{reply.status_code} {_first_lines(reply)}")
        if reply.status_code == 400:
            raise QueryError(f"The endpoint refuses the query: {_first_lines(reply)}")
        if not reply.ok:
            told = f"{self.url} answers {reply.status_code} {reply.reason}: {_first_lines(reply)}"
            raise StoreError(told.rstrip(": "), hint="Is this the right address?")
        return reply


def open_endpoint(url: str) -> Endpoint:
    """Name an endpoint; raise StoreError where the address is none of the web."""
    if not url.startswith(("http://", "https://")):
        raise StoreError(f"{url} is no address of an endpoint.", hint="For instance http://localhost:7870/sparql.")
    return Endpoint(url)


def _read(stream: Any, media: str) -> Results:
    rows = ox.QueryResultsFormat.from_media_type(media)
    if rows is not None and "rdf" not in media:
        return cast(Results, ox.parse_query_results(stream, rows))
    form = ox.RdfFormat.from_media_type(media)
    if form is None:
        raise ValueError(f"the content type is {media or 'missing'}")
    store = ox.Store()
    store.bulk_extend(ox.Quad(*quad.triple) for quad in ox.parse(stream, form))
    return store.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")


def _first_lines(reply: requests.Response) -> str:
    return " ".join(reply.text[:400].split())


def _plain(error: BaseException) -> str:
    reason: Any = error.args[0] if error.args else error
    return str(getattr(reason, "reason", reason)).rpartition("object at")[2].rpartition(": ")[2] or str(error)


@contextmanager
def downloaded(endpoint: Endpoint) -> Iterator[Store]:
    """Copy all graphs of an endpoint into a store that lasts as long as the context."""
    with tempfile.TemporaryDirectory(prefix="kgcine-") as name:
        folder = Path(name)
        graph = ox.Store(str(folder / "graph"))
        graph.bulk_extend(_everything(endpoint))
        graph.flush()
        with Store(graph, folder, (folder / "lease").open("wb")) as store:
            yield store
        del graph, store


def _everything(endpoint: Endpoint) -> Iterator[ox.Quad]:
    """Yield what stands in named graphs there and in the default graph here, then what only the default graph has."""
    for row in cast(Any, endpoint.query("SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }")):
        yield ox.Quad(row["s"], row["p"], row["o"], row["g"])
        yield ox.Quad(row["s"], row["p"], row["o"])
    for row in cast(Any, endpoint.query("SELECT ?s ?p ?o { ?s ?p ?o }")):
        yield ox.Quad(row["s"], row["p"], row["o"])


@dataclass(frozen=True, slots=True)
class Loaded:
    """How much was uploaded."""

    graphs: int
    triples: int


def upload(
    store: Store, endpoint: Endpoint, *, union: bool = False, progress: Callable[[], None] = lambda: None
) -> Loaded:
    """Put each graph of a store to a graph store; with ``union`` fill the default graph with every triple once."""
    graphs = triples = 0
    for graph in store.graphs():
        triples += endpoint.put(graph.value, (quad.triple for quad in store.quads(graph)))
        graphs += 1
        progress()
    if union:
        endpoint.put(None, (quad.triple for quad in store.quads()))
    return Loaded(graphs, triples)
