"""A query that takes too much ends with 503 and hurts nobody; a new build is taken up without failing a request."""

import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, IncompleteRead
from pathlib import Path
from time import monotonic, sleep
from urllib.parse import quote

import pytest

from corpus import build_store, needle, wave
from served import Client, running

LIMIT = 1.5
RUNAWAYS = {
    "cross join": "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "cross join that would stream": "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "path": "SELECT (COUNT(*) AS ?n) { ?a (<x:a>|!<x:a>|^<x:b>|!^<x:b>)* ?b . ?b (<x:a>|!<x:a>|^<x:b>|!^<x:b>)* ?c }",
    "ask": "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (CONCAT(STR(?a), STR(?d), STR(?g)) = 'no') }",
    "order": "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
    "distinct": "SELECT DISTINCT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "graph": "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
}
POINT = "ASK { ?s ?p 'Almaty' }"


@pytest.fixture(scope="module")
def limited(store: Path) -> Iterator[Client]:
    with running(store, "--time-limit", str(LIMIT), "--result-limit", "1", "--memory-limit", "256") as client:
        yield client


def workers(pid: int) -> dict[int, str]:
    """Return the state of each living child process: running, sleeping…"""
    found = {}
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        try:
            state = Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if state != "Z":
            found[int(child)] = state
    return found


def eventually(test: object, seconds: float = 10) -> bool:
    end = monotonic() + seconds
    while monotonic() < end:
        if test():  # type: ignore[operator]
            return True
        sleep(0.05)
    return False


@pytest.mark.parametrize("name", RUNAWAYS)
def test_a_runaway_ends_at_its_limit_with_503(limited: Client, name: str) -> None:
    start = monotonic()
    reply = limited.ask(RUNAWAYS[name])
    assert reply.status == 503
    assert monotonic() - start < LIMIT + 1
    assert reply.headers["retry-after"]
    assert limited.ask(POINT).status == 200


def test_nobody_waits_for_runaways(limited: Client) -> None:
    with ThreadPoolExecutor(8) as pool:
        runaways = [pool.submit(limited.ask, RUNAWAYS[name]) for name in ("cross join", "path", "ask")]
        sleep(0.4)
        longest = 0.0
        for _ in range(20):
            start = monotonic()
            assert limited.ask(POINT).status == 200
            longest = max(longest, monotonic() - start)
        assert longest < LIMIT
        assert [each.result().status for each in runaways] == [503, 503, 503]


def test_a_query_that_wants_too_much_memory_is_ended_and_told_so(store: Path) -> None:
    with running(store, "--time-limit", "60", "--memory-limit", "256") as client:
        reply = client.ask("SELECT DISTINCT ?a ?c ?d ?f ?g ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }" + " ORDER BY ?i")
        assert (reply.status, "memory" in reply.text) == (503, True)
        assert client.ask(POINT).status == 200


def test_a_result_beyond_its_limit_is_refused_and_one_below_it_is_whole(limited: Client) -> None:
    reply = limited.ask("SELECT * { ?a ?b ?c . ?d ?e ?f }")
    assert (reply.status, "larger" in reply.text) == (503, True)
    some = limited.ask("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 2000", accept="text/csv")
    assert len(some.text.splitlines()) == 2001


