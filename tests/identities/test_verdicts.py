"""A fact that somebody refused leaves the graph, stays away, and is kept with the reason."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from hypothesis import given
from hypothesis import strategies as st

from builders import Told, january, needle, prize, sample, year
from kgcine.errors import SourceError
from kgcine.identities.verdicts import Veto, parse_vetoes, read_vetoes, spelled, write_vetoes
from kgcine.model import Literal
from kgcine.namespaces import PREFIXES
from kgcine.queries import run as ask
from kgcine.store import open_store
from stores import write_store

Run = Callable[..., Result]
cells = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=8)
YEARS = 'SELECT ?d { ?f rdfs:label "The Needle" ; kgc:releaseDate ?d }'
REFUSED = "SELECT ?why { ?s kgc:refusedBy ?why } ORDER BY ?why"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "store"
    write_store(path, sample())
    return path


def values(store: Path, query: str, part: str = "graph") -> list[str]:
    with open_store(store, part=part) as graph:
        return [row[0].value for row in ask(graph, query, PREFIXES)]


@given(st.lists(st.builds(Veto, *[cells] * 9), max_size=4))
def test_what_is_written_is_read_back(found: list[Veto]) -> None:
    assert parse_vetoes(write_vetoes(found)) == found


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("film/igla", "film/igla"),
        (Literal("1988", "gYear"), '"1988"^^gYear'),
        (Literal("238", "integer"), '"238"^^integer'),
        (Literal("Moro"), '"Moro"'),
    ],
)
def test_an_object_is_written_in_one_cell(value: str | Literal, written: str) -> None:
    assert spelled(value) == written


@pytest.mark.parametrize("text", ["", "subject\tproperty\n", "\t".join(["x"] * 9) + "\n"])
def test_a_malformed_table_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "verdicts.tsv"
    file.write_text(text, "utf-8")
    with pytest.raises(SourceError, match=r"verdicts\.tsv"):
        read_vetoes(file)


def test_a_refused_fact_never_returns_and_is_kept_with_the_reason(run: Run, store: Path, tmp_path: Path) -> None:
    assert values(store, YEARS) == ["1988"]
    result = run(
        *("reject", "The Needle", "releaseDate", "1988", "--reason", "a misprint", "--as", "A. Bek", "--store", store)
    )
    assert result.exit_code == 0 and 'film/the-needle releaseDate "1988"^^gYear' in result.stdout
    for _ in range(2):
        assert write_store(store, sample(), tmp_path / "graphs").notes == ()
        assert values(store, YEARS) == []
        assert "veto: a misprint (A. Bek)" in values(store, REFUSED, "rejected")


def test_a_veto_against_one_statement_leaves_what_others_say(run: Run, store: Path, tmp_path: Path) -> None:
    other = Told("other", "The Needle came out in 1988.").entity("The Needle", "Film")
    other.fact("The Needle", "releaseDate", year(1988))
    write_store(store, [*sample(), other.made()])
    article = "prov:wasDerivedFrom/nif:referenceContext/dcterms:identifier 'other'"
    find = f"SELECT ?s {{ ?s rdf:predicate kgc:releaseDate ; {article} }}"
    (statement,) = values(store, find)
    run("reject", statement, "--reason", "no", "--as", "me", "--store", store)
    write_store(store, [*sample(), other.made()], tmp_path / "graphs")
    assert values(store, find) == [] and values(store, YEARS) == ["1988"]


def test_the_same_prize_of_another_year_is_another_statement(run: Run, tmp_path: Path) -> None:
    store = tmp_path / "store"
    told = Told("wins", "Tulpan won the Grand Prix in 2008. Tulpan won the Grand Prix in 2010.")
    told.entity("Tulpan", "Film").entity("Grand Prix", "Award")
    for at in (2008, 2010):
        told.fact("Tulpan", "awardReceived", "Grand Prix", pointInTime=year(at))
    write_store(store, [told.made()])
    wins = "SELECT ?y { ?s rdf:predicate kgc:awardReceived ; kgc:pointInTime ?y } ORDER BY ?y"
    (wrong,) = values(store, "SELECT ?s { ?s kgc:pointInTime ?y FILTER(STR(?y) = '2010') }")
    run("reject", wrong, "--reason", "no", "--as", "me", "--store", store)
    write_store(store, [told.made()], tmp_path / "graphs")
    assert values(store, wins) == ["2008"]


def test_a_veto_can_be_taken_back(run: Run, store: Path, tmp_path: Path) -> None:
    what = ("The Needle", "releaseDate", "1988", "--as", "me", "--store", store)
    run("reject", *what, "--reason", "no")
    write_store(store, sample(), tmp_path / "graphs")
    assert run("reject", *what, "--undo", "--apply").exit_code == 0
    assert values(store, YEARS) == ["1988"]


def test_a_veto_that_meets_nothing_any_more_is_reported(run: Run, store: Path, tmp_path: Path) -> None:
    run("reject", "The Needle", "releaseDate", "1988", "--reason", "no", "--as", "me", "--store", store)
    report = write_store(store, [january(), prize()], tmp_path / "graphs")
    assert report.notes == ('The veto film/the-needle releaseDate "1988"^^gYear meets nothing.',)


def test_a_veto_follows_a_film_whose_name_a_namesake_shares_now(run: Run, store: Path, tmp_path: Path) -> None:
    run("reject", "The Needle", "director", "Rashid Nugmanov", "--reason", "no", "--as", "me", "--store", store)
    remake = Told("remake", "The Needle is a 2010 film by Aziz Uteev.").entity("The Needle", "Film")
    remake.entity("Aziz Uteev", "Person").fact("The Needle", "director", "Aziz Uteev")
    remake.fact("The Needle", "releaseDate", year(2010))
    assert write_store(store, [needle(), remake.made()], tmp_path / "graphs").notes == ()
    assert values(store, "SELECT ?l { ?f kgc:director/rdfs:label ?l }") == ["Aziz Uteev"]


def test_a_veto_needs_a_reason_and_a_fact(run: Run, store: Path) -> None:
    what = ("The Needle", "releaseDate", "1988", "--as", "me", "--store", store)
    assert "--reason" in run("reject", *what).stderr
    unknown = run("reject", "The Needle", "director", "Nobody", "--reason", "no", "--as", "me", "--store", store)
    assert unknown.exit_code == 1 and "Nobody" in unknown.stderr
