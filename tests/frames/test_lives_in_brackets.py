"""Lives that stand in brackets and labels, schools in a row, books in a row: whose they are and of which class."""

import pytest
from tests.language import typed
from tests.reading import Fact, facts, qualified, told

STATED: list[tuple[str, set[Fact]]] = [
    (
        "Anna Weber (1955, Cesis, Latvia) studied philology in Riga.",
        {("Anna Weber", "birthDate", "1955"), ("Anna Weber", "birthPlace", "Cesis")},
    ),
    (
        "Ivan Petrov (December 11 (23), 1858, Riga - April 25, 1943, Moscow) was a Russian teacher.",
        {("Ivan Petrov", "birthDate", "1858-12-23"), ("Ivan Petrov", "deathDate", "1943-04-25")},
    ),
    (
        "Anna Weber (Latvian Anna Vebere; 30 May 1920, village of Cesis, Latvia) - Latvian composer.",
        {("Anna Weber", "birthDate", "1920-05-30"), ("Anna Weber", "birthPlace", "Cesis")},
    ),
    (
        "Anna Weber (born 10 December 1955; Riga) is a composer.",
        {("Anna Weber", "birthPlace", "Riga")},
    ),
    (
        "Ivan Petrov (1908, village of Cesis, Vidzeme Region - 1975, city of Riga), Latvian writer.",
        {
            ("Ivan Petrov", "birthDate", "1908"),
            ("Ivan Petrov", "birthPlace", "Cesis"),
            ("Ivan Petrov", "deathPlace", "Riga"),
        },
    ),
    (
        "Born in 1944 in the town of Cesis, Ivan Petrov moved to Riga.",
        {("Ivan Petrov", "birthPlace", "Cesis")},
    ),
    (
        "Ivan Petrov is a graduate of the Riga Conservatory named after Anna Weber and the Moscow State University.",
        {
            ("Ivan Petrov", "educatedAt", "Riga Conservatory"),
            ("Ivan Petrov", "educatedAt", "Moscow State University"),
        },
    ),
    (
        "Ivan Petrov was a graduate of the Riga Art Institute in Riga (1925) and the Moscow State University (1929).",
        {("Ivan Petrov", "educatedAt", "Riga Art Institute"), ("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "Anna Weber is a writer. Her novels include “The Salt Road” (1970), “Rope” (1972) and “Grey Harbour” (1981).",
        {(book, "author", "Anna Weber") for book in ("The Salt Road", "Rope", "Grey Harbour")},
    ),
    (
        "Ivan Petrov was director of the Institute of History, Archaeology and Ethnography.",
        {("Institute of History, Archaeology and Ethnography", "leader", "Ivan Petrov")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_lives_are_read(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


def test_a_life_in_the_line_below_a_name() -> None:
    below = "11 June 1912, Osh, Kyrgyzstan – 15 December 1975, Riga"
    found = told(f"Ivan Petrov\n\n{below}\n\nSoviet composer. He wrote operas and taught in Osh for many years.")
    assert {
        ("Ivan Petrov", "birthDate", "1912-06-11"),
        ("Ivan Petrov", "birthPlace", "Osh"),
        ("Ivan Petrov", "deathDate", "1975-12-15"),
        ("Ivan Petrov", "deathPlace", "Riga"),
    } <= found
    shown = told("Ivan Petrov\n\n5 May 1975, 11 am – 9 May 1975, Osh\n\nThe exhibition is open daily in the town hall.")
    assert not {fact for fact in shown if fact[1] == "deathDate"}


def test_the_first_player_of_a_part_in_a_country_is_no_place() -> None:
    assert facts("Anna Weber, the first Desdemona of Latvia, has played 200 parts.") == set()


def test_a_place_of_death_behind_a_label() -> None:
    found = facts(
        "Ivan Petrov", "Born October 27th, 1899 in Riga.", "Died December 15th, 1981 at 82 years old in Moscow."
    )
    assert ("Ivan Petrov", "birthPlace", "Moscow") not in found


def test_a_film_with_its_year_and_country_is_no_person() -> None:
    assert ("Salt Road", "Film") in typed("The film festival showed it. Salt Road (1955, Latvia) is a film by Petrov.")
    assert ("Anna Weber", "Person") in typed("Anna Weber (1955, Cesis, Latvia) lives in Riga.")


def test_members_of_a_row_of_books_are_books() -> None:
    text = "Anna Weber’s poetry collections Joys of Spring (1929), The Second Book (1933), and Rage (1950) were filmed."
    assert {("The Second Book", "Book"), ("Rage", "Book")} <= set(typed(text))


def test_who_works_as_a_director_heads_nothing() -> None:
    found = facts(
        "Ivan Petrov joined Lenfilm in 1988. He worked for the magazine “Iskra”. Ivan has been working as a director "
        "since 1993."
    )
    assert not {fact for fact in found if fact[1] in {"leader", "positionHeld"}}


def test_the_year_of_a_later_prize_is_not_that_of_the_first() -> None:
    text = (
        "His film “Grey Harbour” won the Nika Prize at the Riga Film Festival and the Turan Prize at the 2014 Osh Film "
        "Festival."
    )
    assert "pointInTime" not in qualified(text).get(("Grey Harbour", "awardReceived", "Nika Prize"), {})
