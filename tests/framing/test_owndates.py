"""Each member of a list has the year that stands beside it: posts, houses and prizes in a row."""

import pytest
from tests.reading import Fact, qualified

TOLD: list[tuple[str, Fact, dict[str, str]]] = [
    (
        "Anna Weber became a member of the Writers' Union in 1951 and its secretary in 1958.",
        ("Anna Weber", "positionHeld", "secretary"),
        {"of": "Writers' Union", "startDate": "1958"},
    ),
    (
        "In 1951 Anna Weber became secretary of the Writers' Union and in 1958 its chairwoman.",
        ("Anna Weber", "positionHeld", "chairwoman"),
        {"startDate": "1958", "of": "Writers' Union"},
    ),
    (
        "In 1993 Oleg Belov became an academician of the Riga Academy and in 1994, an academician of the Osh Academy.",
        ("Oleg Belov", "memberOf", "Osh Academy"),
        {"startDate": "1994"},
    ),
    (
        "Ivan Petrov worked at Lenfilm in 1950–1955, at Mosfilm in 1956–1960 and later abroad.",
        ("Ivan Petrov", "employer", "Mosfilm"),
        {"startDate": "1956", "endDate": "1960"},
    ),
    (
        "Ivan Petrov was editor of the newspaper “Iskra” in 1950–1955, director of the studio Mosfilm in 1956–1960, "
        "and minister of culture from 1961 to 1970.",
        ("Ivan Petrov", "positionHeld", "minister of culture"),
        {"startDate": "1961", "endDate": "1970"},
    ),
    (
        "Ivan Petrov was director of Mosfilm (1956–1960) and chairman of the Union of Cinematographers (1961–1970).",
        ("Ivan Petrov", "positionHeld", "chairman"),
        {"startDate": "1961", "endDate": "1970", "of": "Union of Cinematographers"},
    ),
    (
        "Ivan Petrov won the Nika Prize in 1990, the Turan Prize in 1994 and the Kinotavr Prize in 1996.",
        ("Ivan Petrov", "awardReceived", "Kinotavr Prize"),
        {"pointInTime": "1996"},
    ),
    (
        "Ivan Petrov became an Honoured Artist of the RSFSR in 1959 and People's Artist of the RSFSR in 1967.",
        ("Ivan Petrov", "awardReceived", "People's Artist of the RSFSR"),
        {"pointInTime": "1967"},
    ),
    (
        "Ivan Petrov was a painter. Graduated from the Riga Art School in Riga (1930), then studied at the Moscow "
        "Conservatory (1934–1937, class of Weber).",
        ("Ivan Petrov", "educatedAt", "Riga Art School"),
        {"endDate": "1930"},
    ),
    (
        "Ivan Petrov served as minister of culture and mayor of Riga.",
        ("Ivan Petrov", "positionHeld", "minister of culture"),
        {},
    ),
    (
        "Ivan Petrov left the Riga Art School named after Anna Weber in 1951.",
        ("Riga Art School", "namedAfter", "Anna Weber"),
        {},
    ),
    (
        "The school was named after Anna Weber in 1951. The Riga Art School was named after Anna Weber in 1951.",
        ("Riga Art School", "namedAfter", "Anna Weber"),
        {"pointInTime": "1951"},
    ),
]


@pytest.mark.parametrize(("text", "fact", "expected"), TOLD)
def test_each_member_of_a_list_has_its_own_year(text: str, fact: Fact, expected: dict[str, str]) -> None:
    assert qualified(text).get(fact) == expected
