"""The rules of the SPARQL 1.1 Protocol, each over a real socket."""

import json
import socket
from urllib.parse import quote, urlencode

import pytest
from pyoxigraph import RdfFormat, parse

from served import Client

ID = "https://w3id.org/kgcine/id/"
KGC = "https://w3id.org/kgcine/ontology#"
FILMS = f"SELECT ?f {{ ?f a <{KGC}Film> }} ORDER BY ?f"
COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
NAMED = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
GRAPH = f"CONSTRUCT WHERE {{ <{ID}film/the-needle> <{KGC}director> ?who }}"
FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
JSON = "application/sparql-results+json"


def number(text: str) -> int:
    return int(json.loads(text)["results"]["bindings"][0]["n"]["value"])


def counting(graph: str) -> str:
    return COUNT.replace(" {", f" FROM <{graph}> {{")


def test_a_query_comes_by_get_by_form_and_directly(server: Client) -> None:
    replies = [
        server.get("/sparql", {"query": FILMS}),
        server.request("POST", "/sparql", urlencode({"query": FILMS}), content_type=FORM),
        server.request("POST", "/sparql", FILMS, content_type=QUERY),
        server.request("POST", "/sparql", FILMS.encode(), content_type=f"{QUERY}; charset=UTF-8"),
    ]
    assert {reply.status for reply in replies} == {200}
    assert {reply.headers["content-type"] for reply in replies} == {JSON}
    films = [row["f"]["value"] for row in json.loads(replies[0].text)["results"]["bindings"]]
    assert films == [f"{ID}film/{name}" for name in ("revenge", "the-needle", "the-wild-east")]
    assert len({reply.body for reply in replies}) == 1


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        (None, JSON),
        ("*/*", JSON),
        ("text/*", "text/csv; charset=utf-8"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv; charset=utf-8"),
        ("text/tab-separated-values", "text/tab-separated-values; charset=utf-8"),
        ("application/json", JSON),
        ("application/xml;q=0.9, */*;q=0.8", "application/sparql-results+xml"),
        ("text/csv;q=0.2, text/tab-separated-values;q=0.3", "text/tab-separated-values; charset=utf-8"),
        (f"*/*;q=0.9, {JSON};q=0.1", "application/sparql-results+xml"),
        (f"{JSON};q=0, application/*", "application/sparql-results+xml"),
        ("image/png, text/csv;q=0.001", "text/csv; charset=utf-8"),
    ],
)
def test_rows_come_in_the_format_that_is_wanted_most(server: Client, accept: str | None, media: str) -> None:
    reply = server.ask(FILMS, **({"accept": accept} if accept else {}))
    assert (reply.status, reply.headers["content-type"]) == (200, media)
    assert reply.headers["vary"] == "accept"
    assert "the-needle" in reply.text


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("*/*", "text/turtle; charset=utf-8"),
        ("application/n-triples", "application/n-triples"),
        ("application/rdf+xml", "application/rdf+xml"),
        ("application/ld+json", "application/ld+json"),
        ("text/turtle;q=0.5, application/ld+json;q=0.6", "application/ld+json"),
    ],
)
def test_graphs_come_in_the_format_that_is_wanted_most(server: Client, accept: str, media: str) -> None:
    reply = server.ask(GRAPH, accept=accept)
    assert (reply.status, reply.headers["content-type"]) == (200, media)
    form = RdfFormat.from_media_type(media.partition(";")[0])
    assert [str(quad.object) for quad in parse(reply.body, form)] == [f"<{ID}person/rashid-nugmanov>"]


@pytest.mark.parametrize("accept", ["*/*", "application/sparql-results+xml", "text/csv"])
def test_an_ask_is_answered_in_every_row_format(server: Client, accept: str) -> None:
    assert "true" in server.ask("ASK { ?s ?p ?o }", accept=accept).text
    assert "false" in server.ask("ASK { ?s ?p 'nothing' }", accept=accept).text


@pytest.mark.parametrize(
    ("query", "accept"),
    [(FILMS, "text/turtle"), (GRAPH, "text/csv"), (FILMS, "image/png"), (FILMS, f"{JSON};q=0"), (FILMS, "nonsense")],
)
def test_formats_that_cannot_hold_the_answer_are_406(server: Client, query: str, accept: str) -> None:
    assert server.ask(query, accept=accept).status == 406


