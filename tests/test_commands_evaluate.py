"""`kgcine evaluate` on small files."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kgcine.cli import cli

TEXT = "Rashid Nugmanov directed The Needle (1988)."
FACTS = [{"s": "The Needle", "p": "P57", "o": "Rashid Nugmanov"}, {"s": "The Needle", "p": "P577", "o": "1988"}]
PREDICTED = [["The Needle", "director", "Rashid Nugmanov"], ["The Needle", "director", "Viktor Tsoi"]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "1", "text": TEXT, "triples": FACTS}), "utf-8")
    (tmp_path / "predicted.jsonl").write_text(json.dumps({"id": "1", "triples": PREDICTED}), "utf-8")
    (tmp_path / "map.csv").write_text("relation,property\nP57,director\nP577,releaseDate\n", "utf-8")
    return tmp_path


def run(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["evaluate", str(folder / "gold.jsonl"), *arguments])


def test_predictions_are_compared_in_the_words_of_the_map(folder: Path) -> None:
    done = run(folder, str(folder / "predicted.jsonl"), "--map", str(folder / "map.csv"))
    assert done.exit_code == 0, done.output
    assert "strict  P 0.500  R 0.500  F1 0.500  (right 1 wrong 1 missed 1)" in done.output


def test_texts_without_predictions_are_extracted_first(folder: Path) -> None:
    done = run(folder, "--map", str(folder / "map.csv"), "--by-frame", "--detail", "--reliability")
    assert done.exit_code == 0, done.output
    assert "strict  P 1.000  R 1.000" in done.output
    assert "film/direct" in done.output and "confidence" in done.output


def test_figures_are_printed_as_json_and_errors_written(folder: Path) -> None:
    errors = folder / "errors.jsonl"
    predicted, mapping = str(folder / "predicted.jsonl"), str(folder / "map.csv")
    done = run(folder, predicted, "--map", mapping, "--json", "--errors", str(errors))
    assert json.loads(done.output)["strict"]["precision"] == 0.5
    assert [json.loads(line)["kind"] for line in errors.read_text("utf-8").splitlines()] == ["spurious", "missed"]


def test_finer_properties_are_folded(folder: Path) -> None:
    (folder / "fine.jsonl").write_text('{"id": "1", "triples": [["The Needle", "made", "Rashid Nugmanov"]]}', "utf-8")
    done = run(folder, str(folder / "fine.jsonl"), "--fold", "made=P57", "--scope", "gold-record")
    assert "right 1 wrong 0 missed 1" in done.output


def test_bad_line_is_told_in_one_line(folder: Path) -> None:
    (folder / "bad.jsonl").write_text("{", "utf-8")
    done = run(folder, str(folder / "bad.jsonl"))
    assert done.exit_code == 1
    assert "bad.jsonl, line 1" in done.output and "Traceback" not in done.output
