"""Acronyms and the names that they stand for."""

import pytest
from tests.language import typed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both were merged into TsAKS (Central Animation Film Studio).", ("TsAKS", "FilmStudio")),
        ("The Riga International Film Festival opened. RIFF showed many films.", ("RIFF", "Festival")),
        ("Both joined the Central Animation Film Studio (TsAKS).", ("TsAKS", "FilmStudio")),
        ("Shura-i-Ahrar (Council of the Free) was founded in 1917.", ("Shura-i-Ahrar", "GovernmentBody")),
    ],
)
def test_a_bracket_tells_the_class_of_an_acronym(text: str, expected: tuple[str, str]) -> None:
    assert expected in typed(text)


def test_a_person_in_a_bracket_makes_no_person_of_letters() -> None:
    assert ("TsAKS", "Person") not in typed("Films of TsAKS (Anna Weber) were shown.")
