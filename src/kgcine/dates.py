"""A text and its article's date in, its date expressions out: place, value at the text's precision, and relation.

The words come from ``extract/dates.toml``. A date that leans on another one ("that year") carries a
:class:`Relative`; :func:`anchor_dates` leads it back to the date told before.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from kgcine.dating.dategrammar import DateGrammar, load_dates
from kgcine.dating.datereading import NEAR, SENTENCE_END, FoundDate, Relation, read_date
from kgcine.dating.periods import Relative, bounds, normalised, point, resolve
from kgcine.model import Article, Literal

__all__ = [
    "DateGrammar",
    "FoundDate",
    "Relation",
    "Relative",
    "anchor_dates",
    "bounds",
    "dates_of",
    "find_dates",
    "load_dates",
    "normalised",
    "resolve_relative",
]

# How far back the date may stand that a relative one leans on, and how many years back a story is a story of then.
_REACH = 800
_LONG_PAST, _CLOSED = 2, ")"
_NEAR_CLAUSE = 60
# A word with its first character that is no apostrophe.
_WORD = re.compile(r"['’]?(\w)\w*")
_AND = re.compile(r"\s?(?:,|and|or|&|,\sand)\s(?:(?:in|on)\s)?(?:the\s)?")


def find_dates(text: str, grammar: DateGrammar, issued: str | None) -> list[FoundDate]:
    """Find the date expressions of a text, sorted and without overlaps; relative ones are resolved against ``issued``.

    Without ``issued`` a relative date keeps no literal: today is never taken for it.
    """
    atoms = list(_atoms(text, grammar, normalised(issued)))
    return [_related(found, text, grammar) for found in _ranges(atoms, text, grammar)]


def resolve_relative(found: FoundDate, anchor: Literal) -> Literal | None:
    """Lead a relative date back to a literal by the date told before; None where that is not precise enough."""
    return found.literal if found.relative is None else resolve(found.relative, anchor)


def dates_of(article: Article, grammar: DateGrammar) -> list[FoundDate]:
    """Find the dates of an article's view and resolve those that lean on one told before.

    A month or day without a year takes it from the sentence, else from its block, if the year told there is long past;
    else from the article's date.
    """
    found = find_dates(article.view, grammar, article.issued)
    starts = [block.start for block in article.blocks]
    dated: list[FoundDate] = []
    told: FoundDate | None = None
    for item in found:
        read = item if told is None else _with_told_year(item, told, article, starts, grammar)
        dated.append(read)
        if read is not item and read.literal is not None:
            # "On 5 January ... On 11 January": the second day goes on from the first.
            told = replace(read, relative=None)
        elif told is None or read.relative is None or read.relative.to != "told":
            told = read
    anchored = anchor_dates(dated, lambda one, other: _is_aside(one, other, article.view, grammar))
    return [*_named_once(anchored, article.view)]


def _named_once(found: Sequence[FoundDate], view: str) -> Iterator[FoundDate]:
    """Leave out a day told by the one before whose date stands behind a comma: "the next day, March 18"."""
    for item, behind in zip_longest(found, found[1:]):
        leans = item.relative is not None and item.relative.to == "told" and item.relative.unit == "day"
        day = behind is not None and behind.literal is not None and behind.literal.datatype == "date"
        if not (leans and day and view[item.end : behind.start] == ", "):
            yield item


def anchor_dates(
    found: Sequence[FoundDate], aside: Callable[[FoundDate, FoundDate], bool] = lambda one, other: False
) -> list[FoundDate]:
    """Resolve what leans on the date told before, from the text's begin to its end, but on none told aside."""
    anchored: list[FoundDate] = []
    last: FoundDate | None = None
    for item in found:
        if last and item.start - last.end <= _REACH and item.relative and item.relative.to == "told":
            anchor = None if aside(last, item) else last.until or last.literal
            item = replace(item, literal=resolve(item.relative, anchor) if anchor else None)
        anchored.append(item)
        if item.literal and item.literal.datatype in ("date", "gYearMonth", "gYear"):
            last = item
    return anchored


def _is_aside(told: FoundDate, item: FoundDate, view: str, grammar: DateGrammar) -> bool:
    """Tell whether a relative clause told a date: "the city where she was born in 1980. Two years later"."""
    return bool(
        SENTENCE_END.search(view, told.end, item.start)
        and grammar.aside_cue.search(view[max(0, told.start - _NEAR_CLAUSE) : told.start])
    )


def _with_told_year(
    item: FoundDate, told: FoundDate, article: Article, starts: Sequence[int], grammar: DateGrammar
) -> FoundDate:
    """Give a month or day without a year the year that was told just before, where that is what the text means."""
    if item.relative is None or item.relative.to != "either":
        return item
    view = article.view
    year = told.until or told.literal
    if year is None or told.relative or not year.value[:4].isdigit() or year.datatype == "string":
        return item
    block = starts[bisect_right(starts, item.start) - 1] if starts else 0
    cue = grammar.month_cue.search(view[max(0, item.start - NEAR) : item.start])
    if told.start < block or item.start - told.end > _REACH or not cue:
        return item
    if grammar.begun_cue.search(view[max(0, told.start - NEAR) : told.start]):
        # "Founded in 1993, the festival runs from June 9": that year is told of something else.
        return item
    if view.startswith(_CLOSED, told.end) or grammar.now_cue.search(view, told.end, item.start):
        # "His novel (Riga, 2015). He died in May", "He was tried in 1938. It is now being shot, and began in May".
        return item
    same = not SENTENCE_END.search(view, told.end, item.start)
    issued = normalised(article.issued)
    if not same and grammar.coming_cue.search(view, told.end, item.start):
        return item
    if not same and issued and int(issued[:4]) - int(year.value[:4]) < _LONG_PAST:
        return item
    month, told_month = item.relative.month, year.value[5:7]
    earlier = month is not None and told_month != "" and month < int(told_month)
    if earlier and not same:
        # "In December 1986 ... On 3 January": of the year after, or told of what was before.
        return replace(item, literal=None)
    return replace(item, literal=resolve(replace(item.relative, amount=int(earlier)), year))


