"""The statements of one article in, the same without lives that nobody can have lived out.

Years in a bracket behind a name are a life or a term of office: "He was succeeded by X (1971-1985)". A life that would
end in childhood, or before it began, is taken for a term of office and not stated; so is a short one that begins where
another one ends, as in a row of rulers, or that stands in a sentence about papers and houses, or by which somebody
held an office.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kgcine.model import Literal, Statement
from kgcine.tables import one_of

BIRTH, DEATH, LEADER, POST = "birthDate", "deathDate", "leader", "positionHeld"
START, END = "startDate", "endDate"
CHILDHOOD, REIGN = 17, 45
YEAR = 4


@dataclass(frozen=True, slots=True)
class Terms:
    """What a sentence has where its brackets are no lives, and where short ones are terms of office; compiled."""

    houses: re.Pattern[str]
    offices: re.Pattern[str]


def load_terms(words: Mapping[str, Sequence[str]]) -> Terms:
    """Compile the words of their table."""
    houses, offices = (re.compile(rf"\b(?:{one_of(words[key])})\b") for key in ("houses", "offices"))
    return Terms(houses, offices)


def possible(statements: Iterable[Statement], text: str = "", terms: Terms | None = None) -> list[Statement]:
    """Drop births and deaths of persons who would have died as children, where a bracket alone says so.

    >>> born = Statement("e1", "birthDate", Literal("1971", "gYear"), frame="card/lived-range-birth")
    >>> dead = Statement("e1", "deathDate", Literal("1985", "gYear"), frame="card/lived-range-death")
    >>> possible([born, dead])
    []
    """
    stated = list(statements)
    ranges = [
        (born, died, first, last)
        for born in stated
        if born.property == BIRTH and _bracketed(born) and (first := _year(born)) is not None
        for died in stated
        if died.property == DEATH and died.subject == born.subject and _bracketed(died)
        if (last := _year(died)) is not None
    ]
    begins, ends = {first for *_, first, _ in ranges}, {last for *_, last in ranges}
    refused: set[int] = set()
    terms_held = {term for each in stated for term in _held(each)}
    for born, died, first, last in ranges:
        row = first in ends or last in begins
        if (
            last - first < CHILDHOOD
            or (last - first < REIGN and (born.subject, first, last) in terms_held)
            or (last - first < REIGN and row)
            or (terms and _is_term(born, last - first, text, terms))
        ):
            refused |= {id(born), id(died)}
    lives = {(born.subject, born.object, died.object) for born, died, *_ in ranges if id(born) not in refused}
    return [_outside(each, lives) for each in stated if id(each) not in refused]


def _outside(statement: Statement, lives: Container[tuple[str, str | Literal, str | Literal]]) -> Statement:
    """Return an office without its years where these are the holder's life: "the leader A (1889 – 31 August 1931)"."""
    times = dict(statement.qualifiers)
    if (_holder(statement), times.get(START), times.get(END)) not in lives:
        return statement
    return replace(statement, qualifiers=tuple(pair for pair in statement.qualifiers if pair[0] not in (START, END)))


def _holder(statement: Statement) -> str | Literal | None:
    return {LEADER: statement.object, POST: statement.subject}.get(statement.property)


def _held(statement: Statement) -> Iterator[tuple[str, int, int]]:
    """Yield who held an office from when to when: of a bracket with these years, "the first head was A (1966-1984)"."""
    who, times = _holder(statement), dict(statement.qualifiers)
    dates = [times.get(name) for name in (START, END)]
    first, last = map(_of_date, dates)
    # A life is told to the day, a long term of office by its years.
    yearly = all(isinstance(date, Literal) and len(date.value) == YEAR for date in dates)
    if isinstance(who, str) and first is not None and last is not None and yearly:
        yield who, first, last


def _is_term(statement: Statement, years: int, text: str, terms: Terms) -> bool:
    """Tell whether a sentence speaks of papers and houses, or of those who held an office for some years."""
    ahead = [(each.sentence.start, each.subject.start) for each in statement.evidence]
    offices = years < REIGN and any(terms.offices.search(text, *each) for each in ahead)
    return offices or any(terms.houses.search(text, *each) for each in ahead)


def _bracketed(statement: Statement) -> bool:
    return "lived" in statement.frame


def _year(statement: Statement) -> int | None:
    return _of_date(statement.object)


def _of_date(date: str | Literal | None) -> int | None:
    value = date.value if isinstance(date, Literal) else ""
    return int(value[:YEAR]) if value[:YEAR].isdigit() else None
