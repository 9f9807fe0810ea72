"""Overlong words are cut before they are tokenized; nothing else changes."""

import gc
import time

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from kgcine.parsing.longwords import LONGEST, cut, with_long_words, with_ordinals_apart, without_emoticons

BARE = spacy.blank("en")
CUTTING = with_long_words(spacy.blank("en"))
runs = st.tuples(st.sampled_from("(x*“ 9.\n"), st.integers(0, 3 * LONGEST)).map(lambda run: run[0] * run[1])


@given(st.lists(runs | st.text(max_size=20)).map("".join))
def test_tokens_are_the_text(text: str) -> None:
    assert "".join(cut(text)) == text
    assert CUTTING(text).text == text


@given(st.text(max_size=LONGEST - 1))
def test_a_text_without_overlong_words_has_the_same_tokens(text: str) -> None:
    assert [token.text for token in CUTTING(text)] == [token.text for token in BARE(text)]


@pytest.mark.parametrize("mark", ["(", "“", "*", "a-", "!"])
def test_ten_times_as_long_a_word_takes_no_hundred_times_as_long(mark: str) -> None:
    def took(length: int) -> float:
        start = time.process_time()
        CUTTING.make_doc(mark * length)
        return time.process_time() - start

    # A round of the garbage collector over all that other tests left in memory takes a second.
    gc.disable()
    try:
        took(100)
        assert took(100_000) < 40 * max(took(10_000), 0.01)
    finally:
        gc.enable()


def test_a_line_of_marks_is_a_token_for_each_hundred() -> None:
    assert len(CUTTING("(" * 10_000)) < 250


@pytest.mark.parametrize("text", ["Turksib (1929): a film", "(8) festivals", "see http://x.org (a:b):"])
def test_marks_beside_a_bracket_are_no_emoticon(text: str) -> None:
    words = [token.text for token in without_emoticons(spacy.blank("en"))(text)]
    assert words.count("(") == words.count(")") == text.count("(")


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("They fought in World War I. The town was lost.", True),
        ("He served Nicholas I. He was exiled.", True),
        ("It was shot by I. Petrov.", False),
        ("World War II. The town was lost.", False),
    ],
)
def test_the_number_of_a_war_at_the_end_of_a_sentence_is_no_initial(text: str, apart: bool) -> None:
    plain, numbering = spacy.blank("en"), with_ordinals_apart(spacy.blank("en"))
    words = [token.text for token in numbering(text)]
    assert numbering(text).text == text
    assert (words != [token.text for token in plain(text)]) is apart
    assert ("I." in words) is (not apart and " I. " in text)
