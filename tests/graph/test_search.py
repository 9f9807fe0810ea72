"""Names and sentences are found in any script, best first, and an article's text keeps its mentions."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import build_store, needle, wave
from kgcine.errors import StoreError
from kgcine.graph.search import Index, words
from kgcine.store import open_store

ID = "https://w3id.org/kgcine/id/"


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    path = tmp_path_factory.mktemp("search") / "store"
    build_store(path, [needle(), wave()])
    return Index(open_store(path).generation)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The Needle", "The Needle"),
        ("needle", "The Needle"),
        ("NEED", "The Needle"),
        ("игла", "The Needle"),
        ("ИГЛ", "The Needle"),
        ("nugmanov", "Rashid Nugmanov"),
        ("Нугманов", "Rashid Nugmanov"),
        ("Шинарбаев", "Ermek Shinarbaev"),
        ("shinarbaev ermek", "Ermek Shinarbaev"),
        ("黒澤", "黒澤明"),
        ("明", "黒澤明"),
    ],
)
def test_an_entity_is_found_by_any_of_its_names_in_any_case_and_script(index: Index, text: str, label: str) -> None:
    assert index.suggest(text)[0].label == label


def test_whole_names_come_before_beginnings_and_these_before_words_within(index: Index) -> None:
    found = [each.label for each in index.suggest("kazakh")]
    assert found[:2] == ["Kazakhfilm", "Kazakh New Wave"] or found[:2] == ["Kazakh New Wave", "Kazakhfilm"]
    assert index.suggest("kazakhfilm")[0].label == "Kazakhfilm"
    assert [each.label for each in index.suggest("wild")] == ["The Wild East"]


def test_sentences_hold_all_words_where_any_does_and_some_otherwise(index: Index) -> None:
    assert [each.text for each in index.search("500,000 roubles").sentences] == [
        "According to Dana Orazova, The Needle cost 500,000 roubles."
    ]
    assert len(index.search("roubles born").sentences) == 2


def test_a_found_sentence_says_where_it_stands(index: Index) -> None:
    found = index.search("played Moro").sentences[0]
    text = index.article(found.article)
    assert text is not None
    assert text.text[found.span.start : found.span.end] == found.text == "Viktor Tsoi played Moro in it."
    assert found.title == "The Needle returns"


def test_every_mention_of_a_text_is_a_name_of_its_entity(index: Index) -> None:
    text = index.article(f"{ID}article/needle")
    assert text is not None
    spoken = {(text.text[each.span.start : each.span.end], each.iri) for each in text.mentions}
    assert ("Игла", f"{ID}film/the-needle") in spoken
    assert {form for form, iri in spoken if iri.endswith("/rashid-nugmanov")} == {"Rashid Nugmanov", "Nugmanov"}
    assert index.article(f"{ID}article/none") is None


@given(st.text(max_size=60))
def test_no_text_breaks_the_search(index: Index, text: str) -> None:
    found = index.search(text)
    assert len(found.entities) <= 20
    assert index.suggest(text, limit=3) == list(index.search(text, entities=3).entities)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert words(words(text)) == words(text)


def test_a_store_without_an_index_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no search index"):
        Index(tmp_path)
