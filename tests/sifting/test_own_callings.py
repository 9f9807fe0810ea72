"""A calling that leads a name behind a comma is not that of who stands before the comma."""

import pytest
from tests.reading import facts

DIRECTOR = "film director"


@pytest.mark.parametrize(
    ("text", "directors"),
    [
        ("It was begun by the actors Otto Braun and Jan Wolf, the directors Anna Weber and Eva Lind.",
         {"Anna Weber", "Eva Lind"}),
        ("Anna Weber and Eva Lind, the directors of the film, met in Riga.", {"Anna Weber", "Eva Lind"}),
        ("Anna Weber, a Latvian film director, died in Riga.", {"Anna Weber"}),
        ("Anna Weber was a writer, film director and visionary of Latvian letters.", {"Anna Weber"}),
    ],
)  # fmt: skip
def test_each_has_the_calling_that_stands_beside_the_name(text: str, directors: set[str]) -> None:
    assert {s for s, p, o in facts(text) if (p, o) == ("occupation", DIRECTOR)} == directors


@pytest.mark.parametrize(
    ("text", "calling", "people"),
    [
        ("The cast includes actor Jan Wolf, actress Anna Weber and, Otto Braun, Ivo Lind.", "actress", {"Anna Weber"}),
        ("The cast includes the actors Jan Wolf, Anna Weber and Otto Braun.", "actor",
         {"Jan Wolf", "Anna Weber", "Otto Braun"}),
        ("Raised in Osh by his mother, Anna Weber, a clerk, Lind studied in Riga.", "clerk", {"Anna Weber"}),
        ("Anna Weber, Composer from Latvia Otto Braun and Jan Wolf were invited.", "composer", set()),
    ],
)  # fmt: skip
def test_one_calling_is_the_next_names_alone(text: str, calling: str, people: set[str]) -> None:
    assert {s for s, p, o in facts(text) if (p, o) == ("occupation", calling)} == people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Weber worked at the Riga Youth Theatre as an actress and director.", False),
        ("Anna Weber was a Latvian theatre actress and film and television director.", True),
        ("Anna Weber was a Latvian director.", True),
    ],
)
def test_who_directs_on_a_stage_is_no_film_director(text: str, told: bool) -> None:
    assert (("Anna Weber", "occupation", DIRECTOR) in facts(text)) is told


def test_a_film_is_not_the_one_that_its_maker_likes() -> None:
    found = facts(
        "The film “Fog” is being shot by director Anna Weber in Riga. Weber liked Otto Braun’s “Rain”. "
        "The film, the first feature film by Weber, opens in 2010."
    )
    assert {(s, o) for s, p, o in found if p == "director"} == {("Fog", "Anna Weber"), ("Rain", "Otto Braun")}
    assert not {fact for fact in found if fact[0] == "Rain" and fact[1] == "releaseDate"}
