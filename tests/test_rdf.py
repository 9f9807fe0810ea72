from collections import Counter
from dataclasses import replace

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import Told, january, needle, ontology, prize, sample, year
from kgcine.assets import open_assets
from kgcine.model import Evidence, Extraction, Literal, Span
from kgcine.namespaces import ID, NIF, PREFIXES, PROV, RDFS
from kgcine.namespaces import ONTOLOGY as KGC
from kgcine.ontology import ONTOLOGY
from kgcine.rdf import article_iri, article_quads, ontology_quads, rejected_quads, span_iri
from kgcine.resolve import resolve

PROLOGUE = "".join(f"PREFIX {prefix}: <{base}> " for prefix, base in PREFIXES.items())


def quads(*extractions: Extraction) -> list[ox.Quad]:
    onto = ontology()
    resolution = resolve(extractions, onto)
    return [quad for each in extractions for quad in article_quads(each, resolution, onto)]


def graph(*extractions: Extraction) -> ox.Store:
    """Put the union of the articles' graphs where a query without GRAPH looks."""
    store = ox.Store()
    store.extend(ox.Quad(quad.subject, quad.predicate, quad.object) for quad in quads(*extractions))
    return store


def rows(store: ox.Store, query: str) -> list[tuple[str | None, ...]]:
    found = store.query(PROLOGUE + query)
    assert isinstance(found, ox.QuerySolutions)
    names = [variable.value for variable in found.variables]
    return [tuple(row[name].value if row[name] else None for name in names) for row in found]


def test_films_of_a_director_are_one_line_of_sparql() -> None:
    query = (
        'SELECT ?title ?date { ?f a kgc:Film ; rdfs:label ?title ; kgc:director/rdfs:label "Rashid Nugmanov" ; '
        "kgc:releaseDate ?date } ORDER BY ?date"
    )
    assert rows(graph(*sample()), query) == [("The Needle", "1988")]


def test_figures_with_who_says_so_are_one_line_of_sparql() -> None:
    query = (
        'SELECT ?deaths ?who ?sentence { ?s rdf:subject/rdfs:label "Bloody January" ; '
        "rdf:predicate kgc:numberOfDeaths ; rdf:object ?deaths ; prov:wasDerivedFrom/nif:anchorOf ?sentence "
        "OPTIONAL { ?s kgc:attributedTo/rdfs:label ?who } }"
    )
    assert sorted(rows(graph(*sample()), query)) == [
        ("1000", "Online rumours", "Bloody January left 238 people dead, the prosecutor said."),
        ("238", "prosecutor", "Bloody January left 238 people dead, the prosecutor said."),
    ]


def test_awards_with_their_years_are_one_line_of_sparql() -> None:
    query = (
        "SELECT ?winner ?award ?year { ?s rdf:predicate kgc:awardReceived ; rdf:subject/rdfs:label ?winner ; "
        "rdf:object/rdfs:label ?award OPTIONAL { ?s kgc:pointInTime ?year } }"
    )
    assert rows(graph(*sample()), query) == [("Akan Satayev", "Grand Prix", "2013")]


def test_an_entity_has_its_class_and_all_above_it() -> None:
    query = "SELECT ?c { event:eurasia-film-festival a ?c } ORDER BY ?c"
    assert rows(graph(prize()), query) == [(KGC + "Event",), (KGC + "Festival",)]


def test_every_entity_has_exactly_one_untagged_label() -> None:
    labels: dict[str, set[str]] = {}
    for quad in quads(*sample(), needle_again()):
        if quad.predicate.value == RDFS + "label":
            assert isinstance(quad.object, ox.Literal) and quad.object.language is None
            labels.setdefault(quad.subject.value, set()).add(quad.object.value)
    entities = {
        quad.subject.value
        for quad in quads(*sample())
        if "/id/" in quad.subject.value and "#" not in quad.subject.value
    }
    assert {len(found) for found in labels.values()} == {1}
    assert {each for each in entities if "/statement/" not in each} <= labels.keys()


