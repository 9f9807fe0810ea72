"""The named films of an article in, the one that its news is about out: all others only tell who its makers are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from spacy.tokens import Doc, Token

from kgcine.parsing.background import is_anothers, is_background
from kgcine.parsing.predicates import NOUN_SUBJECTS, is_owned

T = TypeVar("T")
_BESIDE = frozenset({"appos", "compound", "nmod", "conj"})
# The sentences of a headline, a line below it, a dateline and the news.
_OPENING = 4


def announced(doc: Doc, named: Sequence[tuple[Token, T]]) -> T | None:
    """Return the film that the first sentences tell of, where each other one is named in passing only.

    ``named`` are the titles in their order, each with the film that it stands for.
    """
    others = [token for token, film in named if film is not named[0][1]]
    if not others or not _opens(doc, named[0][0]) or not all(map(_is_aside, others)):
        return None
    first = [token for token, film in named if film is named[0][1]]
    return named[0][1] if any(_is_told_of(token) for token in first) else None


def _opens(doc: Doc, token: Token) -> bool:
    return next((at for at, each in enumerate(doc.sents) if token.i < each.end), _OPENING) < _OPENING


def _is_told_of(token: Token) -> bool:
    """Tell whether a title is what a sentence is about, or has what it is behind its comma: "in “Fog”, a drama"."""
    if is_background(token) or is_owned(token):
        return False
    glossed = any(child.dep_ == "appos" and child.pos_ == "NOUN" for child in token.rights)
    return glossed or _place(token).dep_ in NOUN_SUBJECTS


def _is_aside(token: Token) -> bool:
    """Tell whether a title only tells who somebody is or where he was before: "known for “Fog”", "In “Fog” she was"."""
    place = _place(token)
    if is_background(token) or is_owned(token) or is_owned(place):
        return True
    if place.dep_ != "pobj" or any(each.dep_ == "relcl" for each in place.ancestors):
        return False
    above = place.head.head
    return is_anothers(place) or above.dep_ != "ROOT" or above.pos_ not in ("VERB", "AUX") or place.i < above.i


def _place(token: Token) -> Token:
    """Return what has the place in the clause that a title beside it has not: "drama" of "the drama “Fog”"."""
    while token.dep_ in _BESIDE and token.head is not token:
        token = token.head
    return token
