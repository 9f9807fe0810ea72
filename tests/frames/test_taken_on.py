"""Who takes somebody on: a house that is spoken of, a school that accepts, an academy that makes a professor."""

import pytest
from tests.reading import Fact, facts

HOUSE = "Ala-Tau Film is a film studio in Osh. "
VERA = "Vera Kim is an actress. "

STATED: list[tuple[str, Fact]] = [
    (
        VERA + "In 1962 she was accepted by the theatre faculty of the Osh Academy.",
        ("Vera Kim", "educatedAt", "Osh Academy"),
    ),
    (VERA + "She was admitted by the Osh Academy in 1962.", ("Vera Kim", "educatedAt", "Osh Academy")),
    (
        "She died on Friday, said the Osh Theatre, where Vera Kim had been on the staff for years.",
        ("Vera Kim", "employer", "Osh Theatre"),
    ),
    (
        "The rest was bought by Ala-Too Invest, a firm of the businessman Oleg Orlov.",
        ("Ala-Too Invest", "owner", "Oleg Orlov"),
    ),
    ("Kino Trade is a small company belonging to Olga Kim.", ("Kino Trade", "owner", "Olga Kim")),
]

NOT_STATED: list[tuple[str, Fact]] = [
    (HOUSE + "Oleg Orlov was not hired in 1964.", ("Oleg Orlov", "employer", "Ala-Tau Film")),
    (HOUSE + "Oleg Orlov was hired by Mosfilm in 1964.", ("Oleg Orlov", "employer", "Ala-Tau Film")),
    (HOUSE + "Oleg Orlov was hired for the part in 1964.", ("Oleg Orlov", "employer", "Ala-Tau Film")),
    (VERA + "Her gift was accepted by the Osh Academy.", ("Vera Kim", "educatedAt", "Osh Academy")),
    (VERA + "She was not accepted by the Osh Academy.", ("Vera Kim", "educatedAt", "Osh Academy")),
    ("Ala-Too Invest, a rival of the firm of Oleg Orlov, won.", ("Ala-Too Invest", "owner", "Oleg Orlov")),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_who_takes_somebody_on_is_told(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(("text", "fact"), NOT_STATED)
def test_others_take_nobody_on(text: str, fact: Fact) -> None:
    assert fact not in facts(text)


def test_the_face_of_a_kind_of_film_is_of_no_film() -> None:
    told = facts("Vera Kim, who through “Salt” became the face of the Kazakh war film, died in Osh.")
    assert not {fact for fact in told if fact[1] in ("genre", "countryOfOrigin")}


def test_who_is_played_on_a_stage_is_in_no_film() -> None:
    told = facts("Vera Kim is known for the film “Salt”. On its stage she played Aktokty and Juliet.")
    assert not {fact for fact in told if fact[1] == "character"}
