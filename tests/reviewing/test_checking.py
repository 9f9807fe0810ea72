"""What is planted in a sound graph is found: wrong offsets, reversed edges, wrong types, impossible dates."""

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pyshacl
import pytest
import rdflib
from click.testing import Result
from rdflib.namespace import SH

from builders import Told, needle, ontology, year
from corpus import wave
from kgcine.assets import open_assets
from kgcine.dates import DateGrammar, load_dates
from kgcine.model import Extraction
from kgcine.namespaces import ID, NIF, ONTOLOGY, PROV, RDF, RDFS
from kgcine.reviewing.checking import Checker, Finding
from kgcine.reviewing.ledger import check_store, consistent
from kgcine.reviewing.shapes import SHAPES, Shape, load_shapes, violations
from kgcine.store import open_store
from stores import write_store

Run = Callable[..., Result]
ASSETS = open_assets()
DEFAULT = ox.DefaultGraph()


def life() -> Extraction:
    told = Told("life", "Akan Bek was born in 1950 and made The Well in 1990. The Siege was from 1941 to 1943.")
    told.entity("Akan Bek", "Person").entity("The Well", "Film").entity("The Siege", "HistoricalEvent")
    told.fact("Akan Bek", "birthDate", year(1950)).fact("The Well", "director", "Akan Bek")
    told.fact("The Well", "releaseDate", year(1990)).fact("The Siege", "startDate", year(1941))
    return told.fact("The Siege", "endDate", year(1943)).made()


TOLD = [needle(), wave(), life()]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("checked") / "store"
    write_store(path, TOLD)
    return path


@pytest.fixture
def graph(built: Path) -> ox.Store:
    """A copy of the graph in memory, for planting mistakes in it."""
    made = ox.Store()
    with open_store(built) as store:
        made.extend(store.graph.quads_for_pattern(None, None, None, None))
    return made


@cache
def rules() -> tuple[tuple[Shape, ...], DateGrammar]:
    """The shapes and the wording of dates, read once: some hundred graphs are checked here."""
    return load_shapes(ASSETS), load_dates(ASSETS)


def found(graph: ox.Store) -> list[Finding]:
    shapes, dates = rules()
    return Checker(graph, ontology(), shapes, [each.article for each in TOLD], dates).findings()


def change(graph: ox.Store, old: ox.Quad, **new: object) -> None:
    """Put one quad in place of another, in its graph and in the default graph."""
    parts = {"subject": old.subject, "predicate": old.predicate, "object": old.object, **new}
    for name in {old.graph_name, DEFAULT}:
        graph.remove(ox.Quad(old.subject, old.predicate, old.object, name))
        graph.add(ox.Quad(parts["subject"], parts["predicate"], parts["object"], name))


def named(graph: ox.Store, predicate: str) -> list[ox.Quad]:
    """Return the quads of a property in the articles' graphs."""
    quads = graph.quads_for_pattern(None, ox.NamedNode(predicate), None, None)
    kept = (q for q in quads if isinstance(q.graph_name, ox.NamedNode) and "/article/" in q.graph_name.value)
    return sorted(kept, key=str)


def add(graph: ox.Store, subject: ox.NamedNode, predicate: str, value: ox.NamedNode | ox.Literal) -> None:
    for name in (ox.NamedNode(f"{ID}article/life"), DEFAULT):
        graph.add(ox.Quad(subject, ox.NamedNode(predicate), value, name))


def test_a_sound_graph_has_no_findings(graph: ox.Store) -> None:
    assert found(graph) == []


@pytest.mark.parametrize("name", ["beginIndex", "endIndex"])
@pytest.mark.parametrize("by", [-7, -1, 1, 13])
def test_every_wrong_offset_is_found(graph: ox.Store, name: str, by: int) -> None:
    for quad in named(graph, NIF + name):
        wrong = ox.Literal(int(quad.object.value) + by)
        change(graph, quad, object=wrong)
        assert [each.kind for each in found(graph)][:1] == ["evidence"], quad
        change(graph, ox.Quad(quad.subject, quad.predicate, wrong, quad.graph_name), object=quad.object)
    assert found(graph) == []


