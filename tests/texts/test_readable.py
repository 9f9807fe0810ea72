"""Markup of a source goes, its words stay, and what is marked stays marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgcine.texts.readable import readable, readable_pieces


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("The Needle* (1988), \\*not\\* *Igla*'s", "The Needle (1988), *not* Igla's"),
        ("__Bold__ and _Igla_, not snake_case", "Bold and Igla, not snake_case"),
        ("x * y ** z, 2 < 3 and 4 > 1", "x * y ** z, 2 < 3 and 4 > 1"),
        ("Agn&egrave;s, <em>Cl&eacute;o", "Agnès, Cléo"),
        ("Bread &amp; roses, S&P", "Bread & roses, S&P"),
        ('a <a href="x">link</a><br/>and<!-- no --> more', "a link and more"),
        ("[The *Needle*](needle_(film).html) and [a note][1] of [238]", "The Needle and a note of [238]"),
        ("![a still](still.png) shows", "a still shows"),
    ],
)
def test_words_without_their_markup(source: str, words: str) -> None:
    assert readable(source) == words


def test_ends_stay_marked_where_the_markup_goes_around_and_through_them() -> None:
    pieces = [("She made <em>", False), ("Cl&eacute;o <b>from</b> 5", True), ("</em> (", False), ("1962", True)]
    assert readable_pieces(pieces) == [("She made ", False), ("Cléo from 5", True), (" (", False), ("1962", True)]


@given(st.lists(st.text("abc d\n", min_size=1), min_size=1))
def test_plain_words_are_kept_as_they_are(parts: list[str]) -> None:
    pieces = [(part, at % 2 == 1) for at, part in enumerate(parts)]
    told = readable_pieces(pieces)
    assert "".join(piece for piece, _ in told).split() == "".join(parts).split()
