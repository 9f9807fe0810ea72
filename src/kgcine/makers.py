"""Titles that were read too far cut off before who made the work: "Salt Road by Anna Weber" is Salt Road."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.lexicon import Lexicon
from kgcine.tokens import Found, Text

_MARKED = frozenset({"title/quoted", "title/emphasis"})
_LONGEST = 4


def without_makers(text: Text, titles: Iterable[Found], works: frozenset[str], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the titles, those without quotes up to the "by" before a person's name."""
    for found in titles:
        cuts = range(found.first + 1, found.last - 2) if found.type in works and found.rule not in _MARKED else ()
        cut = next((at for at in cuts if text.lower[at] == "by" and _maker(text, at + 1, found.last, lexicon)), None)
        yield found if cut is None else found._replace(last=cut)


def _maker(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a person's whole name stands here: capitals, more than one, and a sign that it is a name."""
    if not 1 < last - first <= _LONGEST or not all(
        text.capital(at) or text.words[at] == "-" for at in range(first, last)
    ):
        return False
    seen = any(name.label == "PERSON" and name.first < last and name.last > first for name in text.named)
    ends = tuple(lexicon.rules["persons"]["surname_endings"])
    return seen or text.words[first] in lexicon.given_names or text.lower[last - 1].endswith(ends)
