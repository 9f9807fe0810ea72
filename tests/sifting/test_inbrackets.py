"""Towns in a bracket, of which the clause around it tells nothing."""

import pytest
from tests.reading import facts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Weber Gymnasium (Karaganda, Kazakhstan) was opened in 1950.", {("Weber Gymnasium", "inception", "1950")}),
        ("Tulpar Studio (Osh) was founded in 1994.", {("Tulpar Studio", "inception", "1994")}),
        ("Almaty (Kazakhstan) was founded in 1854.", {("Almaty", "inception", "1854")}),
        ("The festival (Osh) was first held in 1999.", set()),
    ],
)
def test_what_is_said_of_a_house_is_not_of_the_town_in_its_bracket(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {fact for fact in facts(text) if fact[1] == "inception"} == told
