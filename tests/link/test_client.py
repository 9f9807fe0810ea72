import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from bench.linking.standin import CUT_OFF, RESET, Reply, Standin, error, maxlag, throttled, too_many, unavailable

from kgcine.errors import LinkError
from kgcine.link.client import ApiError, BudgetSpent, Client, NotCached
from kgcine.link.settings import API, SPARQL, Visit, visit
from link.conftest import Clock, Opened

ASKED = {"action": "wbsearchentities", "search": "The Needle", "language": "en", "limit": 10}


def test_request_names_its_operator_and_asks_servers_not_to_lag(client: Client, standin: Standin) -> None:
    client.api(ASKED)
    sent = standin.requests[0]
    assert sent.user_agent.startswith("kgcine/") and "(archive@example.org)" in sent.user_agent
    assert "python-requests/" in sent.user_agent
    assert sent.parameters["maxlag"] == "5" and sent.parameters["format"] == "json"


@pytest.mark.parametrize("contact", [None, "", "  ", "me", "http://localhost", "https://example.org/kgcine"])
def test_nobody_is_asked_without_a_contact_that_reaches_the_operator(contact: str | None) -> None:
    with pytest.raises(LinkError, match="--contact"):
        visit(contact)


def test_wikidata_is_asked_unless_another_address_is_given() -> None:
    assert API == Visit("x").api == "https://www.wikidata.org/w/api.php"
    assert SPARQL == Visit("x").sparql == "https://query.wikidata.org/sparql"


def test_no_test_looks_wikidata_up(clock: Clock, tmp_path: Path) -> None:
    with (
        Client(visit("archive@example.org"), tmp_path / "cache.sqlite", clock=clock) as client,
        pytest.raises(AssertionError, match=r"www\.wikidata\.org is looked up"),
    ):
        client.api(ASKED)


@pytest.mark.parametrize(
    ("faults", "slept"),
    [
        ([maxlag("5"), maxlag("7")], [5.0, 7.0]),
        ([too_many("1")], [1.0]),
        ([too_many("Sun, 22 Nov 2026 12:00:30 GMT")], [30.0]),
        ([too_many()], [5.0]),
        ([too_many(), too_many(), too_many()], [5.0, 10.0, 20.0]),
        ([unavailable(503)], [5.0]),
        ([unavailable(500), unavailable(504)], [5.0, 10.0]),
        ([throttled()], [5.0]),
        ([error("ratelimited"), error("readonly"), error("internal_api_error_DBQueryError")], [5.0, 10.0, 20.0]),
        ([RESET], [5.0]),
        ([CUT_OFF], [5.0]),
        ([Reply("[]")], [5.0]),
    ],
)
def test_passing_failure_is_waited_out(
    faults: list[Reply], slept: list[float], client: Client, standin: Standin, clock: Clock
) -> None:
    standin.faults.extend(faults)
    assert [hit["id"] for hit in client.api(ASKED)["search"]][:1] == ["Q9000210"]
    assert clock.slept == slept
    assert client.traffic.sent == len(faults) + 1
    assert (client.traffic.repeated, client.traffic.waited) == (len(faults), sum(slept))


def test_slow_answer_is_given_up_and_asked_again(opened: Opened, standin: Standin, clock: Clock) -> None:
    standin.faults.append(Reply("{}", delay=1.5))
    client = opened(timeout=0.5)
    assert client.api(ASKED)["success"] == 1
    assert clock.slept == [5.0]


def test_client_gives_up_after_as_many_attempts_as_it_may(opened: Opened, standin: Standin, clock: Clock) -> None:
    standin.faults.extend([too_many()] * 9)
    with pytest.raises(LinkError, match=r"HTTP 429.*Try again later"):
        opened(attempts=3).api(ASKED)
    assert len(standin.requests) == 3
    assert clock.slept == [5.0, 10.0]


def test_waits_grow_no_longer_than_allowed(opened: Opened, standin: Standin, clock: Clock) -> None:
    standin.faults.extend([unavailable()] * 5)
    opened(longest_wait=15.0).api(ASKED)
    assert clock.slept == [5.0, 10.0, 15.0, 15.0, 15.0]


