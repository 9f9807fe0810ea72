"""Rules that find who is named behind an honour of a country: "People's Artists of Tajikistan A B and C D"."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

RANK = 43
_LEAST, _MOST, _PLACE = 2, 3, 5
_LANDS = frozenset({"Country", "Region"})
_JOINTS = frozenset({"and", ","})


def honoured(text: Text, lexicon: Lexicon, end: Callable[[Text, int], int]) -> Iterator[Found]:
    """Yield the persons behind honours; ``end`` tells where a person's name ends that begins at a token."""
    nouns, adjectives = lexicon.words("persons", "honoured_nouns"), lexicon.words("persons", "honoured")
    for at in range(1, len(text) - 3):
        if text.lower[at] not in nouns or text.words[at + 1] != "of":
            continue
        owned = text.words[at - 1] == "'s" and text.word(at - 2) in lexicon.words("offices", "owners")
        if not owned and text.lower[at - 1] not in adjectives:
            continue
        first = _behind(text, at + 2 + (text.lower[at + 2] == "the"), lexicon)
        while first is not None and first < len(text) and first not in text.breaks:
            last = end(text, first)
            if not _LEAST <= last - first <= _MOST or text.lower[first] in nouns | adjectives:
                break
            yield Found(first, last, "Person", "person/honoured", RANK)
            first = last + 1 if text.lower[at].endswith("s") and text.word(last) in _JOINTS else None


def is_honoured(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether something is named after who is named here: "a theatre named after [Weber]"."""
    return " ".join(text.lower[max(0, at - 2) : at]) in lexicon.words("names", "honouring")


def _behind(text: Text, at: int, lexicon: Lexicon) -> int | None:
    """Return where a country or region ends that begins here and has a name right behind it."""
    if at >= len(text):
        return None
    hit = lexicon.names.at(text.plain, text.starts[at], frozenset(text.ends[at : at + _PLACE]))
    last = next((i + 1 for i in range(at, min(len(text), at + _PLACE)) if hit and text.ends[i] == hit[0]), None)
    return last if hit and hit[1].type in _LANDS and last is not None and text.capital(last) else None
