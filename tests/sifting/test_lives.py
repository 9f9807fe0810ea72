"""Years in brackets that are a life, and those that are a term of office."""

import pytest
from tests.reading import facts, qualified

from kgcine.model import Literal, Statement
from kgcine.sifting.lives import possible


def lived(first: str, last: str, frame: str = "person/lived") -> list[Statement]:
    return [
        Statement("e1", "birthDate", Literal(first, "gYear"), frame=f"{frame}-birth"),
        Statement("e1", "deathDate", Literal(last, "gYear"), frame=f"{frame}-death"),
    ]


def test_a_life_is_kept() -> None:
    assert possible(lived("1901", "1985")) == lived("1901", "1985")


@pytest.mark.parametrize(("first", "last"), [("1971", "1985"), ("1985", "1971")])
def test_years_that_are_no_life_are_no_dates_of_birth_and_death(first: str, last: str) -> None:
    assert possible(lived(first, last)) == []


def test_who_is_said_to_have_died_young_has() -> None:
    told = lived("1971", "1980", "person/died")
    assert possible(told) == told


def test_terms_of_office_give_no_birth_or_death() -> None:
    found = facts("Ivan Petrov headed the studio. He was succeeded by Paul Novak (1971–1985).")
    assert not {fact for fact in found if fact[1] in ("birthDate", "deathDate")}


@pytest.mark.parametrize(("years", "alive"), [("1966–1984", False), ("1915–1984", True)])
def test_the_years_of_an_office_are_no_life(years: str, alive: bool) -> None:
    found = facts(f"The first director of the Linden Museum was Ivan Petrov ({years}).")
    assert any(fact[1] == "birthDate" for fact in found) is alive


@pytest.mark.parametrize("life", ["c. 1889 – 31 August 1931", "1889–1951"])
def test_the_life_of_a_leader_is_no_term_of_office(life: str) -> None:
    text = f"The leader of the Linden Movement, Ivan Petrov ({life}), came from Riga."
    told = qualified(text)
    assert ("Ivan Petrov", "birthDate", "1889") in told
    assert told["Linden Movement", "leader", "Ivan Petrov"] == {}
