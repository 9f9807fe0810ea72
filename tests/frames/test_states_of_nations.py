"""Where a place lies that is told with the state, province or county of a nation around it."""

import pytest
from tests.reading import facts

TOLD: list[tuple[str, set[tuple[str, str, str]]]] = [
    ("Clark Pond is a lake in Gogeb County in the American state of Michigan.",
     {("Gogeb County", "locatedIn", "Michigan"), ("Michigan", "country", "American")}),
    ("Upper Lake lies near the town of Pola in the Indian state of Bihar.", {("Bihar", "country", "Indian")}),
    ("The school stands in western Marin County, California.", {("Marin County", "locatedIn", "California")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_state_of_a_nation_holds_what_is_in_it(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert expected <= facts(text)


def test_the_west_of_a_province_is_no_film() -> None:
    assert "genre" not in {p for _, p, _ in facts("He died in western Tuva Province in 1930.")}
