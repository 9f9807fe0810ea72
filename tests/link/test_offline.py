import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest

from builders import Told, ontology
from kgcine.assets import Assets, open_assets
from kgcine.errors import AssetError
from kgcine.identities.identity import Identity
from kgcine.link.offline import TABLE, Link, Row, Table, link, load_table, spoken_of
from kgcine.model import Entity, Span
from kgcine.resolve import resolve
from kgcine.spelling import normalise


@pytest.fixture(scope="module")
def table() -> Table:
    return load_table(open_assets())


def linked(table: Table, label: str, cls: str, *aliases: str) -> str | None:
    found = link([Identity("x/x", label, cls, aliases)], table, ontology())
    return found[0].qid if found else None


@pytest.mark.parametrize(
    ("label", "cls", "qid"),
    [
        ("Kazakhstan", "Country", "Q232"),
        ("Joseph Stalin", "Person", "Q855"),
        ("Stalin", "Person", "Q855"),
        ("Alma-Ata", "Settlement", "Q35493"),
        ("Almaty", "Settlement", "Q35493"),
        ("Almaty Region", "Region", "Q186466"),
        ("Almaty province", "Region", "Q186466"),
        ("Nur-Sultan", "Settlement", "Q1520"),
        ("Leningrad", "Settlement", "Q656"),
        ("Karaganda Province", "Region", "Q485429"),
        ("Karaganda", "Settlement", "Q484706"),
        ("Kostanay Province", "Region", "Q485605"),
        ("Kostanay", "Settlement", "Q488990"),
        ("Islamic State", "Organisation", "Q2429253"),
        ("ISLAMIC STATE", "Organisation", "Q2429253"),
        ("Great Terror", "HistoricalEvent", "Q187650"),
        ("Cannes Film Festival", "Festival", "Q42369"),
        ("Un Certain Regard", "Festival", "Q1071326"),
        ("New York Times", "MediaOutlet", "Q9684"),
        ("VGIK", "EducationalInstitution", "Q1130457"),
        ("ВГИК", "Organisation", "Q1130457"),
        ("U.S.S.R.", "Country", "Q15180"),
        ("Seven Samurai", "Film", "Q189540"),
        ("KNB", "GovernmentBody", "Q422091"),
        ("The Guardian", "MediaOutlet", "Q11148"),
        ("Bahamas", "Country", "Q778"),
        ("the Gambia", "Country", "Q1005"),
        ("Crimea", "Region", "Q7835"),
        ("Kazakh government", "Organisation", "Q3814905"),
        ("Ukrainian SSR", "Region", "Q133356"),
    ],
)
def test_a_name_of_the_table_with_its_class_is_linked(table: Table, label: str, cls: str, qid: str) -> None:
    assert linked(table, label, cls) == qid


@pytest.mark.parametrize(
    ("label", "cls"),
    [
        ("Mongol", "Film"),
        ("Revenge", "Film"),
        ("Nomad", "Film"),
        ("Amangeldy", "Film"),
        ("Ivan the Terrible", "Film"),
        ("Kyz-Zhibek", "Film"),
        ("Qantar", "HistoricalEvent"),
        ("Memorial", "Organisation"),
        ("Islamic state", "Organisation"),
        ("Joseph Stalin", "Film"),
        ("Joseph Stalin", "Place"),
        ("Almaty", "Region"),
        ("Almaty Region", "Settlement"),
        ("Karaganda", "Region"),
        ("Karaganda Province", "Settlement"),
        ("National Security Committee", "GovernmentBody"),
        ("National Guard", "GovernmentBody"),
        ("The Great Terror", "Book"),
        ("Great Terror", "CreativeWork"),
        ("2021 Cannes Film Festival", "Festival"),
        ("Cannes Short Film Festival", "Festival"),
        ("Cannes", "Settlement"),
        ("Kremlin", "Site"),
        ("Alma-Ata Film Studios", "FilmStudio"),
        ("Tsoi", "Person"),
        ("Tokayev", "Person"),
        ("Oscar", "Person"),
        ("Frunze", "Person"),
        ("Rashid Nugmanov", "Person"),
        ("Independent", "Organisation"),
        ("Guardian", "MediaOutlet"),
        ("Critics' Week", "Festival"),
        ("Palestine", "Country"),
    ],
)
def test_a_trap_stays_unlinked(table: Table, label: str, cls: str) -> None:
    assert linked(table, label, cls) is None


def test_an_alias_of_the_entity_is_enough(table: Table) -> None:
    assert linked(table, "National Security Committee", "GovernmentBody", "KNB") == "Q422091"
    (found,) = link([Identity("x/x", "Former capital", "Settlement", ("Alma-Ata",))], table, ontology())
    assert (found.match, found.subject_field, found.object_field) == ("Alma-Ata", "altLabel", "altLabel")


def test_names_that_lead_to_two_items_leave_an_entity_unlinked(table: Table) -> None:
    assert linked(table, "Almaty", "Settlement", "Astana") is None
    two = Table((Row("Igla", ("Film",), "Q1", "x"), Row("Igla", ("Film",), "Q2", "x")))
    assert linked(two, "Igla", "Film") is None


