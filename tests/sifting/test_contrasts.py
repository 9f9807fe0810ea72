"""Ends that a sentence sets against the right ones."""

import pytest
from tests.reading import Fact, facts, stances


@pytest.mark.parametrize(
    ("sentence", "right", "wrong"),
    [
        ("Ada Weber was born not in Riga but in Oslo.", None, ("Ada Weber", "birthPlace", "Riga")),
        (
            "The film “Grey Harbour” was shot not in Riga, where it is set, but in Oslo.",
            None,
            ("Grey Harbour", "filmingLocation", "Riga"),
        ),
        (
            "Ida Berg, not Ada Weber, directed the film “Grey Harbour”.",
            ("Grey Harbour", "director", "Ida Berg"),
            ("Grey Harbour", "director", "Ada Weber"),
        ),
        # More is meant here, not less.
        ("Ada Weber studied not only in Riga. She was born in Oslo.", ("Ada Weber", "birthPlace", "Oslo"), None),
        (
            "The film “Grey Harbour” was shot not only in Riga but also in Oslo.",
            ("Grey Harbour", "filmingLocation", "Riga"),
            None,
        ),
    ],
)
def test_what_is_denied_of_one_end_is_not_stated(sentence: str, right: Fact | None, wrong: Fact | None) -> None:
    told = facts(sentence)
    assert right is None or right in told
    assert wrong not in told


def test_who_is_meant_instead_is_not_denied() -> None:
    told = stances("Jan Rahim said that his father was not Olaf Holm, the engineer, but Oleg Karimov.")
    assert ("Jan Rahim", "parent", "Oleg Karimov") not in told
    denied = stances("Jan Rahim denied that his father was Oleg Karimov.")
    assert denied["Jan Rahim", "parent", "Oleg Karimov"][0] == "denied"
