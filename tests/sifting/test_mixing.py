"""Of two dates that one sentence gives a thing, the one behind another such thing is that one's."""

from tests.reading import facts

FILM = "Films and film studios are spoken of here. "


def test_each_film_has_its_own_year() -> None:
    found = facts(FILM + "In 1938 the studio made the film “Salt Road” and then the film “Two Roofs” in 1939.")
    assert {(s, o) for s, p, o in found if p == "releaseDate"} == {("Salt Road", "1938"), ("Two Roofs", "1939")}


def test_one_year_holds_for_both() -> None:
    found = facts(FILM + "In 1938 the studio made the film “Salt Road” and then the film “Two Roofs”.")
    assert {(s, o) for s, p, o in found if p == "releaseDate"} == {("Salt Road", "1938"), ("Two Roofs", "1938")}
