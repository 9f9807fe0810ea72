import pytest
from tests.language import annotator, lexicon, typed

from kgcine.naming.tokens import text_of
from kgcine.titling.subjects import head_type


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("1994 American drama film directed by", "Film"),
        ("Kazakh film director", "Person"),
        ("state-owned company in Almaty", "Organisation"),
        ("novel about a film", "Book"),
        ("documentary short film", "ShortFilm"),
        ("film industry of a country", None),
        ("town", "Settlement"),
        ("teapot", None),
        ("film coordinator for the project", "Person"),
        ("film thriller", "Film"),
    ],
)
def test_a_noun_phrase_has_the_class_of_its_head(phrase: str, expected: str | None) -> None:
    text = text_of(phrase, [annotator().tokenize(phrase)], [0])
    assert head_type(text, 0, lexicon()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zharkol is a village in the north.", ("Zharkol", "Settlement")),
        ("Oblako was released in 1990.", ("Oblako", "Film")),
        ("Set in Omsk, Winter Coat depicts a family of actors.", ("Winter Coat", "Film")),
        ("The Green Lamp (Kazakh: Jasyl sham) is a 1962 film.", ("The Green Lamp", "Film")),
        ("When Olga Weber was an editor at Mosfilm, she wrote.", ("Olga Weber", "Person")),
        ("Lentil Club, also called LC, is a rock band.", ("Lentil Club", "Organisation")),
    ],
)
def test_a_subject_is_what_its_sentence_says(text: str, expected: tuple[str, str]) -> None:
    assert expected in typed(text)


@pytest.mark.parametrize(
    "text",
    [
        "The film was released in 1990.",
        "Production was shot in May.",
        "He was directed by her.",
        "Written by her, it failed.",
        "Olga Weber is Latvia's first doctor of science in film.",
    ],
)
def test_a_pronoun_or_a_common_noun_is_no_title(text: str) -> None:
    assert not [found for found in typed(text) if found[1] in {"Film", "Book"}]
