"""The statements of one article in, the same without nations of which a sentence does not say whose they are out.

"The Polish and Latvian actors A and B" gives none to either of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from kgcine.model import Span, Statement

CROSSED = "nationality"
# "Polish and Latvian" stand further apart than "Polish-Latvian", which is said of each.
_APART = 4


def uncrossed(statements: Iterable[Statement]) -> list[Statement]:
    """Drop the nationalities that one wording of a sentence gives to several persons at once, if they are several.

    >>> from kgcine.model import Evidence, Literal
    >>> def told(who: str, nation: str, at: int) -> Statement:
    ...     evidence = Evidence(Span(0, 50), Span(30, 40), Span(at, at + 6))
    ...     return Statement(who, "nationality", Literal(nation), frame="person/nationality", evidence=(evidence,))
    >>> polish = [told("e1", "Polish", 0), told("e2", "Polish", 0)]
    >>> len(uncrossed([*polish, told("e1", "Latvian", 11), told("e2", "Latvian", 11)])), len(uncrossed(polish))
    (0, 2)
    """
    stated = list(statements)
    rows: dict[tuple[str, Span], list[Statement]] = defaultdict(list)
    for each in stated:
        if each.property == CROSSED and each.evidence:
            rows[each.frame, each.evidence[0].sentence].append(each)
    gone = {id(each) for row in rows.values() if _crosses(row) for each in row}
    return [each for each in stated if id(each) not in gone]


def _crosses(row: list[Statement]) -> bool:
    people = {each.subject for each in row}
    nations = sorted({(each.evidence[0].object.start, each.evidence[0].object.end) for each in row})
    if len(people) < 2 or len(nations) < 2 or len(row) < len(people) * len(nations):
        return False
    gaps = (after[0] - before[1] for before, after in pairwise(nations))
    return all(gap >= _APART for gap in gaps)
