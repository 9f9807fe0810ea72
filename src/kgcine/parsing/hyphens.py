"""A part of a word with hyphens in, its first and last part out: the parser takes "Pan-Turkism" for three nouns."""

from __future__ import annotations

from spacy.tokens import Token

_HYPHEN = "-"


def end_of_word(part: Token) -> Token:
    """Return the last part of a word with hyphens."""
    doc, at = part.doc, part.i
    while at + 1 < len(doc) and not doc[at].whitespace_ and _HYPHEN in (doc[at].text, doc[at + 1].text):
        at += 1
    return doc[at]


def begin_of_word(part: Token) -> Token:
    """Return the first part of a word with hyphens."""
    doc, at = part.doc, part.i
    while at and not doc[at - 1].whitespace_ and _HYPHEN in (doc[at].text, doc[at - 1].text):
        at -= 1
    return doc[at]
