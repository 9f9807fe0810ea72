"""``kgcine link`` on a real store, against the stand-in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bench.linking.standin import Standin, too_many
from click.testing import CliRunner, Result

from kgcine.cli import cli
from kgcine.link.decisions import FILE as DECISIONS
from kgcine.link.decisions import Decision, Decisions, read_decisions
from kgcine.link.proposals import FILE as CANDIDATES
from kgcine.store import open_store
from link.articles import note, wave
from stores import write_store

Run = Callable[..., Result]
CONTACT = ("--contact", "archive@example.org")


@pytest.fixture
def run(tmp_path: Path, standin: Standin, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    write_store(tmp_path / "kgcine-store", [wave(), note()])
    monkeypatch.chdir(tmp_path)
    for name in ("KGCINE_CONTACT", "KGCINE_AUTHOR", "KGCINE_LINKS", "KGCINE_STORE", "KGCINE_WIKIDATA_CACHE"):
        monkeypatch.delenv(name, raising=False)
    urls = ("--api", standin.api, "--sparql", standin.sparql)

    def command(name: str, *arguments: str, keys: str = "") -> Result:
        asked = urls if name in ("propose", "check", "snapshot", "gaps") else ()
        return CliRunner().invoke(cli, ["link", name, *arguments, *asked], input=keys)

    yield command


def links(store: Path) -> dict[str, str]:
    text = """SELECT ?e ?p ?wd { GRAPH <https://w3id.org/kgcine/graph/links> { ?e ?p ?wd
              FILTER(STRSTARTS(STR(?p), "http://www.w3.org/2004/02/skos/core#")) } }"""
    with open_store(store) as opened:
        rows = [[str(term.value) for term in row] for row in opened.query(text)]  # type: ignore[union-attr]
    return {entity.split("/id/")[1]: f"{pred.split('#')[1]} {item.rsplit('/', 1)[1]}" for entity, pred, item in rows}


def test_proposals_reach_the_graph_by_apply(run: Run, tmp_path: Path) -> None:
    told = run("propose", *CONTACT)
    assert told.exit_code == 0, told.output
    assert "accepted" in told.stdout and "not in Wikidata" in told.stdout
    assert "requests" in told.stderr and "people again" in told.stderr
    assert links(tmp_path / "kgcine-store").keys() == {"place/moscow", "person/viktor-tsoi"}
    applied = run("apply")
    assert applied.exit_code == 0, applied.output
    found = links(tmp_path / "kgcine-store")
    assert found["film/the-needle"] == "exactMatch Q9000210"
    assert found["person/rashid-nugmanov"] == "exactMatch Q9000111"
    assert "film/qaitalanbasyn" not in found and "film/fire" not in found
    with open_store(tmp_path / "kgcine-store") as opened:
        asked = """ASK { ?m sssom:subject_id <https://w3id.org/kgcine/id/film/the-needle> ;
                   sssom:mapping_justification semapv:CompositeMatching ; sssom:comment ?features
                   FILTER(CONTAINS(?features, "year=1.00")) }"""
        prefixes = "PREFIX sssom: <https://w3id.org/sssom/> PREFIX semapv: <https://w3id.org/semapv/vocab/> "
        assert opened.query(prefixes + asked)


def test_nothing_is_sent_without_a_contact(run: Run, standin: Standin) -> None:
    told = run("propose")
    assert told.exit_code == 1 and "--contact" in told.output and told.output.count("Error") == 1
    assert standin.requests == []


def test_rerun_changes_no_byte_and_offline_sends_nothing(run: Run, standin: Standin, tmp_path: Path) -> None:
    run("propose", *CONTACT)
    table, sent = tmp_path / "graphs/links" / CANDIDATES, len(standin.requests)
    first = table.read_bytes()
    assert run("propose", *CONTACT).exit_code == 0
    assert run("propose", "--offline").exit_code == 0
    assert (table.read_bytes(), len(standin.requests)) == (first, sent)
    run("apply")
    assert run("propose", "--offline").exit_code == 0
    assert table.read_bytes() == first


def test_budget_is_kept_and_told(run: Run, standin: Standin) -> None:
    told = run("propose", *CONTACT, "--max-requests", "3")
    assert told.exit_code == 1 and "Run again" in told.output
    assert len(standin.requests) == 3


def test_runs_of_few_requests_end_where_one_run_does(run: Run, standin: Standin, tmp_path: Path) -> None:
    table = tmp_path / "graphs/links" / CANDIDATES
    runs = 0
    while not table.exists():
        assert run("propose", *CONTACT, "--max-requests", "9").exit_code == (0 if table.exists() else 1)
        runs += 1
    told, sent = table.read_bytes(), len(standin.requests)
    assert runs > 2 and sent <= 9 * runs
    table.unlink()
    assert run("propose", *CONTACT, "--cache", "another.sqlite").exit_code == 0
    assert (table.read_bytes(), len(standin.requests)) == (told, 2 * sent)


def test_wait_is_told(run: Run, standin: Standin) -> None:
    standin.faults.append(too_many("0"))
    told = run("propose", *CONTACT)
    assert "HTTP 429: waiting 0 s" in told.stderr and "1 repeated" in told.stderr


def test_review_writes_what_a_person_presses(run: Run, tmp_path: Path) -> None:
    run("propose", *CONTACT)
    told = run("review", "--as", "A. Bek", keys="q")
    assert told.exit_code == 0 and "0 decisions written." in told.output
    assert "Fire is a film." not in told.output and "1 of" in told.output
    told = run("review", "--as", "A. Bek", keys="nsssssssq")
    assert "1 decisions written." in told.output
    decision = read_decisions(tmp_path / "graphs/links")[0]
    assert (decision.qid, decision.author) == (None, "A. Bek")
    assert run("propose", "--offline").exit_code == 0
    assert decision.subject not in (tmp_path / "graphs/links" / CANDIDATES).read_text("utf-8")


def test_a_persons_word_reaches_the_graph_and_only_theirs_is_the_same_as(run: Run, tmp_path: Path) -> None:
    run("propose", *CONTACT)
    folder, same = tmp_path / "graphs/links", tmp_path / "same.nt"
    Decisions(folder).append(
        Decision("film/fire", "Q9000229", author="A. Bek", date="2026-11-22"),
        Decision("film/the-needle", "Q9000210", refused=True, author="A. Bek"),
        Decision("organisation/mosfilm", "Q9000302", "closeMatch", author="A. Bek"),
        Decision("film/gone", "Q9000302", author="A. Bek"),
    )
    told = run("apply", "--same-as", str(same))
    assert told.exit_code == 0 and "there is no entity film/gone any more" in told.stderr
    found = links(tmp_path / "kgcine-store")
    assert found["film/fire"] == "exactMatch Q9000229" and "film/the-needle" not in found
    assert same.read_text("utf-8") == (
        "<https://w3id.org/kgcine/id/film/fire> <http://www.w3.org/2002/07/owl#sameAs> "
        "<http://www.wikidata.org/entity/Q9000229> .\n"
    )


def test_check_tells_what_is_wrong_and_fails(run: Run, standin: Standin, tmp_path: Path) -> None:
    run("propose", *CONTACT)
    run("apply")
    assert run("check", *CONTACT).output.splitlines()[-1] == "All links hold."
    standin.items.pop("Q9000210")
    told = run("check", *CONTACT)
    assert told.exit_code == 1 and "deleted: film/the-needle is Q9000210" in told.stdout
    assert run("check", "--files-only").exit_code == 0
    (tmp_path / "graphs/links" / DECISIONS).write_text("subject_id\n", "utf-8")
    told = run("check", "--files-only")
    assert told.exit_code == 1 and "there is no column" in told.output


def test_gaps_are_listed_accepted_and_given_back(run: Run, tmp_path: Path) -> None:
    run("propose", *CONTACT)
    told = run("gaps", *CONTACT)
    assert told.exit_code == 0 and "Wikidata lacks" in told.stdout
    rows = [line.split("\t") for line in (tmp_path / "graphs/links/gaps.tsv").read_text("utf-8").splitlines()]
    found = {(row[2], row[4]): (row[1], row[6], row[8], row[9]) for row in rows[1:]}
    assert found == {
        ("film/the-wild-east", "castMember"): ("lacks", "Q487125", "", "wave"),
        ("person/robert-conquest", "deathDate"): ("contradicts", "+2016-00-00T00:00:00Z/9", "2015-08-03", "note"),
    }
    assert "lacks 1 facts and contradicts 1" in told.stdout
    ids = [part for row in rows[1:] for part in ("--accept", row[0])]
    assert run("gaps", "--offline", *ids).exit_code == 2
    told = run("gaps", "--offline", *ids, "--as", "A. Bek", "--quickstatements", "upload.txt")
    assert told.exit_code == 0 and "note has no web address" in told.stderr and "1 statements" in told.stdout
    upload = (tmp_path / "upload.txt").read_text("utf-8")
    assert upload.startswith('Q9000212\tP161\tQ487125\tS854\t"https://example.org/wave"\tS813\t+')


def test_snapshot_is_written_and_linked_against(run: Run, standin: Standin, tmp_path: Path) -> None:
    standin.queries.update({"wdt:P279* wd:Q11424": ["Q9000210", "Q9000212"], "P106/wdt:P279": ["Q9000111"]})
    told = run("snapshot", *CONTACT, "-o", "wd.tsv")
    assert told.exit_code == 0 and "items in wd.tsv." in told.stdout
    sent = len(standin.requests)
    told = run("propose", "--snapshot", "wd.tsv")
    assert told.exit_code == 0, told.output
    assert len(standin.requests) == sent
    assert "\tQ9000210\t" in (tmp_path / "graphs/links" / CANDIDATES).read_text("utf-8")


def test_commands_need_a_graph(run: Run) -> None:
    for name, *rest in (("propose", *CONTACT), ("apply",), ("check", "--files-only"), ("review", "--as", "A")):
        told = run(name, *rest, "--store", "none")
        assert (told.exit_code, "There is no" in told.output, "kgcine build" in told.output) == (1, True, True)
