"""Quotation marks that hold the name of a body and no title: the company «Tazar», "Bir Duino" film festival."""

from __future__ import annotations

from kgcine.lexicon import Lexicon
from kgcine.tokens import Text

_KINDS = frozenset({"Organisation", "FilmStudio", "MediaOutlet", "EducationalInstitution", "Festival", "Site"})
# "Creative agency" in quotes is nobody's government.
_PLAIN = {"GovernmentBody": "Organisation"}
_CALLED = frozenset({"named", "called"})
_LONGEST, _REACH = 5, 2


def named_in_quotes(text: Text, opening: int, closing: int, lexicon: Lexicon) -> str | None:
    """Return the class of the body that is named between two quotation marks, None where none is.

    A noun right before tells it, else the last of the one or two words right behind.
    """
    first = opening + 1
    if closing - first > _LONGEST or not text.capital(first):
        return None
    before = opening - 1
    if text.lower[before] in _CALLED:
        before -= 1
    if before >= 0 and opening not in text.breaks and (kind := _kind(text, before, lexicon)) is not None:
        return kind
    if _of_work(text, before, lexicon):
        return None
    behind = range(closing + 1, min(len(text), closing + 1 + _REACH))
    for at in behind:
        if at in text.breaks or not text.words[at].islower():
            return None
        if (kind := _kind(text, at, lexicon)) is not None:
            return kind
    return None


def _kind(text: Text, at: int, lexicon: Lexicon) -> str | None:
    found = lexicon.type_of(text.words[at]) if text.words[at].islower() else None
    kind = _PLAIN.get(found or "", found)
    return kind if kind in _KINDS else None


def _of_work(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether the word before is one of works: the film "Needle" …"""
    return text.lower[at] in lexicon.rules["titles"]["before"]
