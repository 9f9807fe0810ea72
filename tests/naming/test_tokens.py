import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.language import annotator

from kgcine.naming.tokens import Found, Text, choose, text_of


def text(words: str) -> Text:
    doc = annotator().tokenize(words)
    return text_of(words, [doc], [0])


def test_a_span_of_the_view_is_led_to_its_tokens() -> None:
    assert text("Ann sees Bob").covering(4, 8) == (1, 2)
    assert text("Ann sees Bob").covering(5, 10) == (1, 3)
    assert text("Ann sees Bob").covering(3, 4) is None


@pytest.mark.parametrize(("at", "expected"), [(0, True), (1, False), (3, True), (6, True)])
def test_a_sentence_opens_after_a_stop_and_after_its_quotes(at: int, expected: bool) -> None:
    assert text('Ann left. Bob stayed." Carl').opens(at) is expected


@pytest.mark.parametrize(("at", "reach", "expected"), [(2, 9, 0), (5, 9, 3), (5, 1, 4), (3, 9, 3)])
def test_a_sentence_begins_behind_the_last_stop_within_reach(at: int, reach: int, expected: int) -> None:
    assert text("Ann left. Bob came home. Carl").sentence_start(at, reach) == expected


def test_the_higher_rank_wins_and_then_the_longer() -> None:
    long, short, sure = Found(0, 3, "A", "a", 1), Found(2, 4, "B", "b", 1), Found(2, 3, "C", "c", 2)
    assert choose([short, long]) == [long]
    assert choose([short, long, sure]) == [sure]


FOUND = st.builds(
    lambda first, size, rank: Found(first, first + size, "A", "a", rank),
    st.integers(0, 20),
    st.integers(1, 5),
    st.integers(0, 3),
)


@given(st.lists(FOUND, max_size=12))
def test_what_is_chosen_never_overlaps_and_leaves_nothing_free(found: list[Found]) -> None:
    kept = choose(found)
    taken = [i for item in kept for i in range(item.first, item.last)]
    assert len(taken) == len(set(taken))
    assert all(set(range(item.first, item.last)) & set(taken) for item in found)
