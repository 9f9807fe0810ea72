"""The names of an article in, those that are parts somebody plays out: no "she" stands for them.

"She played the roles of Hafiza and Zhamal. She also sang." "The roles of Vera in A, Olga in B" are two parts.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon


def played(doc: Doc, mentions: Sequence[Mention], lexicon: Lexicon) -> set[Mention]:
    """Return the mentions behind "role of", and those in a row with them."""
    parts, row = lexicon.words("coreference", "parts"), lexicon.words("coreference", "row") | {","}
    inside = lexicon.words("coreference", "parts_in")
    found: set[Mention] = set()
    ends: set[int] = set()
    told = -1
    for mention in sorted(mentions, key=lambda each: each.first):
        before = [token.lower_ for token in doc[max(mention.first - 2, 0) : mention.first]]
        behind_part = before[-1:] == ["of"] and before[0] in parts
        in_row = before[-1:] and before[-1] in row and mention.first - 1 in ends
        going_on = mention.first < told and "," in before and doc[mention.last : mention.last + 1].text in inside
        if behind_part or in_row or going_on:
            found.add(mention)
            ends.add(mention.last)
        if behind_part:
            told = doc[mention.first].sent.end
    return found
