"""The statements of an article in, the same with the house of an office where its sentence tells whom its holder leads.

"The firm has a new chief executive, A": that A leads the firm says of what A is the chief executive. It says nothing
of another office of A's: "A, head of the firm and a former minister". Since when A leads it does not say since when A
works there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from kgcine.model import Literal, Span, Statement

OFFICE, LEADER, HOUSE, WORKS_FOR = "positionHeld", "leader", "of", "employer"
_TERM = frozenset({"startDate", "endDate"})


def with_houses(
    statements: Sequence[Statement], heads: Collection[str], deeds: Collection[str] = ()
) -> Iterator[Statement]:
    """Yield the statements in order; an office that is of nothing yet is of the one house that its holder leads.

    ``heads`` are the nouns for who leads a house, ``deeds`` the frames that tell of leading one and name no office.
    """
    led: dict[tuple[str, Span], set[str]] = {}
    offices = {(each.subject, each.evidence[0].sentence, each.object) for each in statements if each.property == OFFICE}
    held = Counter((holder, sentence) for holder, sentence, _ in offices)
    for each in statements:
        if each.property == LEADER and isinstance(each.object, str) and each.frame not in deeds:
            led.setdefault((each.object, each.evidence[0].sentence), set()).add(each.subject)
    for each in statements:
        where = (each.subject, each.evidence[0].sentence)
        houses = led.get(where, set()) if _leads(each, heads) and held[where] == 1 else set()
        if len(houses) == 1 and HOUSE not in dict(each.qualifiers):
            each = each.qualified(HOUSE, next(iter(houses)))
        yield each


def without_terms(statements: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the statements in order; how long an office was held is not how long its holder worked for the house."""
    terms = {
        (each.object, each.subject, each.evidence[0].sentence, date)
        for each in statements
        if each.property == LEADER
        for date in each.qualifiers
    }
    for each in statements:
        if each.property == WORKS_FOR:
            where = (each.subject, each.object, each.evidence[0].sentence)
            kept = (date for date in each.qualifiers if date[0] not in _TERM or (*where, date) not in terms)
            each = replace(each, qualifiers=tuple(kept))
        yield each


def _leads(statement: Statement, heads: Collection[str]) -> bool:
    """Tell whether a statement is of an office whose holder leads a house."""
    office = statement.object if isinstance(statement.object, Literal) else Literal("")
    return statement.property == OFFICE and any(word in heads for word in office.value.lower().split()[-1:])
