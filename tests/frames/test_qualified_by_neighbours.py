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
        "Anna Weber played a nurse in the film “Salt” in 1964. Two years on, the role brought her the Nika Award.",
        ("Anna Weber", "awardReceived", "Nika Award"),
        {"pointInTime": "1966", "forWork": "Salt"},
    ),
    (
        "Anna Weber received the Parasat order in 1994 and the Nika Award in 2000 (for the film “Salt”).",
        ("Anna Weber", "awardReceived", "Nika Award"),
        {"pointInTime": "2000", "forWork": "Salt"},
    ),
    (
        "Anna Weber received the Golden Apricot in 1994 and the Nika Award in 2000 for the film “Salt”.",
        ("Anna Weber", "awardReceived", "Golden Apricot"),
        {"pointInTime": "1994"},
    ),
    (
        "Anna Weber is People's Artist of Latvia (since 1985).",
        ("Anna Weber", "awardReceived", "People's Artist of Latvia"),
        {"pointInTime": "1985"},
    ),
    (
        "The film “Salt” was nominated for the Golden Bear at the Berlin International Film Festival in 2005.",
        ("Salt", "nominatedFor", "Golden Bear"),
        {"pointInTime": "2005", "at": "Berlin International Film Festival"},
    ),
    (
        "Ivan Petrov's marriage to the ballerina Anna Weber lasted from 1929 to 1937.",
        ("Ivan Petrov", "spouse", "Anna Weber"),
        {"startDate": "1929", "endDate": "1937"},
    ),
    (
        "Anna Weber was married to the composer Ivan Petrov from 1970 until his death in 1987.",
        ("Anna Weber", "spouse", "Ivan Petrov"),
        {"startDate": "1970", "endDate": "1987"},
    ),
    (
        "Ivan Petrov served as ambassador to Latvia (1992–1996) and lives in Riga.",
        ("Ivan Petrov", "positionHeld", "ambassador"),
        {"startDate": "1992", "endDate": "1996", "of": "Latvia"},
    ),
    (
        "Anna Weber studied at VGIK until 1975. Since then she has lived in Osh.",
        ("Anna Weber", "residence", "Osh"),
        {"startDate": "1975"},
    ),
    (
        "In 1960 Anna Weber joined Lenfilm. Until then she had worked at Mosfilm.",
        ("Anna Weber", "employer", "Mosfilm"),
        {"endDate": "1960"},
    ),
    (
        "The Ministry of Culture allocated 120 million tenge for the film “Salt” in 2015.",
        ("Salt", "funder", "Ministry of Culture"),
        {"amount": "120 million tenge"},
    ),
    (
        "The film “Salt” received 50,000 euros from the Hubert Bals Fund in 2015.",
        ("Salt", "funder", "Hubert Bals Fund"),
        {"amount": "50,000 euros"},
    ),
    (
        "In 1938 Anna Weber graduated from VGIK and began her career at Mosfilm.",
        ("Anna Weber", "employer", "Mosfilm"),
        {"startDate": "1938"},
    ),
    (
        "Anna Weber was evacuated to Osh in 1941 and joined the Tulpar studio.",
        ("Anna Weber", "employer", "Tulpar studio"),
        {"startDate": "1941"},
    ),
    (
        "Ivan Petrov was an editor at Mosfilm in 1956–1958 and a cameraman at Lenfilm from 1960.",
        ("Ivan Petrov", "employer", "Mosfilm"),
        {"startDate": "1956", "endDate": "1958"},
    ),
    (
        "Ivan Petrov was named best actor at the Sochi festival in Sochi; in 1988 he received the State Prize.",
        ("Ivan Petrov", "awardReceived", "State Prize"),
        {"pointInTime": "1988"},
    ),
    (
        "In 1984 Anna Weber was a member of the jury of the Cannes Film Festival.",
        ("Anna Weber", "participantIn", "Cannes Film Festival"),
        {"pointInTime": "1984", "role": "member of the jury"},
    ),
    (
        "The title of People's Artist was conferred on Anna Weber in 1982, ten years after she had won the State Prize "
        "for her role in “The Well”.",
        ("Anna Weber", "awardReceived", "People's Artist"),
        {"pointInTime": "1982"},
    ),
    (
        "Anna Weber is an actress. Awards: Order of Lenin (2014), State Prize of Latvia (2016).",
        ("Anna Weber", "awardReceived", "State Prize of Latvia"),
        {"pointInTime": "2016"},
    ),
    (
        "Anna Weber is an actress. Awards: Best Actress at the Cannes Film Festival (2008, for “Salt”).",
        ("Anna Weber", "awardReceived", "Best Actress"),
        {"pointInTime": "2008", "at": "Cannes Film Festival", "forWork": "Salt"},
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


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("The fund granted 120 million tenge to the film “Salt”.", ("Salt", "budget", "120 million tenge")),
        ("The film “Salt” was supported by the fund with 50,000 euros.", ("Salt", "boxOffice", "50,000 euros")),
        ("Anna Weber spent two years on the film “Salt” in 1990.", ("Salt", "releaseDate", "1992")),
    ],
)
def test_a_sum_or_a_stretch_of_time_is_nothing_else(text: str, fact: Fact) -> None:
    assert fact not in facts(text)


def test_then_alone_is_no_date() -> None:
    text = "Anna Weber came in 1960 and married the actor Ivan Petrov, then an editor at Lenfilm."
    assert qualified(text)["Ivan Petrov", "employer", "Lenfilm"] == {}


def test_the_year_of_a_prize_is_none_of_a_film() -> None:
    assert ("Salt Road", "releaseDate", "2019") not in facts("In 2019 the film “Salt Road” received the Grand Prix.")
