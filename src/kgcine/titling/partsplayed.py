"""Where the title stands behind a part that somebody plays: "her role as Vera in Salt Road"."""

from __future__ import annotations

from collections.abc import Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Text

_REACH = 5


def behind_parts(text: Text, lexicon: Lexicon) -> Iterator[int]:
    """Yield where a title may begin: behind a part, the name that it has, and "in"."""
    behind = lexicon.words("titles", "played_in")
    parts, links = lexicon.words("titles", "played"), lexicon.words("titles", "played_as")
    for at in range(len(text) - 4):
        if text.lower[at] not in parts or text.lower[at + 1] not in links:
            continue
        first = at + 2 + (text.word(at + 2) == "the")
        last = first
        while last - first < _REACH and last not in text.breaks and text.capital(last):
            last += 1
        if last > first and text.word(last) in behind and text.capital(last + 1) and last + 1 not in text.breaks:
            yield last + 1
