"""Gold and predictions in, figures out."""

import json
from pathlib import Path
from typing import Any

import pytest

from kgcine.errors import SourceError
from kgcine.evaluate import (
    EvaluationOptions,
    RelationMap,
    Report,
    as_scope,
    evaluate,
    evaluate_file,
    figures,
    load_map,
    parse_folds,
    render,
    write_errors,
)
from kgcine.evaluate.judge import Counts
from kgcine.evaluate.records import Mapped

TEXT = "The Needle is a 1988 film directed by Rashid Nugmanov, starring Viktor Tsoi. He married Maria."
GOLD: list[dict[str, Any]] = [
    {
        "id": "1",
        "text": TEXT,
        "split": "one",
        "triples": [
            {"s": "The Needle", "p": "director", "o": "Rashid Nugmanov"},
            {"s": "The Needle", "p": "cast member", "o": "Viktor Tsoi"},
            {"s": "The Needle", "p": "publication date", "o": "01 January 1988"},
            {"s": "Viktor Tsoi", "p": "spouse", "o": "Maria"},
            {"s": "He", "p": "spouse", "o": "Maria", "pronoun": True},
            {"s": "The Needle", "p": "unmapped", "o": "x"},
        ],
        "entities": [{"text": "Viktor Tsoi", "aliases": ["Tsoi"]}, {"text": "Maria"}],
    },
    {
        "id": "2",
        "text": "Nothing here.",
        "split": "two",
        "triples": [{"s": "A", "p": "child", "o": "B"}],
        "entities": [],
    },
]
PREDICTIONS: list[dict[str, Any]] = [
    {
        "id": "1",
        "triples": [
            ["needle", "director", "Rashid Nugmanov"],
            ["The Needle", "castMember", "Tsoi"],
            ["The Needle", "castMember", "Viktor Tsoi"],
            ["The Needle", "releaseDate", "1988"],
            ["Maria", "spouse", "Viktor Tsoi"],
            ["The Needle", "castMember", "Nugmanov Rashid"],
            ["The Needle", "director", "Steven Spielberg"],
            ["The Needle", "runtime", "81"],
        ],
    }
]
MAP = """relation,property,inverse,subset
director,director,,
cast member,castMember,,
publication date,releaseDate,,
spouse,spouse,,
child,parent,yes,
unmapped,,,
"""


@pytest.fixture
def relations(tmp_path: Path) -> RelationMap:
    path = tmp_path / "mapping.csv"
    path.write_text(MAP, "utf-8")
    return load_map(path)


@pytest.fixture
def report(relations: RelationMap) -> Report:
    return evaluate(GOLD, PREDICTIONS, EvaluationOptions(relations=relations))


def fact(**more: Any) -> dict[str, Any]:
    return {"s": "Igla", "p": "director", "o": "Nugmanov", **more}


def evaluate_one(gold: list[Any], predicted: list[Any], *, text: str = "", **options: Any) -> Report:
    return evaluate(
        [{"id": "1", "text": text, "triples": gold}],
        [{"id": "1", "triples": predicted}],
        EvaluationOptions(**options),
    )


def test_repetition_counts_once_and_an_alias_is_no_second_fact(report: Report) -> None:
    assert report.strict == Counts(found=4, wrong=2, missed=1)


def test_optional_and_unmapped_gold_is_not_asked_for(report: Report) -> None:
    assert (report.required, report.optional) == (5, 1)


def test_property_outside_the_gold_file_is_set_aside(report: Report, relations: RelationMap) -> None:
    assert report.set_aside == 1
    everything = evaluate(GOLD, PREDICTIONS, EvaluationOptions("all", relations=relations))
    assert (everything.set_aside, everything.strict.wrong) == (0, 3)


