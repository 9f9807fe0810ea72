"""Rows of kin nouns tell of the one whose kin all of them are, and nothing of each other."""

import pytest
from tests.reading import Fact, facts

KIN = {"spouse", "sibling", "parent", "relative"}

ROWS: list[tuple[str, set[Fact]]] = [
    (
        "Ivan Orlov, brother of Pyotr Orlov and father of Mikhail Kim, was a painter.",
        {("Pyotr Orlov", "sibling", "Ivan Orlov"), ("Mikhail Kim", "parent", "Ivan Orlov")},
    ),
    (
        "Ivan Orlov was the brother of the poet Pyotr Orlov, the uncle of Vera Pak and a grandson of Anton Weber.",
        {("Pyotr Orlov", "sibling", "Ivan Orlov"), ("Anton Weber", "relative", "Ivan Orlov")},
    ),
    (
        "Vera Kim was the widow of Oleg Pak and the mother of Timur Pak.",
        {("Oleg Pak", "spouse", "Vera Kim"), ("Timur Pak", "parent", "Vera Kim")},
    ),
    (
        "Ivan Orlov was the son of Pyotr Orlov and his wife Vera Orlova.",
        {
            ("Ivan Orlov", "parent", "Pyotr Orlov"),
            ("Ivan Orlov", "parent", "Vera Orlova"),
            ("Pyotr Orlov", "spouse", "Vera Orlova"),
        },
    ),
    ("The wife of Oleg Pak, Anna Pak, is a singer.", {("Oleg Pak", "spouse", "Anna Pak")}),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_kin_in_a_row_are_kin_of_the_first(text: str, told: set[Fact]) -> None:
    assert {fact for fact in facts(text) if fact[1] in KIN} == told


def test_a_first_name_before_and_is_no_director() -> None:
    told = facts("Otto and Anna Weber's film “The Salt Road” won a prize.")
    assert "Otto" not in {fact[2] for fact in told}
