"""A title without quotes ends where its words no longer go on with it."""

import pytest
from tests.language import annotator, lexicon

from kgcine.naming.tokens import text_of
from kgcine.titling.titleends import end_of_title

COMMON = frozenset({"was", "shown", "and", "of", "the", "in", "to", "road"})
ENDS = [
    ("Salt Road was shown", "Salt Road"),
    ("Wind of the Hills was shown", "Wind of the Hills"),
    ("Salt Road and On the River", "Salt Road"),
    ("Osmon ham (1960) was shown", "Osmon ham"),
    ("Kosh ba Kosh was shown", "Kosh ba Kosh"),
    ("Salt Road for the BBC", "Salt Road"),
    ("Salt Road for the People", "Salt Road for the People"),
    ("The Road as Vera, a teacher", "The Road"),
]


@pytest.mark.parametrize(("said", "title"), ENDS)
def test_a_title_goes_on_as_far_as_its_words_do(said: str, title: str) -> None:
    text = text_of(said, [annotator().tokenize(said)], [0])
    last = end_of_title(text, 0, lexicon(), COMMON, stops=frozenset(), whole=False)
    assert last is not None
    assert text.slice(0, last) == title


@pytest.mark.parametrize("said", ["was shown", "1971 was", "The"])
def test_no_title_begins_with_a_small_word_or_is_a_year_or_an_article(said: str) -> None:
    text = text_of(said, [annotator().tokenize(said)], [0])
    assert end_of_title(text, 0, lexicon(), COMMON, stops=frozenset(), whole=False) is None
