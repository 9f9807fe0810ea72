"""Titles in rows of films and in lines that say who directed: nothing but their layout shows them.

"Films: 1972 - Salt Road; 1974 - Fog", "Salt Road (1970). Director: Anna Weber", "Salt Road (12') dir. Anna Weber",
"Salt Road (Anna Weber, Latvia), Fog (Jan Holm, Poland)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kgcine.classes import FILMS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import DASHES, QUOTES, STOPS, YEAR, Found, Text
from kgcine.titling.brackets import nations

LAID_OUT = 54
_REACH, _DASHED, _LED, _FEW, _BRACKET = 14, 2, 6, 2, 22
#: What stands before the title in a line of a programme.
_HOUR = re.compile(r"\d{1,2}[:.]\d\d$")
_BETWEEN = frozenset({"/", "-", ","})
_TITLE_ENDS = frozenset({"(", ",", ";", ".", *DASHES, *QUOTES})
_ROWS = frozenset({":", ";", ",", *DASHES})


@dataclass(frozen=True, slots=True)
class FilmRows:
    """Finds such titles."""

    lexicon: Lexicon

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the titles."""
        starts = sorted(text.breaks | {0})
        lines = [*zip(starts, [*starts[1:], len(text)], strict=True)]
        yield from self._by_year(text, lines)
        yield from self._dated_lines(text, lines)
        brackets = [(at, _closing(text, at)) for at in range(1, len(text)) if text.words[at] == "("]
        for at, end in brackets:
            if end is not None and self._names_director(text, at, end):
                yield from self._before(text, at)
        credited = [at for at, end in brackets if end is not None and self._credits(text, at, end)]
        if len(credited) >= _FEW:
            for at in credited:
                yield from self._before(text, at)

    def _by_year(self, text: Text, lines: list[tuple[int, int]]) -> Iterator[Found]:
        """Find the titles of a filmography, each in a line behind its year: "1972 - Salt Road"."""
        found: list[Found] = []
        for first, last in ((a, b) for a, b in lines if _DASHED < b - a <= _REACH and _leads(text, a)):
            found += self._behind_year(text, first, last)
        yield from found if len(found) > 1 else ()

    def _dated_lines(self, text: Text, lines: list[tuple[int, int]]) -> Iterator[Found]:
        """Find the titles of lines below a heading of films that all have a year: "Ice in July (1983) – Vera"."""
        nouns, listed, found = self.lexicon.words("titles", "screen"), False, list[Found]()
        for first, last in lines:
            opened = next((at for at in range(first + 1, min(last, first + _REACH)) if text.words[at] == "("), None)
            dated = (
                opened is not None and YEAR.match(text.word(opened + 1)) and text.word(opened + 2) in {")", ",", ";"}
            )
            if opened is None and (comma := self._comma_of_year(text, first, last)) is not None:
                opened, dated = comma, True
            if listed and dated and opened is not None and text.capital(first) and self._all_fit(text, first, opened):
                found.append(Found(first, opened, "Film", "title/dated-line", LAID_OUT))
            elif not dated:
                yield from found if len(found) > 1 else ()
                begun = max((at + 1 for at in range(first, last) if text.words[at] in STOPS), default=first)
                begun = begun if text.words[last - 1] == ":" else first
                listed, found = last - begun <= _LED and not nouns.isdisjoint(text.lower[begun:last]), []
        yield from found if len(found) > 1 else ()

    def _comma_of_year(self, text: Text, first: int, last: int) -> int | None:
        """Return the comma with which a line's year is set apart, also behind a kind: "Salt, short, 1986"."""
        comma = last - _DASHED
        if comma <= first or text.words[comma] != "," or YEAR.match(text.words[last - 1]) is None:
            return None
        kind = text.words[comma - _DASHED] == "," and self.lexicon.type_of(text.lower[comma - 1]) in FILMS
        return comma - _DASHED if kind else comma

    def _behind_year(self, text: Text, at: int, last: int) -> Iterator[Found]:
        """Find the title behind a year and a dash, up to a mark."""
        first = at + _DASHED + (text.word(at + _DASHED) in QUOTES)
        end = next((i for i in range(first, last) if text.words[i] in _TITLE_ENDS), last)
        if first < end <= first + _REACH and text.capital(first) and self._all_fit(text, first, end):
            yield Found(first, end, "Film", "title/by-year", LAID_OUT)

    def _names_director(self, text: Text, at: int, end: int) -> bool:
        """Tell whether a bracket tells where a film was made and by whom: "(Latvia, 1973, dir. Anna Weber)"."""
        words = self.lexicon.words("titles", "directed_short")
        behind = (i for i in range(at + 2, end) if text.words[i - 1] in _BETWEEN)
        return any(text.lower[i] in words and text.capital(i + 2) and text.words[i + 1] in {".", "by"} for i in behind)

    def _credits(self, text: Text, at: int, end: int) -> bool:
        """Tell whether a bracket has a person and the countries of a film: "(Anna Weber, Latvia/Poland)"."""
        parts = [*split(text, at + 1, end, ",")]
        if len(parts) < _FEW or not any((n.first, n.last) == parts[0] and n.label == "PERSON" for n in text.named):
            return False
        known = nations(self.lexicon) | _BETWEEN
        return parts[0][1] - parts[0][0] > 1 and all(text.words[i] in known for i in range(parts[1][0], end))

    def _before(self, text: Text, last: int) -> Iterator[Found]:
        """Find the title that stands before a bracket."""
        if text.words[last - 1] in QUOTES:
            return
        first = last
        while first > 0 and first not in text.breaks and last - first < _REACH and self._fits(text, first - 1):
            first -= 1
        while first < last and (not self._opens(text, first) or _HOUR.match(text.words[first])):
            first += 1
        if YEAR.match(text.words[first]) and text.word(first + 1) in _ROWS:
            # "2014: Salt Road (Anna Weber, Latvia)"
            first += _DASHED
        colon = next((at for at in range(first, last - 1) if text.words[at] == ":"), None)
        if colon is not None and not self.lexicon.words("titles", "prizes_named").isdisjoint(text.lower[first:colon]):
            # "Best Film: Salt Road (Anna Weber, Latvia)"
            first = colon + 1
        if first < last and self.lexicon.words("titles", "prizes_named").isdisjoint(text.lower[first:last]):
            yield Found(first, last, "Film", "title/layout", LAID_OUT)

    def _opens(self, text: Text, at: int) -> bool:
        return text.capital(at) or text.words[at][0].isdigit()

    def _all_fit(self, text: Text, first: int, last: int) -> bool:
        return all(self._fits(text, at) for at in range(first, last))

    def _fits(self, text: Text, at: int) -> bool:
        word = text.words[at]
        joints = self.lexicon.words("titles", "joints")
        return text.capital(at) or word[0].isdigit() or text.lower[at] in joints or word in {"'s", "!", "?"}


def _leads(text: Text, at: int) -> bool:
    return bool(YEAR.match(text.words[at])) and text.words[at + 1] in DASHES


def _closing(text: Text, at: int) -> int | None:
    """Return where a bracket closes, None where that is far or behind a line's end."""
    end = next((i for i in range(at + 1, min(len(text), at + _BRACKET)) if text.words[i] in {")", "("}), at)
    whole = end > at + 1 and text.words[end] == ")"
    return end if whole and text.breaks.isdisjoint(range(at, end + 1)) else None


def split(text: Text, first: int, last: int, mark: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches between these tokens that a mark sets apart, empty ones left out."""
    marks = [first - 1, *(i for i in range(first, last) if text.words[i] == mark), last]
    yield from ((low + 1, high) for low, high in pairwise(marks) if high > low + 1)