def test_every_wrong_quotation_is_found(graph: ox.Store) -> None:
    for quad in named(graph, NIF + "anchorOf"):
        wrong = ox.Literal(quad.object.value + "x")
        change(graph, quad, object=wrong)
        assert any("does not say" in each.rule for each in found(graph)), quad
        change(graph, ox.Quad(quad.subject, quad.predicate, wrong, quad.graph_name), object=quad.object)


def test_evidence_of_another_statement_is_found(graph: ox.Store) -> None:
    objects = named(graph, ONTOLOGY + "objectMention")
    for quad in named(graph, ONTOLOGY + "subjectMention"):
        other = next(q.object for q in objects if q.graph_name == quad.graph_name and q.object != quad.object)
        change(graph, quad, object=other)
        assert any(each.kind == "evidence" for each in found(graph)), quad
        change(graph, ox.Quad(quad.subject, quad.predicate, other, quad.graph_name), object=quad.object)


@pytest.mark.parametrize("name", ["director", "castMember", "productionCompany", "filmingLocation"])
def test_every_reversed_edge_is_found(graph: ox.Store, name: str) -> None:
    edges = named(graph, ONTOLOGY + name)
    assert edges
    for quad in edges:
        change(graph, quad, subject=quad.object, object=quad.subject)
        assert any(each.kind == "support" for each in found(graph)), quad
        change(
            graph,
            ox.Quad(quad.object, quad.predicate, quad.subject, quad.graph_name),
            subject=quad.subject,
            object=quad.object,
        )


def test_every_reversed_statement_is_found(graph: ox.Store) -> None:
    for quad in named(graph, RDF + "subject"):
        node = quad.subject
        (value,) = [q.object for q in graph.quads_for_pattern(node, ox.NamedNode(RDF + "object"), None, DEFAULT)]
        if not isinstance(value, ox.NamedNode):
            continue
        change(graph, quad, object=value)
        change(graph, ox.Quad(node, ox.NamedNode(RDF + "object"), value, quad.graph_name), object=quad.object)
        rules = [each.rule for each in found(graph)]
        assert any(each.startswith(("domain", "range", "subject:")) for each in rules), (quad, rules)
        change(graph, ox.Quad(node, quad.predicate, value, quad.graph_name), object=quad.object)
        change(graph, ox.Quad(node, ox.NamedNode(RDF + "object"), quad.object, quad.graph_name), object=value)


@pytest.mark.parametrize(
    ("subject", "cls", "rule"),
    [
        ("person/akan-bek", "Film", "nothing is both Agent and CreativeWork"),
        ("film/the-well", "Organisation", "nothing is both Agent and CreativeWork"),
        ("event/the-siege", "Place", "nothing is both Event and Place"),
    ],
)
def test_every_wrong_type_is_found(graph: ox.Store, subject: str, cls: str, rule: str) -> None:
    for each in ontology().ancestors(cls):
        add(graph, ox.NamedNode(ID + subject), RDF + "type", ox.NamedNode(ONTOLOGY + each))
    assert rule in [each.rule for each in found(graph)]


