"""Who works at a theatre, studio, school or paper, told in rows of names; who ran it, what is part of it."""

import pytest
from tests.reading import Fact, facts, told

HOUSE = "The Ogre Drama Theatre was founded in 1940. "
STUDIO = "Eichenfilm is a film studio in Riga. "


def of(name: str, house: str = "Ogre Drama Theatre") -> Fact:
    return (name, "employer", house)


ROWS: list[tuple[str, set[Fact]]] = [
    (
        HOUSE
        + "Among its earliest actors were Ida Stone, Jan Holm and Ian Bell; Anna Weber and Otto Lind worked there.",
        {of("Ida Stone"), of("Jan Holm"), of("Ian Bell")},
    ),
    (
        HOUSE + "Its leading actors were Ida Stone and Jan Holm; Anna Weber and Otto Lind worked as directors.",
        {of("Anna Weber"), of("Otto Lind")},
    ),
    (
        HOUSE + "Its repertoire is rich. Actors of the theatre such as Ida Stone, Jan Holm and Ian Bell are loved.",
        {of("Ida Stone"), of("Ian Bell")},
    ),
    (
        HOUSE + "Its troupe is small. In 2011 actors of the theatre Ida Stone and Jan Holm were given medals.",
        {of("Ida Stone"), of("Jan Holm")},
    ),
    (
        HOUSE + "Its troupe was small. They invited to the theatre such famous actors as Ida Stone and Jan Holm.",
        {of("Ida Stone"), of("Jan Holm")},
    ),
]
#: Who has been trained by a house, plays in a film, or belongs to a union works at none by that.
OTHERS: list[tuple[str, Fact]] = [
    (HOUSE + "Among its guests were Ida Stone and Jan Holm.", of("Ida Stone")),
    (HOUSE + "Among the actors of the film were Ida Stone and Jan Holm.", of("Ida Stone")),
    (
        "The Writers' Union of Latvia was founded in 1940. Among its writers were Ida Stone and Jan Holm.",
        ("Ida Stone", "employer", "Writers' Union of Latvia"),
    ),
    (STUDIO + "Several Latvian filmmakers – Ida Stone and Jan Holm – praised it.", of("Ida Stone", "Eichenfilm")),
    (
        "Riga State University was founded in 1919. At the university its students worked hard: Ida Stone wrote.",
        of("Ida Stone", "Riga State University"),
    ),
]
RUN: list[tuple[str, Fact]] = [
    ("The Riga Times is a newspaper. The first editor was Ida Stone.", ("Riga Times", "leader", "Ida Stone")),
    ("The Riga Times is a newspaper. Its editor-in-chief is Ida Stone.", ("Riga Times", "leader", "Ida Stone")),
]
TITLED: list[tuple[str, Fact]] = [
    (
        "Latvian theater\n\nFounded in Riga in 1932, the theater moved. The ensembles “Rasa” and “Vakars” are part of "
        "the only Latvian theater of the region.",
        ("Vakars", "parentOrganisation", "Latvian theater"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_people_of_a_house_in_a_row_work_there(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize(("text", "wrong"), OTHERS)
def test_others_in_a_row_do_not(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)


@pytest.mark.parametrize(("text", "expected"), RUN)
def test_those_who_ran_it_or_belonged_to_it_are_told_apart(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(("text", "expected"), TITLED)
def test_what_a_page_says_of_the_house_of_its_title(text: str, expected: Fact) -> None:
    assert expected in told(text)


def test_callings_behind_a_row_name_only_whom_they_lead() -> None:
    found = facts(
        "Praise went to the actors Ida Stone, Jan Holm and Ian Bell, the directors and artists Anna Weber and Otto."
    )
    assert {("Ida Stone", "occupation", "artist"), ("Jan Holm", "occupation", "film director")}.isdisjoint(found)
    assert ("Jan Holm", "occupation", "actor") in found


def test_becoming_an_academic_theatre_is_no_foundation() -> None:
    found = facts(HOUSE + "It became an academic theatre in 1974.")
    assert ("Ogre Drama Theatre", "inception", "1974") not in found


def test_whom_a_house_is_named_after_does_nothing_in_its_sentence() -> None:
    found = facts(
        "The Ogre Museum of Arts named after Anna Weber was founded in 1976 by merging two galleries. The first "
        "director of the museum was Jan Holm."
    )
    assert {("Ogre Museum of Arts", "inception", "1976"), ("Ogre Museum of Arts", "namedAfter", "Anna Weber")} <= found
    assert ("Ogre Museum of Arts", "leader", "Jan Holm") in found
