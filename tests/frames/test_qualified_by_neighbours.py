"""What stands beside a fact: the date before a clause with "when", the year behind a prize, the place of a wedding."""

import pytest
from tests.reading import Fact, facts, qualified

TOLD: list[tuple[str, Fact, dict[str, str]]] = [
    (
        "Ivan Petrov served as deputy minister of culture until 1995, when he became ambassador to Latvia.",
        ("Ivan Petrov", "positionHeld", "ambassador"),
        {"startDate": "1995", "of": "Latvia"},
    ),
    (
        "Ivan Petrov led the Tulpar studio until April 1995, when he was appointed ambassador to Latvia.",
        ("Ivan Petrov", "positionHeld", "ambassador"),
        {"startDate": "1995-04", "of": "Latvia"},
    ),
    (
        "Anna Weber lived in Osh from 1951 to 1960, when she moved to Riga.",
        ("Anna Weber", "residence", "Riga"),
        {"startDate": "1960"},
    ),
    (
        "Anna Weber was awarded the Order of Lenin in 2004 and the Order of Parasat five years later.",
        ("Anna Weber", "awardReceived", "Order of Parasat"),
        {"pointInTime": "2009"},
    ),
    (
        "Anna Weber won the Golden Apricot in 2005 and the Nika Award the following year.",
        ("Anna Weber", "awardReceived", "Nika Award"),
        {"pointInTime": "2006"},
    ),
    (
        "The main role in the film “Salt Lake”, the fisherman Daur, was played by Ivan Petrov.",
        ("Salt Lake", "castMember", "Ivan Petrov"),
        {"role": "fisherman Daur"},
    ),
    (
        "Ivan Petrov acts. Among his honours are the State Prize (1972) and the Nika Award (1981) for “Salt Lake”.",
        ("Ivan Petrov", "awardReceived", "Nika Award"),
        {"pointInTime": "1981", "forWork": "Salt Lake"},
    ),
    (
        "In 1943 Anna Weber married the cameraman Ivan Petrov in Alma-Ata.",
        ("Anna Weber", "spouse", "Ivan Petrov"),
        {"startDate": "1943", "location": "Alma-Ata"},
    ),
    (
        "Ivan Petrov left Osh in 1954 and settled in Riga, where he remained until his death in 1990.",
        ("Ivan Petrov", "residence", "Riga"),
        {"startDate": "1954", "endDate": "1990"},
    ),
    (
        "In 2019 the film “Salt Road” received the Grand Prix at the Almaty Documentary Days.",
        ("Salt Road", "awardReceived", "Grand Prix"),
        {"pointInTime": "2019", "at": "Almaty Documentary Days"},
    ),
]


@pytest.mark.parametrize(("text", "fact", "expected"), TOLD)
def test_what_stands_beside_a_fact_qualifies_it(text: str, fact: Fact, expected: dict[str, str]) -> None:
    assert qualified(text)[fact] == expected


@pytest.mark.parametrize(
    ("text", "fact", "without"),
    [
        ("Ivan Petrov was born in Osh in 1931 and moved to Riga.", ("Ivan Petrov", "residence", "Riga"), "startDate"),
        (
            "Anna Weber joined Lenfilm in 1973, when Boris Lem was its director.",
            ("Boris Lem", "positionHeld", "director"),
            "startDate",
        ),
        (
            "Anna Weber won the Golden Apricot. Five years later she won the Nika Award.",
            ("Anna Weber", "awardReceived", "Golden Apricot"),
            "pointInTime",
        ),
    ],
)
def test_what_is_of_another_clause_does_not(text: str, fact: Fact, without: str) -> None:
    assert without not in qualified(text).get(fact, {})


def test_the_year_of_a_prize_is_none_of_a_film() -> None:
    assert ("Salt Road", "releaseDate", "2019") not in facts("In 2019 the film “Salt Road” received the Grand Prix.")
