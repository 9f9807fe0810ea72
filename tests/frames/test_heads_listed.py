"""Lists of the heads of a house below their heading."""

import pytest
from tests.language import annotator
from tests.reading import extractor

from kgcine.assets import open_assets
from kgcine.read import load_cleaning, make_article

HOUSE = "The Osh Academy is a university in Osh."
LISTS = [
    ("Rectors", "Pyotr Zaikin (1938–1941)"),
    ("Rectors", "1938–1941: Pyotr Zaikin"),
    ("List of rectors", "1938–1941 – Pyotr Zaikin"),
    ("Directors", "1938–1941 Pyotr Zaikin"),
    ("Heads of the academy", "Pyotr Zaikin, 1938–1941"),
    ("Rectors of the academy", "Pyotr Zaikin (1938–1941)"),
]
NOT_HEADS = [
    ("Deputy rectors", "Pyotr Zaikin (1938–1941)"),
    ("Graduates", "Pyotr Zaikin (1938–1941)"),
    ("Honorary rectors", "Pyotr Zaikin (1938–1941)"),
]


def leaders(house: str, heading: str, *lines: str) -> list[tuple[str, ...]]:
    article = make_article("t", "\n\n".join([house, heading, "\n".join(lines)]), load_cleaning(open_assets()))
    (annotated,) = annotator().annotate([article])
    told = extractor().extract(annotated)
    names = {entity.id: entity.name for entity in told.entities}
    found = [each for each in told.statements if each.property == "leader"]
    values = [(names[str(each.object)], *(str(value.value) for _, value in each.qualifiers)) for each in found]
    return sorted(values)


@pytest.mark.parametrize(("heading", "line"), LISTS)
def test_each_line_names_a_head_with_the_term(heading: str, line: str) -> None:
    last = line.replace("Pyotr Zaikin", "Vera Kim").replace("1941", "1963").replace("1938", "1941")
    told = leaders(HOUSE, heading, line, last)
    assert told == [("Pyotr Zaikin", "1941", "1938"), ("Vera Kim", "1963", "1941")]


@pytest.mark.parametrize(("heading", "line"), NOT_HEADS)
def test_lists_of_others_do_not(heading: str, line: str) -> None:
    assert leaders(HOUSE, heading, line) == []


def test_bare_directors_of_a_studio_may_be_those_of_its_films() -> None:
    assert leaders("Ala-Tau Film is a film studio in Osh.", "Directors", "Shaken Omarov (1914–1970)") == []
