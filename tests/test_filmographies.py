"""Filmographies that give each film a line behind its year, and entries with "dir."."""

from tests.reading import facts


def test_each_line_behind_a_year_is_a_film_of_that_year() -> None:
    found = facts("Filmography", "1970 – Man Overboard", "1972 – The Bride", "1977 – Be Able to Say No")
    assert {
        ("Man Overboard", "releaseDate", "1970"),
        ("The Bride", "releaseDate", "1972"),
        ("Be Able to Say No", "releaseDate", "1977"),
    } <= found


def test_the_years_of_a_life_are_no_filmography() -> None:
    found = facts("Anna Weber is a film director.", "1937 – born in Riga", "1990 – Moved to Paris with her family")
    assert not {fact for fact in found if fact[1] == "releaseDate"}


def test_dir_leads_the_director_of_the_title_before_it() -> None:
    found = facts("Grey Harbour, dir. Anna Weber (2018). The film won a prize in Cannes.")
    assert {("Grey Harbour", "director", "Anna Weber"), ("Grey Harbour", "releaseDate", "2018")} <= found
    assert not {fact for fact in found if fact[0] == "Anna Weber"}
