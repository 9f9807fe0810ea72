"""A date that opens a sentence dates its first two verbs, where nothing speaks against it."""

import pytest
from tests.reading import Fact, qualified

TOLD: list[tuple[str, Fact, dict[str, str]]] = [
    (
        "In 1967 Anna Weber graduated from VGIK and joined Lenfilm.",
        ("Anna Weber", "employer", "Lenfilm"),
        {"startDate": "1967"},
    ),
    (
        "In May 1967 Anna Weber left the theatre and moved to Osh.",
        ("Anna Weber", "residence", "Osh"),
        {"startDate": "1967-05"},
    ),
    (
        "In 1967 Anna Weber won the Nika Award and was appointed director of the Tulpar studio.",
        ("Anna Weber", "positionHeld", "director"),
        {"startDate": "1967", "of": "Tulpar studio"},
    ),
    (
        "In 1967 Anna Weber returned to Riga and married the actor Ivan Petrov.",
        ("Anna Weber", "spouse", "Ivan Petrov"),
        {"startDate": "1967"},
    ),
    (
        "In 1967 Anna Weber joined Lenfilm and won the Nika Award in 1972.",
        ("Anna Weber", "awardReceived", "Nika Award"),
        {"pointInTime": "1972"},
    ),
]


@pytest.mark.parametrize(("text", "fact", "expected"), TOLD)
def test_the_second_verb_has_the_date_of_the_first(text: str, fact: Fact, expected: dict[str, str]) -> None:
    assert qualified(text)[fact] == expected


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("In 1967 Anna Weber graduated from VGIK and later joined Lenfilm.", ("Anna Weber", "employer", "Lenfilm")),
        (
            "In 1967 Anna Weber joined Lenfilm, made three films and won the Nika Award.",
            ("Anna Weber", "awardReceived", "Nika Award"),
        ),
        (
            "In 1967 Anna Weber graduated from VGIK, and Ivan Petrov joined Lenfilm.",
            ("Ivan Petrov", "employer", "Lenfilm"),
        ),
        ("Anna Weber was born in Osh in 1931 and joined Lenfilm.", ("Anna Weber", "employer", "Lenfilm")),
        ("Until 1967 Anna Weber lived in Osh and joined Lenfilm.", ("Anna Weber", "employer", "Lenfilm")),
    ],
)
def test_what_goes_on_in_another_time_has_not(text: str, fact: Fact) -> None:
    assert qualified(text)[fact] == {}
