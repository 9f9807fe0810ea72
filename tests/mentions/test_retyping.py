"""A guessed name takes the class that is told of it, and a work its article."""

import pytest
from tests.language import annotator

from kgcine.mentions.retyping import retyped
from kgcine.naming.tokens import Found, text_of

TOLD = [
    (("Salt Road opened.", 0, 2, "Person"), "Film", False, ("Salt Road", "Film", "context/ner")),
    (("She saw The Salt Road there.", 3, 5, "Person"), "Film", False, ("The Salt Road", "Film", "context/ner")),
    (("The Salt Road opened.", 1, 3, "Person"), "Film", False, ("Salt Road", "Film", "context/ner")),
    (("He met Anna Weber there.", 2, 4, "CreativeWork"), None, True, ("Anna Weber", "Person", "ner")),
    (("He met Anna Weber there.", 2, 4, "CreativeWork"), "Film", True, ("Anna Weber", "Person", "ner")),
    (("He met Altyn there.", 2, 3, "Organisation"), "Organisation", False, ("Altyn", "Organisation", "context/ner")),
    (("He left Riga there.", 2, 3, "Settlement"), "Place", False, ("Riga", "Settlement", "ner")),
    (("He left Riga there.", 2, 3, "Settlement"), None, False, ("Riga", "Settlement", "ner")),
]


@pytest.mark.parametrize(("name", "told", "person", "expected"), TOLD)
def test_what_is_told_types_a_guess(
    name: tuple[str, int, int, str], told: str | None, person: bool, expected: tuple[str, str, str]
) -> None:
    view, first, last, type_ = name
    text = text_of(view, [annotator().tokenize(view)], [0])
    found = retyped(text, Found(first, last, type_, "ner", 0), told, person=person)
    assert (text.slice(found.first, found.last), found.type, found.rule) == expected
