"""The lines of a festival's programme: who made a film, where and when it was made, how long it runs."""

import pytest
from tests.language import annotator
from tests.reading import extractor, fact, facts

from kgcine.assets import open_assets
from kgcine.read import load_cleaning, make_article

BEFORE = [
    ("director", "Olga Weber"),
    ("releaseDate", "2009"),
    ("runtime", "82"),
    ("alternativeTitle", "Sur Aylaq"),
]
BELOW = [("countryOfOrigin", "Kazakhstan"), ("countryOfOrigin", "France"), ("releaseDate", "2009"), ("runtime", "82")]


@pytest.mark.parametrize("told", BEFORE)
def test_an_entry_may_begin_with_the_director(told: tuple[str, str]) -> None:
    entry = "Olga Weber: Grey Harbour (Sur Aylaq), 2009, 82 min."
    assert ("Grey Harbour", *told) in facts("The film programme", entry)


@pytest.mark.parametrize("told", BELOW)
def test_the_line_below_a_title_tells_of_it(told: tuple[str, str]) -> None:
    lines = "The film programme\n\nGREY HARBOUR\nKazakhstan, France, 2009, 82 min\nWith a talk by its makers"
    article = make_article("a", lines, load_cleaning(open_assets()))
    (annotated,) = annotator().annotate([article])
    extraction = extractor().extract(annotated)
    assert ("GREY HARBOUR", *told) in {fact(extraction, statement) for statement in extraction.statements}


@pytest.mark.parametrize(
    "block",
    [
        "Olga Weber: the film will be 82 minutes long in 2009.",
        "Olga Weber: Kazakhstan, 2009, 82 min.",
        "Olga Weber told Anna Lee: in 2009, 82 min. were cut from the film.",
    ],
)
def test_a_colon_behind_a_name_makes_no_director(block: str) -> None:
    assert not [fact for fact in facts("The film programme", block) if fact[1] in ("director", "releaseDate")]


def test_a_bracket_credits_each_of_its_films() -> None:
    text = (
        "Films spoke of the young (Night Bus, Marat Sydykov, USSR, 1988; Blue Harvest, Pyotr Weber, USSR/Sweden, 1989)."
    )
    told = {(name, value) for _, name, value in facts(text)}
    assert {("director", "Marat Sydykov"), ("director", "Pyotr Weber"), ("countryOfOrigin", "Sweden")} <= told
    assert ("Blue Harvest", "releaseDate", "1989") in facts(text)
    assert ("Night Bus", "director", "Pyotr Weber") not in facts(text)


SHOWN = {
    ("director", "Olga Weber"),
    ("countryOfOrigin", "Kazakhstan"),
    ("countryOfOrigin", "France"),
    ("releaseDate", "2009"),
    ("runtime", "82"),
}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("“Grey Harbour” by Olga Weber (Kazakhstan/France, 2009, 82’)", SHOWN),
        ("“Grey Harbour” by Olga Weber (Kazakhstan and France, 2009, 82 min.)", SHOWN),
        ("“Grey Harbour” (Kazakhstan/France, 2009, 82')", SHOWN - {("director", "Olga Weber")}),
        (
            "“Grey Harbour” (Grey Harbour, France), directed by Olga Weber",
            {("countryOfOrigin", "France"), ("director", "Olga Weber")},
        ),
        # A book has an author, and no person is born where a work comes from.
        ("The novel “Grey Harbour” by Olga Weber (France, 2009) was praised.", {("author", "Olga Weber")}),
    ],
)
def test_a_bracket_behind_title_and_maker_tells_of_the_film(line: str, told: set[tuple[str, str]]) -> None:
    assert {(name, value) for subject, name, value in facts(line) if subject in ("Grey Harbour", "Olga Weber")} == told
