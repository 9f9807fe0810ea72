"""A noun goes back to what an article is about where something else is named only in passing."""

import pytest
from tests.reading import Fact, facts

ABOUT: list[tuple[str, Fact]] = [
    (
        "Grey Harbour is a 1968 film by Anna Weber. Its hero looks like the one of the film Salt Road. "
        "Years went by. The film was shot in Riga.",
        ("Grey Harbour", "filmingLocation", "Riga"),
    ),
    (
        "Tarn Motors is a car maker based in Perth. Its rival was Bell Motors. The firm was dissolved in 1970.",
        ("Tarn Motors", "dissolved", "1970"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ABOUT)
def test_a_noun_goes_back_to_what_the_article_is_about(text: str, expected: Fact) -> None:
    assert expected in facts(text)
