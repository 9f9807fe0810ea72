import csv
import io
import shutil
from pathlib import Path

import owlready2
import pyoxigraph as ox
import pytest
import rdflib
from rdflib import OWL, RDF, RDFS, SKOS
from rdflib.collection import Collection

from kgcine.assets import Assets, open_assets
from kgcine.errors import AssetError
from kgcine.ontology import (
    NAMESPACE,
    ONTOLOGY,
    NoReasonerError,
    Ontology,
    is_consistent,
    load_ontology,
    parse_ontology,
    without_dates,
)

KGC = rdflib.Namespace(NAMESPACE)
DCTERMS = rdflib.Namespace("http://purl.org/dc/terms/")
SCHEMA = "https://schema.org/"
WIKIDATA = "http://www.wikidata.org/entity/"
VOCABULARY = Path(__file__).parent / "data" / "vocabulary.csv"
needs_java = pytest.mark.skipif(shutil.which("java") is None, reason="there is no java on this machine")


@pytest.fixture(scope="module")
def turtle() -> str:
    return open_assets().text(ONTOLOGY)


@pytest.fixture(scope="module")
def graph(turtle: str) -> rdflib.Graph:
    return rdflib.Graph().parse(data=turtle, format="turtle")


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load_ontology(open_assets())


def quads(text: str) -> list[ox.Quad]:
    prefixes = f"@prefix kgc: <{NAMESPACE}> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix : <urn:x:> .\n"
    return list(ox.parse(prefixes + text, ox.RdfFormat.TURTLE))


def expected_rows() -> list[dict[str, str]]:
    with VOCABULARY.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


RANGES = {"Date": "date", "anyURI": "URL"}


def spread(graph: rdflib.Graph, subject: rdflib.term.Node, predicate: rdflib.URIRef) -> str:
    """Write a domain or range as the vocabulary does: members of a union in order, divided by bars."""
    found: list[str] = []
    for value in graph.objects(subject, predicate):
        union = graph.value(value, OWL.unionOf)
        found += [str(each) for each in (Collection(graph, union) if union else [value])]
    names = [each.rpartition("#")[2] for each in found]
    return "|".join(RANGES.get(name, name) for name in names)


def aligned(graph: rdflib.Graph, node: rdflib.URIRef) -> tuple[str, str]:
    schema = [
        str(o)[len(SCHEMA) :]
        for p in (OWL.equivalentClass, RDFS.subPropertyOf, SKOS.closeMatch)
        for o in graph.objects(node, p)
        if str(o).startswith(SCHEMA)
    ]
    return "|".join(str(o)[len(WIKIDATA) :] for o in graph.objects(node, SKOS.exactMatch)), "|".join(schema)


def class_row(graph: rdflib.Graph, node: rdflib.URIRef) -> dict[str, str]:
    parents = [str(p)[len(NAMESPACE) :] for p in graph.objects(node, RDFS.subClassOf) if isinstance(p, rdflib.URIRef)]
    wikidata, schema = aligned(graph, node)
    return row("class", str(node)[len(NAMESPACE) :], parent="|".join(parents), wikidata=wikidata, schema_org=schema)


def property_row(graph: rdflib.Graph, node: rdflib.URIRef) -> dict[str, str]:
    wikidata, schema = aligned(graph, node)
    inverse = graph.value(node, OWL.inverseOf)
    return row(
        "property",
        str(node)[len(NAMESPACE) :],
        domain=spread(graph, node, RDFS.domain),
        range=spread(graph, node, RDFS.range),
        functional="yes" if (node, RDF.type, OWL.FunctionalProperty) in graph else "",
        symmetric="yes" if (node, RDF.type, OWL.SymmetricProperty) in graph else "",
        inverse=str(inverse)[len(NAMESPACE) :] if inverse else "",
        wikidata=wikidata,
        schema_org=schema,
    )


def row(kind: str, name: str, **cells: str) -> dict[str, str]:
    columns = ("parent", "domain", "range", "functional", "symmetric", "inverse", "wikidata", "schema_org")
    return {"kind": kind, "name": name, **{column: cells.get(column, "") for column in columns}}


