"""Finds in, those out that are no capitalised post: "became Art Director of", "was named Dean of the faculty"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.lexicon import Lexicon
from kgcine.tokens import Found, Text


def without_posts(text: Text, finds: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the finds but those that take a post for the person who holds it."""
    for found in finds:
        if found.type != "Person" or not _is_post(text, found, lexicon):
            yield found


def _is_post(text: Text, found: Found, lexicon: Lexicon) -> bool:
    words = " ".join(text.lower[found.first : found.last])
    known = words in lexicon.occupations or words in lexicon.words("persons", "posts")
    return known and (found.last - found.first > 1 or text.word(found.last) == "of")
