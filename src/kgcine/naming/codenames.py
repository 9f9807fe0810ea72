"""Operations that a code name tells from others: "the operation, code-named Lentil", "the operation “Storm”"."""

from __future__ import annotations

from collections.abc import Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, Found, Text

TYPE, RULE, RANK = "HistoricalEvent", "codenamed", 45
# Before the title of a work in quotation marks.
QUOTED = 65
_LED, _LONGEST = 12, 7


def code_names(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Yield the names behind "code-named" that an operation, raid or deportation has."""
    ends, nouns = lexicon.words("events", "code_named"), lexicon.words("events", "operated")
    for at, word in enumerate(text.lower):
        if word in lexicon.words("events", "code_names") and text.word(at + 1) in QUOTES and text.capital(at + 2):
            last = next((i for i in range(at + 2, min(at + _LONGEST, len(text))) if text.words[i] in QUOTES), at)
            if last > at:
                yield Found(at + 2, last, TYPE, RULE, QUOTED)
            continue
        start = at + 1 + (text.word(at + 1) in QUOTES)
        led = nouns.intersection(text.lower[max(0, at - _LED) : at])
        if word not in ends or not led or not text.capital(start) or start in text.breaks:
            continue
        if word == "named" and " ".join(text.lower[at - 2 : at]) != "code -":
            continue
        last = start + 1
        while text.capital(last) and last not in text.breaks:
            last += 1
        yield Found(start, last, TYPE, RULE, RANK)
