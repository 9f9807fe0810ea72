"""Titles that no quotes show."""

import pytest
from tests.language import annotate, typed


def films(text: str) -> set[str]:
    return {mention.text for mention in annotate(text).mentions if mention.type == "Film"}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Azerbaijani film, 100 Steps, received the main prize.", "100 Steps"),
        ("She starred in the film 40 Roads.", "40 Roads"),
    ],
)
def test_a_title_may_begin_with_a_number(text: str, title: str) -> None:
    assert films(text) == {title}


@pytest.mark.parametrize(
    "text",
    [
        "The film 12 January 1990 was the first.",
        "He shot the film 15 April in Almaty.",
        "They showed the film 5 times.",
    ],
)
def test_a_date_or_count_behind_a_film_is_no_title(text: str) -> None:
    assert films(text) == set()


def test_who_speaks_is_no_title() -> None:
    assert films("It was not like the movies I watched. But I was accepted.") == set()


def test_a_list_of_titles_goes_on_behind_as_well_as() -> None:
    assert films("She directed films such as Salt Road as well as Night Bus.") == {"Salt Road", "Night Bus"}
    assert films("She directed films such as Salt Road as well as many plays.") == {"Salt Road"}


def test_two_titles_that_such_as_leads_to_are_two() -> None:
    said = "Jan Holm, known for films such as Harvest and Children of the Moon, has died."
    assert films(said) == {"Harvest", "Children of the Moon"}
    assert films("She likes films such as Salt and Sand, Grey Harbour and Fog.") == {
        "Salt and Sand",
        "Grey Harbour",
        "Fog",
    }


def test_a_list_of_titles_ends_with_what_was_said() -> None:
    assert films('"She likes films such as Salt Road, Night Bus," Ms Weber said.') == {"Salt Road", "Night Bus"}


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The film director Anna Weber directed Salt Road and On the River.", {"Salt Road", "On the River"}),
        ("The film director Anna Weber directed Bread and Salt.", {"Bread and Salt"}),
        ("The Latvian films of these years include Kosh ba Kosh (1993).", {"Kosh ba Kosh"}),
    ],
)
def test_a_capital_behind_and_may_begin_another_title(text: str, titles: set[str]) -> None:
    assert films(text) == titles


def test_a_text_may_end_where_a_title_would_begin() -> None:
    assert not {name for name, kind in typed("The film opened in Riga with the cast of") if kind == "Film"}
