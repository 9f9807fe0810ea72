"""What was read out of each article is kept whole, and read anew where it is damaged."""

from pathlib import Path

from builders import needle, sample
from kgcine.graph.extractions import Extractions


def test_a_kept_extraction_comes_back(tmp_path: Path) -> None:
    kept = Extractions(tmp_path)
    assert kept.get("k-news/needle".replace("/", "-")) is None
    for each in sample()[1:]:
        assert not kept.has(each.key)
        kept.put(each)
        assert kept.get(each.key) == each and kept.has(each.key)


def test_a_damaged_extraction_is_read_anew(tmp_path: Path) -> None:
    kept = Extractions(tmp_path)
    (_, january, _) = sample()
    kept.put(january)
    for file in tmp_path.rglob("*.json"):
        file.write_bytes(file.read_bytes()[:100])
    assert kept.get(january.key) is None and not kept.has(january.key)


def test_extractions_that_no_build_needs_are_deleted(tmp_path: Path) -> None:
    kept = Extractions(tmp_path)
    _, january, prize = sample()
    kept.put(january)
    kept.put(prize)
    kept.keep_only([prize.key])
    assert kept.get(january.key) is None and kept.get(prize.key) == prize


def test_no_half_written_extraction_is_left(tmp_path: Path) -> None:
    kept = Extractions(tmp_path)
    kept.put(sample()[1])
    assert [file.suffix for file in tmp_path.rglob("*") if file.is_file()] == [".json"]
    assert needle().key.startswith("k-")
