"""What a year in brackets stands behind: honours, offices and people as well as films."""

import pytest
from tests.language import typed
from tests.reading import Fact, facts, qualified

FILMS = "The film “Salt” opened the festival."


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Anna Weber received the Star Order (2001) and others.", ("Star Order", "Award")),
        ("Anna Weber received the Honorary Diploma of President (2016), in Riga.", None),
        ("Ivan Petrov (1957) - public and political figure of Latvia.", ("Ivan Petrov", "Person")),
        ("Ivan Petrov (1951) – Lieutenant-General, head of the staff.", ("Ivan Petrov", "Person")),
        ("Grey Harbour (1951) – Latvian film of the director Petrov.", ("Grey Harbour", "Film")),
    ],
)
def test_a_year_dates_what_stands_before_it(text: str, mention: tuple[str, str] | None) -> None:
    found = typed(f"{FILMS} {text}")
    if mention is not None:
        assert mention in found
    assert not {name for name, type_ in found if type_ == "Film"} - {"Salt", "Grey Harbour"}


def test_each_order_of_a_row_has_its_year() -> None:
    text = (
        "He was awarded many titles, including People's Artist of Latvia (1982), Star Order (2001), Sun Order (2011)."
    )
    found = qualified("Ivan Petrov was a Latvian film director.", text)
    assert found["Ivan Petrov", "awardReceived", "Sun Order"] == {"pointInTime": "2011"}


def test_membership_in_a_note_is_no_film() -> None:
    found = facts("Anna Weber is an actress. She made films.", "Member of the Union of Cinematographers (1989).")
    assert ("Anna Weber", "memberOf", "Union of Cinematographers") in found


def test_a_name_in_another_spelling_is_no_other_person() -> None:
    found = facts("Anna Weber, also referred to as Anja Weber, was born in Riga in 1918.")
    assert ("Anna Weber", "birthPlace", "Riga") in found


NOTHING: list[tuple[str, Fact]] = [
    (
        "Ivan Petrov is a film director. There he directed plays such as “Grey Harbour” and “The Black Belt”.",
        ("Grey Harbour", "director", "Ivan Petrov"),
    ),
    (
        "Ivan Petrov is a film director. He has staged many plays, including Oleg Orlov's Red Poppy and Anna Weber's "
        "Nurlan.",
        ("Nurlan", "director", "Anna Weber"),
    ),
    (
        "He shot the films “Salt” in 1978 and “Rope” in 1980, both directed by Oleg Orlov, and “Wind” starring Anna "
        "Weber.",
        ("Rope", "castMember", "Anna Weber"),
    ),
    (
        "Ivan Petrov (1925-2009) – a sculptor, people’s artist, winner of the State Prize.",
        ("Ivan Petrov", "occupation", "artist"),
    ),
]


@pytest.mark.parametrize(("text", "fact"), NOTHING)
def test_what_is_not_said_is_not_stated(text: str, fact: Fact) -> None:
    assert fact not in facts(text)
