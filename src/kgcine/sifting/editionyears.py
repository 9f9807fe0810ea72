"""The statements of an article in, the same with the years of a festival's editions at their places out.

"The first festival was held in Riga in 1998, the fifth in Osh in 2008": the festival has not one date but several, each
of which says when it was where. A festival that an article dates to one year is the edition of that year; the year in
which festivals began stays theirs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kgcine.model import Entity, Literal, Span, Statement

_FESTIVAL, _LOCATION, _ASSERTED = "Festival", "location", "asserted"
_START = "startDate"
_DATES = frozenset({"pointInTime", _START, "endDate"})
_YEAR = 4


def with_years_of_editions(statements: Iterable[Statement], entities: Sequence[Entity]) -> Iterator[Statement]:
    """Yield the statements, the dates of a festival that has those of several years beside its places alone."""
    told = list(statements)
    dates = _dates(told, frozenset(each.id for each in entities if each.type == _FESTIVAL))
    began = {each: _began(found) for each, found in dates.items()}
    years = {each: {_year(date) for *_, date in found} - {began[each]} for each, found in dates.items()}
    several = {each for each, found in years.items() if len(found) > 1}
    for each in told:
        dated = each.property in _DATES and isinstance(each.object, Literal)
        first = dated and _year(each.object) == began.get(each.subject)
        if each.subject not in several or each.status != _ASSERTED or first:
            yield each
        elif each.property == _LOCATION:
            yield _dated(each, dates[each.subject])
        elif each.property not in _DATES:
            yield each


_Dates = Mapping[str, Sequence[tuple[Span, str, Literal]]]


def _dates(told: Iterable[Statement], festivals: frozenset[str]) -> _Dates:
    """Return of each festival the sentences that date it, the properties by which they do, and the dates."""
    found: dict[str, list[tuple[Span, str, Literal]]] = defaultdict(list)
    for each in told:
        if each.subject in festivals and each.property in _DATES and isinstance(each.object, Literal):
            found[each.subject].append((each.evidence[0].sentence, each.property, each.object))
    return found


def _began(dates: Sequence[tuple[Span, str, Literal]]) -> str | None:
    """Return the first year where nothing but a beginning is told of it."""
    first = min((_year(date) for *_, date in dates), default=None)
    told = {name for _, name, date in dates if _year(date) == first}
    return first if told == {_START} else None


def _year(date: Literal | str) -> str:
    return date.value[:_YEAR] if isinstance(date, Literal) else ""


def _dated(place: Statement, dates: Sequence[tuple[Span, str, Literal]]) -> Statement:
    """Return where a festival was held with the only date of the sentence for it."""
    own = {(name, date) for sentence, name, date in dates if sentence == place.evidence[0].sentence}
    # "In 2018 … in July" is told by the month alone.
    own = {pair for pair in own if not any(pair != other and other[1].value.startswith(pair[1].value) for other in own)}
    if len(own) == len({name for name, _ in own}):
        for name, date in sorted(own, key=lambda pair: pair[0]):
            place = place.qualified(name, date)
    return place
