"""News names its film once: what only tells who its makers are does not take its place."""

import pytest
from tests.reading import Fact, facts

LEAD = "Anna Weber has signed on to star in “Salt Road”, a thriller that Erik Holm will shoot next year.\n\n"
KNOWN = "Weber, best known for the war drama “Fog”, plays a guard. "
GOES_ON: list[tuple[str, Fact]] = [
    (f"{LEAD}{KNOWN}The film is produced by Tengri Film.", ("Salt Road", "productionCompany", "Tengri Film")),
    (
        f"{LEAD}{KNOWN}Holm wrote the screenplay together with Jan Berg.",
        ("Salt Road", "screenwriter", "Jan Berg"),
    ),
    (
        f"{LEAD}In “Fog” she appeared opposite Olga Lund. The picture is set in Riga.",
        ("Salt Road", "narrativeLocation", "Riga"),
    ),
    (
        f"{LEAD}She was the producer of his documentary “Dew” (2020). The picture was shot in Osh.",
        ("Salt Road", "filmingLocation", "Osh"),
    ),
    (
        "“Salt Road” opens on Friday. Its star is Anna Weber, whose earlier film “Fog” won in Riga.\n\n"
        "The film was shot in Osh.",
        ("Salt Road", "filmingLocation", "Osh"),
    ),
]


@pytest.mark.parametrize(("text", "fact"), GOES_ON)
def test_news_goes_on_about_its_film(text: str, fact: Fact) -> None:
    told = facts(text)
    assert fact in told
    assert not any(s in ("Fog", "Dew") and (p, o) == fact[1:] for s, p, o in told)


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD}The comedy “Fog” opened last week in Riga. The film was shot in Osh.",
        f"{LEAD}The jury gave its prize to the comedy “Fog”. The film was shot in Osh.",
        f"{LEAD}Her new film is the comedy “Dew”. The picture was shot in Osh.",
    ],
)
def test_a_film_that_something_is_told_of_takes_its_place(text: str) -> None:
    assert ("Salt Road", "filmingLocation", "Osh") not in facts(text)
