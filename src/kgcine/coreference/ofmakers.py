"""A film's noun owned by a person in, the one film that the text told to be this maker's out: "Weber's drama"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Span, Token

from kgcine.classes import FILMS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.filmnouns import is_bound
from kgcine.coreference.protagonist import Link
from kgcine.parsing.grammar import words_of

_OWNS, _BEHIND, _LED, _APART = frozenset({"'s", "’s", "'", "’"}), 7, 6, 14
_BY, _PERSON = "by", "Person"
_MADE = ("VBN", "VBD")


def film_of_maker(token: Token, links: Sequence[Link]) -> Cluster | None:
    """Return the only film before a noun that is told to be by whoever owns the noun, where nothing narrows it."""
    owner = next((child for child in token.lefts if child.dep_ == "poss"), None)
    if owner is None or is_bound(token) or any(c.i != owner.i and not c.is_punct for c in token.lefts):
        return None
    maker = next((c for m, c in links if c.type == _PERSON and m.kind == "name" and m.first <= owner.i < m.last), None)
    titled = any(c.type in FILMS and 0 <= m.first - token.i <= _BEHIND and m.first < token.sent.end for m, c in links)
    if maker is None or titled:
        return None
    found = {id(film): film for film in _made_before(token, maker, links)}
    return next(iter(found.values())) if len(found) == 1 else None


def _made_before(token: Token, maker: Cluster, links: Sequence[Link]) -> Iterator[Cluster]:
    """Yield the films that sentences before a noun tell to be by somebody: "“Fog”, a drama by A", "A's “Fog”"."""
    named = [(m, c) for m, c in links if m.kind == "name" and (c.type in FILMS or c.type == _PERSON)]
    for before, after in pairwise(named):
        (left, one), (right, other) = before, after
        sentence = token.doc[left.first].sent
        if left.first >= token.sent.start or right.first >= sentence.end:
            continue
        between = right.first - left.last
        led = token.doc[max(left.last, right.first - _LED) : right.first]
        if one.type in FILMS and other is maker and between <= _APART and _is_by(led):
            yield one
        owns = one is maker and between <= _BEHIND and token.doc[left.last].lower_ in _OWNS
        if owns and other.type in FILMS:
            yield other


def _is_by(words: Span) -> bool:
    """Tell whether the words before a name say that he made what is named before: "a drama by the débutante"."""
    by = next((each for each in reversed([*words]) if each.lower_ == _BY), None)
    if by is None:
        return False
    verb = by.nbor(-1)
    return verb.tag_ not in _MADE or verb.lower_ in words_of(verb, "made")
