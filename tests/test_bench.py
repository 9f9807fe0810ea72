"""The benchmark runner: what it chooses, keeps and refuses."""

from pathlib import Path

import pytest
from bench.floors import drops, load_floors, raised, write_floors
from bench.page import BEGIN, END, page, table, write_between_markers
from bench.predict import Predictor, code_key, shards_of
from bench.sets import choose, load_sets, texts_of

from kgcine.evaluate import evaluate

SETS = Path(__file__).parents[1] / "bench" / "sets.toml"
GOLD = '{"id": "a", "text": "Igla by Nugmanov.", "triples": [{"s": "Igla", "p": "director", "o": "Nugmanov"}]}\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "gold.jsonl").write_text(GOLD, "utf-8")
    return tmp_path


def test_only_sets_that_lie_in_the_folder_and_our_own_are_run(folder: Path) -> None:
    assert [each.name for each in load_sets(SETS, folder)] == ["seeds", "seeds-empty-gazetteer", "unseen"]
    assert [each.name for each in load_sets(SETS, folder, ["seeds"])] == ["seeds"]


def test_sample_is_the_same_whatever_the_order() -> None:
    records = [{"id": str(number)} for number in range(50)]
    chosen = choose(records, 10)
    assert len(chosen) == 10 and chosen == choose(records[::-1], 10)[::-1]
    assert chosen == [record for record in records if record in chosen]


def test_extractor_sees_no_gold(folder: Path) -> None:
    seeds = load_sets(SETS, folder)[0]
    assert texts_of(seeds.records(sample=False)) == [{"id": "a", "text": "Igla by Nugmanov."}]


def test_shards_hold_all_texts_in_order() -> None:
    texts = [{"id": number, "text": "x" * number} for number in range(30)]
    shards = shards_of(texts, 60)
    assert [text for shard in shards for text in shard] == texts
    assert all(sum(len(text["text"]) for text in shard) < 60 + 30 for shard in shards)


def test_empty_gazetteer_keeps_only_headers(tmp_path: Path) -> None:
    folder = Predictor(tmp_path, 1, "code")._empty_gazetteer()
    files = sorted(folder.rglob("*.csv"))
    assert [len(path.read_text("utf-8").splitlines()) for path in files] == [1] * len(files)


def test_code_key_is_stable() -> None:
    assert code_key() == code_key()


@pytest.mark.parametrize(
    ("measured", "fallen"),
    [(0.50, []), (0.49, []), (0.489, ["seeds: f1 0.489 is below its floor 0.500"]), (0.9, [])],
)
def test_figure_may_fall_by_a_hundredth(measured: float, fallen: list[str]) -> None:
    assert drops({"seeds": {"f1": 0.5}}, {"seeds": {"f1": measured}}) == fallen


def test_set_without_floor_never_falls() -> None:
    assert drops({}, {"seeds": {"f1": 0.0}}) == []


def test_floors_rise_and_never_sink(tmp_path: Path) -> None:
    floors = raised(
        {"seeds": {"f1": 0.5, "recall": 0.4}}, {"seeds": {"f1": 0.45, "recall": 0.6}, "seeds sample": {"f1": 1.0}}
    )
    write_floors(tmp_path / "floors.toml", floors)
    assert load_floors(tmp_path / "floors.toml") == {"seeds": {"f1": 0.5, "recall": 0.6}, "seeds sample": {"f1": 1.0}}


def test_page_shows_every_set_and_stands_between_its_markers(folder: Path, tmp_path: Path) -> None:
    measured = [(each, evaluate(each.records(sample=False), [], each.options())) for each in load_sets(SETS, folder)]
    path = tmp_path / "page.md"
    path.write_text(f"before\n{BEGIN}\nyesterday\n{END}\nafter\n", "utf-8")
    write_between_markers(path, page(measured, "abc1234"))
    written = path.read_text("utf-8")
    assert written.startswith("before\n") and written.endswith(f"{END}\nafter\n") and "yesterday" not in written
    assert all(each.title in written for each, _ in measured) and "| director | 1 | 0 |" in written


def test_page_without_markers_is_refused(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("nothing\n", "utf-8")
    with pytest.raises(ValueError, match="has no"):
        write_between_markers(tmp_path / "page.md", "")


def test_markdown_table_has_one_line_a_row() -> None:
    assert len(table(("a", "b"), [("1", "2"), ("3", "4")])) == 4
