"""Quotation marks in, what they hold out: the name of a body («Tazar», a company), or one title of a row of films."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from kgcine.classes import FILMS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, Found, Text
from kgcine.titling.staging import on_stage, told_from

_KINDS = frozenset({"Organisation", "FilmStudio", "MediaOutlet", "EducationalInstitution", "Festival", "Site"})
_HOUSES = frozenset({"FilmStudio", "Site", "Festival"})
# "Creative agency" in quotes is nobody's government.
_PLAIN = {"GovernmentBody": "Organisation"}
_CLOSES = {"“": "”", "”": "”", "„": "“”", "«": "»", "‘": "’", '"': '"', "'": "'", "``": "''", "`": "'"}
_SHORTEST = 6
_LONGEST, _REACH, _LED, _CATEGORY, _BRACKETED = 5, 2, 6, 6, 12
_JOINTS = frozenset({",", ";", "and", "or", "(", ")"})
_BETWEEN = frozenset({",", ";", "and", "or"})
# "KinoArt-2018": what has its year behind a hyphen comes each year.
_YEARLY = re.compile(r"\w\s?[-–]\s?(?:19|20)\d\d$")
_FESTIVAL, _AWARD = "Festival", "Award"


def closing_of(text: Text, at: int) -> int | None:
    """Return where the quotation that opens here closes, None where none opens or it is no title's length."""
    mark = text.view[text.starts[at] : text.ends[at]]
    close = _CLOSES.get(mark)
    if close is None or at + 1 >= len(text) or at + 1 in text.breaks:
        return None
    if mark in {'"', "'"} and text.glued(at) and text.words[at - 1][-1].isalnum():
        return None
    if mark == "”" and text.glued(at):
        # Only some countries open with it: ”Fog”.
        return None
    if mark in {'"', "'", "”"} and not text.glued(at + 1):
        return None
    for end in range(at + 2, min(len(text), at + 22)):
        if end in text.breaks:
            return None
        word = text.view[text.starts[end] : text.ends[end]]
        if word == mark and close != mark:
            return None
        if mark == "“" and word == '"' and text.glued(end):
            return end
        if word in close or (word == "''" and mark == "``"):
            return end
    return None


def quoted_rows(text: Text, lexicon: Lexicon, rank: int) -> Iterator[Found]:
    """Yield the titles of quotations in a row that a noun or verb of film leads, in whatever letters they are written.

    Titles that are translated have few capitals: she acted in "Journey to childhood", "On the wings of a song".
    """
    row: list[tuple[int, int]] = []
    at, kind = 0, "Film"
    while at < len(text):
        end = closing_of(text, at) if text.words[at] in QUOTES else None
        if end is None:
            at += 1
            continue
        if row and not (
            all(word in _BETWEEN for word in text.lower[row[-1][1] + 1 : at]) or in_row(text, row[-1][1] + 1, at)
        ):
            row = []
        if row or _led(text, at, lexicon):
            # "Based on the epics “A” and “B”": no films.
            kind = kind if row else told_from("Film", text, at - 1, lexicon)
            row.append((at, end))
            first, last = at + 1, end
            while last > first and text.words[last - 1] in {",", ".", ";"}:
                last -= 1
            if last > first and text.capital(first) and named_in_quotes(text, at, end, lexicon) is None:
                yield Found(first, last, kind, "title/quoted", rank)
        at = end + 1


def _led(text: Text, opening: int, lexicon: Lexicon) -> bool:
    """Tell whether films are spoken of right before: "films including", "two films -", "acted in"."""
    phrases = lexicon.words("titles", "verbs_before")
    first = opening
    while (
        first > 0
        and opening - first < _LED
        and first not in text.breaks
        and text.words[first - 1] not in {".", "!", "?"}
    ):
        first -= 1
    words = text.lower[first:opening]
    if any(" ".join(words[-size:]) in phrases for size in (2, 3)):
        return not on_stage(text, opening, lexicon)
    noun = next((at for at in range(len(words) - 1, -1, -1) if lexicon.type_of(words[at]) in FILMS), None)
    others = lexicon.words("titles", "not_listing")
    return noun is not None and words[noun].endswith("s") and others.isdisjoint(words[noun + 1 :])


def named_in_quotes(text: Text, opening: int, closing: int, lexicon: Lexicon) -> str | None:
    """Return the class of the body that is named between two quotation marks, None where none is.

    A noun right before tells it, else the last of the one or two words right behind.
    """
    first = opening + 1
    if closing - first > _LONGEST or not text.capital(first):
        return None
    if _YEARLY.search(text.slice(first, closing)):
        return _FESTIVAL
    before = opening - 1
    if text.lower[before] in lexicon.words("titles", "naming"):
        before -= 1
    if before >= 0 and opening not in text.breaks:
        kind = _kind(text, before, lexicon) or _formal(text, before, closing, lexicon)
        if kind is not None:
            return kind
    if _of_work(text, before, lexicon):
        return None
    studio = closing - first == 1 and text.lower[first].endswith(tuple(lexicon.words("institutions", "studio_endings")))
    if studio and len(text.words[first]) > _SHORTEST and lexicon.type_of(text.lower[before]) is None:
        # "The Tatar Institution “Tatarkino”"
        return "FilmStudio"
    named = closing - first > 1 + (text.lower[first] in lexicon.words("titles", "determiners"))
    ended = named and text.words[closing - 1] in lexicon.words("award", "parts")
    if ended or (opening not in text.breaks and _is_won(text, before, first, lexicon)):
        return _AWARD
    if opening not in text.breaks and _of_festival(text, before, closing + 1, lexicon):
        return _FESTIVAL
    return _named_behind(text, closing + 1, lexicon)


