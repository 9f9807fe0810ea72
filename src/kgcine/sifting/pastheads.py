"""The statements of an article in, the same without heads out that are told to have been heads only then.

"A, then head of the firm, hired her": whom the firm has now is another matter, and the office of A tells the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from kgcine.model import Statement
from kgcine.tables import one_of

_LEADER, _AHEAD = "leader", 30


def load_past_heads(table: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    """Compile what tells that an office was held at a time told of: "then head", "head at the time"."""
    then, heads = one_of(table["then"]), one_of(table["heads"])
    kind = rf"(?:(?:{one_of(table['kinds'])}) )?"
    before = rf"\b(?:{then})[ -](?:the |its |a )?{kind}(?:{heads})\b"
    behind = rf"\b(?:{heads})(?: of (?:the )?[\w’' -]{{3,50}}?)?,? (?:{one_of(table['behind'])})\b"
    led = rf"\b(?:{then}) (?:{one_of(table['led'])}) by\b"
    return re.compile(rf"{before}|{behind}|{led}")


def without_past_heads(statements: Iterable[Statement], text: str, past: re.Pattern[str]) -> list[Statement]:
    """Drop that somebody leads a body where no date says when, but "then" that it is over.

    >>> from kgcine.model import Evidence, Span
    >>> text = "Anna Weber, then head of Kazakhfilm, came."
    >>> evidence = Evidence(Span(0, len(text)), Span(25, 35), Span(0, 10), ())
    >>> told = Statement("e1", "leader", "e2", evidence=(evidence,))
    >>> table = {"then": ["then"], "heads": ["head"], "kinds": ["chief"], "led": ["led"], "behind": ["at the time"]}
    >>> without_past_heads([told], text, load_past_heads(table))
    []
    """
    return [each for each in statements if each.property != _LEADER or not _is_past(each, text, past)]


def _is_past(each: Statement, text: str, past: re.Pattern[str]) -> bool:
    if each.qualifiers:
        return False
    places = [(e.sentence, sorted((e.subject, e.object))) for e in each.evidence]
    for sentence, (first, last) in places:
        start, end = max(sentence.start, first.start - _AHEAD), min(sentence.end, last.end + _AHEAD)
        if past.search(text, start, end) is None:
            return False
    return bool(places)
