"""The statements of an article in, the same with the house of an office where its sentence tells whom its holder leads.

"The firm has a new chief executive, A": that A leads the firm says of what A is the chief executive. It says nothing
of another office of A's: "A, head of the firm and a former minister". Since when A leads it does not say since when A
works there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from kgcine.model import Literal, Span, Statement

OFFICE, LEADER, HOUSE, WORKS_FOR = "positionHeld", "leader", "of", "employer"
_TERM = frozenset({"startDate", "endDate"})


def with_houses(
    statements: Sequence[Statement],
    heads: Collection[str],
    deeds: Collection[str] = (),
    nouns: Mapping[str, frozenset[str]] | None = None,
) -> Iterator[Statement]:
    """Yield the statements in order; an office that is of nothing yet is of the one house that its holder leads.

    ``heads`` are the nouns for who leads a house, ``deeds`` the frames that tell of leading one and name no office,
    ``nouns`` those of the frames that name one: who was editor of a paper and then chairman was no chairman of it.
    """
    led: dict[tuple[str, Span], list[tuple[str, frozenset[str]]]] = {}
    offices = {(each.subject, each.evidence[0].sentence, each.object) for each in statements if each.property == OFFICE}
    held = Counter((holder, sentence) for holder, sentence, _ in offices)
    for each in statements:
        if each.property == LEADER and isinstance(each.object, str) and each.frame not in deeds:
            named = (nouns or {}).get(each.frame, frozenset())
            led.setdefault((each.object, each.evidence[0].sentence), []).append((each.subject, named))
    for each in statements:
        where = (each.subject, each.evidence[0].sentence)
        known = led.get(where, []) if _leads(each, heads) and held[where] == 1 else []
        houses = {house for house, named in known if not named or not named.isdisjoint(_last(each))}
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
    return statement.property == OFFICE and any(word in heads for word in _last(statement))


def _last(statement: Statement) -> list[str]:
    """Return the last word of an office, which says what it is."""
    office = statement.object if isinstance(statement.object, Literal) else Literal("")
    return office.value.lower().split()[-1:]
