"""Date expressions are found where they stand, with the value and the precision that the text gives."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgcine.assets import open_assets
from kgcine.dates import (
    FoundDate,
    Relative,
    anchor_dates,
    bounds,
    dates_of,
    find_dates,
    load_dates,
    resolve_relative,
)
from kgcine.model import Literal
from kgcine.read import make_article
from kgcine.texts.cleaning import load_cleaning

GRAMMAR = load_dates(open_assets())
ISSUED = "2022-11-20"
MONTHS = [date(2000, month, 1).strftime("%B") for month in range(1, 13)]
days = st.dates(date(1800, 1, 1), date(2059, 12, 31))


def only(text: str, issued: str | None = None) -> FoundDate:
    found = find_dates(text, GRAMMAR, issued)
    assert len(found) == 1, found
    return found[0]


def value_of(literal: Literal | None) -> str | None:
    return None if literal is None else literal.value


def values(text: str, issued: str | None = None) -> list[tuple[str, str | None]]:
    return [(text[each.start : each.end], value_of(each.literal)) for each in find(text, issued)]


def find(text: str, issued: str | None = None) -> list[FoundDate]:
    return find_dates(text, GRAMMAR, issued)


@pytest.mark.parametrize(
    ("text", "words", "value", "datatype", "edtf"),
    [
        ("It opened on 6 January 1961.", "6 January 1961", "1961-01-06", "date", "1961-01-06"),
        ("It opened on January 6, 1961.", "January 6, 1961", "1961-01-06", "date", "1961-01-06"),
        ("On Friday, January 6th, 1961 it", "Friday, January 6th, 1961", "1961-01-06", "date", "1961-01-06"),
        ("born January 6th of 1961", "January 6th of 1961", "1961-01-06", "date", "1961-01-06"),
        ("the 6th of January, 1961", "6th of January, 1961", "1961-01-06", "date", "1961-01-06"),
        ("Checked 1961-01-06.", "1961-01-06", "1961-01-06", "date", "1961-01-06"),
        ("Born 26.01.1961 in Semey", "26.01.1961", "1961-01-26", "date", "1961-01-26"),
        ("Born 01/26/1961 in Semey", "01/26/1961", "1961-01-26", "date", "1961-01-26"),
        ("b. 3.XII.1937, Semey", "3.XII.1937", "1937-12-03", "date", "1937-12-03"),
        ("Founded on 01-01-1913.", "01-01-1913", "1913-01-01", "date", "1913-01-01"),
        ("Dec. 5, 2019", "Dec. 5, 2019", "2019-12-05", "date", "2019-12-05"),
        ("IN NOVEMBER 2020", "NOVEMBER 2020", "2020-11", "gYearMonth", "2020-11"),
        ("in early January 2022", "early January 2022", "2022-01", "gYearMonth", "2022-01"),
        ("in December of 1937", "December of 1937", "1937-12", "gYearMonth", "1937-12"),
        ("a sequel (2005) came", "2005", "2005", "gYear", "2005"),
        ("Her 1989 film", "1989", "1989", "gYear", "1989"),
        ("by early 2022 it", "early 2022", "2022", "gYear", "2022"),
        ("in the summer of 2013", "summer of 2013", "2013", "gYear", "2013-22"),
        ("in Fall 2007", "Fall 2007", "2007", "gYear", "2007-23"),
        ("born circa 1872", "1872", "1872", "gYear", "1872~"),
        ("in the 1930s", "1930s", "1930s", "string", "193X"),
        ("in the '60s", "'60s", "'60s", "string", "196X"),
        ("in the late 1960s", "late 1960s", "late 1960s", "string", "1967/1969"),
        ("in the mid-1920s", "mid-1920s", "mid-1920s", "string", "1924/1926"),
        ("warriors of the 18th century", "18th century", "18th century", "string", "17XX"),
        ("a nineteenth-century novel", "nineteenth-century", "nineteenth-century", "string", "18XX"),
        ("in the XV century", "XV century", "XV century", "string", "14XX"),
        ("since the early 20th century", "early 20th century", "early 20th century", "string", "1900/1933"),
    ],
)
def test_a_date_is_read_at_its_own_precision(text: str, words: str, value: str, datatype: str, edtf: str) -> None:
    found = only(text)
    assert text[found.start : found.end] == words
    assert found.literal == Literal(value, datatype, edtf)  # type: ignore[arg-type]


def test_a_numeric_date_that_reads_two_ways_is_certain_in_its_year_only() -> None:
    assert only("Signed 06.01.1961.").literal == Literal("1961", "gYear", "1961")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("In 1937-1938 alone", "1937", "1938"),
        ("In 1937–38 alone", "1937", "1938"),
        ("published 2006/7", "2006", "2007"),
        ("From 1926 to 1956, many", "1926", "1956"),
        ("between 1937 and 1939", "1937", "1939"),
        ("(August 20, 1920 – January 16, 1992)", "1920-08-20", "1992-01-16"),
        ("(1606 – 3 January 1658)", "1606", "1658-01-03"),
        ("from June 28 to July 3, 2014", "2014-06-28", "2014-07-03"),
        ("from 28 December to 3 January 2015", "2014-12-28", "2015-01-03"),
        ("on 5-12 May 2015", "2015-05-05", "2015-05-12"),
        ("on June 2–9, 2019", "2019-06-02", "2019-06-09"),
        ("on 5 and 6 May 2015", "2015-05-05", "2015-05-06"),
        ("between 5 and 12 May 2015", "2015-05-05", "2015-05-12"),
        ("in the 13th–15th centuries", "13th century", "15th century"),
        ("1930s-1980s: the studio years", "1930s", "1980s"),
        ("Late 1980s-early 1990s", "Late 1980s", "early 1990s"),
        ("in the late 19th and early 20th century", "late 19th century", "early 20th century"),
    ],
)
def test_a_range_has_both_its_ends(text: str, first: str, last: str) -> None:
    found = only(text)
    assert found.relation == "range"
    assert found.literal is not None and found.until is not None
    assert (found.literal.value, found.until.value) == (first, last)


def test_years_in_a_row_are_dates_each() -> None:
    assert [value for _, value in values("Parts followed in 2001, 2003 and 2005.")] == ["2001", "2003", "2005"]


def test_dates_side_by_side_share_their_year() -> None:
    assert [value for _, value in values("on 5 March and 8 May 2014")] == ["2014-03-05", "2014-05-08"]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("since 1993", "since"),
        ("1998–present", "since"),
        ("till 1944", "until"),
        ("until the late 1960s", "until"),
        ("by 2022", "before"),
        ("after May 1999", "after"),
        ("in 1999", "at"),
    ],
)
def test_the_word_before_a_date_is_its_relation(text: str, relation: str) -> None:
    assert only(text).relation == relation


@pytest.mark.parametrize(
    "text",
    [
        "1500 people",
        "1961 soldiers marched",
        "more than 1961 were hurt",
        "$1,961 and $1961",
        "about 1990 extras",
        "between 1800 and 2000 people",
        "some 1900-2000 seats",
        "in 1500 theaters",
        "in 1200 BC",
        "ISSN 1046-8188",
        "a 2000-seat hall",
        "11961 or 19612",
        "the 150th anniversary",
        "aged 65",
        "in his 60s",
        "May I come in? You may.",
        "They march in step.",
        "by June Carter",
        "the last year of his life",
        "on Sunday evenings",
        "three days after the attack",
        "Today, few remember it.",
        "a river that today is dry land",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert values(text, ISSUED) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("this year", "2022"),
        ("last year", "2021"),
        ("next year", "2023"),
        ("earlier this month", "2022-11"),
        ("last month", "2022-10"),
        ("It opened yesterday.", "2022-11-19"),
        ("It opens tomorrow.", "2022-11-21"),
        ("It opened today in Almaty.", "2022-11-20"),
        ("in September", "2022-09"),
        ("In December, it was shown", "2021-12"),
        ("In December, it will be shown", "2022-12"),
        ("on November 16", "2022-11-16"),
        ("on 5 December", "2022-12-05"),
        ("on 5 March", "2022-03-05"),
        ("last January", "2022-01"),
        ("next January", "2023-01"),
        ("in May this year", "2022-05"),
        ("in May last year", "2021-05"),
        ("last summer", "2022"),
        ("on Monday", "2022-11-14"),
        ("last Friday", "2022-11-18"),
        ("ten years ago", "2012"),
        ("two months ago", "2022-09"),
    ],
)
def test_a_relative_date_is_read_against_the_article_and_never_against_today(text: str, value: str) -> None:
    found = only(text, ISSUED)
    assert found.literal is not None and found.literal.value == value
    assert only(text).literal is None


@pytest.mark.parametrize(
    ("issued", "text", "value"),
    [
        ("2022", "last year", "2021"),
        ("2022", "last month", None),
        ("2022-03", "last month", "2022-02"),
        ("2022-03", "yesterday", None),
        ("2022-01-31T23:00:00Z", "last month", "2021-12"),
        ("soon", "this year", None),
    ],
)
def test_a_relative_date_is_no_more_precise_than_the_article_s_own(issued: str, text: str, value: str | None) -> None:
    literal = only(text, issued).literal
    assert value_of(literal) == value


@pytest.mark.parametrize(
    ("phrase", "anchor", "value"),
    [
        ("that year", Literal("1937-12", "gYearMonth"), "1937"),
        ("The same year", Literal("1937", "gYear"), "1937"),
        ("the following year", Literal("1937", "gYear"), "1938"),
        ("the previous year", Literal("1937", "gYear"), "1936"),
        ("Two years later", Literal("1937-05-01", "date"), "1939"),
        ("a decade earlier", Literal("1937", "gYear"), "1927"),
        ("In May of that year", Literal("1937", "gYear"), "1937-05"),
        ("the next day", Literal("1937-12-31", "date"), "1938-01-01"),
        ("the next day", Literal("1937", "gYear"), None),
        ("that month", Literal("1937", "gYear"), None),
        ("that year", Literal("1930s", "string", "193X"), None),
    ],
)
def test_a_date_that_leans_on_another_is_led_back_to_it(phrase: str, anchor: Literal, value: str | None) -> None:
    found = only(phrase, ISSUED)
    assert found.literal is None and found.relative is not None
    literal = resolve_relative(found, anchor)
    assert value_of(literal) == value


def test_a_chain_of_leaning_dates_is_resolved_from_the_first_on() -> None:
    text = "He left in 2010. Three years later he was back, and the following year he died."
    assert [value_of(found.literal) for found in anchor_dates(find(text))] == ["2010", "2013", "2014"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She came back to Osh, where she was born in 1980. The film came out three years later.", None),
        ("He worked for a studio which had been founded in 1934. Two years later he made a film.", None),
        ("His teacher, who died in 1990, had left notes. A year later they were printed.", None),
        ("She was born in 1980. Three years later the family moved.", "1983"),
        ("She lived in Osh, where she was born in 1980 and three years later baptised.", "1983"),
        ("He made Fog, which was shown in 1980. Three years later he made Salt Road.", "1983"),
    ],
)
def test_what_a_relative_clause_tells_of_a_name_dates_nothing_behind_it(text: str, value: str | None) -> None:
    article = make_article("a", text, load_cleaning(open_assets()))
    assert value_of(dates_of(article, GRAMMAR)[-1].literal) == value


def test_what_follows_a_range_leans_on_its_end() -> None:
    text = "He led the studio from 1960 to 1964. The following year it burned down."
    assert [value_of(found.literal) for found in anchor_dates(find(text))] == ["1960", "1965"]


@pytest.mark.parametrize(
    ("text", "issued", "value"),
    [
        ("Shooting began in June 2005 and ended in August.", ISSUED, "2005-08"),
        ("It opened in November 2005 and closed in February.", ISSUED, "2006-02"),
        ("The year 2009 was better. In May a prize came.", ISSUED, "2009-05"),
        ("The year 2022 was better. In May a prize came.", ISSUED, "2022-05"),
        ("The year 2009 was better.\n\nIn May a prize came.", ISSUED, "2022-05"),
        ("The year 2009 was better.\n\nIn May a prize came.", None, None),
        # Days told in a row go on from each other; an earlier month may be of the next year, or of what was before.
        ("In January 2009 snow fell. On 5 January it stopped. On January 11, a prize came.", None, "2009-01-11"),
        ("On 16 December 2009 snow fell. The next day it stopped. On 18 December a prize came.", None, "2009-12-18"),
        ("In December 2009 snow fell. On 3 January a prize came.", None, None),
        ("Snow fell in 2009. The festival opens on 1 October.", None, None),
        ("Work began in February 2009 and is expected to end in August.", None, "2009-08"),
        ("Snow fell in May 2009. That autumn it stopped.", None, "2009"),
        ("It was 1937. That same December snow fell.", None, "1937-12"),
    ],
)
def test_a_month_takes_the_year_told_just_before_it(text: str, issued: str | None, value: str | None) -> None:
    article = make_article("a", text, load_cleaning(open_assets()), issued=issued)
    literal = dates_of(article, GRAMMAR)[-1].literal
    assert value_of(literal) == value


def test_a_day_that_is_told_twice_is_the_one_with_its_date() -> None:
    text = "Snow fell on 3 May 2002. It stopped on the next day, 4 May 2002. It came back the next day."
    article = make_article("a", text, load_cleaning(open_assets()))
    assert [value_of(each.literal) for each in dates_of(article, GRAMMAR)] == ["2002-05-03", "2002-05-04", "2002-05-05"]


def test_relative_dates_say_what_they_lean_on() -> None:
    assert only("two years later").relative == Relative("year", 2)
    assert only("last year").relative == Relative("year", -1, to="issued")
    assert only("in May").relative == Relative(month=5, to="either")


RENDERED = (
    lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{MONTHS[day.month - 1]} {day.day}, {day.year}",
    lambda day: f"{MONTHS[day.month - 1][:3]} {day.day}, {day.year}",
    lambda day: f"the {day.day}th of {MONTHS[day.month - 1]} {day.year}",
    lambda day: day.isoformat(),
)


@given(days, st.sampled_from(RENDERED), st.sampled_from(["On {}, it opened.", "({})", "It opened {}", "{}"]))
def test_a_day_in_any_form_is_found_again(day: date, render, frame: str) -> None:  # type: ignore[no-untyped-def]
    text = frame.format(render(day))
    found = only(text)
    assert found.literal == Literal(day.isoformat(), "date", day.isoformat())
    assert text[found.start : found.end] == render(day).removeprefix("the ")


@given(st.integers(1800, 2058), st.integers(1, 60))
def test_any_two_years_make_a_range(first: int, length: int) -> None:
    last = min(first + length, 2059)
    found = only(f"It ran from {first} to {last}.")
    assert (found.literal, found.until) == (
        Literal(str(first), "gYear", str(first)),
        Literal(str(last), "gYear", str(last)),
    )


@given(days, st.integers(1, 40))
def test_years_ago_are_counted_from_the_article(issued: date, count: int) -> None:
    found = only(f"{count} years ago", issued.isoformat())
    assert found.literal is not None and found.literal.value == str(issued.year - count)


@given(days)
def test_yesterday_is_the_day_before_the_article(issued: date) -> None:
    found = only("It opened yesterday.", issued.isoformat())
    assert found.literal is not None and found.literal.value == (issued - timedelta(days=1)).isoformat()


SCRAPS = st.sampled_from(
    [
        *(*MONTHS, "Jan.", "Sept", "early", "late-", "mid-", "1930s", "'60s", "19th", "century", "and", "-", "–", "to"),
        *("1937", "38", "6", "31", "0", "the", "last", "next", "year", "years", "later", "ago", "that", "(", ")", ","),
        *("between", "from", "on", "Monday", "today", "summer", " ", "9999", "$", "BC", "present", "two", "30.02.2001"),
    ]
)


@given(st.lists(SCRAPS | st.text(max_size=3), max_size=14).map(" ".join), st.none() | days.map(date.isoformat))
def test_any_text_is_read_without_error_and_in_order(text: str, issued: str | None) -> None:
    at = 0
    for found in find(text, issued):
        assert at <= found.start < found.end <= len(text)
        at = found.end
        assert found.literal is not None or found.relative is not None
        for literal in (found.literal, found.until):
            edges = bounds(literal) if literal else ("", "")
            assert edges is not None and edges[0] <= edges[1]
        if issued is None and found.relative is not None:
            assert found.literal is None
