"""The stand-in of the reconciliation service, asked as OpenRefine asks it."""

import json
from typing import Any

import pytest
import requests
from bench.linking.standin import Standin

from kgcine.link.settings import visit


def ask(standin: Standin, **query: Any) -> list[dict[str, Any]]:
    headers = {"User-Agent": visit("archive@example.org").user_agent}
    told = requests.post(standin.reconcile, {"queries": json.dumps({"q0": query})}, headers=headers, timeout=9)
    found: list[dict[str, Any]] = told.json()["q0"]["result"]
    return found


def test_manifest_tells_whose_ids_these_are(standin: Standin) -> None:
    told = requests.get(standin.reconcile, headers={"User-Agent": visit("a@b.org").user_agent}, timeout=9).json()
    assert told["identifierSpace"] == "http://www.wikidata.org/entity/" and "0.2" in told["versions"]


def test_candidate_has_the_shape_of_the_specification(standin: Standin) -> None:
    first = ask(standin, query="The Needle", type="Q11424")[0]
    assert first.keys() == {"id", "name", "score", "match", "type", "features"}
    assert first["id"] == "Q9000210" and first["type"][0]["id"] == "Q11424"


def test_another_class_is_left_out(standin: Standin) -> None:
    films = {each["id"] for each in ask(standin, query="Mongol", type="Q11424", limit=50)}
    all_of_them = {each["id"] for each in ask(standin, query="Mongol", limit=50)}
    assert films < all_of_them


@pytest.mark.parametrize(("year", "score"), [("1988", 100.0), ("2003", 100 / 1.4)])
def test_property_counts_four_tenths_of_the_name(year: str, score: float, standin: Standin) -> None:
    found = ask(standin, query="The Needle", type="Q11424", properties=[{"pid": "P577", "v": year}])
    assert next(each["score"] for each in found if each["id"] == "Q9000210") == pytest.approx(score)


def test_only_what_is_far_before_the_next_is_a_match(standin: Standin) -> None:
    alike = ask(standin, query="Wanted", type="Q11424")
    assert not alike[0]["match"] and alike[0]["score"] - alike[1]["score"] <= 10
    told = ask(standin, query="The Needle", type="Q11424", properties=[{"pid": "P57", "v": {"id": "Q9000111"}}])
    assert told[0]["match"] and not any(each["match"] for each in told[1:])
