"""A text in, the names of its rows of players out: "Cast: Anna Weber, Jan Holm"."""

from __future__ import annotations

from collections.abc import Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Text

_LABEL, _LONGEST, _SEPARATORS = 2, 4, frozenset({",", ";", "and", "&", "/"})


def players_in_rows(text: Text, lexicon: Lexicon) -> frozenset[tuple[str, ...]]:
    """Return the words of each full name that stands in a row behind the label of a cast."""
    return frozenset(name for at in _labels(text, lexicon) for name in _row(text, at + 1))


def _labels(text: Text, lexicon: Lexicon) -> Iterator[int]:
    """Yield the colons of the labels: "Cast:", "Main cast:"."""
    labels = lexicon.words("titles", "cast_labels")
    for at, word in enumerate(text.words):
        if word == ":" and at and text.lower[at - 1] in labels:
            yield at


def _row(text: Text, first: int) -> Iterator[tuple[str, ...]]:
    """Yield the names of a row up to what is none."""
    at = first
    while at < len(text) and text.capital(at):
        last = at
        while last < len(text) and last not in text.breaks - {at} and text.words[last] not in _SEPARATORS:
            if not (text.capital(last) or text.words[last].isalpha() or text.words[last] in "-'"):
                return
            last += 1
        if not _LABEL <= last - at <= _LONGEST:
            return
        yield text.words[at:last]
        if last >= len(text) or last in text.breaks or text.words[last] == ";":
            return
        at = last + 1
