"""The statements of an article in, those out that give what lasted the day on which it began as its only date."""

from __future__ import annotations

from collections.abc import Iterable

from kgcine.model import Literal, Statement

_WHEN, _FROM, _TO = "pointInTime", "startDate", "endDate"


def without_beginnings(statements: Iterable[Statement]) -> list[Statement]:
    """Drop the date of something that is told to have begun on it and to have ended on another.

    >>> def told(name: str, year: str) -> Statement:
    ...     return Statement("famine", name, Literal(year, "gYear"))
    >>> kept = without_beginnings([told("pointInTime", "1931"), told("startDate", "1931"), told("endDate", "1933")])
    >>> [each.property for each in kept]
    ['startDate', 'endDate']
    """
    told = list(statements)
    begun, ended = ({(each.subject, _date(each)) for each in told if each.property == name} for name in (_FROM, _TO))
    lasting = {(subject, date) for subject, date in begun if any(s == subject and d != date for s, d in ended)}
    return [each for each in told if each.property != _WHEN or (each.subject, _date(each)) not in lasting]


def _date(statement: Statement) -> str:
    return statement.object.value if isinstance(statement.object, Literal) else statement.object
