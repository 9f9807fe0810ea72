"""What only the first line of an article names: a house with a small noun, one that is called after somebody, riots."""

import pytest
from tests.language import annotator
from tests.reading import Fact, told

from kgcine.assets import open_assets
from kgcine.read import load_cleaning, make_article

NAMED: list[tuple[str, Fact]] = [
    (
        "Latvian theater\n\nFounded in Riga in 1922, the theater has worked in Ogre since 1950.",
        ("Latvian theater", "inception", "1922"),
    ),
    (
        "Saltmarket riots\n\nThe riots took place in Riga on 5 May 1950.",
        ("Saltmarket riots", "location", "Riga"),
    ),
    (
        "Riga Uprising of 1950\n\nThe uprising began in May 1950.",
        ("Riga Uprising", "startDate", "1950-05"),
    ),
    (
        "The Ogre Museum of Art (1950)\n\nAfter the war Anna Weber came to Ogre. The museum was opened in 1950.",
        ("Ogre Museum of Art", "inception", "1950"),
    ),
    (
        "Ogre Drama Theatre\n\nIt is old. A puppet theatre was opened in Riga.\n\nThe theatre was founded in 1950.",
        ("Ogre Drama Theatre", "inception", "1950"),
    ),
]
#: A line that says more, or of which the text does not go on, names nothing by a small noun.
UNNAMED = [
    ("Latvian theater\n\nMany plays were staged last year.", "Latvian theater"),
    ("Weber leaves theater\n\nThe actor said that she was tired.", "Weber leaves theater"),
    ("Latvian theaters\n\nThe theater in Riga opened in 1922.", "Latvian theaters"),
    ("Our theater\n\nIt opened in 1922.", "Our theater"),
    ("Night in Riga\n\nThe school was closed on Monday.", "Night in Riga"),
    ("School Closed\n\nThe school was shut on Monday.", "School Closed"),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_the_first_line_names_what_the_text_goes_on_about(text: str, expected: Fact) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(("text", "name"), UNNAMED)
def test_a_line_of_which_the_text_does_not_go_on_is_no_name(text: str, name: str) -> None:
    (found,) = annotator().annotate([make_article("a", text, load_cleaning(open_assets()))])
    assert name not in {mention.text for mention in found.mentions}
