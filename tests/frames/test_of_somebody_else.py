"""What stands beside a name and is told of something else: a retrospective's nation, another's sons, a row's end."""

import pytest
from tests.reading import facts

FILM = "Films and film studios are spoken of here. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The club opened the first French retrospective of director Anna Weber.", "French"),
        ("In May the first Russian exhibition of painter Anna Weber was held.", "Russian"),
        ("Salt Brothers is a Kazakh detective thriller.", "Kazakh"),
    ],
)
def test_the_nation_of_a_show_is_nobodys(text: str, told: str) -> None:
    assert told not in {o for _, p, o in facts(text) if p == "nationality"}


def test_the_nation_of_a_director_is_told() -> None:
    assert ("Anna Weber", "nationality", "Russian") in facts("The club invited the Russian film director Anna Weber.")


@pytest.mark.parametrize(
    "text",
    [
        "The khan was helped by his father's cousin Urus Khan and his sons.",
        "Timur was helped by his father's cousin Urus Khan and his sons.",
    ],
)
def test_the_sons_behind_a_name_are_others(text: str) -> None:
    assert not {p for _, p, _ in facts(text)} & {"parent", "relative"}


def test_a_kind_behind_a_title_is_of_another_work() -> None:
    found = facts("Among the new films are comedies such as “Salt”, “Sand” about Anna Weber, and a war drama titled “Dust”.")
    assert ("Dust", "genre", "war drama") in found
    assert not {s for s, p, o in found if (p, o) == ("genre", "war drama")} - {"Dust"}


@pytest.mark.parametrize("text", ["The result is a fight in which Bolat shoots himself.", "Bolat killed himself in 1950."])
def test_who_does_it_to_himself_does_it_to_nobody_else(text: str) -> None:
    assert not [f for f in facts(f"Marat Aliev was a teacher in Osh. {text}") if f[1] == "killedBy"]


def test_the_end_of_a_war_is_not_its_time() -> None:
    found = facts("The studio has made ten films since the end of the civil war in 1997.")
    assert ("civil war", "endDate", "1997") in found
    assert ("civil war", "pointInTime", "1997") not in found


def test_a_meeting_is_no_degree() -> None:
    assert not facts("On May 20 Anna Weber held a meeting with students from the Abai University.")


def test_whoever_works_on_something_has_no_seat() -> None:
    found = facts("Saltfilm is currently working on a new comedy in Riga.")
    assert "headquarters" not in {p for _, p, _ in found}


def test_a_comparison_casts_nobody() -> None:
    found = facts(f"{FILM}Weber's film “The Bird”, his 1975 epic, merits comparison with Jan Holm and Eva Lind.")
    assert "castMember" not in {p for _, p, _ in found}


def test_places_of_a_row_lie_in_none_of_them() -> None:
    found = facts("She has led orchestras in Europe, North America, Japan and elsewhere.")
    assert not {f for f in found if f[1] in {"locatedIn", "country"}}


def test_a_pavilion_lies_in_no_country_that_it_is_of() -> None:
    assert not [f for f in facts("The films were shown in the National Pavilion of Kazakhstan.") if f[1] == "locatedIn"]


def test_a_script_on_which_a_play_is_based_is_of_no_film() -> None:
    text = f"{FILM}The series “Salt Road” came first. He staged the play A House in May, based on Anna Weber's script."
    assert "screenwriter" not in {p for _, p, _ in facts(text)}


def test_somebody_without_a_name_is_he() -> None:
    text = "The head was Askar Tulegen. What enraged people was not that the appointee was old but that he was from Russia."
    assert ("Askar Tulegen", "nationality", "Russia") not in facts(text)


@pytest.mark.parametrize(
    ("text", "title", "year"),
    [
        (f"{FILM}Works from Anna Weber: The Bullet (1973) on March 11; The Bird (1975) on April 2.", "The Bullet", "1973"),
        (f"{FILM}She made a series of films set in the 1920s: RED RIVER (1969), THE GUARD (1979).", "RED RIVER", "1969"),
        (f"{FILM}TUESDAY 24 AUGUST: The Bridge (1980) and others.", "The Bridge", "1980"),
        (f"{FILM}Dune: Part Two (2024) was shown.", "Dune: Part Two", "2024"),
    ],
)
def test_what_a_colon_sets_before_a_title_is_no_part_of_it(text: str, title: str, year: str) -> None:
    assert {s for s, p, o in facts(text) if (p, o) == ("releaseDate", year)} <= {title}


def test_a_pronoun_is_no_name() -> None:
    found = facts("Anna Weber is an actress. The Honoured Artist of Latvia, She was born on 25 February 1951 in Riga.")
    assert "She" not in {s for s, _, _ in found}


def test_nobody_is_called_emerita() -> None:
    found = facts("The panel was led by Anna Weber, Professor Emerita in Film Studies at Leeds University.")
    assert "Emerita" not in {s for s, _, _ in found}


def test_a_name_that_is_printed_twice_is_one() -> None:
    found = facts("Anna Weber Anna Weber is a Latvian film director born in 1950 in Riga.")
    assert {s for s, _, _ in found} == {"Anna Weber"}


def test_a_bracket_right_behind_a_name_leaves_it_whole() -> None:
    found = facts("Akhmet Holm(1906-1968), Kazakhstan composer, founded the Saltwater Orchestra.")
    assert {s for s, _, _ in found if s.startswith("Akhmet")} == {"Akhmet Holm"}


def test_a_town_or_simply_by_its_short_name_is_one() -> None:
    found = facts("Zhanatas, or simply Tas, is a city in Southern Kazakhstan, Jambyl Province.")
    assert "Tas" not in {s for s, _, _ in found}
