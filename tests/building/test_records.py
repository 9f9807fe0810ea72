"""The line that `kgcine extract` prints holds names, spans, status and the way to the name."""

import json

from builders import Told, january, needle, prize
from kgcine.assets import open_assets
from kgcine.building.records import line, load_items, record, surest


def test_triple_holds_all_that_the_benchmarks_compare() -> None:
    made = record(needle())
    assert made["id"] == "news/needle"
    assert made["triples"][0] == {
        "s": "The Needle",
        "p": "director",
        "o": "Rashid Nugmanov",
        "s_type": "Film",
        "o_type": "Person",
        "status": "asserted",
        "attributedTo": None,
        "qualifiers": {},
        "confidence": 0.97,
        "frame": "film/direct",
        "evidence": [0, 45],
        "chain": [],
    }


def test_values_are_plain_text_with_their_datatype() -> None:
    told = record(needle())["triples"][1]
    assert (told["o"], told["o_type"]) == ("1988", "gYear")


def test_speaker_and_qualifiers_are_named() -> None:
    first = record(january())["triples"][0]
    assert (first["status"], first["attributedTo"]) == ("reported", "prosecutor")
    assert record(prize())["triples"][0]["qualifiers"] == {"at": "Eurasia Film Festival", "pointInTime": "2013"}


def test_entity_has_its_spans_and_its_item() -> None:
    made = record(needle(), {"e1": "Q1"})["entities"]
    assert made[0] == {"text": "The Needle", "type": "Film", "spans": [[0, 10], [93, 97]], "wikidata": "Q1"}
    assert made[1]["wikidata"] is None


def test_line_is_one_line_of_json() -> None:
    assert "\n" not in line(needle())
    assert json.loads(line(needle())) == record(needle())


def test_entities_are_linked_by_name_and_class() -> None:
    told = Told("a", "Almaty is a city. Paris sang in Almaty.")
    made = told.entity("Almaty", "Settlement").entity("Paris", "Person").made()
    assert load_items(open_assets()).of(made) == {"e1": "Q35493"}


def test_facts_that_are_less_sure_are_left_out() -> None:
    assert [each.property for each in surest(needle(), 0.95).statements] == ["director"]
    assert surest(needle(), 0.0) == needle()
