"""A prize named behind "for" is one, and of several prizes in a sentence each goes to whom it is paired with."""

import pytest
from tests.reading import facts, qualified

ABOUT = "The film festival closed in Riga. "
TOLD = [
    ("Olga Lee received the prize for best actress in the film “Salt Road”.", {("Olga Lee", "best actress")}),
    ("The film “Salt Road” took the award for best director.", {("Salt Road", "best director")}),
    ("The honour for best actor went to Ivan Petrov.", {("Ivan Petrov", "best actor")}),
    ("Olga Lee won Best Director for “Salt Road”, Ivan Petrov Best Actor for “Rope” and Anna Weber Best Actress.",
     {("Olga Lee", "Best Director"), ("Ivan Petrov", "Best Actor"), ("Anna Weber", "Best Actress")}),
    ("Best Director went to Olga Lee for “Salt Road”, Best Actor to Ivan Petrov and Best Actress to Anna Weber.",
     {("Olga Lee", "Best Director"), ("Ivan Petrov", "Best Actor"), ("Anna Weber", "Best Actress")}),
]  # fmt: skip
NOTHING = [
    "Olga Lee gave the prize for best actress to Anna Weber.",
    "Olga Lee never won the prize for best actress.",
    "Olga Lee might win the prize for best actress, Ivan Petrov Best Actor.",
    "Olga Lee was nominated for Best Director, Ivan Petrov for Best Actor.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_each_has_the_prize_that_is_paired_with_him(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(s, o) for s, p, o in facts(ABOUT + text) if p == "awardReceived"} == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_prize_is_won(text: str) -> None:
    told = {(s, o) for s, p, o in facts(ABOUT + text) if p == "awardReceived"}
    assert not {who for who, _ in told} & {"Olga Lee", "Ivan Petrov"}


def test_the_work_comes_with_its_prize() -> None:
    told = qualified(ABOUT + TOLD[0][0])
    assert told["Olga Lee", "awardReceived", "best actress"].get("forWork") == "Salt Road"


def test_a_film_that_opens_a_festival_begins_no_festival() -> None:
    told = facts("The film “Salt Road” opened the Riga Film Festival in 2012.")
    assert "startDate" not in {p for _, p, _ in told}
