"""What somebody founds is what the next sentence calls “it”, and an office of “its” is nobody named before."""

import pytest
from tests.reading import Fact, facts

STATED: list[tuple[str, Fact]] = [
    (
        "Oleg Orlov set up the Margilan Fund, which he chaired to the end. In 2009 it moved to Samarkand.",
        ("Margilan Fund", "headquarters", "Samarkand"),
    ),
    (
        "In 1997 Vera Kim founded the studio Kadr. It was bought by Kino Trade in 2005.",
        ("Kadr", "owner", "Kino Trade"),
    ),
    (
        "Vera Kim established the Osh Foundation in 1997. It is headed by Anna Weber.",
        ("Osh Foundation", "leader", "Anna Weber"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_it_is_what_somebody_founded(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vera Kim left the studio Kadr. It was bought by Kino Trade in 2005.",
        "Vera Kim founded the studio Kadr and the Osh Foundation. It was bought by Kino Trade in 2005.",
        "Vera Kim founded the studio Kadr. It was hard for Kino Trade in 2005.",
    ],
)
def test_otherwise_it_is_left_open(text: str) -> None:
    assert not {fact for fact in facts(text) if fact[1] == "owner"}


def test_an_office_of_a_house_is_not_held_by_whom_the_text_was_about() -> None:
    told = facts(
        "The Osh Film School was opened in 1968.",
        "Leonid Vaisman was a physicist. Its present rector, Vera Kim, graduated from it in 2001.",
    )
    assert ("Vera Kim", "educatedAt", "Osh Film School") in told
    assert ("Leonid Vaisman", "educatedAt", "Osh Film School") not in told
