"""The log tells every build; a backup is a store; two graphs can be compared."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from builders import Told, january, needle, prize, year
from kgcine.errors import StoreError
from kgcine.graph.history import builds
from kgcine.store import open_store
from stores import write_store

Run = Callable[..., Result]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "store"
    write_store(path, [needle(), january()])
    write_store(path, [needle(), prize()])
    return path


def everything(store: Path) -> set[str]:
    with open_store(store) as graph:
        return {str(quad) for name in graph.graphs() for quad in graph.quads(name)}


def test_the_log_tells_what_each_build_added_and_removed(run: Run, store: Path) -> None:
    last, first = builds(store)
    assert (first.number, first.added, first.removed) == (1, ("january", "news/needle"), ())
    assert (last.number, last.added, last.removed, last.changed) == (2, ("prize",), ("january",), ())
    assert last.model and last.assets and last.versions
    lines = run("log", "--store", store).stdout.splitlines()
    assert lines[0].startswith("build 2  ") and lines[0].endswith("added prize; removed january")
    assert [each["number"] for each in json.loads(run("log", "--format", "json", "--store", store).stdout)] == [2, 1]
    assert len(run("log", "-n", "1", "--store", store).stdout.splitlines()) == 1


def test_the_log_goes_on_where_generations_are_pruned(store: Path) -> None:
    for _ in range(5):
        write_store(store, [needle()])
    assert [each.number for each in builds(store)] == [7, 6, 5, 4, 3, 2, 1]


def test_a_backup_is_a_store_and_can_be_taken_back(run: Run, store: Path, tmp_path: Path) -> None:
    before, saved = everything(store), tmp_path / "saved" / "one"
    assert run("backup", saved, "--store", store).exit_code == 0
    assert everything(saved) == before
    write_store(store, [january()])
    assert everything(store) != before
    assert "is build 4 of" in run("restore", saved, "--store", store).stdout
    assert everything(store) == before
    assert run("search", "Needle", "--store", store).exit_code == 0
    assert run("check", "--no-owl", "--store", store).exit_code in (0, 1)


def test_a_backup_survives_the_store(run: Run, store: Path, tmp_path: Path) -> None:
    before, saved = everything(store), tmp_path / "saved"
    run("backup", saved, "--store", store)
    assert run("restore", saved, "--store", tmp_path / "fresh").exit_code == 0
    assert everything(tmp_path / "fresh") == before


def test_a_backup_never_overwrites(run: Run, store: Path, tmp_path: Path) -> None:
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "mine.txt").write_text("x")
    result = run("backup", tmp_path / "saved", "--store", store)
    assert result.exit_code == 1 and "exists already" in result.stderr
    assert (tmp_path / "saved" / "mine.txt").read_text() == "x"


def test_what_is_no_backup_is_named(run: Run, store: Path, tmp_path: Path) -> None:
    assert "no graph" in run("restore", tmp_path / "nothing", "--store", store).stderr
    with pytest.raises(StoreError):
        builds(tmp_path / "nothing")


def test_diff_lists_what_was_added_and_removed(run: Run, store: Path) -> None:
    lines = run("diff", "1", "2", "--store", store).stdout.splitlines()
    assert "+ person/akan-satayev awardReceived award/grand-prix" in lines
    assert "- event/bloody-january numberOfDeaths 238 (reported)" in lines
    assert not any("releaseDate" in each for each in lines)
    assert run("diff", "2", "2", "--exit-code", "--store", store).exit_code == 0
    assert run("diff", "1", "2", "--exit-code", "--store", store).exit_code == 1


def test_diff_tells_when_other_articles_state_a_fact(run: Run, tmp_path: Path) -> None:
    other = Told("other", "The Needle came out in 1988.").entity("The Needle", "Film")
    other.fact("The Needle", "releaseDate", year(1988))
    store = tmp_path / "store"
    write_store(store, [needle()])
    write_store(store, [needle(), other.made()])
    assert "~ film/the-needle releaseDate 1988: +other" in run("diff", "1", "2", "--store", store).stdout
    found = json.loads(run("diff", "2", "1", "--format", "json", "--store", store).stdout)
    assert [(each["gained"], each["lost"]) for each in found["resourced"]] == [([], ["other"])]


@pytest.mark.parametrize(("form", "suffix"), [("turtle", "ttl"), ("trig", "trig"), ("nquads", "nq")])
@pytest.mark.parametrize("what", ["facts", "statements"])
def test_diff_compares_exports(run: Run, store: Path, tmp_path: Path, what: str, form: str, suffix: str) -> None:
    run("export", "--what", what, "-f", form, "-o", f"old.{suffix}", "--store", store)
    write_store(store, [needle()])
    run("export", "--what", what, "-f", form, "-o", f"new.{suffix}", "--store", store)
    lines = run("diff", f"old.{suffix}", f"new.{suffix}").stdout.splitlines()
    assert any(each.startswith("- person/akan-satayev awardReceived award/grand-prix") for each in lines)
    assert not any(each.startswith("+") for each in lines)


def test_what_cannot_be_compared_is_named(run: Run, store: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.ttl").write_text("<a")
    assert "no build 9" in run("diff", "1", "9", "--store", store).stderr
    assert "is no build" in run("diff", "1", "x.pdf", "--store", store).stderr
    assert "cannot be read" in run("diff", "broken.ttl", "2", "--store", store).stderr
