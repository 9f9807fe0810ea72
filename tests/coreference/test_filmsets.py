"""A plural stands for the films that were named last, and a count for one of them."""

import pytest
from tests.reading import facts

TWO = "Her films “Salt Road” (1970) and “Winter Pasture” (1974) were seen by millions. "

TOLD: list[tuple[str, str, str, set[str]]] = [
    (TWO + "Both films were shot by Jan Holm.", "cinematographer", "Jan Holm", {"Salt Road", "Winter Pasture"}),
    (TWO + "The two pictures were produced by Lenfilm.", "productionCompany", "Lenfilm",
     {"Salt Road", "Winter Pasture"}),
    (TWO + "They were directed by Jan Holm.", "director", "Jan Holm", {"Salt Road", "Winter Pasture"}),
    (TWO + "Nobody banned them. Jan Holm directed both.", "director", "Jan Holm", {"Salt Road", "Winter Pasture"}),
    (TWO + "Ida Stone starred in both pictures.", "castMember", "Ida Stone", {"Salt Road", "Winter Pasture"}),
    (TWO + "These films were directed by Jan Holm.", "director", "Jan Holm", {"Salt Road", "Winter Pasture"}),
    # as many as the plural says, also over some sentences, and what was taken up already
    (TWO + "The film “Fog” came out in 1980. All three were directed by Jan Holm.", "director", "Jan Holm",
     {"Salt Road", "Winter Pasture", "Fog"}),
    (TWO + "The three films were directed by Jan Holm.", "director", "Jan Holm", set()),
    (TWO + "“Fog” is a film of 1980. Both films were directed by Jan Holm.", "director", "Jan Holm", set()),
    # people may be both
    ("Jan Holm and Ida Stone praised “Salt Road” and “Fog”. Both were born in Osh.", "birthPlace", "Osh",
     {"Jan Holm", "Ida Stone"}),
    # those that follow one after another
    ("Jan Holm made three films about Osh. The first, “Salt Road”, came out in 1965. “Winter Pasture” followed in "
     "1967, and in 1970 he shot “Fog”.", "director", "Jan Holm", {"Salt Road", "Winter Pasture", "Fog"}),
    ("Two films by Jan Holm are being restored. They are “Salt Road” and “Winter Pasture”.", "director", "Jan Holm",
     {"Salt Road", "Winter Pasture"}),
    ("Jan Holm made three films about Osh. Critics liked “Salt Road” and “Fog” by Ida Stone.", "director", "Jan Holm",
     set()),
    # one of them by its count
    (TWO + "The second film was directed by Jan Holm.", "director", "Jan Holm", {"Winter Pasture"}),
    (TWO + "The music for the last was written by Jan Holm.", "composer", "Jan Holm", {"Winter Pasture"}),
    (TWO + "Both films were shot by Paul Novak. The first was directed by Jan Holm.", "director", "Jan Holm",
     {"Salt Road"}),
    ("“Salt Road” is a film of 1970. The second film was directed by Jan Holm.", "director", "Jan Holm", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "relation", "end", "films"), TOLD)
def test_a_plural_stands_for_the_films_named_last(text: str, relation: str, end: str, films: set[str]) -> None:
    found = {fact for fact in facts(text) if fact[1] == relation and end in (fact[0], fact[2])}
    assert {other for fact in found for other in (fact[0], fact[2]) if other != end} == films
