"""The command line asks, shows and writes, and says what went wrong in one line."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from subprocess import DEVNULL, PIPE

import click
import pyoxigraph as ox
import pytest
from click.shell_completion import BashComplete
from click.testing import Result

from kgcine.cli import COMMANDS, cli

Run = Callable[..., Result]
BY_DIRECTOR = ("query", "films/by-director", "-p", "director=Rashid Nugmanov")


@pytest.fixture
def ask(run: Run, cinema: Path) -> Run:
    """Run a command on the small graph."""
    return lambda *arguments, **options: run(*arguments, "--store", cinema, **options)


@pytest.mark.parametrize("name", COMMANDS)
def test_command_has_help_with_a_real_example(run: Run, name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0
    assert f"\n  kgcine {name}" in result.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_command_says_the_same_of_itself_in_the_list(name: str) -> None:
    command = cli.get_command(click.Context(cli), name)
    assert command is not None and command.help is not None
    assert COMMANDS[name][1] == command.help.splitlines()[0]


def test_saved_query_answers_as_a_table(ask: Run) -> None:
    lines = ask(*BY_DIRECTOR).stdout.splitlines()
    assert lines[1].split("|")[1:3] == [" title            ", " date "]
    assert [line.split("|")[1].strip() for line in lines[3:-1]] == ["The Needle", "The Wild East", "The Needle Remix"]


def test_answer_leaves_in_the_format_asked_for(ask: Run) -> None:
    assert ask(*BY_DIRECTOR, "--format", "csv").stdout.splitlines()[0] == "title,date,film"
    assert len(json.loads(ask(*BY_DIRECTOR, "--format", "json").stdout)["results"]["bindings"]) == 3


def test_format_is_guessed_from_the_name_of_the_output(ask: Run, tmp_path: Path) -> None:
    ask("query", "describe/entity", "-p", "entity=Kino", "-o", "kino.nt")
    assert len(list(ox.parse(path=str(tmp_path / "kino.nt"), format=ox.RdfFormat.N_TRIPLES))) > 3
    ask(*BY_DIRECTOR, "-o", "films.txt")
    assert (tmp_path / "films.txt").read_text("utf-8").startswith("+--")


def test_query_comes_from_standard_input_or_the_command_line(ask: Run) -> None:
    text = 'SELECT ?date { ?f rdfs:label "Tulpan" ; kgc:releaseDate ?date }'
    assert ask("query", "-", "--format", "csv", stdin=text).stdout == ask("query", text, "--format", "csv").stdout
    assert "2008-05" in ask("query", text).stdout


def test_shown_query_holds_the_bound_value_and_runs(ask: Run, tmp_path: Path) -> None:
    shown = ask(*BY_DIRECTOR, "--show").stdout
    assert "VALUES ?director { <https://w3id.org/kgcine/id/person/rashid-nugmanov> }" in shown
    (tmp_path / "shown.rq").write_text(shown, "utf-8")
    assert ask("query", "shown.rq").stdout == ask(*BY_DIRECTOR).stdout


def test_query_is_shown_without_any_store(run: Run) -> None:
    assert 'VALUES ?director { "Rashid Nugmanov" }' in run(*BY_DIRECTOR, "--show").stdout


def test_value_is_never_read_as_sparql(ask: Run) -> None:
    evil = 'x" } ?s ?p ?o . VALUES ?y { "'
    result = ask("query", "people/by-occupation", "-p", f"occupation={evil}", "--format", "csv")
    assert (result.exit_code, result.stdout.splitlines()) == (0, ["name,born,died"])


def test_false_ask_exits_with_1_where_that_is_wanted(ask: Run) -> None:
    assert ask("query", "ASK { ?f a kgc:Nothing }").exit_code == 0
    assert ask("query", "ASK { ?f a kgc:Nothing }", "--exit-code").exit_code == 1
    assert ask("query", "ASK { ?f a kgc:Film }", "--exit-code").exit_code == 0


def test_queries_are_listed_with_parameters(run: Run) -> None:
    assert any(line.split()[:2] == ["films/by-director", "director"] for line in run("queries").stdout.splitlines())
    assert run("queries", "awards").stdout.count("\n") == 2
    listed = json.loads(run("queries", "--format", "json").stdout)
    assert {"name", "summary", "params", "columns"} <= listed[0].keys()


def test_graph_is_exported_with_the_format_of_the_name(ask: Run, tmp_path: Path) -> None:
    ask("export", "-o", "cinema.ttl")
    ask("export", "--what", "all", "-o", "cinema.nq")
    assert len(list(ox.parse(path=str(tmp_path / "cinema.ttl")))) > 100
    assert len(list(ox.parse(path=str(tmp_path / "cinema.nq")))) > 1000


def test_texts_are_extracted_from_standard_input_one_line_each(run: Run) -> None:
    lines = ['{"id": "b", "text": "Rashid Nugmanov directed The Needle (1988)."}', '{"id": "a", "text": "Nothing."}']
    result = run("extract", "-", stdin="\n".join(lines))
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [each["id"] for each in found] == ["b", "a"]
    assert ("The Needle", "director", "Rashid Nugmanov") in {(t["s"], t["p"], t["o"]) for t in found[0]["triples"]}


def test_extracted_entities_have_their_items_and_facts_a_least_confidence(run: Run) -> None:
    text = "Rashid Nugmanov shot The Needle (1988) in Almaty."
    found = json.loads(run("extract", "--min-confidence", "1", stdin=text).stdout)
    assert "Q35493" in {entity["wikidata"] for entity in found["entities"]}
    assert all(triple["confidence"] == 1 for triple in found["triples"])


def test_articles_are_built_explained_found_and_removed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "needle.txt").write_text("Rashid Nugmanov directed The Needle (1988).", "utf-8")
    (tmp_path / "east.txt").write_text("Rashid Nugmanov directed The Wild East (1993).", "utf-8")
    built = run("build", "needle.txt", "east.txt")
    assert built.stdout.startswith("2 articles (2 read, 0 unchanged), ")
    explained = run("explain", "The Needle", "director", "Rashid Nugmanov").stdout
    assert "“[Rashid Nugmanov] directed [The Needle] (1988).”" in explained
    assert json.loads(run("explain", "The Needle", "--format", "json").stdout)[0]["subject"] == "The Needle"
    assert "film:the-needle" in run("search", "needle").stdout
    assert run("remove", "needle").stdout.startswith("1 article (0 read, 0 unchanged), ")
    assert "Nothing was found." in run("search", "needle").stderr


def test_store_comes_from_the_environment(run: Run, cinema: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KGCINE_STORE", str(cinema))
    assert "The Wild East" in run(*BY_DIRECTOR).stdout


def test_own_queries_win_over_the_packaged_ones(
    run: Run, ask: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("init", "mine", "queries/films")
    (tmp_path / "mine/queries/films/per-decade.rq").write_text("SELECT ('mine' AS ?own) {}", "utf-8")
    assert "mine" in ask("query", "films/per-decade", "--assets", "mine").stdout
    monkeypatch.setenv("KGCINE_ASSETS", "mine")
    assert "mine" in ask("query", "films/per-decade").stdout


def test_assets_are_copied_and_never_written_over(run: Run, tmp_path: Path) -> None:
    run("init", "mine", "queries/films")
    file = tmp_path / "mine" / "queries" / "films" / "list.rq"
    file.write_text("own", "utf-8")
    assert "were there already" in run("init", "mine").stdout
    assert file.read_text("utf-8") == "own"
    assert (tmp_path / "mine" / "ontology" / "kgcine.ttl").exists()


def completed(*words: str) -> list[str]:
    complete = BashComplete(cli, {}, "kgcine", "_KGCINE_COMPLETE")
    return [item.value for item in complete.get_completions(list(words[:-1]), words[-1])]


def test_shell_completes_queries_parameters_formats_and_names(cinema: Path) -> None:
    assert "queries" in completed("que")
    assert completed("query", "films/by-d") == ["films/by-director"]
    assert completed("query", "awards/won", "-p", "") == ["from=", "to="]
    assert completed("query", "films/list", "--format", "nt") == ["ntriples"]
    found = completed("query", "--store", str(cinema), "films/by-director", "-p", "director=ra")
    assert found == ["director=Rashid Nugmanov"]


def kgcine(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "kgcine", *arguments]


def test_interruption_exits_with_130() -> None:
    # A shell that runs the tests in the background lets what they start ignore Ctrl-C.
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    process = subprocess.Popen(
        kgcine("extract", "-"), stdin=subprocess.PIPE, stdout=PIPE, stderr=PIPE, preexec_fn=heard
    )
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(b'{"id": "a", "text": "Rashid Nugmanov directed The Needle."}\n' * 9)
    process.stdin.flush()
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=30)
    assert (process.returncode, told.decode().strip()) == (130, "Interrupted.")


def test_reader_that_goes_away_is_no_traceback(cinema: Path) -> None:
    text = "SELECT ?a ?b { ?a ?x ?y . ?b ?z ?w } LIMIT 200000"
    process = subprocess.Popen(
        kgcine("query", text, "--store", str(cinema), "--format", "csv"), stdout=PIPE, stderr=PIPE
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.wait(timeout=30)


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """Return the processor time of a command, to the microsecond; `os.times` counts in hundredths."""
    process = subprocess.Popen(command, env=environment, stdout=DEVNULL, stderr=DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize(("arguments", "share"), [(("--help",), 1.5), (BY_DIRECTOR, 3.0)])
def test_start_takes_little_more_than_importing_click(cinema: Path, arguments: tuple[str, ...], share: float) -> None:
    environment = {**os.environ, "KGCINE_STORE": str(cinema)}
    bare = [sys.executable, "-c", "import click"]
    pairs = [(seconds(kgcine(*arguments), environment), seconds(bare, environment)) for _ in range(15)]
    # Neighbours on the machine only ever add to what a command costs by itself: the least is the nearest to that.
    assert min(ours for ours, _ in pairs) < share * min(click for _, click in pairs)
