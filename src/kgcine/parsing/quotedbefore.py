"""A noun in, the name in quotation marks that stands right before it out: "the “Tulpar” film studio"."""

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
