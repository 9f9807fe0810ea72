"""Posts written with capitals are nobody's names."""

import pytest
from tests.language import annotator, lexicon

from kgcine.mentions.posts import without_posts
from kgcine.naming.tokens import Found, text_of

PERSONS = [
    ("[Foreign Minister] spoke.", False),
    ("[Deputy Foreign] Minister Anna Lee spoke.", False),
    ("[Leader of the Nation] spoke.", False),
    ("Ambassador [Extraordinary] and [Plenipotentiary] of Latvia spoke.", False),
    ("[Dean] of the faculty spoke.", False),
    ("[MPRP Secretary] spoke.", False),
    ("[Advisor] to the mayor spoke.", False),
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


@pytest.mark.parametrize(
    ("text", "name", "stays"),
    [
        ("The Minister of Information and Communications Anna Lee spoke.", "Information and Communications", False),
        ("Anna Lee, Minister of Culture and Sports, spoke.", "Minister of Culture and Sports", False),
        ("Anna Lee, Minister of People's Enlightenment, spoke.", "People's Enlightenment", False),
        ("She works at the Ministry of Culture and Sports.", "Ministry of Culture and Sports", True),
        ("She is head of Nova Communications.", "Nova Communications", True),
    ],
)
def test_what_a_minister_is_of_is_no_body(text: str, name: str, stays: bool) -> None:
    tokens = text_of(text, [annotator().tokenize(text)], [0])
    span = tokens.covering(text.index(name), text.index(name) + len(name))
    assert span is not None
    found = Found(*span, "Organisation", "suffix", 0)
    assert ([*without_posts(tokens, [found], lexicon())] == [found]) is stays