def test_annotated_properties_bound_what_counts() -> None:
    gold = [{"id": "1", "text": "", "triples": [fact()], "annotated": ["director"]}]
    predicted = [{"id": "1", "triples": [fact(), fact(p="producer"), fact(s="Assa")]}]
    found = evaluate(gold, predicted, EvaluationOptions())
    assert (found.strict, found.set_aside) == (Counts(1, 1, 0), 1)


def test_scope_of_the_record_counts_only_its_own_properties() -> None:
    gold = [{"id": "1", "triples": [fact()]}, {"id": "2", "triples": [fact(p="producer")]}]
    predicted = [{"id": "1", "triples": [fact(p="producer")]}]
    assert evaluate(gold, predicted, EvaluationOptions("gold-record")).strict == Counts(0, 0, 2)
    assert evaluate(gold, predicted, EvaluationOptions("gold-file")).strict == Counts(0, 1, 2)


def test_text_without_predictions_is_missed_and_unknown_ids_are_told(relations: RelationMap) -> None:
    found = evaluate(GOLD, [{"id": "9", "triples": []}], EvaluationOptions(relations=relations))
    assert (found.answered, found.unknown_ids, found.strict) == (0, 1, Counts(0, 0, 5))


def test_share_that_stands_not_in_the_text_counts_all_predictions(report: Report) -> None:
    assert report.not_in_text.object == pytest.approx(3 / 8)
    assert report.not_in_text.subject == 0.0


def test_inverse_relation_is_turned() -> None:
    relations = RelationMap({("", "child"): Mapped("parent", inverse=True)})
    found = evaluate_one([{"s": "A", "p": "child", "o": "B"}], [["B", "parent", "A"]], relations=relations)
    assert found.strict == Counts(1, 0, 0)


def test_mirrored_gold_of_a_relation_without_direction_is_one_fact() -> None:
    gold = [{"s": "A", "p": "spouse", "o": "B"}, {"s": "B", "p": "spouse", "o": "A"}]
    assert evaluate_one(gold, [["B", "spouse", "A"]]).strict == Counts(1, 0, 0)


def test_fact_given_with_another_status_is_wrong_and_missed_when_asked() -> None:
    gold, predicted = [fact(status="denied")], [fact(status="asserted")]
    assert evaluate_one(gold, predicted, scope="all").strict == Counts(1, 0, 0)
    assert evaluate_one(gold, predicted, scope="all", status=True).strict == Counts(0, 1, 1)


def test_fact_that_two_lines_state_may_have_either_status() -> None:
    gold = [fact(status="denied"), fact(status="alleged")]
    assert evaluate_one(gold, [fact(status="alleged")], scope="all", status=True).strict == Counts(1, 0, 0)


def test_finer_property_is_read_as_the_coarser() -> None:
    gold, predicted = [fact(p="parent")], [fact(p="father")]
    assert evaluate_one(gold, predicted, folds=parse_folds("father=parent")).strict == Counts(1, 0, 0)


def test_fold_without_equals_sign_is_refused() -> None:
    with pytest.raises(SourceError, match="has no '='"):
        parse_folds("father")


def test_details_are_those_of_the_facts_found() -> None:
    gold = [fact(attributedTo="Emir Baigazin", qualifiers={"role": "Moro", "at": "Busan"}, evidence=[0, 10])]
    predicted = [fact(attributedTo="Baigazin", qualifiers={"role": "Moro"}, evidence=[8, 20]), fact(s="Assa")]
    details = evaluate_one(gold, predicted).details
    assert details.matched == 1
    assert (details.status_right, details.speaker_right, details.evidence_overlaps) == (1.0, 1.0, 1.0)
    assert (details.qualifier_precision, details.qualifier_recall) == (1.0, 0.5)


def test_details_of_nothing_are_unknown() -> None:
    assert evaluate_one([fact()], []).details.status_right is None


