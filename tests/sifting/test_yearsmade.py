"""A film that came out later was not released in the year in which it was made."""

import pytest
from tests.reading import facts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In 1990 Weber made the comedy “Fog”. It was released on 4 May 1992.", {"1992-05-04"}),
        ("The comedy “Fog” was made at Kyrgyzfilm in 1990 but was shelved. It was first shown in 1992.", {"1992"}),
        ("The comedy “Fog” was produced in 1990 by Kyrgyzfilm. The release was on 4 May 1992.", {"1992-05-04"}),
        ("Weber directed the comedy “Fog” in 1990. The film came out in 1992.", {"1992"}),
        ("The comedy “Fog” was filmed in Osh in 1990 and came out in 1992.", {"1992"}),
        ("In 1990 Weber made the comedy “Fog”. It was released again in 2012.", {"1990", "2012"}),
        ("In 1990 Weber made the comedy “Fog”. The drama “Dew” was released in 1992.", {"1990", "1992"}),
        ("In 1990 Weber made the comedy “Fog”.", {"1990"}),
    ],
)
def test_the_year_of_making_gives_way_to_a_later_release(text: str, told: set[str]) -> None:
    assert {o for _, p, o in facts(text) if p == "releaseDate"} == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Weber and her film were shot in Germany.", set()),
        ("Anna Weber and the whole series were shot in 1990.", set()),
        ("Erik Holm was shot in Riga.", {"Riga"}),
        ("The film director Erik Holm was shot in Riga.", {"Riga"}),
    ],
)
def test_nobody_dies_where_a_film_is_shot(text: str, told: set[str]) -> None:
    assert {o for _, p, o in facts(text) if p in ("deathPlace", "deathDate")} == told
