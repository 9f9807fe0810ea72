"""The statements of an article in, the same with the festival at which a prize was given where the article is about it.

"Best actress went to A": a report on one festival names it where it begins, and says of each prize only what it is for.
So it says once in which year it was.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kgcine.model import Entity, Literal, Span, Statement
from kgcine.tables import one_of

_PRIZE, _AT, _FESTIVAL, _LOCATION = "awardReceived", "at", "Festival", "location"
_NOT_THERE = frozenset({"screenedAt", "conferredBy"})
#: Source characters within which an article names what it is about.
_OPENING = 600
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WHEN, _DATES = "pointInTime", frozenset({"pointInTime", "startDate", "endDate"})
#: So many prizes of one festival make a report of its winners.
_REPORT = 3


@dataclass(frozen=True, slots=True)
class Venues:
    """Prizes that every festival has, those that none gives, and what tells of another edition than that at hand."""

    prizes: re.Pattern[str]
    elsewhere: re.Pattern[str]
    before: re.Pattern[str]


def load_venues(words: Mapping[str, Sequence[str]]) -> Venues:
    """Compile the wordings of their table."""
    named, elsewhere, before = (one_of(words[key]) for key in ("prizes", "elsewhere", "before"))
    return Venues(
        re.compile(rf"(?:{named})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{elsewhere})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{before})\b", re.IGNORECASE),
    )


@dataclass(frozen=True, slots=True)
class _Named:
    start: int
    festival: str


def with_venues(
    statements: Iterable[Statement], text: str, entities: Sequence[Entity], wordings: Venues
) -> Iterator[Statement]:
    """Yield the statements in order.

    A prize without a place and date is of the one festival that its sentence names, if not given elsewhere. One that
    every festival has ("Best Film") is else of the festival that the article begins with and has named last, where the
    sentence tells of no other year. "The prize of the festival in Riga" is not of Riga.
    """
    told = list(statements)
    festivals = [each for each in entities if each.type == _FESTIVAL]
    named = sorted((_Named(span.start, each.id) for each in festivals for span in each.spans), key=lambda n: n.start)
    names = {each.id: each.name for each in entities}
    begun = {n.festival for n in named if n.start < _OPENING}
    lying = {(each.object, each.subject) for each in told if each.property == _LOCATION}
    for each in told:
        if named and each.property == _PRIZE:
            known, dated = dict(each.qualifiers).get(_AT), _WHEN in dict(each.qualifiers)
            prize = names.get(str(each.object), "")
            general = known is None and wordings.prizes.match(prize) is not None
            where = _venue(each.evidence[0].sentence, text, named, begun if general else set())
            own = general or (known is None and not dated and wordings.elsewhere.search(prize) is None)
            if (own or (known, where) in lying) and where is not None and where not in (each.subject, each.object):
                each = each.qualified(_AT, where)
        yield each


def with_editions(
    statements: Iterable[Statement], text: str, issued: str | None, wordings: Venues
) -> Iterator[Statement]:
    """Yield the statements in order, prizes without a date with the year of the one edition that a report tells of.

    That is the year of all that is dated there, else that in which the article was ``issued``. A sentence with another
    year or with words for what was before is of another edition.
    """
    told = list(statements)
    given = {
        (each.subject, each.object, dict(each.qualifiers).get(_AT))
        for each in told
        if each.property == _PRIZE and each.status == "asserted"
    }
    venues = Counter(at for _, _, at in given)
    years = {at: _edition(at, told, issued) for at, count in venues.items() if at is not None and count >= _REPORT}
    for each in told:
        known = dict(each.qualifiers)
        year = years.get(known[_AT]) if each.property == _PRIZE and _AT in known and _WHEN not in known else None
        sentence = each.evidence[0].sentence
        own = text[sentence.start : sentence.end]
        if year is not None and not wordings.before.search(own) and set(_YEAR.findall(own)) <= {year}:
            each = each.qualified(_WHEN, Literal(year, "gYear", year))
        yield each


def _edition(festival: str | Literal, told: Sequence[Statement], issued: str | None) -> str | None:
    """Return the one year of which a report on a festival tells, None where there are several."""
    dates = [
        value
        for each in told
        for key, value in (*each.qualifiers, (each.property, each.object))
        if key in _DATES and festival in (each.subject, each.object, dict(each.qualifiers).get(_AT))
    ]
    years = {date.value[:4] for date in dates if isinstance(date, Literal)}
    if not years and issued is not None and len(issued) > len("2022") and issued[5:7] != "01":
        # In January a report may be of December.
        years = {issued[:4]}
    return next(iter(years)) if len(years) == 1 else None


def without_evenings(
    statements: Iterable[Statement], entities: Sequence[Entity], words: frozenset[str]
) -> list[Statement]:
    """Drop what no evening of prizes does, which one of these words ends: it shows no film and gives nothing itself."""
    evenings = {each.id for each in entities if not words.isdisjoint(each.name.lower().split()[-1:])}
    return [each for each in statements if not (each.property in _NOT_THERE and each.object in evenings)]


def _venue(sentence: Span, text: str, named: Sequence[_Named], theme: set[str]) -> str | None:
    inside = {n.festival for n in named if sentence.start <= n.start < sentence.end}
    if inside:
        return next(iter(inside)) if len(inside) == 1 else None
    before = [n.festival for n in named if n.start < sentence.start]
    dated = _YEAR.search(text, sentence.start, sentence.end) is not None
    return before[-1] if before and before[-1] in theme and not dated else None
