"""Every fact is shown with its sentences, its ends marked."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from builders import Told, ontology, year
from kgcine.asking.explain import (
    Place,
    Sentence,
    explain_entity,
    explain_fact,
    explain_statement,
    is_statement,
    property_named,
)
from kgcine.errors import QueryError
from kgcine.model import Evidence, Literal, Span
from kgcine.namespaces import ID
from kgcine.rdf import article_quads
from kgcine.resolve import resolve
from kgcine.store import Store, open_store, write_generation

FILM = f"<{ID}film/the-needle>"
TEXT = "The Needle came out in 1988. It was directed by Rashid Nugmanov. He is in Paris, says Tsoi."


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    told = Told("needle", TEXT, {"title": "A needle"})
    told.entity("The Needle", "Film").entity("Rashid Nugmanov", "Person").entity("Paris", "Settlement")
    told.entity("Tsoi", "Person")
    told.fact("The Needle", "releaseDate", year(1988), frame="film/release")
    told.fact("The Needle", "director", "Rashid Nugmanov", frame="film/direct")
    told.fact("Rashid Nugmanov", "residence", "Paris", status="reported", speaker="Tsoi", role=Literal("guest"))
    made = told.made()
    it = TEXT.index("It was")
    evidence = Evidence(Span(it, 64), Span(it, it + 2), Span(48, 63), (Span(0, 10),))
    direct = made.statements[1]
    statements = (made.statements[0], replace(direct, evidence=(evidence,)), made.statements[2])
    extraction = replace(made, statements=statements)
    resolution = resolve([extraction], ontology())
    path = tmp_path_factory.mktemp("explain") / "store"
    write_generation(path, article_quads(extraction, resolution, ontology()))
    with open_store(path) as opened:
        yield opened


def test_fact_is_explained_with_its_sentence_and_the_chain_to_the_name(store: Store) -> None:
    (found,) = explain_fact(store, FILM, "director")
    assert (found.subject, found.property, found.object) == ("The Needle", "director", "Rashid Nugmanov")
    assert (found.status, found.confidence, found.frame, found.who) == ("asserted", "0.9", "film/direct", None)
    (sentence,) = found.sentences
    assert sentence.title == "A needle"
    assert [piece for piece, is_end in sentence.pieces() if is_end] == ["It", "Rashid Nugmanov"]
    assert sentence.chain == (Place(Span(0, 10), "The Needle"),)


def test_pieces_are_the_sentence(store: Store) -> None:
    for found in explain_entity(store, FILM):
        for sentence in found.sentences:
            assert "".join(piece for piece, _ in sentence.pieces()) == sentence.place.text
            assert TEXT[slice(*sentence.place.span)] == sentence.place.text


def test_entity_is_explained_by_all_statements_about_it(store: Store) -> None:
    assert [each.property for each in explain_entity(store, FILM)] == ["director", "releaseDate"]
    assert [each.property for each in explain_entity(store, f"<{ID}place/paris>")] == ["residence"]


def test_speaker_is_explained_by_what_they_say(store: Store) -> None:
    (found,) = explain_entity(store, f"<{ID}person/tsoi>")
    assert (found.who, found.status, found.qualifiers) == ("Tsoi", "reported", (("role", "guest"),))


def test_statement_is_explained_by_its_iri(store: Store) -> None:
    (found,) = explain_fact(store, FILM, "releaseDate")
    assert explain_statement(store, found.statement) == [found]
    assert is_statement(found.statement) and not is_statement(f"{ID}film/the-needle")


def test_limit_holds(store: Store) -> None:
    assert len(explain_entity(store, FILM, limit=1)) == 1


@pytest.mark.parametrize("name", ["director", "Director", "kgc:director"])
def test_property_is_found_in_any_spelling(store: Store, name: str) -> None:
    assert property_named(store, name) == "director"


def test_unknown_property_is_told_with_the_nearest(store: Store) -> None:
    with pytest.raises(QueryError, match="Did you mean director"):
        property_named(store, "directed")


def test_ends_that_overlap_or_stand_outside_are_left_unmarked() -> None:
    place = Place(Span(10, 14), "abcd")
    ends = (Place(Span(10, 12), "ab"), Place(Span(11, 13), "bc"), Place(Span(2, 4), "xx"))
    assert list(Sentence("a", "A", place, ends).pieces()) == [("ab", True), ("cd", False)]


def test_entity_is_explained_by_statements_that_it_qualifies(cinema: Path) -> None:
    with open_store(cinema) as graph:
        found = explain_entity(graph, f"<{ID}film/tulpan>")
    assert ("Sergey Dvortsevoy", "awardReceived") in {(each.subject, each.property) for each in found}
