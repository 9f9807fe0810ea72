"""A noun stands for a named thing of its own kind."""

import pytest
from tests.reading import facts


@pytest.mark.parametrize(
    ("school", "noun", "told"),
    [
        ("Riga University", "university", True),
        ("Riga University", "academy", False),
        ("Riga Art School", "guitar school", False),
    ],
)
def test_a_school_is_called_by_its_own_kind(school: str, noun: str, *, told: bool) -> None:
    found = facts(f"Anna Weber graduated from {school}. The {noun} was founded in 1951.")
    assert ((school, "inception", "1951") in found) is told
