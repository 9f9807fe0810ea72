"""Years, months, days and longer periods in, literals at their precision out: an XSD value and EDTF.

See https://www.loc.gov/standards/datetime/ for EDTF. Only the forms that :mod:`kgcine.dates` writes are read back here.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal as OneOf

from kgcine.model import Literal

Unit = OneOf["year", "month", "day"]
_POINT = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
_UNSPECIFIED = re.compile(r"(\d{2,3})(X{1,2})")
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (1, 12)}


@dataclass(frozen=True, slots=True)
class Relative:
    """A date that needs another one: so many units later than it, then in this month, on this day.

    ``to`` is the date it needs: the one told before in the text ("that year"), the one of the article ("this year"),
    or either of them ("in May").
    """

    unit: Unit = "year"
    amount: int = 0
    month: int | None = None
    day: int | None = None
    to: OneOf["told", "issued", "either"] = "told"


def point(year: int, month: int | None = None, day: int | None = None, *, approximate: bool = False) -> Literal | None:
    """Make a day, a month or a year; return None where there is no such day.

    >>> point(1961, 1, 6)
    Literal(value='1961-01-06', datatype='date', edtf='1961-01-06')
    >>> point(2020, 11).datatype, point(1900, 2, 29)
    ('gYearMonth', None)
    """
    if not 1 <= year <= 9999 or (month is not None and not 1 <= month <= 12):
        return None
    mark = "~" if approximate else ""
    value = f"{year:04d}"
    if month is None:
        return Literal(value, "gYear", value + mark)
    value = f"{value}-{month:02d}"
    if day is None:
        return Literal(value, "gYearMonth", value + mark)
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    value = f"{value}-{day:02d}"
    return Literal(value, "date", value + mark)


def season(year: int, code: int) -> Literal:
    """Make a season of a year; XSD knows none, so the value is the year.

    >>> season(2013, 22)
    Literal(value='2013', datatype='gYear', edtf='2013-22')
    """
    return Literal(f"{year:04d}", "gYear", f"{year:04d}-{code}")


def period(text: str, first: int, length: int, part: tuple[int, int] | None = None) -> Literal:
    """Make a decade or a century, or a part of it, with its value as written.

    >>> period("late 1960s", 1960, 10, (7, 9)).edtf, period("18th century", 1700, 100).edtf
    ('1967/1969', '17XX')
    """
    if part:
        return Literal(text, "string", f"{first + part[0]:04d}/{first + part[1]:04d}")
    digits = len(str(length)) - 1
    return Literal(text, "string", f"{first:04d}"[: 4 - digits] + "X" * digits)


def bounds(literal: Literal) -> tuple[str, str] | None:
    """Return the earliest and the latest day that a date literal may mean, or None where it is no date.

    A winter may begin or end its year, so it is bounded by the year.

    >>> bounds(Literal("2020-11", "gYearMonth"))
    ('2020-11-01', '2020-11-30')
    >>> bounds(Literal("1930s", "string", "193X"))
    ('1930-01-01', '1939-12-31')
    """
    if literal.datatype == "integer" or (literal.datatype == "string" and not literal.edtf):
        return None
    first, _, last = (literal.edtf or literal.value).partition("/")
    start, end = _extent(first), _extent(last or first)
    if start is None or end is None or start[0] > end[1]:
        return None
    return start[0], end[1]


def resolve(relative: Relative, anchor: Literal) -> Literal | None:
    """Lead a relative date back to a literal; return None where the anchor is not precise enough.

    >>> resolve(Relative("year", 2), Literal("1937-12", "gYearMonth", "1937-12")).value
    '1939'
    >>> resolve(Relative(month=12), Literal("1937", "gYear", "1937")).value
    '1937-12'
    """
    parts = _parts(anchor)
    if parts is None:
        return None
    year, month, day = parts
    if relative.unit == "day":
        return None if month is None or day is None else _days_later(date(year, month, day), relative.amount)
    if relative.unit == "month":
        if month is None:
            return None
        whole = year * 12 + month - 1 + relative.amount
        return point(whole // 12, whole % 12 + 1, relative.day)
    return point(year + relative.amount, relative.month, relative.day)


def nearest(relative: Relative, issued: str, *, future: bool, ahead: int) -> Literal | None:
    """Give a month or day without a year the year that an article of this date means.

    It lies in the past, or ahead where the sentence says so; a day also up to ``ahead`` days ahead.

    >>> nearest(Relative(month=9), "2022-12-01", future=False, ahead=45).value
    '2022-09'
    """
    now = bounds(Literal(issued, "date"))
    if now is None or relative.month is None:
        return None
    low, high = now
    year = int(low[:4])
    candidates = [found for at in (year - 1, year, year + 1) if (found := point(at, relative.month, relative.day))]
    if future:
        return next((found for found in candidates if _latest(found) >= low), None)
    limit = (_day(high) + timedelta(days=ahead)).isoformat() if relative.day and high < "9999-01-01" else high
    return next((found for found in reversed(candidates) if _earliest(found) <= limit), None)


def normalised(issued: str | None) -> str | None:
    """Return the ISO day, month or year at the front of an article's date, or None.

    >>> normalised("2022-11-05T10:00:00Z"), normalised("soon")
    ('2022-11-05', None)
    """
    found = _POINT.match(issued or "")
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    literal = point(year or 0, month, day)
    return literal.value if literal else None


def _parts(literal: Literal) -> tuple[int, int | None, int | None] | None:
    found = _POINT.fullmatch(literal.value)
    if literal.datatype not in ("date", "gYearMonth", "gYear") or found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    return (year or 0, month, day)


def _days_later(day: date, amount: int) -> Literal | None:
    try:
        moved = day + timedelta(days=amount)
    except OverflowError:
        return None
    return point(moved.year, moved.month, moved.day)


def _extent(edtf: str) -> tuple[str, str] | None:
    """Return the first and last day of one EDTF date, or None where it is none that is written here."""
    bare = edtf.rstrip("~?%")
    if found := _UNSPECIFIED.fullmatch(bare):
        digits, open_digits = found.groups()
        if len(bare) != 4:
            return None
        return f"{digits}{'0' * len(open_digits)}-01-01", f"{digits}{'9' * len(open_digits)}-12-31"
    matched = _POINT.fullmatch(bare)
    if matched is None:
        return None
    year, month, day = (int(part) if part else None for part in matched.groups())
    first, last = (1, 12) if month is None else _SEASON_MONTHS.get(month, (month, month))
    if not year or not 1 <= first <= 12:
        return None
    end = calendar.monthrange(year, last)[1]
    if day is not None and not 1 <= day <= end:
        return None
    return f"{year:04d}-{first:02d}-{day or 1:02d}", f"{year:04d}-{last:02d}-{day or end:02d}"


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _earliest(literal: Literal) -> str:
    found = bounds(literal)
    return found[0] if found else ""


def _latest(literal: Literal) -> str:
    found = bounds(literal)
    return found[1] if found else ""