def test_the_format_parameter_wins_over_the_header(server: Client) -> None:
    reply = server.get("/sparql", {"query": FILMS, "format": "csv"}, accept=JSON)
    assert reply.text.splitlines()[0] == "f"


def test_the_dataset_of_the_request_replaces_that_of_the_query(server: Client) -> None:
    one, other = f"{ID}article/needle", f"{ID}article/waves/end"
    whole = {iri: number(server.ask(counting(iri)).text) for iri in (one, other)}
    assert min(whole.values()) > 50
    alone = number(server.get("/sparql", {"query": COUNT, "default-graph-uri": one}).text)
    both = number(server.get("/sparql", {"query": COUNT, "default-graph-uri": [one, other]}).text)
    assert alone == whole[one]
    assert max(whole.values()) < both <= sum(whole.values())
    assert number(server.get("/sparql", {"query": counting(one), "default-graph-uri": other}).text) == whole[other]
    assert number(server.get("/sparql", {"query": NAMED, "named-graph-uri": other}).text) == whole[other]
    assert number(server.get("/sparql", {"query": COUNT, "named-graph-uri": other}).text) == 0
    assert number(server.get("/sparql", {"query": NAMED, "default-graph-uri": one}).text) == 0
    full = {"query": COUNT, "default-graph-uri": one, "named-graph-uri": other}
    assert number(server.request("POST", "/sparql", urlencode(full), content_type=FORM).text) == whole[one]
    direct = server.request("POST", f"/sparql?default-graph-uri={quote(other)}", COUNT, content_type=QUERY)
    assert number(direct.text) == whole[other]


def test_a_query_without_graph_sees_every_triple_of_all_graphs_once(server: Client) -> None:
    label = f'ASK {{ <{ID}place/almaty> <http://www.w3.org/2000/01/rdf-schema#label> "Almaty" }}'
    assert json.loads(server.ask(label).text)["boolean"]
    once = f"SELECT (COUNT(*) AS ?n) {{ <{ID}place/almaty> <http://www.w3.org/2000/01/rdf-schema#label> ?l }}"
    assert number(server.ask(once).text) == 1


@pytest.mark.parametrize(
    ("path", "status", "told"),
    [
        ("/sparql?query=SELECT", 400, "line 1, column 7"),
        ("/sparql?query=", 400, "empty"),
        ("/sparql?default-graph-uri=http://a/b", 400, "named query"),
        (f"/sparql?query={quote(COUNT)}&query={quote(COUNT)}", 400, "not one"),
        (f"/sparql?query={quote(COUNT)}&default-graph-uri=relative", 400, "absolute"),
        ("/sparql?query=ASK%20%7B%7D%FF", 400, "UTF-8"),
        (f"/sparql?query={quote('INSERT DATA { <a:a> <a:b> <a:c> }')}", 400, "updates are refused"),
        ("/sparql?update=CLEAR+ALL", 403, "read-only"),
        (f"/sparql?query={quote('SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }')}", 400, "SERVICE"),
        (f"/sparql?query={'x' * 61_000}", 414, "too long"),
    ],
)
def test_what_is_wrong_with_a_get_is_said(server: Client, path: str, status: int, told: str) -> None:
    reply = server.request("GET", path)
    assert reply.status == status
    assert told in reply.text
    assert reply.headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize(
    ("media", "body", "status"),
    [
        ("text/plain", FILMS, 415),
        ("", FILMS, 415),
        ("application/sparql-update", "CLEAR ALL", 403),
        (FORM, "update=CLEAR+ALL", 403),
        (FORM, "x=y", 400),
        (FORM, urlencode([("query", FILMS), ("query", FILMS)]), 400),
        (f"{QUERY}; charset=utf-16", FILMS, 415),
        (QUERY, b"ASK { ?s ?p '\xff' }", 400),
        (QUERY, "ASK {} #" + "x" * (1 << 20), 413),
        (QUERY, "ASK {} #" + "x" * (2 << 20), 413),
    ],
)
def test_what_is_wrong_with_a_post_is_said(server: Client, media: str, body: str | bytes, status: int) -> None:
    assert server.request("POST", "/sparql", body, **({"content_type": media} if media else {})).status == status


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"])
def test_other_methods_are_405_and_the_answer_lists_those_that_are_not(server: Client, method: str) -> None:
    for path in ("/sparql", "/store"):
        reply = server.request(method, path)
        assert reply.status == 405
        assert {"GET", "HEAD"} <= set(reply.headers["allow"].split(", "))
    assert "POST" not in server.request("PUT", "/store").headers["allow"]


