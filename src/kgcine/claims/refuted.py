"""The statements of one article in, the same with what the next sentence calls wrong denied out.

"There was a rumour that the fund had paid for it. That is nonsense." What the article states itself stays so.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from kgcine.model import Span, Statement
from kgcine.tables import one_of

CLAIMED = frozenset({"alleged", "reported", "planned"})
# What only says who or what somebody speaks of.
DESCRIBED = frozenset({"genre", "nationality", "occupation"})
_POINTING = r"[\"“«'‘\s]*(?:(?:But|And|No|Well),? )?(?i:that|this|it|these|those|both|all (?:of )?(?:this|that|it))"
_IS = r"(?: is|[’']s| was| are| were)(?: (?!no\b|not\b|hardly\b|never\b)[a-z]+){0,2}?"
# "It was not: Weber paid for it herself."
_NEITHER = (
    r"(?:It|This|That|He|She|They|None of (?:it|this|that)) "
    r"(?:is|was|are|were|did|does|do|has|had|will)(?: not|n[’']t)(?=[.:;,]| so\b)"
)


def refuted_next(
    statements: Iterable[Statement],
    text: str,
    sentences: Sequence[Span],
    wrong: Collection[str],
    untrue: Collection[str],
) -> list[Statement]:
    """Deny what somebody is said to have claimed where the sentence behind calls it wrong.

    >>> from kgcine.model import Evidence
    >>> text = "Rumour has it that B paid for A. It is pure nonsense."
    >>> where = Evidence(Span(0, 32), Span(30, 31), Span(19, 20), ())
    >>> told = Statement("A", "funder", "B", status="alleged", evidence=(where,))
    >>> (found,) = refuted_next([told], text, [Span(0, 32), Span(33, 53)], {"nonsense"}, {"not true"})
    >>> found.status
    'denied'
    """
    said = "|".join((one_of(sorted(wrong)), one_of(sorted(untrue))))
    calls = re.compile(rf"{_POINTING}{_IS} (?:an? )?(?:{said})\b|{_NEITHER}")
    gone = {
        first.start for first, second in pairwise(sentences) if calls.match(text, second.start, second.end) is not None
    }
    stated = list(statements)
    return [replace(s, status="denied") if gone and _is_claimed(s, gone) else s for s in stated]


def _is_claimed(statement: Statement, gone: Collection[int]) -> bool:
    if statement.status not in CLAIMED or statement.property in DESCRIBED:
        return False
    return any(e.sentence.start in gone for e in statement.evidence)
