"""Titles of a list in which each has its year: where one is a title, all are, in whatever letters they are written.

"Its best-known films include Maftuningman (1958), Mahallada gap (1960), Shum bola (1977) and Suyunchi (1982)."
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from kgcine.classes import FILMS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import DASHES, QUOTES, YEAR, Found, Text
from kgcine.titling.filmverbs import BODIES

LISTED = 61
_SEPARATORS = frozenset({",", ";", "and"})
_LONGEST = 8
_ROW, _BRACKET, _HEADING, _LINE = 8, 8, 4, 10


def listed_with_years(text: Text, titles: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the other members of each list of which one is a title with a year behind it, but no bodies' names."""
    titles = list(titles)
    known = {found.last: found for found in titles if found.rule == "title/year"}
    brackets = [at for at in range(1, len(text) - 2) if _bracket(text, at)]
    for left, right in pairwise(brackets):
        first = left + 3
        while first < right and text.words[first] in _SEPARATORS:
            first += 1
        apart = first > left + 3 and not text.breaks.intersection(range(left, right))
        if apart and 0 < right - first <= _LONGEST and text.capital(first) and _plain(text, first, right):
            # What has been taken in here makes the next one of the list a title, too.
            model = known.get(left)
            if model is not None and right not in known and not _body(text, first, right, lexicon):
                last = _before_kind(text, first, right, lexicon)
                known[right] = Found(first, last, model.type, "title/year-list", LISTED)
                yield known[right]

    yield from _in_lines(text, lexicon)
    yield from _quoted(text, brackets, {found.last for found in titles if found.type in FILMS})
    yield from _one_by_one(text, {found.last: found for found in titles if found.type in FILMS}, lexicon)


def _in_lines(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Yield what stands beside a year in each line below a heading of films: "Salt Road (1959)", "1959 – Salt Road"."""
    starts = sorted(text.breaks)
    below = False
    for first, end in pairwise([*starts, len(text)]):
        span = _beside_year(text, first, end) if below and end > first else None
        if span is not None and text.capital(span[0]) and not _body(text, *span, lexicon):
            yield Found(*span, "Film", "title/year-list", LISTED)
        elif span is None and end > first:
            leads = text.words[end - 1] == ":" or end - first <= _HEADING
            below = leads and not lexicon.words("titles", "film_headings").isdisjoint(text.lower[first:end][-_ROW:])


def _beside_year(text: Text, first: int, end: int) -> tuple[int, int] | None:
    """Return the words of a line up to the bracket with its year, or behind the year and a dash that it begins with."""
    opening = next((at for at in range(first, min(end, first + _LINE)) if text.words[at] == "("), end)
    if YEAR.match(text.words[first]):
        start = first + 1 + (text.word(first + 1) in DASHES | {":"})
        dashes = (at for at in range(start, opening) if text.words[at] in DASHES and not text.glued(at))
        last = next(dashes, opening)
        return (start, last) if first + 1 < start < last <= start + _LINE else None
    dated = first < opening < end - 1 and YEAR.match(text.words[opening + 1])
    return (first, opening) if dated and text.words[first] not in QUOTES else None


def _before_kind(text: Text, first: int, last: int, lexicon: Lexicon) -> int:
    """Return where a title ends before what it is called with others: "[Salt Road] fantasy films (2006)"."""
    if not text.lower[last - 1].endswith("s") or lexicon.type_of(text.words[last - 1]) not in FILMS:
        return last
    while last - 1 > first and text.words[last - 1].islower():
        last -= 1
    return last


def _quoted(text: Text, brackets: list[int], films: set[int]) -> Iterator[Found]:
    """Yield what stands in quotes before a year where a film does so beside it: "“Fog” (1932), “Riga” (1936)"."""
    quoted = [at for at in brackets if text.words[at - 1] in QUOTES]
    for left, right in pairwise(quoted):
        first = left + 3
        while first < right and text.words[first] in _SEPARATORS:
            first += 1
        one, other = left - 1 in films, right - 1 in films
        beside = left + 3 < first < right - 1 and text.words[first] in QUOTES and right - first <= _LONGEST
        if beside and one and not other and text.breaks.isdisjoint(range(left, right)):
            films.add(right - 1)
            yield Found(first + 1, right - 1, "Film", "title/year-list", LISTED)


def head_of_row(
    text: Text, first: int, left: Callable[[Text, int], int | None], before: Callable[[Text, int], str | None]
) -> str | None:
    """Return what stands before a list as the class of its members: "poems" of "the poems A (1929), B (1933)"."""
    for _ in range(_ROW):
        at = first - 1
        while at > 0 and text.words[at] in _SEPARATORS:
            at -= 1
        if at == first - 1 or text.words[at] != ")" or first in text.breaks:
            return None
        opening = next((i for i in range(at, max(0, at - _BRACKET), -1) if text.words[i] == "("), None)
        start = None if opening is None else left(text, opening)
        if start is None:
            return None
        first = start
        type_ = before(text, first)
        if type_ is not None:
            return type_
    return None


def _one_by_one(text: Text, known: dict[int, Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the titles of a list with "in" and a year behind each: "directed A in 1999, B in 2004 and C in 2009"."""
    ends = [at for at in range(1, len(text) - 1) if text.words[at] == "in" and YEAR.match(text.words[at + 1])]
    for left, right in pairwise(ends):
        first = left + 2
        while first < right and text.words[first] in _SEPARATORS:
            first += 1
        apart = first > left + 2 and not text.breaks.intersection(range(left, right))
        model = known.get(left - (text.words[left - 1] in QUOTES)) if apart else None
        if model is None or not 0 < right - first <= _LONGEST or right in known:
            continue
        small = lexicon.words("titles", "joints")
        named = all(text.capital(at) or text.lower[at] in small for at in range(first, right))
        if text.capital(first) and named and not _body(text, first, right, lexicon):
            known[right] = Found(first, right, model.type, "title/year-list", LISTED)
            yield known[right]


def _bracket(text: Text, at: int) -> bool:
    return text.words[at] == "(" and bool(YEAR.match(text.words[at + 1])) and text.words[at + 2] == ")"


def _body(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a name ends as that of a body does: "Melbourne International Film Festival"."""
    return any(lexicon.suffixes.get(text.words[at:last]) in BODIES for at in range(first + 1, last))


def _plain(text: Text, first: int, last: int) -> bool:
    """Tell whether nothing but words stands here: no verb's sentence ends, no further list begins."""
    return all(text.words[at][0].isalnum() or text.words[at] in {"-", "'", "’", "ʻ"} for at in range(first, last))
