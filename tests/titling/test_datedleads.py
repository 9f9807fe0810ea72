"""A sentence that begins with a title and says of which year the film is shows where that ends, in any language."""

import pytest
from tests.language import annotate

TITLES = [
    ("Il ladro di fumo is a 1948 film directed by Carlo Bini.", "Il ladro di fumo"),
    ("La vie des autres gens is a 2001 drama.", "La vie des autres gens"),
    ("Saved from the Fog is a 1911 silent film.", "Saved from the Fog"),
    ("Sagan om Erik (“Erik's Tale”) is a 1975 Swedish animated short film.", "Sagan om Erik"),
    ("Die Toten von Graz is an Austrian film directed by Hans Weber.", "Die Toten von Graz"),
    ("El mar no tiene nombre is a 1997 telenovela.", "El mar no tiene nombre"),
]  # fmt: skip

NO_TITLES = [
    "The first film of the studio is a 1937 drama directed by Ivan Petrov.",
    "What remains is a 1974 drama directed by Anna Weber.",
    "Among his works is a 1974 drama directed by Anna Weber.",
    "The one that people know is a 1974 drama.",
    "Weber's latest is a 2010 documentary.",
    "In Latvia the best known is a 1974 drama directed by Anna Weber.",
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_what_is_a_film_of_a_year_is_named_in_full(text: str, title: str) -> None:
    assert title in {mention.text for mention in annotate(text).mentions}


@pytest.mark.parametrize("text", NO_TITLES)
def test_what_only_describes_a_film_is_no_title(text: str) -> None:
    works = {"Film", "Documentary", "ShortFilm", "Series"}
    assert not [mention for mention in annotate(text).mentions if mention.type in works and mention.kind == "name"]
