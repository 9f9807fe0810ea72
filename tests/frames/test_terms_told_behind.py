"""How long somebody worked, served, lived or was a member, told by another clause or sentence; whose term it was."""

import pytest
from tests.reading import Fact, facts, qualified

MOSFILM = ("Ivan Petrov", "employer", "Mosfilm")
TOLD: list[tuple[str, Fact, dict[str, str]]] = [
    ("Ivan Petrov joined Mosfilm in 1961. He stayed there until 1965.", MOSFILM, {"endDate": "1965"}),
    (
        "Ivan Petrov joined Mosfilm in 1961 as an editor and remained on the staff until his death in 1980.",
        MOSFILM,
        {"startDate": "1961", "endDate": "1980"},
    ),
    ("Ivan Petrov joined Mosfilm in 1961. He resigned two years later.", MOSFILM, {"endDate": "1963"}),
    ("Ivan Petrov joined Mosfilm in 1961. In 1970 he left the studio.", MOSFILM, {"endDate": "1970"}),
    ("Ivan Petrov taught at Tulpar University for six years from 1950.",
     ("Ivan Petrov", "employer", "Tulpar University"), {"startDate": "1950"}),
    (
        "In 1971 Ivan Petrov was made director of the Tulpar studio, a post he kept until 1984.",
        ("Ivan Petrov", "positionHeld", "director"),
        {"startDate": "1971", "endDate": "1984"},
    ),
    (
        "Anna Weber, minister of culture since March 2019, opened the museum.",
        ("Anna Weber", "positionHeld", "minister of culture"),
        {"startDate": "2019-03"},
    ),
    (
        "Anna Weber resigned as rector of Tulpar University in 1994.",
        ("Anna Weber", "positionHeld", "rector"),
        {"endDate": "1994", "of": "Tulpar University"},
    ),
    (
        "Anna Weber stepped down as rector of Tulpar University in 1994.",
        ("Anna Weber", "positionHeld", "rector"),
        {"endDate": "1994"},
    ),
    (
        "Anna Weber succeeded Ivan Petrov as rector of Tulpar University in 1994.",
        ("Anna Weber", "positionHeld", "rector"),
        {"startDate": "1994"},
    ),
    (
        "Anna Weber succeeded Ivan Petrov as rector of Tulpar University in 1994.",
        ("Ivan Petrov", "positionHeld", "rector"),
        {"endDate": "1994"},
    ),
    (
        "Anna Weber is a teacher. Her tenure as rector of Tulpar University from 1999 to 2005 was stormy.",
        ("Anna Weber", "positionHeld", "rector"),
        {"startDate": "1999", "endDate": "2005", "of": "Tulpar University"},
    ),
    (
        "Anna Weber's appointment as rector of Tulpar University in 1999 surprised many.",
        ("Anna Weber", "positionHeld", "rector"),
        {"startDate": "1999"},
    ),
    ("Ivan Petrov settled in Osh in 1943 and moved to Riga in 1950.", ("Ivan Petrov", "residence", "Osh"),
     {"startDate": "1943", "endDate": "1950"}),
    ("Ivan Petrov bought Lenfilm in 1995 and sold it in 2004.", ("Lenfilm", "owner", "Ivan Petrov"),
     {"startDate": "1995", "endDate": "2004"}),
    ("Ivan Petrov married Anna Weber in 1962; the couple parted eight years later.",
     ("Ivan Petrov", "spouse", "Anna Weber"), {"startDate": "1962", "endDate": "1970"}),
    ("Ivan Petrov entered VGIK in 1961 and graduated five years later.", ("Ivan Petrov", "educatedAt", "VGIK"),
     {"startDate": "1961", "endDate": "1966"}),
    ("Ivan Petrov spent the years 1955 to 1963 at Mosfilm.", MOSFILM, {"startDate": "1955", "endDate": "1963"}),
    ("Ivan Petrov took part in the Cannes Film Festival in 1998 as a juror.",
     ("Ivan Petrov", "participantIn", "Cannes Film Festival"), {"pointInTime": "1998", "role": "juror"}),
    ("Anna Weber was a soloist. In 1971 she got the State Prize and received the Order of Lenin that same year.",
     ("Anna Weber", "awardReceived", "Order of Lenin"), {"pointInTime": "1971"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fact", "expected"), TOLD)
def test_a_fact_has_the_dates_that_another_clause_tells(text: str, fact: Fact, expected: dict[str, str]) -> None:
    assert expected.items() <= qualified(text)[fact].items()


@pytest.mark.parametrize(
    ("text", "fact", "without"),
    [
        # The date behind the comma is that of the next office.
        ("Anna Weber was rector of Tulpar University, since 1999 head of the Film Commission.",
         ("Anna Weber", "positionHeld", "rector"), "startDate"),
        ("Ivan Petrov joined Mosfilm in 1961. Anna Weber stayed there until 1965.", MOSFILM, "endDate"),
    ],
)  # fmt: skip
def test_the_dates_of_something_else_are_none_of_a_fact(text: str, fact: Fact, without: str) -> None:
    assert without not in qualified(text).get(fact, {})


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("A native of Osh, the cameraman Ivan Petrov came early.", ("Ivan Petrov", "birthPlace", "Osh")),
        ("It was in Osh that Ivan Petrov was born.", ("Ivan Petrov", "birthPlace", "Osh")),
        ("It was only in 1934 that Ivan Petrov founded the Tulpar studio.", ("Tulpar studio", "inception", "1934")),
        ("As chief editor of Mosfilm (1960 to 1968), Anna Weber read scripts.",
         ("Anna Weber", "positionHeld", "chief editor")),
    ],
)  # fmt: skip
def test_what_opens_a_sentence_is_said_of_its_subject(text: str, fact: Fact) -> None:
    assert fact in facts(text)
