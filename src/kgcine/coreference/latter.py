"""Words that take up one of two in, which of the things named before they stand for out: "the latter", "the former"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Doc, Token

from kgcine.classes import FILMS, ORGANISATIONS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.filmnouns import is_bound
from kgcine.coreference.protagonist import Link
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.predicates import NOUN_SUBJECTS

_NOUNS = frozenset({"NOUN", "PROPN"})
_FAMILIES = (FILMS, frozenset({"Person"}), ORGANISATIONS)
_TWO, _BACK = 2, 3
_NARROWS = frozenset({"prep", "relcl", "acl", "appos"})
_ENDS = NOUN_SUBJECTS | {"dobj", "pobj", "attr"}


def taking_up(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of which each that takes up one of several is one: "the latter", "the last film"."""
    keys = ("films", "parts_of_row", "last_of_row", "latter", "former", "counted_latter", "counted_former")
    ordered: list[str] = lexicon.rules["coreference"]["ordered"]
    return frozenset(ordered).union(*(lexicon.words("coreference", key) for key in keys))


def latter_of(token: Token, links: Sequence[Link], lexicon: Lexicon) -> Cluster | None:
    """Return which of two or more that are named right before is meant: "A, B and C. In the latter".

    Those of the noun's own sentence go before those of the sentence before it; where two persons and two bodies are
    named, nobody is meant.
    """
    if not token.i:
        return None
    if (film := _of_row(token, links, lexicon)) is not None:
        return film
    if token.nbor(-1).lower_ != "the":
        return None
    words = lexicon.words
    counted = token.lower_ in words("coreference", "counted_latter") | words("coreference", "counted_former")
    latter = token.lower_ in words("coreference", "latter") | words("coreference", "counted_latter")
    former = token.lower_ in words("coreference", "former") | words("coreference", "counted_former")
    if not (latter or former):
        return None
    if (token.head.pos_ in _NOUNS and token.head.i > token.i) or (counted and not _is_subject(token, lexicon)):
        return None
    start = token.sent.start
    floor = token.doc[start - 1].sent.start if start else 0
    for first in (start, floor):
        rows = [
            [link for link in links if link[1].type in family and first <= link[0].first < token.i]
            for family in _FAMILIES
        ]
        films = rows[0] if latter and not counted and len({id(cluster) for _, cluster in rows[0]}) > 1 else []
        pairs = [pair for row in rows if (pair := _pair(token.doc, row))]
        if films:
            return films[-1][1]
        if pairs:
            return pairs[0][1 if latter else 0] if len(pairs) == 1 else None
    return None


def _is_subject(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a count stands alone as a subject: "The second was born", "the second of these", not "of films"."""
    below = [o.lower_ for child in token.rights if child.dep_ == "prep" for o in child.children]
    return token.dep_ in NOUN_SUBJECTS and lexicon.words("coreference", "counted_of").issuperset(below)


def _of_row(token: Token, links: Sequence[Link], lexicon: Lexicon) -> Cluster | None:
    """Return which of the films named last together a count takes up: "the third", "The first film was shot in"."""
    place = _place(token, lexicon)
    if place is None:
        return None
    floor, last = token.sent.start, token.i
    for _ in range(_BACK):
        inside = (cluster for mention, cluster in links if floor <= mention.first < last and cluster.type in FILMS)
        row = list({id(cluster): cluster for cluster in inside}.values())
        if row:
            return row[place] if len(row) >= _TWO and place < len(row) else None
        if not floor:
            return None
        floor, last = token.doc[floor - 1].sent.start, floor
    return None


def _place(token: Token, lexicon: Lexicon) -> int | None:
    """Return which of several a count means, where it stands alone or beside the noun of films."""
    order: list[str] = lexicon.rules["coreference"]["ordered"]
    last = lexicon.words("coreference", "last_of_row")
    part = token.lower_ in lexicon.words("coreference", "parts_of_row") and token.tag_ == "NN"
    noun = part or (token.lower_ in lexicon.words("coreference", "films") and token.tag_ == "NN")
    if not noun and token.lower_ not in last and token.lower_ not in order:
        return None
    left = [child.lower_ for child in token.lefts if not child.is_punct]
    count = left[-1] if noun and left else token.lower_
    if left[: len(left) - noun] != ["the"] or (noun and is_bound(token)) or token.dep_ not in _ENDS:
        return None
    if _is_narrowed(token, lexicon) or (noun and token.dep_ not in NOUN_SUBJECTS):
        return None
    if count in order:
        return order.index(count)
    closes = count in lexicon.words("coreference", "closing_a_row") or (part and count in last)
    return -1 if closes or (not noun and count in last) else None


def _is_narrowed(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether what is behind a count narrows it, but for what a comma sets off: "the last of the war films"."""
    behind = [child for child in token.rights if child.dep_ in _NARROWS and child.nbor(-1).text != ","]
    these = lexicon.words("coreference", "counted_of")
    return any(
        not ({o.lower_ for o in child.children} and these.issuperset(o.lower_ for o in child.children))
        for child in behind
    )


def _pair(doc: Doc, row: Sequence[Link]) -> tuple[Cluster, Cluster] | None:
    """Return the only two things of a row, or of more the only two that "and" alone joins."""
    named = list({id(cluster): cluster for _, cluster in row}.values())
    # "Fog by A and Salt by B": the two of them are the films.
    made = [mention.first > 0 and doc[mention.first - 1].lower_ == "by" for mention, _ in row]
    if any(made[1:]):
        return None
    if len(named) == _TWO:
        return named[0], named[1]
    joined = [
        (one[1], other[1])
        for at, (one, other) in enumerate(pairwise(row))
        if _is_joined(doc, one, other) and not (at and _is_listed(doc, row[at - 1], one))
    ]
    return joined[0] if len(joined) == 1 else None


def _is_joined(doc: Doc, one: Link, other: Link) -> bool:
    words = [token.lower_ for token in doc[one[0].last : other[0].first]]
    return words in (["and"], ["and", "the"])


def _is_listed(doc: Doc, one: Link, other: Link) -> bool:
    return [token.lower_ for token in doc[one[0].last : other[0].first]] in ([","], [",", "the"])
