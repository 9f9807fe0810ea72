"""A date dates the clause whose it is: not what a bracket, a work's year or an aside has."""

from collections.abc import Iterable

import pytest
from tests.dated import clause_dates

from kgcine.clauses import Argument
from kgcine.framing.clausedates import ClauseDates

WHEN: list[tuple[str, str, list[str]]] = [
    ("Anna Weber left Mosfilm in 1971.", "leave", ["1971"]),
    ("In 1971 Anna Weber left Mosfilm.", "leave", ["1971"]),
    ("Anna Weber published the book (Riga, 2003).", "publish", []),
    ("Her 1993 film won the prize in 1995.", "win", ["1995"]),
    ("Anna Weber, winner of the prize in 2015, opened the festival.", "open", []),
    ("In 1942–45 Anna Weber was the director of Mosfilm.", "director", ["1942–45"]),
    ("Anna Weber (Latvian: Anna Vebere; 2 March 1918 – 16 May 1982) was the director of Mosfilm.", "director", []),
    ("The founder in 1971 sold it in 1988.", "sell", ["1988"]),
    ("The outbreak of the October Revolution and the Basmachi revolt (1916–1923) followed.", "outbreak", []),
]


def said(dates: ClauseDates, found: Iterable[Argument]) -> list[str]:
    """Return how the dates that were found are written."""
    at = {each.token for each in found}
    return [dates.scene.text[each.start : each.end] for each in dates.dates if each.token in at]


@pytest.mark.parametrize(("sentence", "lemma", "expected"), WHEN)
def test_a_date_dates_its_own_clause(sentence: str, lemma: str, expected: list[str]) -> None:
    dates = clause_dates(sentence, lemma)
    assert said(dates, dates.when()) == expected


def test_an_office_begins_when_its_verb_says() -> None:
    dates = clause_dates("Anna Weber became director of Mosfilm in 1971.", "director")
    assert said(dates, dates.begun()) == ["1971"]
