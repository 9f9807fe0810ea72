"""A real server on loopback that answers and, where told to, fails like Wikidata, and remembers each request."""

from __future__ import annotations

import json
import re
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bench.linking.reconciling import MANIFEST, Reconciler
from bench.linking.world import Json

#: The ids that one request may name without higher limits, and what a search returns at most.
MOST_IDS, MOST_HITS = 50, 50
_DATA = re.compile(r"/wiki/Special:EntityData/(Q\d+)\.json")
_FALLBACK = {"en": ("en", "mul"), "ru": ("ru", "mul", "en"), "kk": ("kk", "mul", "ru", "en")}
_HTML = "<!DOCTYPE html><html><body><h1>Too Many Requests</h1><p>Slow down.</p></body></html>"
_POLICY = "Please set a user-agent and respect our robot policy"


@dataclass(frozen=True, slots=True)
class Reply:
    """What is sent back; ``reset`` breaks the connection instead, ``delay`` holds the body back."""

    body: str = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    kind: str = "application/json; charset=utf-8"
    reset: bool = False
    delay: float = 0.0


@dataclass(frozen=True, slots=True)
class Request:
    """What came in."""

    path: str
    parameters: Mapping[str, str]
    user_agent: str
    at: float


def maxlag(wait: str = "5") -> Reply:
    """Make the answer of servers that lag behind."""
    error = {"code": "maxlag", "info": "Waiting for a server: 8.3 seconds lagged.", "lag": 8.3, "host": "db1"}
    headers = {"Retry-After": wait, "MediaWiki-API-Error": "maxlag", "X-Database-Lag": "8"}
    return Reply(json.dumps({"error": error, "servedby": "mw1"}), headers=headers)


def too_many(wait: str | None = None) -> Reply:
    """Make the page that the edge sends for too many requests."""
    return Reply(_HTML, 429, {} if wait is None else {"Retry-After": wait}, "text/html")


def unavailable(status: int = 503) -> Reply:
    """Make the page of a server that is down, or of a query that took too long."""
    return Reply("java.util.concurrent.TimeoutException\n\tat org.example.Service", status, kind="text/plain")


def throttled() -> Reply:
    """Make the API's own word for too many actions, which hides in the messages."""
    error = {"code": "failed-save", "info": "…", "messages": [{"name": "actionthrottledtext", "parameters": []}]}
    return Reply(json.dumps({"error": error, "servedby": "mw1"}), headers={"MediaWiki-API-Error": "failed-save"})


def error(code: str, **told: Any) -> Reply:
    """Make an error of the API."""
    body = {"error": {"code": code, "info": f"About {code}.", **told}, "servedby": "mw1"}
    return Reply(json.dumps(body), headers={"MediaWiki-API-Error": code})


RESET = Reply(reset=True)
CUT_OFF = Reply('{"head": {"vars": ["item"]}, "results": {"bindings": [{"item":')


