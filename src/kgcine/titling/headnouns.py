"""A noun phrase of a text in, the class of what it names out: "a 1994 American drama film" is a Film."""

from __future__ import annotations

from kgcine.classes import FILMS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Text
from kgcine.titling.staging import is_lore

_MARKS = frozenset(",;:.()[]!?\"'—–") | {"--"}
_JOINTS = frozenset({"-", "&"})
# "An Iranian–Tajik film" is one phrase, however its hyphen is set.
_HYPHENS = frozenset({"-", "–"})


def head_type(text: Text, start: int, lexicon: Lexicon) -> str | None:
    """Return the class of the noun phrase that begins at ``start``: "a 1994 American drama film" is a Film."""
    best, since, at = None, 0, start
    while text.word(at + 1) == "," and text.words[at].islower() and noun_type(text, start, at + 1, lexicon) is None:
        at += 2
    while at < min(len(text), start + 18) and not phrase_ends(text, at, lexicon) and at not in text.breaks - {start}:
        if text.word(at + 1) == "-" and text.glued(at + 1) and text.word(at + 2).endswith("ed"):
            at += 3
            continue
        if text.words[at] == "'s":
            # "The festival's coordinator" is no festival.
            best, since, start, at = None, 0, at + 1, at + 1
            continue
        found = noun_type(text, start, at + 1, lexicon)
        since = 0 if found is not None else since + 1
        if best is not None and since > 3:
            break
        best = found if found is not None else best
        at += 1
    if best in FILMS and is_lore(text, at - 1 - since, lexicon):
        return "CreativeWork"
    if best in FILMS and since == 1 and text.lower[at - 1].endswith(_callings(lexicon)):
        # "The film coordinator" is no film.
        return "Person"
    # "A short history" is no short.
    return None if best == "ShortFilm" and since else best or None


def _callings(lexicon: Lexicon) -> tuple[str, ...]:
    """Return how the name of a calling ends."""
    return tuple(ending.removesuffix("s") for ending in lexicon.rules["contexts"]["callings"])


def phrase_ends(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun phrase ends before this word, but not inside "coming-of-age"."""
    joined = text.words[at - 1] in _HYPHENS and text.glued(at)
    ends = text.words[at] in _MARKS or text.lower[at] in lexicon.words("titles", "phrase_ends")
    return ends and not joined and not (text.words[at] in _HYPHENS and text.glued(at))


def is_added(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word joins two nouns: "drama and thriller"."""
    return word in _JOINTS or word in lexicon.words("subjects", "added")


def noun_type(text: Text, start: int, end: int, lexicon: Lexicon) -> str | None:
    """Return the class of a noun phrase by its last words, the longest listed ones."""
    for first in range(max(start, end - 3), end):
        phrase = text.plain[text.starts[first] : text.ends[end - 1]].lower()
        term = lexicon.values.at(phrase, 0, {len(phrase)})
        if term is not None and term[1].type == "Occupation":
            return "Person"
        found = lexicon.type_of(phrase)
        if found is not None:
            return found
    if end - 1 > start and is_added(text.lower[end - 1], lexicon):
        return noun_type(text, start, end - 1, lexicon)
    return None
