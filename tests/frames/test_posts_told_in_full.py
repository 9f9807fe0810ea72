"""A post keeps the words that lessen it, the part of a body that it heads and its own house, and who bears a name."""

import pytest
from tests.reading import Fact, facts, qualified

FULL: list[tuple[str, Fact, dict[str, str]]] = [
    (
        "In 1981 Olga Lee became the Associate Chair of the Guild of Composers.",
        ("Olga Lee", "positionHeld", "associate chair"),
        {"of": "Guild of Composers", "startDate": "1981"},
    ),
    (
        "Olga Lee was the Assistant Director of the Riga Film Institute.",
        ("Olga Lee", "positionHeld", "assistant director"),
        {"of": "Riga Film Institute"},
    ),
    (
        "Ivan Petrov, head of the creative team of Mosfilm, spoke.",
        ("Ivan Petrov", "positionHeld", "head of the creative team"),
        {"of": "Mosfilm"},
    ),
    (
        "Ivan Petrov, head of the film crew of the Ministry of Culture, spoke.",
        ("Ivan Petrov", "positionHeld", "head of the film crew"),
        {"of": "Ministry of Culture"},
    ),
    (
        "Ivan Petrov held many posts, also serving as the Minister of Education between 1971 and 1980 "
        "and Director of the Serov Institute of Arts between 1980 and 1984.",
        ("Ivan Petrov", "positionHeld", "minister of education"),
        {"startDate": "1971", "endDate": "1980"},
    ),
    (
        "Olga Lee was the chairman of the Composers' union of Latvia (1938-1948) and rector of the Riga Academy.",
        ("Olga Lee", "positionHeld", "chairman"),
        {"of": "Composers' union of Latvia", "startDate": "1938", "endDate": "1948"},
    ),
    (
        "Olga Lee was chairwoman and director of the Union of Artists.",
        ("Olga Lee", "positionHeld", "chairwoman"),
        {"of": "Union of Artists"},
    ),
]


@pytest.mark.parametrize(("text", "fact", "expected"), FULL)
def test_a_post_is_told_in_full(text: str, fact: Fact, expected: dict[str, str]) -> None:
    assert qualified(text).get(fact) == expected


LESS = [
    "In 1990 Olga Lee was named Associate Director of the Riga Film Institute.",
    "In 1990 Olga Lee was appointed Deputy Director of the Riga Film Institute.",
    "Olga Lee is the leader of the expert team at the Ministry of Culture.",
    "Olga Lee never became the Associate Chair of the Guild of Composers.",
]


@pytest.mark.parametrize("text", LESS)
def test_nobody_leads_a_house_by_a_lesser_post(text: str) -> None:
    assert not {fact for fact in facts(text) if fact[1] == "leader"}


EPONYMS = [
    "The poet Ivan Petrov was born in 1953. The laureate of an award of Pavel Orlov. He is a member of the Riga Union.",
    "Ivan Petrov is a poet. Winner of the prize of Pavel Orlov. He is a member of the Union of Writers.",
    "Ivan Petrov is a poet. He holds the medal of Pavel Orlov. He was born in Riga.",
]


@pytest.mark.parametrize("text", EPONYMS)
def test_whose_name_a_prize_bears_is_not_spoken_of(text: str) -> None:
    assert not {fact for fact in facts(text) if fact[0] == "Pavel Orlov"}


def test_a_surname_is_of_whose_life_is_told() -> None:
    told = facts(
        "Petrov, Ivan",
        "Latvian writer Ivan Petrov was born in 1922 in Riga. Petrov died in 1994.",
        "Petrov, Pavel",
        "Latvian composer Pavel Petrov was born on May 3, 1931, in Riga.",
        "Petrov graduated from the Riga Music School in 1945.",
    )
    assert ("Pavel Petrov", "educatedAt", "Riga Music School") in told
    assert ("Ivan Petrov", "deathDate", "1994") in told
    assert ("Ivan Petrov", "educatedAt", "Riga Music School") not in told


def test_a_son_is_not_the_one_whose_life_is_told() -> None:
    told = facts(
        "Ivan Petrov was born in 1922 in Riga.",
        "His son, Pavel Petrov, was born in 1951.",
        "Petrov graduated from the Riga Music School in 1945.",
    )
    assert ("Ivan Petrov", "educatedAt", "Riga Music School") in told


def test_one_joins_a_party_and_works_for_none() -> None:
    told = facts("Ivan Petrov is a composer. He joined the CPSU in 1963.")
    assert ("Ivan Petrov", "memberOf", "CPSU") in told
    assert not {fact for fact in told if fact[1] == "employer"}
