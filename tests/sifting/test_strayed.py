"""What a neighbour in the sentence strays into: makers of a player's film, lists of kin, addresses."""

import re

import pytest
from tests.reading import Fact, facts, qualified

from kgcine.assets import open_assets
from kgcine.model import Entity, Evidence, Literal, Span, Statement
from kgcine.naming.lexicon import load_lexicon
from kgcine.sifting.strayed import rightly_held
from kgcine.sifting.wordings import load_wordings

_LEXICON = load_lexicon(open_assets())
_STRAYS = load_wordings(open_assets()).strays

ABOUT = "The film festival closed in Riga. "
HELD: list[tuple[str, set[Fact]]] = [
    (
        "“Salt Road” (1971), by Ivan Petrov, which won the State Prize, was shot in Osh.",
        {("Salt Road", "awardReceived", "State Prize"), ("Salt Road", "director", "Ivan Petrov")},
    ),
    (
        "“Salt Road”, directed by the actor Ivan Petrov, which later received the Golden Bear, is long.",
        {("Salt Road", "awardReceived", "Golden Bear")},
    ),
    (
        "In Riga the Silver Apricot Prize was awarded to Ivan Petrov’s ‘Salt Road.’",
        {("Salt Road", "awardReceived", "Silver Apricot Prize")},
    ),
    ("The museum is located in Almaty region, Talgar district.", {("Talgar district", "locatedIn", "Almaty region")}),
    ("He lives in Klin district, Moscow region.", {("Klin district", "locatedIn", "Moscow region")}),
]


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_it_is_told_of_what_holds_it(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(ABOUT + text)


WON_BY_FILM = [
    "The festival had “Salt Road”, directed by Olga Lee, produced by Ivan Petrov securing the Jury Prize.",
    "The festival had “Salt Road” produced by Ivan Petrov winning the Jury Prize.",
]


@pytest.mark.parametrize("text", WON_BY_FILM)
def test_no_producer_has_what_the_film_secures(text: str) -> None:
    assert ("Ivan Petrov", "awardReceived", "Jury Prize") not in facts(ABOUT + text)


STRAYED: list[tuple[str, Fact]] = [
    (
        "“Salt Road” (1971), by Ivan Petrov, which won the State Prize, was shot in Osh.",
        ("Ivan Petrov", "awardReceived", "State Prize"),
    ),
    (
        "In Riga the Silver Apricot Prize was awarded to Ivan Petrov’s ‘Salt Road.’",
        ("Ivan Petrov", "awardReceived", "Silver Apricot Prize"),
    ),
    (
        "The prize for best actress was shared between Olga Lee for “Fog” by Ivan Petrov and Anna Weber for “Rope”.",
        ("Ivan Petrov", "awardReceived", "best actress"),
    ),
    (
        "The best actor award was shared by Ivan Petrov for “Fog” by Olga Lee and Pavel Orlov for “Rope”.",
        ("Fog", "director", "Pavel Orlov"),
    ),
    (
        "Here lived the family of marshal Ivan Petrov, the mother of poet Pavel Orlov and the sister of Olga Lee.",
        ("Pavel Orlov", "parent", "Ivan Petrov"),
    ),
    (
        "The camp held the wife of Ivan Petrov, the mother of Pavel Orlov, and the mother of the singer Olga Lee.",
        ("Olga Lee", "parent", "Ivan Petrov"),
    ),
    (
        "The Week is a parallel section of the Riga Film Festival organised by the Union of Critics.",
        ("Riga Film Festival", "organiser", "Union of Critics"),
    ),
    (
        "The studio showed “Umyt” directed by Ivan Petrov and “Meniň kakam” directed by Pavel Orlov.",
        ("Umyt", "director", "Pavel Orlov"),
    ),
    (
        "His songs: “Spring” (Ivan Petrov's poem, “The River”, 1969), “Rain” (Pavel Orlov's poem, “The Hill”, 1970).",
        ("The River", "author", "Pavel Orlov"),
    ),
    ("The museum is located in Almaty region, Talgar district.", ("Almaty region", "locatedIn", "Talgar district")),
]


@pytest.mark.parametrize(("text", "wrong"), STRAYED)
def test_it_is_not_told_of_a_neighbour(text: str, wrong: Fact) -> None:
    assert wrong not in facts(ABOUT + text)


def test_who_takes_a_prize_for_somebody_else_has_not_won_it() -> None:
    told = facts(ABOUT + "Olga Lee took the Best Actress Award on behalf of Anna Weber, who was ill.")
    assert ("Olga Lee", "awardReceived", "Best Actress Award") not in told


OWN: list[tuple[str, Fact]] = [
    (
        "Anna Petrova was the daughter of Ivan Petrov, the father of Pavel Petrov.",
        ("Pavel Petrov", "parent", "Ivan Petrov"),
    ),
    (
        "The Riga Film Festival, organised by the Union of Critics, opened.",
        ("Riga Film Festival", "organiser", "Union of Critics"),
    ),
    ("The prize for best director went to Ivan Petrov for “Fog”.", ("Ivan Petrov", "awardReceived", "best director")),
    ("The film “Fog” was written by Olga Lee and directed by Ivan Petrov.", ("Fog", "director", "Ivan Petrov")),
]


@pytest.mark.parametrize(("text", "right"), OWN)
def test_what_is_its_own_stays(text: str, right: Fact) -> None:
    assert right in facts(ABOUT + text)


def test_players_have_a_shared_prize_with_their_films() -> None:
    told = qualified(
        ABOUT + "The prize for best actress was shared between Olga Lee for Winter Field by Ivan Petrov and Anna Weber "
        "for The Long Shore, directed by Pavel Orlov."
    )
    assert told["Olga Lee", "awardReceived", "best actress"] == {"forWork": "Winter Field"}
    assert told["Anna Weber", "awardReceived", "best actress"] == {"forWork": "The Long Shore"}
    assert ("Winter Field", "director", "Ivan Petrov") in told
    assert ("The Long Shore", "director", "Pavel Orlov") in told


NOTHING = [
    "The prize for best actress was not shared between Olga Lee for Fog by Ivan Orlov and Anna Weber for Rope.",
    "The prize for best actress may be shared between Olga Lee for Winter Field by Pavel Orlov and Anna Weber.",
    "If the prize for best actress was shared between Olga Lee for “Fog” and Anna Weber for “Rope”, many rejoice.",
    "Was the prize for best actress shared between Olga Lee for “Fog” and Anna Weber for “Rope”?",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_prize_is_shared(text: str) -> None:
    assert not {fact for fact in facts(ABOUT + text) if fact[1] == "awardReceived"}


LISTS = [
    ("the President of Georgia, Paul Novak, the great Ivan Petrov, Olga Lee, etc.", {"Paul Novak"}),
    ("the mayor of Riga, Paul Novak, Ivan Petrov and Olga Lee", {"Paul Novak"}),
    ("the presidents Paul Novak, Ivan Petrov and Olga Lee", {"Paul Novak", "Ivan Petrov", "Olga Lee"}),
    ("the secretary of Paul Novak, Olga Lee, spoke", {"Paul Novak", "Olga Lee"}),
    ("the mayor, whom Paul Novak met, Olga Lee, spoke", {"Paul Novak", "Olga Lee"}),
]


@pytest.mark.parametrize(("text", "holders"), LISTS)
def test_one_office_has_the_first_of_a_list(text: str, holders: set[str]) -> None:
    office = re.search(r"[Pp]residents?|mayor|secretary", text)
    assert office is not None
    told: list[Statement] = []
    people: list[Entity] = []
    for name in ("Paul Novak", "Ivan Petrov", "Olga Lee"):
        if (at := text.find(name)) >= 0:
            span = Span(at, at + len(name))
            people.append(Entity(name, name, "Person", spans=(span,)))
            evidence = Evidence(Span(0, len(text)), span, Span(*office.span()))
            told.append(Statement(name, "positionHeld", Literal("office"), evidence=(evidence,)))
    assert {each.subject for each in rightly_held(told, text, people, _LEXICON, _STRAYS)} == holders
