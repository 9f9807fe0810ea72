"""A part that only the cast names is a character of the film; a calling that somebody plays is none."""

import pytest
from tests.reading import facts, qualified

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


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("“Salt Road” was produced by Kazakhfilm and has Asanali Ashim in the main part.", None),
        ("The drama “Salt Road” was shot with Asanali Ashim in the leading role of Ussat Mered.", "Ussat Mered"),
    ],
)
def test_a_kind_of_part_is_none(text: str, part: str | None) -> None:
    told = [roles.get("role") for (_, name, who), roles in qualified(text).items() if name == "castMember"]
    assert told == [part]