@pytest.mark.parametrize(
    ("subject", "name", "date", "rule"),
    [
        ("person/akan-bek", "deathDate", "1940", "died before being born"),
        ("person/akan-bek", "deathDate", "2100", "lived for more than 120 years"),
        ("film/the-well", "releaseDate", "1930", "came out before its maker was six years old"),
        ("film/the-well", "releaseDate", "1955", "came out before its maker was six years old"),
        ("event/the-siege", "endDate", "1940", "ends before it starts"),
    ],
)
def test_every_impossible_date_is_found(graph: ox.Store, subject: str, name: str, date: str, rule: str) -> None:
    value = ox.Literal(date, datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#gYear"))
    add(graph, ox.NamedNode(ID + subject), ONTOLOGY + name, value)
    wrong = found(graph)
    assert rule in [each.rule for each in wrong]
    assert any(each.sentence for each in wrong if each.rule == rule)


MISSING = [
    RDF + "subject",
    RDF + "predicate",
    RDF + "object",
    ONTOLOGY + "status",
    PROV + "wasDerivedFrom",
    RDFS + "label",
]


@pytest.mark.parametrize("predicate", MISSING)
def test_every_missing_part_is_found(graph: ox.Store, predicate: str) -> None:
    for quad in named(graph, predicate)[:4]:
        for name in (quad.graph_name, DEFAULT):
            graph.remove(ox.Quad(quad.subject, quad.predicate, quad.object, name))
        assert found(graph), quad
        for name in (quad.graph_name, DEFAULT):
            graph.add(ox.Quad(quad.subject, quad.predicate, quad.object, name))


def spoilt(graph: ox.Store) -> Iterator[None]:
    """Spoil the graph in one way after the other."""
    date = "http://www.w3.org/2001/XMLSchema#gYear"
    add(
        graph,
        ox.NamedNode(f"{ID}person/akan-bek"),
        ONTOLOGY + "deathDate",
        ox.Literal("1940", datatype=ox.NamedNode(date)),
    )
    yield
    add(graph, ox.NamedNode(f"{ID}film/the-well"), RDFS + "label", ox.Literal("A second label"))
    yield
    change(
        graph,
        named(graph, ONTOLOGY + "confidence")[0],
        object=ox.Literal("2.5", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal")),
    )
    yield
    change(graph, named(graph, ONTOLOGY + "status")[1], object=ox.NamedNode(ONTOLOGY + "guessed"))
    yield


def test_pyshacl_finds_the_same_nodes(graph: ox.Store) -> None:
    shapes = rdflib.Graph().parse(data=ASSETS.text(SHAPES), format="turtle")
    ours: set[str] = set()
    for at, _ in enumerate(spoilt(graph), 1):
        ours = {each.node.value for each in violations(graph, load_shapes(ASSETS))}
        assert len(ours) == at
    data = rdflib.Graph()
    triples = (ox.Triple(q.subject, q.predicate, q.object) for q in graph.quads_for_pattern(None, None, None, DEFAULT))
    data.parse(data=(ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").decode(), format="nt")
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes, advanced=True)
    assert ours == {str(node) for node in report.objects(None, SH.focusNode)}


def test_check_says_what_is_wrong_and_sets_the_exit_code(run: Run, built: Path, tmp_path: Path) -> None:
    result = run("check", "--store", built, "--no-owl")
    assert result.exit_code == 0 and "none wrong; OWL: left out." in result.stdout
    copy = tmp_path / "copy"
    shutil.copytree(built, copy, symlinks=True)
    with_death = ox.Store(str((copy / "current").resolve() / "graph"))
    year_type = ox.NamedNode("http://www.w3.org/2001/XMLSchema#gYear")
    add(
        with_death, ox.NamedNode(f"{ID}person/akan-bek"), ONTOLOGY + "deathDate", ox.Literal("1940", datatype=year_type)
    )
    with_death.flush()
    del with_death
    wrong = run("check", "--store", copy, "--no-owl")
    assert wrong.exit_code == 1
    assert wrong.stdout.index("no statement asserts it") < wrong.stdout.index("died before being born")
    assert "Akan Bek deathDate 1940; Akan Bek birthDate 1950" in wrong.stdout
    assert "was born in 1950 and made The Well" in wrong.stdout


def test_check_lists_what_was_refused_the_worst_first(run: Run, tmp_path: Path) -> None:
    told = (
        Told("refused", "The Grand Prix was made by Akan Bek.")
        .entity("Grand Prix", "Award")
        .entity("Akan Bek", "Person")
    )
    told.fact("Grand Prix", "director", "Akan Bek").refuse("domain of director: Award")
    told.fact("Akan Bek", "director", "Grand Prix").refuse("evidence: the sentence holds neither end")
    write_store(tmp_path / "store", [told.made(), life()])
    lines = run("check", "--store", tmp_path / "store", "--no-owl").stdout.splitlines()
    assert "2 facts were refused:" in lines
    assert next(each for each in lines if each.startswith(("domain", "evidence"))).startswith("evidence")
    assert any("The Grand Prix was made by Akan Bek." in each for each in lines)


def test_without_java_the_reasoner_is_left_out_with_a_word(
    run: Run, built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    result = run("check", "--store", built)
    assert result.exit_code == 0 and "OWL: left out" in result.stdout and "no java" in result.stderr


@pytest.mark.skipif(shutil.which("java") is None, reason="HermiT needs Java")
def test_the_facts_of_a_sound_store_are_consistent(built: Path) -> None:
    assert consistent(built)
    assert check_store(built, ASSETS).violations == ()
