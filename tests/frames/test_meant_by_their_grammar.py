"""Whom a clause below another leaves open: what is ordered closed, who is moved, how many there were."""

import pytest
from tests.reading import Fact, facts, qualified, told

RIGHT: list[tuple[str, Fact]] = [
    ("Jan Holm was born in 1880. Stalin moved him to Samara in 1933.", ("Jan Holm", "residence", "Samara")),
    ("Stalin had moved Ida Stone to Samara in 1933.", ("Ida Stone", "residence", "Samara")),
    ("About one hundred thousand people died in the Ogre War.", ("Ogre War", "numberOfDeaths", "100000")),
    ("From 1929 Jan Holm was Second Secretary of the Dawn Party.", ("Jan Holm", "positionHeld", "second secretary")),
    ("The Minister of Interior Khorloogiin Holm left.", ("Khorloogiin Holm", "positionHeld", "minister of interior")),
    ("Jan Holm entered the Communist Party in 1921.", ("Jan Holm", "memberOf", "Communist Party")),
    (
        "Jan Holm studied at the Riga Art School. From 1964 he was a teacher at the Riga art school.",
        ("Jan Holm", "employer", "Riga Art School"),
    ),
    (
        "The Ogre Nuclear Test Site was shut. The Council of Ministers had set up the site in 1947.",
        ("Ogre Nuclear Test Site", "inception", "1947"),
    ),
    ("In 1983 Eichenfilm was decorated with the Order of Lenin.", ("Eichenfilm", "awardReceived", "Order of Lenin")),
]
WRONG: list[tuple[str, Fact]] = [
    (
        "Salt Times was a weekly. The Ministry of Culture ordered it closed in 2002.",
        ("Ministry of Culture", "dissolved", "2002"),
    ),
    (
        "Salt Times was a weekly. The Ministry of Culture ordered it closed in 2002.",
        ("Salt Times", "dissolved", "2002"),
    ),
    ("Jan Holm was born in 1880. Stalin moved him to Samara in 1933.", ("Stalin", "residence", "Samara")),
    ("Fifty to one hundred thousand people died in the Ogre War.", ("Ogre War", "numberOfDeaths", "100")),
    (
        "Riga University is the oldest school of the Republic of Latvia, founded in 1919 as the Latvian High School.",
        ("Republic of Latvia", "formerName", "Latvian High School"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), RIGHT)
def test_who_or_what_is_meant(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(("text", "wrong"), WRONG)
def test_who_or_what_is_not_meant(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)


def test_a_life_in_notes_tells_of_a_party() -> None:
    found = qualified("Jan Holm was born in 1939 in Ogre. Film actor. In the CPSU since 1975.")
    assert found["Jan Holm", "memberOf", "CPSU"] == {"startDate": "1975"}


def test_a_name_told_surname_first_is_that_of_its_initial() -> None:
    found = told("Holm Janis\n\nFilm actor. Born in 1939 in Ogre.\n\nIn 1970 J. Holm won the Lenin Prize.")
    assert ("Holm Janis", "awardReceived", "Lenin Prize") in found
