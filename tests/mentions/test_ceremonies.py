"""Evenings on which prizes are given, and the prizes."""

import pytest
from tests.language import annotate


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("At the 51st Riga Film Awards she won Best Actress.", "Festival"),
        ("She won Best Actress at the national Riga Film Awards in March.", "Festival"),
        ("The film won three Riga Film Awards in 2004.", "Award"),
    ],
)
def test_what_prizes_are_given_at_is_a_festival(text: str, type_: str) -> None:
    found = {m.text: m.type for m in annotate(text).mentions if m.type in ("Award", "Festival")}
    assert found["Riga Film Awards"] == type_
