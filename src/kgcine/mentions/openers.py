"""Adjectives that open a name which is none of theirs, and names of nothing: "the Latvian Inese Kalniņa"."""

from __future__ import annotations

from collections.abc import Sequence

from kgcine.classes import HOUSES
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

_PAIR = 2


def without_openers(text: Text, chosen: Sequence[Found], lexicon: Lexicon, common: frozenset[str]) -> list[Found]:
    """Let go of an adjective that begins a name of three words or more: "Philippine Entertainment Portal"."""
    taken = {i for f in chosen for i in range(f.first, f.last)}
    kept = []
    for found in (f for f in chosen if not (f.rule == "ner" and _is_none(text, f, lexicon))):
        end = found.last
        while end < len(text) and end not in taken and end not in text.breaks and text.capital(end):
            end += 1
        named = end - found.last < _PAIR or text.words[found.last] in lexicon.given_names
        if found.type != "Nationality" or named or is_strange(text, found.last, end, lexicon, common):
            kept.append(found)
    return kept


def _is_none(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a guess names nothing: a calling, or "Chapter 2"."""
    lone = found.last - found.first == 1 and found.type in HOUSES and text.word(found.first - 1) == ","
    calling = lone and text.word(found.last) == "," and text.lower[found.first] in lexicon.occupations
    counted = found.last - found.first == _PAIR and text.words[found.first + 1].isdecimal()
    counted = counted and text.lower[found.first] in lexicon.words("titles", "counted_parts")
    return calling or counted


def is_strange(text: Text, first: int, last: int, lexicon: Lexicon, common: frozenset[str]) -> bool:
    """Tell whether two words stand here that are none of the language, and no kind of a house."""
    words = text.lower[first:last]
    named = len(words) == _PAIR and all(word.isalpha() for word in words) and common.isdisjoint(words)
    return named and lexicon.types.keys().isdisjoint(words) and text.words[last - 1 : last] not in lexicon.suffixes