def _named_behind(text: Text, behind: int, lexicon: Lexicon) -> str | None:
    """Return the class that the words behind a quotation tell: "The “Bright Star” Theater"."""
    if behind not in text.breaks and _before_kind(text, behind, lexicon):
        return _FESTIVAL
    if behind not in text.breaks and lexicon.suffixes.get(text.words[behind : behind + 1]) in _HOUSES:
        return lexicon.suffixes[text.words[behind : behind + 1]]
    for at in range(behind, min(len(text), behind + _REACH)):
        if at in text.breaks or not text.words[at].islower() or text.words[at] in lexicon.words("titles", "said"):
            return None
        if (kind := _kind(text, at, lexicon)) is not None:
            return kind
    return None


def _before_kind(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether the kind of a festival stands behind its name: "the “Eurasia” International Film Festival"."""
    end = at
    while end < len(text) and end - at < _LONGEST and end not in text.breaks and text.capital(end):
        end += 1
    return end > at and lexicon.suffixes.get(text.words[end - 1 : end]) == _FESTIVAL


def _formal(text: Text, at: int, closing: int, lexicon: Lexicon) -> str | None:
    """Return the class of a body whose legal form stands before it: "the State Institution “Tazar”", "JSC “Salt”"."""
    formal = lexicon.words("institutions", "forms")
    if formal.isdisjoint({" ".join(text.words[max(0, at - led) : at + 1]) for led in (0, 1)}):
        return None
    endings = tuple(lexicon.words("institutions", "studio_endings"))
    return "FilmStudio" if text.lower[closing - 1].endswith(endings) else "Organisation"


def _kind(text: Text, at: int, lexicon: Lexicon) -> str | None:
    if not text.words[at].islower() and not text.opens(at):
        return None
    # "the film factory “A”", "the film-factory “A”", "Studio “A” opened"
    nouns = (" ".join(text.words[max(0, at - led) : at + 1]) for led in (2, 1, 0))
    found = next((kind for noun in nouns if (kind := lexicon.type_of(noun))), None)
    kind = _PLAIN.get(found or "", found)
    return kind if kind in _KINDS else None


def _is_won(text: Text, before: int, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a prize stands in the quotes: "won the “Golden Branch”", "the prize “Golden Branch”"."""
    # “Best Actor” is one wherever it stands.
    best = first + (text.lower[first] == "the")
    if text.word(best).capitalize() in lexicon.words("award", "starts"):
        behind = takewhile(lambda word: word not in QUOTES, text.words[best + 1 : best + _CATEGORY])
        return any(word.capitalize() in lexicon.words("award", "nouns") for word in behind)
    heads = (lexicon.heads_of.get(text.words[first:end]) for end in (first + 1, first + 2))
    if _AWARD in heads and lexicon.type_of(text.lower[before]) is None:
        return True
    if text.words[first] not in lexicon.words("award", "metals"):
        return False
    led = text.lower[before] in lexicon.words("titles", "determiners")
    won = led and text.word(before - 1) in lexicon.words("award", "around")
    return won or lexicon.type_of(text.lower[before]) == _AWARD


def _of_festival(text: Text, before: int, behind: int, lexicon: Lexicon) -> bool:
    """Tell whether a festival's own title stands in the quotes: "at the Debut Film Festival “Bastau” a prize went"."""
    if before < 0 or lexicon.suffixes.get(text.words[before : before + 1]) != _FESTIVAL:
        return False
    verbs = tuple(lexicon.rules["titles"]["at_festivals"])
    return behind >= len(text) or not text.plain.startswith(verbs, text.starts[behind])


def _of_work(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether the word before is one of works: the film "Needle" …"""
    return text.lower[at] in lexicon.rules["titles"]["before"]


def in_row(text: Text, first: int, last: int) -> bool:
    """Tell whether two quotations stand in a row; the comma may stand inside the first: "“Fog,” “Salt”"."""
    return only_joints(text, first, last) or (first == last and text.word(last - _REACH) == ",")


def past_author(text: Text, at: int) -> int:
    """Return where a row goes on behind who has written one of it: "the plays “A” by N. Gogol, “B”"."""
    end = at + 1
    while text.word(at) == "by" and end - at <= _LONGEST and (text.capital(end) or text.word(end) == "."):
        end += 1
    return end if end > at + 1 else at


def only_joints(text: Text, first: int, last: int) -> bool:
    """Tell whether nothing but commas, "and", years and short brackets stands between two members of a row.

    What opens a bracket right behind a title is its other form: “Tuz joly” (“Salt Road”, 1962), “Qys” (“Winter”, 1964).
    """
    between: list[str] = []
    for at in range(first, last):
        between.append(text.lower[at])
        opening = len(between) - 1 - between[::-1].index("(") if "(" in between else None
        if text.lower[at] == ")" and opening is not None and len(between) - opening < _BRACKETED:
            del between[opening:]
    near = last - first < _BRACKETED + 8 and len(between) < 8
    return first < last and near and all(word in _JOINTS or word.isdigit() for word in between)


def is_nickname(text: Text, opening: int, closing: int) -> bool:
    """Tell whether the quotes stand inside a person's name: Francis "Frank" Underwood."""
    inside = text.capital(opening - 1) and text.capital(closing + 1) and not text.opens(opening)
    return inside and closing + 1 not in text.breaks
