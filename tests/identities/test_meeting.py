"""How well names of one thing meet, measured on pairs of real names; and the rules one by one in test_resolve."""

import pytest
from bench.names import pairs

from builders import Told, ontology, year
from kgcine.assets import open_assets
from kgcine.model import Extraction
from kgcine.resolve import Rules, identity_rules, resolve

ONTOLOGY = ontology()
RULES = identity_rules(open_assets())


def missed(kind: str, rules: Rules) -> float:
    """Return the share of pairs of one thing that are not joined."""
    same = [pair for pair in pairs() if pair.same and pair.kind == kind]
    return sum(not pair.joined(ONTOLOGY, rules) for pair in same) / len(same)


def test_the_pairs_are_many_and_of_every_kind() -> None:
    found = list(pairs())
    assert len(found) >= 300
    assert {pair.same for pair in found} == {True, False}
    assert sum(pair.kind == "tricky" for pair in found) >= 60


@pytest.mark.parametrize("rules", [RULES, Rules(RULES.spelling), Rules()], ids=["all", "spelling", "none"])
def test_names_of_two_things_are_never_joined(rules: Rules) -> None:
    different = [pair for pair in pairs() if not pair.same]
    assert [pair for pair in different if pair.joined(ONTOLOGY, rules)] == []


@pytest.mark.parametrize(("kind", "most"), [("spelling", 0.16), ("other name", 0.6), ("initials", 0.45)])
def test_few_names_of_one_thing_are_missed(kind: str, most: float) -> None:
    assert missed(kind, RULES) <= most


def test_rules_of_spelling_alone_find_most_spellings() -> None:
    assert missed("spelling", Rules(RULES.spelling)) <= 0.46


def born(article: str, name: str, place: str) -> Extraction:
    made = Told(article, f"{name} {place}").entity(name, "Person").entity(place, "Settlement")
    return made.fact(name, "birthDate", year(1952)).fact(name, "birthPlace", place).made()


@pytest.mark.parametrize(("place", "identities"), [("Rome", 2), ("Istanbul", 1)])
def test_names_that_are_alike_only_loosely_are_two_where_the_places_of_birth_differ(
    place: str, identities: int
) -> None:
    found = resolve([born("a", "Paul Lamanener", "Istanbul"), born("b", "Paul Lemonaner", place)], ONTOLOGY, RULES)
    assert len([each for each in found if each.id.startswith("person/")]) == identities


def test_names_of_other_syllables_are_two_also_where_place_and_year_of_birth_are_one() -> None:
    told = [born("a", "Anna Dagamamatova", "Rome"), born("b", "Anna Dadekamatova", "Rome")]
    assert len([each for each in resolve(told, ONTOLOGY, RULES) if each.id.startswith("person/")]) == 2
