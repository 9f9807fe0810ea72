"""Finds in, those out among which the numbered meeting of a body is an event: "the Second All-Union Congress"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

_COUNTED = re.compile(r"(?:\d+(?:st|nd|rd|th)|[IVX]+(?:st|nd|rd|th)?)$")
_BODIES = frozenset({"GovernmentBody", "Organisation"})


def with_congresses(text: Text, finds: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the finds, bodies that are called by a number and a meeting's noun as events."""
    for found in finds:
        meets = found.type in _BODIES and _is_meeting(text, found, lexicon)
        yield found._replace(type="Event") if meets else found


def _is_meeting(text: Text, found: Found, lexicon: Lexicon) -> bool:
    words = text.words[found.first : found.last]
    counted = words[0] in lexicon.words("institutions", "ordinals") or _COUNTED.match(words[0]) is not None
    return counted and not lexicon.words("institutions", "meetings").isdisjoint(words[1:])
