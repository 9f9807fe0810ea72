"""Titles that are somebody's name in, those of their copies out that name the work: "the film “Anna Weber”" is of her.

Where a text tells of somebody by the same words what is told of people only, none that stands without quotes is a work.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, STOPS, Found, Text

_BEHIND = 9


def of_works(text: Text, copies: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the copies that are of works."""
    named = [each for each in copies if _may_be_somebody(text, each, lexicon)]
    people = {text.words[each.first : each.last] for each in named if _lives(text, each, lexicon)}
    for each in copies:
        if text.words[each.first : each.last] not in people or text.words[each.first - 1] in QUOTES:
            yield each


def _may_be_somebody(text: Text, found: Found, lexicon: Lexicon) -> bool:
    full = found.last - found.first > 1 and text.words[found.first] in lexicon.given_names
    led = lexicon.types.get(text.word(found.first - 1)) is not None
    return full and text.words[found.first - 1] not in QUOTES and not led


def _lives(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether what follows is told of people only: "Anna Weber was born in", "Anna Weber began her career"."""
    if found.last >= len(text) or text.word(found.first - 1) in lexicon.occupations:
        return text.word(found.first - 1) in lexicon.occupations
    start = text.starts[found.last]
    if text.plain.startswith(tuple(lexicon.rules["contexts"]["after"]["Person"]), start):
        return True
    ends = (at for at in range(found.last, min(len(text), found.last + _BEHIND)) if text.words[at] in STOPS)
    behind = text.lower[found.last : next(ends, min(len(text), found.last + _BEHIND))]
    return not lexicon.words("grammar", "persons").isdisjoint(behind)
