import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgcine.assets import open_assets
from kgcine.link.naming import Names
from kgcine.link.rules import load_rules

RULES = load_rules(open_assets()).naming
NAMES = Names(RULES)
SAME, SOUND, LIKE, PART, OTHER = 1.0, RULES.transliterated, RULES.similar, RULES.part, 0.59


@pytest.mark.parametrize(
    ("one", "other", "person", "least", "most"),
    [
        ("The Needle", "the needle", False, SAME, SAME),
        ("The Needle", "Needle", False, SAME, SAME),
        ("U.S.S.R.", "USSR", False, SAME, SAME),
        ("Игла", "Igla", False, SOUND, SOUND),
        ("Рэкетир", "Reketir", False, SOUND, SOUND),
        ("Rashid Nugmanov", "Рашид Нугманов", True, SOUND, SOUND),
        ("Rashid Nugmanov", "Rachid Nougmanov", True, 0.85, LIKE),
        ("Darezhan Omirbaev", "Darezhan Omirbayev", True, SOUND, SOUND),
        ("Aizhan Kassymbek", "Айжан Касымбек", True, SOUND, SOUND),
        ("Nugmanov Rashid", "Rashid Nugmanov", True, SOUND, SOUND),
        ("Sergei Eisenstein", "Сергей Эйзенштейн", True, 0.85, SOUND),
        ("Yeldar Orazbayev", "Эльдор Уразбаев", True, 0.0, 0.93),
        ("Nugmanov", "Rashid Nugmanov", True, 0.0, PART),
        ("Sergei Bodrov", "Aleksei Bodrov", True, 0.0, PART),
        ("R. Nugmanov", "Rashid Nugmanov", True, 0.9, LIKE),
        ("Akhmet Baitursynov", "Ахмет Байтурсынович Байтурсынов", True, 0.85, LIKE),
        ("Night Watch 2", "Night Watch", False, 0.0, PART),
        ("Ivan the Terrible, Part I", "Ivan the Terrible, Part II", False, 0.0, PART),
        ("The Needle", "The Needle Remix", False, 0.0, LIKE),
        ("Killer", "Fire", False, 0.0, OTHER),
        ("", "Fire", False, 0.0, 0.0),
        ("?", "!", False, 0.0, 0.0),
    ],
)
def test_names_are_as_alike_as_they_should_be(one: str, other: str, person: bool, least: float, most: float) -> None:
    assert least <= round(NAMES.alike(one, other, person=person), 6) <= most


@given(st.text(max_size=20), st.text(max_size=20), st.booleans())
def test_likeness_lies_between_none_and_same_and_has_no_direction(one: str, other: str, person: bool) -> None:
    there, back = NAMES.alike(one, other, person=person), NAMES.alike(other, one, person=person)
    assert 0.0 <= there <= 1.0
    assert (there == 1.0) == (back == 1.0)


@given(st.text(min_size=1, max_size=20))
def test_name_is_the_same_as_itself_or_nothing(name: str) -> None:
    assert NAMES.alike(name, name, person=False) in (0.0, 1.0)


def test_best_names_the_two_that_are_most_alike() -> None:
    assert NAMES.best(("The Needle", "Игла"), ("Fire", "Igla"), person=False) == (SOUND, "Игла", "Igla")
    assert NAMES.best((), ("Igla",), person=False) == (0.0, "", "")
