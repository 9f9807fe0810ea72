"""Headings that are titles because the article says how many films it tells of."""

import pytest
from tests.reading import told

HEAD = "Autumn: {count} to see\n\nThe nights are drawing in, and our critics have chosen.\n\n"
BODY = "{}\nA slow story of an old ferryman, in which nobody is in a hurry. The music is by Anna Weber.\n\n"


def listed(count: str, *heads: str) -> set[str]:
    text = HEAD.format(count=count) + "".join(BODY.format(each) for each in heads)
    return {film for film, property_, _ in told(text) if property_ == "composer"}


@pytest.mark.parametrize(
    ("count", "heads", "titles"),
    [
        ("three new films", ("GREY HARBOUR", "NO SIGNAL"), {"GREY HARBOUR", "NO SIGNAL"}),
        ("5 Latvian films", ("1. Grey Harbour", "2. Zarina's Fog"), {"Grey Harbour", "Zarina's Fog"}),
        ("two films", ("Grey Harbour (12 September)", "No Signal, 3 October"), {"Grey Harbour", "No Signal"}),
    ],
)
def test_headings_below_a_count_of_films_are_titles(count: str, heads: tuple[str, ...], titles: set[str]) -> None:
    assert listed(count, *heads) == titles


@pytest.mark.parametrize(
    ("count", "heads"),
    [
        ("three towns", ("Grey Harbour", "No Signal")),
        ("two films", ("Early Years", "The War", "The Thaw")),
        ("three films", ("Anna Weber", "Peter Holm")),
        ("three films", ("Dir. Anna Weber", "Dir. Jan Holm")),
        ("three films", ("Why do we need them?", "Synopsis")),
    ],
)
def test_other_headings_are_none(count: str, heads: tuple[str, ...]) -> None:
    assert listed(count, *heads) == set()
