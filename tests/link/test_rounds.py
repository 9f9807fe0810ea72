from collections.abc import Sequence
from pathlib import Path

import pytest
from bench.linking.standin import Standin, maxlag, too_many, unavailable

from builders import ontology
from kgcine.assets import open_assets
from kgcine.link.api import WikidataApi
from kgcine.link.client import BudgetSpent
from kgcine.link.offline import load_table
from kgcine.link.proposals import FILE, read_proposals, write_proposals
from kgcine.link.rounds import Linker, Proposed, Settled
from kgcine.link.rules import load_rules
from kgcine.link.subject import Subject, subjects
from kgcine.resolve import resolve
from kgcine.reviewing.linking import context_of
from link.articles import note, wave
from link.conftest import Opened

RULES = load_rules(open_assets())
PLACES = {"place/moscow": "Q649", "person/viktor-tsoi": "Q487125"}


@pytest.fixture(scope="module")
def told() -> Sequence[Subject]:
    extractions = [wave(), note()]
    return subjects(extractions, resolve(extractions, ontology()))


def proposed(told: Sequence[Subject], api: WikidataApi, settled: Settled | None = None) -> list[Proposed]:
    context = context_of(told, load_table(open_assets()), RULES)
    return Linker(RULES, api, ontology()).propose(told, context, settled or Settled(PLACES))


def verdicts(found: list[Proposed]) -> dict[str, str]:
    return {each.proposal.subject.id: each.proposal.qid or each.proposal.verdict for each in found}


def test_films_people_and_studios_are_linked_and_the_unknown_is_not(told: Sequence[Subject], api: WikidataApi) -> None:
    assert verdicts(proposed(told, api)) == {
        "film/the-needle": "Q9000210",
        "film/the-wild-east": "Q9000212",
        "film/revenge": "Q9000211",
        "film/qaitalanbasyn": "nil",
        "film/killer": "nil",
        "film/fire": "review",
        "person/rashid-nugmanov": "Q9000111",
        "person/ermek-shinarbaev": "Q9000117",
        "person/robert-conquest": "Q9000105",
        "organisation/mosfilm": "Q9000302",
    }


def test_person_is_found_by_the_films_of_the_round_before(told: Sequence[Subject], api: WikidataApi) -> None:
    rounds: list[tuple[str, int]] = []
    context = context_of(told, load_table(open_assets()), RULES)
    found = Linker(RULES, api, ontology()).propose(
        told, context, Settled(PLACES), lambda name, count: rounds.append((name, count))
    )
    assert rounds == [("places", 0), ("people", 4), ("works", 6), ("people again", 2)]
    director = next(each.proposal for each in found if each.proposal.subject.id == "person/rashid-nugmanov")
    assert director.best is not None and director.best.value("neighbours") == 1.0


def test_refused_pair_is_not_proposed_again(told: Sequence[Subject], api: WikidataApi) -> None:
    settled = Settled(PLACES, frozenset({("film/the-needle", "Q9000210")}), frozenset({"film/revenge"}))
    found = verdicts(proposed(told, api, settled))
    assert found["film/the-needle"] != "Q9000210"
    assert "film/revenge" not in found


def test_item_that_two_entities_claim_is_left_to_a_person(told: Sequence[Subject], api: WikidataApi) -> None:
    found = verdicts(proposed(told, api, Settled({**PLACES, "film/other": "Q9000210"})))
    assert found["film/the-needle"] == "review"


def test_only_one_request_is_ever_in_flight_and_each_names_the_operator(
    told: Sequence[Subject], api: WikidataApi, standin: Standin
) -> None:
    proposed(told, api)
    assert standin.most_in_flight == 1
    assert all("(archive@example.org)" in sent.user_agent for sent in standin.requests)
    assert max(len(sent.parameters.get("ids", "").split("|")) for sent in standin.requests) <= 50
    sent = [tuple(sorted(request.parameters.items())) for request in standin.requests]
    assert len(sent) == len(set(sent))


def test_second_run_sends_nothing_and_changes_no_byte(
    told: Sequence[Subject], api: WikidataApi, opened: Opened, standin: Standin, tmp_path: Path
) -> None:
    assert write_proposals(tmp_path, proposed(told, api), api)
    first, sent = (tmp_path / FILE).read_bytes(), len(standin.requests)
    for offline in (False, True):
        again = WikidataApi(opened(offline=offline), properties=RULES.properties)
        assert not write_proposals(tmp_path, proposed(list(reversed(told)), again), again)
    assert ((tmp_path / FILE).read_bytes(), len(standin.requests)) == (first, sent)


def test_faults_on_the_way_change_nothing(
    told: Sequence[Subject], api: WikidataApi, opened: Opened, standin: Standin, tmp_path: Path
) -> None:
    calm = verdicts(proposed(told, api))
    standin.faults.extend([maxlag(), too_many(), unavailable(), too_many("1")])
    stormy = WikidataApi(opened(renew=True), properties=RULES.properties)
    assert verdicts(proposed(told, stormy)) == calm


def test_run_that_is_cut_short_goes_on_where_it_stopped(
    told: Sequence[Subject], opened: Opened, standin: Standin
) -> None:
    found, runs = None, 0
    while found is None:
        runs += 1
        try:
            found = verdicts(proposed(told, WikidataApi(opened(max_requests=5), properties=RULES.properties)))
        except BudgetSpent:
            assert len(standin.requests) == 5 * runs
    whole = len(standin.requests)
    assert found["film/the-needle"] == "Q9000210"
    assert (runs - 1) * 5 < whole <= runs * 5


def test_table_of_candidates_tells_each_feature(told: Sequence[Subject], api: WikidataApi, tmp_path: Path) -> None:
    write_proposals(tmp_path, proposed(told, api), api)
    rows = {(row.subject, row.rank): row for row in read_proposals(tmp_path)}
    needle = rows["film/the-needle", 1]
    assert (needle.qid, needle.proposed, needle.name) == ("Q9000210", "accept", "The Needle")
    assert needle.features.startswith("name=1.00;type=1.00;year=1.00;director=")
    assert (needle.articles, needle.retrieved) == (("note", "wave"), "2026-11-22")
    assert rows["film/qaitalanbasyn", 0].qid == ""
    assert "year=veto" in rows["film/killer", 1].features
    assert rows["film/fire", 1].reason == "agreeing facts 0 of 1.5" or "nearly" in rows["film/fire", 1].reason
    keys = list(rows)
    assert keys == sorted(keys)
