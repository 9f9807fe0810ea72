"""The sample articles and the facts expected of them keep to the ontology, to their sources and to their text."""

from __future__ import annotations

import csv
import importlib.util
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import pytest

from kgcine.assets import open_assets
from kgcine.model import Status
from kgcine.ontology import Ontology, load_ontology

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "extract" / "articles"
EXPECTED = sorted(FOLDER.glob("*.expected.jsonl"))
ARTICLES = sorted(
    path for path in FOLDER.iterdir() if path.suffix in {".txt", ".md", ".html"} and path.stem != "README"
)
LONGEST_SHARED = 11
# Every fact is a Statement of an Article and has a Status, so none of them is an end of a fact.
# The given articles, whose facts the samples carry over, tell of no series.
NO_ENDS = {"Article", "Statement", "Status", "Series"}
SOURCE = re.compile(r"00[0-4]|wikidata:Q\d+")


def _load_converter() -> ModuleType:
    spec = importlib.util.spec_from_file_location("samples", ROOT / "bench" / "samples.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


samples = _load_converter()


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load_ontology(open_assets())


def _facts() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in EXPECTED:
        for number, fact in enumerate(samples.facts(path), 1):
            yield f"{path.name}:{number}", fact


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", re.sub(r"<[^>]+>|&\w+;", " ", text).casefold())


def _shingles(words: list[str], size: int) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + size]) for at in range(len(words) - size + 1)}


def _is_date_or_period(kind: str, value: str) -> bool:
    return kind in {"date", "gYear", "gYearMonth"} or bool(re.fullmatch(r"\d{4}s|\d{1,2}th century", value))


def test_there_are_twelve_articles_with_three_thousand_words() -> None:
    assert len(ARTICLES) >= 12
    assert sum(len(_words(path.read_text("utf-8"))) for path in ARTICLES) >= 3000
    assert {path.suffix for path in ARTICLES} == {".txt", ".md", ".html"}


def test_every_article_has_its_expected_facts_beside_it() -> None:
    assert [samples.article_path(path) for path in EXPECTED] == ARTICLES
    assert all(samples.facts(path) for path in EXPECTED)


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.name.split(".")[0])
def test_evidence_stands_in_the_article(path: Path) -> None:
    text = samples.article_path(path).read_text("utf-8")
    assert [fact["evidence"] for fact in samples.facts(path) if fact["evidence"] not in text] == []


def test_facts_fit_the_ontology(ontology: Ontology) -> None:
    for where, fact in _facts():
        assert ontology.has_class(fact["s_type"]), where
        assert ontology.fits_domain(fact["p"], fact["s_type"]), where
        if not (_is_date_or_period(fact["o_type"], fact["o"]) and ontology.property(fact["p"]).literal):
            assert ontology.fits_range(fact["p"], fact["o_type"]), where


def test_status_speaker_and_qualifiers_are_known(ontology: Ontology) -> None:
    for where, fact in _facts():
        assert fact["status"] in get_args(Status), where
        assert fact["attributedTo"] is None or fact["status"] != "asserted", where
        assert all("qualifier" in ontology.property(name).used_as for name in fact["qualifiers"]), where


def test_no_fact_is_written_twice() -> None:
    keys = Counter(
        (where.split(":")[0], f["s"], f["p"], f["o"], f["status"], f["attributedTo"], *sorted(f["qualifiers"].items()))
        for where, f in _facts()
    )
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_class_and_most_properties_are_used(ontology: Ontology) -> None:
    classes = {fact[end] for _, fact in _facts() for end in ("s_type", "o_type")}
    assert {name for name in ontology.parents if name not in NO_ENDS} - classes == set()
    stated = {name for name, each in ontology.properties.items() if "fact" in each.used_as}
    used = {fact["p"] for _, fact in _facts()}
    assert used <= stated
    assert len(used) >= 0.8 * len(stated)


def test_every_status_is_exercised() -> None:
    assert {fact["status"] for _, fact in _facts() if "optional" not in fact} == set(get_args(Status))


def test_every_fact_has_a_recorded_source() -> None:
    with (FOLDER / "SOURCES.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row for row in rows if not all(SOURCE.fullmatch(each) for each in row["source"].split())] == []
    numbered = [(where.split(".")[0], where.split(":")[1]) for where, _ in _facts()]
    assert [(row["article"], row["fact"]) for row in rows] == numbered


def test_articles_csv_names_only_articles() -> None:
    with (FOLDER / "articles.csv").open(encoding="utf-8", newline="") as file:
        named = {row["article"] for row in csv.DictReader(file)}
    assert named == {path.stem for path in ARTICLES if path.suffix == ".txt"}


def test_gold_records_carry_offsets_and_aliases() -> None:
    record = next(each for each in samples.gold_records(FOLDER) if each["id"] == "final-judgment-shoot")
    fact = next(each for each in record["triples"] if each["p"] == "alternativeTitle")
    start, end = fact["evidence"]
    assert "Final Judgment" in record["text"][start:end]
    assert {"text": "Songy ukim", "type": "Film", "aliases": ["Final Judgment"]} in record["entities"]


@pytest.mark.skipif("KGCINE_ARTICLES" not in os.environ, reason="the given articles are not here")
def test_no_sentence_comes_from_a_given_article() -> None:
    size = LONGEST_SHARED + 1
    given: set[tuple[str, ...]] = set()
    for path in Path(os.environ["KGCINE_ARTICLES"]).glob("*.txt"):
        given |= _shingles(_words(path.read_text("utf-8")), size)
    assert given
    for path in ARTICLES:
        shared = _shingles(_words(path.read_text("utf-8")), size) & given
        assert not shared, path.name


def test_a_country_goes_by_its_adjective_too() -> None:
    record = next(each for each in samples.gold_records(FOLDER) if each["id"] == "kazakh-film-history")
    assert {"text": "Russia", "type": "Country", "aliases": ["Russian"]} in record["entities"]
