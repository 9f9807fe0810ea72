"""The statements of one article in, the same without those whose end the text sets against the right one.

"Born not in Vaduz but in Buchs", "Ida, not Ada, directed it": the verb is not denied, what it says of one end is. And
"he says that his father was not Karl but Otto" denies nothing of Otto.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kgcine.model import Evidence, Statement
from kgcine.tables import one_of

_FARTHEST = 60


@dataclass(frozen=True, slots=True)
class Contrasts:
    """What leads to an end that is ``not_meant``, and to the one that is meant ``instead``."""

    not_meant: re.Pattern[str]
    instead: re.Pattern[str]


def load_contrasts(words: Mapping[str, Sequence[str]]) -> Contrasts:
    """Compile what leads to an end that is not meant or meant instead."""
    denied, joining, goes_on, instead = (one_of(words[key]) for key in ("denied", "joining", "goes_on", "instead"))
    named = rf"(?:{denied})(?:, as [^,;.]{{0,40}},)? (?!(?:{goes_on})\b)"
    behind = rf"(?:(?:{joining}) ){{0,4}}[\"“«„']?$"
    return Contrasts(
        re.compile(rf"(?<![\w'’]){named}{behind}", re.IGNORECASE),
        re.compile(rf"\b(?:{instead}) {behind}", re.IGNORECASE),
    )


def without_contrasts(statements: Iterable[Statement], text: str, contrasts: Contrasts) -> list[Statement]:
    """Drop what is said of an end that its sentence denies alone, and the denial of the one that it sets against that.

    >>> from kgcine.model import Span
    >>> led = load_contrasts({"denied": ["not"], "joining": ["in"], "goes_on": ["only"], "instead": ["but"]})
    >>> text = "Ada was born not in Riga but in Oslo."
    >>> def told(name: str) -> Statement:
    ...     at = text.index(name)
    ...     return Statement("Ada", "birthPlace", name, evidence=(Evidence(Span(0, 37), Span(0, 3), Span(at, at + 4)),))
    >>> [each.object for each in without_contrasts([told("Riga"), told("Oslo")], text, led)]
    ['Oslo']
    """
    return [each for each in statements if not _is_contrasted(each, text, contrasts)]


def _is_contrasted(statement: Statement, text: str, contrasts: Contrasts) -> bool:
    if any(_is_led(each, text, contrasts.not_meant) for each in statement.evidence[:1]):
        return True
    return statement.status == "denied" and any(_is_led(e, text, contrasts.instead) for e in statement.evidence[:1])


def _is_led(evidence: Evidence, text: str, led: re.Pattern[str]) -> bool:
    floor = evidence.sentence.start
    return any(
        led.search(text[max(floor, end.start - _FARTHEST) : end.start]) is not None
        for end in (evidence.subject, evidence.object)
    )