def needle_again() -> Extraction:
    told = Told("b", "The Needle, also known as Needle.").entity("The Needle", "Documentary", "Needle")
    return told.fact("The Needle", "genre", Literal("drama")).made()


def test_other_forms_are_alternative_labels() -> None:
    query = "SELECT ?form { film:the-needle skos:altLabel ?form } ORDER BY ?form"
    assert rows(graph(needle(), needle_again()), query) == [("Igla",), ("Needle",)]


def test_only_what_an_article_asserts_becomes_a_plain_triple() -> None:
    assert rows(graph(january()), "SELECT ?n { ?e kgc:numberOfDeaths ?n }") == []
    told = Told("x", "A film.").entity("A", "Film").entity("B", "Person")
    for status in ("reported", "alleged", "denied", "planned"):
        told.fact("A", "director", "B", status=status)
    assert rows(graph(told.made()), "SELECT ?p { ?f kgc:director ?p }") == []
    assert rows(graph(told.fact("A", "director", "B").made()), "SELECT ?p { ?f kgc:director ?p }") == [
        (ID + "person/b",)
    ]


@pytest.mark.parametrize(
    ("prop", "value", "qualifiers", "plain"),
    [
        ("positionHeld", Literal("minister"), {}, True),
        ("positionHeld", Literal("minister"), {"endDate": year(1990)}, False),
        ("positionHeld", Literal("minister"), {"startDate": year(1990)}, True),
        ("numberOfDeaths", Literal("3", "integer"), {}, False),
        ("birthDate", year(1954), {}, True),
    ],
)
def test_a_fact_that_needs_its_qualifiers_stays_a_statement(
    prop: str, value: Literal, qualifiers: dict[str, Literal], plain: bool
) -> None:
    made = Told("x", "A.").entity("A", "Person").fact("A", prop, value, **qualifiers).made()
    assert bool(rows(graph(made), f"SELECT ?v {{ person:a kgc:{prop} ?v }}")) is plain
    assert len(rows(graph(made), f"SELECT ?s {{ ?s rdf:predicate kgc:{prop} }}")) == 1


def test_a_statement_carries_its_qualifiers_status_confidence_and_frame() -> None:
    query = (
        "SELECT ?role ?status ?c ?frame { ?s rdf:predicate kgc:castMember ; kgc:role ?role ; kgc:status ?status ; "
        "kgc:confidence ?c ; kgc:frame ?frame }"
    )
    assert rows(graph(needle()), query) == [("Moro", KGC + "asserted", "0.9", "film/cast-as")]


def test_evidence_is_the_sentence_at_its_offsets() -> None:
    made = needle()
    found = rows(
        graph(made),
        "SELECT ?e ?begin ?end ?text ?article { ?s rdf:predicate kgc:castMember ; prov:wasDerivedFrom ?e . "
        "?e a nif:RFC5147String ; nif:beginIndex ?begin ; nif:endIndex ?end ; "
        "nif:anchorOf ?text ; nif:referenceContext ?article }",
    )
    sentence = made.statements[2].evidence[0].sentence
    assert found == [
        (
            f"{ID}article/news/needle#char={sentence.start},{sentence.end}",
            str(sentence.start),
            str(sentence.end),
            made.article.text[sentence.start : sentence.end],
            ID + "article/news/needle",
        )
    ]


def test_mentions_of_both_ends_stand_in_the_text() -> None:
    query = (
        "SELECT ?one ?other { ?s rdf:predicate kgc:director ; "
        "kgc:subjectMention/nif:anchorOf ?one ; kgc:objectMention/nif:anchorOf ?other }"
    )
    assert rows(graph(needle()), query) == [("The Needle", "Rashid Nugmanov")]


def test_a_chain_leads_from_a_pronoun_to_the_name() -> None:
    told = Told("x", "Igla opened. It was made by Nugmanov.").entity("Igla", "Film").entity("Nugmanov", "Person")
    made = told.fact("Igla", "director", "Nugmanov").made()
    evidence = Evidence(Span(13, 37), Span(13, 15), Span(28, 36), (Span(0, 4),))
    made = replace(made, statements=(replace(made.statements[0], evidence=(evidence,)),))
    query = "SELECT ?end ?name { ?s kgc:subjectMention/nif:anchorOf ?end ; kgc:chain/nif:anchorOf ?name }"
    assert rows(graph(made), query) == [("It", "Igla")]


