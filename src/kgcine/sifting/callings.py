"""The statements of one article in, the same without callings that stand before somebody else's name out.

"The actors A and B, the directors and artists C and D": the directors are C and D.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kgcine.model import Evidence, Statement

CALLING = "occupation"
# What may stand between a calling and the name that it leads, and what leads from the one before to the calling.
_LEADS = re.compile(r"(?: and [a-z-]+)? [A-Z][a-z]")
_PARTS = re.compile(r"[^.;:()]*,(?: and)?(?: the)?(?: [a-z-]+){0,3} $")


def of_their_own(statements: Iterable[Statement], text: str) -> list[Statement]:
    """Drop a calling of somebody before a comma behind which the calling leads another name.

    >>> from kgcine.model import Literal, Span
    >>> text = "the actor Ann, the directors Eve and Jan"
    >>> def said(who: str, at: int) -> Statement:
    ...     evidence = Evidence(Span(0, len(text)), Span(at, at + 3), Span(19, 28))
    ...     return Statement(who, CALLING, Literal("film director"), frame="person/film-director", evidence=(evidence,))
    >>> [each.subject for each in of_their_own([said("ann", 10), said("eve", 29)], text)]
    ['eve']
    """
    return [s for s in statements if s.property != CALLING or not any(_is_led(each, text) for each in s.evidence)]


def _is_led(evidence: Evidence, text: str) -> bool:
    subject, calling = evidence.subject, evidence.object
    if subject.end > calling.start:
        return False
    between = text[subject.end : calling.start]
    return bool(_PARTS.fullmatch(between) and _LEADS.match(text, calling.end))
