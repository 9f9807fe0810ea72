"""Places that lie in a country and so are of it."""

import pytest
from tests.reading import facts


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        ("He was in the Karatal Province of Kazakhstan.", "Karatal Province", "Kazakhstan"),
        ("Bala Lake is a lake in western Kyrgyzstan.", "Bala Lake", "Kyrgyzstan"),
        ("The festival toured the towns of Lepsy and Kapal in Kazakhstan.", "Lepsy", "Kazakhstan"),
    ],
)
def test_what_lies_in_a_country_is_of_it(text: str, place: str, country: str) -> None:
    assert {(place, "locatedIn", country), (place, "country", country)} <= {fact[:3] for fact in facts(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The German embassy is in Kazakhstan.",
        "Mount Linden marks the border between Kazakhstan and Kyrgyzstan.",
        "Lake Linden does not lie in Russia.",
    ],
)
def test_a_neighbour_or_guest_is_of_no_country_by_that(text: str) -> None:
    assert not {fact for fact in facts(text) if fact[1] == "country"}
