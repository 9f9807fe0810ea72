"""Results leave in every format."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from rich.console import Console

from kgcine.asking.render import Solutions, format_of, labels_of, plain_table, print_table, to_rows, to_solutions, write
from kgcine.errors import QueryError
from kgcine.namespaces import PREFIXES
from kgcine.queries import run
from kgcine.store import Results, Store, open_store

FILMS = """
SELECT ?film ?title (COUNT(?s) AS ?n) { ?film a kgc:Film ; rdfs:label ?title . ?s rdf:subject ?film }
GROUP BY ?film ?title ORDER BY ?title LIMIT 2
"""
GRAPH = "CONSTRUCT { ?f rdfs:label ?l } { ?f a kgc:Film ; rdfs:label ?l }"


@pytest.fixture(scope="module")
def store(cinema: Path) -> Iterator[Store]:
    with open_store(cinema) as opened:
        yield opened


def answer(store: Store, text: str) -> Results:
    return run(store, text, PREFIXES)


def written(store: Store, text: str, form: str) -> str:
    output = io.BytesIO()
    write(answer(store, text), output, form, PREFIXES)
    return output.getvalue().decode()


def test_rows_leave_as_csv_tsv_json_and_xml(store: Store) -> None:
    assert list(csv.reader(written(store, FILMS, "csv").splitlines()))[1][1:] == ["Borat", "2"]
    assert written(store, FILMS, "tsv").splitlines()[0] == "?film\t?title\t?n"
    assert json.loads(written(store, FILMS, "json"))["head"]["vars"] == ["film", "title", "n"]
    solutions = ox.parse_query_results(written(store, FILMS, "xml"), ox.QueryResultsFormat.XML)
    assert [row["title"].value for row in solutions] == ["Borat", "Nomad"]


@pytest.mark.parametrize(
    ("form", "other"),
    [
        ("turtle", "turtle"),
        ("ntriples", "nt"),
        ("nquads", "nquads"),
        ("trig", "trig"),
        ("jsonld", "json-ld"),
        ("rdfxml", "xml"),
    ],
)
def test_graphs_leave_in_syntaxes_that_another_reader_takes(store: Store, form: str, other: str) -> None:
    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(data=written(store, GRAPH, form), format=other)
    assert len({(str(s), str(o)) for s, _, o, _ in dataset.quads()}) == 9


@pytest.mark.parametrize("form", ["ntriples", "nquads"])
def test_a_graph_leaves_as_sorted_lines_each_once(store: Store, form: str) -> None:
    twice = "CONSTRUCT { ?f rdfs:label ?l } { { ?f a kgc:Film ; rdfs:label ?l } UNION { ?f rdfs:label ?l } }"
    lines = written(store, twice, form).splitlines(keepends=True)
    assert len(lines) > 1 and lines == sorted(set(lines))
    assert {line.rstrip(" .\n") for line in lines} == {str(each) for each in answer(store, twice)}


@pytest.mark.parametrize(
    ("text", "form"), [(FILMS, "turtle"), (GRAPH, "csv"), (GRAPH, "table"), ("ASK { ?s ?p ?o }", "trig")]
)
def test_format_that_does_not_fit_is_refused_with_those_that_do(store: Store, text: str, form: str) -> None:
    with pytest.raises(QueryError, match=f"cannot be written as {form}. Use "):
        written(store, text, form)


def test_table_in_a_pipe_has_curies_and_aligned_numbers(store: Store) -> None:
    assert plain_table(to_solutions(answer(store, FILMS)), PREFIXES).splitlines() == [
        "+------------+-------+---+",
        "| film       | title | n |",
        "+------------+-------+---+",
        "| film:borat | Borat | 2 |",
        "| film:nomad | Nomad | 9 |",
        "+------------+-------+---+",
    ]


def test_table_keeps_its_columns_with_wide_letters_and_lines_in_values() -> None:
    table = plain_table(Solutions(("a",), ((ox.Literal("黒澤 明"),), (ox.Literal("two\nlines"),), (None,))), {})
    assert table.splitlines()[3:6] == ["| 黒澤 明   |", "| two lines |", "|           |"]


def test_table_on_a_terminal_shows_labels_beside_curies(store: Store) -> None:
    found = to_solutions(answer(store, "SELECT ?f { ?f rdfs:label 'Tulpan' }"))
    output = io.StringIO()
    print_table(found, Console(file=output, width=80), PREFIXES, labels_of(found, store))
    assert "Tulpan film:tulpan" in output.getvalue()


def test_ask_is_answered_with_yes_or_no(store: Store) -> None:
    assert to_solutions(answer(store, "ASK { ?f a kgc:Film }")).rows == ((ox.Literal("yes"),),)
    assert to_solutions(answer(store, "ASK { ?f a kgc:Nothing }")).rows == ((ox.Literal("no"),),)


def test_rows_are_dictionaries_and_show_themselves_in_a_notebook(store: Store) -> None:
    rows = to_rows(answer(store, "SELECT ?f ?none { ?f rdfs:label 'Tulpan' }"), PREFIXES)
    assert rows.rows == ({"f": "film:tulpan", "none": None},)
    assert rows._repr_html_() == "<table><tr><th>f</th><th>none</th></tr><tr><td>film:tulpan</td><td></td></tr></table>"


@pytest.mark.parametrize(
    ("path", "form"),
    [("a.ttl", "turtle"), ("b.x.CSV", "csv"), ("c.nq", "nquads"), ("d.rdf", "rdfxml"), ("e", None), ("f.pdf", None)],
)
def test_format_is_guessed_from_the_extension(path: str, form: str | None) -> None:
    assert format_of(path) == form
