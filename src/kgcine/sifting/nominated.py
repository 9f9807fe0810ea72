"""The statements of an article in, the same with prizes that somebody was only nominated for as nominations.

"It received nine nominations, among them Best Actress (for Weber)": of winning and naming, what was said last counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kgcine.model import Statement
from kgcine.tables import one_of

_PRIZE, _NOMINATED = "awardReceived", "nominatedFor"


@dataclass(frozen=True, slots=True)
class Naming:
    """How being named for a prize is told, and how winning one."""

    named: re.Pattern[str]
    won: re.Pattern[str]


def load_naming(words: Mapping[str, Sequence[str]]) -> Naming:
    """Compile the wordings of their table."""
    return Naming(*(re.compile(rf"\b(?:{one_of(words[key])})\b", re.IGNORECASE) for key in ("named", "won")))


def as_nominations(statements: Iterable[Statement], text: str, naming: Naming) -> Iterator[Statement]:
    """Yield the statements in order.

    >>> from kgcine.model import Evidence, Span
    >>> naming = load_naming({"named": ["nominations"], "won": ["won"]})
    >>> text = "It won Best Film and had nominations for Best Score."
    >>> def told(prize: str) -> Statement:
    ...     at = text.index(prize)
    ...     evidence = Evidence(Span(0, len(text)), Span(0, 2), Span(at, at + len(prize)))
    ...     return Statement("It", "awardReceived", prize, evidence=(evidence,))
    >>> [each.property for each in as_nominations([told("Best Film"), told("Best Score")], text, naming)]
    ['awardReceived', 'nominatedFor']
    """
    for each in statements:
        yield replace(each, property=_NOMINATED) if each.property == _PRIZE and _is_named(each, text, naming) else each


def _is_named(statement: Statement, text: str, naming: Naming) -> bool:
    evidence = statement.evidence[0]
    ahead = (evidence.sentence.start, min(evidence.object.start, evidence.sentence.end))
    named = [match.start() for match in naming.named.finditer(text, *ahead)]
    won = [match.start() for match in naming.won.finditer(text, *ahead)]
    return bool(named) and max(named) > max(won, default=-1)
