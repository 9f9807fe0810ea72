"""What a film was made from is a book with its author, and no film of his."""

import pytest
from tests.reading import facts

SOURCES = [
    "The film is based on “Djamilya” by Chingiz Weber.",
    "The film, adapted from “Djamilya” by Chingiz Weber, won a prize.",
    "The film Fog is an adaptation of “Djamilya” by Chingiz Weber.",
    "The 1969 film Fog was a screen adaptation of Chingiz Weber's “Djamilya”.",
    "The film is a screen version of “Djamilya” by the writer Chingiz Weber.",
]


@pytest.mark.parametrize("text", SOURCES)
def test_a_source_has_an_author(text: str) -> None:
    found = facts(text)
    assert ("Djamilya", "author", "Chingiz Weber") in found
    assert not [fact for fact in found if fact[1] == "director"]


def test_a_row_of_what_was_adapted_has_authors() -> None:
    found = facts(
        "Eva Lind is a film director. She adapted other works of literature — Anna Weber's The Balcony and others."
    )
    assert ("The Balcony", "author", "Anna Weber") in found
    assert not [fact for fact in found if fact[1] == "director"]


@pytest.mark.parametrize(
    "text",
    [
        "The restored version of “Djamilya” by Irina Weber was screened in the cinema.",
        "The film “Djamilya” by Irina Weber was screened in the cinema.",
        "Fog is based on the film “Djamilya” by Irina Weber.",
    ],
)
def test_a_film_has_a_director(text: str) -> None:
    found = facts(text)
    assert ("Djamilya", "director", "Irina Weber") in found
    assert not [fact for fact in found if fact[1] == "author"]


def test_who_made_a_film_before_its_year_is_no_title() -> None:
    found = facts("It is the last feature film by Russian director Sergei Weber (1946), as critics say.")
    assert not [fact for fact in found if fact[1] == "releaseDate"]


def test_whose_work_a_film_adapts_has_written_it_and_not_made_it() -> None:
    found = facts("The 1969 film Fog was an adaptation of Chingiz Weber's “Djamilya”.")
    assert ("Fog", "basedOn", "Djamilya") in found
    assert [fact for fact in found if fact[1] in ("director", "author")] == [("Djamilya", "author", "Chingiz Weber")]
    found = facts("The 1969 film Fog was a remake of Chingiz Weber's “Djamilya”.")
    assert not [fact for fact in found if fact[1] == "author"]
