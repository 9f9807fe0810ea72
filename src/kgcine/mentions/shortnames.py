"""Bodies that a text names in full once and then by the first word of their name: "Tengri Studios" … "Tengri"."""

from __future__ import annotations

from collections.abc import Sequence

from kgcine.classes import HOUSES
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

RULE = "body/again"
_GUESSED = frozenset({"ner", "context"})
_SHORTEST = 4


def shortened(text: Text, finds: Sequence[Found], lexicon: Lexicon, common: frozenset[str]) -> list[Found]:
    """Return the finds in order, with the places where the first word alone stands for a body named before."""
    full = _full(text, finds, lexicon, common)
    if not full:
        return list(finds)
    taken = {token: find for find in finds for token in range(find.first, find.last)}
    found = {find.first: find for find in finds}
    for at, word in enumerate(text.words):
        body = full.get(word)
        if body is None or at <= body.first:
            continue
        here = taken.get(at)
        alone = here is None and not text.capital(at - 1) and not text.capital(at + 1)
        if alone or (here is not None and here.last - here.first == 1 and here.rule.split("/")[-1] in _GUESSED):
            found[at] = Found(at, at + 1, body.type, RULE, 0)
    return sorted(found.values(), key=lambda find: find.first)


def _full(text: Text, finds: Sequence[Found], lexicon: Lexicon, common: frozenset[str]) -> dict[str, Found]:
    """Return the bodies whose first word is one's only and no ordinary one, by that word."""
    bodies: dict[str, list[Found]] = {}
    for find in finds:
        word = text.words[find.first]
        if find.last - find.first > 1:
            bodies.setdefault(word, []).append(find)
    return {
        word: group[0]
        for word, group in bodies.items()
        if {find.type for find in group} <= HOUSES
        and len({text.words[find.first : find.last] for find in group}) == 1
        and len(word) >= _SHORTEST
        and _is_own(text, group[0], lexicon, common)
    }


def _is_own(text: Text, find: Found, lexicon: Lexicon, common: frozenset[str]) -> bool:
    """Tell whether a name is a word of its own before what every body is called: "Tengri Studios"."""
    word = text.words[find.first]
    ends = (text.words[at : find.last] for at in range(find.first + 1, find.last))
    ordinary = word.lower() in common or word in lexicon.countries or word in lexicon.given_names
    return any(end in lexicon.suffixes for end in ends) and not ordinary and lexicon.normal(word) is None
