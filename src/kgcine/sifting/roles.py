"""The statements of one article in, the same out with the parts of films that only the cast's roles name.

Who "stars as the widow Asel" tells of a part by that name; whom somebody plays who is but called a widow has none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kgcine.model import Literal, Statement

CAST, CHARACTER, ROLE = "castMember", "character", "role"


def with_parts(statements: Iterable[Statement]) -> list[Statement]:
    """Add the characters that roles name where nothing else states them.

    >>> cast = Statement("e1", "castMember", "e2", (("role", Literal("Asel")),), frame="film/star-as")
    >>> [each.property for each in with_parts([cast])]
    ['castMember', 'character']
    """
    stated = list(statements)
    known = {(s.subject, s.object.value) for s in stated if s.property == CHARACTER and isinstance(s.object, Literal)}
    for cast in stated[:]:
        role = dict(cast.qualifiers).get(ROLE) if cast.property == CAST else None
        if isinstance(role, Literal) and _is_name(role.value) and (cast.subject, role.value) not in known:
            known.add((cast.subject, role.value))
            stated.append(replace(cast, property=CHARACTER, object=Literal(role.value), qualifiers=()))
    return stated


def _is_name(role: str) -> bool:
    return all(word[:1].isupper() for word in role.split())
