"""Finds in, those out among which the evening on which prizes are given is a festival: "at the 51st Riga Film Awards".

"Three Riga Film Awards" are prizes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

_COUNTED = re.compile(r"\d+(?:st|nd|rd|th)$")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_PRIZE, _EVENING = "Award", "Festival"
_REACH = 4


def with_ceremonies(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the finds, prizes that the text once calls by a number or holds something "at" as festivals."""
    several = lexicon.words("award", "ceremonies")
    prizes = [each for each in finds if each.type == _PRIZE and text.lower[each.last - 1] in several]
    held = {_name(text, each) for each in prizes if _is_held(text, each, lexicon)}
    for found in finds:
        evening = found.type == _PRIZE and _name(text, found) in held
        yield found._replace(type=_EVENING) if evening else found


def _name(text: Text, found: Found) -> tuple[str, ...]:
    return tuple(text.words[found.first : found.last])


def _is_held(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a number stands before a name, or what happens at it: "at the national Riga Awards"."""
    counts = {word.lower() for word in lexicon.words("institutions", "ordinals")}
    before = text.lower[found.first - 1] if found.first else ""
    if before in counts or _COUNTED.match(before) is not None:
        return True
    for at in range(found.first - 1, max(-1, found.first - 1 - _REACH), -1):
        word = text.lower[at]
        if word in lexicon.words("award", "held_at"):
            return True
        if word != "the" and _YEAR.match(word) is None and not (text.words[at].islower() and word.isalpha()):
            return False
    return False