def test_server_that_asks_for_hours_ends_the_run_at_once(client: Client, standin: Standin, clock: Clock) -> None:
    standin.faults.append(too_many("7200"))
    with pytest.raises(LinkError, match="Try again later"):
        client.api(ASKED)
    assert clock.slept == []


def test_refused_client_is_told_about_its_contact(client: Client, standin: Standin) -> None:
    standin.faults.append(Reply("Please set a user-agent", 403, kind="text/plain"))
    with pytest.raises(LinkError, match=r"403.*--contact"):
        client.api(ASKED)
    assert len(standin.requests) == 1


def test_server_refuses_a_client_without_a_contact(opened: Opened) -> None:
    with pytest.raises(LinkError, match="403"):
        opened(contact="").api(ASKED)


def test_mistake_in_a_request_is_not_repeated(client: Client, standin: Standin) -> None:
    with pytest.raises(ApiError, match="param-missing"):
        client.api({"action": "wbsearchentities"})
    assert len(standin.requests) == 1


def test_answer_is_kept_and_sends_nothing_the_second_time(client: Client, opened: Opened, standin: Standin) -> None:
    first = client.api(ASKED)
    again = opened(maxlag=9)
    assert again.api(dict(reversed(ASKED.items()))) == first
    assert (len(standin.requests), again.traffic.sent) == (1, 0)


@pytest.mark.parametrize("fault", [maxlag(), too_many("1"), CUT_OFF, throttled()])
def test_failure_is_never_kept(fault: Reply, client: Client, opened: Opened, standin: Standin) -> None:
    standin.faults.append(fault)
    told = client.api(ASKED)
    assert opened(offline=True).api(ASKED) == told


def test_offline_replays_and_sends_nothing(client: Client, opened: Opened, standin: Standin) -> None:
    told = client.api(ASKED)
    offline = opened(offline=True)
    assert offline.api(ASKED) == told
    with pytest.raises(NotCached, match=r"Igla is not in the cache.*--offline"):
        offline.api({**ASKED, "search": "Igla"})
    assert len(standin.requests) == 1


def test_cache_holds_no_contact(client: Client, standin: Standin) -> None:
    client.api(ASKED)
    client.close()
    path = Path(str(client.entities.db_path))
    assert b"archive@example.org" not in path.read_bytes()


def test_budget_ends_the_run_and_the_next_goes_on(opened: Opened, standin: Standin) -> None:
    one = opened(max_requests=1)
    one.api(ASKED)
    with pytest.raises(BudgetSpent, match="Run again"):
        one.api({**ASKED, "search": "Igla"})
    two = opened(max_requests=1)
    two.api(ASKED)
    two.api({**ASKED, "search": "Igla"})
    assert [sent.parameters["search"] for sent in standin.requests] == ["The Needle", "Igla"]


def test_requests_are_sent_one_at_a_time(client: Client, standin: Standin) -> None:
    def ask(name: str) -> Callable[[], None]:
        return lambda: client.get(client.visit.api, {**ASKED, "search": name, "format": "json"}) and None

    threads = [threading.Thread(target=ask(name)) for name in ("Fire", "Killer", "Revenge", "Wanted", "Mongol")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(standin.requests) == 5
    assert standin.most_in_flight == 1


def test_pause_between_requests_is_kept(opened: Opened, clock: Clock) -> None:
    client = opened(pause=0.5)
    client.api(ASKED)
    client.api({**ASKED, "search": "Igla"})
    assert clock.slept == [0.5]


def test_query_service_is_asked_and_its_rows_are_read(client: Client, standin: Standin) -> None:
    standin.queries["wdt:P495"] = ["Q9000210"]
    standin.faults.append(unavailable(500))
    assert client.query("SELECT ?item { ?item wdt:P495 wd:Q232 }") == [
        {"item": "http://www.wikidata.org/entity/Q9000210"}
    ]