def test_a_head_is_a_get_without_its_body(server: Client) -> None:
    got, head = server.ask(FILMS), server.request("HEAD", f"/sparql?query={quote(FILMS)}")
    assert (head.status, head.body) == (200, b"")
    for name in ("content-type", "content-length", "vary"):
        assert head.headers[name] == got.headers[name]


def test_other_sites_may_read(server: Client) -> None:
    asked = server.request("OPTIONS", "/sparql", origin="http://a.example", access_control_request_method="POST")
    assert asked.status == 204
    assert asked.headers["access-control-allow-origin"] == "*"
    assert "POST" in asked.headers["access-control-allow-methods"]
    assert "access-control-allow-credentials" not in asked.headers


@pytest.mark.parametrize("accept", ["*/*", "text/turtle", "application/rdf+xml", "application/n-triples"])
def test_a_bare_get_describes_the_service(server: Client, accept: str) -> None:
    reply = server.get("/sparql", accept=accept)
    form = RdfFormat.from_media_type(reply.headers["content-type"].partition(";")[0])
    triples = {(str(quad.predicate)[1:-1].rpartition("#")[2], quad.object.value) for quad in parse(reply.body, form)}
    assert ("endpoint", f"{server.url}/sparql") in triples
    assert ("supportedLanguage", "http://www.w3.org/ns/sparql-service-description#SPARQL11Query") in triples


def test_a_bare_get_of_a_browser_leads_to_the_editor(server: Client) -> None:
    reply = server.get("/sparql", accept="text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
    assert (reply.status, reply.headers["location"]) == (303, "/editor")
    assert server.get("/sparql", accept="image/png").status == 406


@pytest.mark.parametrize(
    "accept", ["text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"]
)
def test_a_graph_is_read_whole(server: Client, accept: str) -> None:
    iri = f"{ID}article/needle"
    reply = server.get("/store", {"graph": iri}, accept=accept)
    assert reply.status == 200
    form = RdfFormat.from_media_type(reply.headers["content-type"].partition(";")[0])
    counted = number(server.get("/sparql", {"query": COUNT, "default-graph-uri": iri}).text)
    assert len({str(quad) for quad in parse(reply.body, form)}) == counted > 50


def test_the_default_graph_and_the_dataset_are_read_whole(server: Client) -> None:
    default = server.get("/store?default", accept="application/n-triples")
    assert len(default.text.splitlines()) == number(server.ask(COUNT).text)
    dataset = server.get("/store")
    assert dataset.headers["content-type"] == "application/n-quads"
    assert len(dataset.text.splitlines()) == number(server.ask(NAMED).text)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (f"/store?graph={quote(ID)}article/none", 404),
        ("/store?graph=relative", 400),
        ("/store?graph=http://a%20b/", 400),
        ("/store?default&graph=http://a/", 400),
        ("/store?graph=http://a/&graph=http://b/", 400),
    ],
)
def test_what_is_wrong_with_a_graph_is_said(server: Client, path: str, status: int) -> None:
    assert server.request("GET", path).status == status
    assert server.request("HEAD", path).body == b""


def test_a_dataset_of_several_graphs_needs_a_format_that_holds_them(server: Client) -> None:
    assert server.get("/store", accept="text/turtle").status == 406
    assert server.get("/store", accept="application/trig").status == 200


def test_requests_share_a_connection(server: Client) -> None:
    request = f"GET /sparql?query={quote('ASK {}')} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as link:
        got = b""
        link.sendall(request * 3)
        while got.count(b'"boolean"') < 3:
            data = link.recv(65536)
            assert data
            got += data
    assert got.count(b"200 OK") == 3
