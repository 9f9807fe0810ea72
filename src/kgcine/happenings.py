"""Events that no proper name names: "the famine in Kazakhstan", "the purges of 1937", "the 1984 miners' strike".

The noun alone is the mention, so that place and date stay mentions of their own; the whole phrase is its name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgcine.lexicon import Lexicon
from kgcine.tokens import Found, Text

PLACES = frozenset({"Country", "Region", "Settlement", "Place"})
TYPE, RULE, RANK = "HistoricalEvent", "event/noun", 35
_OF = "of"
_ARTICLES = frozenset({"the", "a", "an"})


def happenings(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return the events that a noun names together with the place or date behind it, or the year before it."""
    return [*_happenings(text, finds, lexicon)]


def with_years(text: Text, finds: Sequence[Found]) -> list[Found]:
    """Give events that a place and a small noun name the year before them: "1898 Andijan uprising"."""
    years = {f.last: f for f in finds if f.type == "Date" and f.last - f.first == 1 and text.words[f.first].isdecimal()}
    return [
        find._replace(reach=(find.first - 1, find.last))
        if find.type == TYPE and find.reach is None and text.words[find.last - 1].islower() and find.first in years
        else find
        for find in finds
    ]


def _happenings(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    taken = {token for find in finds for token in range(find.first, find.last)}
    named = {token for find in finds if find.value is None for token in range(find.first, find.last)}
    places = {find.first: find for find in finds if find.type in PLACES}
    dates = [find for find in finds if find.type == "Date"]
    before, after = {find.last: find for find in dates}, {find.first: find for find in dates}
    told = lexicon.words("described", TYPE)
    nouns = told | lexicon.words("words", TYPE)
    for at, word in enumerate(text.words):
        if at in taken or word not in nouns:
            continue
        first = _kind(text, at, named, lexicon)
        year = before.get(first)
        dating = {_OF, "in"} if word in told and text.word(first - 1) in _ARTICLES else {_OF}
        behind = _behind(text, at, places) or (_behind(text, at, after) if text.word(at + 1) in dating else None)
        if behind is not None:
            yield Found(at, at + 1, TYPE, RULE, RANK, reach=(_year(text, first, year), behind.last))
        elif year is not None and text.slice(year.first, year.last)[-4:].isdigit():
            yield Found(at, at + 1, TYPE, RULE, RANK, reach=(year.first, at + 1))


def _year(text: Text, first: int, year: Found | None) -> int:
    """Return where the name begins: at its kind, or at the year before that: "the 2010 violence in Osh"."""
    return (
        year.first if year is not None and year.last - year.first == 1 and text.words[year.first].isdecimal() else first
    )


def _kind(text: Text, at: int, named: set[int], lexicon: Lexicon) -> int:
    """Return where the words begin that tell of which kind an event is: "ethnic clashes", "miners' strike"."""
    kinds = lexicon.words("described", "kinds")
    first = at
    if text.lower[at - 1 : at] == ("'",) and at > 1 and text.lower[at - 2].endswith("s") and at - 2 not in named:
        first = at - 2
    while first > 0 and first - 1 not in named and first not in text.breaks and text.words[first - 1] in kinds:
        first -= 1
    return first


def _behind(text: Text, at: int, known: dict[int, Found]) -> Found | None:
    if text.word(at + 1) not in {"in", _OF}:
        return None
    return known.get(at + 3 if text.word(at + 2) == "the" else at + 2)
