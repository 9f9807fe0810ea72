"""Our figures against those of the scorer that comes with the benchmark sets."""

import csv
import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kgcine.evaluate import (
    EvaluationOptions,
    RelationMap,
    Report,
    as_scope,
    evaluate,
    load_lines,
    load_map,
    parse_folds,
)
from kgcine.evaluate.judge import Counts

BENCH = Path(os.environ.get("KGCINE_BENCH", "absent"))
FOLD = "employer=employerOrMember,memberOf=employerOrMember"
SETS = [
    ("seeds/gold.jsonl", None, ["--scope", "all", "--status", "--detail"]),
    ("knowledgenet/folds1-3.jsonl", "knowledgenet/mapping.csv", ["--fold", FOLD]),
    ("text2kgbench-movie/train.jsonl", "text2kgbench-movie/mapping.csv", ["--scope", "gold-record"]),
    ("text2kgbench-movie/train.jsonl", None, ["--scope", "gold-record"]),
    ("webnlg/dev.jsonl", "webnlg/mapping.csv", []),
    ("redocred/film.jsonl", "redocred/mapping.csv", []),
    ("redocred/other.jsonl", "redocred/mapping.csv", []),
]

pytestmark = pytest.mark.skipif(not BENCH.is_dir(), reason="KGCINE_BENCH names no folder")


@pytest.mark.parametrize(
    ("gold", "mapping", "flags"), SETS, ids=[f"{gold} {mapping or 'unmapped'}" for gold, mapping, _ in SETS]
)
def test_figures_are_the_scorers_to_three_decimals(
    gold: str, mapping: str | None, flags: list[str], tmp_path: Path
) -> None:
    records = load_lines(BENCH / gold)
    given = list(disturb(records, load_names(mapping), random.Random(gold)))
    predictions = tmp_path / "predictions.jsonl"
    predictions.write_text("".join(json.dumps(line) + "\n" for line in given), "utf-8")
    ours = evaluate(records, given, options_of(mapping, flags))
    theirs = run_scorer(BENCH / gold, predictions, mapping, flags, tmp_path / "figures.json")
    assert flatten(ours, with_details="--detail" in flags, with_average=mapping is None) == expected_of(theirs)


def load_names(mapping: str | None) -> dict[str, tuple[str, bool]]:
    if mapping is None:
        return {}
    with (BENCH / mapping).open(encoding="utf-8", newline="") as file:
        return {row["relation"]: (row["property"], bool(row["inverse"])) for row in csv.DictReader(file)}


def disturb(records: list[dict[str, Any]], names: dict[str, tuple[str, bool]], chance: random.Random) -> Any:
    """Make predictions of the gold: some facts lost, cut, exchanged, repeated, with another status or property."""
    strangers = [fact["s"] for record in records for fact in record["triples"]]
    for record in records:
        if chance.random() > 0.05:
            facts = [spoil(rename(fact, names), strangers, chance) for fact in record["triples"]]
            kept = [fact for fact in facts if chance.random() > 0.2]
            yield {"id": record["id"], "triples": kept + chance.sample(kept, len(kept) // 10)}


def rename(fact: dict[str, Any], names: dict[str, tuple[str, bool]]) -> dict[str, Any]:
    name, inverse = names.get(fact["p"], ("", False))
    turned = {"s": fact["o"], "o": fact["s"]} if inverse else {}
    return {**fact, **turned, "p": name or fact["p"]}


def spoil(fact: dict[str, Any], strangers: list[str], chance: random.Random) -> dict[str, Any]:
    changes: list[dict[str, Any]] = [
        {},
        {},
        {"o": chance.choice(strangers)},
        {"s": fact["s"].split(" ")[-1]},
        {"s": fact["o"], "o": fact["s"]},
        {"s": f"The {fact['s']}"},
        {"o": f"{fact['o'].upper()} (film)"},
        {"o": fact["o"][:4]},
        {"p": chance.choice(["director", "spouse", "castMember", "shoeSize"])},
        {"status": chance.choice(["denied", "planned", "asserted"])},
        {"qualifiers": {"role": "grandfather"}, "evidence": [0, 5]},
    ]
    return {**fact, **chance.choice(changes)}


def options_of(mapping: str | None, flags: list[str]) -> EvaluationOptions:
    return EvaluationOptions(
        scope=as_scope(flags[flags.index("--scope") + 1]) if "--scope" in flags else "gold-file",
        status="--status" in flags,
        relations=load_map(BENCH / mapping) if mapping else RelationMap(),
        folds=parse_folds(FOLD if "--fold" in flags else ""),
    )


def run_scorer(gold: Path, predictions: Path, mapping: str | None, flags: list[str], output: Path) -> dict[str, Any]:
    mapped = ["--map", str(BENCH / mapping)] if mapping else []
    command = [sys.executable, str(BENCH / "score.py"), str(gold), str(predictions), "--json", str(output)]
    subprocess.run([*command, *mapped, *flags], check=True, capture_output=True)
    figures: dict[str, Any] = json.loads(output.read_text("utf-8"))
    return figures


def flatten(report: Report, *, with_details: bool, with_average: bool) -> dict[str, Any]:
    details, missing = report.details, report.not_in_text
    shares = (details.status_right, details.speaker_right, details.qualifier_precision)
    return {
        "strict": three(report.strict),
        "lenient": three(report.lenient),
        "properties": {row.property: (three(row.strict), three(row.lenient)) for row in report.properties},
        "not in text": rounded(missing),
        "ceiling": round(report.ceiling, 3),
        "predictions": (report.predictions, report.set_aside, report.required, report.optional),
        "average": rounded(report.sentence_average) if with_average else None,
        "details": rounded((*shares, details.qualifier_recall, details.evidence_overlaps)) if with_details else None,
    }


def expected_of(theirs: dict[str, Any]) -> dict[str, Any]:
    average, details = theirs.get("text2kgbench_average"), theirs.get("detail")
    shares = ("status_right", "speaker_right", "qualifier_precision", "qualifier_recall", "evidence_overlaps")
    relations = theirs["strict"]["relations"]
    return {
        "strict": three_of(theirs["strict"]),
        "lenient": three_of(theirs["lenient"]),
        "properties": {
            name: (three_of(row), three_of(theirs["lenient"]["relations"][name])) for name, row in relations.items()
        },
        "not in text": rounded(theirs["hallucination"][end] for end in ("subject", "object", "either")),
        "ceiling": round(theirs["recall_ceiling_in_text"], 3),
        "predictions": tuple(
            theirs[name] for name in ("predictions", "out_of_scope_predictions", "gold_triples", "optional_gold")
        ),
        "average": rounded(average.values()) if average else None,
        "details": rounded(details[share] for share in shares) if details else None,
    }


def three(counts: Counts) -> list[float | None]:
    return rounded((counts.precision, counts.recall, counts.f1))


def three_of(row: dict[str, float]) -> list[float | None]:
    return rounded((row["precision"], row["recall"], row["f1"]))


def rounded(values: Any) -> list[float | None]:
    return [None if value is None else round(value, 3) for value in values]