def _atoms(text: str, grammar: DateGrammar, issued: str | None) -> Iterator[FoundDate]:
    """Find the single dates, at the words that may begin one."""
    at = 0
    previous: FoundDate | None = None
    for word in _WORD.finditer(text):
        opens = word[1].isdecimal() or word[0].lower() in grammar.openers
        if not opens or word.start() < at or not (match := grammar.pattern.match(text, word.start())):
            continue
        if found := read_date(match, grammar, issued, previous):
            previous, at = found, found.end
            yield found


def _ranges(atoms: Sequence[FoundDate], text: str, grammar: DateGrammar) -> Iterator[FoundDate]:
    """Join "from 1926 to 1956", "1930s-1980s" or "June 28 - July 3, 2014" to ranges; open ends count too."""
    pending: FoundDate | None = None
    for atom in _shared(atoms, text):
        joined = _joined(pending, atom, text, grammar) if pending else None
        if pending and joined is None:
            yield _open_ended(pending, text, grammar)
        pending = joined or atom
    if pending:
        yield _open_ended(pending, text, grammar)


def _shared(atoms: Sequence[FoundDate], text: str) -> list[FoundDate]:
    """Let "5 March and 8 May 2014" share the year."""
    shared: list[FoundDate] = []
    for atom in reversed(atoms):
        after = shared[-1] if shared else None
        beside = after is not None and _AND.fullmatch(text, atom.end, after.start)
        shared.append(_with_year_of(atom, atom.relative, after) if after and beside and atom.relative else atom)
    return shared[::-1]


def _with_year_of(atom: FoundDate, relative: Relative, after: FoundDate) -> FoundDate:
    """Give a month or day without a year the one of the date that it stands beside."""
    if relative.to != "either":
        return atom
    if after.relative:
        whole = replace(after.relative, month=relative.month, day=relative.day)
        return replace(atom, relative=whole, literal=atom.literal if whole.to == "either" else None)
    return replace(atom, literal=_completed(relative, after.literal), relative=None) if after.literal else atom


def _joined(first: FoundDate, second: FoundDate, text: str, grammar: DateGrammar) -> FoundDate | None:
    gap = text[first.end : second.start]
    if (
        first.relation == "range"
        or second.relation == "range"
        or len(gap) > 12
        or not _links(first, gap, text, grammar)
    ):
        return None
    start, end = first.literal, second.literal
    if first.relative and first.relative.month and end:
        start = _completed(first.relative, end)
    if start is None or end is None:
        return None
    edges, last = bounds(start), bounds(end)
    if edges is None or last is None or edges[0] > last[1]:
        return None
    return FoundDate(first.start, second.end, start, "range", end)


def _links(first: FoundDate, gap: str, text: str, grammar: DateGrammar) -> bool:
    """Tell whether these words between two dates make a range of them."""
    if grammar.ranges.gap.fullmatch(gap):
        return True
    if not re.fullmatch(r"\sand\s(?:the\s)?", gap):
        return False
    before = text[max(0, first.start - NEAR) : first.start]
    elliptic = first.literal is not None and first.literal.value.endswith(grammar.century)
    told = text[first.start : first.end].lower()
    whole = any(noun in told for noun in (grammar.century, grammar.centuries))
    return bool(grammar.ranges.between.search(before)) or (elliptic and not whole)


def _completed(relative: Relative, end: Literal) -> Literal | None:
    """Give a range's first day or month the year of its last, or the one before."""
    year, month = int(end.value[:4]) if end.value[:4].isdigit() else 0, end.value[5:7]
    if not month or not year:
        return None
    return point(year - (relative.month is not None and relative.month > int(month)), relative.month, relative.day)


def _open_ended(found: FoundDate, text: str, grammar: DateGrammar) -> FoundDate:
    """Read "2010s-present"."""
    tail = grammar.ranges.open.match(text, found.end, found.end + NEAR)
    if tail is None or found.relation != "at":
        return found
    return replace(found, end=tail.end(), relation="since")


def _related(found: FoundDate, text: str, grammar: DateGrammar) -> FoundDate:
    """Take the relation from the word before the date."""
    if found.relation != "at":
        return found
    before = text[max(0, found.start - NEAR) : found.start]
    for name, pattern in grammar.relations:
        if pattern.search(before):
            return replace(found, relation=_RELATIONS[name])
    return found


_RELATIONS: Mapping[str, Relation] = {"since": "since", "until": "until", "before": "before", "after": "after"}
