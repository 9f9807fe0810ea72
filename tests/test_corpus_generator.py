"""Invented articles: what they state is known, and is what is read out of them."""

import json
from pathlib import Path

from bench.corpus import article, articles, write
from test_extraction import article as plain

from kgcine.building.extraction import Settings, extract_all
from kgcine.building.records import record
from kgcine.model import Extraction


def test_an_article_does_not_depend_on_how_many_there_are() -> None:
    assert list(articles(40))[17] == article(17)
    assert len({each.text for each in articles(200)}) == 200


def test_directors_and_films_are_of_one_article() -> None:
    films = [fact.subject for each in articles(2000) for fact in each.facts if fact.property == "director"]
    assert len(films) == len(set(films)) == 10_000


def test_what_is_read_is_what_an_article_states() -> None:
    given = list(articles(12))
    found = extract_all([(plain(each.text, each.id), "") for each in given], Settings())
    for each, extraction in zip(given, found, strict=True):
        assert isinstance(extraction, Extraction)
        read = {(triple["s"], triple["p"], triple["o"]) for triple in record(extraction)["triples"]}
        assert read == {(fact.subject, fact.property, fact.object) for fact in each.facts}


def test_a_corpus_is_written_with_its_gold(tmp_path: Path) -> None:
    write(3, tmp_path)
    texts, gold = ((tmp_path / name).read_text("utf-8").splitlines() for name in ("articles.jsonl", "gold.jsonl"))
    assert [json.loads(line)["id"] for line in texts] == [json.loads(line)["id"] for line in gold]
    assert len(json.loads(gold[0])["triples"]) == len(article(0).facts)
