"""The statements of one article in, the same without dates that a sentence gives to two things at once out.

"In 1950 she made A and then B in 1952": of two dates of one thing the one falls that lies behind another such thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kgcine.model import Entity, Evidence, Span, Statement

DATES = frozenset({"releaseDate", "publicationDate", "birthDate", "deathDate", "inception"})


def unmixed(statements: Iterable[Statement], entities: Sequence[Entity]) -> list[Statement]:
    """Drop of two dates that a sentence gives one thing the one that another thing of its class stands before."""
    stated = list(statements)
    rows: dict[tuple[str, str, Span], list[Statement]] = defaultdict(list)
    for each in stated:
        if each.property in DATES and each.evidence:
            rows[each.property, each.subject, each.evidence[0].sentence].append(each)
    doubled = [row for row in rows.values() if len({each.object for each in row}) > 1]
    if not doubled:
        return stated
    types = {each.id: each.type for each in entities}
    gone: set[int] = set()
    for row in doubled:
        subject = row[0].subject
        others = [s for e in entities if e.id != subject and e.type == types.get(subject) for s in e.spans]
        far = [each for each in row if any(_between(each.evidence[0], other) for other in others)]
        gone |= {id(each) for each in far} if len(far) < len(row) else set()
    return [each for each in stated if id(each) not in gone]


def _between(evidence: Evidence, other: Span) -> bool:
    first, last = sorted((evidence.subject, evidence.object))
    return first.end <= other.start and other.end <= last.start