class Standin:
    """The server with its items; ``faults`` are sent before any answer, in order."""

    def __init__(self, items: Mapping[str, Json], queries: Mapping[str, list[str]] | None = None) -> None:
        self.items = dict(items)
        self.redirects: dict[str, str] = {}
        self.bad: set[str] = set()
        self.faults: deque[Reply] = deque()
        self.requests: list[Request] = []
        self.most_in_flight = 0
        self.page = MOST_HITS
        self.empty_as_list = False
        self.queries = dict(queries or {})
        self._reconciler = Reconciler(self.items)
        self._in_flight = 0
        self._lock = threading.Lock()
        self._index = [(qid, language, text, text.casefold()) for qid, language, text in _terms(self.items)]
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, self))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> Standin:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def api(self) -> str:
        """Return the address of the Action API."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/w/api.php"

    @property
    def sparql(self) -> str:
        """Return the address of the query service."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/sparql"

    @property
    def reconcile(self) -> str:
        """Return the address of the reconciliation service in English."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/en/api"

    def data(self, qid: str) -> str:
        """Return the address of one item's data."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/wiki/Special:EntityData/{qid}.json"

    def answer(self, request: Request) -> Reply:
        """Answer a request, or send the next fault."""
        with self._lock:
            self.requests.append(request)
            fault = self.faults.popleft() if self.faults else None
        if not re.search(r"\(.+\)", request.user_agent):
            return Reply(_POLICY, 403, kind="text/plain")
        if fault is not None:
            return fault
        asked = request.parameters
        if request.path == "/sparql":
            return self._sparql(asked.get("query", ""))
        if request.path == "/en/api":
            return self._reconcile(asked.get("queries"))
        if (data := _DATA.fullmatch(request.path)) is not None:
            return self._data(data[1])
        actions: dict[str | None, Callable[[Mapping[str, str]], Reply]] = {
            "wbsearchentities": self._search,
            "query": self._full_text,
            "wbgetentities": self._entities,
        }
        action = actions.get(asked.get("action"))
        return error("badvalue") if action is None else action(asked)

    def enter(self) -> None:
        """Count a request in."""
        with self._lock:
            self._in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self._in_flight)

    def leave(self) -> None:
        """Count a request out."""
        with self._lock:
            self._in_flight -= 1

    def _search(self, asked: Mapping[str, str]) -> Reply:
        if "search" not in asked or "language" not in asked:
            return error("param-missing")
        start = asked["search"].casefold()
        languages = _FALLBACK[asked["language"]]
        best: dict[str, tuple[bool, str, str]] = {}
        for qid, language, text, folded in self._index:
            if language in languages and folded.startswith(start):
                found = (folded == start, language, text)
                best[qid] = max(best.get(qid, found), found)
        ranked = sorted(best, key=lambda qid: (not best[qid][0], -len(self.items[qid]["sitelinks"]), int(qid[1:])))
        offset, limit = int(asked.get("continue", 0)), min(int(asked.get("limit", 7)), self.page)
        hits = [_hit(self.items[qid], *best[qid][1:]) for qid in ranked[offset : offset + limit]]
        body: Json = {"searchinfo": {"search": asked["search"]}, "search": hits, "success": 1}
        if offset + limit < min(len(ranked), MOST_HITS):
            body["search-continue"] = offset + limit
        return Reply(json.dumps(body, ensure_ascii=False))

    def _full_text(self, asked: Mapping[str, str]) -> Reply:
        told = asked.get("srsearch", "")
        statements = [
            each.split("=") for group in re.findall(r"haswbstatement:(\S+)", told) for each in group.split("|")
        ]
        words = re.sub(r"haswbstatement:\S+", "", told).casefold().split()
        found = [
            qid
            for qid, item in self.items.items()
            if (not statements or any(_states(item, prop, value) for prop, value in statements))
            and all(word in _text(item) for word in words)
        ]
        ranked = sorted(found, key=lambda qid: (-len(self.items[qid]["sitelinks"]), int(qid[1:])))
        hits = [{"ns": 0, "title": qid, "pageid": int(qid[1:])} for qid in ranked[: int(asked.get("srlimit", 10))]]
        return Reply(json.dumps({"batchcomplete": True, "query": {"search": hits}}))

    def _entities(self, asked: Mapping[str, str]) -> Reply:
        ids = asked.get("ids", "").split("|")
        if len(ids) > MOST_IDS:
            return error("toomanyvalues", limit=50, lowlimit=50, highlimit=500, parameter="ids")
        bad = next((qid for qid in ids if qid in self.bad), None)
        if bad is not None:
            return error("no-such-entity", id=bad)
        wanted = set(asked.get("languages", "").split("|"))
        entities = {qid: self._entity(qid, wanted) for qid in ids}
        return Reply(json.dumps({"entities": entities, "success": 1}, ensure_ascii=False))

    def _entity(self, qid: str, languages: set[str]) -> Json:
        target = self.redirects.get(qid, qid)
        if target not in self.items:
            return {"id": qid, "missing": True}
        found = dict(self.items[target])
        for part in ("labels", "descriptions", "aliases"):
            kept = {language: each for language, each in found[part].items() if language in languages}
            found[part] = kept or ([] if self.empty_as_list else {})
        if self.empty_as_list and not found["claims"]:
            found["claims"] = []
        return {**found, "redirects": {"from": qid, "to": target}} if target != qid else found

    def _data(self, qid: str) -> Reply:
        """Answer with one item as ``Special:EntityData`` does: under the id that a redirect leads to, or not at all."""
        target = self.redirects.get(qid, qid)
        if target not in self.items:
            return Reply("<h1>Not Found</h1>", 404, kind="text/html")
        return Reply(json.dumps({"entities": {target: self.items[target]}}, ensure_ascii=False))

    def _reconcile(self, queries: str | None) -> Reply:
        told = MANIFEST if queries is None else self._reconciler.answer(json.loads(queries))
        return Reply(json.dumps(told, ensure_ascii=False))

    def _sparql(self, query: str) -> Reply:
        found = next((qids for words, qids in self.queries.items() if words in query), [])
        rows = [{"item": {"type": "uri", "value": f"http://www.wikidata.org/entity/{qid}"}} for qid in found]
        body = {"head": {"vars": ["item"]}, "results": {"bindings": rows}}
        return Reply(json.dumps(body), kind="application/sparql-results+json")


