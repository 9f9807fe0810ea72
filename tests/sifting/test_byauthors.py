"""Each work of a row has whom "by" names behind it, and no neighbour's author."""

import pytest
from tests.reading import facts


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "The novels “The Inspector” by Ivo Holm, “Salt” by Otto Braun and “Rain” by Karl Weiss were read.",
            ("Salt", "author", "Otto Braun"),
            ("Salt", "author", "Ivo Holm"),
        ),
        (
            "The novels “The Inspector” by Ivo Holm, “Salt” by Otto Braun and “Rain” by Karl Weiss were read.",
            ("Rain", "author", "Karl Weiss"),
            ("Rain", "author", "Otto Braun"),
        ),
        (
            "The novels “The Inspector” and “Salt” by Otto Braun were read.",
            ("Salt", "author", "Otto Braun"),
            None,
        ),
        (
            "The plays “The Inspector” by Ivo Holm, “Salt Road” by K. Weiss were translated; films were shown.",
            ("Salt Road", "author", "K. Weiss"),
            ("Salt Road", "director", "K. Weiss"),
        ),
    ],
)
def test_a_work_has_its_own_author(text: str, right: tuple[str, str, str], wrong: tuple[str, str, str] | None) -> None:
    found = facts(text)
    assert right in found
    assert wrong not in found
