"""The names of a text in, the other spellings of a person's name that the brackets right behind it give, out.

"A B (Russian: А Б, C D; born 1901)", "A B (sometimes spelled C D) (Uzbek: E F)": all of them name one person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.spelling import transliterate

_LONGEST, _ALIKE = 300, 0.7
_LAST_LATIN = "\u024f"
_LONG_NAME, _VOWELS = 8, re.compile("[aeiouy]")
_LONG_SURNAME, _GLIDES = 6, re.compile("[iyj](?=[aeou])")
_SAME = ((re.compile(r"(?:iy|y|j|i)a$"), "ia"), (re.compile(r"(.)\1"), r"\1"))


def spelled(view: str, mentions: Sequence[Mention], lexicon: Lexicon) -> dict[Mention, Mention]:
    """Lead each other spelling of a person's name to the name that it stands behind."""
    pairs: dict[Mention, Mention] = {}
    for at, name in enumerate(mentions):
        if name.type != "Person" or name in pairs:
            continue
        end = name.end
        while view[end : end + 2] == " (" and (close := view.find(")", end, end + _LONGEST)) > 0:
            for other in mentions[at + 1 : at + 9]:
                before = view[end + 2 : other.start]
                if end < other.start < close and _spells(before, name.text, other.text, lexicon):
                    pairs[other] = name
            end = close + 1
    return pairs


def _spells(before: str, name: str, other: str, lexicon: Lexicon) -> bool:
    if lexicon.pattern("people", "born_as").search(before) is not None:
        return True
    if any(letter.isalpha() and letter > _LAST_LATIN for letter in other):
        return True
    if lexicon.pattern("people", "spelled").search(before) is None:
        return False
    told = lexicon.pattern("people", "script").search(before) is not None
    told = (told or not before.isascii()) and " " in other
    return told and SequenceMatcher(None, transliterate(name).lower(), transliterate(other).lower()).ratio() >= _ALIKE


def turned(words: Sequence[str], lexicon: Lexicon) -> list[str]:
    """Put the surname behind the given name and patronymic, where an entry begins with it: "Belov Oleg Ivanovich"."""
    father = lexicon.pattern("people", "patronymic")
    last = len(words) == 3 and father.search(words[2]) is not None and father.search(words[1]) is None
    return [*words[1:], words[0]] if last and lexicon.pattern("people", "surname").search(words[0]) else [*words]


def alike(one: str, other: str) -> bool:
    """Tell whether two given names are one in two spellings; a long one may differ in its vowels.

    >>> alike("natalya", "natalia"), alike("suimenkul", "suimonkul"), alike("marat", "murat")
    (True, True, False)
    """
    if folded(one) == folded(other):
        return True
    long = len(one) == len(other) >= _LONG_NAME and one[0] == other[0]
    return long and _VOWELS.sub("a", one) == _VOWELS.sub("a", other)


def kindred(one: str, other: str) -> bool:
    """Tell whether two surnames are one in two spellings.

    >>> kindred("artemyev", "artemiev"), kindred("iosseliani", "ioseliani"), kindred("belov", "below")
    (True, True, False)
    """
    if one == other:
        return True
    long = min(len(one), len(other)) >= _LONG_SURNAME
    return folded(one) == folded(other) or (long and _GLIDES.sub("", folded(one)) == _GLIDES.sub("", folded(other)))


def folded(word: str) -> str:
    """Fold what two spellings of one name differ by: "natalya" and "natalia".

    >>> folded("natalya") == folded("natalia"), folded("raheemi") == folded("rahimi")
    (True, False)
    """
    for pattern, same in _SAME:
        word = pattern.sub(same, word)
    return word
