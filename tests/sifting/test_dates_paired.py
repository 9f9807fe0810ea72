"""Dates of what happens once, of which one sentence seems to tell several."""

from kgcine.model import Evidence, Literal, Span, Statement
from kgcine.sifting.pairing import paired

TEXT = "Anna and Vera died in 1990 and 1991, as we know today."
RESPECTIVELY = "Salt and Fog were released in 1990 and 1991 respectively."


def told(who: str, at: int, year: str, when: int, text: str = TEXT, name: str = "deathDate") -> Statement:
    evidence = Evidence(Span(0, len(text)), Span(at, at + 4), Span(when, when + 4))
    return Statement(who, name, Literal(year), frame="person/died-on", evidence=(evidence,))


def kept(*statements: Statement, text: str = TEXT) -> list[tuple[str, str]]:
    found = paired(statements, text, frozenset({"respectively"}))
    return [(each.subject, each.object.value) for each in found if isinstance(each.object, Literal)]


def test_each_of_two_has_his_own_date() -> None:
    anna = told("e1", 0, "1990", 22), told("e1", 0, "1991", 31)
    vera = told("e2", 9, "1990", 22), told("e2", 9, "1991", 31)
    assert kept(*anna, *vera) == [("e1", "1990"), ("e2", "1991")]


def test_nobody_dies_twice() -> None:
    assert kept(told("e1", 0, "1990", 22), told("e1", 0, "1991", 31)) == [("e1", "1990")]


def test_a_closer_date_is_no_other_one() -> None:
    assert len(kept(told("e1", 0, "1990", 22), told("e1", 0, "1990-05", 31))) == 2


def test_who_has_two_dates_of_a_row_has_none() -> None:
    row = [told("e2", 9, year, when, RESPECTIVELY, "releaseDate") for year, when in (("1990", 30), ("1991", 39))]
    assert kept(*row, text=RESPECTIVELY) == []


def test_the_date_behind_a_name_goes_before_one_ahead_of_it() -> None:
    assert kept(told("e1", 24, "1990", 22), told("e1", 24, "1991", 31)) == [("e1", "1991")]
