from dataclasses import replace

import pytest

from kgcine.identities.identity import Identity, Resolution
from kgcine.link.decisions import Decision
from kgcine.link.offline import Link
from kgcine.link.proposals import Row
from kgcine.link.settle import doubled, settle

FILM = Identity("film/fire", "Fire", "Film", members=(("a", "e1"),))
TOWN = Identity("place/almaty", "Almaty", "Settlement", members=(("a", "e2"),))
KNOWN = Resolution((FILM, TOWN))
TABLE = [Link("place/almaty", "Q35493", "Almaty")]
ROW = Row("film/fire", "Fire", "Film", 1, "Q9", "Fire", "", 0.97, "name=1.00", "accept", "", ("a",), "2026-11-22")


def links(*decisions: Decision, rows: tuple[Row, ...] = (ROW,)) -> dict[str, str]:
    return {each.entity: f"{each.predicate} {each.qid}" for each in settle(KNOWN, TABLE, rows, decisions).links}


@pytest.mark.parametrize(
    ("decisions", "linked"),
    [
        ([], {"film/fire": "exactMatch Q9", "place/almaty": "exactMatch Q35493"}),
        ([Decision("film/fire", "Q9", refused=True)], {"place/almaty": "exactMatch Q35493"}),
        ([Decision("film/fire", None)], {"place/almaty": "exactMatch Q35493"}),
        ([Decision("film/fire", "Q7")], {"film/fire": "exactMatch Q7", "place/almaty": "exactMatch Q35493"}),
        ([Decision("place/almaty", "Q35493", refused=True)], {"film/fire": "exactMatch Q9"}),
        ([Decision("place/almaty", None)], {"film/fire": "exactMatch Q9"}),
        ([Decision("place/almaty", "Q5")], {"film/fire": "exactMatch Q9", "place/almaty": "exactMatch Q5"}),
        (
            [Decision("place/almaty", "Q35493", "closeMatch")],
            {"film/fire": "exactMatch Q9", "place/almaty": "closeMatch Q35493"},
        ),
    ],
)
def test_a_persons_word_counts_more_than_the_table_and_the_proposals(
    decisions: list[Decision], linked: dict[str, str]
) -> None:
    assert links(*decisions) == linked


@pytest.mark.parametrize("proposed", ["review", "nil"])
def test_only_accepted_proposals_make_links(proposed: str) -> None:
    assert "film/fire" not in links(rows=(replace(ROW, proposed=proposed),))
    assert "film/fire" not in links(rows=(replace(ROW, rank=2),))


def test_proposal_for_an_entity_that_is_gone_is_passed_over() -> None:
    assert set(links(rows=(replace(ROW, subject="film/gone"),))) == {"place/almaty"}


def test_link_tells_who_made_it_and_how() -> None:
    person, table = (
        {each.entity: each for each in settle(KNOWN, TABLE, (ROW,), told).links}["film/fire"]
        for told in ([Decision("film/fire", "Q9", author="A. Bek", date="2026-11-22")], [])
    )
    assert (person.justification, person.author, person.date) == ("ManualMappingCuration", "A. Bek", "2026-11-22")
    assert (table.justification, table.confidence, table.evidence) == ("CompositeMatching", 0.97, "name=1.00")


def test_what_is_settled_needs_no_proposal() -> None:
    told = [Decision("film/fire", "Q9", refused=True), Decision("film/fire", "Q8", "closeMatch")]
    settled = settle(KNOWN, TABLE, (), told).settled
    assert settled.links == {"place/almaty": "Q35493"}
    assert settled.refused == {("film/fire", "Q9")}
    assert settle(KNOWN, TABLE, (), [Decision("film/fire", None)]).settled.absent == {"film/fire"}


def test_decision_follows_where_namesakes_part() -> None:
    parted = Resolution(
        (
            Identity("film/fire-1996", "Fire", "Film", members=(("a", "e1"),)),
            Identity("film/fire-2021", "Fire", "Film", members=(("b", "e1"),)),
        ),
        {"film/fire": ("film/fire-1996", "film/fire-2021")},
    )
    told = Decision("film/fire", "Q9", articles=("b",))
    found = settle(parted, [], (), [told])
    assert [(each.entity, each.qid) for each in found.links] == [("film/fire-2021", "Q9")]
    for articles in ((), ("a", "b"), ("c",)):
        lost = settle(parted, [], (), [replace(told, articles=articles, line=12)])
        assert (lost.links, lost.lost) == ((), ("line 12: there is no entity film/fire any more",))


def test_decision_whose_entity_is_gone_is_told_and_kept() -> None:
    found = settle(KNOWN, [], (), [Decision("film/gone", "Q9", line=17)])
    assert (found.links, found.lost) == ((), ("line 17: there is no entity film/gone any more",))


def test_item_of_two_entities_is_told() -> None:
    made = [Link("film/a", "Q1", ""), Link("film/b", "Q1", ""), Link("film/c", "Q1", "", "closeMatch")]
    assert doubled(made) == {"Q1": ["film/a", "film/b"]}
