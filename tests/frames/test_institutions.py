"""What institutions and events are told of: their first issue, what they grew out of, who did what they were."""

import pytest
from tests.reading import Fact, facts

TOLD: list[tuple[str, Fact]] = [
    ("1934 is considered the year of foundation of Lindau University.", ("Lindau University", "inception", "1934")),
    (
        "Zhuldyz is a newspaper. The first issue was published on 5 May 1913 in Riga.",
        ("Zhuldyz", "inception", "1913-05-05"),
    ),
    (
        "The deportation of Koreans was the forced transfer of a people in 1937 by the NKVD.",
        ("deportation of Koreans", "perpetrator", "NKVD"),
    ),
    (
        "Lindau Film Studio was evacuated to Osh in 1941.",
        ("Lindau Film Studio", "headquarters", "Osh"),
    ),
    (
        "The Weber Museum was created in 1976 on the basis of the Osh Gallery and the Museum of Crafts.",
        ("Weber Museum", "predecessor", "Osh Gallery"),
    ),
    (
        "The Museum of Crafts became part of the Weber Museum in 1976.",
        ("Museum of Crafts", "parentOrganisation", "Weber Museum"),
    ),
    ("The Steplag camp was part of the Gulag.", ("Steplag camp", "parentOrganisation", "Gulag")),
    (
        "LOKS (Lindau United Film Studio) was dissolved in 1944.",
        ("Lindau United Film Studio", "dissolved", "1944"),
    ),
    ("The al-Lindi University was founded in 1934.", ("al-Lindi University", "inception", "1934")),
]


@pytest.mark.parametrize(("text", "fact"), TOLD)
def test_what_is_told_of_institutions(text: str, fact: Fact) -> None:
    assert fact in facts(text)


NOT_TOLD: list[tuple[str, str]] = [
    ("Zhuldyz is a newspaper. The first issue sold 3000 copies in 1913.", "inception"),
    ("The film crew was evacuated to Osh in 1941.", "headquarters"),
    ("The Weber Museum became part of his life in 1976.", "parentOrganisation"),
]


@pytest.mark.parametrize(("text", "name"), NOT_TOLD)
def test_what_is_not_told_of_institutions(text: str, name: str) -> None:
    assert not any(fact[1] == name for fact in facts(text))
