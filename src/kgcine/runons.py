"""The name of a body or honour in, where it ends before the name of the person behind it: "Ministry of Culture A B"."""

from __future__ import annotations

from kgcine.lexicon import Lexicon
from kgcine.tokens import Text

# A place and two names.
_NAME = 3
_PLACES = frozenset({"Country", "Region", "Settlement"})
_COUNTRIES = frozenset({"Country", "Region"})


def behind_country(text: Text, first: int, last: int, lexicon: Lexicon) -> int:
    """Return where a name with a country in it ends, behind that; its own end where it has none."""
    ends = frozenset(text.ends[first:last])
    for at in range(first, last):
        hit = lexicon.names.at(text.plain, text.starts[at], ends)
        if hit is not None and hit[1].type in _COUNTRIES:
            return next(i for i in range(at, last) if text.ends[i] == hit[0]) + 1
    return last


def runs_on(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a body's name runs into that of a person: "Ministry of Culture of Kazakhstan Aida Omarova"."""
    end = behind_country(text, first, last, lexicon)
    endings = tuple(lexicon.rules["persons"]["surname_endings"])
    given = end < last - 1 and text.words[end] in lexicon.given_names
    return given or (end == last - 2 and text.capital(end) and text.lower[last - 1].endswith(endings))


def behind_place(text: Text, first: int, last: int, lexicon: Lexicon) -> int:
    """Return where a person's name begins behind the place of an office: "the mayor of Osh Aida Omarova"."""
    if first == 0 or last - first < _NAME or text.lower[first - 1] not in ("of", "in"):
        return first
    for at in range(first + 1, last - 1):
        hit = lexicon.names.at(text.plain, text.starts[first], frozenset({text.ends[at - 1]}))
        if hit is not None and hit[1].type in _PLACES and text.words[at] in lexicon.given_names:
            return at
    return first


def is_tongue(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is the name of a language: "Hindi cinema" is that of no house."""
    hit = lexicon.names.at(text.plain, text.starts[at], frozenset({text.ends[at]}))
    return hit is not None and hit[1].type == "Language"
