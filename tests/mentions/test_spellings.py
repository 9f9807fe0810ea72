"""One person's name in several spellings and orders."""

import pytest
from tests.language import lexicon

from kgcine.mentions.spellings import turned


@pytest.mark.parametrize("name", ["Belov Oleg Ivanovich", "Oleg Ivanovich Belov"])
def test_an_entry_may_begin_with_the_surname(name: str) -> None:
    assert turned(name.lower().split(), lexicon()) == ["oleg", "ivanovich", "belov"]


@pytest.mark.parametrize("name", ["Petrovich Oleg Ivanovich", "Anna Maria Weber", "Oleg Belov"])
def test_words_that_show_no_order_stay_as_they_are(name: str) -> None:
    assert turned(name.lower().split(), lexicon()) == name.lower().split()
