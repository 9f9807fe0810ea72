"""The word lists of ``extract/mentions.toml`` that a Doc carries for whoever reads its clauses."""

import pytest
import spacy
from spacy.tokens import Doc

from kgcine.assets import open_assets
from kgcine.naming.lexicon import Lexicon, load_lexicon
from kgcine.parsing.grammar import TABLE, mark_words, words_of


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(open_assets())


@pytest.fixture
def doc() -> Doc:
    return spacy.blank("en")("The melodrama was shot in Riga.")


def test_a_marked_doc_carries_every_list_of_the_table(doc: Doc, lexicon: Lexicon) -> None:
    mark_words(doc, lexicon)
    for key, listed in lexicon.rules[TABLE].items():
        assert words_of(doc[0], key) == frozenset(listed) != frozenset()


def test_a_doc_that_nobody_marked_has_no_words(doc: Doc) -> None:
    assert words_of(doc[0], "film") == frozenset()


def test_the_lists_are_written_as_the_tokens_are_compared(lexicon: Lexicon) -> None:
    rules = lexicon.rules[TABLE]
    assert all(word.istitle() for word in rules["callings"])
    assert all(word.islower() for key, listed in rules.items() if key != "callings" for word in listed)


def test_what_leads_in_a_title_speaks_of_a_film_too(lexicon: Lexicon) -> None:
    assert lexicon.words(TABLE, "leading") <= lexicon.words(TABLE, "film")