def written_rows(graph: rdflib.Graph) -> list[dict[str, str]]:
    rows = []
    for node in graph.subjects(RDF.type, OWL.Class):
        if isinstance(node, rdflib.URIRef) and (node, KGC.usedAs, None) not in graph:
            rows.append(class_row(graph, node))
    for node in graph.subjects(KGC.usedAs, rdflib.Literal("fact")):
        rows.append(property_row(graph, node))
    for node in graph.subjects(KGC.usedAs, rdflib.Literal("qualifier")):
        full = property_row(graph, node)
        rows.append(row("qualifier", full["name"], range=full["range"], wikidata=full["wikidata"]))
    for restriction in graph.subjects(RDF.type, OWL.Restriction):
        name = str(graph.value(restriction, OWL.onProperty))[len(str(DCTERMS)) :]
        rows.append(
            row("article property", name, domain="Article", range=spread(graph, restriction, OWL.allValuesFrom))
        )
    return rows


def test_every_row_of_the_vocabulary_stands_in_the_ontology_and_nothing_else_does(graph: rdflib.Graph) -> None:
    def by_kind(each: dict[str, str]) -> tuple[str, str]:
        return each["kind"], each["name"]

    assert sorted(written_rows(graph), key=by_kind) == sorted(expected_rows(), key=by_kind)


def test_every_term_has_an_english_label_and_a_definition(graph: rdflib.Graph) -> None:
    terms = {s for s in graph.subjects() if str(s).startswith(NAMESPACE)}
    assert len(terms) > 120
    for term in terms:
        label, definition = graph.value(term, RDFS.label), graph.value(term, SKOS.definition)
        assert label is not None and label.language == "en", term
        assert definition is not None and str(definition).endswith("."), term


def test_the_header_names_title_creator_version_and_licence(graph: rdflib.Graph) -> None:
    header = rdflib.URIRef(NAMESPACE.rstrip("#"))
    for predicate in (DCTERMS.title, DCTERMS.creator, DCTERMS.license, OWL.versionInfo, OWL.versionIRI):
        assert graph.value(header, predicate), predicate


def test_three_libraries_read_the_same_triples(turtle: str, graph: rdflib.Graph) -> None:
    parsed = [ox.Triple(q.subject, q.predicate, q.object) for q in ox.parse(turtle, ox.RdfFormat.TURTLE)]
    lines = ox.serialize(parsed, format=ox.RdfFormat.N_TRIPLES)
    assert lines is not None
    world = owlready2.World()
    world.get_ontology("urn:test").load(fileobj=io.BytesIO(lines))
    assert len(graph) == len(parsed)
    assert len(world.graph) >= len(parsed)
    assert world[NAMESPACE + "Documentary"].is_a == [world[NAMESPACE + "Film"]]


@needs_java
def test_the_ontology_is_consistent_with_dates_in_the_facts(turtle: str) -> None:
    facts = quads(':f a kgc:Film ; kgc:director :p ; kgc:releaseDate "1988"^^xsd:gYear . :p kgc:birthPlace :almaty .')
    assert is_consistent([*ox.parse(turtle, ox.RdfFormat.TURTLE), *facts])


@needs_java
@pytest.mark.parametrize(
    "facts",
    [
        ":f a kgc:Film ; kgc:birthPlace :p .",
        ":f kgc:director :p . :p a kgc:Organisation .",
        ":e a kgc:Event , kgc:Place .",
        ":p kgc:parent :q . :q a kgc:GovernmentBody .",
    ],
)
def test_the_reasoner_refuses_facts_that_mix_kinds(turtle: str, facts: str) -> None:
    assert not is_consistent([*ox.parse(turtle, ox.RdfFormat.TURTLE), *quads(facts)])


def test_without_java_the_check_says_so(turtle: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoReasonerError, match="no java"):
        is_consistent(ox.parse(turtle, ox.RdfFormat.TURTLE))


