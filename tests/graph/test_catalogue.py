"""Lists of a class are narrowed by values, counted and ordered as the facts say."""

from pathlib import Path

import pytest

from corpus import build_store, needle, wave
from kgcine.errors import StoreError
from kgcine.graph.catalogue import Catalogue, Choice, Count
from kgcine.graph.search import FILE
from kgcine.store import open_store

ID = "https://w3id.org/kgcine/id/"
FILMS = ("Documentary", "Film", "ShortFilm")


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    path = tmp_path_factory.mktemp("catalogue") / "store"
    build_store(path, [needle(), wave()])
    return Catalogue(open_store(path).generation / FILE)


@pytest.mark.parametrize(
    ("values", "labels"),
    [
        ({}, ["Revenge", "The Needle", "The Wild East"]),
        ({"decade": "1980s"}, ["Revenge", "The Needle"]),
        ({"director": f"{ID}person/rashid-nugmanov"}, ["The Needle", "The Wild East"]),
        ({"decade": "1980s", "director": f"{ID}person/rashid-nugmanov"}, ["The Needle"]),
        ({"director": "nobody"}, []),
        ({"director": "' OR 1 = 1 --"}, []),
    ],
)
def test_a_list_holds_what_has_all_chosen_values(
    catalogue: Catalogue, values: dict[str, str], labels: list[str]
) -> None:
    choice = Choice(FILMS, values)
    assert [each.label for each in catalogue.entities(choice)] == labels
    assert catalogue.count(choice) == len(labels)


def test_a_list_comes_in_parts_with_names_and_dates(catalogue: Catalogue) -> None:
    [second] = catalogue.entities(Choice(FILMS, {}), date="releaseDate", limit=1, offset=1)
    assert (second.label, second.aliases, second.date) == ("The Needle", ("Игла",), "1988")


def test_values_are_counted_most_frequent_first(catalogue: Catalogue) -> None:
    assert catalogue.values(Choice(FILMS, {}), "director") == [
        Count(f"{ID}person/rashid-nugmanov", "Rashid Nugmanov", 2),
        Count(f"{ID}person/ermek-shinarbaev", "Ermek Shinarbaev", 1),
    ]
    assert [(each.value, each.count) for each in catalogue.values(Choice(FILMS, {}), "decade")] == [
        ("1980s", 2),
        ("1990s", 1),
    ]


def test_only_what_is_asserted_is_counted(catalogue: Catalogue) -> None:
    assert catalogue.values(Choice(FILMS, {}), "movement") == []
    assert catalogue.values(Choice(FILMS, {}), "budget") == []


def test_closest_classes_are_counted(catalogue: Catalogue) -> None:
    assert catalogue.types(Choice((*FILMS, "FilmStudio"), {})) == {"Film": 3, "FilmStudio": 1}


def test_a_store_without_tables_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no search index"):
        Catalogue(tmp_path / FILE)
