"""The statements of one article in, the same without the trades that the scorer alone reads against a frame out.

"Her roles in the films A and B" has a player; that she directed them is no more than likely of other sentences.
"""

from __future__ import annotations

from collections.abc import Iterable

from kgcine.learned import FRAME
from kgcine.model import Literal, Statement

PLAYER = "castMember"
TRADES = frozenset({"director", "screenwriter", "composer", "cinematographer", "editor", "producer"})


def without_guessed_trades(statements: Iterable[Statement]) -> list[Statement]:
    """Drop what only the scorer says that somebody did for a film in which a frame says that he played.

    >>> def told(name: str, frame: str) -> Statement:
    ...     return Statement("e1", name, "e2", frame=frame)
    >>> cast, guess = told("castMember", "film/role-in"), told("director", "learned/director")
    >>> [s.property for s in without_guessed_trades([cast, guess])], len(without_guessed_trades([guess]))
    (['castMember'], 1)
    """
    stated = list(statements)
    read = {_ends(each) for each in stated if each.property == PLAYER and not _is_guess(each)}
    return [s for s in stated if s.property not in TRADES or not _is_guess(s) or _ends(s) not in read]


def _is_guess(statement: Statement) -> bool:
    return statement.frame.startswith(f"{FRAME}/")


def _ends(statement: Statement) -> tuple[str, str | Literal]:
    return statement.subject, statement.object
