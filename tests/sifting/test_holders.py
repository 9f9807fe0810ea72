"""What an office is of where only the sentence's head of a house tells it."""

import pytest
from tests.reading import qualified


def test_an_office_is_of_the_house_that_its_holder_leads() -> None:
    text = "Mosfilm is a studio in Moscow. Chief executive Ivan Petrov was silent."
    found = qualified(text)
    assert found["Ivan Petrov", "positionHeld", "chief executive"] == {"of": "Mosfilm"}


def test_an_office_whose_holder_leads_nothing_is_of_nothing() -> None:
    found = qualified("Mosfilm met President Ivan Petrov.")
    assert found["Ivan Petrov", "positionHeld", "president"] == {}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Askar Tulegenov, head of Mosfilm and a former deputy chairman, was silent.", "deputy chairman"),
        ("The former minister Saule Bekova now heads the Abay Foundation.", "minister"),
        ("Ivan Petrov, the former mayor, has been chairman of the Union of Cinematographers since 2010.", "mayor"),
        ("The former president Saule Bekova now heads the Abay Foundation.", "president"),
    ],
)
def test_another_office_is_not_of_the_house_that_somebody_leads(text: str, office: str) -> None:
    found = {fact: told for fact, told in qualified(text).items() if fact[1:] == ("positionHeld", office)}
    assert all("of" not in told for told in found.values())


def test_the_term_of_an_office_is_not_how_long_its_holder_worked_for_the_house() -> None:
    found = qualified("Ivan Petrov was director of Mosfilm from 1950 to 1961.")
    assert found["Mosfilm", "leader", "Ivan Petrov"] == {"startDate": "1950", "endDate": "1961"}
    assert found["Ivan Petrov", "employer", "Mosfilm"] == {}
