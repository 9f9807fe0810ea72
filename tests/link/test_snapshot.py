import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from bench.linking.standin import CUT_OFF, Standin, unavailable

from builders import ontology
from kgcine.assets import Assets, open_assets
from kgcine.errors import LinkError
from kgcine.link.api import WikidataApi
from kgcine.link.client import Client
from kgcine.link.kinds import Kinds
from kgcine.link.offline import load_table
from kgcine.link.rounds import Linker, Settled
from kgcine.link.rules import load_rules
from kgcine.link.snapshot import QUERIES, Snapshot, open_snapshot, take, write_snapshot
from kgcine.link.subject import Subject, subjects
from kgcine.resolve import resolve
from kgcine.reviewing.linking import context_of
from link.articles import note, wave

RULES = load_rules(open_assets())
FILMS = ["Q9000210", "Q9000211", "Q9000212", "Q9000501", "Q9000502", "Q9000503", "Q9000508", "Q9000229"]
PEOPLE = ["Q9000105", "Q9000111", "Q9000117", "Q9000530", "Q9000570"]
ANSWERS = {"P106/wdt:P279": PEOPLE, "wdt:P31/wdt:P279* wd:Q11424": FILMS, "P272 ?item": ["Q9000302"]}


@pytest.fixture
def written(client: Client, api: WikidataApi, standin: Standin, tmp_path: Path) -> Path:
    standin.queries.update(ANSWERS)
    standin.faults.extend([unavailable(500), CUT_OFF])
    kinds = Kinds(RULES.typing, api, ontology())
    items, counts = take(client, api, kinds, open_assets(), lambda name, count: None)
    path = tmp_path / "wikidata-2026-11-22.tsv"
    write_snapshot(path, items, counts, day="2026-11-22", endpoint=client.visit.sparql)
    return path


def verdicts(told: Sequence[Subject], wikidata: WikidataApi | Snapshot) -> dict[str, str]:
    context = context_of(told, load_table(open_assets()), RULES)
    settled = Settled({"place/moscow": "Q649", "person/viktor-tsoi": "Q487125"})
    found = Linker(RULES, wikidata, ontology()).propose(told, context, settled)
    return {each.proposal.subject.id: each.proposal.qid or each.proposal.verdict for each in found}


def test_snapshot_is_dated_sorted_and_described(written: Path) -> None:
    manifest = json.loads(written.with_suffix(".json").read_text("utf-8"))
    assert (manifest["date"], manifest["licence"]) == ("2026-11-22", "CC0 1.0")
    assert manifest["queries"]["films.rq"] == len(FILMS) and manifest["queries"]["people.rq"] == len(PEOPLE)
    assert set(manifest["queries"]) == {
        name.removeprefix(f"{QUERIES}/") for name in open_assets().names(QUERIES, ".rq")
    }
    qids = [int(line.split("\t")[0][1:]) for line in written.read_text("utf-8").splitlines()[1:]]
    assert qids == sorted(qids) and manifest["items"] == len(set(qids))


def test_linking_against_a_snapshot_finds_what_the_service_finds(
    written: Path, api: WikidataApi, standin: Standin
) -> None:
    extractions = [wave(), note()]
    told = subjects(extractions, resolve(extractions, ontology()))
    online = verdicts(told, api)
    sent = len(standin.requests)
    offline = verdicts(told, open_snapshot(written, RULES))
    assert len(standin.requests) == sent
    assert offline == online
    assert offline["film/the-needle"] == "Q9000210" and offline["film/qaitalanbasyn"] == "nil"


def test_same_answers_make_the_same_file(written: Path, client: Client, api: WikidataApi, tmp_path: Path) -> None:
    kinds = Kinds(RULES.typing, api, ontology())
    items, counts = take(client, api, kinds, open_assets(), lambda name, count: None)
    again = tmp_path / "again.tsv"
    write_snapshot(again, items, counts, day="2026-11-22", endpoint=client.visit.sparql)
    assert again.read_bytes() == written.read_bytes()


@pytest.mark.parametrize(
    ("text", "qids"),
    [
        ("The Needle", ["Q9000210", "Q9000501", "Q9000502"]),
        ("игла", ["Q9000210", "Q9000502"]),
        ("Igla", ["Q9000210", "Q9000502"]),
        ("Рашид Нугманов", ["Q9000111", "Q9000530"]),
        ("Ermek Shinarbaev", ["Q9000117"]),
        ("Nothing", []),
    ],
)
def test_names_are_found_in_any_spelling(text: str, qids: list[str], written: Path) -> None:
    assert open_snapshot(written, RULES).search(text, "en", limit=10) == qids


def test_statements_are_found_with_words_and_without(written: Path) -> None:
    snapshot = open_snapshot(written, RULES)
    assert snapshot.search_statements("", "P57=Q9000111", limit=9) == ["Q9000210", "Q9000212", "Q9000502"]
    assert snapshot.search_statements("remix", "P57=Q9000111|P57=Q1", limit=9) == ["Q9000502"]
    assert snapshot.search_statements("", "P57=Q1", limit=9) == []


def test_snapshot_that_was_changed_or_is_missing_is_refused(written: Path, tmp_path: Path) -> None:
    with pytest.raises(LinkError, match="There is no snapshot"):
        open_snapshot(tmp_path / "none.tsv", RULES)
    written.write_text(written.read_text("utf-8").replace("Igla", "Другая"), "utf-8")
    with pytest.raises(LinkError, match="is not what"):
        open_snapshot(written, RULES)
    written.with_suffix(".json").unlink()
    written.write_text("qid\tfield\tkey\tvalue\nP1\tlabel\ten\tx\n", "utf-8")
    with pytest.raises(LinkError, match="line 2: P1 is no item"):
        open_snapshot(written, RULES)


def test_queries_name_only_items_of_the_tables(tmp_path: Path) -> None:
    import csv
    import re

    assets: Assets = open_assets()
    rows = [*csv.reader(assets.text("extract/wikidata_classes.csv").splitlines())]
    rows += [[row.qid] for row in load_table(assets).rows]
    known = {row[0] for row in rows} | {qid for group in RULES.countries.alike for qid in group}
    for name in assets.names(QUERIES, ".rq"):
        assert (name, set(re.findall(r"wd:(Q\d+)", assets.text(name))) - known) == (name, set())
