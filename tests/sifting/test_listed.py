"""What is said of one member of a list of works, and the year that stands before a film's noun."""

import pytest
from tests.reading import Fact, facts, qualified


def test_only_the_next_work_follows_one() -> None:
    found = facts("The film “Salt” was followed by “Rope” in 1967, “Wind” in 1971 and “Fog” in 1981.")
    told = {fact for fact in found if fact[1] == "follows"}
    assert told <= {("Rope", "follows", "Salt")}


def test_what_follows_another_is_read_both_ways() -> None:
    assert ("Salt", "follows", "Rope") in facts("The film “Salt” follows “Rope”.")


QUALIFIED: list[tuple[str, Fact, dict[str, str]]] = [
    (
        "His 1993 film “Salt” received the Nika Prize at the Riga Film Festival.",
        ("Salt", "awardReceived", "Nika Prize"),
        {"at": "Riga Film Festival"},
    ),
    (
        "In 1994 his 1993 film “Salt” received the Nika Prize.",
        ("Salt", "awardReceived", "Nika Prize"),
        {"pointInTime": "1994"},
    ),
]


@pytest.mark.parametrize(("text", "fact", "expected"), QUALIFIED)
def test_the_year_of_a_film_is_not_that_of_its_prize(text: str, fact: Fact, expected: dict[str, str]) -> None:
    assert qualified(f"Ivan Petrov is a Latvian film director. {text}").get(fact) == expected


def test_what_an_author_owns_is_no_film_unless_it_is_called_one() -> None:
    found = facts("Anna Weber is a Latvian poet. Her 2003 epic The Grey Harbour is her best work.")
    assert not {fact for fact in found if fact[1] == "director"}
    assert ("Salt", "director", "Anna Weber") in facts("Anna Weber is a Latvian poet. Her film “Salt” won a prize.")


def test_publications_are_books() -> None:
    found = facts(
        "Anna Weber teaches film. Her publications include “Grey Harbour” (2009) and “A Road of Salt” (2016)."
    )
    assert ("Grey Harbour", "publicationDate", "2009") in found
    assert not {fact for fact in found if fact[1] == "releaseDate"}


def test_of_the_latter_is_told_of_the_last_member_alone() -> None:
    text = (
        'Ivan Petrov’s "Salt Trilogy," consisting of Rope (1997) and Grey Harbour (2002), the latter of which earned '
        "him the Jury Prize at the Riga Film Festival."
    )
    assert not {fact for fact in facts(text) if fact[0] in {"Salt Trilogy", "Rope"} and fact[1] == "awardReceived"}


def test_whom_works_made_known_made_them_or_played_in_them() -> None:
    films = "known for “Salt” (1920), “Rope” (1930) and “Grey Harbour” (1934)."
    director = facts(f"Ivan Petrov was a Latvian film director and writer, {films}")
    assert {(film, "director", "Ivan Petrov") for film in ("Salt", "Rope", "Grey Harbour")} <= director
    actress = facts(f"Anna Weber was a Latvian film actress, {films}")
    assert {(film, "castMember", "Anna Weber") for film in ("Salt", "Rope", "Grey Harbour")} <= actress
    for calling in ("film actor and director", "film director and actor", "film composer"):
        found = facts(f"Ivan Petrov was a Latvian {calling}, {films}")
        assert not {fact for fact in found if fact[1] in {"director", "castMember"}}


def test_the_first_of_its_kind_continues_nothing() -> None:
    found = facts("The film “Soviet Lindau” came out in 1924. It was followed by the first feature film, “Fog”.")
    assert "follows" not in {p for _, p, _ in found}
