"""Who came after whom at the head of a house, who stood before a court, who led the rebels."""

import pytest
from tests.reading import Fact, facts, qualified

TOLD: list[tuple[str, Fact]] = [
    (
        "Jan Lind was director of the Osh Museum until 1950 and was followed by Ida Web.",
        ("Osh Museum", "leader", "Ida Web"),
    ),
    (
        "The trial of the eleven in Osh began in 1943. The trial was presided over by Jan Lind.",
        ("Jan Lind", "participantIn", "trial of the eleven in Osh"),
    ),
    (
        "The Osh uprising began in 1916. In the north the rebels were led by Jan Lind.",
        ("Osh uprising", "participant", "Jan Lind"),
    ),
    (
        "On 4 May 1938 the writer Jan Lind was convicted of treason and executed the same day.",
        ("Jan Lind", "deathDate", "1938-05-04"),
    ),
    (
        "On 4 May 1938 the writer Jan Lind was convicted of treason and shot the next day.",
        ("Jan Lind", "deathDate", "1938-05-05"),
    ),
    (
        "In August 1941 the Osh Film Studio was made of Mosfilm and Lenfilm.",
        ("Osh Film Studio", "predecessor", "Lenfilm"),
    ),
    (
        "In August 1941 the Osh Film Studio was made of Mosfilm and Lenfilm.",
        ("Osh Film Studio", "inception", "1941-08"),
    ),
    (
        "The Osh Archive was set up in 1943 under the Ministry of Culture.",
        ("Osh Archive", "parentOrganisation", "Ministry of Culture"),
    ),
    ("Jan Lind was jailed for his role in the Osh riots.", ("Jan Lind", "participantIn", "Osh riots")),
    ("The Osh Congress of July 1917 was long.", ("Osh Congress", "pointInTime", "1917-07")),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_chronicles_are_read(text: str, told: Fact) -> None:
    assert told in facts(text)


UNTOLD = [
    (
        "The Osh Museum opened in 1930. Its deputy director was Jan Lind, who was succeeded by Ida Web.",
        "Ida Web",
    ),
    ("The Osh Museum opened in 1930. Its first poet was Jan Lind, who was succeeded by Ida Web.", "Ida Web"),
    ("The Osh Union was led by Jan Lind until 1981; after him the street is named.", "street"),
    ("The Osh Museum showed a landscape; after him came Ida Web.", "Ida Web"),
    ("The Osh uprising began in 1916. The orchestra was led by Jan Lind.", "Jan Lind"),
    ("At the Osh congress the poet Jan Lind was not named.", "Jan Lind"),
    ("Near the trial in Osh the poet Jan Lind was born.", "Jan Lind"),
    ("The Osh Film Studio was made famous by Mosfilm.", "Mosfilm"),
    ("The Osh rebellion was put down. The leaders of the theatre, Jan Lind and Boris Lang, were there.", "Jan Lind"),
    ("Jan Lind was praised for his film about the part of women in the Osh riots.", "Jan Lind"),
]


@pytest.mark.parametrize(("text", "name"), UNTOLD)
def test_what_chronicles_do_not_say(text: str, name: str) -> None:
    told = {"leader", "participant", "participantIn", "predecessor", "parentOrganisation"}
    assert not [each for each in facts(text) if each[1] in told and name in each]


def test_a_later_post_has_neither_the_house_nor_the_years_of_the_one_before() -> None:
    found = qualified(
        "Jan Lind was editor of the newspaper Tan from 1989 to 1990, then chairman of the television company."
    )
    assert found["Jan Lind", "positionHeld", "chairman"] == {}


def test_what_a_club_opposes_was_not_founded_by_it() -> None:
    found = facts("The students’ club Young Guard, opposed to Russification, was formed in Osh in 1963 by Jan Lind.")
    assert not [each for each in found if "Russification" in each]


def test_a_body_that_is_absorbed_ends_and_one_that_absorbs_goes_on() -> None:
    assert ("Osh Studio", "dissolved", "1992") in facts("The Osh Studio was absorbed by the Riga Film Centre in 1992.")
    assert not [each for each in facts("The Osh Studio absorbed the Riga Studio in 1992.") if each[1] == "dissolved"]


def test_a_square_does_not_bear_a_town_s_former_name() -> None:
    found = facts("In 2012 the town of Aksu got a park; since 2013 it has been called Independence Square.")
    assert ("Independence Square", "formerName", "Aksu") not in found
