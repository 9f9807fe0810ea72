"""Finds in, those whose names go on out, in their whole extent: "the Weber Museum and Memorial Complex".

A prize goes on with what it is for ("the Nika award for best sound") or with its own name in quotes, a week of critics
before itself, a village behind its hyphen, a paper with its town.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgcine.classes import COUNTRIES
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import DASHES, QUOTES, Found, Text

_HOUSES = frozenset({"Site", "Organisation", "EducationalInstitution"})
_SCHOOL, _AWARD, _FESTIVAL = "EducationalInstitution", "Award", "Festival"
# The rules that make a name of its words, where the lists have it whole.
_BUILT = frozenset({"suffix", "head-of"})
_ROLE, _QUOTED = 5, 6
# Behind a category at the head of a list its winners follow.
_HEADS = DASHES | {":"}


def whole(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the names that go on."""
    begins = {each.first: each for each in finds}
    yield from _unions(text, begins, lexicon)
    for each in finds:
        if each.kind != "name" or each.value is not None:
            continue
        if each.type == "Organisation" and text.word(each.last + 1) in lexicon.words("institutions", "wings"):
            bracketed = text.word(each.last) == "(" and text.word(each.last + 2) == ")" and each.rule in _BUILT
            yield from _longer(text, each, each.last + 3 if bracketed else None)
        elif each.type == _AWARD:
            yield from _longer(text, each, _for_what(text, each, begins, lexicon))
        elif each.type in _HOUSES:
            yield from _longer(text, each, _quoted(text, each, lexicon))
        if each.type == _FESTIVAL:
            yield from _led(text, each, lexicon)


def _unions(text: Text, begins: dict[int, Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the unions of a calling that are written small: "the Composers' union of Latvia"."""
    for at, word in enumerate(text.words):
        if word != "'" or text.word(at + 1) not in lexicon.words("institutions", "unions") or text.capital(at + 1):
            continue
        if text.capital(at - 1) and text.lower[at - 1].removesuffix("s") in lexicon.occupations:
            country = begins.get(at + 3) if text.word(at + 2) == "of" else None
            named = country is not None and country.type in COUNTRIES
            yield Found(at - 1, country.last if country is not None and named else at + 2, "Organisation", "suffix", 0)


def _longer(text: Text, found: Found, last: int | None) -> Iterator[Found]:
    if last is not None and text.breaks.isdisjoint(range(found.first + 1, last)):
        yield found._replace(last=last)


def _quoted(text: Text, found: Found, lexicon: Lexicon) -> int | None:
    """Return where the name of a house in quotes ends behind its kind: "the Baltic University “Lumen”"."""
    at, words = found.last, text.words[found.first : found.last]
    school = found.type == _SCHOOL or lexicon.words("institutions", "plain").issuperset(words[:-1])
    formal = " ".join(words) in lexicon.words("institutions", "forms")
    named = len(words) > 1 and school and not formal and text.capital(found.last - 1) and text.word(at) in QUOTES
    if not named or at in text.breaks or not text.capital(at + 1) or text.glued(at):
        return None
    closing = next((i for i in range(at + 2, min(len(text), at + _QUOTED)) if text.words[i] in QUOTES), None)
    small = closing is not None and any(text.words[i].islower() for i in range(at + 1, closing))
    return None if closing is None or small else closing + 1


def _for_what(text: Text, found: Found, begins: dict[int, Found], lexicon: Lexicon) -> int | None:
    """Return where a prize ends that tells what it is for: "the Nika award [for best actress in a leading role]"."""
    if not text.capital(found.first) or text.word(found.last) != "for":
        return None
    category = begins.get(found.last + 1 + (text.word(found.last + 1) == "the"))
    if category is None or category.type != _AWARD or text.words[category.first] not in lexicon.words("award", "best"):
        return None
    last = category.last
    if last < len(text) and text.words[last] in _HEADS:
        return None
    if text.word(last) == "in" and text.word(last + 1) in {"a", "an"}:
        roles = lexicon.words("award", "roles")
        return next((i + 1 for i in range(last + 2, last + 2 + _ROLE) if text.word(i) in roles), last)
    return last


def _led(text: Text, found: Found, lexicon: Lexicon) -> Iterator[Found]:
    """Yield a week of a festival that has more before it: "the [Riga International Film] Critics' Week"."""
    kinds, first = lexicon.words("institutions", "kinds_of_festivals"), found.first
    if text.words[found.last - 1] not in lexicon.words("institutions", "weeks"):
        return
    while first > 0 and text.capital(first - 1) and text.words[first - 1] in kinds and first not in text.breaks:
        first -= 1
    if first < found.first:
        hit = lexicon.names.at(text.plain, text.starts[first - 1], {text.ends[first - 1]}) if first else None
        town = hit is not None and hit[1].type == "Settlement"
        yield found._replace(first=first - town)
