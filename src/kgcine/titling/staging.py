"""A quotation in its sentence in, whether a work of the stage stands there out: "In the theatre she staged X".

Of a whole text: whether it speaks of film at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import zip_longest

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Text

_ENDS = frozenset({".", "!", "?"})
_WORD = re.compile(r"[\w-]+")
_REACH = 160
_BASED = 12
_BACK, _NEAR = frozenset({"these", "them", "those"}), 4
_SEVERAL = 3


def on_stage(text: Text, opening: int, lexicon: Lexicon) -> bool:
    """Tell whether the sentence speaks of the stage, nearer to a title than of film."""
    first = opening
    while first > 0 and opening - first < _REACH and not _starts(text, first):
        first -= 1
    last = min(opening + 1, len(text))
    while last < len(text) and last - opening < _REACH and not _starts(text, last):
        last += 1
    stage, screen = lexicon.words("titles", "stage"), lexicon.words("titles", "screen")
    named = lexicon.words("titles", "callings")
    before = _last(text, first, opening, stage, named), _last(text, first, opening, screen, named)
    if max(before) >= 0:
        return before[0] > before[1]
    behind = _last(text, opening, last, stage, named), _last(text, opening, last, screen, named)
    if max(behind) >= 0:
        return behind[0] > behind[1]
    return _goes_on(text, first, last, lexicon) or is_of_theatre(text.lower, lexicon)


def is_play_of(text: Text, opening: int, closing: int, lexicon: Lexicon) -> bool:
    """Tell whether a quotation is staged and its writer follows: "the repertoire includes “Oath” by A".

    Behind "the production of “Oath” by" stands who staged it, and where there is singing who composed it.
    """
    if text.word(closing + 1) != "by" or not text.capital(closing + 2) or not on_stage(text, opening, lexicon):
        return False
    staging = text.word(opening - 1) == "of" and text.word(opening - 2) in lexicon.words("titles", "stagings")
    return not staging and lexicon.words("titles", "sung").isdisjoint(text.lower)


def _goes_on(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a sentence goes on with works that the one before speaks of, and those are of the stage."""
    if first in text.breaks or not lexicon.words("titles", "screened").isdisjoint(text.lower[first:last]):
        return False
    start = first - 1
    while start > 0 and first - start < _REACH and not _starts(text, start):
        start -= 1
    works, screen = lexicon.words("titles", "stage_works"), lexicon.words("titles", "screen")
    if not (_BACK | lexicon.words("titles", "played")).isdisjoint(text.lower[first : first + _NEAR]):
        # "She played on stage. Among these roles are", "Roles such as": they are the stage's.
        works |= lexicon.words("titles", "stage")
    told = _last(text, start, first, works, frozenset())
    return told >= 0 and told > _last(text, start, first, screen, frozenset())


def speaks_of_film(words: Iterable[str], lexicon: Lexicon) -> bool:
    """Tell whether a text of these words speaks of film."""
    words = frozenset(words)
    if words.isdisjoint(lexicon.words("documents", "film")):
        # No word that films alone have: several of those that they share with others tell as much.
        other = not words.isdisjoint(lexicon.words("documents", "other_arts"))
        return not other and len(words & lexicon.words("documents", "film_like")) >= _SEVERAL
    return not is_of_theatre(words, lexicon)


def is_of_theatre(words: Iterable[str], lexicon: Lexicon) -> bool:
    """Tell whether a text of these words speaks of the theatre and has no word of film but what both have: "actor"."""
    words = frozenset(words)
    told = not words.isdisjoint(lexicon.words("documents", "theatre"))
    return told and words & lexicon.words("documents", "film") <= lexicon.words("documents", "both")


def as_play(type_: str, text: Text, opening: int, lexicon: Lexicon) -> str:
    """Return the class of a work that a noun before it tells: a drama that is staged is a play, and no film."""
    return told_from(type_, text, opening - 1, lexicon)


def told_from(type_: str, text: Text, at: int, lexicon: Lexicon) -> str:
    """Return the class of a work whose noun stands at a token: an epic that a film is made from need be no film."""
    if type_ != "Film" or text.word(at) not in lexicon.words("titles", "either"):
        return type_
    if _is_base(text, at, lexicon) or is_lore(text, at, lexicon):
        return "CreativeWork"
    return "Book" if on_stage(text, at + 1, lexicon) else type_


def is_lore(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun means what a people tells: "the national epic", "based on two Kazakh epics"."""
    if text.word(at) not in lexicon.words("titles", "lore"):
        return False
    return text.word(at - 1) in lexicon.words("titles", "of_lore") or _is_base(text, at, lexicon)


def _is_base(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun means what something is made from: "based on the epic"."""
    bases = lexicon.words("titles", "bases")
    before = next((i for i in range(at - 2, max(-1, at - _BASED), -1) if text.lower[i] in bases), None)
    return before is not None and _ENDS.isdisjoint(text.words[before:at])


def of_stage(sentence: str, lexicon: Lexicon) -> bool:
    """Tell whether a sentence speaks of the stage and of no screen."""
    words = _WORD.findall(sentence.lower())
    named = lexicon.words("titles", "callings")
    told = f" {' '.join(word for word, after in zip_longest(words, words[1:]) if after not in named)} "
    said = (any(f" {phrase} " in told for phrase in lexicon.words("titles", name)) for name in ("stage", "screen"))
    return next(said) and not next(said)


def _starts(text: Text, at: int) -> bool:
    """Tell whether a sentence begins here; the stop behind an initial ends none."""
    initial = len(text.words[at - 2]) == 1 and text.words[at - 2].isalpha()
    return at in text.breaks or (text.words[at - 1] in _ENDS and not initial and text.capital(at))


def _last(text: Text, first: int, last: int, phrases: frozenset[str], named: frozenset[str]) -> int:
    """Return where the last of these phrases of one to three words begins that leads no calling, -1 where none does."""
    heads = _heads(phrases)
    for at in range(last - 1, first - 1, -1):
        if text.lower[at] not in heads or text.word(at + 1) in named:
            continue
        if any(" ".join(text.lower[at : at + size]) in phrases for size in (1, 2, 3)):
            return at
    return -1


@lru_cache(maxsize=8)
def _heads(phrases: frozenset[str]) -> frozenset[str]:
    """Return the first words of phrases."""
    return frozenset(phrase.split(" ")[0] for phrase in phrases)
