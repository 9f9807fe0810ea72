"""What the attribute ruler gives, by a table in which the words that it does not name are alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

from kgcine.annotate import load_pipeline
from kgcine.parsing.ruling import Ruling
from kgcine.parsing.tokenrows import rows_of

TAGS = ("IN", "DT", "NN", "NNS", "VBZ", "PRP", "CC", "_SP", "RB", "WDT")
LABELS = ("nsubj", "dobj", "pobj", "mark", "aux", "det", "ROOT", "advmod", "dep", "")
WORDS = ("that", "But", "i", "I", "nothin'", "nuthin'", "NOTHIN'", "did", "river", "x", "xx", "\n", " ", "Ерлан", "’s")


@pytest.fixture(scope="module")
def ruler() -> AttributeRuler:
    return load_pipeline().get_pipe("attribute_ruler")


@pytest.fixture(scope="module")
def ruling(ruler: AttributeRuler) -> Ruling:
    return Ruling(ruler, ruler.vocab)


@given(st.lists(st.tuples(st.sampled_from(WORDS) | st.text(min_size=1, max_size=6), st.sampled_from(TAGS),
                          st.sampled_from(LABELS)), min_size=1, max_size=8))  # fmt: skip
def test_rows_are_what_the_ruler_gives_each_token_by_itself(ruler, ruling, tokens) -> None:
    words, tags, labels = zip(*tokens, strict=True)
    rows = rows_of(Doc(ruler.vocab, words=words, tags=tags, deps=labels))
    alone = [rows_of(ruler(Doc(ruler.vocab, words=[word], tags=[tag], deps=[label])))[0] for word, tag, label in tokens]
    assert ruling.rule(rows) == alone


def test_a_word_that_the_ruler_names_is_not_taken_for_others() -> None:
    nlp = load_pipeline()
    ruler = nlp.get_pipe("attribute_ruler")
    ruler.add([[{"LOWER": "river"}], [{"LOWER": {"REGEX": "^lak"}}]], {"LEMMA": "water"})
    made = Ruling(ruler, nlp.vocab).rule(rows_of(Doc(nlp.vocab, words=["River", "lakes", "hill"])))
    lemmas = [int.from_bytes(row[40:48], "little") for row in made]
    assert [nlp.vocab.strings[lemma] for lemma in lemmas] == ["water", "water", ""]


def test_a_ruler_that_looks_at_the_shape_of_words_is_shown_each_of_them() -> None:
    nlp = load_pipeline()
    ruler = nlp.get_pipe("attribute_ruler")
    ruler.add([[{"SHAPE": "XX"}]], {"LEMMA": "letters"})
    made = Ruling(ruler, nlp.vocab).rule(rows_of(Doc(nlp.vocab, words=["AB", "ab"])))
    lemmas = [int.from_bytes(row[40:48], "little") for row in made]
    assert [nlp.vocab.strings[lemma] for lemma in lemmas] == ["letters", ""]
