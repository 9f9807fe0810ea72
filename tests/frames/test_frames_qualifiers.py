"""Since when and until when, where, at which festival and for which work a fact holds."""

import pytest
from tests.reading import Fact, qualified

FILM = "The film “Grey Harbour” was made by Ivan Petrov."
TOLD: list[tuple[str, Fact, dict[str, str]]] = [
    (
        "Ivan Petrov headed Mosfilm from 1979 to 1992.",
        ("Mosfilm", "leader", "Ivan Petrov"),
        {"startDate": "1979", "endDate": "1992"},
    ),
    ("Ivan Petrov has run Mosfilm since 1990.", ("Mosfilm", "leader", "Ivan Petrov"), {"startDate": "1990"}),
    ("Ivan Petrov became director of Mosfilm in 1990.", ("Mosfilm", "leader", "Ivan Petrov"), {"startDate": "1990"}),
    ("Ivan Petrov worked for Mosfilm until 1990.", ("Ivan Petrov", "employer", "Mosfilm"), {"endDate": "1990"}),
    (
        "From 1993 he lived in Hamburg. Ivan Petrov lived in Osh until 1990.",
        ("Ivan Petrov", "residence", "Osh"),
        {"endDate": "1990"},
    ),
    ("Ivan Petrov joined Mosfilm in 1961.", ("Ivan Petrov", "employer", "Mosfilm"), {"startDate": "1961"}),
    ("Ivan Petrov left Mosfilm in 1985.", ("Ivan Petrov", "employer", "Mosfilm"), {"endDate": "1985"}),
    (
        "Ivan Petrov joined the Communist Party in 1950.",
        ("Ivan Petrov", "memberOf", "Communist Party"),
        {"startDate": "1950"},
    ),
    (
        "Having graduated from VGIK in 1960, Ivan Petrov married.",
        ("Ivan Petrov", "educatedAt", "VGIK"),
        {"endDate": "1960"},
    ),
    ("Ivan Petrov entered VGIK in 1955.", ("Ivan Petrov", "educatedAt", "VGIK"), {"startDate": "1955"}),
    ("In 1920 Ivan Petrov married Anna Weber.", ("Ivan Petrov", "spouse", "Anna Weber"), {"startDate": "1920"}),
    ("Mosfilm was bought by Ivan Petrov in 2001.", ("Mosfilm", "owner", "Ivan Petrov"), {"startDate": "2001"}),
    ("Goskino (since 1935: Mosfilm) made it.", ("Mosfilm", "formerName", "Goskino"), {"endDate": "1935"}),
    (
        "The film “Grey Harbour” was shown at the Cannes Film Festival in May 1993.",
        ("Grey Harbour", "screenedAt", "Cannes Film Festival"),
        {"pointInTime": "1993-05"},
    ),
    (
        "The film “Grey Harbour” was released in Kazakhstan on 15 March 2012.",
        ("Grey Harbour", "releaseDate", "2012-03-15"),
        {"location": "Kazakhstan"},
    ),
    (
        "The film “Grey Harbour” was shown at the Cannes Film Festival, where it won the Palme d'Or.",
        ("Grey Harbour", "awardReceived", "Palme d'Or"),
        {"at": "Cannes Film Festival"},
    ),
    ("Ivan Petrov settled in Osh in 1943.", ("Ivan Petrov", "residence", "Osh"), {"startDate": "1943"}),
    ("Ivan Petrov fled to Osh in 1980.", ("Ivan Petrov", "residence", "Osh"), {"startDate": "1980"}),
    (
        "Ivan Petrov joined the staff of Mosfilm in 1971.",
        ("Ivan Petrov", "employer", "Mosfilm"),
        {"startDate": "1971"},
    ),
    (
        "Ivan Petrov is a 2019 graduate of the Osh Film School.",
        ("Ivan Petrov", "educatedAt", "Osh Film School"),
        {"endDate": "2019"},
    ),
    (
        "Mosfilm was founded in 1920. Since 2020 its director has been Ivan Petrov.",
        ("Mosfilm", "leader", "Ivan Petrov"),
        {"startDate": "2020"},
    ),
    (
        "Mosfilm was founded in 1920. Its directors were Ivan Petrov (1950–1961) and Anna Weber.",
        ("Mosfilm", "leader", "Ivan Petrov"),
        {"startDate": "1950", "endDate": "1961"},
    ),
]


@pytest.mark.parametrize(("text", "fact", "expected"), TOLD)
def test_a_fact_is_qualified_by_its_clause(text: str, fact: Fact, expected: dict[str, str]) -> None:
    assert expected.items() <= qualified(text)[fact].items()


def test_the_years_of_a_life_are_not_those_of_a_stay() -> None:
    found = qualified("Anna Weber (1902–1995), a painter, was raised in Taos.")
    assert not {"startDate", "endDate"} & set(found["Anna Weber", "residence", "Taos"])


def test_a_place_beside_a_noun_is_not_where_a_film_came_out() -> None:
    found = qualified("Ivan Petrov's 1993 film “Grey Harbour” on the mine in Kazakhstan is long.")
    assert all("location" not in qualifiers for qualifiers in found.values())


def test_a_festival_of_another_clause_is_not_where_a_prize_was_given() -> None:
    found = qualified("Kira Muratova received a State Prize and was invited to the Berlin Film Festival.")
    assert "at" not in found["Kira Muratova", "awardReceived", "State Prize"]


def test_what_hangs_on_one_of_two_offices_is_not_told_of_the_other() -> None:
    found = qualified("Oleg Belov served as chair of the State Committee of Culture and as deputy culture minister.")
    assert "of" not in found["Oleg Belov", "positionHeld", "deputy culture minister"]


def test_an_office_of_a_country_stands_right_before_its_holder() -> None:
    found = qualified("The President of the Republic of Kazakhstan Aidar Omarov came.")
    assert found["Aidar Omarov", "positionHeld", "president"] == {"of": "Republic of Kazakhstan"}


@pytest.mark.parametrize(
    ("text", "fact", "expected"),
    [
        (
            "In 1999-2005, Oleg Belov was director of the Osh Museum.",
            ("Oleg Belov", "positionHeld", "director"),
            {"startDate": "1999", "endDate": "2005", "of": "Osh Museum"},
        ),
        (
            "In 1968-1978 Oleg Belov taught at the Osh Conservatory.",
            ("Oleg Belov", "employer", "Osh Conservatory"),
            {"startDate": "1968", "endDate": "1978"},
        ),
        (
            "From 2005 Oleg Belov has been the rector of the Academy of Arts.",
            ("Oleg Belov", "positionHeld", "rector"),
            {"startDate": "2005", "of": "Academy of Arts"},
        ),
        (
            "Oleg Belov (1934–2002) was director of the Osh Museum.",
            ("Oleg Belov", "positionHeld", "director"),
            {"of": "Osh Museum"},
        ),
    ],
)
def test_a_span_that_opens_a_sentence_is_how_long_somebody_was_something(
    text: str, fact: Fact, expected: dict[str, str]
) -> None:
    assert qualified(text)[fact] == expected
