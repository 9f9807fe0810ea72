"""Whatever is sent, the server answers with a refusal at worst: nothing runs, nothing leaks, nothing breaks."""

import re
import socket
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus import Draft, article, build_store, needle
from kgcine.model import Extraction
from served import Client, running

SCRIPT = "<script>alert('x')</script>"
NAMES = (
    SCRIPT,
    '"><img src=x onerror=alert(1)>',
    "{{ 7 * 7 }}",
    "javascript:alert(1)",
    "'; DROP TABLE article; --",
    "\u202eevil",
)
HOSTILE = ("../../../../etc/passwd", 'a"b<c>&d', "%2e%2e/x", "space and ünïcode/…", "?q=1#f")


def extraction(name: str) -> Extraction:
    text = "\n".join(f"The film {each} was directed by Ann Lee." for each in NAMES)
    draft = Draft(article(name, text, title=SCRIPT, source="javascript:alert(1)", creator=NAMES[1]))
    director = draft.entity("Ann Lee", "Person", *NAMES[:2])
    for each in NAMES:
        film = draft.entity(each, "Film")
        draft.fact(film, "director", director, f"The film {each} was directed by Ann Lee.", (each, "Ann Lee"))
    return draft.extraction()


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    store = tmp_path_factory.mktemp("hostile") / "store"
    build_store(store, [needle(), *(extraction(name) for name in HOSTILE)])
    with running(store, "--time-limit", "1") as client:
        yield client


def test_markup_in_names_and_texts_is_shown_and_never_runs(hostile: Client) -> None:
    seen, left = set(), ["/", "/films", "/people", "/articles", f"/search?q={quote('script')}", "/network", "/timeline"]
    while left and len(seen) < 120:
        path = left.pop()
        seen.add(path)
        reply = hostile.get(path, accept="text/html")
        assert reply.status in (200, 303), path
        html = reply.text if reply.headers["content-type"].startswith("text/html") else ""
        assert not re.search(r"<script>|<img|\son\w+\s*=\s*\"|href=\"(?!/|#|http://www.wikidata)", html), path
        assert ">49<" not in html
        found = (unescape(each).partition("#")[0] for each in re.findall(r'href="(/id/[^"]*)"', html))
        left += [each for each in found if each not in seen and each not in left]
    assert sum("article" in path for path in seen) > 10


def test_articles_are_found_under_whatever_they_are_called(hostile: Client) -> None:
    html = hostile.get("/articles", accept="text/html").text
    pages = [unescape(each) for each in re.findall(r'href="(/id/article/[^"]*)"', html)]
    assert len(pages) == len(HOSTILE) + 1
    for path in pages:
        assert hostile.get(path, accept="text/html").status == 200
        assert hostile.get(path, accept="text/turtle").status == 200


@pytest.mark.parametrize(
    "path",
    [
        "/static/../../../../../../etc/passwd",
        "/static/..%2f..%2f..%2fetc%2fpasswd",
        "/static/....//....//etc/passwd",
        "/queries/../../../etc/passwd",
        "/queries/..%2f..%2fpyproject.toml",
        "/queries/%00",
        "/graph/..%2f..%2fetc",
        "/id/../../etc/passwd",
        "/id/film/%00",
        "/id/film/x%0d%0aSet-Cookie:%20a=b",
        "/id/film/" + "x" * 20_000,
        "//evil.example/%2f..",
        "/%ff%fe",
        "/films?genre=%22%20%7D%20INSERT%20DATA%20%7B%20%3Ca%3E%20%3Cb%3E%20%3Cc%3E%20%7D",
        "/films?decade=%27%29%29%20UNION%20SELECT",
        "/search?q=" + "%22%20OR%20*" * 500,
        "/suggest?q=%00%ff",
        "/timeline?period=99999999999s",
        "/queries/films/by-director?director=%3E%7D%7D%20SELECT",
        "/editor?query=" + "%7B" * 10_000,
        "/sparql?query=" + "%28" * 15_000,
    ],
)
def test_tricks_in_addresses_are_refused_or_harmless(hostile: Client, path: str) -> None:
    reply = hostile.request("GET", path, accept="text/html, */*;q=0.5")
    assert reply.status in (200, 303, 400, 404, 414)
    assert "root:" not in reply.text
    assert "Traceback" not in reply.text
    assert "set-cookie" not in reply.headers
    assert not reply.headers.get("location", "/").startswith("//")


