"""Works and papers that are named between commas behind their noun."""

import pytest
from tests.language import typed

NAMED = [
    ("The first magazine of the new republic, Tuzi Inqilob, was published in Osh in 1919.",
     ("Tuzi Inqilob", "MediaOutlet")),
    ("A satirical magazine in Tajik, Mullo Lindau, followed in 1922.", ("Mullo Lindau", "MediaOutlet")),
    ("His first book of verse, Bodi Kuh, came out in 1964.", ("Bodi Kuh", "Book")),
    ("In 2006, a Latvian-Kazakh film, Qishi faqat baroi kuhon, was shown in Riga.",
     ("Qishi faqat baroi kuhon", "Film")),
    ("She wrote a novel about the life of miners, Salt and Bread.", ("Salt and Bread", "Book")),
]  # fmt: skip

UNNAMED = [
    "The second version features Ana Torres and Luis Vega of the Latvian pop group XYZ.",
    "The author of the book, Anna Weber, was there.",
    "In the newspaper of the party, Moscow, he said, was far away.",
    "For a magazine in Riga, Latvia, she wrote about films.",
    "The Kazakh newspaper wrote about it.",
    "The newspapers Kazakh readers know are many.",
    "The first book critic of the republic was Anna Weber, who died in 1990.",
    "The last part of the story was Moscow, he said.",
    "In a play for the stage, as in the last drama",
    "The editor of a newspaper in Osh, Ivan Petrov, was shot.",
]


@pytest.mark.parametrize(("text", "named"), NAMED)
def test_what_stands_behind_a_nouns_comma_is_what_the_noun_says(text: str, named: tuple[str, str]) -> None:
    assert named in typed(text)


@pytest.mark.parametrize("text", UNNAMED)
def test_a_person_or_place_behind_a_comma_is_no_work(text: str) -> None:
    assert not {name for name, type_ in typed(text) if type_ in {"Book", "MediaOutlet", "Film"}}


def test_the_works_of_a_row_need_no_brackets() -> None:
    text = "Anna Weber is a writer. Her early works included The Salt Boy and Fog in Russian, and White Rain in Kyrgyz."
    assert {("The Salt Boy", "Book"), ("Fog", "Book"), ("White Rain", "Book")} <= typed(text)


def test_a_place_inside_a_listed_title_is_no_language() -> None:
    text = "Anna Weber is the author of novels such as Faces in the Hills, Birds in Old Osh and Singles."
    assert {("Faces in the Hills", "Book"), ("Birds in Old Osh", "Book"), ("Singles", "Book")} <= typed(text)
