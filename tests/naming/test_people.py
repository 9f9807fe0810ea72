"""How far a person's name goes: nicknames, letters behind it, styles before it, small particles."""

import pytest
from tests.language import discuss, typed

NAMES = [
    ('Askar "Skif" Nurlanov led the band.', 'Askar "Skif" Nurlanov'),
    ('Anton Pavel "Tosha" Kim-Weber left.', 'Anton Pavel "Tosha" Kim-Weber'),
    ("Oleg Orlov MBE (4 May 1936 – 24 August 2018) was a mayor.", "Oleg Orlov"),
    ("Rt Rev. Anna Serova was born in Riga.", "Anna Serova"),
    ("Jean-Baptiste d'Aubigny was born in Riga.", "Jean-Baptiste d'Aubigny"),
    ("Nur-Sultan Omarov was born in Riga.", "Nur-Sultan Omarov"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_has_all_its_words_and_no_others(text: str, name: str) -> None:
    found = typed(text)
    assert (name, "Person") in found, found
    assert len([each for each in found if each[1] in ("Person", "Organisation", "CreativeWork")]) == 1, found


NO_NAMES = [
    ('With the film "Needle" Nugmanov won.', "Needle"),
    ("He lived in Nur-Sultan until 2020.", "Nur-Sultan"),
]


@pytest.mark.parametrize(("text", "name"), NO_NAMES)
def test_a_title_or_town_is_no_part_of_a_name(text: str, name: str) -> None:
    assert (name, "Person") not in typed(text)


ALONE = [
    (("Lello Zanetti was born in Riga.", "His father, Carlo Zanetti, was a tailor.", "Zanetti left."), "Lello Zanetti"),
    (('Askar "Golf" Nurlanov played in Riga.', "Golf retired in 2018."), 'Askar "Golf" Nurlanov'),
    (("Vera Kim met Lello Zanetti and Carlo Zanetti.", "Zanetti left."), "Carlo Zanetti"),
]


@pytest.mark.parametrize(("blocks", "name"), ALONE)
def test_a_surname_or_nickname_alone_is_of_whom_the_text_names_first(blocks: tuple[str, ...], name: str) -> None:
    found = discuss(*blocks)
    last = max((r for r in found.references if r.mention.kind == "name"), key=lambda r: r.mention.start)
    assert next(e.name for e in found.entities if e.id == last.entity_id) == name


def test_a_double_surname_alone_is_whole() -> None:
    found = typed("Anna Serova-Kim met Oleg Kim. Serova-Kim was born in Riga. The Serova-Kim family left.")
    assert ("Serova-Kim", "Person") in found, found


def test_a_year_before_a_calling_is_a_birth_and_before_a_kind_of_work_no_persons() -> None:
    assert ("Anna Weber", "Person") in typed("Anna Weber (1945) – Latvian radio veteran, an announcer for years.")
    assert ("Salt Road", "Film") in typed(
        "The films were shown. Salt Road (1954) – Latvian film of the director Petrov."
    )
