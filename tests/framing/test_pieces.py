"""Which of many numbered pieces a text may hold."""

from hypothesis import given
from hypothesis import strategies as st

from kgcine.framing.pieces import SIZE, Pieces, bits_of, findable, numbers_of

LETTERS = "abc ⟦⟧"
PIECES = st.lists(st.lists(st.text(LETTERS, min_size=SIZE, max_size=8), max_size=3).map(tuple), max_size=70)


@given(PIECES, st.text(LETTERS, max_size=60))
def test_no_number_is_lost_of_which_a_text_holds_a_piece(pieces: list[tuple[str, ...]], text: str) -> None:
    met = set(numbers_of(Pieces(pieces).met(text)))
    assert {number for number, each in enumerate(pieces) if not each or any(piece in text for piece in each)} <= met


@given(PIECES)
def test_a_text_without_any_of_their_letters_meets_only_those_that_need_none(pieces: list[tuple[str, ...]]) -> None:
    met = set(numbers_of(Pieces(pieces).met("xyz" * 9)))
    assert met == {number for number, each in enumerate(pieces) if not each}


@given(st.sets(st.integers(0, 200)))
def test_bits_give_back_their_numbers_in_order(numbers: set[int]) -> None:
    assert list(numbers_of(bits_of(iter(numbers)))) == sorted(numbers)


def test_what_is_shorter_than_what_pieces_are_filed_by_cannot_be_found() -> None:
    assert findable(("abcd", "abcde"))
    assert not findable(("abcd", "abc"))
