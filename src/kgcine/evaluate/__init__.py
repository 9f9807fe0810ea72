"""Gold facts and predictions in, precision and recall out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kgcine.errors import SourceError
from kgcine.evaluate.judge import SCOPES, Counts, Judgement, Scope, judge
from kgcine.evaluate.records import (
    GoldRecord,
    RelationMap,
    load_lines,
    load_map,
    read_gold,
    read_prediction,
)
from kgcine.evaluate.report import Report, figures, make_report, render, write_errors

__all__ = [
    "SCOPES",
    "Counts",
    "EvaluationOptions",
    "RelationMap",
    "Report",
    "Scope",
    "as_scope",
    "evaluate",
    "evaluate_file",
    "figures",
    "load_lines",
    "load_map",
    "parse_folds",
    "render",
    "write_errors",
]


@dataclass(frozen=True, slots=True)
class EvaluationOptions:
    """How predictions are compared with gold.

    ``scope`` says which predictions count; ``status`` makes a fact with another status than the gold's wrong
    and missed; ``folds`` reads predicted properties as coarser ones; ``splits`` keeps only the
    gold records of these splits.
    """

    scope: Scope = "gold-file"
    status: bool = False
    relations: RelationMap = field(default_factory=RelationMap)
    folds: Mapping[str, str] = field(default_factory=dict)
    splits: frozenset[str] = frozenset()


def as_scope(name: str) -> Scope:
    """Return the scope of this name; raise SourceError where there is none.

    >>> as_scope("gold-record")
    'gold-record'
    """
    for scope in SCOPES:
        if scope == name:
            return scope
    raise SourceError(f"There is no scope {name}.", hint=f"Choose one of {', '.join(SCOPES)}.")


def parse_folds(text: str) -> dict[str, str]:
    """Read ``fine=coarse,…``; raise SourceError where a pair lacks its equals sign.

    >>> parse_folds("father=parent,mother=parent")
    {'father': 'parent', 'mother': 'parent'}
    """
    pairs = [pair.partition("=") for pair in text.split(",") if pair]
    for name, sign, _ in pairs:
        if not sign:
            raise SourceError(f"--fold {name} has no '='.", hint="Write it as father=parent,mother=parent.")
    return {name: coarse for name, _, coarse in pairs}


def evaluate_file(gold: Path, predictions: Path, options: EvaluationOptions) -> Report:
    """Compare a prediction file with a gold file; raise SourceError where either cannot be read."""
    return evaluate(load_lines(gold), load_lines(predictions), options)


def evaluate(
    gold: Iterable[Mapping[str, Any]], predictions: Iterable[Mapping[str, Any]], options: EvaluationOptions
) -> Report:
    """Compare prediction records with gold records; a text without predictions counts as one with none."""
    records = [read_gold(line, options.relations) for line in gold if _in_splits(line, options.splits)]
    lines = {line["id"]: line for line in predictions}
    file_relations = frozenset(relation for record in records for relation in record.relations)
    ids = {record.id for record in records}
    return make_report(
        [_judge(record, lines.get(record.id, {}), options, file_relations) for record in records],
        answered=len(ids & lines.keys()),
        unknown_ids=len(lines.keys() - ids),
    )


def _in_splits(line: Mapping[str, Any], splits: frozenset[str]) -> bool:
    return not splits or line.get("split") in splits


def _judge(
    record: GoldRecord, line: Mapping[str, Any], options: EvaluationOptions, file_relations: frozenset[str]
) -> Judgement:
    given = [read_prediction(triple, options.folds) for triple in line.get("triples") or []]
    return judge(record, given, scope=options.scope, file_relations=file_relations, with_status=options.status)
