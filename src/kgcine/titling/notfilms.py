"""Titles in, the same out without those that are no films: a cited issue, a nickname, a renamed house, a writing.

"… in the country" ("Evening Frunze," March 1958); the public called her the "Steel Rose"; the company was renamed
"Northkino"; he published Towns of the Steppe (1961) and The Well (1964).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.classes import FILMS, HOUSES, WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, PEOPLE, QUOTES, YEAR, Found, Text
from kgcine.titling.quotedbodies import is_movement, quoted_body

RANK = 62
_SECOND, _STUDIO = "title/translation", "FilmStudio"
_RULED = frozenset({"title/year", "title/year-list", "title/quoted", "title/emphasis", _SECOND})
_DATED = frozenset({"title/year", "title/year-list"})
_LOOSE = _DATED | {"title/layout"}
_SENTENCE, _ISSUE, _ROW, _NAME, _SO, _LONE = 70, 9, 9, 6, 5, 6
_ENDS = frozenset({".", "!", "?"})
_MARKS = frozenset({",", ";", "(", ")"})
_FORMS = frozenset({";", "/"})


def without_others(text: Text, titles: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the titles, those of another kind in their class, and none where a nickname or a house stands."""
    titles = [_one_form(text, found) for found in titles]
    written: set[int] = set()
    bodies: dict[int, str] = {}
    keys = ("renamed", "names_in_turn", "named_so")
    words = frozenset[str]().union(*(lexicon.words("titles", key) for key in keys))
    studios = lexicon.words("titles", "studio_leads")
    told = bool(titles) and not {word.split(" ")[-1] for word in words}.isdisjoint(text.lower)
    for found in sorted(titles, key=lambda each: (each.first, each.last)):
        if _is_no_title(text, found, lexicon):
            continue
        if found.rule == _SECOND and _is_studio(text, found, studios, lexicon):
            yield found._replace(type=_STUDIO, rule="title/body", rank=RANK)
        elif found.type not in WORKS or found.rule not in _RULED:
            yield found
        elif is_nickname(text, found.first, lexicon) or is_movement(text, found, lexicon):
            continue
        elif (body := bodies.get(found.first) or quoted_body(text, found, lexicon)) is not None:
            # Its other form stands in the bracket behind it.
            bodies |= dict.fromkeys(range(found.last + 1, found.last + 3), body)
            yield found._replace(type=body, rule=found.rule if found.first in bodies else "title/body", rank=RANK)
        elif (house := renamed_house(text, found, told, lexicon)) is not None:
            if house:
                yield found._replace(type=house, rule="title/renamed", rank=RANK)
        elif found.type in FILMS and found.rule in _DATED and _is_written(text, found, written, lexicon):
            written.add(found.last)
            first = _authored(text, found.first - 1, lexicon)
            whole = found if first is None else found._replace(first=first, rank=RANK)
            yield whole._replace(type="Book")
        else:
            yield found


def _is_studio(text: Text, found: Found, leads: frozenset[str], lexicon: Lexicon) -> bool:
    """Tell whether a bracket behind a title names who made it: "“Fog” (Studio Linden)", "(Linden Films, 2003)"."""
    if found.last - found.first == 1 or text.words[found.first - 1] in QUOTES:
        return False
    ends = lexicon.suffixes.get(text.words[found.last - 1 : found.last]) == _STUDIO and text.capital(found.last - 1)
    return ends or text.words[found.first] in leads


