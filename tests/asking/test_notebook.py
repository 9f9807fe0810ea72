"""Questions from Python are answered with rows, frames and Turtle, and the page about them shows what happens."""

import doctest
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import kgcine
from kgcine.asking.notebook import Graph
from kgcine.errors import QueryError, StoreError

PAGE = Path(__file__).parents[2] / "docs" / "notebook.md"


@pytest.fixture(scope="module")
def graph(cinema: Path) -> Iterator[Graph]:
    with kgcine.open(cinema) as opened:
        yield opened


def test_the_page_about_notebooks_shows_what_happens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = [sys.executable, "-m", "kgcine", "build", "--store", "samples"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    monkeypatch.chdir(tmp_path)
    text = PAGE.read_text("utf-8").replace("```python\n", "\n").replace("```\n", "\n")
    examples = doctest.DocTestParser().get_doctest(text, {}, PAGE.name, str(PAGE), 0)
    told: list[str] = []
    results = doctest.DocTestRunner().run(examples, out=told.append)
    assert (results.failed, told) == (0, [])
    assert results.attempted > 10


def test_rows_are_a_sequence_with_columns(graph: Graph) -> None:
    rows = graph.query("films/by-director", director="Rashid Nugmanov")
    assert rows.columns == ("title", "date", "film")
    assert [row["title"] for row in rows] == rows.column("title")
    assert rows[0] == next(iter(rows))
    assert rows[:1].rows == rows.rows[:1]
    with pytest.raises(KeyError):
        rows.column("nothing")


def test_a_frame_has_the_columns_and_numbers_are_numbers(graph: Graph) -> None:
    frame = graph.query("films/per-decade").to_pandas()
    assert list(frame.columns) == ["decade", "films"]
    assert frame["films"].dtype.kind == "i"
    nothing = graph.query("SELECT ?a ?b { ?a ?b 'nothing at all' }").to_pandas()
    assert (list(nothing.columns), len(nothing)) == (["a", "b"], 0)


def test_a_polars_frame_has_the_columns_and_numbers_are_numbers(graph: Graph) -> None:
    frame = graph.query("films/per-decade").to_polars()
    assert frame.columns == ["decade", "films"]
    assert frame["films"].dtype.is_integer()
    nothing = graph.query("SELECT ?a ?b { ?a ?b 'nothing at all' }").to_polars()
    assert (nothing.columns, len(nothing)) == (["a", "b"], 0)
    mixed = graph.query("SELECT ?x { VALUES ?x { 1 'two' UNDEF 1.5 } }").to_polars()
    assert set(mixed["x"].to_list()) == {"1", "two", None, "1.5"}


def test_values_keep_their_kind(graph: Graph) -> None:
    text = "SELECT (1 AS ?i) (1.5 AS ?d) (1 = 1 AS ?b) ('x' AS ?s) ?none (kgc:Film AS ?f) ('a'^^xsd:integer AS ?n) {}"
    assert graph.query(text)[0] == {
        "i": 1,
        "d": 1.5,
        "b": True,
        "s": "x",
        "none": None,
        "f": "kgc:Film",
        "n": "a",
    }


def test_a_parameter_that_is_none_is_left_out_and_a_number_is_written(graph: Graph) -> None:
    assert Graph.value(1988) == ["1988"]
    assert Graph.value(("a", "b")) == ["a", "b"]
    every = graph.query("statements/claims-denials-plans", status=None)
    assert every.rows == graph.query("statements/claims-denials-plans").rows


def test_markup_in_values_is_escaped_in_a_notebook(graph: Graph) -> None:
    shown = graph.query("SELECT ('<b>' AS ?x) (0 AS ?n) {}")._repr_html_()
    assert "<td>&lt;b&gt;</td><td>0</td>" in shown


def test_mistakes_say_what_to_do(graph: Graph, tmp_path: Path) -> None:
    with pytest.raises(QueryError, match=r"turtle\(\)"):
        graph.query("CONSTRUCT WHERE { ?s ?p ?o }")
    with pytest.raises(QueryError, match="cannot be written as turtle"):
        graph.turtle("SELECT * { ?s ?p ?o }")
    with pytest.raises(QueryError, match="films/by-director"):
        graph.query("films/by-directer")
    with pytest.raises(QueryError, match="no standard input"):
        graph.query("-")
    with pytest.raises(StoreError, match="kgcine build"):
        kgcine.open(tmp_path)


def test_importing_the_package_loads_next_to_nothing() -> None:
    code = "import sys, kgcine; print([n for n in ('pyoxigraph', 'spacy', 'yaml', 'kgcine.store') if n in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told == "[]\n"
