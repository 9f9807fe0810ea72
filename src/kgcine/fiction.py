"""The statements of one article in, the same without those that take a character of a film for a person out.

Who bears a name that a film gives to a character lives in its story only: what happens to him there says where the
story is set, and nothing about the world.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kgcine.model import Entity, Literal, Span, Statement

CHARACTER = "character"
ROLE = "role"
SETTING = "narrativeLocation"
WHERE = frozenset({"residence", "birthPlace", "deathPlace"})
SUBJECTS = frozenset({"mainSubject"})


def without_fiction(statements: Iterable[Statement], entities: Iterable[Entity]) -> list[Statement]:
    """Drop what is told of characters, and read where they go as the place of the film's story."""
    stated, known = list(statements), list(entities)
    films = _characters(stated, known)
    names = {each.id: each.spans[:1] for each in known}
    return [told for statement in stated for told in _told(statement, films, names)]


def _characters(statements: list[Statement], entities: Iterable[Entity]) -> dict[str, str]:
    """Return the characters among the persons of an article, each with its film."""
    named: dict[str, str] = {}
    roles: dict[str, str] = {}
    for statement in statements:
        if statement.property == CHARACTER and isinstance(statement.object, Literal):
            named.setdefault(statement.object.value, statement.subject)
        for name, value in statement.qualifiers:
            if name == ROLE and statement.property == "castMember" and isinstance(value, Literal):
                roles.setdefault(value.value, statement.subject)
    real = {s.object for s in statements if s.property in SUBJECTS}
    found: dict[str, str] = {}
    for entity in entities:
        # Somebody with a full name may be a historical figure; a single name that is a role is none.
        film = named.get(entity.name) or (None if " " in entity.name else roles.get(entity.name))
        if film is not None and entity.type == "Person" and entity.id not in real:
            found[entity.id] = film
    return found


def _told(statement: Statement, films: Mapping[str, str], names: Mapping[str, tuple[Span, ...]]) -> Iterator[Statement]:
    film = films.get(statement.subject)
    if film is None:
        if statement.object not in films:
            yield statement
    elif statement.property in WHERE and not isinstance(statement.object, Literal):
        # The evidence names the character: a chain has to lead on to the film.
        evidence = tuple(replace(e, chain=tuple(sorted({*e.chain, *names[film]}))) for e in statement.evidence)
        yield replace(statement, subject=film, property=SETTING, qualifiers=(), evidence=evidence)
