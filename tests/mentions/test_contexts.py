"""What the words around a guessed name make of it."""

import pytest
from tests.language import annotate, typed


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("According to Anna Lee, Top Steppe Cinema CEO, the film sold well.", "Top Steppe Cinema"),
        ("Green Meadow spokeswoman Anna Lee said that the film sold well.", "Green Meadow"),
    ],
)
def test_who_has_a_spokeswoman_or_ceo_is_an_organisation(text: str, name: str) -> None:
    assert (name, "Organisation") in [(mention.text, mention.type) for mention in annotate(text).mentions]


def test_whose_name_a_theatre_bears_is_no_body() -> None:
    found = annotate("The Riga Drama Theatre named after Jan Rainis was founded in 1919.").mentions
    assert ("Jan Rainis", "Person") in [(mention.text, mention.type) for mention in found]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("The film follows a clumsy smith Koltan (Anna Weber).", "Person"),
        ("The festival opened with the drama Koltan (Anna Weber).", "Film"),
        ("Another movie shown at the festival was Koltan directed by Anna Weber.", "Film"),
    ],
)
def test_whom_somebody_in_a_bracket_plays_is_a_person(text: str, type_: str) -> None:
    assert ("Koltan", type_) in [(mention.text, mention.type) for mention in annotate(text).mentions]


def test_who_stands_behind_a_festivals_name_is_somebody() -> None:
    assert ("Siddiq Barmov", "Person") in typed("After the Didor festival Siddiq Barmov traveled to Rome with a film.")
