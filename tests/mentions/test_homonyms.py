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
