from pathlib import Path

import pytest

from kgcine.assets import Assets, open_assets
from kgcine.errors import AssetError
from kgcine.identities.variants import (
    RULES,
    PersonName,
    acronym,
    is_acronym,
    load_spelling,
    loosely,
    person_name,
    sound,
)

SPELLING = load_spelling(open_assets())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Rashid Nugmanov", PersonName(("nugman+man", "rashid"))),
        ("R. Nugmanov", PersonName(("nugman+man",), ("r",))),
        ("J.V. Stalin", PersonName(("stalin",), ("j", "v"))),
        ("Rashid Musaevich Nugmanov", PersonName(("nugman+man", "rashid"), (), ("musaevich",))),
        ("Zhanna Issabayeva", PersonName(("isaba+woman", "jana"))),
        ("Абай Құнанбайұлы", PersonName(("abai", "kunanba+man"))),
        ("Eva Ev", PersonName(("ev", "eva"))),
        ("", PersonName(())),
    ],
)
def test_a_persons_name_is_taken_apart(name: str, expected: PersonName) -> None:
    assert person_name(name, SPELLING) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Qaitalanbasyn", "Қайталанбасын"),
        ("Kyz-Zhibek", "Қыз Жібек"),
        ("Ekibastuz", "Экибастуз"),
        ("Dzhambul", "Jambul"),
        ("Yeltay", "Елтай"),
    ],
)
def test_names_that_sound_alike_meet(one: str, other: str) -> None:
    assert sound(one, SPELLING) == sound(other, SPELLING)


def test_loose_sounds_are_for_spellings_that_mix_vowels_up() -> None:
    assert loosely(sound("Bukeikhan", SPELLING), SPELLING) == loosely(sound("Бөкейхан", SPELLING), SPELLING)


@pytest.mark.parametrize(("one", "other"), [("Dagamamatova", "Dadekamatova"), ("Mamanova", "Manova")])
def test_a_syllable_more_is_another_name_also_where_vowels_are_mixed_up(one: str, other: str) -> None:
    assert loosely(sound(one, SPELLING), SPELLING) != loosely(sound(other, SPELLING), SPELLING)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Busan International Film Festival", "biff"),
        ("Ministry of Culture", None),
        ("All-Union State Institute", "ausi"),
    ],
)
def test_initials_stand_for_a_long_name(name: str, expected: str | None) -> None:
    assert acronym(name, SPELLING) == expected


@pytest.mark.parametrize(("name", "expected"), [("KNB", True), ("Knb", False), ("KAZAKHFILM", False), ("KG", False)])
def test_an_acronym_is_a_few_capitals(name: str, expected: bool) -> None:
    assert is_acronym(name, SPELLING) is expected


@pytest.mark.parametrize(
    "broken",
    [
        "sounds = 3",
        "= 1",
        'sounds = [["(", "x"]]\nloose = []',
        "sounds = []\nloose = []\n[endings]\nman = []\nwoman = []",
    ],
)
def test_broken_rules_of_a_user_are_named(tmp_path: Path, broken: str) -> None:
    file = tmp_path.joinpath(*RULES.split("/"))
    file.parent.mkdir()
    file.write_text(broken, encoding="utf-8")
    with pytest.raises(AssetError, match=r"identity\.toml"):
        load_spelling(Assets(tmp_path))
