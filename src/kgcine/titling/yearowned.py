"""A text that speaks of film in, the titles out that a year owns: "1965's The Wounded Fox made him famous".

So does somebody with a year: "his 1984 The Wounded Fox, based on a story".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import OWNS, YEAR, Found, Text

OWNED = 56
_OTHERS = frozenset({"GPE", "NORP", "DATE", "LOC", "EVENT", "FAC", "LAW"})
_LONGEST = 7


def owned_by_years(text: Text, lexicon: Lexicon, end_of: Callable[[Text, int], int | None]) -> Iterator[Found]:
    """Yield what stands behind a year and "'s", but for events, prizes and what small nouns go on with."""
    for at in range(len(text) - 2):
        first = at + 2
        if not YEAR.match(text.words[at]) or text.words[at + 1] not in OWNS or {at + 1, first} & text.breaks:
            continue
        last = end_of(text, first) if text.capital(first) else None
        if last is None or last - first > _LONGEST or _is_other(text, first, last, lexicon):
            continue
        yield Found(first, last, "Film", "title/year-owned", OWNED)


def _is_other(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether the lists or the model know something else by this name, or a noun goes on behind it."""
    labels = {n.label for n in text.named if n.first <= first and n.last >= last}
    named = any(text.words[i:last] in lexicon.suffixes for i in range(first, last))
    listed = lexicon.names.at(text.plain, text.starts[first], frozenset(text.ends[first:last])) is not None
    noun = text.word(last).lower()
    goes_on = noun in lexicon.types or noun in lexicon.occupations or text.word(last) in OWNS
    return bool(labels & _OTHERS) or named or listed or goes_on or text.lower[last - 1] in lexicon.types
