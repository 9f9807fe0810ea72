"""Second members of rows in lives and houses: the other parent, partners who founded, a brother who owns."""

import pytest
from tests.reading import Fact, facts

VERA = "Vera Kim"
STATED: list[tuple[str, Fact]] = [
    (
        "Vera Kim was born in Osh, the daughter of Ivan Kim, an engine driver, and Olga Pak.",
        (VERA, "parent", "Ivan Kim"),
    ),
    (
        "Vera Kim was born in Osh, the daughter of Ivan Kim, an engine driver, and Olga Pak.",
        (VERA, "parent", "Olga Pak"),
    ),
    ("Vera Kim is the youngest child of Ivan Kim, a poet from Riga, and Olga Pak.", (VERA, "parent", "Olga Pak")),
    ("Kadr was founded by Ivan Orlov and two partners, Vera Kim and Oleg Pak.", ("Kadr", "founder", "Oleg Pak")),
    ("Kadr was set up in 1991 by Ivan Orlov with three friends, Vera Kim and Oleg Pak.", ("Kadr", "founder", VERA)),
    ("Kadr was started by Ivan Orlov together with his brother Oleg Orlov.", ("Kadr", "founder", "Oleg Orlov")),
    ("Kino Trade is owned by Ivan Orlov and his brother Oleg Orlov.", ("Kino Trade", "owner", "Oleg Orlov")),
    ("Vera Kim is a judge. The Osh Theatre took her into its company.", (VERA, "employer", "Osh Theatre")),
    ("In 1990 the Osh Orchestra invited Vera Kim into its staff.", (VERA, "employer", "Osh Orchestra")),
]

NOT_STATED: list[tuple[str, Fact]] = [
    ("Vera Kim was the daughter of Ivan Kim, a poet, and the sister of Oleg Kim.", (VERA, "parent", "Oleg Kim")),
    ("Kadr was not founded by Ivan Orlov and two partners, Vera Kim and Oleg Pak.", ("Kadr", "founder", VERA)),
    ("Kadr was founded by Ivan Orlov. His friends, Vera Kim and Oleg Pak, came later.", ("Kadr", "founder", VERA)),
    ("Kino Trade is not owned by Ivan Orlov and his brother Oleg Orlov.", ("Kino Trade", "owner", "Oleg Orlov")),
    ("The Osh Theatre took Vera Kim into its plans.", (VERA, "employer", "Osh Theatre")),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_second_members_have_what_the_first_has(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(("text", "fact"), NOT_STATED)
def test_others_have_not(text: str, fact: Fact) -> None:
    assert fact not in facts(text)
