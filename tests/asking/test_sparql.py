"""Values are bound as terms and mistakes are shown where they are."""

from itertools import pairwise

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgcine.asking.sparql import bind, syntax_error, tokens, value_blocks
from kgcine.errors import QueryError

QUERY = 'SELECT ?x { VALUES ?who { "Somebody" } BIND (?who AS ?x) }'
texts = st.text(st.characters(exclude_categories=("Cs",)))


def term(text: str) -> str:
    return str(ox.Literal(text))


@given(texts)
def test_any_text_comes_back_as_it_was_bound(text: str) -> None:
    bound = bind(QUERY, {"who": [term(text)]})
    assert [row["x"].value for row in ox.Store().query(bound)] == [text]


@given(st.lists(texts, max_size=4))
def test_binding_twice_is_binding_once(values: list[str]) -> None:
    terms = {"who": [term(each) for each in values]}
    once = bind(QUERY, terms)
    assert bind(once, terms) == once


@given(texts)
def test_tokens_and_what_stands_between_them_are_the_query(text: str) -> None:
    pieces = list(tokens(text))
    assert all(text[piece.start : piece.end] == piece.text for piece in pieces)
    assert all(one.end <= other.start for one, other in pairwise(pieces))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("SELECT * { VALUES ?a { 1 } values $b {2}VALUES ?c{}}", ["a", "b", "c"]),
        ("# VALUES ?a { 1 }\nSELECT * { ?s ?p ?o }", []),
        ('SELECT * { ?s ?p \'VALUES ?a { 1 }\', """VALUES ?b { "x" }""" }', []),
        ("SELECT * { <http://x/#VALUES> ?p ?o VALUES ?a { <http://x/}> '}' } }", ["a"]),
        ("SELECT * { VALUES (?a ?b) { (1 2) } }", []),
        ("SELECT * { VALUES ?a { 1 ", []),
    ],
)
def test_value_blocks_are_found_by_tokens(text: str, names: list[str]) -> None:
    assert [name for name, _ in value_blocks(text)] == names


def test_block_ends_at_its_own_brace() -> None:
    text = "SELECT * { VALUES ?a { '}' } }"
    assert value_blocks(text) == [("a", slice(22, 27))]


def test_every_block_of_a_name_is_bound() -> None:
    bound = bind("SELECT * { { VALUES ?a { 1 } } UNION { VALUES ?a { 1 } } }", {"a": ["2", "3"]})
    assert bound == "SELECT * { { VALUES ?a { 2 3 } } UNION { VALUES ?a { 2 3 } } }"


def test_name_without_a_block_is_refused() -> None:
    with pytest.raises(QueryError, match=r"no parameter nobody.*VALUES \?nobody"):
        bind(QUERY, {"nobody": ["1"]})


def told(text: str) -> list[str]:
    with pytest.raises(SyntaxError) as raised:
        ox.Store().query(text)
    return syntax_error(text, str(raised.value)).message.splitlines()


@pytest.mark.parametrize(
    ("text", "first", "caret"),
    [
        ("SELECT ?x { ?x ?y }", "line 1, column 20: something before this is missing", 19),
        ("SELECT ?x { ?x ?y ?z } LIMIT ten", "line 1, column 30: this cannot stand here", 29),
        ("SELECT ?x {\n  ?x foo:a ?y }", "line 2, column 6: a prefix is not declared", 5),
        ("SELECT ?x {\n  ?x ?p ?y", "line 2, column 11: a closing } is missing", 10),
        ("DELETE { ?x ?p ?y } WHERE { ?x ?p ?y }", "updates are refused", None),
        ("SELECT ?x ?n { ?x ?p ?y } GROUP BY ?x", "the SELECT names a variable that nothing binds or groups", None),
        ("", "the query is empty", 0),
        ("# only a comment", "the query is empty", None),
    ],
)
def test_syntax_errors_say_where_and_what(text: str, first: str, caret: int | None) -> None:
    lines = told(text)
    assert lines[0].startswith("SPARQL syntax error at line ")
    assert first in lines[0]
    assert caret is None or lines[2] == " " * caret + "^"


def test_caret_stands_below_its_column_behind_tabs() -> None:
    assert told("ASK {\n\t?x foo:a ?y }")[2] == "\t   ^"