def test_the_copy_for_the_reasoner_has_no_date_and_keeps_the_rest(turtle: str) -> None:
    before = list(ox.parse(turtle, ox.RdfFormat.TURTLE))
    kept = {str(quad) for quad in without_dates(before)}
    gone = [str(quad) for quad in before if str(quad) not in kept]
    assert not [quad for quad in kept if "gYear" in quad or "#date>" in quad]
    assert 0 < len(gone) < 60


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Documentary", "CreativeWork", True),
        ("Film", "Documentary", False),
        ("Film", "Film", True),
        ("Film", "Thing", True),
        ("Unheard", "Film", False),
        ("Unheard", "Unheard", True),
    ],
)
def test_is_a_follows_the_parents_upwards(ontology: Ontology, one: str, other: str, expected: bool) -> None:
    assert ontology.is_a(one, other) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Settlement", "Film", True),
        ("Person", "FilmStudio", True),
        ("Documentary", "Book", True),
        ("Film", "Film", False),
        ("Documentary", "ShortFilm", False),
        ("Article", "Film", False),
    ],
)
def test_disjointness_is_inherited(ontology: Ontology, one: str, other: str, expected: bool) -> None:
    assert ontology.are_disjoint(one, other) is expected
    assert ontology.are_disjoint(other, one) is expected


@pytest.mark.parametrize(
    ("prop", "cls", "expected"),
    [
        ("director", "ShortFilm", True),
        ("director", "Person", False),
        ("awardReceived", "Film", True),
        ("awardReceived", "Organisation", True),
        ("awardReceived", "Place", False),
        ("owner", "Place", True),
        ("pointInTime", "Festival", True),
        ("pointInTime", "Statement", True),
        ("role", "Statement", True),
        ("role", "Film", False),
    ],
)
def test_domains_hold_for_subclasses_and_unions(ontology: Ontology, prop: str, cls: str, expected: bool) -> None:
    assert ontology.fits_domain(prop, cls) is expected


@pytest.mark.parametrize(
    ("prop", "kind", "expected"),
    [
        ("director", "Person", True),
        ("director", "Agent", False),
        ("director", "string", False),
        ("screenedAt", "Festival", True),
        ("screenedAt", "Settlement", True),
        ("birthDate", "gYear", True),
        ("birthDate", "date", True),
        ("birthDate", "string", False),
        ("birthDate", "Person", False),
        ("narrativePeriod", "string", True),
        ("narrativePeriod", "gYearMonth", True),
        ("numberOfDeaths", "integer", True),
        ("mainSubject", "Event", True),
        ("mainSubject", "Thing", True),
        ("mainSubject", "string", False),
    ],
)
def test_ranges_hold_for_classes_and_datatypes(ontology: Ontology, prop: str, kind: str, expected: bool) -> None:
    assert ontology.fits_range(prop, kind) is expected


def test_both_sides_of_an_inverse_know_each_other(ontology: Ontology) -> None:
    for one, other in (("parent", "child"), ("leader", "leaderOf"), ("participant", "participantIn")):
        assert ontology.property(one).inverse == other
        assert ontology.property(other).inverse == one


def test_facts_that_their_qualifiers_limit_are_marked(ontology: Ontology) -> None:
    assert ontology.property("numberOfDeaths").statement_only
    assert ontology.property("positionHeld").limited_by == {"endDate"}
    assert not ontology.property("director").statement_only


def test_an_unknown_property_is_a_key_error(ontology: Ontology) -> None:
    with pytest.raises(KeyError):
        ontology.fits_domain("unheard", "Film")


def test_a_broken_ontology_of_a_user_is_named(tmp_path: Path) -> None:
    (tmp_path / "ontology").mkdir()
    (tmp_path / "ontology" / "kgcine.ttl").write_text("kgc:Film a owl:Class", encoding="utf-8")
    with pytest.raises(AssetError, match=r"kgcine\.ttl is no Turtle"):
        load_ontology(Assets(tmp_path, tmp_path))


def test_a_users_class_is_understood() -> None:
    more = parse_ontology(f"<{NAMESPACE}Serial> a <{OWL.Class}> ; <{RDFS.subClassOf}> <{NAMESPACE}Film> .")
    assert more.is_a("Serial", "Film")
