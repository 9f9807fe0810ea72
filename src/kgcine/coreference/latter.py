"""Words that take up one of two in, which of the things named before they stand for out: "the latter", "the former"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kgcine.classes import FILMS, ORGANISATIONS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.naming.lexicon import Lexicon

_NOUNS = frozenset({"NOUN", "PROPN"})
_FAMILIES = (FILMS, frozenset({"Person"}), ORGANISATIONS)
_TWO = 2


def latter_of(token: Token, links: Sequence[Link], lexicon: Lexicon) -> Cluster | None:
    """Return which of two or more that are named right before is meant: "A, B and C. In the latter".

    Those of the noun's own sentence go before those of the sentence before it; where two persons and two bodies are
    named, nobody is meant.
    """
    latter = token.lower_ in lexicon.words("coreference", "latter")
    former = token.lower_ in lexicon.words("coreference", "former")
    if not (latter or former) or not token.i or token.nbor(-1).lower_ != "the":
        return None
    if token.head.pos_ in _NOUNS and token.head.i > token.i:
        return None
    start = token.sent.start
    floor = token.doc[start - 1].sent.start if start else 0
    for first in (start, floor):
        rows = [
            [link for link in links if link[1].type in family and first <= link[0].first < token.i]
            for family in _FAMILIES
        ]
        films = rows[0] if latter and len({id(cluster) for _, cluster in rows[0]}) > 1 else []
        pairs = [pair for row in rows if (pair := _pair(row))]
        if films:
            return films[-1][1]
        if pairs:
            return pairs[0][1 if latter else 0] if len(pairs) == 1 else None
    return None


def _pair(row: Sequence[Link]) -> tuple[Cluster, Cluster] | None:
    named = list({id(cluster): cluster for _, cluster in row}.values())
    return (named[0], named[1]) if len(named) == _TWO else None
