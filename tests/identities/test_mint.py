import pytest

from builders import ontology
from kgcine.identities.mint import Named, folder, mint

ONTOLOGY = ontology()


@pytest.mark.parametrize(
    ("cls", "expected"),
    [
        ("Film", "film"),
        ("ShortFilm", "film"),
        ("Documentary", "film"),
        ("Book", "book"),
        ("CreativeWork", "work"),
        ("Person", "person"),
        ("FilmStudio", "organisation"),
        ("Agent", "agent"),
        ("Settlement", "place"),
        ("Festival", "event"),
        ("Award", "award"),
        ("Movement", "movement"),
        ("Unheard", "thing"),
    ],
)
def test_an_iri_is_in_the_folder_of_its_root_kind(cls: str, expected: str) -> None:
    assert folder(cls, ONTOLOGY) == expected


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ([Named("The Needle", "Film")], ["film/the-needle"]),
        ([Named("Revenge", "Film"), Named("Revenge", "Book")], ["film/revenge", "book/revenge"]),
        ([Named("R", "Film", (1989,)), Named("R", "Film", (2010, 2011))], ["film/r-1989", "film/r-2010"]),
        ([Named("R", "Film", (1989,)), Named("R", "Film", (1989,), ("A",))], ["film/r-*", "film/r-a"]),
        ([Named("R", "Film"), Named("R", "Documentary")], ["film/r-film", "film/r-documentary"]),
        (
            [Named("Almaty", "Region"), Named("Almaty", "Settlement")],
            ["place/almaty-region", "place/almaty-settlement"],
        ),
        (
            [Named("R", "Film", (1989,)), Named("R", "Film", (2010,)), Named("R 1989", "Film")],
            ["film/r-1989-*", "film/r-2010", "film/r-1989"],
        ),
        ([Named("Игла", "Film"), Named("Igla", "Film", (1988,))], ["film/igla-*", "film/igla-1988"]),
    ],
)
def test_namesakes_are_told_apart_by_their_own_facts(named: list[Named], expected: list[str]) -> None:
    made = mint(with_members(named), ONTOLOGY)[0]
    assert len(set(made)) == len(made)
    for found, wanted in zip(made, expected, strict=True):
        assert found == wanted or (
            wanted.endswith("*") and found.startswith(wanted[:-1]) and len(found) == len(wanted) + 7
        )


def with_members(named: list[Named]) -> list[Named]:
    return [Named(n.label, n.type, n.years, n.makers, ((f"a{at}", "e1"),)) for at, n in enumerate(named)]


def test_ids_do_not_depend_on_the_order() -> None:
    named = with_members([Named("R", "Film", (1989,)), Named("R", "Film"), Named("R", "Film"), Named("R 1989", "Film")])
    forward, backward = mint(named, ONTOLOGY), mint(named[::-1], ONTOLOGY)
    assert forward[0] == backward[0][::-1] and forward[1] == backward[1]


def test_a_shared_id_leads_to_those_of_all_namesakes() -> None:
    named = with_members([Named("R", "Film", (1989,)), Named("R", "Film", (2010,)), Named("S", "Film")])
    assert mint(named, ONTOLOGY)[1] == {"film/r": ("film/r-1989", "film/r-2010")}
