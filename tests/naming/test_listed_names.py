"""What the lists have is found where the text means it."""

import pytest
from tests.language import annotate


@pytest.mark.parametrize(
    ("text", "name", "type_"),
    [
        ("The Kazakh director came.", "Kazakh", "Nationality"),
        ("The film was made in Kazakh.", "Kazakh", "Language"),
        ("It is a romantic comedy film.", "romantic comedy", "Genre"),
        ("Mosfilm was founded in 1924.", "Mosfilm", "FilmStudio"),
    ],
)
def test_a_listed_word_is_what_the_words_around_it_make_of_it(text: str, name: str, type_: str) -> None:
    assert (name, type_) in {(m.text, m.type) for m in annotate(text).mentions}


def test_a_genre_word_that_heads_no_work_is_none() -> None:
    assert not [m for m in annotate("The war began in Osh.").mentions if m.type == "Genre"]
