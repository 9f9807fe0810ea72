"""A line with a title, its country and its year, or the number of its seasons, names a film or a series."""

import pytest
from tests.reading import told

LIST = "Five films to stream\n\nThese films are new, says their director.\n\n"
SERIES = "Five series to stream\n\nThese are as good as films, says a director.\n\n"

LINES = [
    (LIST + "Hijrat (Uzbekistan, 2021)\n\nIt follows a cook.", ("Hijrat", "countryOfOrigin", "Uzbekistan")),
    (LIST + "October 9 The Speaker (Uzbekistan 1998)\n\nIt is slow.", ("The Speaker", "releaseDate", "1998")),
    (LIST + "The Silk Line (Tajikistan/France, 2020)\n\nIt is slow.", ("The Silk Line", "countryOfOrigin", "France")),
    (LIST + "The Silk Line (Tajikistan/France, 2020)\n\nIt is slow.", ("The Silk Line", "releaseDate", "2020")),
    (SERIES + "Kok Boru (Kyrgyzstan, 2022, 8 x 45 min)\n\nIt is wild.", ("Kok Boru", "releaseDate", "2022")),
    (SERIES + "5:32 (Kazakhstan, 2022)\n\nAnna Weber's black thriller is good.", ("5:32", "director", "Anna Weber")),
    (SERIES + "Tuz Jol (Kazakhstan, 2 seasons)\n\nIt is long.", ("Tuz Jol", "countryOfOrigin", "Kazakhstan")),
]


@pytest.mark.parametrize(("text", "fact"), LINES)
def test_a_line_tells_country_and_year(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in told(text)


@pytest.mark.parametrize(
    "line",
    [
        "Anna Weber (Latvia, 1970)",
        "The director Orazov (Turkmenistan, 1970)",
        "Osh (Kyrgyzstan, 2020)",
        "Hijrat (see Uzbekistan, 2020)",
        "Hijrat (Uzbekistan)",
    ],
)
def test_people_houses_and_towns_with_their_country_are_no_films(line: str) -> None:
    found = told(LIST + line + "\n\nThat is all.")
    assert not {each for each in found if each[1] in ("countryOfOrigin", "releaseDate")}
