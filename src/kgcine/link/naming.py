"""Two names in, how alike they are out: over scripts, spellings and the order of a person's names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler
from rapidfuzz.fuzz import token_sort_ratio

from kgcine.link.rules import Naming
from kgcine.spelling import normalise, transliterate, without_article

#: Jaro-Winkler forgives more than the ratio does, most of all in long titles with the same first word.
_JARO_WINKLER_IS_KIND = 0.05
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_DOUBLE = re.compile(r"([^\W\d])\1+")
_NUMBER = re.compile(r"\b(?:\d+|i{1,3}|iv|v|vi{1,3})\b")


def is_cyrillic(name: str) -> bool:
    """Tell whether a name is written in Cyrillic letters.

    >>> is_cyrillic("Игла"), is_cyrillic("Igla")
    (True, False)
    """
    return _CYRILLIC.search(name) is not None


@lru_cache(maxsize=65_536)
def _sounds(key: str, replace: tuple[tuple[str, str], ...]) -> str:
    """Reduce a normalised name to how it sounds, so that spellings of one name in another alphabet meet."""
    text = transliterate(key).casefold()
    for old, new in replace:
        text = text.replace(old, new)
    return _DOUBLE.sub(r"\1", text)


class Names:
    """Compares names by the rules of one asset."""

    def __init__(self, rules: Naming) -> None:
        self._rules = rules

    def sounds(self, name: str) -> str:
        """Reduce a name to how it sounds, with its words in a fixed order."""
        return " ".join(sorted(_sounds(normalise(name), self._rules.sounds).split()))

    def best(self, ours: Iterable[str], theirs: Iterable[str], *, person: bool) -> tuple[float, str, str]:
        """Return the likeness of the two names that are most alike, and these."""
        pairs = ((self.alike(one, other, person=person), one, other) for one in ours for other in theirs)
        return max(pairs, default=(0.0, "", ""), key=lambda pair: pair[0])

    def alike(self, one: str, other: str, *, person: bool) -> float:
        """Return 1 for the same name, less for the same sounds, less for likeness."""
        left, right = normalise(one), normalise(other)
        if not left or not right:
            return 0.0
        if left == right or (not person and without_article(left) == without_article(right)):
            return 1.0
        here, there = _sounds(left, self._rules.sounds), _sounds(right, self._rules.sounds)
        if sorted(here.split()) == sorted(there.split()):
            likeness = self._rules.transliterated
        else:
            likeness = min(self._rules.similar, self._person(here, there) if person else _title(here, there))
        numbered = sorted(_NUMBER.findall(left)) == sorted(_NUMBER.findall(right))
        return likeness if numbered else min(self._rules.part, likeness)

    def _person(self, here: str, there: str) -> float:
        """Compare word by word: what is over on one side is a patronymic, what differs is another person."""
        few, many = sorted((here.split(), there.split()), key=len)
        left = list(many)
        likeness = []
        for word in few:
            nearest = max(left, key=lambda each: _word(word, each))
            likeness.append(_word(word, nearest))
            left.remove(nearest)
        value = sum(likeness) / len(likeness)
        if (len(few) == 1 < len(many)) or min(likeness) < self._rules.token:
            return min(self._rules.part, value)
        return value


def _title(here: str, there: str) -> float:
    return max(token_sort_ratio(here, there) / 100, JaroWinkler.similarity(here, there) - _JARO_WINKLER_IS_KIND)


def _word(one: str, other: str) -> float:
    """Compare two words of a name; an initial stands for any word that begins with it."""
    if 1 in (len(one), len(other)) and one[0] == other[0]:
        return 0.9
    return JaroWinkler.similarity(one, other)
