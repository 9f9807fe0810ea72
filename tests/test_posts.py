"""Posts written with capitals are nobody's names."""

import pytest
from tests.language import annotator, lexicon

from kgcine.posts import without_posts
from kgcine.tokens import Found, text_of

PERSONS = [
    ("[Foreign Minister] spoke.", False),
    ("[Deputy Foreign] Minister Anna Lee spoke.", False),
    ("[Leader of the Nation] spoke.", False),
    ("Ambassador [Extraordinary] and [Plenipotentiary] of Latvia spoke.", False),
    ("[Dean] of the faculty spoke.", False),
    ("[Anna Lee] spoke.", True),
    ("[Dean] spoke.", True),
    ("[Minister Lee] spoke.", True),
]


@pytest.mark.parametrize(("marked", "stays"), PERSONS)
def test_a_post_is_no_person(marked: str, stays: bool) -> None:
    phrase = marked.replace("[", "").replace("]", "")
    text = text_of(phrase, [annotator().tokenize(phrase)], [0])
    names = [part.split("]")[0] for part in marked.split("[")[1:]]
    spans = [text.covering(phrase.index(name), phrase.index(name) + len(name)) for name in names]
    finds = [Found(*span, "Person", "ner", 0) for span in spans if span is not None]
    assert bool([*without_posts(text, finds, lexicon())]) is stays
