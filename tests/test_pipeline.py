"""A build holds exactly its articles, reads only what changed, and loses nothing."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest

from kgcine.assets import open_assets
from kgcine.building.extraction import Settings, Stages, load_stages
from kgcine.errors import ModelError, SourceError, StoreError
from kgcine.graph.search import Index
from kgcine.namespaces import BASE, PREFIXES
from kgcine.pipeline import Report, build, relink, remove
from kgcine.queries import run
from kgcine.store import Writer, open_store

NEEDLE = "Rashid Nugmanov directed The Needle (1988).\n"
EAST = "Rashid Nugmanov directed The Wild East (1993).\n"
SETTINGS = Settings()
Make = Callable[..., Report]
FILMS = "SELECT ?l { ?f a kgc:Film ; rdfs:label ?l } ORDER BY ?l"
MODELS = f"SELECT ?m {{ <{BASE}dataset#model> prov:value ?m }}"


@pytest.fixture(scope="module")
def stages() -> Stages:
    return load_stages(open_assets())


@pytest.fixture
def make(store: Path, stages: Stages) -> Make:
    """Build into the test's store with stages that are loaded once."""
    return partial(build, store=store, settings=SETTINGS, stages=stages)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "needle.txt").write_text(NEEDLE, "utf-8")
    (folder / "east.txt").write_text(EAST, "utf-8")
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store"


def films(store: Path) -> list[str]:
    with open_store(store) as graph:
        return [row["l"].value for row in run(graph, FILMS, PREFIXES)]


def models(store: Path) -> list[str]:
    with open_store(store) as graph:
        return [row["m"].value for row in run(graph, MODELS, PREFIXES)]


def everything(store: Path) -> set[str]:
    with open_store(store) as graph:
        return {str(quad) for name in graph.graphs() for quad in graph.quads(name)}


def test_build_writes_the_graph_of_the_articles(articles: Path, store: Path, make: Make) -> None:
    report = make([articles])
    assert (report.articles, report.read, report.reused, report.failures) == (2, 2, 0, ())
    assert report.statements >= 4
    assert films(store) == ["The Needle", "The Wild East"]
    with open_store(store) as graph:
        assert sorted(graph.manifest()["articles"]) == ["east", "needle"]
        assert Index(graph.generation).search("needle").sentences[0].text == NEEDLE.strip()


def test_unchanged_articles_are_not_read_again(articles: Path, store: Path, make: Make) -> None:
    make([articles])
    before = everything(store)
    (articles / "east.txt").rename(articles / "other.txt")
    done: list[tuple[str, bool]] = []
    report = make([articles], progress=lambda article, read: done.append((article, read)))
    assert (report.read, report.reused) == (1, 1)
    assert sorted(done) == [("needle", False), ("other", True)]
    again = make([articles])
    assert (again.read, again.reused) == (0, 2)
    assert everything(store) != before


def test_rebuild_reads_all_and_gives_the_same_graph(articles: Path, store: Path, make: Make) -> None:
    make([articles])
    before = everything(store)
    report = make([articles], rebuild=True)
    assert (report.read, report.reused) == (2, 0)
    assert everything(store) == before


def test_changed_article_takes_away_only_what_it_alone_said(articles: Path, store: Path, make: Make) -> None:
    make([articles])
    (articles / "east.txt").write_text("Viktor Tsoi played in The Needle.\n", "utf-8")
    make([articles])
    assert films(store) == ["The Needle"]


def test_build_holds_exactly_its_articles_unless_it_adds(articles: Path, store: Path, make: Make) -> None:
    make([articles / "needle.txt"])
    report = make([articles / "east.txt"], add=True)
    assert (report.articles, report.read) == (2, 1)
    assert films(store) == ["The Needle", "The Wild East"]
    make([articles / "east.txt"])
    assert films(store) == ["The Wild East"]


def test_adding_gives_the_graph_of_building_at_once(articles: Path, store: Path, tmp_path: Path, make: Make) -> None:
    make([articles / "needle.txt"])
    make([articles / "east.txt"], add=True)
    make([articles], store=tmp_path / "at-once")
    assert everything(store) == everything(tmp_path / "at-once")


def test_removing_gives_the_graph_of_building_the_rest(articles: Path, store: Path, tmp_path: Path, make: Make) -> None:
    make([articles])
    assert remove(["needle"], store, SETTINGS).articles == 1
    make([articles / "east.txt"], store=tmp_path / "rest")
    assert everything(store) == everything(tmp_path / "rest")


