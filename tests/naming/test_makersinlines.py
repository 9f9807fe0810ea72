"""Makers between a film's title and where it was made."""

import pytest
from tests.language import typed


@pytest.mark.parametrize(
    "line",
    [
        "QUIET ORCHARD (Tynchtyk bagy), Samat Ibraev, Kyrgyzstan, 2019, 98 minutes",
        "“Quiet Orchard”, Samat Ibraev and Quentin Tolomush, Kyrgyzstan/France, 2019",
    ],
)
def test_who_stands_between_title_and_country_made_it(line: str) -> None:
    assert ("Samat Ibraev", "Person") in typed("The film week", line)


@pytest.mark.parametrize(
    "line",
    [
        "They met (in the north), Salt Road, Kyrgyzstan, in a hut.",
        "The film (short), Salt Road, is of 2019.",
    ],
)
def test_a_place_and_a_clause_there_are_nobody(line: str) -> None:
    assert "Person" not in {kind for _, kind in typed("The film week", line)}
