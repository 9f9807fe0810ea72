"""The rules by which names, dates and numbers are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgcine.evaluate.rules import (
    PartialDate,
    date_in,
    fold,
    normalise,
    overlap,
    pair_up,
    parse_date,
    parse_number,
    passage,
    relation_key,
    surface,
    term,
    without_bracket,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The  Café-Society!", "cafe society"),
        ("Gülşat Omarova", "gulsat omarova"),
        ("Łódź & Ørsted", "lodz and orsted"),
        ("Shaken's Stars", "Shakens Stars"),
        ("A Gift to Stalin", "gift to stalin"),
    ],
)
def test_spellings_of_one_name_are_the_same(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("January 1, 2010", PartialDate(2010, 1, 1)),
        ("8 Sept. 1972", PartialDate(1972, 9, 8)),
        ("the 8th of September 1972", PartialDate(1972, 9, 8)),
        ("1913-01-01", PartialDate(1913, 1, 1)),
        ("2004-05-00", PartialDate(2004, 5)),
        ("in May 2004", PartialDate(2004, 5)),
        ("2004", PartialDate(2004)),
        ("12.06.1950", PartialDate(1950, 6, 12)),
        ("2004-01-01T00:00:00Z", PartialDate(2004, 1, 1)),
        ('"1988"^^xsd:gYear', PartialDate(1988)),
        ("31 Fooember 2004", None),
        ("2004-13", None),
        ("45 May 2004", None),
        ("1990s", None),
        ("0988", None),
        ("film of 1988", None),
    ],
)
def test_only_what_is_wholly_a_date_is_read_as_one(text: str, date: PartialDate | None) -> None:
    assert parse_date(text) == date


def test_first_of_january_is_a_bare_year_where_the_passage_names_no_january() -> None:
    assert date_in("01 January 2010", "a 2010 film") == PartialDate(2010)
    assert date_in("01 January 2010", "on 1 January 2010") == PartialDate(2010, 1, 1)


@pytest.mark.parametrize(
    ("text", "number"),
    [("$2,000,000", 2e6), ("63.6 million", 63.6e6), ("1.2bn", 1.2e9), ("81 mins", 81.0), ("about 40", None)],
)
def test_amounts_are_read_by_value(text: str, number: float | None) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize(
    ("gold", "predicted", "strict", "lenient"),
    [
        ("2010", "5 May 2010", True, True),
        ("5 May 2010", "2010", False, True),
        ("5 May 2010", "2011", False, False),
        ("Ray Griggs (director)", "Ray Griggs", True, True),
        ("Ray Griggs", "Griggs", False, True),
        ("Ray Griggs", "Tom Hanks", False, False),
        ("98.0", "98 minutes", True, True),
        ("98.0", "97", False, False),
        ("", "", False, False),
        ("2010", "twenty-ten", False, False),
    ],
)
def test_ends_of_facts_are_compared_strictly_and_leniently(
    gold: str, predicted: str, strict: bool, lenient: bool
) -> None:
    assert term(gold).is_strictly(surface(predicted)) is strict
    assert term(gold).is_leniently(surface(predicted)) is lenient


def test_alias_of_the_gold_entity_is_accepted() -> None:
    assert term("The Needle", ["Igla"]).is_strictly(surface("Igla"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the needle", True),
        ("Needle (film)", True),
        ("1988", True),
        ("1988-05", True),
        ("1988-06", False),
        ("1989", False),
        ("2000000", True),
        ("2100000", False),
        ("Needl", False),
        ("", False),
    ],
)
def test_passage_tells_what_stands_in_it(text: str, found: bool) -> None:
    assert passage("The Needle was shot in May 1988 for $2 million.").holds(text) is found


def test_passage_holds_a_term_by_any_of_its_forms() -> None:
    assert passage("Igla was shown.").holds_term(term("The Needle", ["Igla"]))


@pytest.mark.parametrize("name", ["cast_member", "castMember", "Cast member", "cast-member"])
def test_spellings_of_one_property_have_one_key(name: str) -> None:
    assert relation_key(name) == "castmember"


def test_pairs_are_as_many_as_possible() -> None:
    fits = {("x", 1), ("x", 2), ("y", 1)}
    assert pair_up(["x", "y"], [1, 2], lambda gold, given: (gold, given) in fits) == {0: 1, 1: 0}


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_every_text_reads_as_an_end_of_a_fact(text: str) -> None:
    end, gold = surface(text), term(text, (), text)
    assert gold.is_strictly(end) or not (gold.forms or gold.date or gold.number)
    assert without_bracket(text) == text or "(" in text or text != text.strip()


@given(st.text(), st.text())
def test_overlap_is_symmetric_and_at_most_one(one: str, other: str) -> None:
    assert overlap(one, other) == overlap(other, one) <= 1.0


@given(st.lists(st.sets(st.integers(0, 5)), max_size=6))
def test_no_gold_fact_is_paired_twice(choices: list[set[int]]) -> None:
    pairs = pair_up(range(6), choices, lambda gold, given: gold in given)
    assert len(set(pairs.values())) == len(pairs)
    assert all(gold in choices[given] for given, gold in pairs.items())