def test_frames_have_their_yield_and_precision() -> None:
    predicted = [fact(frame="film/direct"), fact(s="Assa", frame="film/direct"), fact(o="Tsoi", frame="film/by")]
    frames = evaluate_one([fact()], predicted).frames
    assert [(row.frame, row.given, row.right) for row in frames] == [("film/direct", 2, 1), ("film/by", 1, 0)]
    assert frames[0].precision == 0.5


def test_optional_gold_makes_a_prediction_right() -> None:
    found = evaluate_one([fact(optional=True)], [fact(frame="film/direct")])
    assert (found.strict, found.frames[0].right) == (Counts(0, 0, 0), 1)


def test_reliability_bins_the_confidence() -> None:
    predicted = [fact(confidence=0.92), fact(s="Assa", confidence=0.93), fact(o="Tsoi", confidence=0.2)]
    bins = evaluate_one([fact()], predicted).reliability
    assert [(row.low, row.given, row.right) for row in bins] == [(0.0, 1, 0), (0.9, 2, 1)]


def test_splits_keep_their_records(relations: RelationMap) -> None:
    found = evaluate(GOLD, PREDICTIONS, EvaluationOptions(relations=relations, splits=frozenset({"two"})))
    assert (found.records, found.required, found.unknown_ids) == (1, 1, 1)


def test_gold_against_itself_is_perfect() -> None:
    predicted = [{"id": record["id"], "triples": record["triples"]} for record in GOLD]
    found = evaluate(GOLD, predicted, EvaluationOptions())
    assert (found.strict.f1, found.lenient.f1, found.sentence_average) == (1.0, 1.0, (1.0, 1.0, 1.0))


def test_sentence_average_speaks_the_words_of_the_data_set(relations: RelationMap) -> None:
    predicted = [{"id": "1", "triples": [["The Needle", "castMember", "Viktor Tsoi"]]}]
    found = evaluate(GOLD[:1], predicted, EvaluationOptions(relations=relations))
    assert found.sentence_average[:2] == (1.0, pytest.approx(1 / 6))


def test_errors_have_their_sentence(tmp_path: Path) -> None:
    gold = [fact(evidence=[0, 4])]
    predicted = [fact(o="Tsoi", evidence=[5, 9], frame="film/by", confidence=0.4)]
    found = evaluate_one(gold, predicted, text="Igla Tsoi")
    write_errors(found, tmp_path / "errors.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "errors.jsonl").read_text("utf-8").splitlines()]
    assert [(line["kind"], line["sentence"]) for line in lines] == [("spurious", "Tsoi"), ("missed", "Igla")]
    assert lines[0]["frame"] == "film/by"


def test_rendered_report_has_what_is_asked_for(report: Report) -> None:
    plain = render(report)
    assert "strict  P 0.667  R 0.800  F1 0.727  (right 4 wrong 2 missed 1)" in plain
    assert "frame" not in plain
    full = render(report, by_frame=True, details=True, reliability=True)
    assert "\nframe " in full and "facts found: status" in full and "\nconfidence" in full


def test_figures_survive_json(report: Report) -> None:
    again = json.loads(json.dumps(figures(report)))
    assert again["strict"]["f1"] == report.strict.f1
    assert again["properties"]["castMember"]["wrong"] == 1


@pytest.mark.parametrize(
    ("line", "message"),
    [("{", "line 2"), ("[]", "no id"), ('{"text": "x"}', "no id")],
)
def test_bad_line_of_a_file_is_named(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "1", "triples": []}\n' + line + "\n", "utf-8")
    with pytest.raises(SourceError, match=message):
        evaluate_file(path, path, EvaluationOptions())


def test_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="cannot be read"):
        evaluate_file(tmp_path / "gold.jsonl", tmp_path / "gold.jsonl", EvaluationOptions())


def test_mapping_without_columns_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mapping.csv"
    path.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(SourceError, match="is no mapping"):
        load_map(path)


def test_unknown_scope_is_refused() -> None:
    with pytest.raises(SourceError, match="gold-record"):
        as_scope("everything")
