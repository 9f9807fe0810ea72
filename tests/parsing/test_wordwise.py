"""Classes and lemmas by a table: what the attribute ruler and the lemmatizer give."""

from spacy.language import Language
from spacy.tokens import Doc
from test_products import COLUMNS

from kgcine.annotate import load_pipeline
from kgcine.parsing import wordwise as module
from kgcine.parsing.wordwise import Wordwise, wordwise
from language import SAMPLES

TEXTS = [
    *(block for path in SAMPLES for block in path.read_text("utf-8").split("\n")),
    "There's a film that he's made, and there are more.",
    "He got up and she gets it;  they wo n't.",
]


def tables(docs: list[Doc]) -> list[list[list[int]]]:
    return [doc.to_array(COLUMNS).tolist() for doc in docs]


def by_table(nlp: Language, table: Wordwise) -> list[list[list[int]]]:
    return tables(list(table.pipe(nlp.pipe(TEXTS, disable=["ner", *table.names]))))


def test_a_table_gives_what_the_pipes_give() -> None:
    nlp = load_pipeline()
    table = wordwise(nlp, ["ner", "senter"])
    assert table.names == ("attribute_ruler", "lemmatizer")
    pipes = tables(list(load_pipeline().pipe(TEXTS, disable=["ner"])))
    assert by_table(nlp, table) == pipes
    assert by_table(nlp, table) == pipes


def test_a_full_table_is_begun_anew(monkeypatch) -> None:
    nlp = load_pipeline()
    whole = by_table(nlp, wordwise(nlp, ["ner", "senter"]))
    monkeypatch.setattr(module, "MOST", 50)
    small = wordwise(nlp, ["ner", "senter"])
    assert by_table(nlp, small) == whole
    assert len(small._seen) <= 50


def test_a_ruler_that_asks_for_neighbours_is_left_to_spacy() -> None:
    nlp = load_pipeline()
    nlp.get_pipe("attribute_ruler").add([[{"LOWER": "needle", "SENT_START": 1}]], {"LEMMA": "x"})
    assert wordwise(nlp, ["ner", "senter"]).names == ("lemmatizer",)
    assert wordwise(nlp, []).names == ()