@pytest.mark.parametrize(
    ("prop", "value", "qualifiers", "expected"),
    [
        ("birthDate", Literal("1954-10", "gYearMonth", "1954-10"), {}, ("1954-10-01", "1954-10-31", "1954-10")),
        ("narrativePeriod", Literal("1930s", "string", "193X"), {}, ("1930-01-01", "1939-12-31", "193X")),
        ("occupation", Literal("actor"), {}, (None, None, None)),
        ("occupation", Literal("actor"), {"pointInTime": year(1990)}, ("1990-01-01", "1990-12-31", "1990")),
        ("occupation", Literal("actor"), {"startDate": year(1990)}, ("1990-01-01", None, "1990/..")),
        ("occupation", Literal("actor"), {"endDate": year(1990)}, (None, "1990-12-31", "../1990")),
        (
            "occupation",
            Literal("actor"),
            {"startDate": year(1990), "endDate": year(1992)},
            ("1990-01-01", "1992-12-31", "1990/1992"),
        ),
    ],
)
def test_dated_statements_have_days_that_compare(
    prop: str, value: Literal, qualifiers: dict[str, Literal], expected: tuple[str | None, ...]
) -> None:
    made = Told("x", "A.").entity("A", "Person").fact("A", prop, value, **qualifiers).made()
    query = (
        "SELECT ?first ?last ?edtf { ?s a kgc:Statement OPTIONAL { ?s kgc:earliest ?first } "
        "OPTIONAL { ?s kgc:latest ?last } OPTIONAL { ?s kgc:edtf ?edtf } }"
    )
    assert rows(graph(made), query) == [expected]


def statement_iris(extraction: Extraction) -> set[str]:
    return {quad.subject.value for quad in quads(extraction) if "/statement/" in quad.subject.value}


def test_a_statements_iri_hashes_what_is_said_and_not_how_it_was_found() -> None:
    def told(confidence: float, frame: str, text: str = "A by B.") -> Extraction:
        made = Told("x", text).entity("A", "Film").entity("B", "Person")
        return made.fact("A", "director", "B", confidence=confidence, frame=frame).made()

    assert (
        statement_iris(told(0.9, "f"))
        == statement_iris(told(0.1, "g"))
        == statement_iris(told(0.9, "f", "Look! A by B."))
    )


@pytest.mark.parametrize(
    "change",
    [
        {"value": "C"},
        {"prop": "producer"},
        {"status": "denied"},
        {"speaker": "C"},
        {"article": "y"},
        {"qualifiers": {"pointInTime": year(1990)}},
        {"subject": "D"},
    ],
)
def test_a_statements_iri_changes_with_each_of_its_parts(change: dict[str, object]) -> None:
    def told(
        subject: str = "A",
        prop: str = "director",
        value: str = "B",
        status: str = "asserted",
        speaker: str | None = None,
        article: str = "x",
        qualifiers: dict[str, Literal] | None = None,
    ) -> Extraction:
        made = (
            Told(article, "A by B.").entity("A", "Film").entity("B", "Person").entity("C", "Person").entity("D", "Film")
        )
        return made.fact(subject, prop, value, status=status, speaker=speaker, **(qualifiers or {})).made()

    assert statement_iris(told()).isdisjoint(statement_iris(told(**change)))  # type: ignore[arg-type]


def test_what_is_said_twice_is_one_statement_with_both_sentences() -> None:
    told = Told("x", "A is by B. Indeed B made A.").entity("A", "Film").entity("B", "Person")
    told.fact("A", "director", "B", confidence=0.5, frame="f/one").fact(
        "A", "director", "B", confidence=0.8, frame="f/two"
    )
    made = told.made()
    other = replace(made.statements[1], evidence=(told.evidence("Indeed", "B"),))
    made = replace(made, statements=(made.statements[0], other))
    query = (
        "SELECT ?c ?f (COUNT(?e) AS ?n) { ?s kgc:confidence ?c ; kgc:frame ?f ; prov:wasDerivedFrom ?e } GROUP BY ?c ?f"
    )
    assert rows(graph(made), query) == [("0.8", "f/two", "2")]


