"""The reconciliation service as OpenRefine asks it, version 0.2: queries in, scored candidates out.

The score is that of the service behind Wikidata: the likeness of the name and 0.4 of that of each property, as a share
of 100; halved for an item without a class, and only with the class that was asked for. What is above 95 less 5 for each
property, ten points before the next, is a match.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rapidfuzz.fuzz import token_sort_ratio

from bench.linking.world import Json

WEIGHT, LEAD, SURE, COST = 0.4, 10.0, 95.0, 5.0
_LIMIT = 7
_DEPTH = 6
_NAMELESS: Json = {"labels": {}, "aliases": {}}

MANIFEST: Json = {
    "versions": ["0.1", "0.2"],
    "name": "A small Wikidata",
    "identifierSpace": "http://www.wikidata.org/entity/",
    "schemaSpace": "http://www.wikidata.org/prop/direct/",
    "view": {"url": "https://www.wikidata.org/wiki/{{id}}"},
}


class Reconciler:
    """Answers queries about the items of a stand-in."""

    def __init__(self, items: Mapping[str, Json]) -> None:
        self._items = items
        self._texts = {qid: " ".join(_names(item)).casefold() for qid, item in items.items()}

    def answer(self, queries: Mapping[str, Json]) -> Json:
        """Answer each query with its candidates, best first."""
        return {name: {"result": self._candidates(query)} for name, query in queries.items()}

    def _candidates(self, query: Json) -> list[Json]:
        words = query["query"].casefold().split()
        properties: Sequence[Json] = query.get("properties", ())
        found = [qid for qid, text in self._texts.items() if all(word in text for word in words)]
        scored = [told for qid in found if (told := self._scored(qid, query, properties)) is not None]
        scored.sort(key=lambda each: (-each["score"], int(each["id"][1:])))
        if scored:
            lead = scored[0]["score"] - (scored[1]["score"] if len(scored) > 1 else 0.0)
            scored[0]["match"] = scored[0]["score"] > SURE - COST * len(properties) and lead > LEAD
        return scored[: int(query.get("limit", _LIMIT))]

    def _scored(self, qid: str, query: Json, properties: Sequence[Json]) -> Json | None:
        item = self._items[qid]
        classes = list(_ids(item, "P31"))
        asked = query.get("type", ())
        wanted = {asked} if isinstance(asked, str) else set(asked)
        if wanted and classes and not wanted & self._above(classes):
            return None
        name = max((token_sort_ratio(query["query"].casefold(), each.casefold()) for each in _names(item)), default=0.0)
        facts = [self._alike(item, each["pid"], each["v"]) for each in properties]
        features = [{"id": "name", "value": name}]
        features += [{"id": each["pid"], "value": value} for each, value in zip(properties, facts, strict=True)]
        score = (name + WEIGHT * sum(facts)) / (1 + WEIGHT * len(facts))
        return {
            "id": qid,
            "name": next(iter(_names(item)), qid),
            "score": score if classes else score / 2,
            "match": False,
            "type": [{"id": each, "name": next(_names(self._items.get(each, _NAMELESS)), each)} for each in classes],
            "features": features,
        }

    def _above(self, classes: Sequence[str]) -> set[str]:
        """Climb from classes to all that they are subclasses of."""
        found = level = set(classes)
        for _ in range(_DEPTH):
            level = {above for cls in level if cls in self._items for above in _ids(self._items[cls], "P279")} - found
            found = found | level
        return found

    def _alike(self, item: Json, pid: str, value: Any) -> float:
        """Compare a value with those of an item: an item by its id, a year by itself, a text by names."""
        if isinstance(value, list):
            return max((self._alike(item, pid, each) for each in value), default=0.0)
        if isinstance(value, dict):
            return 100.0 if value["id"] in _ids(item, pid) else 0.0
        texts = [*_years(item, pid)]
        texts += [name for qid in _ids(item, pid) if qid in self._items for name in _names(self._items[qid])]
        return max((token_sort_ratio(str(value).casefold(), each.casefold()) for each in texts), default=0.0)


def _names(item: Json) -> Iterator[str]:
    yield from (term["value"] for term in item["labels"].values())
    yield from (term["value"] for terms in item["aliases"].values() for term in terms)


def _values(item: Json, pid: str) -> Iterator[Json]:
    for each in item["claims"].get(pid, ()):
        value = each["mainsnak"].get("datavalue", {}).get("value")
        if isinstance(value, dict) and each["rank"] != "deprecated":
            yield value


def _ids(item: Json, pid: str) -> Iterator[str]:
    return (value["id"] for value in _values(item, pid) if "id" in value)


def _years(item: Json, pid: str) -> Iterator[str]:
    return (value["time"][1:5] for value in _values(item, pid) if "time" in value)
