import csv
import io
import random
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st

from builders import Told, needle, ontology, sample
from kgcine.assets import open_assets
from kgcine.errors import QueryError
from kgcine.graph.export import FORMATS, WHATS, What, export, write_triples
from kgcine.graph.terms import Triple
from kgcine.graph.writers import TRIPLE_WRITERS
from kgcine.model import Literal
from kgcine.namespaces import ID, PREFIXES
from kgcine.namespaces import ONTOLOGY as KGC
from kgcine.ontology import ONTOLOGY
from kgcine.rdf import article_quads, ontology_quads
from kgcine.resolve import resolve
from kgcine.store import Store, open_store, write_generation

ONE_GRAPH = sorted(TRIPLE_WRITERS)
READERS = {
    "turtle": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "nquads": ox.RdfFormat.N_QUADS,
    "rdfxml": ox.RdfFormat.RDF_XML,
    "jsonld": ox.RdfFormat.JSON_LD,
}
RDFLIB = {"turtle": "turtle", "ntriples": "nt", "rdfxml": "xml", "jsonld": "json-ld"}

GOLDEN = """\
film:the-needle a kgc:CreativeWork , kgc:Film ;
    rdfs:label "The Needle" ;
    skos:altLabel "Igla" ;
    kgc:castMember person:viktor-tsoi ;
    kgc:director person:rashid-nugmanov ;
    kgc:releaseDate "1988"^^xsd:gYear .

person:akan-satayev a kgc:Agent , kgc:Person ;
    rdfs:label "Akan Satayev" ;
    kgc:awardReceived award:grand-prix .

person:rashid-nugmanov a kgc:Agent , kgc:Person ;
    rdfs:label "Rashid Nugmanov" ;
    skos:altLabel "Nugmanov" .
"""


def all_quads(seed: int = 0) -> list[ox.Quad]:
    onto = ontology()
    resolution = resolve(sample(), onto)
    found = [quad for each in sample() for quad in article_quads(each, resolution, onto)]
    found += ontology_quads(open_assets().text(ONTOLOGY))
    random.Random(seed).shuffle(found)
    return found


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("store")
    write_generation(folder, all_quads())
    with open_store(folder) as opened:
        yield opened


def written(store: Store, form: str, what: What = "facts") -> bytes:
    output = io.BytesIO()
    export(store, output, form, what)
    return output.getvalue()


def triples(data: bytes, form: str) -> set[str]:
    return {str(ox.Triple(q.subject, q.predicate, q.object)) for q in ox.parse(data, READERS[form])}


def test_turtle_is_grouped_and_sorted_with_class_and_names_first(store: Store) -> None:
    assert GOLDEN in written(store, "turtle").decode()


def test_a_prefix_is_declared_only_where_it_is_used(store: Store) -> None:
    text = written(store, "turtle").decode()
    declared = {line.split()[1] for line in text.splitlines() if line.startswith("@prefix")}
    assert {"film:", "kgc:", "xsd:"} <= declared and not {"book:", "nif:", "prov:", "wd:"} & declared
    assert all(text.count(prefix) > 1 for prefix in declared)


@pytest.mark.parametrize("what", WHATS)
@pytest.mark.parametrize("form", ONE_GRAPH)
def test_every_syntax_says_the_same(store: Store, form: str, what: What) -> None:
    assert triples(written(store, form, what), form) == triples(written(store, "ntriples", what), "ntriples")


@pytest.mark.parametrize("form", ONE_GRAPH)
def test_rdflib_and_oxigraph_read_the_same_triples(store: Store, form: str) -> None:
    data = written(store, form, "all")
    graph = rdflib.Graph().parse(data=data, format=RDFLIB[form])
    assert triples(graph.serialize(format="nt", encoding="utf-8"), "ntriples") == triples(data, form)


@pytest.mark.parametrize("form", ["trig", "nquads"])
def test_graphs_are_kept_apart(store: Store, form: str) -> None:
    data = written(store, form, "all")
    assert {str(quad) for quad in ox.parse(data, READERS[form])} == {str(quad) for quad in all_quads()}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("what", ["facts", "statements", "all"])
def test_the_order_in_which_a_store_was_filled_leaves_no_trace(
    store: Store, tmp_path: Path, form: str, what: What
) -> None:
    write_generation(tmp_path, all_quads(seed=1))
    with open_store(tmp_path) as other:
        assert written(other, form, what) == written(store, form, what)


