"""The statements of one article in, the same without those whose end the text sets against the right one.

"Born not in Vaduz but in Buchs", "Ida, not Ada, directed it": the verb is not denied, what it says of one end is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from kgcine.model import Evidence, Statement
from kgcine.tables import one_of

_FARTHEST = 60


def load_contrasts(words: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    """Compile what leads to an end that is not meant."""
    denied, joining, goes_on = (one_of(words[key]) for key in ("denied", "joining", "goes_on"))
    named = rf"(?:{denied})(?:, as [^,;.]{{0,40}},)? (?!(?:{goes_on})\b)"
    return re.compile(rf"(?<![\w'’]){named}(?:(?:{joining}) ){{0,4}}[\"“«„']?$", re.IGNORECASE)


def without_contrasts(statements: Iterable[Statement], text: str, led: re.Pattern[str]) -> list[Statement]:
    """Drop what is said of an end that its sentence denies alone.

    >>> from kgcine.model import Span
    >>> led = load_contrasts({"denied": ["not"], "joining": ["in"], "goes_on": ["only"]})
    >>> text = "Ada was born not in Riga but in Oslo."
    >>> def told(name: str) -> Statement:
    ...     at = text.index(name)
    ...     return Statement("Ada", "birthPlace", name, evidence=(Evidence(Span(0, 37), Span(0, 3), Span(at, at + 4)),))
    >>> [each.object for each in without_contrasts([told("Riga"), told("Oslo")], text, led)]
    ['Oslo']
    """
    return [each for each in statements if not any(_is_denied(evidence, text, led) for evidence in each.evidence[:1])]


def _is_denied(evidence: Evidence, text: str, led: re.Pattern[str]) -> bool:
    floor = evidence.sentence.start
    return any(
        led.search(text[max(floor, end.start - _FARTHEST) : end.start]) is not None
        for end in (evidence.subject, evidence.object)
    )
