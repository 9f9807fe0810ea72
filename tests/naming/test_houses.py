"""Institutions that a common noun and its town name."""

import pytest
from tests.language import typed
from tests.reading import Fact, facts

NAMED: list[tuple[str, tuple[str, str]]] = [
    ("She taught at the conservatory in Tashkent.", ("conservatory in Tashkent", "EducationalInstitution")),
    ("He sang at the opera in Kazan.", ("opera in Kazan", "Organisation")),
    ("She went to the college of music in Osh.", ("college of music in Osh", "EducationalInstitution")),
    ("He painted for the puppet theatre in Samarkand.", ("puppet theatre in Samarkand", "Organisation")),
    ("They saw the museum in Osh.", ("museum in Osh", "Site")),
    ("He was held in the camp at Osh.", ("camp at Osh", "Site")),
    ("It lies in the state archive at Samarkand.", ("state archive at Samarkand", "Organisation")),
]
UNNAMED = [
    "She taught at a school in Tashkent.",
    "He knew the best theatre in Samarkand.",
    "It was the first conservatory in Tashkent.",
    "They closed theatres in Samarkand.",
    "He was held in a camp near Samarkand.",
    "They saw the local museum in Samarkand.",
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_a_noun_with_its_article_and_a_town_names_an_institution(text: str, expected: tuple[str, str]) -> None:
    assert expected in typed(text)


@pytest.mark.parametrize("text", UNNAMED)
def test_one_of_many_is_not_named(text: str) -> None:
    kinds = {"EducationalInstitution", "Organisation", "Site"}
    assert not [mention for mention in typed(text) if mention[1] in kinds]


def test_it_stands_where_its_name_says() -> None:
    expected: set[Fact] = {
        ("puppet theatre in Osh", "headquarters", "Osh"),
        ("puppet theatre in Osh", "locatedIn", "Osh"),
    }
    assert expected <= facts("He painted for the puppet theatre in Osh, and Osh loved him.")
