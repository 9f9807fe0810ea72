"""The statements of an article in, the same with the year of the festival's edition where it reports on one.

A report on a festival tells once in which year it was, and of each prize only who won it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from kgcine.model import Entity, Literal, Span, Statement
from kgcine.sifting.venues import AT, PRIZE, WHEN, YEAR

SCREENED, WORK = "screenedAt", "forWork"
_STOP = re.compile(r"[.!?]\s+|\n+")
_DATES = frozenset({"pointInTime", "startDate", "endDate"})
#: So many prizes of one festival make a report of its winners.
_REPORT = 3


def with_editions(
    statements: Iterable[Statement],
    text: str,
    issued: str | None,
    before: re.Pattern[str],
    founded: re.Pattern[str],
    entities: Sequence[Entity],
) -> Iterator[Statement]:
    """Yield the statements in order, prizes without a date with the year of the one edition that a report tells of.

    That is the year of all that is dated there, else that in which the article was ``issued``. Of any festival it is
    the year in which the article has the prized film shown there, or the only one of the sentence before where that
    names the festival. A sentence with another year or with words for what
    was ``before`` is of another edition.
    """
    told = list(statements)
    given = {
        (each.subject, each.object, dict(each.qualifiers).get(AT))
        for each in told
        if each.property == PRIZE and each.status == "asserted"
    }
    venues = Counter(at for _, _, at in given)
    years = {at: _edition(at, told, issued) for at, count in venues.items() if at is not None and count >= _REPORT}
    shown, spans = _shown(told), {each.id: each.spans for each in entities}
    for each in told:
        known = dict(each.qualifiers)
        year = None
        if each.property == PRIZE and AT in known and WHEN not in known:
            works = (known.get(WORK), each.subject)
            at, start = known[AT], each.evidence[0].sentence.start
            year = years.get(at) or next((shown[work, at] for work in works if (work, at) in shown), None)
            year = year or _just_told(text, start, spans.get(str(at), ()), (before, founded))
        sentence = each.evidence[0].sentence
        own = text[sentence.start : sentence.end]
        if year is not None and not before.search(own) and set(YEAR.findall(own)) <= {year}:
            each = each.qualified(WHEN, Literal(year, "gYear", year))
        yield each


def _just_told(text: str, start: int, named: Sequence[Span], others: Iterable[re.Pattern[str]]) -> str | None:
    """Return the only year of the sentence right before a place of the text, if that names a festival."""
    last = next((span for span in reversed(named) if span.end <= start), None)
    if last is None:
        return None
    stop = _STOP.search(text, last.end)
    if stop is None or start - stop.end() not in range(-1, 2):
        return None
    first = max((each.end() for each in _STOP.finditer(text, 0, last.start)), default=0)
    years = set(YEAR.findall(text[first : stop.start()]))
    another = any(words.search(text, first, stop.start()) for words in others)
    return next(iter(years)) if len(years) == 1 and not another else None


def _shown(told: Sequence[Statement]) -> dict[tuple[str | Literal | None, str | Literal], str]:
    """Return the one year in which each film was shown at a festival."""
    years: dict[tuple[str | Literal | None, str | Literal], set[str]] = {}
    for each in told:
        date = dict(each.qualifiers).get(WHEN)
        if each.property == SCREENED and isinstance(date, Literal) and each.status == "asserted":
            years.setdefault((each.subject, each.object), set()).add(date.value[:4])
    return {pair: next(iter(found)) for pair, found in years.items() if len(found) == 1}


def _edition(festival: str | Literal, told: Sequence[Statement], issued: str | None) -> str | None:
    """Return the one year of which a report on a festival tells, None where there are several."""
    dates = [
        value
        for each in told
        if each.status != "planned"
        for key, value in (*each.qualifiers, (each.property, each.object))
        if key in _DATES and festival in (each.subject, each.object, dict(each.qualifiers).get(AT))
    ]
    years = {date.value[:4] for date in dates if isinstance(date, Literal)}
    if not years and issued is not None and len(issued) > len("2022") and issued[5:7] != "01":
        # In January a report may be of December.
        years = {issued[:4]}
    return next(iter(years)) if len(years) == 1 else None
