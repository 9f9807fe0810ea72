"""What programmes say of films in the bracket behind a title: "Salt Road" by A (Kazakhstan/France, 2019, 92')."""

from __future__ import annotations

from kgcine.classes import COUNTRIES, INHABITED
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import YEAR, Text
from kgcine.titling.staging import on_stage

# Words of the names of two makers.
_MAKERS = 6
_PLACES = INHABITED | COUNTRIES | {"Region", "Place"}
_JOINTS = frozenset({"and", "in", "of"})
_BETWEEN = frozenset({",", "/", "-", "–", "—", "&", "and"})


def nations(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of countries' names, as programmes write them too: "USSR"."""
    named = frozenset(word for name in lexicon.countries.values() for word in name.split(" "))
    return named | lexicon.words("titles", "producing")


def places_joined(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether nothing but places stands here, joined by words: "Latvia and Estonia in Riga" is no title."""
    ends, at, joined = {text.ends[i] for i in range(first, last)}, first, False
    while at < last:
        place = lexicon.names.at(text.plain, text.starts[at], ends)
        if place is not None and place[1].type in _PLACES:
            at = next(i for i in range(at, last) if text.ends[i] == place[0]) + 1
        elif at > first and text.words[at] in _JOINTS:
            joined, at = True, at + 1
        else:
            return False
    return joined


def behind_maker(text: Text, at: int) -> int:
    """Return where a bracket stands behind "by" and the makers' names, else ``at``."""
    if text.word(at) != "by":
        return at
    last = at + 1
    while last - at <= _MAKERS and (text.capital(last) or text.word(last) == "and"):
        last += 1
    return last if last > at + 1 and text.word(last) == "(" else at


def end_of_bracket(text: Text, opening: int) -> int:
    """Return where a bracket closes, the end of the text where it does not."""
    return next((at for at in range(opening, len(text)) if text.words[at] == ")"), len(text))


def is_of_film(text: Text, opening: int, closing: int, lexicon: Lexicon) -> bool:
    """Tell whether a bracket says what is said of films: a director, a running time, a country with a year."""
    words = text.lower[opening:closing]
    if lexicon.words("titles", "minutes").intersection(words):
        return True
    directed = not lexicon.words("titles", "directed_short").isdisjoint(words)
    return (directed or _is_dated_country(text, opening, closing, lexicon)) and not on_stage(text, opening, lexicon)


def _is_dated_country(text: Text, opening: int, closing: int, lexicon: Lexicon) -> bool:
    """Tell whether a bracket opens with countries and goes on with a year: "(Kazakhstan/France, 2019"."""
    year = next((at for at in range(opening + 2, closing) if YEAR.match(text.words[at])), None)
    if year is None:
        return False
    known = nations(lexicon)
    before = [word for word in text.words[opening + 1 : year] if word not in _BETWEEN]
    return bool(before) and all(word in known for word in before)
