"""Which titles of unknown kind the wording shows to be films."""

import pytest
from tests.reading import read


def kinds(text: str) -> dict[str, str]:
    return {entity.name: entity.type for entity in read(text).entities}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Weber is the cinematographer of “Grey Harbour”.",
        "Ivan Petrov wrote the screenplay for “Grey Harbour”.",
        "Anna Weber was the director of “Grey Harbour”.",
    ],
)
def test_what_is_said_of_films_only_makes_a_film_of_a_title(text: str) -> None:
    assert kinds(text)["Grey Harbour"] == "Film"


@pytest.mark.parametrize(
    "text",
    [
        "Anna Weber is a producer of the series “Grey Harbour”.",
        "Anna Weber is the director of “Grey Harbour”, an opera.",
        "Anna Weber liked “Grey Harbour”.",
    ],
)
def test_a_work_of_another_or_no_known_kind_stays_what_it_is(text: str) -> None:
    assert kinds(text)["Grey Harbour"] != "Film"


def test_a_film_that_is_shown_late_is_meant_by_the_film_too() -> None:
    text = "“Grey Harbour” is loved by many. Its cinematographer is Anna Weber. The film was shot in Riga."
    extraction = read("Anna Weber is the cinematographer of “Grey Harbour”. The film was shot in Riga.", text)
    found = {s.property for s in extraction.statements}
    assert "filmingLocation" in found