RAW = [
    b"GET / HTTP/1.1\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    b"GET /sparql HTTP/1.1\r\nHost: <script>\r\n\r\n",
    b"GET /sparql HTTP/1.1\r\nHost: x\r\nAccept: " + b"text/html;q=0." * 4000 + b"\r\n\r\n",
    b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
    b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999999\r\nContent-Type: application/sparql-query\r\n\r\n",
    b"POST /sparql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\nzz\r\n",
    b"POST /sparql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n",
    b"GET http://evil.example/sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET /\x00\x01 HTTP/1.1\r\nHost: x\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\n\r\n",
    b"GET / HTTP/9.9\r\nHost: x\r\n\r\n",
    b"A" * 70_000,
]


@pytest.mark.parametrize("data", RAW, ids=range(len(RAW)))
def test_tricks_in_headers_get_no_more_than_a_refusal(hostile: Client, data: bytes) -> None:
    with socket.create_connection(("127.0.0.1", hostile.port), timeout=5) as link:
        try:
            link.sendall(data)
            link.shutdown(socket.SHUT_WR)
            got = b""
            while part := link.recv(65536):
                got += part
        except ConnectionError:
            got = b""
    status = re.match(rb"HTTP/1\.1 (\d+)", got)
    assert status is None or status[1] in (
        b"200",
        b"400",
        b"403",
        b"404",
        b"406",
        b"408",
        b"413",
        b"415",
        b"431",
        b"503",
    )
    assert b"Traceback" not in got
    assert b"http://<" not in got
    assert hostile.ask("ASK {}").status == 200


WORDS = (
    *("SELECT", "ASK", "*", "{", "}", "?s", "?p", "<x:y>", "'a", '"', "FILTER", "(", ")", "UNION", "VALUES", "LIMIT"),
    *("\\u0041", "#", "\x00", "é", "^", "/", "+", "BIND", "GRAPH", "SERVICE", "1e999", "SUM(?x)", "[]", "-1", ".", ";"),
)
PATHS = (
    *("/", "/sparql", "/store", "/queries", "/queries/films/by-director", "/search", "/suggest", "/films", "/people"),
    *("/id/film/", "/id/article/", "/id/statement/", "/timeline", "/editor", "/ontology", "/graph/links", "/articles"),
    *("/static/style.css", "/network", "/openapi.json"),
)
KEYS = (
    *("query", "q", "director", "format", "page", "genre", "decade", "fact", "at", "graph", "default", "update", "x"),
    *("default-graph-uri", "named-graph-uri", "period", "example", "type"),
)
METHODS = ("GET", "GET", "GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "FOO")
MEDIA = (
    *("*/*", "text/html", "text/turtle", "text/csv", "application/sparql-query", "application/json", "image/png"),
    *("application/x-www-form-urlencoded", ";;q=", "a/b;q=0.5, */*;q=0"),
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_generated_request_breaks_the_server(hostile: Client, data: st.DataObject) -> None:
    value = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
    pairs = data.draw(st.lists(st.tuples(st.sampled_from(KEYS), value), max_size=4))
    search = "&".join(f"{quote(key)}={quote(text, errors='surrogatepass')}" for key, text in pairs)
    path = data.draw(st.sampled_from(PATHS))
    if path.endswith("/"):
        path += quote(data.draw(st.text(max_size=30)), errors="surrogatepass")
    headers = {"accept": data.draw(st.sampled_from(MEDIA)), "content_type": data.draw(st.sampled_from(MEDIA))}
    method, body = (
        data.draw(st.sampled_from(METHODS)),
        data.draw(st.one_of(st.binary(max_size=60), value.map(str.encode))),
    )
    reply = hostile.request(method, f"{path}?{search}", body if method not in ("GET", "HEAD") else None, **headers)
    assert reply.status < 500 or reply.status == 503, (method, path, search)
    assert b"Traceback" not in reply.body


def test_the_server_is_as_it_was(hostile: Client) -> None:
    assert hostile.ask("ASK { ?s ?p 'Almaty' }").text == '{"head":{},"boolean":true}'
    children = Path(f"/proc/{hostile.pid}/task/{hostile.pid}/children").read_text().split()
    assert len(children) < 12
