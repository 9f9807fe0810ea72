"""A prize of a common name is a thing of its own for each body that gives it, a ministry for each state."""

from collections.abc import Sequence

import pytest
from tests.reading import read, said

from kgcine.model import Entity, Statement
from kgcine.sifting.sharednames import SharedNames, apart_by_owner

RIGA, OSH = "Riga Film Festival", "Osh Film Festival"
BOTH = f"The film “Fog” received the Grand Prix of the {RIGA}. In 1996 the film “Rain” won the Grand Prix at the {OSH}."


def winners(*blocks: str) -> list[set[str]]:
    """Return for each prize who has won it, and who confers it."""
    found = read(*blocks)
    ends: dict[str, set[str]] = {}
    for each in found.statements:
        if each.property == "awardReceived" and isinstance(each.object, str):
            ends.setdefault(each.object, set()).add(said(found, each.subject))
        elif each.property == "conferredBy":
            ends.setdefault(each.subject, set()).add(said(found, each.object))
    return sorted(ends.values(), key=min)


APART = [
    (BOTH, [{"Fog", RIGA}, {"Rain", OSH}]),
    (f"At the {RIGA} Anna Weber won the Best Actress award. Olga Petrova won the Best Actress award at the {OSH}.",
     [{"Anna Weber", RIGA}, {"Olga Petrova", OSH}]),
]  # fmt: skip
TOGETHER = [
    # A prize with a name of its own is one, whoever is said to give it.
    (f"The film “Fog” received the Nika Award at the {RIGA}. The film “Rain” won the Nika Award at the {OSH}.",
     {"Fog", "Rain"}),
    # One body gives it, and the town is the body's.
    (f"The film “Fog” received the Grand Prix of the {RIGA}. In 1996 the film “Rain” won the Grand Prix in Riga.",
     {"Fog", "Rain"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), APART)
def test_whoever_won_the_prize_of_one_body_has_won_no_other_s(text: str, expected: Sequence[set[str]]) -> None:
    assert winners(text) == list(expected)


@pytest.mark.parametrize(("text", "expected"), TOGETHER)
def test_one_prize_stays_one(text: str, expected: set[str]) -> None:
    assert any(expected <= each for each in winners(text))


def test_each_prize_has_its_own_mentions() -> None:
    found = read(BOTH)
    prizes = [each for each in found.entities if each.type == "Award"]
    assert [each.name for each in prizes] == ["Grand Prix", "Grand Prix"]
    one, other = (set(each.spans) for each in prizes)
    assert one and other and not one & other
    assert {found.article.text[span.start : span.end] for span in one | other} == {"Grand Prix"}


def test_ministries_of_two_states_are_two_and_what_offices_are_of_follows() -> None:
    found = read(
        "Kazakhstan’s Ministry of Culture financed the film “Fog” in 1998. Kyrgyzstan’s Ministry of Culture financed "
        "the film “Rain”. Anna Weber was an adviser to Kyrgyzstan’s Ministry of Culture."
    )
    countries = {each.subject: said(found, each.object) for each in found.statements if each.property == "country"}
    assert sorted(countries.values()) == ["Kazakhstan", "Kyrgyzstan"]
    funders = {said(found, each.subject): each.object for each in found.statements if each.property == "funder"}
    assert {film: countries[body] for film, body in funders.items()} == {"Fog": "Kazakhstan", "Rain": "Kyrgyzstan"}
    of = [dict(each.qualifiers)["of"] for each in found.statements if each.property == "positionHeld"]
    assert [countries[each] for each in of] == ["Kyrgyzstan"]


def test_what_is_told_of_a_winner_again_is_of_the_same_prize() -> None:
    entities = [Entity(id_, id_, "Award" if id_ == "prize" else "Festival") for id_ in ("prize", "riga", "osh")]
    given = [Statement("prize", "conferredBy", "riga"), Statement("prize", "conferredBy", "osh")]
    won = [Statement("fog", "awardReceived", "prize", (("at", "osh"),)), Statement("fog", "awardReceived", "prize")]
    prizes = SharedNames(frozenset({"Award"}), "conferredBy", {"prize"})
    told, made = apart_by_owner([*given, *won], entities, [prizes])
    assert [each.object for each in told] == ["riga", "osh", "prize.2", "prize.2"]
    assert [each.id for each in made] == ["prize", "prize.2", "riga", "osh"]
