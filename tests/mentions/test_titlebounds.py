"""Titles that only what follows them tells of have their first words too."""

import pytest
from tests.language import typed


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The cinema screened Long Days in Winter, a documentary about Osh.", "Long Days in Winter"),
        ("The cinema screened Five Days, a documentary about Osh.", "Five Days"),
        ("The club showed Five Roads to Salt, a documentary about Osh.", "Five Roads to Salt"),
    ],
)
def test_a_title_has_its_first_words(text: str, title: str) -> None:
    assert title in {name for name, type_ in typed(text) if type_ in ("Film", "Documentary")}


@pytest.mark.parametrize(
    "text",
    [
        "He met Anna Weber in Winter, a documentary about Osh.",
        "The club showed it in Osh in Winter, a documentary about Talas.",
    ],
)
def test_who_stands_before_a_title_is_no_part_of_it(text: str) -> None:
    assert not [n for n, type_ in typed(text) if type_ in ("Film", "Documentary") and ("Weber" in n or "Osh" in n)]
