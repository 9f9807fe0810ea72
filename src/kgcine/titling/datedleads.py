"""A text in, the names out that its sentences begin with and call a film of a year, whatever small words they hold.

"El alma no tiene color is a 1997 telenovela": what stands before "is a 1997 telenovela" is its title, in any language.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kgcine.classes import SCREEN
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import DASHES, STOPS, YEAR, Found, Text
from kgcine.titling.filmverbs import DEFINED
from kgcine.titling.headnouns import head_type

TABLE = "subjects"
_LONGEST, _ASIDE, _NEAR, _FAR = 10, 30, 4, 14


def dated_leads(text: Text, lexicon: Lexicon, common: frozenset[str]) -> Iterator[Found]:
    """Find the titles that a sentence begins with and defines by its year or its director; ``common`` is English."""
    for at in range(len(text)):
        if text.opens(at) and (text.capital(at) or text.words[at][0].isdigit()):
            last = _title_end(text, at, lexicon)
            verb = last if text.word(last) != "(" else _past_bracket(text, last)
            type_ = _called(text, verb, lexicon) if last > at else None
            if type_ is not None and _is_title(text, at, last, common):
                yield Found(at, last, type_, "definition", DEFINED)


def _title_end(text: Text, first: int, lexicon: Lexicon) -> int:
    """Return where what may be a title ends: at its verb or bracket; ``first`` where it is none."""
    led = text.lower[first] in lexicon.words(TABLE, "leading") and not text.capital(first + 1)
    adverbial = text.lower[first] in lexicon.words("contexts", "adverbial")
    if led or adverbial or text.lower[first] in lexicon.words(TABLE, "pronouns"):
        return first
    never, be = lexicon.words(TABLE, "untitled"), lexicon.words(TABLE, "be")
    for at in range(first, min(len(text), first + _LONGEST)):
        word = text.words[at]
        if at > first and (word == "(" or text.lower[at] in be):
            return at
        kind = word.islower() and lexicon.types.get(word) in SCREEN
        ends = word in STOPS or word in DASHES or word in {",", ")", ";", "'s"}
        if (at > first and at in text.breaks) or ends or kind or text.lower[at] in never:
            return first
    return first


def _is_title(text: Text, first: int, last: int, common: frozenset[str]) -> bool:
    """Tell whether a capital ends these words, or a small one among them is no English: "Weber's latest" is none."""
    small = [text.words[at] for at in range(first, last) if text.words[at].islower()]
    return text.capital(last - 1) or any(word not in common for word in small)


def _past_bracket(text: Text, at: int) -> int:
    """Return what stands behind a bracket, which may hold others."""
    depth = 0
    for end in range(at, min(len(text), at + _ASIDE)):
        depth += (text.words[end] == "(") - (text.words[end] == ")")
        if depth == 0:
            return end + 1
    return at


def _called(text: Text, verb: int, lexicon: Lexicon) -> str | None:
    """Return the class of what is said to be of a year, or directed by somebody; a bracket may stand for the verb."""
    article = verb + (text.word(verb) in lexicon.words(TABLE, "is"))
    if article == verb and text.word(verb - 1) != ")":
        return None
    if text.word(article) not in lexicon.words(TABLE, "determiners"):
        return None
    dated = any(YEAR.match(text.word(at)) for at in range(article + 1, article + 1 + _NEAR))
    behind = text.lower[article : article + _FAR]
    directing = lexicon.words("titles", "directing")
    if not dated and not any(word in directing and by == "by" for word, by in pairwise(behind)):
        return None
    type_ = head_type(text, article + 1, lexicon)
    return type_ if type_ in SCREEN else None
