"""The statements of one article in, the same without authors of a row's next work: "“Fog” by A, “Salt” by B" out.

One noun leads in such a row, "the novels", so that a clause has all works and all authors at once; each work has whom
"by" names right behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kgcine.model import Evidence, Statement

_MADE = frozenset({"author", "director", "composer", "screenwriter"})
_BY = re.compile(r"[\"”’»]?(?: \([^()]*\))? by (?=[^\W\d_])")
_MARKS = re.compile('["“«]')
_NEXT = re.compile(r"(?: \([^()]*\))?(?:,|,? and|,? as well as) [\"“«]")
_CLOSED = re.compile(r"[\"”’»](?: \([^()]*\))? by (?:[^\W\d_]\. ?)*$")
_BEFORE = 60


def without_others_authors(statements: Iterable[Statement], text: str) -> list[Statement]:
    """Drop whose name stands behind "by" at another work of a row.

    >>> from kgcine.model import Span
    >>> text = 'The novels "Fog" by Vera, "Sea" by Holm'
    >>> def told(work: int, who: int) -> Statement:
    ...     evidence = Evidence(Span(0, 39), Span(work, work + 3), Span(who, who + 4))
    ...     return Statement("e1", "author", "e2", evidence=(evidence,))
    >>> [len(without_others_authors([told(*ends)], text)) for ends in ((12, 20), (12, 35), (27, 20))]
    [1, 0, 0]
    """
    return [each for each in statements if not (each.property in _MADE and each.evidence and _is_others(each, text))]


def _is_others(statement: Statement, text: str) -> bool:
    """Tell whether the work has another one's name behind it, or this name is the work's before."""
    ends = statement.evidence[0]
    return _has_own(ends, text) or _is_of_last(ends, text)


def _has_own(ends: Evidence, text: str) -> bool:
    by = _BY.match(text, ends.subject.end)
    if by is None or not text[by.end()].isupper():
        return False
    return ends.object.start < by.end() or _MARKS.search(text, by.end(), ends.object.start) is not None


def _is_of_last(ends: Evidence, text: str) -> bool:
    last = _CLOSED.search(text[max(0, ends.object.start - _BEFORE) : ends.object.start])
    return last is not None and _NEXT.fullmatch(text, ends.object.end, ends.subject.start) is not None
