"""Institutions that no proper name names: "the puppet theatre in Osh", "the conservatory of Kazan".

As with events, the noun alone is the mention and the whole phrase its name. Only what a text speaks of as the one of
its place is taken: "a school in Naryn" is any.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgcine.naming.honoured import is_honoured
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

RULE, RANK, _SITE = "house/noun", 35, "Site"
_PLACES = frozenset({"Region", "Settlement", "Place"})
_HOUSES = ("EducationalInstitution", "FilmStudio", "Organisation", "GovernmentBody")
_LONGEST, _ROW = 3, 5


def houses(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the institutions that a noun with its article names together with the town behind it."""
    nouns = {word: type_ for type_ in _HOUSES for word in lexicon.words("described", type_)}
    nouns |= dict.fromkeys(lexicon.words("described", "places_of_towns"), _SITE)
    names = {token for find in finds if find.value is None for token in range(find.first, find.last)}
    places = {find.first: find for find in finds if find.type in _PLACES}
    people = {find.first: find for find in finds if find.type == "Person"}
    peoples = {find.first for find in finds if find.type == "Nationality"}
    named = {text.lower[find.last - 1] for find in finds if find.type in _HOUSES}
    sites = {text.lower[find.last - 1] for find in finds if find.type == _SITE}
    for at, word in enumerate(text.words):
        if word not in nouns or at in names:
            continue
        honoured = people.get(at + 3) if is_honoured(text, at + 3, lexicon) else None
        begun = None if honoured is None else _row(text, at, names, peoples, lexicon)
        if honoured is not None and begun is not None:
            yield Found(at, at + 1, nouns[word], RULE, RANK, reach=(begun, honoured.last))
            continue
        place = places.get(_town(text, at, nouns[word], lexicon))
        first = _begins(text, at, names, lexicon)
        known = sites if nouns[word] == _SITE else named
        if place is not None and first is not None and not (first == at and word in known):
            yield Found(at, at + 1, nouns[word], RULE, RANK, reach=(first, place.last))


def _town(text: Text, at: int, type_: str, lexicon: Lexicon) -> int:
    """Return where the town is named: behind "in", also behind what is taught; "the theatre of Osh" is its art."""
    end = at + 1
    if text.word(end) == "of" and text.words[end + 1 : end + 2] and text.words[end + 1].islower():
        end += 2
    located = text.word(end) in lexicon.words("described", "located")
    located = located or (text.word(end) == "of" and type_ == "EducationalInstitution")
    return end + 1 if located else -1


def _row(text: Text, at: int, names: set[int], peoples: set[int], lexicon: Lexicon) -> int | None:
    """Return where what a house is called begins, behind "the" or with its sentence: "[Kazakh state theatre] named"."""
    bars = lexicon.words("described", "bars")
    for first in range(at, max(-1, at - _ROW - 1), -1):
        if first < at and (first in names or not text.words[first].isalpha() or text.lower[first] in bars):
            return None
        if text.word(first - 1) == "the" or (text.opens(first) and first in peoples):
            return None if _tells(text, first - 2, names, lexicon) else first
    return None


def _tells(text: Text, at: int, names: set[int], lexicon: Lexicon) -> bool:
    """Tell whether the phrase only says what a name before it is: "The Weber Theatre is the puppet theatre in Osh"."""
    return at > 0 and text.lower[at] in lexicon.words("subjects", "is") and at - 1 in names


def _begins(text: Text, at: int, names: set[int], lexicon: Lexicon) -> int | None:
    """Return where the noun's phrase begins behind its article, None where it has none or is one of several."""
    bars = lexicon.words("described", "bars")
    for first in range(at, max(0, at - _LONGEST - 1), -1):
        before = text.lower[first - 1]
        if before == "the":
            return None if _tells(text, first - 2, names, lexicon) else first
        if first - 1 in names or first in text.breaks or not text.words[first - 1].isalpha() or before in bars:
            return None
    return None
