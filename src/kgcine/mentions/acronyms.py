"""Typed names in, those out with the acronyms and other spellings that brackets give them: "Liberal Party (VLD)"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from kgcine.classes import HOUSES, ORGANISATIONS, WORKS
from kgcine.naming.tokens import Found, Text

_INITIALLED = HOUSES | {"Festival"}
_AROUND = frozenset({",", ".", ";", ")"})
_CAPITALS, _LONGEST, _END = 3, 8, 2
# What joins the words of an eastern name, and no names of one person: "Shura[-i-]Ahrar".
_JOINED = re.compile(r"-y?[ie](?:-| )")


def with_acronyms(text: Text, names: Sequence[Found], guessed: Collection[str]) -> list[Found]:
    """Give capitals in a bracket the class of the name before it, and to the same capitals wherever they stand."""
    starts = {f.first: f for f in names}
    types: dict[str, str] = {}
    for name in names:
        at = name.last + 1
        if name.value is not None or not (_bracketed(text, name.last) or _set_apart(text, name, at)):
            continue
        word = text.words[at]
        known = starts.get(at)
        free = known is None or known.rule in guessed
        own = name.type not in WORKS or word[0] == text.words[name.first][0]
        if own and _is_acronym(word) and (free or known is None or known.value is not None):
            starts[at] = Found(at, at + 1, name.type, "acronym", 0)
            types[word] = name.type
    types = {**_explained(text, names, guessed), **types}
    return [_retyped(text, starts[at], types, guessed) for at in sorted(starts)]


def _bracketed(text: Text, at: int) -> bool:
    return text.word(at) == "(" and text.word(at + 2) == ")"


def _set_apart(text: Text, name: Found, at: int) -> bool:
    """Tell whether commas set a house's initials apart: "the Kazakh University of Arts, KazUI,"."""
    if text.word(name.last) != "," or at >= len(text) or name.type not in _INITIALLED or name.last in text.breaks:
        return False
    word = text.words[at]
    fits = _is_acronym(word) and word[0] == text.words[name.first][0] and name.last - name.first > _END
    return fits and (text.word(at + 1) in _AROUND or at + 1 >= len(text) or at + 1 in text.breaks)


def _explained(text: Text, names: Sequence[Found], guessed: Collection[str]) -> dict[str, str]:
    """Return the classes of guessed names whose long form a bracket gives: "TsOKS (Central United Film Studio)".

    The same of eastern names that it translates: "Shura-i-Ahrar (Council of the Free)".
    """
    types = {}
    for short, long in pairwise(names):
        whole = text.slice(short.first, short.last)
        joined = long.first == short.last + 1 and text.word(short.last) == "(" and text.word(long.last) == ")"
        sure = (
            long.value is None
            and long.type in ORGANISATIONS
            and long.rule not in guessed
            and long.last - long.first > 1
        )
        if joined and sure and long.last - long.first > 1 and (_is_acronym(whole) or _JOINED.search(whole)):
            types[whole] = long.type
    for long in names:
        # "The Riga International Film Festival opened. RIFF showed": the initials are its own.
        initials = "".join(word[0] for word in text.words[long.first : long.last] if word[0].isupper())
        if long.type in _INITIALLED and long.rule not in guessed and len(initials) >= _CAPITALS:
            types.setdefault(initials, long.type)
    return types


def _is_acronym(word: str) -> bool:
    """Tell whether a word is one of capitals, of most of them at least: "VLD", "UzSIAC"."""
    most = sum(letter.isupper() for letter in word) >= _CAPITALS
    return 2 <= len(word) <= _LONGEST and word.isalpha() and (word.isupper() or most)


def _retyped(text: Text, found: Found, types: dict[str, str], guessed: Collection[str]) -> Found:
    if found.rule.split("/")[-1] not in guessed:
        return found
    return found._replace(type=types.get(text.slice(found.first, found.last), found.type))
