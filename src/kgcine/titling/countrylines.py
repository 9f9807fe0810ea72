"""Lines that hold a title and in a bracket its country and more: "Hijrat (Uzbekistan, 2021–)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.people import ends_as_surname
from kgcine.naming.tokens import YEAR, Found, Text

LISTED = 62
# When a programme shows a film: "18:00 Salt Road (Latvia, 2001)".
_HOUR = re.compile(r"\d{1,2}[:.]\d\d")
_LONGEST, _BRACKET, _DAY, _FILM, _SERIES = 10, 16, 2, "Film", "Series"


def titles_of_lines(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Yield the titles of such lines, as series where the bracket or the first line tells that they are."""
    starts = sorted(text.breaks | {0})
    listed = lexicon.words("titles", "serial").isdisjoint(text.lower[: starts[1] if len(starts) > 1 else 0])
    for first, end in zip(starts, [*starts[1:], len(text)], strict=True):
        while end > first and not text.words[end - 1].strip():
            end -= 1
        opening = next((at for at in range(first + 1, min(end, first + _LONGEST)) if text.words[at] == "("), first)
        if opening == first or text.words[end - 1] != ")" or end - opening > _BRACKET:
            continue
        first += opening - first > 1 and _HOUR.fullmatch(text.words[first]) is not None
        if text.words[first] in lexicon.words("described", "months") and text.word(first + 1).isdecimal():
            # "October 9 Salt Road (Latvia 1998)"
            first += _DAY if first + _DAY < opening else 0
        if _is_title(text, first, opening, lexicon) and _tells(text, opening + 1, end - 1, lexicon):
            serial = not listed or not lexicon.words("titles", "serial").isdisjoint(text.lower[opening:end])
            yield Found(first, opening, _SERIES if serial else _FILM, "title/country-line", LISTED)


def _is_title(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a line begins with a title here and with nobody's name: "Anna Weber (Latvia, 1970)"."""
    small = lexicon.words("titles", "joints")
    words = range(first, last)
    fits = text.capital(first) or text.words[first][0].isdigit()
    fits = fits and all(text.capital(at) or text.lower[at] in small or not text.words[at].isalpha() for at in words)
    somebody = any(text.words[at] in lexicon.given_names for at in words) and last - first <= 2
    heads = any(lexicon.heads_of.get(text.words[at : at + 1]) for at in words)
    body = heads or any(text.words[at:last] in lexicon.suffixes or text.lower[at] in lexicon.types for at in words)
    hit = lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]})
    return fits and not somebody and not body and hit is None and not ends_as_surname(text.words[last - 1], lexicon)


def _tells(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a country comes first and a year, a length or a number of parts behind it."""
    ends = set(text.ends[first:last])
    hit = lexicon.names.at(text.plain, text.starts[first], ends)
    if hit is None or hit[1].type != "Country":
        return False
    dated = any(YEAR.match(text.words[at]) for at in range(first, last))
    return dated or not lexicon.words("titles", "serial").isdisjoint(text.lower[first:last])
