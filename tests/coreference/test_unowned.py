"""Kin that a life brings in by an article alone are those of whom it tells."""

import pytest
from tests.reading import Fact, facts

VERA = "Vera Kim"
LIFE = "Vera Kim was an actress. She was born in Osh in 1944. "
KIN = ("relative", "sibling", "parent", "spouse")

STATED: list[tuple[str, set[Fact]]] = [
    ("A cousin, Askar Seitov, found her a place at the mill.", {(VERA, "relative", "Askar Seitov")}),
    ("An uncle, the poet Bolat Seitov, taught her to read.", {(VERA, "relative", "Bolat Seitov")}),
    ("A nephew, Timur Kim, is an architect in Riga.", {(VERA, "relative", "Timur Kim")}),
    ("A younger brother, Oleg Kim, died in 1943.", {(VERA, "sibling", "Oleg Kim")}),
    ("One sister, Anna Kim, lives in Hamburg.", {(VERA, "sibling", "Anna Kim")}),
    ("An uncle on her mother's side, the poet Bolat Seitov, was shot.", {(VERA, "relative", "Bolat Seitov")}),
    ("The pianist Askar Seitov was a cousin.", {(VERA, "relative", "Askar Seitov")}),
    ("The pianist Askar Seitov is her nephew.", {(VERA, "relative", "Askar Seitov")}),
    ("A daughter, Alma Orlova, became a pianist.", {("Alma Orlova", "parent", VERA)}),
]

NOT_OWN = [
    "A cousin of the mayor, Askar Seitov, found her a place at the mill.",
    "If an uncle, Bolat Seitov, had lived, she would have stayed.",
    "A neighbour, Bolat Seitov, taught her to read.",
    "The pianist Askar Seitov was a cousin of the mayor.",
    "The mayor's nephew, Timur Kim, is an architect in Riga.",
    "In the film a son, Timur, comes home from the war.",
]


def kin(text: str) -> set[Fact]:
    return {fact for fact in facts(LIFE + text) if fact[1] in KIN}


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_kin_led_in_by_an_article_are_those_of_the_life(text: str, expected: set[Fact]) -> None:
    assert kin(text) == expected


@pytest.mark.parametrize("text", NOT_OWN)
def test_kin_of_others_or_of_a_plot_are_not(text: str) -> None:
    assert not {fact for fact in kin(text) if VERA in fact}