def test_facts_are_types_names_and_what_articles_assert(store: Store) -> None:
    found = list(ox.parse(written(store, "turtle"), ox.RdfFormat.TURTLE))
    predicates = {quad.predicate.value for quad in found}
    assert (
        KGC + "director" in predicates and KGC + "status" not in predicates and KGC + "numberOfDeaths" not in predicates
    )
    assert all(quad.subject.value.startswith(ID) for quad in found)


def test_statements_come_with_evidence_articles_and_names(store: Store) -> None:
    text = written(store, "turtle", "statements").decode()
    for part in (
        "kgc:numberOfDeaths",
        "nif:anchorOf",
        "dcterms:title",
        'rdfs:label "Bloody January"',
        "kgc:attributedTo",
    ):
        assert part in text
    assert "kgc:director person:rashid-nugmanov" not in text


def test_csv_has_a_row_a_fact_with_names(store: Store) -> None:
    rows = list(csv.DictReader(io.StringIO(written(store, "csv").decode())))
    told = {
        (row["subject_label"], row["property"], row["object_label"] or row["object"], row["datatype"]) for row in rows
    }
    assert ("The Needle", "kgc:director", "Rashid Nugmanov", "") in told
    assert ("The Needle", "kgc:releaseDate", "1988", "xsd:gYear") in told


def test_csv_of_statements_has_the_sentence_and_who_says_so(store: Store) -> None:
    rows = list(csv.DictReader(io.StringIO(written(store, "csv", "statements").decode())))
    deaths = next(row for row in rows if row["object"] == "238")
    assert (deaths["subject_label"], deaths["status"], deaths["attributed_to"]) == (
        "Bloody January",
        "reported",
        "prosecutor",
    )
    assert deaths["sentence"].startswith("Bloody January left 238")
    award = next(row for row in rows if row["property"] == "awardReceived")
    assert award["qualifiers"] == "at=Eurasia Film Festival; pointInTime=2013"


def test_an_unknown_format_is_refused_with_the_known_ones(store: Store) -> None:
    with pytest.raises(QueryError, match="turtle"):
        export(store, io.BytesIO(), "n3")


iris = st.sampled_from(
    [ID + "film/igla", ID + "film/a.", ID + "film/-x", "urn:x:y", "http://e.org/a?b=c#d,e", KGC + "p"]
)
nodes = iris.map(ox.NamedNode)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
values = st.one_of(
    nodes,
    texts.map(ox.Literal),
    st.builds(lambda text: ox.Literal(text, language="kk"), texts),
    st.builds(
        lambda text, datatype: ox.Literal(text, datatype=ox.NamedNode(PREFIXES["xsd"] + datatype)),
        st.sampled_from(["1", "-1.0", ".5", "1.", "1e3", "", "x"]),
        st.sampled_from(["integer", "decimal", "boolean", "gYear", "string"]),
    ),
)
graphs = st.lists(st.tuples(nodes, nodes, values), max_size=8)


def expected(found: list[Triple]) -> set[str]:
    return {str(ox.Triple(*each)) for each in found}


@given(graphs)
@pytest.mark.parametrize("form", ["turtle", "ntriples", "jsonld"])
def test_any_graph_comes_back_as_it_was(form: str, found: list[Triple]) -> None:
    output = io.BytesIO()
    write_triples(found, output, form)
    assert triples(output.getvalue(), form) == expected(found)


@given(graphs)
def test_xml_is_well_formed_and_loses_only_what_xml_cannot_hold(found: list[Triple]) -> None:
    output = io.BytesIO()
    write_triples(found, output, "rdfxml")
    assert len(triples(output.getvalue(), "rdfxml")) <= len(expected(found))
    plain = [each for each in found if each[2].value.isprintable()]
    output = io.BytesIO()
    write_triples(plain, output, "rdfxml")
    assert triples(output.getvalue(), "rdfxml") == expected(plain)


def test_a_title_with_every_kind_of_sign_survives_all_syntaxes(tmp_path: Path) -> None:
    title = 'She said: "«Игла» \\ <b>&amp;</b>\r\n\t🎬" \u202e'
    onto = ontology()
    told = [Told("x", title).entity(title, "Film").fact(title, "genre", Literal(title)).made(), needle()]
    resolution = resolve(told, onto)
    write_generation(tmp_path, [quad for each in told for quad in article_quads(each, resolution, onto)])
    with open_store(tmp_path) as opened:
        for form in ONE_GRAPH:
            assert triples(written(opened, form), form) == triples(written(opened, "ntriples"), "ntriples"), form
