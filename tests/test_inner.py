"""What the year, the country or the place inside a name says of what it names."""

import pytest
from tests.reading import Fact, facts

TOLD: list[tuple[str, set[Fact]]] = [
    (
        "They remembered the purges of 1937.",
        {("purges of 1937", "pointInTime", "1937")},
    ),
    (
        "The Supreme Court of Kazakhstan sat in Astana, and Kazakhstan waited.",
        {("Supreme Court of Kazakhstan", "country", "Kazakhstan")},
    ),
    (
        "The unrest in Nukus was put down, and Nukus was closed.",
        {("unrest in Nukus", "location", "Nukus")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_name_tells_its_year_its_country_or_its_place(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


def test_a_place_that_the_text_does_not_name_by_itself_is_not_made_up() -> None:
    assert not [fact for fact in facts("The Supreme Court of Ruritania sat.") if fact[1] == "country"]