def _terms(items: Mapping[str, Json]) -> Iterator[tuple[str, str, str]]:
    for qid, item in items.items():
        for language, term in item["labels"].items():
            yield qid, language, term["value"]
        for language, terms in item["aliases"].items():
            yield from ((qid, language, term["value"]) for term in terms)


def _hit(item: Json, language: str, text: str) -> Json:
    """Write a hit; one without a label in English has none here either."""
    hit: Json = {"id": item["id"], "title": item["id"], "pageid": int(item["id"][1:]), "repository": "wikidata"}
    label = item["labels"].get("en") or item["labels"].get("mul")
    if label is not None:
        hit["label"] = label["value"]
    if "en" in item["descriptions"]:
        hit["description"] = item["descriptions"]["en"]["value"]
    is_label = label is not None and label["value"] == text
    hit["match"] = {"type": "label" if is_label else "alias", "language": language, "text": text}
    if not is_label:
        hit["aliases"] = [text]
    return hit


def _states(item: Json, prop: str, value: str) -> bool:
    values = (each["mainsnak"].get("datavalue", {}).get("value") for each in item["claims"].get(prop, ()))
    return any(isinstance(each, dict) and each.get("id") == value for each in values)


def _text(item: Json) -> str:
    return " ".join(text for _, _, text in _terms({item["id"]: item})).casefold()


class _Handler(BaseHTTPRequestHandler):
    """Asks a stand-in what to answer, and answers so."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def __init__(self, standin: Standin, *connection: Any) -> None:
        # The base class answers while it is made.
        self._standin = standin
        super().__init__(*connection)

    def do_GET(self) -> None:
        self._standin.enter()
        try:
            self._answer(urlsplit(self.path).query)
        finally:
            self._standin.leave()

    def do_POST(self) -> None:
        self._standin.enter()
        try:
            self._answer(self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode())
        finally:
            self._standin.leave()

    def _answer(self, query: str) -> None:
        url = urlsplit(self.path)
        parameters = {name: values[-1] for name, values in parse_qs(query, keep_blank_values=True).items()}
        agent = self.headers.get("User-Agent", "")
        reply = self._standin.answer(Request(url.path, parameters, agent, time.monotonic()))
        if reply.reset:
            self._hang_up()
        else:
            self._send(reply)

    def _hang_up(self) -> None:
        """Reset the connection, as a server does that fails in the middle of an answer."""
        linger = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.close_connection = True
        self.connection.close()

    def _send(self, reply: Reply) -> None:
        body = reply.body.encode()
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        threading.Event().wait(reply.delay)
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Keep quiet."""
