"""What the year, the country or the place inside a name says of what it names."""

import pytest
from tests.reading import Fact, facts

TOLD: list[tuple[str, set[Fact]]] = [
    (
        "They remembered the purges of 1937.",
        {("purges of 1937", "pointInTime", "1937")},
    ),
    (
        "In 2010, after the June unrest in the south, the house was closed.",
        {("June unrest", "pointInTime", "2010-06")},
    ),
    (
        "The Supreme Court of Kazakhstan sat in Astana, and Kazakhstan waited.",
        {("Supreme Court of Kazakhstan", "country", "Kazakhstan")},
    ),
    (
        "The Geographical Society of Mongolia met.",
        {("Geographical Society of Mongolia", "country", "Mongolia")},
    ),
    (
        "The unrest in Nukus was put down, and Nukus was closed.",
        {("unrest in Nukus", "location", "Nukus")},
    ),
    (
        "Anna Weber painted. The Anna Weber Prize is new.",
        {("Anna Weber Prize", "namedAfter", "Anna Weber")},
    ),
    (
        "Anna Weber painted. They live in Weber Street.",
        {("Weber Street", "namedAfter", "Anna Weber")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_name_tells_its_year_its_country_or_its_place(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


def test_a_month_in_a_name_is_not_of_the_year_of_another_deed() -> None:
    text = "In 1932, writing of the December events, Otto Braun left Osh."
    assert not [fact for fact in facts(text) if fact[1] == "pointInTime"]


def test_a_place_that_the_text_does_not_name_by_itself_is_not_made_up() -> None:
    assert not [fact for fact in facts("The Supreme Court of Ruritania sat.") if fact[1] == "country"]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Weber and Karl Weber painted. They live in Weber Street.",
        "Anna Weber painted. They saw Weber Pictures.",
        "Anna Weber painted. They live in Anna Street.",
    ],
)
def test_a_name_honours_nobody_whose_own_name_it_does_not_begin_with(text: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == "namedAfter"]
