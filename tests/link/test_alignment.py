import csv
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from kgcine.assets import open_assets
from kgcine.link.alignment import alignment
from kgcine.link.rules import CLASSES, load_rules
from kgcine.namespaces import ONTOLOGY, SKOS, WIKIDATA
from kgcine.ontology import ONTOLOGY as FILE

#: Each counterpart with the label that another source gives its id.
VERIFIED = Path(__file__).parents[1] / "data" / "alignment.csv"


def verified() -> list[dict[str, str]]:
    with VERIFIED.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def stated() -> Iterator[tuple[str, str]]:
    for quad in ox.parse(open_assets().text(FILE), ox.RdfFormat.TURTLE):
        if quad.predicate.value == SKOS + "exactMatch" and quad.object.value.startswith(WIKIDATA):
            yield quad.subject.value.removeprefix(ONTOLOGY), quad.object.value.removeprefix(WIKIDATA)


def test_every_counterpart_of_the_ontology_was_confirmed_elsewhere_and_no_more() -> None:
    assert sorted(stated()) == [(row["term"], row["id"]) for row in verified()]
    assert all(row["label"] and row["evidence"] and "kgcine" not in row["evidence"] for row in verified())


def test_labels_of_properties_come_from_the_list_of_properties() -> None:
    found = [row for row in verified() if row["id"].startswith("P")]
    assert {row["evidence"] for row in found} == {"PyPI kif-lib 0.13.0 vocabulary/wd/property.py"}
    assert alignment(open_assets()) == {row["term"]: row["id"] for row in found}


@pytest.mark.parametrize(
    ("term", "label"),
    [
        ("director", "director"),
        ("castMember", "cast member"),
        ("cinematographer", "director of photography"),
        ("originalLanguage", "original language of film or TV show"),
        ("nationality", "country of citizenship"),
        ("Person", "human"),
        ("ShortFilm", "short film"),
    ],
)
def test_counterpart_has_the_label_that_is_meant(term: str, label: str) -> None:
    assert [row["label"] for row in verified() if row["term"] == term] == [label]


def test_classes_that_scoring_climbs_to_are_those_of_the_ontology() -> None:
    classes = load_rules(open_assets()).typing.classes
    counterparts = {row["id"]: row["term"] for row in verified() if row["id"].startswith("Q")}
    assert {qid: classes[qid] for qid in counterparts if qid in classes} == {
        qid: term for qid, term in counterparts.items() if qid in classes
    }
    assert set(counterparts) - set(classes) == {"Q191067"}, f"{CLASSES} lacks a class"
