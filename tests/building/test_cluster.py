"""Extraction on a Ray cluster: the same as here. Runs where the extra ``ray`` is installed: `make ray`."""

import sys
from collections.abc import Iterator

import pytest
from bench.corpus import articles
from test_extraction import article

from kgcine.building.cluster import extract_on_ray
from kgcine.building.extraction import Settings, extract_all
from kgcine.errors import ModelError
from kgcine.model import Article


def given() -> Iterator[tuple[Article, str]]:
    return ((article(each.text, each.id), f"key-{each.id}") for each in articles(20))


def test_without_ray_its_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(ModelError, match=r"Ray is not installed.*kgcine\[ray\]"):
        list(extract_on_ray(given(), Settings()))


@pytest.mark.parametrize("window", [2, 1000])
def test_a_cluster_gives_what_one_process_gives(window: int) -> None:
    ray = pytest.importorskip("ray")
    try:
        assert list(extract_on_ray(given(), Settings(), window=window)) == list(extract_all(given(), Settings()))
    finally:
        ray.shutdown()


def test_a_cluster_that_is_not_there_is_told() -> None:
    pytest.importorskip("ray")
    with pytest.raises(ModelError, match="No Ray cluster answers"):
        list(extract_on_ray(given(), Settings(), address="127.0.0.1:1"))
