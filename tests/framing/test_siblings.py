"""What is said of the first name of a list is said of all, whatever brackets and titles stand between them."""

import pytest
from tests.reading import facts, qualified

ABOUT = "Salt Road is a 1968 film directed by Anna Weber. "
LISTED = [
    ("Olga Lee is an actress. She received the Order of Honour, the State Prize of Latvia and the Golden Dove.",
     "awardReceived", {("Olga Lee", each) for each in ("Order of Honour", "State Prize of Latvia", "Golden Dove")}),
    ("Ivan Petrov worked as a cameraman on Salt Road (1968), Rope Bridge (1971) and Grey Harbour (1974).",
     "cinematographer", {(each, "Ivan Petrov") for each in ("Salt Road", "Rope Bridge", "Grey Harbour")}),
    (ABOUT + "The film, starring Olga Lee, Ivan Petrov (as the miller) and Peter Lindau, was shot in Riga.",
     "castMember", {("Salt Road", "Olga Lee"), ("Salt Road", "Ivan Petrov"), ("Salt Road", "Peter Lindau")}),
    ("Olga Lee, Ivan Petrov, and Peter Lindau, the leaders of the Tazar movement, were arrested in 1929.",
     "leader", {("Tazar movement", "Olga Lee"), ("Tazar movement", "Ivan Petrov"), ("Tazar movement", "Peter Lindau")}),
    ("The director Olga Lee, the cameraman Ivan Petrov and the composer Peter Lindau graduated from VGIK in 1961.",
     "educatedAt", {("Olga Lee", "VGIK"), ("Ivan Petrov", "VGIK"), ("Peter Lindau", "VGIK")}),
    ("The comedies Salt Road and Blue Harbour were directed by Anna Weber.",
     "director", {("Salt Road", "Anna Weber"), ("Blue Harbour", "Anna Weber")}),
]  # fmt: skip
APART = [
    # A name apart by a comma with an article, another's clause, and a bracket that is the first one's own.
    ("Olga Lee was the daughter of Ivan Petrov (born 1931) and Peter Lindau's niece.", "birthDate", set()),
    ("Ivan Petrov was the cameraman of Salt Road (1968), and Blue Harbour was directed by Anna Weber.",
     "cinematographer", {("Blue Harbour", "Ivan Petrov")}),
    ("Directors Olga Lee and Ivan Petrov and actors Peter Lindau and Anna Weber came.", "occupation",
     {("Peter Lindau", "film director"), ("Anna Weber", "film director"), ("Olga Lee", "actor")}),
    ("She played in Olga Lee's Salt Road, Anna Weber's Blue Harbour and Ivan Petrov's Grey Wind.", "director",
     {("Salt Road", "Anna Weber"), ("Blue Harbour", "Ivan Petrov"), ("Salt Road", "Ivan Petrov")}),
]  # fmt: skip
MADE = "The director Olga Lee, the cameraman Ivan Petrov and the composer Peter Lindau made the film Salt Road."
IN_TURN = (
    "The guests were the director of the Lindau Museum, Olga Lee, the rector of Riga University, Ivan Petrov, "
    "and the head of the Union of Writers, Peter Lindau."
)


@pytest.mark.parametrize(("text", "name", "expected"), LISTED)
def test_all_of_a_list_have_what_the_first_has(text: str, name: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= {(s, o) for s, p, o in facts(text) if p == name}


@pytest.mark.parametrize(("text", "name", "barred"), APART)
def test_what_only_looks_like_a_list_is_none(text: str, name: str, barred: set[tuple[str, str]]) -> None:
    found = {(s, o) for s, p, o in facts(text) if p == name}
    assert not barred & found
    assert ("Peter Lindau", "1931") not in found


def test_a_part_in_a_bracket_is_of_the_name_before_it() -> None:
    text = ABOUT + "The film, starring Olga Lee, Ivan Petrov (as the miller) and Peter Lindau, was shot in Riga."
    told = {s: q for s, q in qualified(text).items() if s[1] == "castMember"}
    assert all("role" not in q for (_, _, who), q in told.items() if who != "Ivan Petrov")


def test_each_office_of_a_list_is_of_who_follows_it() -> None:
    held = {(s, o) for s, p, o in facts(IN_TURN) if p == "positionHeld"}
    assert {("Olga Lee", "director"), ("Ivan Petrov", "rector"), ("Peter Lindau", "head")} >= held
    assert len(held) > 1


def test_each_office_behind_its_bearer_is_his() -> None:
    text = "Olga Lee, the director of the Lindau Museum, Ivan Petrov, the rector of Riga University, and guests came."
    held = {(s, o) for s, p, o in facts(text) if p == "positionHeld"}
    assert held <= {("Olga Lee", "director"), ("Ivan Petrov", "rector")}


BRACKETS = (
    "The films are Salt Road (directed by Olga Lee), Rope Bridge (directed by Ivan Petrov) and Grey Harbour (directed "
    "by Anna Weber)."
)
COMMAS = (
    "The studio made the films Salt Road (1968), directed by Olga Lee, Rope Bridge (1971), directed by Ivan Petrov, "
    "and Grey Harbour (1974), directed by Anna Weber."
)


@pytest.mark.parametrize("text", [BRACKETS, COMMAS])
def test_each_film_of_a_list_has_its_own_maker(text: str) -> None:
    assert {(s, o) for s, p, o in facts(text) if p == "director"} == {
        ("Salt Road", "Olga Lee"),
        ("Rope Bridge", "Ivan Petrov"),
        ("Grey Harbour", "Anna Weber"),
    }


def test_one_maker_behind_two_films_made_both() -> None:
    told = {
        (s, o)
        for s, p, o in facts("The films Salt Road and Rope Bridge, directed by Olga Lee, were shown.")
        if p == "director"
    }
    assert {s for s, _ in told} == {"Salt Road", "Rope Bridge"}


def test_what_goes_on_behind_another_work_is_of_the_first() -> None:
    text = "“Salt Road”, based on the novel “Rope Bridge” by Olga Lee, was directed by Anna Weber."
    assert ("Salt Road", "director", "Anna Weber") in facts(text)


def test_one_of_the_films_is_a_film() -> None:
    told = facts("One of the films, Aykan, directed by Olga Lee, was chosen for the festival.")
    assert ("Aykan", "director", "Olga Lee") in told


def test_each_of_several_callings_made_his_own_part() -> None:
    assert {o for _, p, o in facts(MADE) if p == "director"} <= {"Olga Lee"}


def test_members_of_a_list_of_countries_lie_in_none_of_it() -> None:
    assert facts("Olga Lee worked in Siberia, Poland and Latvia.") == set()
    assert ("Bavaria", "country", "Germany") in facts("Olga Lee was born in Bavaria, Germany, and lived in Latvia.")
