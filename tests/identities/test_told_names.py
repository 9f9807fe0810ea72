"""What an article calls by two names is one thing where it says so."""

import pytest

from builders import ONTOLOGY
from kgcine.assets import open_assets
from kgcine.identities.identity import Reason
from kgcine.model import Article, Entity, Extraction, Literal, Statement
from kgcine.resolve import identity_rules, resolve

RULES = identity_rules(open_assets())
Thing = tuple[str, str]


def telling(article: str, *things: Thing, told: tuple[tuple[str, str, str], ...] = ()) -> Extraction:
    """An article that names things, and says of which another name is."""
    entities = tuple(Entity(f"e{at}", *thing) for at, thing in enumerate(things, start=1))
    statements = tuple(Statement(who, name, Literal(value)) for who, name, value in told)
    return Extraction(Article(article, "", "", (), ()), entities, statements)


ONE = [
    (("Kinostan", "FilmStudio"), ("Steppe Studio", "FilmStudio"), ("e1", "formerName", "Steppe Studio")),
    (("Salt", "Film"), ("Tuz", "Film"), ("e1", "alternativeTitle", "Tuz")),
]
APART = [
    # A town that bears another's former name need not be it.
    (("Aksu", "Settlement"), ("Koksu", "Settlement"), ("e1", "formerName", "Koksu")),
    # Nor is a newspaper the film of the same name.
    (("Salt", "Film"), ("Tuz", "MediaOutlet"), ("e1", "alternativeTitle", "Tuz")),
]


@pytest.mark.parametrize(("one", "other", "told"), ONE)
def test_two_names_of_which_an_article_says_so_are_one_thing(
    one: Thing, other: Thing, told: tuple[str, str, str]
) -> None:
    (found,) = resolve([telling("a", one, other, told=(told,))], ONTOLOGY, RULES)
    assert (found.label, found.aliases) == (one[0], (other[0],))
    assert Reason("told", other[0].lower(), 0.9) in found.reasons


@pytest.mark.parametrize(("one", "other", "told"), APART)
def test_not_every_second_name_makes_one_of_two(one: Thing, other: Thing, told: tuple[str, str, str]) -> None:
    assert len(list(resolve([telling("a", one, other, told=(told,))], ONTOLOGY, RULES))) == 2


def test_a_name_that_is_given_to_two_leads_to_none() -> None:
    films = ("Salt", "Film"), ("Fog", "Film"), ("Tuz", "Film")
    told = ("e1", "alternativeTitle", "Tuz"), ("e2", "alternativeTitle", "Tuz")
    assert len(list(resolve([telling("a", *films, told=told)], ONTOLOGY, RULES))) == 3


def test_years_that_contradict_keep_two_films_apart() -> None:
    told = telling("a", ("Salt", "Film"), ("Tuz", "Film"), told=(("e1", "alternativeTitle", "Tuz"),))
    dated = [Statement(who, "releaseDate", Literal(year, "gYear")) for who, year in (("e1", "1970"), ("e2", "1990"))]
    assert (
        len(list(resolve([Extraction(told.article, told.entities, (*told.statements, *dated))], ONTOLOGY, RULES))) == 2
    )
