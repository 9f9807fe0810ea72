"""What the extraction reads in the sample articles, against the facts that were written down by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from bench import samples
from click.testing import CliRunner

from kgcine.cli import cli
from kgcine.evaluate import EvaluationOptions, Report, evaluate

FOLDER = samples.ROOT / "extract" / "articles"
PRECISION = 0.88
RECALL = 0.38


@pytest.fixture(scope="module")
def predictions() -> list[Mapping[str, Any]]:
    result = CliRunner().invoke(cli, ["extract", str(FOLDER)])
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture(scope="module")
def report(predictions: list[Mapping[str, Any]]) -> Report:
    return evaluate(samples.gold_records(FOLDER), predictions, EvaluationOptions(scope="all", status=True))


def test_every_sample_is_read_and_nothing_else(predictions: list[Mapping[str, Any]]) -> None:
    assert [each["id"] for each in predictions] == [each["id"] for each in samples.gold_records(FOLDER)]


def test_most_of_what_is_read_is_right(report: Report) -> None:
    assert report.strict.precision >= PRECISION, report.strict


def test_a_good_part_of_what_a_reader_finds_is_read(report: Report) -> None:
    assert report.strict.recall >= RECALL, report.strict


def test_no_denial_rumour_or_plan_is_read_as_plain_fact(predictions: list[Mapping[str, Any]]) -> None:
    wrong = []
    for gold, read in zip(samples.gold_records(FOLDER), predictions, strict=True):
        stated = {(t["s"], t["p"], t["o"]) for t in gold["triples"] if t["status"] == "asserted"}
        veiled = {(t["s"], t["p"], t["o"]) for t in gold["triples"] if t["status"] in ("denied", "alleged", "planned")}
        plain = {(t["s"], t["p"], t["o"]) for t in read["triples"] if t["status"] == "asserted"}
        wrong += sorted(plain & (veiled - stated))
    assert wrong == []
