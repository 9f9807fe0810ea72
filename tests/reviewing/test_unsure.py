"""A person's word joins and parts identities, in the terminal and in every later build."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from builders import Told, year
from kgcine.assets import open_assets
from kgcine.identities.judgements import read_judgements
from kgcine.model import Extraction
from kgcine.namespaces import PREFIXES
from kgcine.queries import run as ask
from kgcine.reviewing.unsure import open_identities
from kgcine.store import open_store
from stores import write_store

Run = Callable[..., Result]
FILMS = "SELECT ?l { ?f a kgc:Film ; rdfs:label ?l } ORDER BY ?l"


def film(article: str, name: str, *aliases: str) -> Extraction:
    text = f"{name} is a film. {' '.join(aliases)}"
    return Told(article, text).entity(name, "Film", *aliases).made()


@pytest.fixture
def unsure(tmp_path: Path) -> tuple[Path, list[Extraction]]:
    """A short title that two films bear: either may be meant."""
    told = [
        film("one", "The Price of Peace. The North"),
        film("two", "The Price of Peace. The South"),
        film("three", "The Price of Peace"),
    ]
    write_store(tmp_path / "store", told)
    return tmp_path / "store", told


def films(store: Path) -> list[str]:
    with open_store(store) as graph:
        return [row[0].value for row in ask(graph, FILMS, PREFIXES)]


def test_review_shows_both_sides_and_keeps_each_key(run: Run, unsure: tuple[Path, list[Extraction]]) -> None:
    store, told = unsure
    asked = open_identities(store, open_assets(), Path("graphs")).pairs()
    assert asked
    result = run("resolve", "review", "--as", "A. Bek", "--store", store, stdin="d" * len(asked))
    assert result.exit_code == 0
    assert "The Price of Peace. The North" in result.stdout and "s same   d different" in result.stdout
    kept = read_judgements(Path("graphs/judgements.tsv"))
    assert [each.verdict for each in kept] == ["different"] * len(asked)
    assert {each.author for each in kept} == {"A. Bek"}
    assert "0 pairs were unsure" in run("resolve", "review", "--as", "A. Bek", "--store", store, stdin="q").stdout
    assert write_store(store, told, Path("graphs")).notes == ()


def test_a_judgement_of_sameness_joins_and_is_followed_by_the_build(
    run: Run, unsure: tuple[Path, list[Extraction]]
) -> None:
    store, told = unsure
    assert len(films(store)) == 3
    run("resolve", "review", "--as", "me", "--store", store, stdin="sq")
    write_store(store, told, Path("graphs"))
    assert len(films(store)) == 2
    shown = run("resolve", "show", "The Price of Peace", "--store", store).stdout
    assert "one by judgement: me: reviewed" in shown and "@three" in shown


def test_the_last_key_can_be_taken_back(run: Run, unsure: tuple[Path, list[Extraction]]) -> None:
    store, _ = unsure
    assert "0 judgements" in run("resolve", "review", "--as", "me", "--store", store, stdin="sbxq").stdout
    assert read_judgements(Path("graphs/judgements.tsv")) == []


def test_a_merge_is_undone_by_a_judgement_about_what_one_article_means(run: Run, tmp_path: Path) -> None:
    store, told = tmp_path / "store", [film("a", "Revenge"), film("b", "Revenge")]
    write_store(store, told)
    assert films(store) == ["Revenge"]
    shown = run("resolve", "show", "revenge", "--store", store).stdout
    assert "film/revenge@a" in shown and "one by name" in shown
    judge = ("resolve", "judge", "film/revenge@a", "film/revenge@b", "different", "--reason", "a remake", "--as", "me")
    assert run(*judge, "--store", store).exit_code == 0
    write_store(store, told, Path("graphs"))
    assert films(store) == ["Revenge", "Revenge"]


def test_every_merge_of_different_names_can_be_undone(run: Run, tmp_path: Path) -> None:
    store = tmp_path / "store"
    told = [film("a", "The Needle", "Igla"), film("b", "Igla")]
    write_store(store, told)
    assert films(store) == ["The Needle"]
    name = open_identities(store, open_assets(), Path("graphs")).now.identities[0].id
    judge = ("resolve", "judge", f"{name}@a", f"{name}@b", "different", "--reason", "another", "--as", "me")
    run(*judge, "--store", store)
    write_store(store, told, Path("graphs"))
    assert sorted(films(store)) == ["Igla", "The Needle"]


def test_contradicting_judgements_and_those_that_meet_nothing_are_reported(run: Run, tmp_path: Path) -> None:
    store = tmp_path / "store"
    a = Told("a", "Revenge is a 1989 film.").entity("Revenge", "Film").fact("Revenge", "releaseDate", year(1989))
    told = [a.made(), film("b", "Kek"), film("c", "Vengeance")]
    write_store(store, told)
    for left, right, verdict in (
        ("film/revenge", "film/kek", "same"),
        ("film/kek", "film/vengeance", "same"),
        ("film/revenge", "film/vengeance", "different"),
    ):
        run("resolve", "judge", left, right, verdict, "--reason", "x", "--as", "me", "--store", store)
    notes = write_store(store, told, Path("graphs")).notes
    assert len(notes) == 1 and "contradicts" in notes[0]
    (gone,) = write_store(store, told[:1] + told[2:], Path("graphs")).notes[:1]
    assert "meets nothing: no film/kek" in gone


def test_an_unknown_identity_is_named(run: Run, unsure: tuple[Path, list[Extraction]]) -> None:
    store, _ = unsure
    judge = ("resolve", "judge", "film/x", "film/y", "same", "--reason", "x", "--as", "me", "--store", store)
    assert "There is no identity film/x" in run(*judge).stderr
    assert "Nothing is called Nobody" in run("resolve", "show", "Nobody", "--store", store).stderr
