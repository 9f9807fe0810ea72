"""What a person types in leads to the entities of the graph."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kgcine.asking.lookup import Lookup, compress, expand
from kgcine.errors import QueryError
from kgcine.namespaces import ID, PREFIXES
from kgcine.store import open_store


@pytest.fixture(scope="module")
def lookup(cinema: Path) -> Iterator[Lookup]:
    with open_store(cinema) as store:
        yield Lookup(store, PREFIXES)


@pytest.mark.parametrize(
    ("typed", "kind", "found"),
    [
        ("The Needle", "Film", "film/the-needle"),
        ("the NEEDLE", "Film", "film/the-needle"),
        ("Igla", "Film", "film/the-needle"),
        ("игла", None, "film/the-needle"),
        ("film:the-needle", "Film", "film/the-needle"),
        (f"<{ID}film/the-needle>", None, "film/the-needle"),
        (f"{ID}film/the-needle", None, "film/the-needle"),
        ("wd:Q487125", "Person", "person/viktor-tsoi"),
        ("Kazakhfilm", "Person", "organisation/kazakhfilm"),
    ],
)
def test_entity_is_found_by_any_of_its_names(lookup: Lookup, typed: str, kind: str | None, found: str) -> None:
    assert lookup.entities(typed, kind) == [f"<{ID}{found}>"]


def test_misspelt_name_is_told_with_the_nearest_of_its_class(lookup: Lookup) -> None:
    with pytest.raises(QueryError, match=r"No Person .* named Rashid Nugmanof\. Did you mean Rashid Nugmanov"):
        lookup.entities("Rashid Nugmanof", "Person")


@pytest.mark.parametrize("typed", ["wd:Q1", "film:nothing", "https://example.org/x"])
def test_iri_that_the_graph_does_not_know_is_refused(lookup: Lookup, typed: str) -> None:
    with pytest.raises(QueryError, match="Nothing in the graph is called"):
        lookup.entities(typed)


def test_value_is_an_entity_or_a_literal_of_any_type(lookup: Lookup) -> None:
    assert lookup.values("1988") == ['"1988"^^<http://www.w3.org/2001/XMLSchema#gYear>']
    assert lookup.values("Almaty") == [f"<{ID}place/almaty>"]
    with pytest.raises(QueryError, match="No entity of the graph is named 1888"):
        lookup.values("1888")


def test_names_begin_with_what_was_typed(lookup: Lookup) -> None:
    assert lookup.names("Film", "the needle") == ["The Needle", "The Needle Remix"]


def test_quotes_and_braces_in_a_name_stay_in_the_name(lookup: Lookup) -> None:
    with pytest.raises(QueryError, match="No entity"):
        lookup.entities('x" } DROP ALL #')


@pytest.mark.parametrize("typed", ["Nomad: The Warriors", "kgc:a b", "http:a<b", "nothing", "x:y", ""])
def test_what_is_no_iri_stays_a_name(typed: str) -> None:
    assert expand(typed, PREFIXES) is None


@pytest.mark.parametrize("iri", [f"{ID}film/igla", f"{ID}film/", "http://www.wikidata.org/entity/Q1", "urn:x:y"])
def test_compressed_iri_expands_to_itself(iri: str) -> None:
    assert expand(compress(iri, PREFIXES), PREFIXES) == iri


def test_without_a_store_a_name_stands_for_itself() -> None:
    nowhere = Lookup(None, PREFIXES)
    assert nowhere.entities("Igla", "Film") == ['"Igla"']
    assert nowhere.entities("film:igla", "Film") == [f"<{ID}film/igla>"]
