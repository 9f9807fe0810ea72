"""Until when something lasted that is told to have held for so many years."""

import pytest
from tests.reading import Fact, qualified

TULPAR = ("Tulpar studio", "leader", "Anna Weber")
TOLD: list[tuple[str, Fact, dict[str, str]]] = [
    (
        "In 1962 Ivan Petrov was elected first secretary of the Writers' Union, a position he held for nine years.",
        ("Ivan Petrov", "positionHeld", "first secretary"),
        {"startDate": "1962", "endDate": "1971"},
    ),
    (
        "Anna Weber became director of the Tulpar studio in 1995. She held the post for eight years.",
        TULPAR,
        {"startDate": "1995", "endDate": "2003"},
    ),
    (
        "In 1967 Ivan Petrov returned to Riga, where he worked at Mosfilm for the next ten years.",
        ("Ivan Petrov", "employer", "Mosfilm"),
        {"startDate": "1967", "endDate": "1977"},
    ),
    (
        "Anna Weber married the actor Ivan Petrov in 1950. The marriage lasted six years.",
        ("Anna Weber", "spouse", "Ivan Petrov"),
        {"startDate": "1950", "endDate": "1956"},
    ),
    (
        "Anna Weber moved to Riga in 1950, where she lived for 12 years.",
        ("Anna Weber", "residence", "Riga"),
        {"startDate": "1950", "endDate": "1962"},
    ),
]


@pytest.mark.parametrize(("text", "fact", "expected"), TOLD)
def test_what_lasted_for_years_has_an_end(text: str, fact: Fact, expected: dict[str, str]) -> None:
    assert expected.items() <= qualified(text)[fact].items()


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Anna Weber became director of the Tulpar studio in 1995. She held the post for almost eight years.", TULPAR),
        ("Anna Weber worked at Mosfilm for ten years. In 1980 she made “Fog”.", ("Anna Weber", "employer", "Mosfilm")),
        ("Anna Weber has lived in Riga since 1950 and worked there for 40 years.", ("Anna Weber", "residence", "Riga")),
        ("Anna Weber has headed the Tulpar studio for the past ten years.", TULPAR),
    ],
)
def test_where_no_beginning_or_no_number_is_told_there_is_no_end(text: str, fact: Fact) -> None:
    assert "endDate" not in qualified(text).get(fact, {})
    assert "startDate" not in qualified(text).get(fact, {}) or "1950" in text or "1995" in text


def test_who_left_had_worked_there_before() -> None:
    found = qualified("In 1990 Anna Weber left Mosfilm, where she worked for nine years.")
    assert found["Anna Weber", "employer", "Mosfilm"] == {"endDate": "1990"}
