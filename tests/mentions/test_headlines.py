"""Which names of a headline in title case are believed."""

import pytest
from tests.language import annotator

from kgcine.annotate import Annotated
from kgcine.assets import open_assets
from kgcine.read import load_cleaning, make_article

HEADLINE = "Film Director's Standoff With Minister Ends in Arrest at Aral Pictures"
BODY = "A standoff between a filmmaker and a minister has ended. Officers came to {house} in Almaty on Monday."


def annotated(text: str) -> Annotated:
    return next(annotator().annotate([make_article("a", text, load_cleaning(open_assets()))]))


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (BODY.format(house="the studio"), set()),
        (BODY.format(house="Aral Pictures"), {"Aral Pictures"}),
    ],
)
def test_a_name_of_a_headline_in_title_case_is_one_elsewhere_too(body: str, seen: set[str]) -> None:
    found = annotated(f"{HEADLINE}\n\n{body}")
    entities = {m.text for m in found.mentions if m.value is None and m.start < len(HEADLINE)}
    assert entities == seen


@pytest.mark.parametrize("headline", ["Two films of Aral Pictures go to Berlin", "Rashid Nugmanov"])
def test_a_headline_in_plain_case_or_of_a_name_alone_keeps_its_names(headline: str) -> None:
    found = annotated(f"{headline}\n\nThe office of the studio was closed on Monday, officers said to reporters.")
    assert any(m.value is None and m.start < len(headline) for m in found.mentions)
