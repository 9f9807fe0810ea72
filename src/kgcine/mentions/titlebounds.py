"""Finds in, works whose title the model begins too late in full out: "screened [Five Days in] Spring, a film"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgcine.classes import WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

RULE, CONTEXT = "title/widened", "context"
_SWALLOWED = WORKS | {"Number"}
_ONE = frozenset({"a", "an"})
_LONGEST = 7


def with_whole_titles(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return the finds, the titles that only what follows them tells of begun where they begin."""
    wide = [*_widened(text, finds, lexicon)]
    if not wide:
        return list(finds)
    taken = {token for each in wide for token in range(each.first, each.last)}
    kept = [each for each in finds if taken.isdisjoint(range(each.first, each.last))]
    return sorted([*kept, *wide], key=lambda each: (each.first, -each.last))


def _widened(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    joints = lexicon.words("titles", "joints")
    owner = {token: find for find in finds for token in range(find.first, find.last)}
    for find in finds:
        guessed = find.type in WORKS and find.rule.startswith(CONTEXT)
        if not guessed or text.word(find.last) != "," or text.word(find.last + 1) not in _ONE:
            continue
        first = find.first
        while first > 0 and first not in text.breaks and find.last - first < _LONGEST:
            step = 1 if text.capital(first - 1) else 2
            joined = step == 1 or (text.word(first - 1) in joints and text.capital(first - 2))
            if not joined or text.opens(first - step):
                break
            first -= step
        held = {owner[at].type for at in range(first, find.first) if at in owner}
        if first < find.first and held <= _SWALLOWED:
            yield find._replace(first=first, rule=RULE)
