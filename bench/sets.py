"""The benchmark sets: what they are called, where their gold lies, how they are scored."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kgcine.evaluate import EvaluationOptions, RelationMap, as_scope, load_lines, load_map

#: Where the sets lie that are our own.
OWN = Path(__file__).parent
_GOLD_FIELDS = frozenset({"triples", "entities", "annotated"})


@dataclass(frozen=True, slots=True)
class BenchmarkSet:
    """One set of texts with gold facts, below the benchmark folder or our own."""

    name: str
    title: str
    gold: Path
    mapping: Path | None
    scope: str
    status: bool
    detail: bool
    empty_gazetteer: bool
    folds: Mapping[str, str]
    sample: int
    targets: Mapping[str, float]

    def options(self) -> EvaluationOptions:
        """Return how the set is scored."""
        return EvaluationOptions(
            scope=as_scope(self.scope),
            status=self.status,
            relations=load_map(self.mapping) if self.mapping else RelationMap(),
            folds=self.folds,
        )

    def records(self, *, sample: bool) -> list[dict[str, Any]]:
        """Read the gold records, all or the sample's."""
        records = load_lines(self.gold)
        return choose(records, self.sample) if sample else records


def choose(records: Sequence[dict[str, Any]], count: int) -> list[dict[str, Any]]:
    """Choose records by the hash of their ids, in file order: always the same, and evenly spread over the file.

    >>> [record["id"] for record in choose([{"id": name} for name in "abcdef"], 2)]
    ['d', 'f']
    """
    ranked = sorted(records, key=lambda record: hashlib.sha256(str(record["id"]).encode()).digest())
    chosen = {record["id"] for record in ranked[:count]}
    return [record for record in records if record["id"] in chosen]


def texts_of(records: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Leave the gold out of the records, so that an extractor cannot read it."""
    return [{name: value for name, value in record.items() if name not in _GOLD_FIELDS} for record in records]


def load_sets(definition: Path, folder: Path, names: Sequence[str] = ()) -> list[BenchmarkSet]:
    """Read the sets that are defined and lie below the folder; with names, only these."""
    with definition.open("rb") as file:
        rows = tomllib.load(file)["set"]
    found = [_read_set(row, folder) for row in rows if not names or row["name"] in names]
    return [each for each in found if each.gold.is_file()]


def _read_set(row: Mapping[str, Any], folder: Path) -> BenchmarkSet:
    return BenchmarkSet(
        name=row["name"],
        title=row["title"],
        gold=(OWN if row.get("own") else folder) / row["gold"],
        mapping=folder / row["map"] if "map" in row else None,
        scope=row.get("scope", "gold-file"),
        status=row.get("status", False),
        detail=row.get("detail", False),
        empty_gazetteer=row.get("empty_gazetteer", False),
        folds=row.get("fold", {}),
        sample=row["sample"],
        targets=row["targets"],
    )
