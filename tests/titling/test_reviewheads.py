"""Titles that a headline reviews."""

import pytest
from tests.language import annotate

SLOW = "The film is slow."


def films(*blocks: str) -> set[str]:
    return {mention.text for mention in annotate(*blocks).mentions if mention.type == "Film"} - {"film"}


@pytest.mark.parametrize(
    "headline",
    [
        "Berlinale 2019: Quiet Orchard review",
        "Quiet Orchard – Cannes 2019 Review",
        "Film Review: Quiet Orchard (2019) by Jan Holm",
        "Movie Review – Quiet Orchard",
        "Quiet Orchard movie review: a boy among trees",
        "Quiet Orchard review – a boy among trees",
    ],
)
def test_a_headline_names_the_film_that_it_reviews(headline: str) -> None:
    assert films(headline, SLOW) == {"Quiet Orchard"}


@pytest.mark.parametrize(
    "headline",
    [
        "The Year in Review",
        "Book Review: Quiet Orchard",
        "Supreme Court Review Begins",
        "Law Under Review: Osh waits for the film fund",
        "Review: Lindau International Film Festival",
    ],
)
def test_other_reviews_name_none(headline: str) -> None:
    assert films(headline, SLOW) == set()
