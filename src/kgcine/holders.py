"""The statements of an article in, the same with the house of an office where its sentence tells whom its holder leads.

"The firm has a new chief executive, A": that A leads the firm says of what A is the chief executive.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgcine.model import Span, Statement

OFFICE, LEADER, HOUSE = "positionHeld", "leader", "of"


def with_houses(statements: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the statements in order; an office that is of nothing yet is of the one house that its holder leads."""
    led: dict[tuple[str, Span], set[str]] = {}
    for each in statements:
        if each.property == LEADER and isinstance(each.object, str):
            led.setdefault((each.object, each.evidence[0].sentence), set()).add(each.subject)
    for each in statements:
        houses = led.get((each.subject, each.evidence[0].sentence), set()) if each.property == OFFICE else set()
        if len(houses) == 1 and HOUSE not in dict(each.qualifiers):
            qualifiers = (*each.qualifiers, (HOUSE, next(iter(houses))))
            each = replace(each, qualifiers=tuple(sorted(qualifiers, key=lambda pair: (pair[0], str(pair[1])))))
        yield each
