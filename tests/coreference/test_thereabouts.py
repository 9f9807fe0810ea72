"""“There” is the one town told of before, and “its” in a relative clause is what the clause is about."""

import pytest
from tests.reading import facts


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Karim Aliev came from Osh. He settled there.", "Osh"),
        ("Karim Aliev left Osh in Kyrgyzstan, and he later returned there.", "Osh"),
        ("Karim Aliev went to France. He lives there.", "France"),
    ],
)
def test_people_live_where_the_text_was(text: str, place: str) -> None:
    assert ("Karim Aliev", "residence", place) in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Karim Aliev flew from Osh to Riga. He lives there.",
        "Karim Aliev went to Riga. There are people who live well.",
        "Karim Aliev went to Riga. He sang. He ate. He lives there.",
    ],
)
def test_where_two_towns_or_none_are_near_no_home_is_told(text: str) -> None:
    assert not {fact for fact in facts(text) if fact[1] == "residence"}


def test_its_is_of_what_the_relative_clause_is_about() -> None:
    told = facts("The Weber Museum belongs to Kazakhfilm, which has its seat in Osh.")
    assert ("Kazakhfilm", "headquarters", "Osh") in told
    assert ("Weber Museum", "headquarters", "Osh") not in told
