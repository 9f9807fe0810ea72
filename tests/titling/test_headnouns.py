"""The class of a noun phrase by its head."""

import pytest
from tests.language import annotator, lexicon

from kgcine.naming.tokens import text_of
from kgcine.titling.headnouns import head_type


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("1994 American drama film directed by", "Film"),
        ("Kazakh film director", "Person"),
        ("state-owned company in Almaty", "Organisation"),
        ("novel about a film", "Book"),
        ("documentary short film", "ShortFilm"),
        ("film industry of a country", None),
        ("town", "Settlement"),
        ("teapot", None),
        ("film coordinator for the project", "Person"),
        ("film thriller", "Film"),
    ],
)
def test_a_noun_phrase_has_the_class_of_its_head(phrase: str, expected: str | None) -> None:
    text = text_of(phrase, [annotator().tokenize(phrase)], [0])
    assert head_type(text, 0, lexicon()) == expected
