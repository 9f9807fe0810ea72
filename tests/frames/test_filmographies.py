"""Filmographies that give each film a line behind its year, and entries with "dir."."""

import pytest
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


def test_the_films_of_a_player_are_those_that_she_plays_in() -> None:
    found = facts(
        "Anna Weber was a Turkish actress.", 'Her films include "Salt" (1970), "Rope" (1972) and "Grey Road".'
    )
    assert {(film, "castMember", "Anna Weber") for film in ("Salt", "Rope", "Grey Road")} <= found
    assert not {fact for fact in found if fact[1] == "director"}


def test_the_films_of_a_director_are_those_that_he_directed() -> None:
    text = 'His filmography includes "Salt" (1970), "Rope" (1972, short) and "Grey Road".'
    found = facts("Ivan Petrov was a Latvian film director.", text)
    assert {(film, "director", "Ivan Petrov") for film in ("Salt", "Rope", "Grey Road")} <= found


def test_the_films_of_a_cameraman_say_nothing_of_who_directed() -> None:
    found = facts("Ivan Petrov was a Latvian cameraman.", 'His films include "Salt" (1970), "Rope" (1972) and "Wind".')
    assert not {fact for fact in found if fact[1] in {"director", "castMember"}}


def test_a_bracket_in_a_players_filmography_is_a_part() -> None:
    found = facts(
        "Ivan Petrov is a Latvian actor.", "Filmography:", "1970 — Grey Harbour (Anton)", "1975 — Salt (Oleg)"
    )
    assert {("Grey Harbour", "castMember", "Ivan Petrov"), ("Salt", "castMember", "Ivan Petrov")} <= found
    assert not {fact for fact in found if fact[1] == "alternativeTitle"}


def test_lines_with_years_in_brackets_are_films_of_the_list_above() -> None:
    lines = ("Filmography:", "Grey Harbour (1968) – Anton", "Red Poppy (1971) as Oleg", "The Salt Lake (1975)")
    found = facts("Ivan Petrov (born 1932) – Latvian actor.", *lines)
    assert {(film, "castMember", "Ivan Petrov") for film in ("Grey Harbour", "Red Poppy", "The Salt Lake")} <= found


def test_lines_below_a_sentence_are_the_films_it_tells_of() -> None:
    lines = ("- Grey Harbour (1968)", "- Red Poppy (1971)")
    played = facts("Anna Weber is an actress. She also starred in the following movies by Latvians:", *lines)
    assert {(film, "castMember", "Anna Weber") for film in ("Grey Harbour", "Red Poppy")} <= played
    made = facts("Anna Weber was born in 1950. She made two films for children:", *lines)
    assert {(film, "director", "Anna Weber") for film in ("Grey Harbour", "Red Poppy")} <= made
    seen = facts("Anna Weber is an actress. She saw the following films:", *lines)
    assert not {fact for fact in seen if fact[1] in {"castMember", "director"}}


def test_titles_in_small_letters_below_a_heading_of_films_are_hers() -> None:
    lines = ("Grey harbour (1968)", "Girl by the lake (1971)")
    for heading in (("Anna Weber is a film actress.", "Her films:"), ("Anna Weber is a film actress. Her films:",)):
        found = facts(*heading, *lines)
        assert {(film, "castMember", "Anna Weber") for film in ("Grey harbour", "Girl by the lake")} <= found
    made = facts("Jan Holm was a film director.", "Filmography:", "1968 – Grey harbour", "1971 – The last mill")
    assert {(film, "director", "Jan Holm") for film in ("Grey harbour", "The last mill")} <= made
    seen = facts("Anna Weber is a film actress. She saw these films:", *lines)
    assert not {fact for fact in seen if fact[1] == "castMember"}


def test_films_behind_a_label_are_the_directors() -> None:
    found = facts("Ivan Petrov (1932–2001), Latvian film director.", "Films: Grey Harbour (1968), Red Poppy (1971).")
    assert {("Grey Harbour", "director", "Ivan Petrov"), ("Red Poppy", "director", "Ivan Petrov")} <= found
    found = facts('Ivan Petrov (1932–2001), Latvian film director. Director of: "Salt" (1968), "Red Poppy" (1971).')
    assert {("Salt", "director", "Ivan Petrov"), ("Red Poppy", "director", "Ivan Petrov")} <= found


def test_a_line_that_tells_another_part_is_no_directors() -> None:
    lines = ("Filmography:", "1968 – Grey Harbour", "1972 – Red Poppy (as screenwriter)")
    found = facts("Ivan Petrov is a Latvian film director.", *lines)
    assert ("Grey Harbour", "director", "Ivan Petrov") in found
    assert ("Red Poppy", "director", "Ivan Petrov") not in found


def test_films_behind_a_label_are_nobodys_where_the_article_tells_another_calling() -> None:
    found = facts("Ivan Petrov (1932–2001), Latvian composer.", "Films: Grey Harbour (1968), Red Poppy (1971).")
    assert not {fact for fact in found if fact[1] == "director"}


def test_a_title_may_have_its_original_beside_the_year() -> None:
    lines = ("Selected films", "The Latvian Year (Latvijas gads, 1947, his first film)", "Prince Ludis (Ludis, 1950)")
    found = facts("Ivan Petrov is a Latvian film director.", *lines)
    assert {("The Latvian Year", "director", "Ivan Petrov"), ("Prince Ludis", "releaseDate", "1950")} <= found
    assert ("Prince Ludis", "alternativeTitle", "Ludis") in found


def test_a_maker_beside_the_year_is_no_original() -> None:
    found = facts("Films of the week", "Grey Harbour (Anna Weber, 1947)", "Red Poppy (Ivan Petrov, 1950)")
    assert not {fact for fact in found if fact[1] == "alternativeTitle"}


def test_what_kind_a_film_is_beside_the_year_is_no_original() -> None:
    found = facts("Filmography", "Grey Harbour (short, 1947)", "Red Poppy (documentary, 1950)")
    assert not {fact for fact in found if fact[1] == "alternativeTitle" or fact[0] in {"short", "documentary"}}


@pytest.mark.parametrize(("calling", "told"), [("a film director", "director"), ("an actor", "castMember")])
def test_lines_with_years_below_his_films_are_his(calling: str, told: str) -> None:
    found = facts(f"Ivan Petrov is {calling}. His films include:", "The Well, short, 1986", "Red Poppy, 1991")
    assert {("The Well", told, "Ivan Petrov"), ("Red Poppy", told, "Ivan Petrov")} <= found
    assert {("The Well", "releaseDate", "1986"), ("Red Poppy", "releaseDate", "1991")} <= found


def test_lines_with_years_below_books_are_no_films() -> None:
    found = facts("Ivan Petrov is a film director. His books include:", "The Well, 1986", "Red Poppy, 1991")
    assert "director" not in {name for _, name, _ in found}