def test_articles_are_described_in_dublin_core() -> None:
    query = (
        "SELECT ?p ?v { <https://w3id.org/kgcine/id/article/news/needle> ?p ?v "
        "FILTER(STRSTARTS(STR(?p), STR(dcterms:))) } ORDER BY ?p"
    )
    found = {str(p).rpartition("/")[2]: v for p, v in rows(graph(needle()), query)}
    assert found == {
        "creator": "A. Writer",
        "identifier": "news/needle",
        "issued": "2020-11-05",
        "title": "An evening with Igla",
    }


def test_all_of_an_article_stands_in_its_graph_without_blank_nodes() -> None:
    for quad in quads(needle()):
        assert quad.graph_name == article_iri("news/needle")
        assert not isinstance(quad.subject, ox.BlankNode) and not isinstance(quad.object, ox.BlankNode)


def test_no_triple_of_an_article_is_given_twice() -> None:
    for extraction in sample():
        assert max(Counter(map(str, quads(extraction))).values()) == 1


def test_refused_statements_are_kept_apart_with_the_rule() -> None:
    onto = ontology()
    resolution = resolve([prize()], onto)
    told = list(rejected_quads(prize(), resolution, onto))
    assert [quad.object.value for quad in told if quad.predicate.value == KGC + "refusedBy"] == [
        "domain: director CreativeWork"
    ]
    assert not [quad for quad in told if quad.predicate.value == KGC + "director"]
    assert not [quad for quad in quads(prize()) if quad.object == ox.NamedNode(KGC + "director")]


def test_the_ontologys_graph_has_the_same_skolem_iris_every_time() -> None:
    turtle = open_assets().text(ONTOLOGY)
    once, twice = (sorted(map(str, ontology_quads(turtle))) for _ in range(2))
    assert once == twice and len(once) == len(list(ox.parse(turtle, ox.RdfFormat.TURTLE)))
    assert not [line for line in once if "_:" in line]


@given(st.text(min_size=1, max_size=30), st.integers(0, 10**6), st.integers(0, 10**6))
def test_articles_of_any_name_have_iris_of_their_own(name: str, start: int, end: int) -> None:
    iri = span_iri(name, Span(start, end)).value
    assert iri.endswith(f"#char={start},{end}") and iri.isascii()
    assert article_iri(name) != article_iri(name + "x")


@given(st.lists(st.text(min_size=1, max_size=8), min_size=2, max_size=2, unique=True))
def test_two_articles_never_share_an_iri(names: list[str]) -> None:
    assert article_iri(names[0]) != article_iri(names[1])


def test_prefixes_agree_with_rdflib() -> None:
    from rdflib import namespace

    for prefix, known in {
        "owl": namespace.OWL,
        "skos": namespace.SKOS,
        "prov": namespace.PROV,
        "dcat": namespace.DCAT,
    }.items():
        assert PREFIXES[prefix] == str(known)
    assert PREFIXES["void"] == str(namespace.VOID) and PREFIXES["dcterms"] == str(namespace.DCTERMS)
    assert PREFIXES["nif"] == NIF and PREFIXES["prov"] == PROV


def test_a_fact_told_twice_alike_is_one_statement_with_both_sentences() -> None:
    told = Told("twice", "Igla is by Ann. Igla was made by Ann.").entity("Igla", "Film").entity("Ann", "Person")
    extraction = told.fact("Igla", "director", "Ann").made()
    again = replace(extraction.statements[0], evidence=(Evidence(Span(16, 37), Span(16, 20), Span(33, 36)),))
    for order in ((again, *extraction.statements), (*extraction.statements, again)):
        found = quads(replace(extraction, statements=order))
        assert sum(quad.predicate.value == f"{PROV}wasDerivedFrom" for quad in found) == 2
