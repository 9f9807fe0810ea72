"""Words that are typed in two scripts are read in one, and those of another script stay as they are."""

import pytest

from kgcine.assets import open_assets
from kgcine.read import read_text
from kgcine.texts.cleaning import load_cleaning
from kgcine.texts.scripts import in_one_script


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a film сritic of Оsh", "a film critic of Osh"),
        ("СССР and ТАСС", "СССР and ТАСС"),
        ("Қazaqfilm", "Қazaqfilm"),
        ("the title Умут/Umut", "the title Умут/Umut"),
        ("plain words", "plain words"),
    ],
)
def test_what_looks_latin_in_a_latin_word_is_latin(text: str, expected: str) -> None:
    assert in_one_script(text) == expected
    assert len(in_one_script(text)) == len(text)


def test_an_article_is_read_in_one_script() -> None:
    article = read_text("a", "Оttо Braun, a film сritic, was born in Osh.", load_cleaning(open_assets()))
    assert article.view == "Otto Braun, a film critic, was born in Osh."
    assert article.text.startswith("Оttо")