def test_a_query_ends_when_its_client_leaves(store: Path) -> None:
    with running(store, "--time-limit", "300") as client:
        before = set(workers(client.pid))
        link = socket.create_connection(("127.0.0.1", client.port))
        link.sendall(f"GET /sparql?query={quote(RUNAWAYS['ask'])} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert eventually(lambda: "R" in workers(client.pid).values())
        sleep(1)
        link.close()
        assert eventually(lambda: "R" not in workers(client.pid).values(), 5)
        assert eventually(lambda: len(workers(client.pid)) >= len(before))
        assert client.ask(POINT).status == 200


def test_workers_end_with_the_server(store: Path) -> None:
    with running(store) as client:
        children = set(workers(client.pid))
        assert children
    assert not any(Path(f"/proc/{child}/stat").exists() for child in children)


def test_with_stream_after_the_first_bytes_come_before_the_last_and_a_failure_cuts_the_body_off(store: Path) -> None:
    with running(store, "--time-limit", "3", "--stream-after", "1") as client:
        link = HTTPConnection("127.0.0.1", client.port, timeout=20)
        start = monotonic()
        link.request("GET", f"/sparql?query={quote(RUNAWAYS['cross join that would stream'])}")
        reply = link.getresponse()
        assert reply.status == 200
        assert len(reply.read(100_000)) == 100_000
        assert monotonic() - start < 2.5
        with pytest.raises(IncompleteRead):
            reply.read()
        link.close()


def test_memory_stays_small_however_large_the_answer_and_slow_the_client(store: Path) -> None:
    with running(store, "--time-limit", "60", "--result-limit", "400") as client:
        query = quote("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 400000")
        link = HTTPConnection("127.0.0.1", client.port, timeout=120)
        link.request("GET", f"/sparql?query={query}")
        reply = link.getresponse()
        size = len(reply.read(1000))
        assert int(reply.headers["content-length"]) > 80_000_000
        sleep(1)
        resident = int(Path(f"/proc/{client.pid}/statm").read_text().split()[1]) * 4096
        assert resident < 120_000_000, size
        link.close()


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * {{ SERVICE <{url}> {{ ?s ?p ?o }} }}",
        "SELECT * {{ SERVICE SILENT <{url}> {{ ?s ?p ?o }} }}",
        "SELECT * {{ S\\u0045RVICE <{url}> {{ ?s ?p ?o }} }}",
        "SELECT * {{ VALUES (?g ?a ?b) {{ (<{url}> 1 2) }} FILTER(?a<?b)SERVICE?g#>\n{{ ?s ?p ?o }} }}",
        "SELECT * FROM <{url}> {{ ?s ?p ?o }}",
    ],
)
def test_no_query_makes_the_server_open_a_connection(server: Client, query: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as trap:
        trap.settimeout(1)
        reply = server.ask(query.format(url=f"http://127.0.0.1:{trap.getsockname()[1]}/"))
        with pytest.raises(TimeoutError):
            trap.accept()
    assert reply.status in (200, 400)
    assert "results" not in reply.text or '"bindings":[]' in reply.text.replace(" ", "") or "[{}]" in reply.text


def test_a_body_that_never_ends_is_given_up(limited: Client) -> None:
    head = (
        "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nASK"
    )
    with socket.create_connection(("127.0.0.1", limited.port), timeout=10) as link:
        link.sendall(head.encode())
        assert b" 408 " in link.recv(4096)


@pytest.mark.parametrize(
    "start", [b"", b"GET / HTTP/1.1\r\nHost: x\r\nAccept: ", b"GET /health HTTP/1.1\r\nHost: x\r\n\r\nGET"]
)
def test_a_head_that_never_ends_is_given_up(server: Client, start: bytes) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as link:
        link.sendall(start)
        while link.recv(4096):
            pass


def test_a_new_build_is_taken_up_under_load_without_failing_a_request(tmp_path: Path) -> None:
    store = tmp_path / "store"
    build_store(store, [needle()])
    with running(store) as client:
        stop, seen = threading.Event(), []

        def ask() -> None:
            paths = (
                f"/sparql?query={quote('ASK { ?f a <https://w3id.org/kgcine/ontology#Film> }')}",
                "/id/film/the-needle",
            )
            while not stop.is_set():
                seen.extend(client.request("GET", path).status for path in paths)

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        for extractions in ([needle(), wave()], [needle()], [needle(), wave()], [wave(), needle()]):
            sleep(0.8)
            newest = build_store(store, extractions)
        taken = eventually(lambda: client.get("/health").text.startswith(f'{{"generation":{newest},'))
        stop.set()
        for thread in threads:
            thread.join()
        assert taken
        assert len(seen) > 200
        assert set(seen) == {200}
        assert client.get("/id/film/revenge").status == 200


def test_generations_that_nobody_reads_any_more_can_be_pruned(tmp_path: Path) -> None:
    store = tmp_path / "store"
    build_store(store, [needle()])
    with running(store) as client:
        for number in range(2, 7):
            assert build_store(store, [needle()]) == number
            assert eventually(lambda number=number: f'"generation":{number},' in client.get("/health").text)
        assert sorted(p.name for p in (store / "generations").iterdir()) == ["4", "5", "6"]


def test_however_many_long_queries_there_are_short_ones_go_on(limited: Client) -> None:
    with ThreadPoolExecutor(20) as pool:
        texts = [f"{RUNAWAYS['ask']} #{number}" for number in range(14)]
        runaways = [pool.submit(limited.ask, text) for text in texts]
        sleep(1)
        seconds = []
        for number in range(20):
            start = monotonic()
            assert limited.ask(f"{POINT} #{number}").status == 200
            seconds.append(monotonic() - start)
        assert sorted(seconds)[10] < LIMIT / 2
        assert {each.result().status for each in runaways} == {503}
    assert eventually(lambda: len(workers(limited.pid)) < 10)


def test_a_query_of_middle_length_is_not_held_up_by_those_that_never_end(store: Path) -> None:
    count = "SELECT (COUNT(*) AS ?n) {{ ?a ?b ?c . ?d ?e ?f . VALUES ?x {{ {} }} }}"
    # The server goes first, and with it the runaways, whose clients the executor then waits for.
    with ThreadPoolExecutor(8) as pool, running(store, "--time-limit", "60") as client:
        start = monotonic()
        assert client.ask(count.format("1")).status == 200
        times = max(1, round(0.7 / (monotonic() - start)))
        runaways = [pool.submit(client.ask, f"{RUNAWAYS['ask']} #{number}") for number in range(6)]
        sleep(2)
        assert client.ask(count.format(" ".join(map(str, range(times))))).status == 200
        assert not any(each.done() for each in runaways)


def test_there_is_an_end_to_how_many_long_queries_are_taken(limited: Client) -> None:
    with ThreadPoolExecutor(40) as pool:
        runaways = [pool.submit(limited.ask, f"{RUNAWAYS['ask']} # at once {number}") for number in range(40)]
        most = 0
        while not all(each.done() for each in runaways):
            most = max(most, len(workers(limited.pid)))
            sleep(0.1)
    assert {each.result().status for each in runaways} == {503}
    assert most < 35
    assert limited.ask(f"{POINT} # afterwards").status == 200


def test_those_who_ask_the_same_at_once_share_one_answer_even_if_the_first_leaves(store: Path) -> None:
    slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }"
    with running(store, "--time-limit", "60") as client, ThreadPoolExecutor(6) as pool:
        assert client.ask(POINT).status == 200
        first = socket.create_connection(("127.0.0.1", client.port))
        first.sendall(f"GET /sparql?query={quote(slow)} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        sleep(0.5)
        others = [pool.submit(client.ask, slow) for _ in range(6)]
        sleep(0.3)
        # A worker that has only been started runs, too, for a moment.
        assert eventually(lambda: list(workers(client.pid).values()).count("R") <= 1, 2)
        first.close()
        bodies = {(each.result().status, each.result().body) for each in others}
    assert len(bodies) == 1
    assert next(iter(bodies))[0] == 200
