"""A parsed Doc in, the same with titles hung on the nouns that lead them in, and descriptions on the name before them.

A title is one word for the parser, which makes it the subject of what follows: "known for the drama “Fog”, she plays".
What stands behind the last of two names it takes for the first: "A and B, the firm that she runs".
"""

from __future__ import annotations

import numpy
from spacy.tokens import Doc, Token

from kgcine.parsing.grammar import words_of
from kgcine.parsing.spots import spots

_OPENING, _CLOSING = ("“", '"', "«", "„"), frozenset('”"»“')
_RULED, _STRAYED = frozenset({"pobj", "dobj", "conj"}), frozenset({"nsubj", "nsubjpass", "npadvmod", "dep"})


def rehang(doc: Doc) -> None:
    """Hang titles and descriptions where they belong."""
    hang_titles(doc)
    hang_descriptions(doc)


def hang_descriptions(doc: Doc) -> None:
    """Hang a singular description on the last of the joined names before its comma."""
    for noun in (doc[at] for at in numpy.flatnonzero(doc.to_array("DEP") == doc.vocab.strings["appos"]).tolist()):
        name = _last_before(noun)
        if name is not None and name != noun.head:
            noun.head = name


def _last_before(noun: Token) -> Token | None:
    """Return the last of the names joined with the one that a description hangs on, where it ends at the comma."""
    comma = noun.left_edge.i - 1
    if noun.tag_ != "NN" or noun.head.pos_ != "PROPN" or comma <= noun.head.i or noun.doc[comma].text != ",":
        return None
    if not any(child.dep_ == "det" for child in noun.lefts):
        return None
    end = comma - (noun.doc[comma - 1].text in _CLOSING)
    name = noun.head
    while (other := next((c for c in name.rights if c.dep_ == "conj" and c.pos_ == "PROPN"), None)) is not None:
        name = other
    return name if name.i == end - 1 and noun.sent.start <= name.i else None


def hang_titles(doc: Doc) -> None:
    """Hang each quoted title on the noun right before it where the parser makes it a subject of its own."""
    for mark in spots(doc, _OPENING, "ORTH"):
        title = doc[mark + 1] if 0 < mark < len(doc) - 2 else None
        if title is not None and _is_led_in(title):
            title.head, title.dep_ = doc[mark - 1], "appos"


def _is_led_in(title: Token) -> bool:
    """Tell whether a title stands behind a noun for a work which has a place itself: "for the drama “A”"."""
    noun = title.nbor(-2)
    behind = title.nbor(2 if title.nbor().text == "," and title.i + 2 < len(title.doc) else 1)
    if title.pos_ != "PROPN" or title.dep_ not in _STRAYED or behind.text not in _CLOSING:
        return False
    own = noun.dep_ in _RULED and noun.sent.start == title.sent.start and title.head != noun
    return own and noun.tag_ == "NN" and noun.lower_ in words_of(noun, "leads_in_title")
