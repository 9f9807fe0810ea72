"""The statements of one article in, the same out with the parts of films that only the cast's roles name.

Who "stars as the widow Asel" tells of a part by that name; whom somebody plays who is but called a widow has none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kgcine.model import Entity, Literal, Statement

CAST, CHARACTER, ROLE, PRIZE = "castMember", "character", "role", "Award"


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


def without_no_parts(
    statements: Iterable[Statement], entities: Iterable[Entity], never: frozenset[str]
) -> list[Statement]:
    """Take away roles that are none: "with actors from many lands as the cast", "a lead for which he won the prize"."""
    prizes = {name for each in entities if each.type == PRIZE for name in (each.name, *each.aliases)}
    barred = prizes | never
    return [_bare(each) if _role(each) in barred else each for each in statements]


def _role(statement: Statement) -> str | None:
    value = dict(statement.qualifiers).get(ROLE) if statement.property == CAST else None
    return value.value if isinstance(value, Literal) else None


def _bare(statement: Statement) -> Statement:
    return replace(statement, qualifiers=tuple(pair for pair in statement.qualifiers if pair[0] != ROLE))


def _is_name(role: str) -> bool:
    return all(word[:1].isupper() for word in role.split())
