"""Every saved query answers as expected on a small graph, here and in an engine that is not ours.

Files below ``tests/queries`` hold what a query must answer on ``tests/data/cinema.trig``: first the values of its
parameters, then rows (CSV) or triples. ``films/credits.2.csv`` is the second case of ``films/credits``.
"""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pyoxigraph as ox
import pytest
import rdflib

from kgcine.asking.lookup import Lookup
from kgcine.asking.sparql import tokens
from kgcine.assets import open_assets
from kgcine.namespaces import PREFIXES
from kgcine.queries import bound_text, query_names, run, saved_query
from kgcine.store import Store, open_store, write_generation

HERE = Path(__file__).parent
GRAPH = HERE / "data" / "cinema.trig"
EXPECTED = HERE / "queries"
CASES = sorted(path.relative_to(EXPECTED).as_posix() for path in EXPECTED.rglob("*.*"))
NAMES = query_names(open_assets())


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("store")
    write_generation(path, ox.parse(path=str(GRAPH), format=ox.RdfFormat.TRIG))
    with open_store(path) as opened:
        yield opened


@pytest.fixture(scope="module")
def other_engine() -> rdflib.Graph:
    quads = ox.parse(path=str(GRAPH), format=ox.RdfFormat.TRIG)
    graph = rdflib.Graph()
    graph.parse(data=ox.serialize((quad.triple for quad in quads), format=ox.RdfFormat.N_TRIPLES), format="nt")
    return graph


def query_of(case: str) -> str:
    return re.sub(r"(\.\d+)?\.(csv|nt)$", "", case)


def bound(case: str, store: Store) -> str:
    first = (EXPECTED / case).read_text("utf-8").splitlines()[0].removeprefix("#").strip()
    query = saved_query(open_assets(), query_of(case))
    return bound_text(query, parse_qs(first), Lookup(store, PREFIXES))


def expected(case: str) -> list[list[str]]:
    lines = (EXPECTED / case).read_text("utf-8").splitlines()[1:]
    return list(csv.reader(lines)) if case.endswith(".csv") else [[line] for line in lines]


def text(value: rdflib.term.Node | None) -> str:
    """Write a value as in CSV; rdflib makes "None" of a minimum of nothing, which the standard leaves unbound."""
    return "" if value is None or value == rdflib.Literal("None") else str(value)


@pytest.mark.parametrize("case", CASES)
def test_saved_query_answers_as_expected(case: str, store: Store) -> None:
    results = run(store, bound(case, store), PREFIXES)
    if isinstance(results, ox.QueryTriples):
        assert sorted(f"{triple} ." for triple in set(results)) == [line for (line,) in expected(case)]
    else:
        answered = results.serialize(format=ox.QueryResultsFormat.CSV)
        assert answered is not None
        assert list(csv.reader(answered.decode().splitlines())) == expected(case)


@pytest.mark.parametrize("case", CASES)
def test_saved_query_answers_the_same_in_another_engine(case: str, store: Store, other_engine: rdflib.Graph) -> None:
    results = other_engine.query(bound(case, store))
    if results.type == "CONSTRUCT":
        answered = {line for line in results.graph.serialize(format="nt").splitlines() if line}
        assert answered == {line for (line,) in expected(case)}
    else:
        rows = sorted([text(value) for value in row] for row in results)
        assert [str(variable) for variable in results.vars] == expected(case)[0]
        assert rows == sorted(expected(case)[1:])


@pytest.mark.parametrize("name", NAMES)
def test_saved_query_has_an_expected_answer(name: str) -> None:
    cases = [case for case in CASES if query_of(case) == name]
    assert any(len(expected(case)) > 1 for case in cases)


@pytest.mark.parametrize("name", NAMES)
def test_saved_query_says_what_it_is_and_what_its_columns_hold(name: str, store: Store) -> None:
    query = saved_query(open_assets(), name)
    assert query.summary and query.tags and not query.summary.endswith(".")
    assert all(param.help for param in query.params)
    results = store.query(query.text)
    if isinstance(results, ox.QuerySolutions):
        assert [column for column, _ in query.columns] == [variable.value for variable in results.variables]


@pytest.mark.parametrize("name", NAMES)
def test_saved_query_runs_unchanged_in_any_engine(name: str) -> None:
    text = saved_query(open_assets(), name).text
    rdflib.Graph().query(text)
    words = [token.text for token in tokens(text) if token.kind == "word"]
    assert not {"SERVICE", "GRAPH", "LATERAL"} & {word.upper() for word in words}


@pytest.mark.parametrize("name", NAMES)
def test_required_parameters_show_an_example_in_the_file(name: str) -> None:
    for param in saved_query(open_assets(), name).params:
        assert not param.required or param.default != "UNDEF"


def test_there_is_a_query_for_every_usual_question() -> None:
    assert len(NAMES) >= 32
    assert {name.partition("/")[0] for name in NAMES} >= {"films", "people", "awards", "events", "places", "quality"}
