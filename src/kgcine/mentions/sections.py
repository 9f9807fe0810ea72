"""Finds in, the same with a prize's section of a festival in its name out: "the Grand Prix of the Panorama section"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, Found, Text
from kgcine.titling.inquotes import closing_of

_AWARD = "Award"
_OF = frozenset({"of", "in", "for"})
_THE = frozenset({"the", "its", "their"})
_JOINTS = frozenset({"and", "&", "of", "-"})
_LONGEST = 7


def with_sections(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return the finds; a prize goes on to the noun of the section or programme whose prize it is."""
    prizes = [each for each in finds if each.type == _AWARD]
    longer = dict(_longer(text, prizes, lexicon))
    if not longer:
        return [*finds]
    read = [each._replace(last=longer.get(each, each.last)) for each in finds]
    ends = [(prize.first, last) for prize, last in longer.items()]
    return [f for f in read if not any(a <= f.first and f.last <= b and (f.first, f.last) != (a, b) for a, b in ends)]


def _longer(text: Text, prizes: Sequence[Found], lexicon: Lexicon) -> Iterator[tuple[Found, int]]:
    nouns = lexicon.words("award", "sections")
    inside = {at for prize in prizes for at in range(prize.first, prize.last)}
    for prize in prizes:
        if text.word(prize.last) not in _OF or prize.last in text.breaks:
            continue
        first = prize.last + 1 + (text.word(prize.last + 1) in _THE)
        noun = _noun(text, first, nouns)
        if noun is not None and inside.isdisjoint(range(first, noun)):
            yield prize, noun + 1


def _noun(text: Text, first: int, nouns: frozenset[str]) -> int | None:
    """Return where the noun of a named section stands, None where no section is named here."""
    if first >= len(text) or first in text.breaks:
        return None
    if text.words[first] in QUOTES:
        end = closing_of(text, first)
        return end + 1 if end is not None and text.capital(first + 1) and text.word(end + 1) in nouns else None
    if not text.capital(first):
        return None
    for at in range(first + 1, min(len(text), first + _LONGEST)):
        if at in text.breaks:
            return None
        if text.lower[at] in nouns:
            return at
        if not text.capital(at) and text.lower[at] not in _JOINTS:
            return None
    return None
