"""Quoted names of events: "The flight is known as “Urkun”", "Known as “Urkun”, the uprising was put down"."""

from __future__ import annotations

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import STOPS, Text

_BEFORE, _BEHIND, _OF = 12, 5, 4


def names_event(text: Text, opening: int, closing: int, lexicon: Lexicon) -> bool:
    """Tell whether what stands in quotation marks is said to be what an event is called."""
    at = opening - 1
    at -= text.word(at) == "the"
    at -= text.word(at) in {"as", "to"}
    calls, passing = lexicon.words("described", "calls"), lexicon.words("described", "called_between")
    while at > 0 and text.lower[at] not in calls and (text.lower[at] in passing or _is_name(text, at, lexicon)):
        at -= 1
    if at < 0 or text.lower[at] not in calls:
        return False
    nouns = lexicon.words("described", "HistoricalEvent") | lexicon.words("words", "HistoricalEvent")
    nouns |= lexicon.words("described", "incidents")
    return _told_before(text, at, nouns, lexicon) or (text.opens(at) and _told_behind(text, closing, nouns, lexicon))


def _is_name(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is part of a language or place that tells who calls it so: "known in Kyrgyz as"."""
    small = text.lower[at] in lexicon.words("described", "called_in")
    return small or text.capital(at) or text.words[at].isdecimal()


def _told_before(text: Text, at: int, nouns: frozenset[str], lexicon: Lexicon) -> bool:
    """Tell whether the subject of the naming is an event: "The events of 1916 came to be known as"."""
    passing, the = lexicon.words("described", "called_between"), lexicon.words("described", "the")
    for i in range(at - 1, max(-1, at - _BEFORE), -1):
        if i in text.breaks or text.words[i] in STOPS:
            return False
        if text.lower[i] in nouns:
            return any(text.lower[j] in the for j in range(max(0, i - _OF), i))
        if text.lower[i] not in passing and not _is_name(text, i, lexicon):
            return False
    return False


def _told_behind(text: Text, closing: int, nouns: frozenset[str], lexicon: Lexicon) -> bool:
    """Tell whether the clause that the naming opens is of an event: "Known as “Urkun”, the uprising was"."""
    end = min(len(text), closing + 9)
    comma = next((i for i in range(closing + 1, end) if text.words[i] == ","), None)
    if comma is None or text.word(comma + 1) not in lexicon.words("described", "the"):
        return False
    return any(text.lower[i] in nouns for i in range(comma + 2, min(len(text), comma + 2 + _BEHIND)))
