"""Whom a film has to introduce is its character, and no subject that anybody knows."""

import pytest

from kgcine.model import Entity, Literal, Span, Statement
from kgcine.sifting.introduced import as_characters

TOLD = Statement("f", "mainSubject", "p", frame="film/tells-of")


def entities(type_: str, name: str, start: int) -> list[Entity]:
    return [
        Entity("f", "Grey Harbour", type_),
        Entity("p", name, "Person", spans=(Span(start, start + len(name)),)),
    ]


@pytest.mark.parametrize(
    ("text", "name", "type_", "changed"),
    [
        ("It tells of Vera, a student.", "Vera", "Film", True),
        ("It tells of Vera (a student).", "Vera", "Film", True),
        ("It tells of Tomiris, queen of the Massagetae.", "Tomiris", "Film", False),
        ("It tells of Kenesary, a khan of the steppe.", "Kenesary", "Film", False),
        ("It tells of Vera, a student.", "Vera", "Documentary", False),
        ("It tells of Vera Holm, a student.", "Vera Holm", "Film", False),
    ],
)
def test_one_of_many_with_one_name_is_a_character(text: str, name: str, type_: str, changed: bool) -> None:
    known = frozenset({"queen", "khan"})
    (read,) = as_characters([TOLD], text, entities(type_, name, text.index(name)), known)
    assert (read.property, read.object) == (("character", Literal(name)) if changed else ("mainSubject", "p"))
