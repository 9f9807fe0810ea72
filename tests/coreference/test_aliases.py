"""Names in a row behind "also known as" are one person's."""

import pytest
from tests.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "Viktor Sergeyev, aka Victor Sergeev, V. Sergeyev or Viktor Petrovich Sergeiev was a Russian actor.",
        "Viktor Sergeyev (November 24, 1934, Riga – February 26, 2013, Moscow) a.k.a. Victor Sergeev, "
        "Viktor Petrovich Sergeiev or V. Sergeyev was a Russian actor.",
    ],
)
def test_a_row_of_names_is_one_person(text: str) -> None:
    people = [each.name for each in read(text).entities if each.type == "Person"]
    assert people == ["Viktor Sergeyev"]


def test_others_in_a_row_stay_others() -> None:
    text = "Viktor Sergeyev, also known as Vitya Sergeyev, Otto Braun and Anna Weber were actors."
    people = {each.name for each in read(text).entities if each.type == "Person"}
    assert {"Viktor Sergeyev", "Otto Braun", "Anna Weber"} <= people


def test_a_town_in_another_language_is_the_same_town() -> None:
    found = read("The city of Semipalatinsk (in Kazakh Semey) is in the East Kazakhstan Region.").statements
    assert not {each for each in found if each.property == "locatedIn" and each.frame == "place/town-in"}


@pytest.mark.parametrize(
    ("text", "many"),
    [("Anna Weber, or Ann Weber, was an actress.", 1), ("Anna Weber, or Ida Weber, will open the festival.", 2)],
)
def test_a_variant_of_both_names_behind_or_is_the_same_person(text: str, many: int) -> None:
    assert len([each for each in read(text).entities if each.type == "Person"]) == many
