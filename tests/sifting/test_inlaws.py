"""Kin of somebody's kin."""

import pytest
from tests.reading import facts

KIN = {"spouse", "sibling", "parent", "relative"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jan Novak lives with his sister, her husband Erik, and two friends.", set()),
        ("Anna Weber came with her brother, his wife Vera and two friends.", set()),
        ("Jan Novak lives with his sister Vera.", {("Jan Novak", "sibling", "Vera")}),
    ],
)
def test_who_is_kin_of_unnamed_kin_is_no_kin(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {fact for fact in facts(text) if fact[1] in KIN} == told
