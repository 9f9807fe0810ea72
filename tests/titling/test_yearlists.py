"""Lists of titles that have their years in brackets."""

import pytest
from tests.language import annotate


def films(*blocks: str) -> set[str]:
    return {mention.text for mention in annotate(*blocks).mentions if mention.type == "Film"}


def test_all_members_of_a_list_with_years_are_titles_where_one_is() -> None:
    text = "Its films include White Yurt (1958), Mahalla duv-duv gapi (1960), Oy-oy (1964) and Shum bala (1977)."
    assert films(text) == {"White Yurt", "Mahalla duv-duv gapi", "Oy-oy", "Shum bala"}


def test_what_films_are_called_is_no_part_of_the_last_title() -> None:
    found = films("She is known for White Yurt (1958) and Day Shift fantasy films (1960).")
    assert found == {"White Yurt", "Day Shift"}


def test_lines_with_years_below_a_heading_of_films_are_titles() -> None:
    lines = ("Grey harbour (1968)", "1971 – The last mill (Jan)", "Awards", "Silver leaf (1970)")
    found = films("Selected filmography", *lines)
    assert found == {"Grey harbour", "The last mill"}


@pytest.mark.parametrize(
    "text",
    [
        "The film actor left the Tashkent Institute. A.N. Ostrov (1951) and M. K. Weber (1955) led it.",
        "The film actor finished the Film School of Riga (1964) and the Grey Institute in Osh (1970).",
        "The film actor was given the Order of Glory (1971) and the Sharaf (1999).",
        "The writer Kolg made films. Kolg went to Osh, where Kolg died. Bruno Kolg (2006). I tell you.",
        "In film he staged “The Dead”, Mamedkulizade (1963).",
        "Two directors of the film studio were Nabi Ganiev (1904–1952) and Suleiman Hojaev (1892–1937).",
        "The film festivals of Riga (1990) and Osh (1991) had no prizes.",
    ],
)
def test_what_is_no_title_makes_no_list_of_titles(text: str) -> None:
    assert not films(text)
