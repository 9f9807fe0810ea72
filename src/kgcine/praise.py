"""The statements of one article in, the same without callings that only praise out: "a talented artist"."""

from __future__ import annotations

from collections.abc import Iterable

from kgcine.lexicon import Lexicon
from kgcine.model import Literal, Statement

_BEFORE, _BEHIND, _NEAR = 40, 25, 2


def without_praise(statements: Iterable[Statement], text: str, lexicon: Lexicon) -> list[Statement]:
    """Drop an occupation that every sentence names with words of praise around it."""
    callings = lexicon.words("praise", "callings")

    def praises(each: Statement) -> bool:
        if each.property != "occupation" or not isinstance(each.object, Literal) or each.object.value not in callings:
            return False
        return all(_praised(text, e.object.start, e.object.end, lexicon) for e in each.evidence)

    return [each for each in statements if not praises(each)]


def _praised(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    before = text[max(0, start - _BEFORE) : start].lower().split()[-_NEAR:]
    behind = text[end : end + _BEHIND].lower().lstrip("s").lstrip()
    marked = not lexicon.words("praise", "before").isdisjoint(before)
    return marked or behind.startswith(tuple(lexicon.words("praise", "behind")))
