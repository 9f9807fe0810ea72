"""Where the name of a body, a place or an honour ends before the person named behind it."""

import pytest
from tests.language import annotate

RUNONS = [
    ("The Ministry of Culture of Kazakhstan Aida Omarova led was small.", "Aida Omarova"),
    ("Minister of Culture of the Republic of Uzbekistan Oleg Belov came.", "Oleg Belov"),
    ("Mayor of Osh Aida Omarova resigned.", "Aida Omarova"),
    ("The mayor of Osh Zuzumbek Tuleev was arrested.", "Zuzumbek Tuleev"),
    ("In 1992 the governor of Dushanbe Qohir Rahimzoda was dismissed.", "Qohir Rahimzoda"),
    ("The director of Kazakhfilm Aida Omarova resigned.", "Aida Omarova"),
    ("Honoured Worker of Culture of Kazakhstan Aida Omarova sang.", "Aida Omarova"),
    ("Abd al-Rahim ibn Salman al-Qattan (c. 1878, Manama – 1944) sold pearls.", "Abd al-Rahim ibn Salman al-Qattan"),
]


@pytest.mark.parametrize(("text", "name"), RUNONS)
def test_a_persons_name_is_its_own(text: str, name: str) -> None:
    assert name in {m.text for m in annotate(text).mentions if m.type == "Person"}


def test_a_surname_takes_the_given_name_before_it_that_only_the_text_tells() -> None:
    text = "The State Prize laureate Zuzumbek Orlov has died. Orlov's brother Oleg Orlov is a poet."
    assert "Zuzumbek Orlov" in {m.text for m in annotate(text).mentions if m.type == "Person"}


def test_a_house_behind_an_office_keeps_the_place_and_the_person_in_its_name() -> None:
    found = annotate("The governor of Almaty Kairat Belov Foundation left.").mentions
    assert not [m for m in found if m.type == "Person"]


@pytest.mark.parametrize(
    ("text", "name", "type_"),
    [
        ("She sang at the Navoi Opera and Ballet Theatre.", "Navoi Opera and Ballet Theatre", "Organisation"),
        (
            "He left the Institute of music and choreography.",
            "Institute of music and choreography",
            "EducationalInstitution",
        ),
        ("He joined the Union of composers.", "Union of composers", "Organisation"),
        ("He was named People's artist of the USSR.", "People's artist of the USSR", "Award"),
    ],
)
def test_a_name_goes_on_with_its_field_written_small(text: str, name: str, type_: str) -> None:
    assert (name, type_) in {(m.text, m.type) for m in annotate(text).mentions}


def test_a_board_is_no_name() -> None:
    assert "Board" not in {m.text for m in annotate("She sits on the Board of the Union of Artists.").mentions}
