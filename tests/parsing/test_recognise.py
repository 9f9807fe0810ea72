"""Names found for all tokens at once: the names that spaCy's recogniser finds."""

import pytest
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from test_products import as_it_comes

from kgcine.annotate import load_pipeline
from kgcine.parsing.recognise import Recogniser
from language import SAMPLES

TEXTS = [
    "Rashid Nugmanov directed The Needle in 1988.",
    "",
    " ",
    "Almaty",
    "Rashid",
    "The Wild East\n\nof Rashid Nugmanov",
    "  Kazakhfilm Studio, founded in 1934 , in Alma-Ata",
]


def named(nlp: Language, texts: list[str]) -> list[list[tuple[int, int, str]]]:
    others = [name for name in nlp.pipe_names if name != "ner"]
    return [[(ent.start, ent.end, ent.label_) for ent in doc.ents] for doc in nlp.pipe(texts, disable=others)]


def found(nlp: Language, texts: list[str]) -> list[list[tuple[int, int, str]]]:
    return [[(ent.start, ent.end, ent.label_) for ent in doc.ents] for doc in Recogniser(nlp).pipe(texts)]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_has_the_names_that_spacy_finds(text: str) -> None:
    assert found(load_pipeline(), [text]) == named(as_it_comes(), [text])


def test_the_samples_have_the_names_that_spacy_finds() -> None:
    blocks = [block for path in SAMPLES for block in path.read_text("utf-8").split("\n")]
    names = found(load_pipeline(), blocks)
    assert names == named(as_it_comes(), blocks)
    assert sum(len(each) for each in names) > 300


def test_every_token_is_in_a_name_or_outside_one() -> None:
    (doc,) = Recogniser(load_pipeline()).pipe([TEXTS[0]])
    assert doc.has_annotation("ENT_IOB")
    assert [token.ent_iob_ for token in doc][:3] == ["B", "I", "O"]


def test_a_recogniser_of_another_kind_is_left_to_spacy() -> None:
    class Other(EntityRecognizer):
        pass

    nlp = load_pipeline()
    pipe = nlp.get_pipe("ner")
    before = found(nlp, TEXTS)
    pipe.cfg["beam_width"] = 2
    beamed = Recogniser(nlp)
    assert beamed._actions is None
    pipe.cfg["beam_width"] = 1
    assert [[(ent.start, ent.end, ent.label_) for ent in doc.ents] for doc in beamed.pipe(TEXTS)] == before
