"""The statements of an article in, the same without directors who stand beside one with a trade of their own out.

"“Fog” by the director Anna Weber and the producer Jan Holm" has one director.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from kgcine.model import Statement
from kgcine.tables import one_of

_DIRECTOR, _REACH = "director", 120


def load_by_trades(words: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    """Compile what stands before such a name: a director with a name, "and", and another trade."""
    made, other = one_of(words["directors"]), one_of(words["trades"])
    return re.compile(rf"\b(?:{made}) [A-Z][^.;,()]{{2,40}},? and (?:the )?(?:[A-Z][a-z]+ )?(?:{other}) $")


def without_other_trades(statements: Iterable[Statement], text: str, beside: re.Pattern[str]) -> list[Statement]:
    """Drop the statements that make a director of somebody with another trade."""
    return [each for each in statements if each.property != _DIRECTOR or not _has_another(each, text, beside)]


def _has_another(statement: Statement, text: str, beside: re.Pattern[str]) -> bool:
    start = statement.evidence[0].object.start if statement.evidence else 0
    return beside.search(text[max(0, start - _REACH) : start]) is not None
