import pytest
import requests
from bench.linking.standin import MOST_IDS, Standin, error
from bench.linking.world import Described, entity

from kgcine.assets import open_assets
from kgcine.link.api import WikidataApi
from kgcine.link.client import ApiError, NotCached
from kgcine.link.item import Time, read_item
from kgcine.link.rules import load_rules
from kgcine.link.settings import visit
from link.conftest import Opened


def test_search_goes_on_page_by_page(api: WikidataApi, standin: Standin) -> None:
    whole = api.search("K", "en", limit=12)
    standin.page = 5
    assert api.search("Ka", "en", limit=3) == api.search("Ka", "en", limit=50)[:3]
    assert len(whole) == 12


def test_hits_without_a_label_are_found(api: WikidataApi) -> None:
    assert api.search("Жизнеописание", "ru", limit=10) == ["Q9000213"]
    assert api.search("Biography of a Young", "en", limit=10) == ["Q9000213"]


def test_name_that_is_the_same_in_all_languages_is_read(api: WikidataApi) -> None:
    item = api.items({"Q9000226"})["Q9000226"]
    assert (item.label, "Tulpan" in item.names) == ("Tulpan", True)


def test_full_text_is_searched_among_items_with_a_statement(api: WikidataApi, standin: Standin) -> None:
    assert api.search_statements("needle", "P31=Q11424", limit=10) == ["Q9000210", "Q9000502", "Q9000501"]
    assert api.search_statements("", "P57=Q9000111|P57=Q9000139", limit=10)[0] == "Q9000231"
    api.search_statements('Nomad: "haswbstatement:P31=Q5"', "P31=Q11424", limit=10)
    assert standin.requests[-1].parameters["srsearch"].count("haswbstatement:") == 1


def test_items_are_fetched_fifty_at_a_time(api: WikidataApi, standin: Standin) -> None:
    wanted = sorted(standin.items)[:120]
    assert set(api.items(wanted)) == set(wanted)
    batches = [len(sent.parameters["ids"].split("|")) for sent in standin.requests]
    assert (sum(batches), max(batches), len(batches)) == (120, MOST_IDS, 3)
    api.items(wanted)
    assert len(standin.requests) == 3


def test_server_refuses_fifty_one_ids(opened: Opened, standin: Standin) -> None:
    ids = "|".join(sorted(standin.items)[:51])
    with pytest.raises(ApiError, match="toomanyvalues"):
        opened().api({"action": "wbgetentities", "ids": ids})


def test_bad_id_costs_the_batch_nothing_but_a_request(api: WikidataApi, standin: Standin) -> None:
    standin.bad = {"Q99999999999", "Q8888888888"}
    found = api.items({"Q9000210", "Q8888888888", "Q9000211"})
    assert set(found) == {"Q9000210", "Q9000211"}
    assert len(standin.requests) == 2


def test_another_error_about_ids_is_raised(api: WikidataApi, standin: Standin) -> None:
    standin.faults.append(error("no-such-entity", id="Q7"))
    with pytest.raises(ApiError, match="no-such-entity"):
        api.items({"Q9000210"})


def test_redirect_leads_to_the_item_and_missing_to_none(api: WikidataApi, standin: Standin) -> None:
    standin.redirects["Q9009999"] = "Q9000210"
    found = api.items({"Q9009999", "Q9009998"})
    assert {asked: item.qid for asked, item in found.items()} == {"Q9009999": "Q9000210"}


def test_item_reads_the_same_from_its_own_page_of_data(api: WikidataApi, standin: Standin) -> None:
    standin.redirects["Q9009999"] = "Q9000210"
    headers = {"User-Agent": visit("archive@example.org").user_agent}
    told = requests.get(standin.data("Q9009999"), headers=headers, timeout=9).json()["entities"]
    assert list(told) == ["Q9000210"]
    item = read_item(told["Q9000210"], load_rules(open_assets()).properties)
    assert item == api.items({"Q9000210"})["Q9000210"]
    assert requests.get(standin.data("Q9009998"), headers=headers, timeout=9).status_code == 404


def test_items_are_kept_one_by_one_for_later_runs(api: WikidataApi, opened: Opened, standin: Standin) -> None:
    properties = load_rules(open_assets()).properties
    api.items({"Q9000210", "Q9000211"})
    later = WikidataApi(opened(offline=True), properties=properties)
    assert later.items({"Q9000211"})["Q9000211"].label == "Revenge"
    assert later.retrieved("Q9000211") == "2026-11-22"
    with pytest.raises(NotCached):
        later.items({"Q9000212"})
    again = WikidataApi(opened(), properties=properties)
    again.items({"Q9000210", "Q9000211", "Q9000212"})
    assert [sent.parameters["ids"] for sent in standin.requests] == ["Q9000210|Q9000211", "Q9000212"]


def test_item_that_was_gone_is_not_asked_for_again(api: WikidataApi, opened: Opened, standin: Standin) -> None:
    api.items({"Q9009998"})
    later = WikidataApi(opened(offline=True), properties=())
    assert later.items({"Q9009998"}) == {}


def test_renewing_asks_for_kept_items_again(api: WikidataApi, opened: Opened, standin: Standin) -> None:
    api.items({"Q9000210"})
    standin.items["Q9000210"] = entity(Described("Q9000210", (("en", "Another"),), (), ()))
    renewed = WikidataApi(opened(renew=True), properties=())
    assert renewed.items({"Q9000210"})["Q9000210"].label == "Another"


def test_empty_maps_written_as_lists_are_empty(api: WikidataApi, standin: Standin) -> None:
    standin.empty_as_list = True
    standin.items["Q9000999"] = entity(Described("Q9000999", (), (), ()))
    item = api.items({"Q9000999"})["Q9000999"]
    assert (item.labels, item.aliases, item.claims, item.label) == ({}, {}, {}, "Q9000999")


def test_only_values_of_the_best_rank_are_read(api: WikidataApi) -> None:
    assert api.items({"Q9000210"})["Q9000210"].values("P577") == (Time("+1988-09-26T00:00:00Z", 11),)


def test_unknown_value_is_no_value(api: WikidataApi) -> None:
    item = api.items({"Q9000511"})["Q9000511"]
    assert (item.values("P50"), "P50" in item.unsure) == ((), True)


@pytest.mark.parametrize(("days", "offline", "sent"), [(0, False, 4), (90, False, 2), (0, True, 2)])
def test_answers_of_a_certain_age_are_asked_for_again(
    days: int, offline: bool, sent: int, api: WikidataApi, opened: Opened, standin: Standin
) -> None:
    api.items({"Q9000210"})
    api.search("Igla", "en", limit=10)
    later = WikidataApi(opened(max_age=days, offline=offline), properties=())
    later.items({"Q9000210"})
    later.search("Igla", "en", limit=10)
    assert len(standin.requests) == sent
