"""Who succeeded the head of a house has led it too, where an article tells the house of the first one only."""

import pytest
from tests.reading import Fact, facts, qualified

HOUSE = "Osh Theatre"
OPENING = "The Osh Theatre was headed by Anton Weber from 1950. "

STATED: list[tuple[str, set[str]]] = [
    ("Weber was arrested in 1957 and replaced by Asan Turdiev, a former teacher.", {"Asan Turdiev"}),
    ("He was succeeded by Asan Turdiev in 1957.", {"Asan Turdiev"}),
    ("In 1957 Weber gave way to Larisa Kogan.", {"Larisa Kogan"}),
    ("He died in 1957. His widow, Larisa Kogan, took his place.", {"Larisa Kogan"}),
    ("In 1957 his place was taken by the engineer Asan Turdiev.", {"Asan Turdiev"}),
    ("Larisa Kogan took over from Weber in 1960.", {"Larisa Kogan"}),
    ("In 1960 Larisa Kogan replaced Weber. She was followed by Asan Turdiev.", {"Larisa Kogan", "Asan Turdiev"}),
    ("Weber died in 1957. His successor, Larisa Kogan, closed the school.", {"Larisa Kogan"}),
]

NOT_HEADS = [
    "He will be succeeded by Asan Turdiev.",
    "He was not replaced by Asan Turdiev.",
    "Vera Kim was replaced by Asan Turdiev.",
    "“I was replaced by Asan Turdiev,” he said.",
    "Weber was replaced as the villain by Asan Turdiev.",
    "Larisa Kogan took the money from Weber.",
]


def heads(text: str) -> set[str]:
    told: set[Fact] = facts(OPENING + text)
    return {fact[2] for fact in told if fact[:2] == (HOUSE, "leader")} - {"Anton Weber"}


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_who_succeeded_a_head_led_the_house(text: str, expected: set[str]) -> None:
    assert heads(text) == expected


@pytest.mark.parametrize("text", NOT_HEADS)
def test_who_comes_behind_somebody_else_did_not(text: str) -> None:
    assert not heads(text)


def test_the_next_head_holds_the_same_office() -> None:
    text = (
        "Ala-Tau Film is a film studio in Osh. Its first director was Anton Weber. In 1941 he was replaced by Oleg Kim."
    )
    assert ("Oleg Kim", "positionHeld", "director") in facts(text)


def test_what_the_one_before_heads_now_is_not_led_by_the_next() -> None:
    text = "Larisa Kogan succeeded Anton Weber, who is now chairman of the Osh Trust."
    assert not [fact for fact in facts(text) if fact[1] == "leader" and fact[2] == "Larisa Kogan"]


def test_a_house_that_the_one_before_is_told_to_head_later_is_not_the_next_ones() -> None:
    text = "Anton Weber was replaced by Larisa Kogan. Weber headed the Osh Trust."
    assert not [fact for fact in facts(text) if fact[1] == "leader" and fact[2] == "Larisa Kogan"]


OFFICES = [
    "Oleg Orlov was minister of culture from 1994 until 1999, when he was dismissed and replaced by Vera Kim.",
    "Oleg Orlov was minister of culture until 1999, when he was succeeded by Vera Kim.",
    "Oleg Orlov was minister of culture until he was replaced with Vera Kim in 1999.",
    "In 1999 Oleg Orlov, who had been minister of culture, was replaced by Vera Kim.",
]


@pytest.mark.parametrize("text", OFFICES)
def test_who_replaced_the_holder_of_an_office_holds_it(text: str) -> None:
    told = qualified(f"Oleg Orlov was a historian. {text}")
    assert told[("Vera Kim", "positionHeld", "minister of culture")]["startDate"] == "1999"


@pytest.mark.parametrize(
    "text",
    [
        "Oleg Orlov, minister of culture and rector of the Osh Academy, was replaced by Vera Kim.",
        "Oleg Orlov was minister of culture. In the film he was replaced by Vera Kim.",
        "Oleg Orlov, minister of culture, will be replaced by Vera Kim.",
    ],
)
def test_who_replaced_somebody_else_holds_none(text: str) -> None:
    assert not {fact for fact in facts(text) if fact[:2] == ("Vera Kim", "positionHeld")}
