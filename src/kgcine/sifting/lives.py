"""The statements of one article in, the same without lives that nobody can have lived out.

Years in a bracket behind a name are a life or a term of office: "He was succeeded by X (1971-1985)". A life that would
end in childhood, or before it began, is taken for a term of office and not stated.
"""

from __future__ import annotations

from collections.abc import Iterable

from kgcine.model import Literal, Statement

BIRTH, DEATH = "birthDate", "deathDate"
CHILDHOOD = 17
YEAR = 4


def possible(statements: Iterable[Statement]) -> list[Statement]:
    """Drop births and deaths of persons who would have died as children, where a bracket alone says so.

    >>> born = Statement("e1", "birthDate", Literal("1971", "gYear"), frame="card/lived-range-birth")
    >>> dead = Statement("e1", "deathDate", Literal("1985", "gYear"), frame="card/lived-range-death")
    >>> possible([born, dead])
    []
    """
    stated = list(statements)
    born = [s for s in stated if s.property == BIRTH and _bracketed(s)]
    refused: set[int] = set()
    for birth in born:
        for death in stated:
            if death.property == DEATH and death.subject == birth.subject and _bracketed(death):
                first, last = _year(birth), _year(death)
                if first is not None and last is not None and last - first < CHILDHOOD:
                    refused |= {id(birth), id(death)}
    return [statement for statement in stated if id(statement) not in refused]


def _bracketed(statement: Statement) -> bool:
    return "lived" in statement.frame


def _year(statement: Statement) -> int | None:
    value = statement.object.value if isinstance(statement.object, Literal) else ""
    return int(value[:YEAR]) if value[:YEAR].isdigit() else None
