"""A part that only the cast names is a character of the film; a calling that somebody plays is none."""

import pytest
from tests.reading import facts

OPENING = "The feature film “Salt Road” was shot in 1999. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It stars Anna Weber as Asel and Ivan Petrov as Timur.", {"Asel", "Timur"}),
        ("It stars Anna Weber as the widow.", set()),
        ("It stars Anna Weber and Ivan Petrov.", set()),
    ],
)
def test_who_is_played_is_a_character(text: str, told: set[str]) -> None:
    assert {o for s, p, o in facts(OPENING + text) if (s, p) == ("Salt Road", "character")} == told
