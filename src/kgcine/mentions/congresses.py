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
        # "The 3rd All-Kirgiz Congress": the number may stand outside the name.
        ahead = found.first - (found.type in _BODIES and not meets and _is_counted(text, found, lexicon))
        yield found._replace(first=ahead, type="Event") if meets or ahead < found.first else found


def _is_meeting(text: Text, found: Found, lexicon: Lexicon) -> bool:
    words = text.words[found.first : found.last]
    meetings = lexicon.words("institutions", "meetings")
    return _counts(words[0], lexicon) and not meetings.isdisjoint(words[1:])


def _is_counted(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a number stands right before a body that ends with a noun of meetings alone."""
    ends = found.last > found.first + 1 and text.words[found.last - 1] in lexicon.words("institutions", "only_meetings")
    return ends and found.first > 0 and _counts(text.words[found.first - 1], lexicon)


def _counts(word: str, lexicon: Lexicon) -> bool:
    return word.capitalize() in lexicon.words("institutions", "ordinals") or _COUNTED.match(word) is not None
