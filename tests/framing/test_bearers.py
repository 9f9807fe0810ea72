"""Whoever is named right behind a house holds the office that is of it, not who stands before the comma."""

import pytest
from tests.reading import facts

BORNE = [
    ("They met Olga Weber, a director of the State Bank of Latvia Anna Lee and a clerk.", "State Bank of Latvia"),
    ("The list has the writer Olga Weber, chairman of the Kazakhfilm studio Anna Lee and others.", "Kazakhfilm"),
    ("The president of the Union of Writers of Latvia Anna Lee spoke.", "Union of Writers of Latvia"),
]


@pytest.mark.parametrize(("text", "house"), BORNE)
def test_the_name_behind_the_house_bears_the_office(text: str, house: str) -> None:
    held = {(s, p) for s, p, _ in facts(text) if p in ("positionHeld", "employer")}
    led = {(s, o) for s, p, o in facts(text) if p == "leader"}
    assert ("Anna Lee", "positionHeld") in held
    assert all(who == "Anna Lee" for who, _ in held)
    assert led <= {(house, "Anna Lee")}


@pytest.mark.parametrize(
    "text",
    [
        "Olga Weber, a director of the State Bank of Latvia, met Anna Lee.",
        "Olga Weber, the director of the State Bank of Latvia (Anna Lee was her aunt), left.",
        "Olga Weber, the president of the Union of Writers of Latvia and Anna Lee's aunt, spoke.",
    ],
)
def test_a_name_apart_from_the_house_bears_nothing(text: str) -> None:
    held = {s for s, p, _ in facts(text) if p == "positionHeld"}
    assert held == {"Olga Weber"}


def test_whom_a_group_is_made_of_is_not_who_leads_it() -> None:
    found = facts("The film shows how the soldiers group of ataman Orlov entered the town.")
    assert not {fact for fact in found if fact[1] == "occupation"}