def _is_no_title(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a maker, a measure ("Population: 31,400 (2021)"), an owner's thing or people stand there."""
    if found.rule in _LOOSE and _is_maker(text, found.first):
        return True
    measured = text.lower[found.first] in lexicon.words("titles", "measured") and text.word(found.first + 1) == ":"
    if found.rule in _DATED and measured:
        return True
    return found.rule == "title/owned" and _is_no_work(text, found, lexicon)


def _one_form(text: Text, found: Found) -> Found:
    """Cut a title to one form where it is told in several: "([Fog]; Mist)", "Туман/[Fog]"."""
    marks = (at for at in range(found.first + 1, found.last - 1) if text.words[at] in _FORMS)
    mark = next(marks, None) if found.type in WORKS else None
    if mark is None:
        return found
    if found.rule == _SECOND:
        return found._replace(last=mark)
    scripts = text.words[found.first][0] > "Ͱ" and text.words[mark] == "/" and text.words[mark + 1].isascii()
    return found._replace(first=mark + 1) if scripts else found


def _is_no_work(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether what is owned is part of a word or an office, or an event: "A's Bergman-inspired Fog"."""
    hit = lexicon.names.at(text.plain, text.starts[found.first], {text.ends[found.last - 1]})
    if hit is not None and hit[1].type == "HistoricalEvent":
        return True
    if text.word(found.last - 1) in lexicon.words("titles", "days_kept") and text.words[found.first][0].isdigit():
        return True
    return text.word(found.first - 2) == PEOPLE or (text.word(found.last) == "-" and text.glued(found.last))


def is_nickname(text: Text, first: int, lexicon: Lexicon) -> bool:
    """Tell whether what stands in quotes is what people call somebody: "they called her the “Steel Rose”"."""
    if first == 0 or text.words[first - 1] not in QUOTES:
        return False
    at = first - 2
    while text.word(at) in ARTICLES or text.word(at) in lexicon.words("nicknames", "between"):
        at -= 1
    if text.word(at) in lexicon.words("nicknames", "told"):
        return True
    if text.word(at) in lexicon.words("nicknames", "whom"):
        return text.word(at - 1) in lexicon.words("nicknames", "calls")
    if text.word(at) != "as":
        return False
    start = max(0, at - _ISSUE)
    known = next((i for i in range(at - 1, start, -1) if text.lower[i] in lexicon.words("nicknames", "known")), None)
    behind = text.lower[known + 1 : at] if known is not None else ()
    if known is None or not lexicon.words("nicknames", "by_whom").issuperset(behind):
        return False
    return not lexicon.words("nicknames", "who").isdisjoint(text.lower[max(0, known - 3) : known])


def _is_maker(text: Text, first: int) -> bool:
    """Tell whether an unquoted name stands right behind a quoted title as its author: “Two Roofs”, Weber (1945)."""
    before = text.words[max(0, first - 2) : first]
    closed = len(before) > 1 and "," in before and not QUOTES.isdisjoint(before)
    return closed and first not in text.breaks and not text.glued(first)


def renamed_house(text: Text, found: Found, told: bool, lexicon: Lexicon) -> str | None:
    """Return the class of a house that has got this name, "" where another rule finds it, None where none is named.

    ``told`` says whether the text speaks of new names at all.
    """
    words = text.words[found.first : found.last]
    studio = lexicon.suffixes.get(words[-2:]) == "FilmStudio" and len(words) > 2
    lone = words[-1].lower().endswith(tuple(lexicon.words("institutions", "studio_endings")))
    if found.rule in _DATED and (studio or lone):
        listed = lexicon.names.at(text.plain, text.starts[found.first], {text.ends[found.last - 1]})
        if studio or (listed is not None and listed[1].type == "FilmStudio"):
            return ""
        if lone and len(words) == 1 and len(words[0]) > _LONE:
            return "FilmStudio"
    kind = _renamed(text, found.first - 1, lexicon) if told else None
    studio = studio or lone or lexicon.suffixes.get(words[-1:]) == "FilmStudio"
    return "FilmStudio" if kind == "Organisation" and studio else kind


def _renamed(text: Text, at: int, lexicon: Lexicon) -> str | None:
    """Return the class of what gets a new name before a token, of the sentence before where this one has "it"."""
    verbs, turns = lexicon.words("titles", "renamed"), lexicon.words("titles", "names_in_turn")
    start = max(0, at - _SENTENCE)
    verb, turn, ends = _is_named_so(text, at, lexicon), False, 0
    while at > start and at not in text.breaks and ends < 2:
        word = text.lower[at]
        ends += text.words[at] in _ENDS
        if ends and not verb:
            break
        verb = verb or word in verbs
        turn = turn or word in turns or f"{text.word(at - 1)} {word}" in turns
        kind = lexicon.type_of(word) if text.words[at].islower() else None
        if kind in WORKS and lexicon.type_of(text.word(at + 1)) not in HOUSES:
            return None
        if (verb or turn) and kind in HOUSES:
            return kind
        at -= 1
    return "Organisation" if turn else None


def _is_named_so(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a house was at work by the name in quotes: "was published under the name"."""
    words = text.lower[max(0, at - _SO) : at]
    return " ".join(words[1:]) in lexicon.words("titles", "named_so") and words[0] in lexicon.words("subjects", "is")


def _is_written(text: Text, found: Found, written: set[int], lexicon: Lexicon) -> bool:
    """Tell whether a title with a year is that of a writing, or goes on with a row of them."""
    at = found.first - 1
    if text.word(at) == "," and lexicon.type_of(text.word(at - 1)) == "Book":
        return True
    owned = at
    while text.word(at) == "'s" and text.capital(owned - 1) and at - owned < _NAME:
        owned -= 1
    if (
        text.word(owned - (owned < at)) in lexicon.words("titles", "writing")
        or _authored(text, at, lexicon) is not None
    ):
        return True
    wrote = text.word(at) in lexicon.words("titles", "wrote")
    wrote = wrote and lexicon.words("titles", "for_the_screen").isdisjoint(text.lower)
    start, joints = max(0, at - _ROW), _MARKS | lexicon.words("titles", "joins_writings")
    while at > start and at + 1 not in written and (text.lower[at] in joints or YEAR.match(text.words[at])):
        at -= 1
    return wrote or at + 1 in written


def _authored(text: Text, at: int, lexicon: Lexicon) -> int | None:
    """Return where a title begins behind "author of", of which the first words may stand before this token."""
    small, start = lexicon.words("titles", "joints"), max(0, at - _ROW)
    while at > start and (text.capital(at) or (text.lower[at] in small and text.lower[at] != "of")):
        at -= 1
    told = text.word(at) == "of" and text.word(at - 1) in lexicon.words("titles", "books_of")
    return at + 1 if told and text.capital(at + 1) else None
