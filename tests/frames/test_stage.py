"""Works and people of the theatre, which are no films and no film directors."""

import pytest
from tests.language import typed
from tests.reading import facts


@pytest.mark.parametrize(
    ("text", "title", "type_"),
    [
        ("Olga Petrova's comedy “Two Roofs” was staged by Erik Holm in 1961.", "Two Roofs", "Book"),
        ("Erik Holm is a theatre director. He directed “Two Roofs” at the Weber Theatre.", "Two Roofs", "CreativeWork"),
        (
            "“Two Roofs” premiered at the Osh Drama Theatre in 1972. Films were shown in May.",
            "Two Roofs",
            "CreativeWork",
        ),
        ("Olga Petrova's comedy “Two Roofs” was filmed by Erik Holm in 1961.", "Two Roofs", "Film"),
        ("“Two Roofs” premiered at the Weber Theatre in Oslo. It is her first film.", "Two Roofs", "Film"),
        ("Erik Holm is an actor and director. He directed “Two Roofs”.", "Two Roofs", "Film"),
        ("The theatre opened its season with “Two Roofs”, a musical drama by Erik Holm.", "Two Roofs", "Book"),
        ("The repertoire includes “Two Roofs”, a comedy by Erik Holm. He made a film.", "Two Roofs", "Book"),
        ("“Two Roofs”, a comedy by Erik Holm, won a prize at the festival. His films are known.", "Two Roofs", "Film"),
        ("The studio opened its year with “Two Roofs”, a film by Erik Holm.", "Two Roofs", "Film"),
    ],
)
def test_which_works_are_films(text: str, title: str, type_: str) -> None:
    assert (title, type_) in typed(text)


def test_a_musical_drama_at_a_theatre_has_authors() -> None:
    found = facts("The theatre opened its season with “Two Roofs”, a musical drama by Erik Holm and Olga Petrova.")
    assert ("Two Roofs", "author", "Erik Holm") in found
    assert "director" not in {name for _, name, _ in found}


def test_who_stands_behind_a_staged_title_has_written_it() -> None:
    text = "The repertoire includes “Two Roofs” by E. Holm (1942) and “White Yard” by Olga Petrova."
    assert {("Two Roofs", "author", "E. Holm"), ("White Yard", "author", "Olga Petrova")} <= facts(text)


def test_who_has_a_part_in_the_next_play_has_not_written_the_one_before() -> None:
    text = "On stage she was Rosa in “Two Roofs” by E. Holm, Vera and Zoya in the plays “Tribunal” by A. Karm."
    assert {other for name, said, other in facts(text) if (name, said) == ("Two Roofs", "author")} == {"E. Holm"}


@pytest.mark.parametrize(
    "text",
    [
        "The production of “Two Roofs” by Erik Holm opened the season of the theatre.",
        "The opera house staged “Two Roofs” by Erik Holm.",
        "The festival showed “Two Roofs” by Erik Holm. His films are known.",
    ],
)
def test_who_stages_composes_or_films_has_not_written_it(text: str) -> None:
    assert ("Two Roofs", "author", "Erik Holm") not in facts(text)


def test_whoever_stages_a_play_has_not_written_it() -> None:
    text = "The play “Two Roofs” was directed by Erik Holm. The play “White Yard” was staged by Olga Petrova."
    assert ("Two Roofs", "author", "Erik Holm") not in facts(text)
    assert ("White Yard", "author", "Olga Petrova") not in facts(text)
    assert ("Two Roofs", "author", "Erik Holm") in facts("The play “Two Roofs” was written by Erik Holm.")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Erik Holm, a playwright and director, came from Oslo.", False),
        ("Erik Holm, a director and playwright, came from Oslo.", False),
        ("Erik Holm, an actor and director, came from Oslo.", True),
    ],
)
def test_who_is_a_film_director(text: str, says: bool) -> None:
    assert (("Erik Holm", "occupation", "film director") in facts(text)) == says


def test_parts_of_a_repertoire_are_in_no_films() -> None:
    film = "Olga Petrova also played in several films. "
    assert ("The Tsar's Bride", "Film") not in typed(film + "Her repertoire included roles in The Tsar's Bride.")
    assert ("The Tsar's Bride", "Film") in typed(film + "She had roles in The Tsar's Bride and others.")
