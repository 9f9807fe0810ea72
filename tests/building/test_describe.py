import pyoxigraph as ox
import pytest

from builders import Told, january, needle, ontology, prize, sample, year
from kgcine.building.describe import Made, dataset_quads, link_quads
from kgcine.identities.identity import Resolution
from kgcine.link.offline import Link
from kgcine.namespaces import DCTERMS, ID, PREFIXES, SKOS, VOID
from kgcine.resolve import resolve

PROLOGUE = "".join(f"PREFIX {prefix}: <{base}> " for prefix, base in PREFIXES.items())
LINK = Link("place/almaty", "Q35493", "Almaty", match="Alma-Ata", subject_field="altLabel", evidence="a gazetteer")


def rows(quads: list[ox.Quad], query: str) -> list[tuple[str, ...]]:
    store = ox.Store()
    store.extend(quads)
    found = store.query(PROLOGUE + query, use_default_graph_as_union=True)
    assert isinstance(found, ox.QuerySolutions)
    names = [variable.value for variable in found.variables]
    return [tuple(row[name].value for name in names) for row in found]


def test_a_link_is_one_triple_with_its_reason_beside_it() -> None:
    quads = list(link_quads([LINK], Resolution(())))
    assert rows(quads, "SELECT ?q { place:almaty skos:exactMatch ?q }") == [("http://www.wikidata.org/entity/Q35493",)]
    query = (
        "SELECT ?why ?match ?field ?source ?c { ?m a sssom:Mapping ; sssom:subject_id place:almaty ; "
        "sssom:object_id wd:Q35493 ; sssom:predicate_id skos:exactMatch ; sssom:mapping_justification ?why ; "
        "sssom:match_string ?match ; sssom:subject_match_field ?field ; "
        "sssom:object_source ?source ; sssom:confidence ?c }"
    )
    why = PREFIXES["semapv"] + "LexicalMatching"
    assert rows(quads, query) == [(why, "Alma-Ata", SKOS + "altLabel", "a gazetteer", "0.95")]


def test_the_shared_id_of_namesakes_leads_to_theirs() -> None:
    told = [
        Told(str(at), "Revenge.").entity("Revenge", "Film").fact("Revenge", "releaseDate", year(at)).made()
        for at in (1989, 2010)
    ]
    quads = list(link_quads([], resolve(told, ontology())))
    assert sorted((quad.subject.value, quad.predicate.value, quad.object.value) for quad in quads) == [
        (ID + "film/revenge", DCTERMS + "isReplacedBy", ID + "film/revenge-1989"),
        (ID + "film/revenge", DCTERMS + "isReplacedBy", ID + "film/revenge-2010"),
    ]


def described(made: Made) -> list[ox.Quad]:
    return list(dataset_quads(made, resolve(sample(), ontology()), ontology(), links=3))


MADE = Made({"a": "11", "b c": "22"}, "model 3.8", "33", "", {"spacy": "3.8.18"})


def test_the_dataset_counts_entities_by_class() -> None:
    query = "SELECT ?n { ?d a void:Dataset ; void:classPartition [ void:class %s ; void:entities ?n ] }"
    assert rows(described(MADE), query % "kgc:Person") == [("3",)]
    assert rows(described(MADE), query % "kgc:Agent") == [("5",)]
    assert rows(described(MADE), "SELECT ?n { ?d a void:Dataset ; void:documents ?n }") == [("2",)]
    assert rows(described(MADE), "SELECT ?n { ?d a void:Linkset ; void:triples ?n }") == [("3",)]


def test_the_build_names_all_that_it_used() -> None:
    query = "SELECT ?v { ?d prov:wasGeneratedBy/prov:used/prov:value ?v } ORDER BY ?v"
    assert rows(described(MADE), query) == [("11",), ("22",), ("33",), ("model 3.8",)]


def test_the_same_input_gives_the_same_description() -> None:
    other = Made(dict(reversed(MADE.articles.items())), "model 3.8", "33", "", {"spacy": "3.8.18"})
    assert described(MADE) == described(other)


@pytest.mark.parametrize(
    "made",
    [
        Made({"a": "11", "b c": "2x"}, "model 3.8", "33", "", {"spacy": "3.8.18"}),
        Made({"a": "11"}, "model 3.8", "33", "", {"spacy": "3.8.18"}),
        Made(MADE.articles, "model 3.9", "33", "", {"spacy": "3.8.18"}),
        Made(MADE.articles, "model 3.8", "34", "", {"spacy": "3.8.18"}),
        Made(MADE.articles, "model 3.8", "33", "55", {"spacy": "3.8.18"}),
        Made(MADE.articles, "model 3.8", "33", "", {"spacy": "3.8.19"}),
    ],
)
def test_any_other_input_is_another_build(made: Made) -> None:
    query = "SELECT ?b { ?d prov:wasGeneratedBy ?b }"
    assert rows(described(made), query) != rows(described(MADE), query)


def test_no_description_has_a_blank_node() -> None:
    for quad in [*described(MADE), *link_quads([LINK], resolve([needle(), january(), prize()], ontology()))]:
        assert not isinstance(quad.subject, ox.BlankNode) and not isinstance(quad.object, ox.BlankNode)
        assert quad.predicate.value != VOID
