"""Names that entries of reference works turn round: "Weber, Anna Ivanovna (1904-70), pianist", "Weber, Anna:"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

#: What finds such a name, and how it ranks.
ENTRY = "person/entry"
_RANK = 47
_MOST, _REACH = 3, 24
_LIFE = re.compile(r"\s?\((?:[^()]{0,12}\b)?1[0-9]{3}\s?[-–—]\s?(?:[^()]{0,20}\b)?(?:1[0-9]|20)?[0-9]{2}\b")
_YEAR = re.compile(r"\s?\([a-z.]{0,6} ?1[0-9]{3}\b")


def entries(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Yield whom a line names with the surname first."""
    for comma in (at for at, word in enumerate(text.words) if word == "," and text.capital(at - 1)):
        first = comma - 1
        if first > 1 and text.words[first - 1] == "-" and text.glued(first) and text.glued(first - 1):
            first -= 2
        if not _opens_line(text, first) or not text.capital(first) or comma in text.breaks:
            continue
        last = comma + 1
        while last < len(text) and last - comma <= _MOST and text.capital(last) and last not in text.breaks:
            last += 1
        if last > comma + 1 and _is_name(text, first, comma, last, lexicon):
            yield Found(first, last, "Person", ENTRY, _RANK)


def in_order(name: str) -> str:
    """Put the surname of an entry behind the given name.

    >>> in_order("Weber, Anna Ivanovna")
    'Anna Ivanovna Weber'
    """
    surname, given = name.split(",", 1)
    return f"{given.strip()} {surname}"


def _opens_line(text: Text, at: int) -> bool:
    if at == 0 or at in text.breaks:
        return True
    return "\n" in text.view[text.ends[at - 1] : text.starts[at]]


def _is_name(text: Text, first: int, comma: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a given name follows the comma, and what stands behind an entry's name follows that."""
    given = text.words[comma + 1]
    never = (lexicon.types, lexicon.occupations)
    if any(
        text.words[at] in lexicon.countries or any(text.lower[at] in each for each in never)
        for at in range(first, last)
    ):
        return False
    behind = text.view[text.ends[last - 1] : text.ends[last - 1] + _REACH]
    place = lexicon.names.at(text.plain, text.starts[comma + 1], frozenset({text.ends[last - 1]})) is not None
    if _LIFE.match(behind) is not None and not place:
        return True
    father = lexicon.pattern("people", "patronymic").search(text.words[last - 1]) is not None
    ended = last == len(text) or last in text.breaks or text.words[last] == ":" or behind.startswith("\n")
    told = bool(_YEAR.match(behind)) or _told_aside(behind, lexicon)
    turned = text.words[first] not in lexicon.given_names or first < comma - 1
    return (father or (given in lexicon.given_names and turned)) and (ended or told)


def _told_aside(behind: str, lexicon: Lexicon) -> bool:
    """Tell whether a bracket begins with what only a person's does: "(née Lim)", "(born 3 May 1949)"."""
    opened, bracket = behind[:2] == " (", behind[2:].lower()
    return opened and bracket.startswith(tuple(f"{word} " for word in lexicon.rules["persons"]["bracket"]["words"]))
