"""Makers in the line of a film, between its title and where it was made: "FOG (Migla), Samat Ibraev, Latvia, 2019"."""

from __future__ import annotations

from collections.abc import Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, YEAR, Found, Text

RULE, RANK = "person/line", 40
_LEAST, _MOST, _REACH = 2, 3, 16
_JOINTS = frozenset({",", "/", "-", "–", "and", "&", "."})


def makers_in_lines(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Yield such makers, known or not; a bracket, a quotation mark or capitals end the title."""
    for comma in (at for at, word in enumerate(text.words) if word == "," and at > 1):
        if not _ends_title(text, comma - 1):
            continue
        first, names = comma + 1, []
        while (last := _name_end(text, first, lexicon)) > first:
            names.append(Found(first, last, "Person", RULE, RANK))
            first = last + 1
        if names and _is_made(text, first, lexicon):
            yield from names


def _ends_title(text: Text, at: int) -> bool:
    word = text.words[at]
    return word in {")", "!"} or word in QUOTES or (word.isupper() and len(word) > 1)


def _name_end(text: Text, first: int, lexicon: Lexicon) -> int:
    """Return where a name of two or three words ends before a comma or a joint, else where it would begin."""
    last = first
    while last < len(text) and last not in text.breaks and text.capital(last) and text.words[last].isalpha():
        last += 1
    listed = _nation(text, first, last, lexicon) if last > first else True
    ended = last < len(text) and text.words[last] in {",", "&", "and", "/"}
    return last if _LEAST <= last - first <= _MOST and ended and not listed else first


def _is_made(text: Text, first: int, lexicon: Lexicon) -> bool:
    """Tell whether countries follow, and behind them the year."""
    ends = range(first + 1, min(len(text), first + _REACH))
    year = next((at for at in ends if YEAR.match(text.words[at])), first)
    words = [at for at in range(first, year) if text.words[at] not in _JOINTS]
    known = {word for name in lexicon.countries.values() for word in name.split(" ")}
    known |= lexicon.words("titles", "producing")
    return bool(words) and all(text.words[at] in known for at in words) and text.breaks.isdisjoint(range(first, year))


def _nation(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    hit = lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]})
    return hit is not None
