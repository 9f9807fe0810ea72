"""A noun goes back to what an article is about where something else is named only in passing."""

import pytest
from tests.language import discuss
from tests.reading import Fact, facts
from tests.test_coref import led

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


NEWS = "Anna Weber has shot her second feature, “Grey Harbour”, in Riga. The shoot took a month."


@pytest.mark.parametrize(
    ("before", "told", "meant"),
    [
        ("Her first film, “Iron Road”, won a prize. She wrote it alone.", "The film is long.", "Grey Harbour"),
        ("Her debut, “Iron Road”, won a prize. She wrote it alone.", "The film is long.", "Grey Harbour"),
        ("Her first film, “Iron Road”, won a prize. The film is long.", "Rain fell.", "Iron Road"),
        ("Jan Novak's drama “Iron Road” won a prize. He wrote it alone.", "The film is long.", "Iron Road"),
    ],
)
def test_news_goes_back_to_its_new_film_behind_an_earlier_one(before: str, told: str, meant: str) -> None:
    known = [(text, name) for text, name in led(discuss(NEWS, before, told), "nominal") if text == "film"]
    assert known[-1] == ("film", meant)
