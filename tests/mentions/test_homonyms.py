"""A country and a region of one name."""

import pytest
from tests.language import annotate


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("Georgian films were shown. The actress left Georgia.", "Country"),
        ("The films came from Germany, Georgia and Latvia.", "Country"),
        ("The Kazakh actress died in Georgia.", "Country"),
        ("The Kazakh actress lives in Atlanta, Georgia.", "Region"),
        ("The film was shot in Savannah, Georgia.", "Region"),
        ("The film was shot in Savannah, Georgia, USA.", "Region"),
    ],
)
def test_the_text_shows_which_of_them_is_meant(text: str, type_: str) -> None:
    assert ("Georgia", type_) in {(mention.text, mention.type) for mention in annotate(text).mentions}


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("She shot the film “Odessa”. The producer of Odessa, Jan Holm, came.", "Film"),
        ("She shot the film “Fog”. The mayor of Odessa, Jan Holm, came.", "Settlement"),
        ("She shot the film “Odessa”. The mayor of Odessa, Jan Holm, came.", "Settlement"),
    ],
)
def test_a_crew_is_a_films_and_no_towns(text: str, type_: str) -> None:
    assert type_ == [mention.type for mention in annotate(text).mentions if mention.text == "Odessa"][-1]
