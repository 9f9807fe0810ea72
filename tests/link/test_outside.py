"""Links held against the items that a data set of others gives."""

from typing import Any

from bench.linking.outside import compare


def entity(text: str, cls: str, qid: str | None) -> dict[str, Any]:
    return {"text": text, "type": cls, "wikidata": qid}


def test_links_are_counted_where_both_name_the_mention() -> None:
    gold = [
        {"id": "a", "triples": [{"s": "Ann", "o": "Paris", "s_wikidata": "", "o_wikidata": "Q90"}]},
        {"id": "b", "entities": [{"text": "Holland", "wikidata": "Q102911"}, {"text": "Korea", "wikidata": "Q884"}]},
        {"id": "c", "entities": [{"text": "Nobody", "wikidata": "Q1"}]},
    ]
    made = [
        {"id": "b", "entities": [entity("Holland", "Country", "Q55"), entity("Korea", "Country", None)]},
        {"id": "a", "entities": [entity("PARIS", "Settlement", "Q90"), entity("France", "Country", "Q142")]},
        {"id": "c", "entities": [entity("Nobody", "Person", None)]},
    ]
    found = compare(gold, made, {"Q90", "Q55", "Q884", "Q142"})
    assert (found.made, found.agree) == (3, 1)
    assert list(found.differ) == ["Holland (Country), Q55 here, Q102911 there"]
    assert list(found.missed) == ["Korea (Country), None here, Q884 there"]
    assert "3 links; the set names an item for 2 of their mentions: 1 agree" in str(found)
