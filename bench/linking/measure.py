"""Mentions and answers in, figures with their uncertainty out; each item is once there and once taken out."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench.linking.mentions import Mention, labelled
from bench.linking.methods import METHODS, REVIEW, Setting
from bench.linking.standin import Standin
from bench.linking.world import Described, invented, verified, world
from kgcine.assets import Assets, open_assets
from kgcine.link.api import WikidataApi
from kgcine.link.client import Client
from kgcine.link.offline import Table, load_table
from kgcine.link.rules import Rules, load_rules
from kgcine.link.settings import visit
from kgcine.ontology import load_ontology
from kgcine.reviewing.linking import context_of

_SAMPLES, _SEED = 2000, 7


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one method said of one mention in one fold: ``gold`` is None where the item is not there."""

    mention: str
    item: str
    gold: str | None
    said: str | None
    type: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A share with its 95 % interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        """Write the share as the table has it."""
        return f"{self.value:.3f} ({self.low:.3f}–{self.high:.3f})"


Share = Callable[[Sequence[Outcome]], tuple[int, int]]


def precision(outcomes: Sequence[Outcome]) -> tuple[int, int]:
    """Count right links among links made without a person."""
    made = [each for each in outcomes if each.said not in (None, REVIEW)]
    return sum(each.said == each.gold for each in made), len(made)


def recall(outcomes: Sequence[Outcome]) -> tuple[int, int]:
    """Count right links among mentions with an item."""
    there = [each for each in outcomes if each.gold is not None]
    return sum(each.said == each.gold for each in there), len(there)


def nil_precision(outcomes: Sequence[Outcome]) -> tuple[int, int]:
    """Count mentions without an item among those said to have none."""
    said = [each for each in outcomes if each.said is None]
    return sum(each.gold is None for each in said), len(said)


def nil_recall(outcomes: Sequence[Outcome]) -> tuple[int, int]:
    """Count mentions said to have no item among those without one."""
    there = [each for each in outcomes if each.gold is None]
    return sum(each.said is None for each in there), len(there)


def for_review(outcomes: Sequence[Outcome]) -> tuple[int, int]:
    """Count mentions that are left to a person."""
    return sum(each.said == REVIEW for each in outcomes), len(outcomes)


SHARES: Mapping[str, Share] = {
    "precision of links": precision,
    "recall": recall,
    "precision of “not in Wikidata”": nil_precision,
    "recall of “not in Wikidata”": nil_recall,
    "left to a person": for_review,
}


def figure(outcomes: Sequence[Outcome], share: Share) -> Figure:
    """Measure a share; the interval comes from drawing items anew, since mentions of one item hang together."""
    groups: dict[str, list[Outcome]] = {}
    for each in outcomes:
        groups.setdefault(each.item, []).append(each)
    counts = [share(group) for group in groups.values()]
    draw = random.Random(_SEED)  # noqa: S311
    drawn = sorted(_ratio(draw.choices(counts, k=len(counts))) for _ in range(_SAMPLES))
    return Figure(_ratio(counts), drawn[int(0.025 * _SAMPLES)], drawn[int(0.975 * _SAMPLES)])


def _ratio(counts: Iterable[tuple[int, int]]) -> float:
    right, of = 0, 0
    for some, all_ in counts:
        right, of = right + some, of + all_
    return right / of if of else 1.0


def half(qid: str) -> int:
    """Say in which fold an item is taken out; the hash of its id decides.

    >>> sorted({half(f"Q{n}") for n in range(20)})
    [0, 1]
    """
    return hashlib.sha256(qid.encode()).digest()[0] % 2


@dataclass(frozen=True, slots=True)
class Bench:
    """Everything that measuring needs."""

    mentions: Sequence[Mention]
    described: Sequence[Described]
    table: Table
    rules: Rules
    assets: Assets

    def outcomes(self, folder: Path, methods: Iterable[str] = tuple(METHODS)) -> dict[str, list[Outcome]]:
        """Run the methods on both folds, against the server."""
        found: dict[str, list[Outcome]] = {name: [] for name in methods}
        asked = {mention.qid for mention in self.mentions if mention.qid is not None}
        for fold in (0, 1):
            gone = {qid for qid in asked if half(qid) == fold}
            with Standin(world(self.described, gone)) as server:
                for name, outcomes in found.items():
                    outcomes += self._run(name, gone, server, folder / f"{fold}-{len(name)}-{name[:3]}.sqlite")
        return found

    def _run(self, name: str, gone: set[str], server: Standin, cache: Path) -> list[Outcome]:
        visited = visit("bench@example.org", api=server.api, sparql=server.sparql)
        left = Table(tuple(row for row in self.table.rows if row.qid not in gone))
        subjects = [mention.subject for mention in self.mentions]
        with Client(visited, cache) as client:
            api = WikidataApi(client, properties=self.rules.properties)
            context = context_of(subjects, left, self.rules)
            setting = Setting(self.rules, load_ontology(self.assets), api, left, context, server.reconcile)
            answers = METHODS[name](subjects, setting)
        return [
            Outcome(
                mention=each.subject.id,
                item=each.qid or each.subject.id,
                gold=None if each.qid in gone else each.qid,
                said=answers.get(each.subject.id),
                type=each.subject.type,
            )
            for each in self.mentions
        ]


def open_bench(rules: Rules | None = None) -> Bench:
    """Read the labelled set and the items."""
    assets = open_assets()
    table = load_table(assets)
    described = {each.qid: each for each in (*verified(table.rows), *invented())}
    mentions = labelled(table.rows)
    return Bench(mentions, list(described.values()), table, rules or load_rules(assets), assets)


def with_limits(rules: Rules, **limits: float) -> Rules:
    """Return the rules with other limits."""
    return replace(rules, limits=replace(rules.limits, **limits))  # type: ignore[arg-type]
