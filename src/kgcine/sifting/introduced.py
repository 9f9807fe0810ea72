"""The statements of one article in, the same with whom a film has to introduce as its characters out.

"It tells of Alua, a student": of whom somebody with one name is said to be one of many, nobody has heard before; but
history knows "Kenesary, a khan".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kgcine.model import Entity, Literal, Statement

ABOUT, CHARACTER, FILMS = "mainSubject", "character", frozenset({"Film", "ShortFilm"})
_ONE_OF_MANY = re.compile(r",? \(?an? (?P<called>[a-z]\S*(?: \S+){0,2})")
_WORD = re.compile(r"[^\W\d_]+")


def as_characters(
    statements: Iterable[Statement], text: str, entities: Sequence[Entity], known: frozenset[str]
) -> list[Statement]:
    """Read a film that is about such a person as one that has this character; ``known`` are callings of history."""
    types = {each.id: each.type for each in entities}
    people = (each for each in entities if each.type == "Person" and " " not in each.name and each.spans)
    found = {each.id: each.name for each in people if _is_introduced(text, each.spans[0].end, known)}
    return [
        replace(s, property=CHARACTER, object=Literal(found[s.object]), qualifiers=())
        if s.property == ABOUT and s.object in found and types.get(s.subject) in FILMS
        else s
        for s in statements
    ]


def _is_introduced(text: str, end: int, known: frozenset[str]) -> bool:
    told = _ONE_OF_MANY.match(text, end)
    return told is not None and known.isdisjoint(_WORD.findall(told["called"].lower()))
