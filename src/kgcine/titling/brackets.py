"""What programmes say of films in the bracket behind a title: "Salt Road" by A (Kazakhstan/France, 2019, 92')."""

from __future__ import annotations

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import YEAR, Text
from kgcine.titling.staging import on_stage

# Words of the names of two makers.
_MAKERS = 6
_BETWEEN = frozenset({",", "/", "-", "–", "—", "&", "and"})


def nations(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of countries' names, as programmes write them too: "USSR"."""
    named = frozenset(word for name in lexicon.countries.values() for word in name.split(" "))
    return named | lexicon.words("titles", "producing")


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
