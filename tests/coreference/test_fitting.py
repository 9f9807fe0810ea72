"""A noun stands for a named thing of its own kind."""

import pytest
from tests.reading import facts, qualified


@pytest.mark.parametrize(
    ("school", "noun", "told"),
    [
        ("Riga University", "university", True),
        ("Riga University", "academy", False),
        ("Riga Art School", "guitar school", False),
    ],
)
def test_a_school_is_called_by_its_own_kind(school: str, noun: str, *, told: bool) -> None:
    found = facts(f"Anna Weber graduated from {school}. The {noun} was founded in 1951.")
    assert ((school, "inception", "1951") in found) is told


@pytest.mark.parametrize(
    ("text", "house", "told"),
    [
        ("Erik Holm left the Weber Party. The company was headed by Anna Lind.", "Weber Party", False),
        ("Erik Holm left the Linden Motors. The company was headed by Anna Lind.", "Linden Motors", True),
        ("He wrote on Facebook. The studio was headed by Anna Lind.", "Facebook", False),
    ],
)
def test_a_firm_is_no_party_and_a_studio_nothing_that_is_listed_as_another_body(
    text: str, house: str, told: bool
) -> None:
    assert ((house, "leader", "Anna Lind") in facts(text)) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The archive is in Moscow. “We wait,” said Anna Lind, the head of the village.", None),
        (
            "The archive is in Karabulak, a village near Osh. “We wait,” said Anna Lind, the head of the village.",
            "Karabulak",
        ),
    ],
)
def test_a_village_is_no_town_that_books_list(text: str, told: str | None) -> None:
    assert qualified(text).get(("Anna Lind", "positionHeld", "head"), {}).get("of") == told


def test_no_body_is_the_film_that_its_name_speaks_of() -> None:
    text = (
        "Anna Weber is a director. She studied at the University of Television and Film in Riga. The film won the Nika."
    )
    assert not [fact for fact in facts(text) if fact[1] == "awardReceived"]
