"""Lives told in notes, whose sentences leave their subject out."""

import pytest
from tests.reading import facts

OPENING = "Lev Tarasov was born in Tula."


@pytest.mark.parametrize(
    ("note", "property_", "object_"),
    [
        ("Graduated from VGIK in 1955.", "educatedAt", "VGIK"),
        ("Worked at Mosfilm from 1956.", "employer", "Mosfilm"),
        ("Lives and works in Moscow.", "residence", "Moscow"),
        ("Awarded the Order of Lenin.", "awardReceived", "Order of Lenin"),
        ("Received the USSR State Prize in 1977.", "awardReceived", "USSR State Prize"),
        ("Member of the Union of Cinematographers since 1960.", "memberOf", "Union of Cinematographers"),
        ("Shot on 5 May 1938.", "deathDate", "1938-05-05"),
        ("Died in Moscow in 1990.", "deathDate", "1990"),
        ("People's Artist of the USSR.", "awardReceived", "People's Artist of the USSR"),
        ("Honoured Artist of the Kazakh SSR (1961).", "awardReceived", "Honoured Artist of the Kazakh SSR"),
    ],
)
def test_a_note_is_about_whom_the_text_is_about(note: str, property_: str, object_: str) -> None:
    assert ("Lev Tarasov", property_, object_) in facts(f"{OPENING} {note}")


def test_an_entry_is_about_the_name_that_it_begins_with() -> None:
    found = facts("Lev Tarasov. Born in 1930 in Tula. Graduated from VGIK in 1955.")
    assert {("Lev Tarasov", "birthDate", "1930"), ("Lev Tarasov", "educatedAt", "VGIK")} <= found


@pytest.mark.parametrize(
    "text",
    [
        "The school was old. Graduated from VGIK in 1955.",
        f"{OPENING} The museum stood in Osh. Founded in 1930. Lives in Moscow.",
        f"{OPENING} Never worked at Mosfilm.",
        f"{OPENING} Produced by Mosfilm.",
    ],
)
def test_a_note_behind_another_subject_is_about_nobody(text: str) -> None:
    assert not {each for each in facts(text) if each[1] in {"educatedAt", "employer", "residence", "founder"}}


def test_who_acts_on_something_does_not_suffer_it() -> None:
    found = facts(f"{OPENING} Shot the film Salt Road in 1970.")
    assert not {each for each in found if each[1] == "deathDate"}
