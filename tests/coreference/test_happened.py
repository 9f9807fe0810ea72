"""A noun for an event means one that a text is about, or has just named."""

import pytest
from tests.reading import facts

PASSING = (
    "The painter Anna Weber was born in Osh in 1925. She had two brothers. "
    "Her father had come through the famine of 1921. "
    "In 1940 she moved to Riga. There she met the sculptor Olga Novak. They married other people. "
)
ABOUT = "The famine of 1921 struck the steppe first. Herds had died before. Nobody sent grain. The roads were closed. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (PASSING + "The famine killed 300 people in the town.", set()),
        (ABOUT + "The famine killed 300 people in the town.", {("famine of 1921", "300")}),
        (
            "The old met there. Their fathers had come through the famine of 1921. The famine killed 300 people.",
            {("famine of 1921", "300")},
        ),
    ],
)
def test_a_noun_means_no_event_named_in_passing_further_above(text: str, told: set[tuple[str, str]]) -> None:
    assert {(s, o) for s, p, o in facts(text) if p == "numberOfDeaths"} == told
