"""A date says when its own conjunct held, and no other one; a year in a bracket dates what stands before it."""

import pytest
from tests.reading import Fact, facts, qualified

TIMES = {"startDate", "endDate", "pointInTime"}
DATED: list[tuple[str, Fact, dict[str, str]]] = [
    (
        "Anna Weber worked for Tajikfilm and, between 1981 and 1998, for Mosfilm.",
        ("Anna Weber", "employer", "Mosfilm"),
        {"startDate": "1981", "endDate": "1998"},
    ),
    (
        "Ivan Petrov headed Tajikfilm and Mosfilm from 1979 to 1992.",
        ("Mosfilm", "leader", "Ivan Petrov"),
        {"startDate": "1979", "endDate": "1992"},
    ),
    (
        "Ivan Petrov was born in Osh and in 1990 became director of Mosfilm.",
        ("Mosfilm", "leader", "Ivan Petrov"),
        {"startDate": "1990"},
    ),
    (
        "In 1993 the film “Grey Harbour” won the Palme d'Or.",
        ("Grey Harbour", "awardReceived", "Palme d'Or"),
        {"pointInTime": "1993"},
    ),
]
UNDATED: list[tuple[str, Fact]] = [
    (
        "Anna Weber worked for Tajikfilm and, between 1981 and 1998, for Mosfilm.",
        ("Anna Weber", "employer", "Tajikfilm"),
    ),
    (
        "Anna Weber belonged to the Labour Party and then, from 1986, to the Green Party.",
        ("Anna Weber", "memberOf", "Labour Party"),
    ),
    (
        "From 1950 to 1960 Ivan Petrov was mayor of Osh; Anna Weber headed Mosfilm.",
        ("Mosfilm", "leader", "Anna Weber"),
    ),
    (
        "Anna Weber, winner of the Palme d'Or for “Grey Harbour” (2018), came.",
        ("Anna Weber", "awardReceived", "Palme d'Or"),
    ),
    (
        "The book “Salt Road” (Ural Press, 2003) won the Booker Prize.",
        ("Salt Road", "awardReceived", "Booker Prize"),
    ),
]


@pytest.mark.parametrize(("text", "fact", "expected"), DATED)
def test_a_date_dates_its_own_conjunct(text: str, fact: Fact, expected: dict[str, str]) -> None:
    assert expected.items() <= qualified(text)[fact].items()


@pytest.mark.parametrize(("text", "fact"), UNDATED)
def test_a_date_of_another_conjunct_or_of_a_bracket_dates_nothing(text: str, fact: Fact) -> None:
    assert not TIMES & set(qualified(text)[fact])


def test_what_is_made_later_has_not_the_date_of_a_first_work() -> None:
    found = facts("In 1929 Ivan Petrov debuted with “Grey Harbour” and later made the film “Salt Road”.")
    assert ("Salt Road", "releaseDate", "1929") not in found


def test_a_prize_is_not_given_where_the_deed_was_done() -> None:
    found = qualified("Anna Weber has been awarded the Weber Prize for her restoration of the mill at Lindau.")
    assert "at" not in found["Anna Weber", "awardReceived", "Weber Prize"]
    here = qualified("Anna Weber was awarded the Weber Prize in Lindau.")
    assert here["Anna Weber", "awardReceived", "Weber Prize"]["at"] == "Lindau"
