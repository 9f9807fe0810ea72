"""Operations that a code name tells from others: "the operation, code-named Lentil", "a raid codenamed “Storm”"."""

from __future__ import annotations

from collections.abc import Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, Found, Text

TYPE, RULE, RANK = "HistoricalEvent", "codenamed", 45
_LED = 12


def code_names(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Yield the names behind "code-named" that an operation, raid or deportation has."""
    ends, nouns = lexicon.words("events", "code_named"), lexicon.words("events", "operated")
    for at, word in enumerate(text.lower):
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
