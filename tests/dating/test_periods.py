"""Literals of dates keep their precision, and their bounds agree with the EDTF library's."""

import time
from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from kgcine.dating.periods import Relative, bounds, nearest, normalised, period, point, season
from kgcine.model import Literal

years = st.integers(1, 9999)
points = st.builds(point, years, st.none() | st.integers(1, 12)) | st.dates(date(1, 1, 1)).map(
    lambda day: point(day.year, day.month, day.day)
)
seasons = st.builds(season, years, st.integers(21, 23))
periods = st.builds(
    period,
    st.just("as written"),
    st.integers(10, 99).map(lambda century: century * 100),
    st.sampled_from([10, 100]),
    st.none() | st.sampled_from([(0, 3), (4, 6), (7, 9)]),
)


@given(points | seasons | periods)
def test_bounds_are_those_of_the_edtf_library(literal: Literal) -> None:
    parsed = parse_edtf(literal.edtf)
    expected = tuple(
        time.strftime("%Y-%m-%d", edge).zfill(10) for edge in (parsed.lower_strict(), parsed.upper_strict())
    )
    assert bounds(literal) == expected


def test_a_winter_is_bounded_by_its_year_because_it_may_begin_or_end_it() -> None:
    assert bounds(season(2013, 24)) == ("2013-01-01", "2013-12-31")


@pytest.mark.parametrize(
    ("literal", "expected"),
    [
        (Literal("1988", "gYear"), ("1988-01-01", "1988-12-31")),
        (Literal("2000-02", "gYearMonth"), ("2000-02-01", "2000-02-29")),
        (Literal("1872", "gYear", "1872~"), ("1872-01-01", "1872-12-31")),
        (Literal("late 1960s", "string", "1967/1969"), ("1967-01-01", "1969-12-31")),
        (Literal("4000000", "integer"), None),
        (Literal("Moro"), None),
        (Literal("then", "string", "someday"), None),
        (Literal("then", "string", "1999/1990"), None),
        (Literal("1999-13", "gYearMonth"), None),
        (Literal("1999-02-31", "date"), None),
    ],
)
def test_only_dates_have_bounds(literal: Literal, expected: tuple[str, str] | None) -> None:
    assert bounds(literal) == expected


@pytest.mark.parametrize("day", [(2001, 2, 29), (2001, 13, 1), (0, 1, 1), (2001, 0, 1), (2001, 4, 31), (10_000, 1, 1)])
def test_a_day_that_no_calendar_has_is_no_date(day: tuple[int, int, int]) -> None:
    assert point(*day) is None


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 12))
def test_a_bare_month_lies_in_the_twelve_months_up_to_the_article(issued: date, month: int) -> None:
    literal = nearest(Relative(month=month), issued.isoformat(), future=False, ahead=45)
    assert literal is not None
    months_back = (issued.year - int(literal.value[:4])) * 12 + issued.month - month
    assert 0 <= months_back < 12


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 12), st.integers(1, 28))
def test_a_bare_day_that_is_planned_lies_ahead_within_a_year(issued: date, month: int, day: int) -> None:
    literal = nearest(Relative(month=month, day=day), issued.isoformat(), future=True, ahead=45)
    assert literal is not None
    assert 0 <= (date.fromisoformat(literal.value) - issued).days <= 366


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("2022-11-05", "2022-11-05"),
        ("2022-11-05T10:00:00+06:00", "2022-11-05"),
        ("2022-11", "2022-11"),
        ("2022", "2022"),
        ("2022-02-31", None),
        ("5 November 2022", None),
        ("", None),
        (None, None),
    ],
)
def test_an_article_s_date_is_read_in_iso_form_only(given_text: str | None, expected: str | None) -> None:
    assert normalised(given_text) == expected
