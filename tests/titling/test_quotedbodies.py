"""What stands in quotes and is a body or a movement by what leads to it, and no film."""

import pytest
from tests.language import typed


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The film was made by “Silver Brothers” (Latvia) in 2010.", "Silver Brothers", "Organisation"),
        ("The film was produced by “Tazar” with the support of “Nevada Films”.", "Tazar", "Organisation"),
        ("The film was produced by “Tazar” with the support of “Nevada Films”.", "Nevada Films", "FilmStudio"),
        ("It was created by “Silver Brothers” (Latvia) and “Nevada Pictures”.", "Nevada Pictures", "FilmStudio"),
        ("It is produced by two companies: “Tazar” and “Ai Ton” (Latvia), Lune (Peru).", "Ai Ton", "Organisation"),
        ("Three films made by Ai Ton Studios: “Fog” (1990), “Silver Road” (1991).", "Silver Road", "Film"),
        ("These studios: “Silver Brothers” is a film by Anna Weber.", "Silver Brothers", "Film"),
        ("The film “Nevada Brothers” was shot in 2010.", "Nevada Brothers", "Film"),
        ("The programme was followed by “Silver Brothers”, a film of 1998.", "Silver Brothers", "Film"),
        ("The film was directed by Anna Weber, who also made “Nevada Pictures” in 1998.", "Nevada Pictures", "Film"),
        ("Anna Weber’s film “New Wave” won the main prize.", "New Wave", "Film"),
    ],
)
def test_who_makes_a_film_in_quotes_is_none(text: str, name: str, kind: str) -> None:
    assert (name, kind) in typed(text)


@pytest.mark.parametrize(
    "text",
    [
        "It is too early to speak of a “New New Wave” of Latvian film.",
        "The critics called it a “new wave” of films.",
        "Anna Weber's 90th Birthday\n\nThe cinema shows her films.",
        "Anna Weber's 100th Anniversary\n\nHer films are shown.",
    ],
)
def test_a_movement_and_a_day_that_is_kept_are_no_films(text: str) -> None:
    assert "Film" not in {kind for _, kind in typed(*text.split("\n\n"))}
