"""Titles in, their forms in another language out: "Salt Road (Kazakh: Тұзды жол)"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.lexicon import Lexicon
from kgcine.tokens import QUOTES, Found, Text

RANK = 61
_WORKS = frozenset({"Film", "Documentary", "ShortFilm", "Book", "CreativeWork"})
_ENDS = frozenset({")", ",", ";", "/", "("})
_LONGEST = 10


def second_forms(text: Text, titles: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield what a bracket right behind a title calls its form in a language."""
    for title in {found.last: found for found in titles if found.type in _WORKS}.values():
        at = title.last
        while text.word(at) in QUOTES:
            at += 1
        language = at + 1
        if text.word(at) != "(" or at in text.breaks or text.word(language + 1) != ":":
            continue
        named = lexicon.names.at(text.plain, text.starts[language], {text.ends[language]})
        if text.words[language] not in lexicon.countries and (named is None or named[1].type != "Language"):
            continue
        first = last = language + 2
        while first < len(text) and text.words[first] in QUOTES:
            first = last = first + 1
        while last < len(text) and last - first < _LONGEST and text.words[last] not in _ENDS | QUOTES:
            last += 1
        if first < last < len(text) and text.words[first][0].isupper() and not text.breaks & set(range(at, last + 1)):
            yield Found(first, last, title.type, "title/translation", RANK)
