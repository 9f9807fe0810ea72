"""A noun in, the name that stands right before it out: "the “Tulpar” film studio", "the Kinotavr festival"."""

from __future__ import annotations

from spacy.tokens import Token

_CLOSING, _BETWEEN = frozenset({'"', "”", "“", "»", "''", "’"}), 2


def quoted_before(noun: Token) -> Token | None:
    """Return the last word in the quotation marks before a noun and up to two small words that belong to it."""
    at = noun.i - 1
    start = noun.sent.start
    while at > max(start, noun.i - 1 - _BETWEEN) and noun.doc[at].text.islower() and noun.doc[at].head == noun:
        at -= 1
    named = at > start and noun.doc[at].text in _CLOSING and noun.doc[at - 1].text[:1].isalnum()
    name = noun.doc[at - 1] if named else None
    return name if name is not None and noun.is_ancestor(name) else None


def named_before(noun: Token) -> Token | None:
    """Return the proper noun that is a noun's own part right before it."""
    before = noun.doc[noun.i - 1] if noun.i > noun.sent.start else None
    return before if before is not None and before.pos_ == "PROPN" and before.head == noun else None
