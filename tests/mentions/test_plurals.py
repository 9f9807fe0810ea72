"""Plurals at the beginning of a sentence that are nobody's name."""

import pytest
from tests.language import annotate


@pytest.mark.parametrize("text", ["Inspectors had warned him twice.", "Troops opened fire on the square."])
def test_many_are_no_person(text: str) -> None:
    assert not [m.text for m in annotate(text).mentions if m.type == "Person"]


def test_a_surname_at_the_beginning_stays_one() -> None:
    assert "Weber" in [m.text for m in annotate("Weber had warned Anna Weber twice.").mentions if m.type == "Person"]


def test_a_surname_that_looks_like_a_plural_stays_where_the_text_has_it_in_full() -> None:
    found = annotate("Cleo Barnes came home.", "Barnes won an award.").mentions
    assert [m.text for m in found if m.type == "Person"] == ["Cleo Barnes", "Barnes"]
