"""Bodies and festivals that a text names in full once and then by less: "Tengri Studios" … "Tengri".

The words behind the first may be written small: "the Osh Art School" … "the Osh art school".
"""

from __future__ import annotations

from collections.abc import Sequence

from kgcine.classes import HOUSES
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

RULE = "body/again"
_GUESSED = frozenset({"ner", "context"})
_SHORTEST, _PAIR = 4, 2
_FESTIVAL = "Festival"
_NAMED = HOUSES | {_FESTIVAL}


def shortened(text: Text, finds: Sequence[Found], lexicon: Lexicon, common: frozenset[str]) -> list[Found]:
    """Return the finds in order, with the places where the first word alone stands for a body named before."""
    finds = _small(text, finds)
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
        if {find.type for find in group} <= _NAMED
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


def _small(text: Text, finds: Sequence[Found]) -> Sequence[Found]:
    """Return the finds with the places that write a school's or house's name small but for its first word."""
    names = {text.lower[f.first : f.last]: f for f in finds if f.type in HOUSES and f.last - f.first > _PAIR}
    begun = {text.words[each.first] for each in names.values()}
    if not begun:
        return finds
    again: list[Found] = []
    for at, word in enumerate(text.words):
        if word not in begun or not text.words[at + 1 : at + 2] or text.capital(at + 1):
            continue
        for lower, name in names.items():
            last = at + len(lower)
            if text.lower[at:last] == lower and text.words[at + 1 : last] == lower[1:] and at not in text.breaks:
                again.append(Found(at, last, name.type, name.rule, 0))
    taken = {token for each in again for token in range(each.first, each.last)}
    kept = [each for each in finds if taken.isdisjoint(range(each.first, each.last))]
    return sorted([*kept, *again], key=lambda find: find.first)
