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


@pytest.mark.parametrize(
    "text",
    [
        "The prize went to the comedy “Salt Road”. Anna Weber's film about two thieves was shot in Osh.",
    ],
)
def test_a_makers_drama_is_the_film_named_right_before(text: str) -> None:
    assert {("Salt Road", "director", "Anna Weber"), ("Salt Road", "filmingLocation", "Osh")} <= facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Erik Holm won for “Salt Road”. Anna Weber's drama about a thief was shot in Osh.",
        "The prize went to “Salt Road”. Anna Weber's earlier drama about a thief was shot in Osh.",
        "The prize went to “Salt Road”. Anna Weber's drama “Fog” was shot in Osh.",
    ],
)
def test_a_drama_of_another_maker_is_not(text: str) -> None:
    assert ("Salt Road", "director", "Anna Weber") not in facts(text)


def test_the_directors_wife_is_not_that_of_another_films_director() -> None:
    dew = "“Dew” is a thriller by the director Erik Holm. "
    behind = "was produced by Jan Berg and the director's wife, Vera Lund."
    assert ("Erik Holm", "spouse", "Vera Lund") in facts(f"{dew}“Dew” {behind}")
    assert not any(p == "spouse" for _, p, _ in facts(f"{dew}The drama “Salt Road” {behind}"))
