"""The statements of an article in, those out that give the day on which somebody was only wounded as that of a death.

"A was shot on 24 August and died of his wounds two days later": what is told to come later was not that day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kgcine.model import Statement
from kgcine.tables import one_of

_REACH = 250


@dataclass(frozen=True, slots=True)
class Wounds:
    """The frames that read when or where somebody was killed, and what tells that he outlived it."""

    frames: frozenset[str]
    outlived: re.Pattern[str]


def load_wounds(table: Mapping[str, Sequence[str]]) -> Wounds:
    """Compile what tells that somebody outlived the deed: "was shot … and died of his wounds"."""
    deeds, died, later, told = (one_of(table[key]) for key in ("deeds", "died", "later", "outlived"))
    between = rf"(?:(?![\n;])(?!\b(?:{deeds})\b).){{0,160}}?"
    outlived = rf"\b(?:{deeds})\b{between}\b(?:(?:{died})\b[^.\n]{{0,40}}?\b(?:{later})|{told})\b"
    return Wounds(frozenset(table["frames"]), re.compile(outlived))


def without_wounds(statements: Iterable[Statement], text: str, wounds: Wounds) -> list[Statement]:
    """Drop when and where somebody was killed where the text has the death come later.

    >>> from kgcine.model import Evidence, Literal, Span
    >>> text = "A was shot on 4 May 2004 and died two days later."
    >>> evidence = Evidence(Span(0, len(text)), Span(0, 1), Span(14, 24), ())
    >>> told = Statement("e1", "deathDate", Literal("2004-05-04", "date"), frame="f", evidence=(evidence,))
    >>> table = {"deeds": ["shot"], "died": ["died"], "later": ["later"], "outlived": ["lived"], "frames": ["f"]}
    >>> without_wounds([told], text, load_wounds(table))
    []
    """
    return [
        each for each in statements if each.frame not in wounds.frames or not _is_outlived(each, text, wounds.outlived)
    ]


def _is_outlived(each: Statement, text: str, outlived: re.Pattern[str]) -> bool:
    """Tell whether the words of a deed are followed by those of a later death."""
    return any(
        outlived.search(text, e.sentence.start, min(len(text), e.sentence.end + _REACH)) is not None
        for e in each.evidence
    )
