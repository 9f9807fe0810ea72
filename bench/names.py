"""Measure how well names of one thing meet, on pairs of real names without a fact beside them: `python -m bench.names`.

Over-merges are pairs of two things that are joined, under-merges pairs of one thing that are not.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kgcine.assets import open_assets
from kgcine.model import Article, Entity, Extraction
from kgcine.ontology import Ontology, load_ontology
from kgcine.resolve import Rules, identity_rules, resolve

NAMES = Path(__file__).resolve().parents[1] / "tests" / "data" / "names.csv"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names of things of one class, and whether they name one thing; ``kind`` says how they differ."""

    left: str
    right: str
    type: str
    same: bool
    kind: str

    def joined(self, ontology: Ontology, rules: Rules) -> bool:
        """Tell whether articles that use the two names are taken to speak of one thing."""
        both = [_told(name, self.type) for name in (self.left, self.right)]
        return len(resolve(both, ontology, rules).identities) == 1


def _told(name: str, cls: str) -> Extraction:
    return Extraction(Article(name, "", "", (), ()), (Entity("e1", name, cls),), ())


def pairs() -> Iterator[Pair]:
    """Read the pairs."""
    with NAMES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Pair(row["left"], row["right"], row["type"], row["verdict"] == "same", row["kind"])


def main() -> None:
    """Print for each kind of pairs how many are judged wrongly."""
    assets = open_assets()
    ontology, rules = load_ontology(assets), identity_rules(assets)
    total: Counter[tuple[bool, str]] = Counter()
    wrong: Counter[tuple[bool, str]] = Counter()
    for pair in pairs():
        for kind in (pair.kind, "all"):
            total[pair.same, kind] += 1
            wrong[pair.same, kind] += pair.joined(ontology, rules) != pair.same
    for same, kind in sorted(total):
        what = "under-merged" if same else "over-merged"
        count, all_ = wrong[same, kind], total[same, kind]
        print(f"{'one thing' if same else 'two things'}, {kind}: {count} of {all_} {what} ({count / all_:.1%})")


if __name__ == "__main__":
    main()