def test_a_wide_class_links_only_where_one_item_fits(table: Table) -> None:
    assert linked(table, "Kazakhstan", "Place") == "Q232"
    assert (
        linked(Table((Row("Oral", ("Region",), "Q1", "x"), Row("Oral", ("Settlement",), "Q2", "x"))), "Oral", "Place")
        is None
    )


def test_links_come_by_id_with_their_reason(table: Table) -> None:
    both = [
        Identity("place/paris", "Paris", "Settlement"),
        Identity("place/almaty", "Almaty", "Settlement", ("Alma-Ata",)),
    ]
    found = link(both, table, ontology())
    assert [each.entity for each in found] == ["place/almaty", "place/paris"]
    assert found == link(reversed(both), table, ontology())
    assert found[0] == Link(
        "place/almaty", "Q35493", "Almaty", confidence=0.98, match="Almaty", evidence=found[0].evidence
    )
    assert found[0].evidence


def test_every_row_has_evidence_and_a_class_of_the_ontology(table: Table) -> None:
    assert len(table.rows) > 130
    classes = ontology()
    for row in table.rows:
        assert row.evidence and all(classes.has_class(each) for each in row.types), row


def test_no_name_leads_to_two_items_of_compatible_classes(table: Table) -> None:
    classes = ontology()
    owners: dict[str, list[Row]] = {}
    for row in table.rows:
        for key in {normalise(form) for form in (row.label, *row.aliases)}:
            owners.setdefault(key, []).append(row)
    for key, rows in owners.items():
        for one in rows:
            for other in rows:
                clash = any(classes.compatible(a, b) for a in one.types for b in other.types)
                assert one is other or not clash, (key, one.qid, other.qid)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("Almaty,Settlement,Q35493,,Alma-Ata,", "no evidence"),
        ("Almaty,Settlement,Q35493,  ,Alma-Ata,", "no evidence"),
        ("Almaty,Settlement,35493,x,,", "an item such as"),
        ("Almaty,,Q35493,x,,", "needs a label, a class"),
        (",Settlement,Q35493,x,,", "needs a label"),
        ("Almaty,Settlement,Q35493,x,", "5 columns"),
        ("Almaty,Settlement,Q35493,x,,sameAs", "neither exactMatch nor closeMatch"),
    ],
)
def test_a_row_without_evidence_or_item_is_refused(tmp_path: Path, line: str, message: str) -> None:
    file = tmp_path.joinpath(*TABLE.split("/"))
    file.parent.mkdir(parents=True)
    file.write_text(f"label,type,qid,evidence,aliases,predicate\n{line}\n", encoding="utf-8")
    with pytest.raises(AssetError, match=message):
        load_table(Assets(tmp_path))


def test_the_table_is_sorted_and_names_no_machine() -> None:
    text = open_assets().text(TABLE)
    rows = list(csv.reader(io.StringIO(text)))[1:]
    assert [(row[1].split("|")[0], row[0]) for row in rows] == sorted((row[1].split("|")[0], row[0]) for row in rows)
    assert "not recorded" not in text and str(Path.cwd()) not in text


def test_local_name_leads_to_an_item_only_in_articles_about_its_country(table: Table) -> None:
    guard = Identity("organisation/national-guard", "National Guard", "GovernmentBody", members=(("a", "e1"),))
    for about, qids in (({"a": {"Q232"}}, ["Q12577855"]), ({"a": {"Q813"}}, []), ({}, [])):
        assert [each.qid for each in link([guard], table, ontology(), about)] == qids
    both = Identity(
        "organisation/national-guard", "National Guard", "GovernmentBody", members=(("a", "e1"), ("b", "e1"))
    )
    assert link([both], table, ontology(), {"a": {"Q232"}, "b": {"Q813"}}) == []


def test_local_name_leads_to_an_item_beside_the_thing_that_it_belongs_to(table: Table) -> None:
    week = Identity("event/critics-week", "Critics' Week", "Festival", members=(("a", "e1"),))
    cannes = link([week], table, ontology(), {"a": {"Q42369", "Q142"}})
    assert [(each.qid, each.label) for each in cannes] == [("Q374895", "Critics' Week")]
    assert link([week], table, ontology(), {"a": {"Q49024"}}) == []


def test_name_that_means_more_than_the_item_is_only_near_it(table: Table) -> None:
    (found,) = link([Identity("place/hollywood", "Hollywood", "Place")], table, ontology())
    assert (found.qid, found.predicate, found.exact) == ("Q34006", "closeMatch", False)


def test_article_is_about_the_country_that_it_names_most(table: Table) -> None:
    told = (
        Told("a", "Kazakhstan and Russia. Kazakhstan again.")
        .entity("Kazakhstan", "Country")
        .entity("Russia", "Country")
    )
    even = Told("b", "Kazakhstan and Russia.").entity("Kazakhstan", "Country").entity("Russia", "Country")
    extractions = [replace(each.made(), entities=spread(each)) for each in (told, even)]
    assert spoken_of(extractions, resolve(extractions, ontology()), table, ontology()) == {
        "a": frozenset({"Q232"}),
        "b": frozenset(),
    }


def spread(told: Told) -> tuple[Entity, ...]:
    """Give each entity a span for each time that its name stands in the text."""
    found = ((each, re.finditer(each.name, told.text)) for each in told.entities)
    return tuple(replace(each, spans=tuple(Span(*hit.span()) for hit in hits)) for each, hits in found)
