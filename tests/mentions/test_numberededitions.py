"""Festivals that no ending of their name tells, but a number before it or what is said beside it."""

import pytest
from tests.language import typed

OSH = ("Zhetisu Days", "Festival")


@pytest.mark.parametrize(
    "text",
    [
        "Ten films will be shown at the fourteenth Zhetisu Days. The festival has a new director.",
        "Ten films were shown at the 14th Zhetisu Days, the festival said.",
        "Zhetisu Days, a film festival in Riga, opened on Sunday.",
    ],
)
def test_a_counted_name_is_a_festival_everywhere(text: str) -> None:
    assert OSH in typed(text + " She won a prize at Zhetisu Days.")


def test_a_name_with_a_hyphen_is_whole() -> None:
    assert ("Issyk-Kul Days", "Festival") in typed("The 14th Issyk-Kul Days opened. The festival shows ten films.")


@pytest.mark.parametrize(
    "text",
    [
        "The novel Zhetisu Days was read at the festival.",
        "The 14th Zhetisu Days were days of rain.",
        "The festival began in the fourteenth week.",
    ],
)
def test_without_a_number_or_a_festival_nothing_is_told(text: str) -> None:
    assert OSH not in typed(text)
