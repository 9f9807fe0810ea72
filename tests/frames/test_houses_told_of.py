"""Theatres, archives and studios of which a text goes on: "the theatre", "it", below the name as the first line."""

import pytest
from tests.reading import facts


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "The Osh Drama Theatre is the largest in the south. The theatre was founded in 1929 by Karim Aliev.",
            [("Osh Drama Theatre", "founder", "Karim Aliev"), ("Osh Drama Theatre", "inception", "1929")],
        ),
        (
            "The Central Weber Archive is large. The archive was founded in 1929.",
            [("Central Weber Archive", "inception", "1929")],
        ),
        ("Osh Drama Theatre\n\nIt was founded in 1929.", [("Osh Drama Theatre", "inception", "1929")]),
        (
            "Osh Drama Theatre\n\nThe largest theatre in the republic. It was founded in 1929.",
            [("Osh Drama Theatre", "inception", "1929")],
        ),
    ],
)
def test_a_text_goes_on_about_its_house(text: str, stated: list[tuple[str, str, str]]) -> None:
    assert set(stated) <= facts(*text.split("\n\n"))


@pytest.mark.parametrize(
    "text",
    [
        "The Osh Drama Theatre is large. The archive was founded in 1929.",
        "The Weber Foundation is large. The theatre was founded in 1929.",
        "Karim Aliev\n\nIt was founded in 1929.",
        "Osh Drama Theatre\n\nWas it founded in 1929?",
        "Osh Drama Theatre\n\nA museum was founded in 1929.",
    ],
)
def test_no_other_house_is_meant(text: str) -> None:
    assert "inception" not in {p for _, p, _ in facts(*text.split("\n\n"))}


def test_a_studio_that_has_other_names_goes_on() -> None:
    found = facts("Holmfilm is a film studio. It functioned under other names until 1938.")
    assert "dissolved" not in {p for _, p, _ in found}
    assert ("Holmfilm", "dissolved", "1936") in facts("Holmfilm is a film studio. It functioned in Osh until 1936.")


def test_no_director_of_a_theatre_is_one_of_films() -> None:
    text = "The Osh Drama Theatre invited the playwright Anna Weber. Among those who worked here is director Erik Holm."
    assert ("Erik Holm", "occupation", "film director") not in facts(*text.split("\n\n"))
    assert ("Erik Holm", "occupation", "film director") in facts("Among those who worked here is director Erik Holm.")
