"""Titles in, those that a film was made from out as books: "an adaptation of “Djamilya” by", "based on X's Fog"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.classes import FILMS
from kgcine.lexicon import Lexicon
from kgcine.tokens import QUOTES, Found, Text

_OWNED = frozenset({"'s", "'"})
_LONGEST = 3


def as_sources(text: Text, finds: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the finds, with what something is adapted from or based on as a book where no noun calls it a film."""
    for found in finds:
        source = found.type in FILMS and found.kind == "name" and _is_source(text, found, lexicon)
        yield found._replace(type="Book") if source else found


def _is_source(text: Text, found: Found, lexicon: Lexicon) -> bool:
    at = found.first
    while text.word(at - 1) in QUOTES:
        at -= 1
    if text.word(at - 1) in _OWNED:
        at = next((n.first for n in text.named if n.label == "PERSON" and n.last in (at - 1, at)), at)
    phrases = lexicon.words("titles", "sources")
    return any(" ".join(text.lower[max(0, at - size) : at]) in phrases for size in range(1, _LONGEST + 1))
