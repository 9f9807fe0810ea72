"""What a title's own words and those around it tell of its kind."""

import pytest
from tests.language import annotator, lexicon

from kgcine.naming.tokens import Text, text_of
from kgcine.titling.beside import is_titlelike, kind_before, kind_behind


def read(words: str) -> Text:
    return text_of(words, [annotator().tokenize(words)], [0])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the novel", "Book"),
        ("the documentary called", "Documentary"),
        ("the author of", "Book"),
        ("under the title", "Film"),
        ("the bridge", None),
    ],
)
def test_words_before_a_title_tell_its_kind(words: str, expected: str | None) -> None:
    text = read(f"{words} Salt Road")
    assert kind_before(text, len(text) - 2, lexicon()) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The director, author of Salt Road, spoke at the festival of his films.", "Film"),
        ("At the festival the author of Salt Road directed a workshop for filmmakers.", "Film"),
        ("The festival was banned with all its films by the author of Salt Road.", "CreativeWork"),
        ("A documentary of the festival asks what the author of Salt Road wanted from cinema.", "CreativeWork"),
        ("The president, author of Salt Road, closed the cinema to directors and their crews.", "CreativeWork"),
        ("The poet, author of Salt Road, hated poems.", "Book"),
    ],
)
def test_the_author_of_a_title_has_filmed_it_only_beside_words_of_filming(sentence: str, expected: str) -> None:
    text = read(sentence)
    assert kind_before(text, text.words.index("Salt"), lexicon()) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("(2001, directed by Anna Weber)", "Film"),
        ("is a novel about a road", "Book"),
        (", a documentary about a road", "Documentary"),
        ("is a road in Latvia", None),
    ],
)
def test_words_behind_a_title_tell_its_kind(words: str, expected: str | None) -> None:
    assert kind_behind(read(f"Salt Road {words}"), 2, lexicon()) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("Salt Road", True), ("Night of the Bus", True), ("40 Days", True), ("Salt is what they carry", False)],
)
def test_a_title_is_written_with_capitals(words: str, expected: bool) -> None:
    text = read(words)
    assert is_titlelike(text, 0, len(text), lexicon()) is expected
