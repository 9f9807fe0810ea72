"""A parsed text and the lexicon in, the same with its callings as nouns out, where the tagger takes one for a verb."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kgcine.naming.lexicon import Lexicon

_BASE, _NOUN, _NOMINAL = "VB", "NN", frozenset({"NOUN", "PROPN"})


def name_callings(doc: Doc, lexicon: Lexicon) -> None:
    """Read the last of several callings as a noun: of "actor, and screenwriter" the tagger makes a verb."""
    for token in doc:
        if token.tag_ == _BASE and token.lower_ in lexicon.occupations and _goes_on(token, lexicon):
            token.tag_, token.pos_ = _NOUN, "NOUN"


def _goes_on(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a word is joined to a noun that is a calling too."""
    head = token.head
    return token.dep_ == "conj" and head.pos_ in _NOMINAL and head.lower_ in lexicon.occupations
