"""Queries, exports and uploads against a real Oxigraph server on the loopback."""

import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import pyoxigraph as ox
import pytest
import requests
from click.testing import Result

from corpus import build_store, needle, wave
from kgcine.errors import QueryError, StoreError
from kgcine.graph.export import export
from kgcine.graph.remote import BATCH, Endpoint, downloaded, open_endpoint, upload
from kgcine.store import open_store

Run = Callable[..., Result]

ID = "https://w3id.org/kgcine/id/"


@dataclass(frozen=True)
class Server:
    url: str

    @property
    def query(self) -> str:
        return f"{self.url}/query"

    @property
    def graphs(self) -> str:
        return f"{self.url}/store"


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ours") / "store"
    build_store(path, [needle(), wave()])
    return path


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = Path(sys.executable).parent / "oxigraph"
    command = [str(program), "serve", "--location", str(tmp_path / "there"), "--bind", f"127.0.0.1:{port}"]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        _wait(port)
        yield Server(f"http://127.0.0.1:{port}")
    finally:
        process.terminate()
        process.wait(20)


def _wait(port: int) -> None:
    end = monotonic() + 20
    while monotonic() < end:
        with socket.socket() as link:
            link.settimeout(0.2)
            if link.connect_ex(("127.0.0.1", port)) == 0:
                return
    raise TimeoutError("the server did not start")


def test_uploaded_graphs_are_the_stores_and_a_second_upload_changes_nothing(ours: Path, server: Server) -> None:
    with open_store(ours) as store, open_endpoint(server.graphs) as target:
        loaded = upload(store, target)
        assert upload(store, target) == loaded
        assert loaded.graphs == len(store.graphs()) > 3
        for graph in store.graphs():
            there = requests.get(server.graphs, {"graph": graph.value}, headers={"Accept": "text/turtle"}, timeout=20)
            mine = {str(quad.triple) for quad in store.quads(graph)}
            assert {str(quad.triple) for quad in ox.parse(there.content, ox.RdfFormat.TURTLE)} == mine


def test_large_graphs_go_in_batches(server: Server) -> None:
    count = 2 * BATCH + 7
    nodes = (ox.NamedNode(f"http://a.example/{number}") for number in range(count))
    with open_endpoint(server.graphs) as target:
        assert target.put("http://a.example/g", (ox.Triple(node, node, node) for node in nodes)) == count
    with open_endpoint(server.query) as asked:
        rows = asked.query("SELECT (COUNT(*) AS ?n) { GRAPH <http://a.example/g> { ?s ?p ?o } }")
        assert [row["n"].value for row in rows] == [str(count)]


def test_a_saved_query_answers_alike_from_store_and_endpoint(ours: Path, server: Server, run: Run) -> None:
    asked = ("query", "films/by-director", "-p", "director=Rashid Nugmanov", "--format", "csv")
    assert run("load", "--endpoint", server.graphs, "--union", "--store", ours).exit_code == 0
    here, there = run(*asked, "--store", ours), run(*asked, "--endpoint", server.query)
    assert "The Wild East" in here.stdout
    assert there.stdout == here.stdout


def test_a_graph_and_a_yes_come_back_too(ours: Path, server: Server, run: Run) -> None:
    assert run("load", "--endpoint", server.graphs, "--union", "--store", ours).exit_code == 0
    turtle = run("query", f"DESCRIBE ?f {{ VALUES ?f {{ <{ID}film/revenge> }} }}", "--endpoint", server.query)
    assert "kgc:director person:ermek-shinarbaev" in turtle.stdout
    assert run("query", "ASK { ?f a kgc:Film }", "--endpoint", server.query, "--exit-code").exit_code == 0
    assert run("query", "ASK { ?f a kgc:Boat }", "--endpoint", server.query, "--exit-code").exit_code == 1


@pytest.mark.parametrize("form", ["turtle", "trig", "csv"])
def test_an_export_of_an_endpoint_is_the_stores_byte_for_byte(
    ours: Path, server: Server, run: Run, tmp_path: Path, form: str
) -> None:
    assert run("load", "--endpoint", server.graphs, "--store", ours).exit_code == 0
    here, there = tmp_path / f"here.{form}", tmp_path / f"there.{form}"
    options = ("--what", "all", "--format", form)
    assert run("export", *options, "-o", here, "--store", ours).exit_code == 0
    assert run("export", *options, "-o", there, "--endpoint", server.query).exit_code == 0
    assert there.read_bytes() == here.read_bytes()


def test_a_copy_of_an_endpoint_sees_its_default_graph_once(server: Server, tmp_path: Path) -> None:
    data = "<http://a/s> <http://a/p> 'both', 'default' ."
    requests.put(f"{server.graphs}?default", data, headers={"Content-Type": "text/turtle"}, timeout=20)
    named = {"graph": "http://a/g"}
    requests.put(server.graphs, data[:35] + ".", params=named, headers={"Content-Type": "text/turtle"}, timeout=20)
    with open_endpoint(server.query) as remote, downloaded(remote) as copy:
        assert sorted(quad.object.value for quad in copy.quads()) == ["both", "default"]
        with (tmp_path / "all.ttl").open("wb") as output:
            export(copy, output, "turtle", "all")
    assert "default" in (tmp_path / "all.ttl").read_text("utf-8")


def test_what_an_endpoint_refuses_is_told_in_its_words(server: Server, run: Run) -> None:
    refused = run("query", "SELECT nothing {", "--endpoint", server.query)
    assert refused.exit_code == 1
    assert re.search(r"The endpoint refuses the query: error at 1:\d+", refused.stderr)
    assert run("query", "ASK {}", "--endpoint", f"{server.url}/nowhere").exit_code == 1
    with open_endpoint(server.query) as asked, pytest.raises(QueryError, match="VALUES"):
        asked.query("ASK {}", {"x": 1})


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/sparql", "http://no.invalid/sparql"])
def test_an_endpoint_that_is_not_there_is_told(url: str) -> None:
    with Endpoint(url, attempts=1) as asked, pytest.raises(StoreError, match="does not answer"):
        asked.query("ASK {}")


@pytest.mark.parametrize("url", ["", "localhost:7870", "ftp://localhost/", "file:///etc/passwd"])
def test_an_address_that_is_none_of_the_web_is_told(url: str) -> None:
    with pytest.raises(StoreError, match="no address"):
        open_endpoint(url)
