"""How well names of one thing meet, measured on pairs of real names; and the rules one by one in test_resolve."""

import csv
from pathlib import Path

import pytest

from builders import Told, ontology
from kgcine.assets import open_assets
from kgcine.resolve import Rules, identity_rules, resolve

NAMES = Path(__file__).parent / "data" / "names.csv"
ONTOLOGY = ontology()
RULES = identity_rules(open_assets())


def pairs() -> list[dict[str, str]]:
    with NAMES.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def joined(pair: dict[str, str], rules: Rules) -> bool:
    both = [Told(side, "").entity(pair[side], pair["type"]).made() for side in ("left", "right")]
    return len(resolve(both, ONTOLOGY, rules).identities) == 1


def missed(kind: str, rules: Rules) -> float:
    """Return the share of pairs of one thing that are not joined."""
    same = [pair for pair in pairs() if pair["verdict"] == "same" and pair["kind"] == kind]
    return sum(not joined(pair, rules) for pair in same) / len(same)


def test_the_pairs_are_many_and_of_every_kind() -> None:
    found = pairs()
    assert len(found) >= 300
    assert {pair["verdict"] for pair in found} == {"same", "different"}
    assert sum(pair["kind"] == "tricky" for pair in found) >= 60


@pytest.mark.parametrize("rules", [RULES, Rules(RULES.spelling), Rules()], ids=["all", "spelling", "none"])
def test_names_of_two_things_are_never_joined(rules: Rules) -> None:
    different = [pair for pair in pairs() if pair["verdict"] == "different"]
    assert [(pair["left"], pair["right"]) for pair in different if joined(pair, rules)] == []


@pytest.mark.parametrize(("kind", "most"), [("spelling", 0.16), ("other name", 0.6), ("initials", 0.45)])
def test_few_names_of_one_thing_are_missed(kind: str, most: float) -> None:
    assert missed(kind, RULES) <= most


def test_rules_of_spelling_alone_find_most_spellings() -> None:
    assert missed("spelling", Rules(RULES.spelling)) <= 0.46
