"""Whom a film's plot brings in: a name of one word behind a sentence about the film is a part's."""

import pytest
from tests.reading import facts

OPENING = "The feature film “Salt Road” was shot in 1999. "
TOLD = [
    ("It tells the story of a young widow, Asel, who walks to Omsk.", {"Asel"}),
    ("It follows the gambler Asel and the girl Vera.", {"Asel", "Vera"}),
    ("She falls in love with the wounded driver Asel.", {"Asel"}),
    ("A boy is rescued by the old fisherman Asel.", {"Asel"}),
    ("There lives a blind hunter named Asel.", {"Asel"}),
    ("Its heroine, the prisoner Asel, escapes.", {"Asel"}),
    ("Asel, who has lost her father, becomes a nurse.", {"Asel"}),
    ("The orphan Asel flees to the town.", {"Asel"}),
    ("A herd is stolen from the village policeman Asel.", {"Asel"}),
    ("The orphan Asel and the old hunter Timur flee to the town.", {"Asel", "Timur"}),
    ("It follows Asel and her brother Timur as they leave the village.", {"Asel", "Timur"}),
    ("It centres on the teacher Asel, who loses her school.", {"Asel"}),
    ("It sees Asel leave the village.", {"Asel"}),
    ("She meets Asel (played by Anna Weber).", {"Asel"}),
]
NOTHING = [
    "She met a journalist, Anna Weber, in Omsk.",
    "It follows the great poet Anna Weber.",
    "He was a saint named Asel.",
    "The director Asel wants to make another film.",
    "It was seen by Asel.",
    "It follows the poet Anna Weber as she writes.",
    "The poster follows Asel's design.",
    "The festival sees Asel as a guest.",
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_plot_names_its_people(text: str, told: set[str]) -> None:
    assert {o for s, p, o in facts(OPENING + text) if (s, p) == ("Salt Road", "character")} == told


@pytest.mark.parametrize("text", NOTHING)
def test_who_is_no_part_is_none(text: str) -> None:
    assert "character" not in {p for _, p, _ in facts(OPENING + text)}


def test_a_documentary_has_no_parts() -> None:
    text = "The documentary “Salt Road” was shot in 1999. It tells the story of a young widow, Asel, who walks to Omsk."
    assert "character" not in {p for _, p, _ in facts(text)}


def test_a_plot_is_set_during_an_event() -> None:
    told = facts(OPENING + "It tells the story of two brothers during the Great Famine.")
    assert ("Salt Road", "narrativePeriod", "Great Famine") in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The film plays in the 1930s.", {("narrativePeriod", "1930s")}),
        ("It plays in Riga.", {("narrativeLocation", "Riga")}),
        ("Most of the action takes place in a spa near Riga.", {("narrativeLocation", "Riga")}),
        ("The premiere of the film takes place in Riga.", set()),
    ],
)
def test_when_and_where_a_story_plays(text: str, told: set[tuple[str, str]]) -> None:
    found = {(p, o) for s, p, o in facts(OPENING + text) if s == "Salt Road"}
    assert {each for each in found if each[0].startswith("narrative")} == told
