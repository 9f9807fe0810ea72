"""The statements of one article in, the same without what a clause says of a house and not of the town in its bracket.

"The Weber Museum (Osh, Kyrgyzstan) was opened in 1950" tells of no beginning of Osh or Kyrgyzstan.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from kgcine.model import Entity, Statement

_PLACE, _WITHIN = "Place", frozenset({"locatedIn", "country"})
# From a name in a bracket over the rest of it to the verb behind.
_BEHIND = re.compile(r"[^()]*\),? (?:is|was|were|are|has|had|will|which|who|[a-z]+(?:ed|s)) ")
_OPENED = re.compile(r".*\([^()]*", re.DOTALL)


def without_bracketed(
    statements: Iterable[Statement], text: str, entities: Sequence[Entity], is_a: Callable[[str, str], bool]
) -> list[Statement]:
    """Drop what stands behind a bracket and is said of a place that is named in it, but for where that lies.

    >>> from kgcine.model import Evidence, Literal, Span
    >>> text = "The museum (Osh) was opened in 1950."
    >>> def told(start: int, end: int) -> Statement:
    ...     evidence = Evidence(Span(0, 36), Span(start, end), Span(31, 35))
    ...     return Statement("e1", "inception", Literal("1950", "gYear"), evidence=(evidence,))
    >>> places = [Entity("e1", "Osh", "Place")]
    >>> [len(without_bracketed([told(*ends)], text, places, str.__eq__)) for ends in ((12, 15), (0, 10))]
    [0, 1]
    """
    places = {each.id for each in entities if is_a(each.type, _PLACE)}
    return [each for each in statements if each.subject not in places or not _is_bracketed(each, text)]


def _is_bracketed(statement: Statement, text: str) -> bool:
    if statement.property in _WITHIN or not statement.evidence:
        return False
    evidence = statement.evidence[0]
    opened = _OPENED.fullmatch(text, evidence.sentence.start, evidence.subject.start)
    behind = _BEHIND.match(text, evidence.subject.end)
    return opened is not None and behind is not None and evidence.object.start >= behind.end() - 1