def test_removing_and_linking_tell_the_model_that_the_articles_were_read_with(
    articles: Path, store: Path, tmp_path: Path, make: Make
) -> None:
    model = tmp_path / "model"
    model.mkdir()
    (model / "meta.json").write_text('{"name": "another"}', "utf-8")
    make([articles], settings=Settings(model=str(model)))
    (model / "meta.json").unlink()
    told = [models(store)]
    remove(["needle"], store, SETTINGS)
    told.append(models(store))
    relink(store, SETTINGS)
    told.append(models(store))
    assert told[0][0].startswith(f"{model} ") and told == [told[0]] * 3


def test_removing_an_unknown_article_leaves_the_graph(articles: Path, store: Path, make: Make) -> None:
    make([articles])
    with pytest.raises(SourceError, match="There is no article nothing"):
        remove(["needle", "nothing"], store, SETTINGS)
    assert films(store) == ["The Needle", "The Wild East"]


def test_graph_is_the_same_for_any_number_of_processes(articles: Path, store: Path, tmp_path: Path, make: Make) -> None:
    make([articles])
    build([articles / "needle.txt", articles / "east.txt"], tmp_path / "two", Settings(jobs=2))
    assert everything(store) == everything(tmp_path / "two")


def test_what_cannot_be_read_is_told_and_the_rest_is_built(articles: Path, store: Path, make: Make) -> None:
    (articles / "empty.txt").write_text("", "utf-8")
    (articles / "russian.txt").write_text(
        "Фильм «Игла» снял режиссёр Рашид Нугманов. Он вышел на экраны. " * 20, "utf-8"
    )
    report = make([articles])
    assert report.articles == 2
    assert ["empty" in str(failure) for failure in report.failures] == [True]
    assert ["Russian" in told for told in report.skipped] == [True]


def test_failed_article_stays_as_it_was_when_others_are_added(articles: Path, store: Path, make: Make) -> None:
    make([articles])
    (articles / "needle.txt").write_bytes(b"\0\1\2" * 99)
    assert len(make([articles], add=True).failures) == 1
    assert films(store) == ["The Needle", "The Wild East"]


def test_article_that_is_too_long_is_refused_by_name(articles: Path, store: Path, make: Make) -> None:
    (articles / "long.txt").write_text("Almaty is a city. " * 60_000, "utf-8")
    (failure,) = make([articles]).failures
    assert "long.txt: 1,0" in str(failure) and "Split it" in str(failure)


def test_nothing_to_build_from_leaves_no_store(store: Path, tmp_path: Path, make: Make) -> None:
    (tmp_path / "empty.txt").write_text(" ", "utf-8")
    with pytest.raises(SourceError, match=r"the file is empty"):
        make([tmp_path / "empty.txt"])
    assert not store.exists()


def test_nothing_to_build_from_leaves_the_old_graph(articles: Path, store: Path, tmp_path: Path, make: Make) -> None:
    make([articles])
    with pytest.raises(SourceError):
        make([tmp_path / "nothing"])
    assert films(store) == ["The Needle", "The Wild East"]


def test_missing_model_leaves_no_store(articles: Path, store: Path) -> None:
    with pytest.raises(ModelError, match="pip install no_such_model"):
        build([articles], store, Settings(model="no_such_model"))
    assert not store.exists()


def test_missing_model_is_told_from_another_process_too(articles: Path, store: Path) -> None:
    with pytest.raises(ModelError, match="pip install no_such_model"):
        build([articles], store, Settings(model="no_such_model", jobs=2))


def test_two_builds_at_once_are_refused(articles: Path, store: Path, make: Make) -> None:
    with Writer(store), pytest.raises(StoreError, match="Another build is writing"):
        make([articles])


def test_articles_come_from_standard_input_too(store: Path, make: Make) -> None:
    lines = b'{"id": "a", "text": "Rashid Nugmanov directed The Needle (1988)."}\n{"id": "b", "text": "Nothing."}\n'
    assert make(["-"], stdin=BytesIO(lines)).articles == 2
    assert films(store) == ["The Needle"]


def test_lost_extraction_is_told(articles: Path, store: Path, make: Make) -> None:
    make([articles])
    for file in (store / "articles").glob("*/*"):
        file.unlink()
    with pytest.raises(StoreError, match="Build with --rebuild"):
        remove(["needle"], store, SETTINGS)
    assert films(store) == ["The Needle", "The Wild East"]
