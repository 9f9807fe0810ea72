"""The statements of one article in, the same without callings that nobody has out.

Some only praise: "a talented artist". And in a text on the theatre no director is one of films. What is "the best film
of all time" has won nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kgcine.model import Literal, Statement
from kgcine.naming.lexicon import Lexicon
from kgcine.titling.staging import is_of_theatre

_WORD = re.compile(r"[\w-]+")
_BEFORE, _BEHIND, _NEAR = 40, 25, 2
_PRIZES = frozenset({"awardReceived", "nominatedFor"})


def without_praise(statements: Iterable[Statement], text: str, lexicon: Lexicon) -> list[Statement]:
    """Drop an occupation that every sentence names with words of praise around it, and those of film on the stage."""
    callings, screen = lexicon.words("praise", "callings"), lexicon.words("praise", "of_the_screen")
    told = [*statements]
    values = {each.object.value for each in told if each.property == "occupation" and isinstance(each.object, Literal)}
    staged = not values.isdisjoint(screen) and is_of_theatre(_WORD.findall(text.lower()), lexicon)

    def praises(each: Statement) -> bool:
        if each.property in _PRIZES:
            return bool(each.evidence) and all(_is_thought(text, e.object.end, lexicon) for e in each.evidence)
        if each.property != "occupation" or not isinstance(each.object, Literal):
            return False
        if staged and each.object.value in screen:
            return True
        if each.object.value not in callings:
            return False
        return all(_praised(text, e.object.start, e.object.end, lexicon) for e in each.evidence)

    return [each for each in told if not praises(each)]


def _is_thought(text: str, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a superlative goes on with what no prize is called."""
    behind = text[end : end + _BEHIND].lstrip()
    return any(re.match(rf"{re.escape(each)}\b", behind) for each in lexicon.words("praise", "no_prizes"))


def _praised(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    before = text[max(0, start - _BEFORE) : start].lower().split()[-_NEAR:]
    behind = text[end : end + _BEHIND].lower().lstrip("s").lstrip()
    marked = not lexicon.words("praise", "before").isdisjoint(before)
    return marked or behind.startswith(tuple(lexicon.words("praise", "behind")))
