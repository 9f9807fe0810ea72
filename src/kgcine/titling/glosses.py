"""A bracket behind a name in, what it says of a work out: what the title means, the year: "(Salt Road, 1971)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kgcine.classes import COUNTRIES, PLACES, WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, YEAR, Text
from kgcine.titling.filmverbs import BODIES

_LONGEST, _ALIKE, _NAME, _DATED = 18, 2, 3, 9
_YEARS = re.compile(r"(?:18|19|20)\d\d(?P<range> ?[-–—] ?(?:\d\d|\d{4}|))?$")
_LATIN = "\u036f"
_INNER = QUOTES | {"-"}
_MARKS = frozenset({",", ";"})


class Bracket(NamedTuple):
    """Where a bracket closes, the tokens of what the title means, whether it has a year, or the years of a time."""

    closing: int
    gloss: tuple[int, int] | None
    dated: bool
    ranged: bool


def bracket_at(text: Text, opening: int, lexicon: Lexicon, common: frozenset[str]) -> Bracket | None:
    """Read the bracket that opens here, None where it says neither what a title means nor its year."""
    closing = next((at for at in range(opening + 1, min(len(text), opening + _LONGEST)) if text.words[at] in "()"), 0)
    if not closing or text.words[closing] == "(" or not text.breaks.isdisjoint(range(opening + 1, closing + 1)):
        return None
    if ":" in text.words[opening:closing]:
        # A label tells of another language: "(Japanese: Kanojo)".
        return None
    parts = [*_parts(text, opening + 1, closing)]
    dates = [_YEARS.match(text.slice(*part)) for part in parts]
    year = next((at for at, date in enumerate(dates) if date is not None), None)
    told = parts[1:] if year == 0 else parts[:year]
    gloss = _gloss(text, told, opening, lexicon, common)
    notes = told if gloss is None else []
    if (gloss is None and year is None) or any(not _is_note(text, part, lexicon) for part in notes):
        return None
    ranged = any(date is not None and date["range"] for date in dates)
    return Bracket(closing, gloss, year is not None, ranged)


def is_original(text: Text, opening: int, lexicon: Lexicon, common: frozenset[str]) -> bool:
    """Tell whether a bracket holds a title in the language of the film, with its year or alone: "(Tuz Jol, 1971)"."""
    closing = next((at for at in range(opening + 1, min(len(text), opening + _LONGEST)) if text.words[at] in "()"), 0)
    parts = [*_parts(text, opening + 1, closing)] if closing and text.words[closing] == ")" else []
    if not parts or len(parts) > _ALIKE or not text.capital(parts[0][0]):
        return False
    dated = len(parts) == _ALIKE
    if dated and _YEARS.match(text.slice(*parts[1])) is None:
        return False
    first, last = parts[0]
    words = (text.lower[at] for at in range(first, last) if text.words[at] not in QUOTES)
    strange = all(word.isalpha() and word not in common for word in words)
    return strange and not is_name(text, first, last, lexicon)


def _parts(text: Text, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield what commas and semicolons set apart, without the quotes around it."""
    at = first
    for end in (*(i for i in range(first, last) if text.words[i] in _MARKS), last):
        low, high = at, end
        while low < high and text.words[low] in QUOTES:
            low += 1
        while high > low and text.words[high - 1] in QUOTES:
            high -= 1
        dated = 1 < high - low <= _DATED and text.capital(low) and YEAR.match(text.words[high - 1]) is not None
        if dated:
            yield low, high - 1
        if low < high:
            yield (high - 1 if dated else low), high
        at = end + 1


def _gloss(
    text: Text, parts: list[tuple[int, int]], opening: int, lexicon: Lexicon, common: frozenset[str]
) -> tuple[int, int] | None:
    """Return the first parts that are words of a title, up to a place or who else has written it."""
    whole: tuple[int, int] | None = None
    for first, last in parts:
        if not _titlelike(text, first, last, lexicon) or (whole is not None and _is_place(text, first, last, lexicon)):
            break
        whole = (first if whole is None else whole[0], last)
    if whole is None or is_name(text, *whole, lexicon) or is_name(text, *parts[0], lexicon):
        return None
    first, last = whole
    joints = lexicon.words("titles", "joints")
    means = any(text.lower[at] in common and text.lower[at] not in joints for at in range(first, last))
    behind = text.lower[opening - 1] if text.words[opening - 1] not in QUOTES else text.lower[opening - 2]
    alike = text.lower[last - 1][:_ALIKE] == behind[:_ALIKE]
    return whole if means or alike else None


def _titlelike(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    joints = lexicon.words("titles", "joints")
    # A form in other letters is none that English has for it, and a stop ends an initial.
    strange = (text.words[at][-1] == "." or text.words[at][0] > _LATIN for at in range(first, last))
    fits = not any(strange)
    small = (at for at in range(first + 1, last) if not text.capital(at))
    fits = fits and all(text.lower[at] in joints or text.words[at] in _INNER for at in small)
    return text.capital(first) and fits


def _is_place(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    hit = lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]})
    return hit is not None and hit[1].type in PLACES


def is_name(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a nation, somebody, a studio or whatever else the lists have is named here."""
    if all(_is_nation(text, at, lexicon) or not text.words[at].isalpha() for at in range(first, last)):
        return True
    hit = lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]})
    if hit is not None and hit[1].type not in WORKS:
        return True
    plain = all(text.capital(at) for at in range(first, last))
    person = plain and text.words[first] in lexicon.given_names and last - first <= _NAME
    body = any(lexicon.suffixes.get(text.words[at:last]) in BODIES for at in range(first + 1, last))
    studio = body or text.words[last - 1].endswith(tuple(lexicon.rules["institutions"]["studio_endings"]))
    # A given name alone may be a part that somebody plays, if no quotes set it apart.
    return (person and (last - first > 1 or text.words[first - 1] not in QUOTES)) or studio


def _is_nation(text: Text, at: int, lexicon: Lexicon) -> bool:
    hit = lexicon.names.at(text.plain, text.starts[at], {text.ends[at]})
    named = hit is not None and hit[1].type in COUNTRIES
    return named or text.words[at] in lexicon.countries or text.words[at] in lexicon.words("titles", "producing")


def _is_note(text: Text, part: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether a part beside the year tells more: "1988, short film", "Osh, 1988", "with Anna Weber, 1988"."""
    return text.words[part[0]].islower() or _is_place(text, *part, lexicon)
