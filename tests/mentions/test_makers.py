"""Titles end before who made the work."""

import pytest
from tests.language import annotate


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("They showed the first feature film, The Towers of Salt by Viktor Viskovsky (1925).", "The Towers of Salt"),
        ("In 1937, The Vow by Aleksandr Petrov was the first talking film.", "The Vow"),
        ("The film Death by Chocolate (1991) was shot in Riga.", "Death by Chocolate"),
        ("The film “Words by Anna Weber” was shot in Riga.", "Words by Anna Weber"),
    ],
)
def test_a_title_ends_before_the_name_of_its_maker_unless_quotes_hold_both(text: str, title: str) -> None:
    assert title in {mention.text for mention in annotate(text).mentions if mention.type == "Film"}
