"""The labelled set: what is promised of linking holds on it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from bench.linking.__main__ import BEGIN, END
from bench.linking.cost import measure
from bench.linking.measure import (
    REVIEW,
    Bench,
    Outcome,
    figure,
    half,
    nil_precision,
    open_bench,
    precision,
    recall,
)

Found = Mapping[str, Sequence[Outcome]]


@pytest.fixture(scope="module")
def bench() -> Bench:
    return open_bench()


@pytest.fixture(scope="module")
def found(bench: Bench, tmp_path_factory: pytest.TempPathFactory) -> Found:
    return bench.outcomes(tmp_path_factory.mktemp("bench"), ("first hit of the type", "kgcine"))


def test_set_is_as_large_and_as_hard_as_promised(bench: Bench) -> None:
    assert len(bench.mentions) >= 200
    assert sum(each.qid is None for each in bench.mentions) >= 60
    assert sum(bool(each.note) for each in bench.mentions) >= 15
    ids = [each.subject.id for each in bench.mentions]
    assert len(ids) == len(set(ids))
    there = {each.qid for each in bench.described}
    assert {each.qid for each in bench.mentions if each.qid} <= there
    refs = {value for each in bench.mentions for value in each.subject.neighbours}
    assert refs <= set(ids)


def test_half_of_the_items_are_taken_out_in_each_fold(bench: Bench, found: Found) -> None:
    asked = {each.qid for each in bench.mentions if each.qid}
    share = sum(half(qid) for qid in asked) / len(asked)
    assert 0.4 <= share <= 0.6
    both = [each for each in found["kgcine"] if each.item in asked]
    assert sum(each.gold is None for each in both) == sum(each.gold is not None for each in both) == len(both) / 2


def test_automatic_links_are_right_and_few_are_missed(found: Found) -> None:
    ours = found["kgcine"]
    assert figure(ours, precision).value >= 0.98
    assert figure(ours, recall).value >= 0.85
    assert figure(ours, nil_precision).value >= 0.95
    wrong = [each for each in ours if each.said not in (None, REVIEW) and each.said != each.gold]
    assert wrong == []


def test_links_of_the_mentions_with_namesakes_are_right_too(found: Found) -> None:
    hard = [each for each in found["kgcine"] if not each.mention.startswith("table/")]
    assert len(hard) >= 300 and figure(hard, precision).value >= 0.98
    assert figure(hard, nil_precision).value >= 0.95
    assert figure(hard, recall).value >= 0.6


def test_taking_the_first_hit_of_the_type_is_not_enough(found: Found) -> None:
    assert figure(found["first hit of the type"], precision).high < figure(found["kgcine"], precision).low


def test_interval_is_drawn_the_same_way_each_time(found: Found) -> None:
    assert figure(found["kgcine"], recall) == figure(found["kgcine"], recall)
    assert figure(found["kgcine"], recall).low < figure(found["kgcine"], recall).value


def test_a_hundred_entities_cost_little(tmp_path: Path) -> None:
    cost = measure(100, tmp_path)
    assert 45 <= cost.linked <= 50
    assert cost.requests / cost.entities < 4
    assert cost.seconds / cost.entities < 0.05


def test_page_has_a_place_for_the_figures() -> None:
    text = (Path(__file__).parents[2] / "docs" / "linking.md").read_text("utf-8")
    assert text.index(BEGIN) < text.index("precision of links") < text.index(END)
