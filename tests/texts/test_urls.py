"""Paths of other file systems; the tests use those of fsspec that need no network."""

import gzip
import json
from pathlib import Path

import pytest

from kgcine.assets import open_assets
from kgcine.errors import SourceError
from kgcine.read import load_cleaning, read_paths
from kgcine.texts.urls import is_url


def test_without_fsspec_a_url_is_refused_with_the_way_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "fsspec", None)
    with pytest.raises(SourceError, match=r"fsspec is not installed.*pip install"):
        list(read_paths(["memory://a.jsonl"], load_cleaning(open_assets())))


def test_shards_are_unpacked_and_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    pytest.importorskip("fsspec")
    for name in ("b", "a"):
        record = {"id": name, "text": "Rashid Nugmanov directed The Needle."}
        (tmp_path / f"{name}.jsonl.gz").write_bytes(gzip.compress(json.dumps(record).encode()))
    found = read_paths([f"file://{tmp_path}/*.jsonl.gz"], load_cleaning(open_assets()))
    assert [article.id for article in found] == ["a", "b"]


def test_a_url_where_nothing_is_is_reported(tmp_path: Path) -> None:
    pytest.importorskip("fsspec")
    errors: list[SourceError] = []
    assert not list(read_paths([f"file://{tmp_path}/*.gz"], load_cleaning(open_assets()), on_error=errors.append))
    assert "There is no file" in str(errors[0])


def test_a_drive_letter_is_no_url() -> None:
    assert not is_url("C:/articles")
