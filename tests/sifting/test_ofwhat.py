"""What an office is of, where only the words around it tell the house."""

import pytest
from tests.reading import qualified

FESTIVAL = "The Tulpar Film Festival opened in Osh on Monday. "
STUDIO = "Tulpar Film is a studio in Osh. It made four films. "


@pytest.mark.parametrize(
    ("text", "who", "office", "house"),
    [
        (FESTIVAL + "The festival's programme director, Anna Weber, spoke.", "Anna Weber", "programme director",
         "Tulpar Film Festival"),
        (FESTIVAL + "It was closed by festival president Ivan Petrov.", "Ivan Petrov", "festival president",
         "Tulpar Film Festival"),
        (FESTIVAL + "Salt Road had won a prize at the Riga Film Festival. Festival director Anna Weber spoke.",
         "Anna Weber", "festival director", "Tulpar Film Festival"),
        (FESTIVAL + "The Riga Film Festival is next. Festival director Anna Weber spoke.", "Anna Weber",
         "festival director", "Riga Film Festival"),
        ("Tulpar Film named a director. Anna Weber, formerly of Kino Riga, becomes chief executive.", "Anna Weber",
         "chief executive", "Tulpar Film"),
        ("The company's chief executive, Anna Weber, said that Tulpar Film would go to Riga.", "Anna Weber",
         "chief executive", "Tulpar Film"),
        (STUDIO + "The managing director is Anna Weber.", "Anna Weber", "managing director", "Tulpar Film"),
        (STUDIO + "General manager Anna Weber studied in Riga.", "Anna Weber", "general manager", "Tulpar Film"),
    ],
)  # fmt: skip
def test_the_words_around_an_office_tell_what_it_is_of(text: str, who: str, office: str, house: str) -> None:
    assert qualified(text)[who, "positionHeld", office]["of"] == house


@pytest.mark.parametrize(
    ("text", "who", "office"),
    [
        (STUDIO + "Anna Weber, a former managing director, was silent.", "Anna Weber", "managing director"),
        ("Two studios, Aral Film and Tulpar Film, met. President Anna Weber spoke.", "Anna Weber", "president"),
        (STUDIO + "President Ivan Petrov came.", "Ivan Petrov", "president"),
        (STUDIO + "Interim President Ivan Petrov came.", "Ivan Petrov", "interim president"),
        (
            "The Central Committee met. The committee’s man lost to current president Ivan Petrov.",
            "Ivan Petrov",
            "president",
        ),
    ],
)
def test_an_office_that_may_be_of_something_else_stays_of_nothing(text: str, who: str, office: str) -> None:
    assert "of" not in qualified(text).get((who, "positionHeld", office), {})
