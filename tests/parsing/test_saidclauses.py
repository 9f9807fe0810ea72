"""Clauses of what is said stand with the verb that says it, whatever the parser hangs them on."""

import pytest
from tests.reading import Fact, stances

STUDIED: Fact = ("Anna Weber", "educatedAt", "VGIK")


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Newspapers reported at the time that Anna Weber had studied at VGIK.", ("reported", "newspapers")),
        ("The newspaper wrote the next day that Anna Weber had studied at VGIK.", ("reported", "newspaper")),
        ("Relatives remember to this day that Anna Weber studied at VGIK.", ("reported", "relatives")),
        ("Anna Weber, as her nephew Jan Berg recalls, studied at VGIK.", ("reported", "Jan Berg")),
        ("As her nephew Jan Berg remembers, Anna Weber studied at VGIK for a year.", ("reported", "Jan Berg")),
        ("As the critic Jan Berg puts it, Anna Weber studied at VGIK.", ("reported", "Jan Berg")),
    ],
)
def test_what_is_said_is_reported(text: str, stance: tuple[str, str]) -> None:
    assert stances(text)[STUDIED] == stance


@pytest.mark.parametrize(
    "text",
    [
        "Anna Weber, as the rules demanded, studied at VGIK.",
        "Anna Weber studied at VGIK at the time that Jan Berg taught there.",
        "As a student of films and operas, Anna Weber studied at VGIK.",
    ],
)
def test_what_nobody_says_stays_so(text: str) -> None:
    assert stances(text)[STUDIED] == ("asserted", None)
