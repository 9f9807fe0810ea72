"""Nations in a text, those out that are somebody's surname there: "Aleksei German", and "German was born" behind it."""

from __future__ import annotations

from collections.abc import Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import OWNS, Found, Text

RULE, RANK = "person/nation", 41


def surnames(text: Text, lexicon: Lexicon) -> frozenset[int]:
    """Return the tokens that look like a nation and end the name of a person, or stand for one named so before."""
    inside = frozenset(_in_full(text, lexicon))
    return inside | frozenset(_alone(text, inside, lexicon)) if inside else inside


def surnamed(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Yield the persons whom such a surname names alone."""
    inside = frozenset(_in_full(text, lexicon))
    for at in _alone(text, inside, lexicon) if inside else ():
        yield Found(at, at + 1, "Person", RULE, RANK)


def _in_full(text: Text, lexicon: Lexicon) -> Iterator[int]:
    for name in text.named:
        if name.label != "PERSON" or name.last - name.first == 1:
            continue
        last = name.last - 1
        while last > name.first and text.words[last] in lexicon.words("persons", "suffixes"):
            last -= 1
        nation = text.words[last] in lexicon.countries and text.words[last - 1] not in lexicon.countries
        if last > name.first and nation and ends_name(text, name.last, lexicon):
            yield last


def _alone(text: Text, inside: frozenset[int], lexicon: Lexicon) -> Iterator[int]:
    """Yield where the surname stands by itself and does something or owns something: "German was", "German's"."""
    borne = {text.words[at] for at in inside}
    verbs = lexicon.words("persons", "deeds")
    for at, word in enumerate(text.words):
        if word in borne and at not in inside and (text.opens(at) or not text.capital(at - 1)):
            behind = text.word(at + 1)
            if text.word(at - 1) not in lexicon.words("persons", "articles") and (behind in verbs or behind in OWNS):
                yield at


def ends_name(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a name may end before this token, and no noun of the nation follows: "Maria Polish [songs]"."""
    if at >= len(text) or at in text.breaks or not text.words[at][0].isalpha():
        return True
    word = text.word(at)
    small = lexicon.words("persons", "deeds") | lexicon.words("titles", "english") | lexicon.words("trim", "end")
    return word in small or word in OWNS or word.endswith("ed")
