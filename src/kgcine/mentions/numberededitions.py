"""Finds in, those out with festivals that only their number or what is said beside them tells: "the 14th Osh Days"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import DASHES, Found, Text

RULE, RANK = "festival/edition", 41
_COUNTED = re.compile(r"\d+(?:st|nd|rd|th)$")
_FESTIVAL = "Festival"
_JOINTS = DASHES - {"--", "–", "—"}


def with_editions(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Sequence[Found]:
    """Return the finds in order, with the names that the text once counts or calls a festival as such, everywhere."""
    if lexicon.words("award", "festivals").isdisjoint(text.lower):
        return finds
    runs = [*_runs(text, lexicon)]
    called = {each.last for each in finds if each.type == _FESTIVAL}
    sure = {_name(text, *run) for run in runs if run[1] in called or _is_counted(text, run[0], lexicon)}
    again = [Found(*run, _FESTIVAL, RULE, RANK) for run in runs if _name(text, *run) in sure]
    if not again:
        return finds
    taken = {token for each in again for token in range(each.first, each.last)}
    kept = [each for each in finds if taken.isdisjoint(range(each.first, each.last))]
    return sorted([*kept, *again], key=lambda each: each.first)


def _name(text: Text, first: int, last: int) -> tuple[str, ...]:
    return text.words[first:last]


def _runs(text: Text, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where words with capitals stand of which the last may name a festival: "Issyk-Kul Days"."""
    ends, counts = lexicon.words("award", "editions"), lexicon.words("institutions", "ordinals")
    for at, word in enumerate(text.words):
        if word not in ends or at in text.breaks or (text.capital(at + 1) and at + 1 not in text.breaks):
            continue
        first = at
        while first not in text.breaks and text.capital(first - 1) and text.words[first - 1] not in counts:
            joined = first - 3 >= 0 and text.words[first - 2] in _JOINTS and text.capital(first - 3)
            first -= 3 if joined and text.glued(first - 1) else 1
        first += first < at and text.word(first) == "the"
        if first < at:
            yield first, at + 1


def _is_counted(text: Text, first: int, lexicon: Lexicon) -> bool:
    counts = {word.lower() for word in lexicon.words("institutions", "ordinals")}
    before = text.word(first - 1)
    return before in counts or _COUNTED.match(before) is not None
