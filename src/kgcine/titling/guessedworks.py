"""What the model takes for a work in, its class out: a film where nothing speaks against it."""

from __future__ import annotations

import re

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import OWNS, QUOTES, YEAR, Found, Text
from kgcine.titling.notfilms import is_nickname
from kgcine.titling.staging import on_stage

_ROMAN = re.compile("[IVX]+")
_NAME, _PAIR = 6, 2
_NO_INITIALS = frozenset({"A", "I"})


def guessed_work(text: Text, found: Found, lexicon: Lexicon) -> str | None:
    """Return the class of a guessed work in a text on film; None where the guess stays, "" where it names nothing."""
    words, low = text.words[found.first : found.last], text.lower[found.first : found.last]
    degree = words[0] in lexicon.words("persons", "postnominals")
    if len(words) == 1 and (degree or len(words[0]) == 1 or _ROMAN.fullmatch(words[0])):
        return ""
    if low[-1] in lexicon.words("titles", "unfinished") or is_nickname(text, found.first, lexicon):
        return ""
    if len(words) == 1 and text.word(found.first - 1) == "," and text.words[found.first - 2] in QUOTES:
        # "“Fog”, Weber (1963)"
        return "Person" if text.word(found.last) == "(" else None
    if any(f" {part} " in f" {' '.join(words)} " for part in lexicon.words("award", "parts")):
        return "Award"
    sections = lexicon.words("award", "sections")
    if low[-1] in sections or text.word(found.last).lower() in sections or _is_topic(words, lexicon):
        return None
    if _heads_alone(text, found):
        return None
    if _is_initial(words, lexicon):
        return "Person"
    office = low[-1] in lexicon.occupations
    if office or text.word(found.first - 1) in lexicon.words("titles", "no_work"):
        return None
    return None if on_stage(text, found.first, lexicon) else "Film"


def _is_topic(words: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Tell whether words name what a country has and an article is about: "Cinema of Latvia"."""
    topic = words[0].lower() in lexicon.words("titles", "arts_of") and words[1:2] == ("of",)
    return topic and (words[-1] in lexicon.countries or words[-1] in lexicon.countries.values())


def _heads_alone(text: Text, found: Found) -> bool:
    """Tell whether a whole line of several words is named nowhere else: what heads an article need be no film."""
    size = found.last - found.first
    starts = text.breaks | {0, len(text)}
    if size < _PAIR or found.first not in starts or found.last not in starts:
        return False
    name = text.lower[found.first : found.last]
    return all(text.lower[at : at + size] != name for at in range(len(text)) if at != found.first)


def is_led(text: Text, found: Found, at: int, lexicon: Lexicon, common: frozenset[str]) -> bool:
    """Tell whether one word, and nobody's, stands right behind what leads to a film: "directed Weber's play".

    Behind what is said of no person so do several words: "directed Kaattu Mazhai", but not "directed A B in Fog".
    """
    behind = text.word(found.last)
    if at != found.first or behind in OWNS:
        return False
    if found.last - at > 1:
        leads = text.word(at - 1) in lexicon.words("titles", "lead_to_films") and found.type in {"", "Person"}
        surname = text.lower[found.last - 1].endswith(tuple(lexicon.rules["persons"]["surname_endings"]))
        return leads and not surname and _closes(text, found.last, lexicon)
    return not behind.isalpha() or behind in common or text.capital(found.last)


def _closes(text: Text, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a title may end here: at a stop, a date, or before a clause of its own that somebody begins."""
    if text.word(last) == "and":
        end = last + 1
        while end - last <= _NAME and text.capital(end):
            end += 1
        return end > last + 1 and text.word(end) in lexicon.words("titles", "does_for_films")
    dated = text.word(last) == "in" and YEAR.match(text.word(last + 1)) is not None
    return dated or text.word(last) in {",", ".", ";", "("} or last in text.breaks or last >= len(text)


def _is_initial(words: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Tell whether a name opens with a letter alone, as a person's does: "R Weber", not "M Is for Murder"."""
    letter = len(words[0]) == 1 and words[0].isupper() and words[0] not in _NO_INITIALS
    never = lexicon.words("titles", "no_initials")
    return letter and len(words) > 1 and all(word[0].isupper() and word not in never for word in words)
