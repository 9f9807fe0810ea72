"""Saved queries are read, listed, found and bound."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from kgcine.asking.sparql import value_blocks
from kgcine.assets import open_assets
from kgcine.errors import QueryError
from kgcine.namespaces import PREFIXES
from kgcine.queries import (
    Param,
    SavedQuery,
    bound_text,
    declared,
    find_query,
    nearest,
    parse_query,
    query_names,
    run,
    saved_queries,
    saved_query,
)
from kgcine.store import open_store

FRONT = """#+ summary: Works of somebody
#+ description: >
#+   Two lines that
#+   belong together.
#+ tags: [a, b]
#+ params:
#+   - {name: who, kind: entity, type: Person, required: true, help: whose}
#+   - {name: since, kind: year}
#+ columns:
#+   work: the work
SELECT ?work {
  VALUES ?who { "Somebody" }
  VALUES ?since { UNDEF }
  ?work ?made ?who
}
"""


class Names:
    """Knows one person, and the prefix ``ex``."""

    def iri(self, value: str) -> str | None:
        return value.replace("ex:", "http://example.org/") if value.startswith("ex:") else None

    def entities(self, value: str, kind: str | None) -> Sequence[str]:
        return [f"<http://example.org/{kind}/{value}>"]


def parsed(text: str = FRONT) -> SavedQuery:
    return parse_query(text, name="works", path="works.rq")


def kinds(kind: str) -> SavedQuery:
    text = f"#+ params:\n#+   - {{name: x, kind: {kind}}}\nSELECT * {{ VALUES ?x {{ UNDEF }} ?s ?p ?x }}"
    return parsed(text)


def test_front_matter_says_what_the_query_is() -> None:
    query = parsed()
    assert (query.summary, query.description) == ("Works of somebody", "Two lines that belong together.")
    assert query.tags == ("a", "b")
    assert query.columns == (("work", "the work"),)
    assert query.params == (
        Param("who", "entity", "whose", required=True, type="Person", default='"Somebody"'),
        Param("since", "year", default="UNDEF"),
    )


def test_query_without_front_matter_has_no_parameters() -> None:
    assert parsed("SELECT * { VALUES ?x { 1 } ?s ?p ?x }") == SavedQuery(
        "works", "SELECT * { VALUES ?x { 1 } ?s ?p ?x }"
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("summary: Works", "summary: [Works", "works.rq, line 2: the front matter is not YAML"),
        ("#+ tags", "#+ tag", "works.rq, line 5: unknown field tag;"),
        ("kind: year", "kind: yaer", "works.rq, line 8: the parameter since is of unknown kind yaer"),
        ("name: since", "name: sins", "works.rq, line 8: the parameter sins has no line VALUES ?sins"),
        ("help: whose", "hlep: whose", "works.rq, line 7: the parameter who has an unknown field hlep"),
        ("  work: the work", "  - work", "works.rq, line 9: columns maps each column"),
        (
            "{name: since, kind: year}",
            "since",
            "works.rq, line 6: params is a list, and each parameter",
        ),
    ],
)
def test_mistake_in_front_matter_is_told_with_file_and_line(old: str, new: str, told: str) -> None:
    with pytest.raises(QueryError, match=r"works\.rq") as raised:
        parsed(FRONT.replace(old, new))
    assert told in str(raised.value)


@pytest.mark.parametrize(
    ("kind", "value", "term"),
    [
        ("string", 'say "no" }', '"say \\"no\\" }"'),
        ("integer", "-7", "-7"),
        ("number", "0.75", '"0.75"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
        ("year", "1988", '"1988"^^<http://www.w3.org/2001/XMLSchema#gYear>'),
        ("date", "1988-05", '"1988-05"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>'),
        ("date", "1988-05-09", '"1988-05-09"^^<http://www.w3.org/2001/XMLSchema#date>'),
        ("iri", "ex:a", "<http://example.org/a>"),
        ("entity", "Tsoi", "<http://example.org/None/Tsoi>"),
    ],
)
def test_values_are_bound_as_terms_of_their_kind(kind: str, value: str, term: str) -> None:
    bound = bound_text(kinds(kind), {"x": [value]}, Names())
    assert f"VALUES ?x {{ {term} }}" in bound


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [
        ("integer", "1.5", "wants a whole number, not '1.5'"),
        ("number", "much", "wants a number such as 0.8"),
        ("year", "88", "wants a year such as 1988"),
        ("date", "May 1988", "wants a date such as 1988-05-09"),
        ("iri", "a film", "wants an IRI"),
    ],
)
def test_value_of_another_kind_is_refused_with_an_example(kind: str, value: str, told: str) -> None:
    with pytest.raises(QueryError, match="For instance -p x=") as raised:
        bound_text(kinds(kind), {"x": [value]}, Names())
    assert told in str(raised.value)


def test_several_values_are_bound_side_by_side() -> None:
    bound = bound_text(kinds("integer"), {"x": ["1", "2"]}, Names())
    assert "VALUES ?x { 1 2 }" in bound


def test_parameters_that_are_not_given_keep_their_values() -> None:
    bound = bound_text(parsed(), {"who": ["Tsoi"]}, Names())
    assert "VALUES ?since { UNDEF }" in bound


def test_missing_parameter_is_told_with_the_example_of_the_file() -> None:
    with pytest.raises(QueryError, match=r"works needs who. Add -p who=Somebody."):
        bound_text(parsed(), {}, Names())


def test_unknown_parameter_is_told_with_the_nearest() -> None:
    with pytest.raises(QueryError, match=r"works has no parameter sinse. Did you mean since\?"):
        bound_text(parsed(), {"sinse": ["1988"]}, Names())


def test_unknown_query_is_told_with_the_nearest_names() -> None:
    with pytest.raises(QueryError, match="Did you mean films/by-director"):
        saved_query(open_assets(), "films/by-directer")
    assert nearest("qqqqqq", query_names(open_assets())) == []


def test_own_folder_wins_over_the_packaged_queries(tmp_path: Path) -> None:
    (tmp_path / "queries" / "films").mkdir(parents=True)
    (tmp_path / "queries" / "films" / "by-director.rq").write_text("#+ summary: Mine\nASK { ?s ?p ?o }", "utf-8")
    (tmp_path / "queries" / "own.rq").write_text("ASK { ?s ?p ?o }", "utf-8")
    assets = open_assets(tmp_path)
    assert saved_query(assets, "films/by-director").summary == "Mine"
    assert {"own", "films/list"} <= set(query_names(assets))


def test_broken_query_does_not_hide_the_others(tmp_path: Path) -> None:
    (tmp_path / "queries").mkdir()
    (tmp_path / "queries" / "broken.rq").write_text("#+ summary: [\nASK { ?s ?p ?o }", "utf-8")
    found, broken = saved_queries(open_assets(tmp_path))
    assert len(found) == len(query_names(open_assets()))
    assert [error.message.split(":")[0] for error in broken] == [f"{tmp_path}/queries/broken.rq, line 1"]


def test_query_comes_from_a_name_a_file_stdin_or_its_text(tmp_path: Path) -> None:
    file = tmp_path / "mine.rq"
    file.write_text("\ufeffASK { ?s ?p ?o }", "utf-8")
    assets = open_assets()
    found = [find_query(assets, source, lambda: "ASK { ?a ?b ?c }") for source in (str(file), "-", "ASK { ?x ?y ?z }")]
    assert [query.text for query in found] == ["ASK { ?s ?p ?o }", "ASK { ?a ?b ?c }", "ASK { ?x ?y ?z }"]
    assert find_query(assets, "queries/films/list.rq", str).name in ("list", "films/list")


def test_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "mine.rq"
    file.write_bytes(b"ASK { ?s ?p '\xff' }")
    with pytest.raises(QueryError, match="byte 13 is not UTF-8"):
        find_query(open_assets(), str(file), str)


def test_usual_prefixes_need_no_declaration(cinema: Path) -> None:
    text = 'SELECT ?date { ?f a kgc:Film ; rdfs:label "Tulpan" ; kgc:releaseDate ?date }'
    with open_store(cinema) as store:
        assert [row["date"].value for row in run(store, text, PREFIXES)] == ["2008-05"]
        own = text.replace("kgc:", "k:")
        answered = run(store, f"PREFIX k: <{PREFIXES['kgc']}> {own}", PREFIXES)
        assert [row["date"].value for row in answered] == ["2008-05"]


def test_columns_of_a_mistake_are_those_of_the_text_as_given(cinema: Path) -> None:
    with open_store(cinema) as store, pytest.raises(QueryError, match="line 1, column 35: this cannot"):
        run(store, "SELECT ?f { ?f a kgc:Film } LIMIT x", PREFIXES)


def test_declared_text_runs_by_itself(cinema: Path) -> None:
    text = declared("SELECT ?f { ?f a kgc:Film ; rdfs:label 'Tulpan' }", PREFIXES)
    assert text.splitlines()[:2] == [f"PREFIX kgc: <{PREFIXES['kgc']}>", f"PREFIX rdfs: <{PREFIXES['rdfs']}>"]
    with open_store(cinema) as store:
        assert len(list(store.query(text))) == 1
    assert declared(text, PREFIXES) == text


@pytest.mark.parametrize("name", query_names(open_assets()))
def test_every_parameter_of_a_saved_query_has_its_block(name: str) -> None:
    query = saved_query(open_assets(), name)
    assert {param.name for param in query.params} <= {block for block, _ in value_blocks(query.text)}
