"""The statements of an article in, those out that take the year in which a film was made for that of its release."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kgcine.model import Literal, Statement
from kgcine.tables import one_of

RELEASED = "releaseDate"
_PERIOD = "narrativePeriod"
_MADE = frozenset({RELEASED, "productionStart", "productionEnd"})
_YEAR, _FIRST_FILM = 4, 1888


@dataclass(frozen=True, slots=True)
class Making:
    """The frames that read when a film was made, those that read when it came out, and what tells of another time."""

    made: frozenset[str]
    released: frozenset[str]
    again: re.Pattern[str]


def load_making(table: Mapping[str, Sequence[str]]) -> Making:
    """Compile what tells that a film came out once more: "re-released", "on DVD"."""
    again = re.compile(rf"\b(?:{one_of(table['again'])})\b", re.IGNORECASE)
    return Making(frozenset(table["made"]), frozenset(table["released"]), again)


def without_years_made(statements: Iterable[Statement], text: str, making: Making) -> list[Statement]:
    """Drop the year in which a film was made where the text has its first release later.

    >>> from kgcine.model import Evidence, Span
    >>> text = "Fog was made in 1990. It was released in 1992."
    >>> def told(year: str, frame: str, start: int, end: int) -> Statement:
    ...     evidence = Evidence(Span(start, end), Span(start, start + 3), Span(end - 5, end - 1), ())
    ...     return Statement("e1", "releaseDate", Literal(year, "gYear"), frame=frame, evidence=(evidence,))
    >>> table = {"made": ["made"], "released": ["out"], "again": ["again"]}
    >>> both = [told("1990", "made", 0, 21), told("1992", "out", 22, 46)]
    >>> [each.object.value for each in without_years_made(both, text, load_making(table))]
    ['1992']
    """
    stated = list(statements)
    latest: dict[str, int] = {}
    for each in stated:
        year = _year(each)
        if year is not None and each.frame in making.released and not _is_again(each, text, making.again):
            latest[each.subject] = max(year, latest.get(each.subject, year))
    return [s for s in stated if s.frame not in making.made or not _is_before(s, latest.get(s.subject))]


def without_plot_years(statements: Iterable[Statement], text: str, films: frozenset[str]) -> list[Statement]:
    """Drop what a film is told to have been made or shown in where that is a year of its plot.

    Such a year was before any film, or stands in no date: "“Fog” is set in 1942. Shooting ended in June".

    >>> told = Statement("e1", "releaseDate", Literal("1864", "gYear"), frame="out")
    >>> without_plot_years([told], "", frozenset({"e1"})), without_plot_years([told], "", frozenset()) == [told]
    ([], True)
    """
    stated = list(statements)
    plots = {(s.subject, year) for s in stated if (year := _year(s, frozenset({_PERIOD}))) and s.property == _PERIOD}
    return [
        s
        for s in stated
        if not (s.subject in films and (_is_before(s, _FIRST_FILM, _MADE) or _is_of_plot(s, text, plots)))
    ]


def _is_of_plot(statement: Statement, text: str, plots: set[tuple[str, int]]) -> bool:
    """Tell whether a day or month has its year from the plot, and none of its own."""
    year = _year(statement, _MADE)
    if statement.property not in _MADE or year is None or (statement.subject, year) not in plots:
        return False
    return not any(str(year) in text[each.sentence.start : each.sentence.end] for each in statement.evidence)


def _is_before(statement: Statement, released: int | None, told: frozenset[str] = frozenset()) -> bool:
    year = _year(statement, told)
    return year is not None and released is not None and year < released


def _year(statement: Statement, told: frozenset[str] = frozenset()) -> int | None:
    """Return the year in which a film is said to have come out, or of what else is asked for in any voice."""
    meant = statement.property in told or (statement.property == RELEASED and statement.status == "asserted")
    if not meant or not isinstance(statement.object, Literal):
        return None
    year = statement.object.value[:_YEAR]
    return int(year) if year.isdecimal() else None


def _is_again(statement: Statement, text: str, again: re.Pattern[str]) -> bool:
    return any(again.search(text, e.sentence.start, e.sentence.end) is not None for e in statement.evidence)
