"""What follows from facts stands apart from what a text says."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from builders import Told
from stores import write_store

Run = Callable[..., Result]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    text = "Aliya Bek, wife of Marat Bek and leader of Kino Club, daughter of Dana Bek. Medeu Hall, Almaty, Kazakhstan."
    told = Told("life", text)
    for name in ("Aliya Bek", "Marat Bek", "Dana Bek"):
        told.entity(name, "Person")
    told.entity("Kino Club", "Organisation").entity("Medeu Hall", "Site").entity("Almaty", "Settlement")
    told.entity("Kazakhstan", "Country").fact("Aliya Bek", "spouse", "Marat Bek")
    told.fact("Kino Club", "leader", "Aliya Bek").fact("Aliya Bek", "parent", "Dana Bek")
    told.fact("Medeu Hall", "locatedIn", "Almaty").fact("Almaty", "locatedIn", "Kazakhstan")
    write_store(tmp_path / "store", [told.made()])
    return tmp_path / "store"


@pytest.mark.parametrize(
    ("subject", "way", "value"),
    [
        ("Marat Bek", "kgc:spouse", "Aliya Bek"),
        ("Aliya Bek", "kgc:leaderOf", "Kino Club"),
        ("Dana Bek", "kgc:child", "Aliya Bek"),
        ("Medeu Hall", "kgc:locatedIn", "Kazakhstan"),
        ("Aliya Bek", "schema:spouse", "Marat Bek"),
    ],
)
def test_what_follows_is_seen_only_where_it_is_asked_for(
    run: Run, store: Path, subject: str, way: str, value: str
) -> None:
    ask = ("query", f'ASK {{ ?a rdfs:label "{subject}" ; {way} ?b . ?b rdfs:label "{value}" }}', "--exit-code")
    assert run(*ask, "--store", store).exit_code == 1
    assert run(*ask, "--store", store, "--inferred").exit_code == 0
    apart = ask[1].replace(f"{way} ?b .", f"rdf:type ?c . GRAPH graph:inferred {{ ?a {way} ?b }}")
    assert run("query", apart, "--exit-code", "--store", store, "--inferred").exit_code == 0


def test_what_a_text_says_is_not_inferred_again(run: Run, store: Path) -> None:
    again = "ASK { GRAPH graph:inferred { ?a ?p ?b } GRAPH ?g { ?a ?p ?b } FILTER (?g != graph:inferred) }"
    assert run("query", again, "--exit-code", "--store", store, "--inferred").exit_code == 1


def test_places_in_a_circle_come_to_an_end(run: Run, tmp_path: Path) -> None:
    told = Told("circle", "Almaty, Zhetisu.").entity("Almaty", "Settlement").entity("Zhetisu", "Region")
    told.fact("Almaty", "locatedIn", "Zhetisu").fact("Zhetisu", "locatedIn", "Almaty")
    write_store(tmp_path / "store", [told.made()])
    itself = "ASK { ?a kgc:locatedIn ?a }"
    assert run("query", itself, "--exit-code", "--store", tmp_path / "store", "--inferred").exit_code == 1
