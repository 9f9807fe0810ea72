"""What an office is of where only the sentence's head of a house tells it."""

from tests.reading import qualified


def test_an_office_is_of_the_house_that_its_holder_leads() -> None:
    text = "Mosfilm is a studio in Moscow. Chief executive Ivan Petrov was silent."
    found = qualified(text)
    assert found["Ivan Petrov", "positionHeld", "chief executive"] == {"of": "Mosfilm"}


def test_an_office_whose_holder_leads_nothing_is_of_nothing() -> None:
    found = qualified("Mosfilm met President Ivan Petrov.")
    assert found["Ivan Petrov", "positionHeld", "president"] == {}
