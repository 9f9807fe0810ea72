"""Rules that find orders and prizes in a row beside their noun: "the orders A, B and C", "the A and B medals"."""

from __future__ import annotations

from collections.abc import Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, Found, Text

RANK, RULE = 62, "award/row"
_LONGEST, _BRACKET, _FAR, _FEWEST = 5, 6, 40, 3
_ARTICLES = frozenset({"the", "his", "her", "their"})
_JOINTS = frozenset({"of", "the"})


def orders(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Yield the honours of each row of two or more whose last one stands behind "and"."""
    nouns = lexicon.words("award", "rows")
    for at in range(len(text) - 2):
        if text.lower[at] in nouns and at + 1 not in text.breaks and _honours(text, at, lexicon):
            row, closed = _row(text, _past(text, at + 1), lexicon)
            yield from row if closed and len(row) > 1 else ()
    nouns = lexicon.words("award", "plurals")
    for at in range(_FEWEST, len(text)):
        if text.lower[at] in nouns and text.capital(at - 1) and _honours(text, at, lexicon):
            yield from _before(text, at, lexicon)
    singular, never = lexicon.words("award", "singular"), lexicon.words("award", "categories")
    for at in range(1, len(text)):
        if text.lower[at] in singular and text.capital(at - 1) and at not in text.breaks and text.words[at].islower():
            first = at - 1
            while first > 0 and first not in text.breaks and text.capital(first - 1) and at - first < _LONGEST:
                first -= 1
            known = any(text.words[i] in lexicon.countries or text.words[i] in never for i in range(first, at))
            led = text.word(first - 1) in _ARTICLES or text.word(first - 1) in lexicon.words("award", "praised")
            if led and not known and not text.opens(first) and _honours(text, at, lexicon):
                yield Found(first, at + 1, "Award", RULE, RANK)


def _before(text: Text, noun: int, lexicon: Lexicon) -> list[Found]:
    """Return the members of a row that ends before its noun and begins behind its article: "the A, B and C prizes"."""
    at, row, last = noun, list[Found](), True
    while at > 1:
        first = at
        while first > 0 and first not in text.breaks and text.capital(first - 1) and at - first < _LONGEST:
            first -= 1
        if first == at or _is_category(text, first, at, lexicon):
            return []
        row.insert(0, Found(first, at, "Award", RULE, RANK))
        if text.word(first - 1) in _ARTICLES:
            return row if len(row) > 1 else []
        if text.word(first - 1) != ("and" if last else ","):
            return []
        at, last = first - 1 - (last and text.word(first - 2) == ","), False
    return []


def _is_category(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether what stands before "prizes" is what they are for: "the Best Film and Audience prizes"."""
    return any(text.words[at] in lexicon.words("award", "categories") for at in range(first, last))


def _honours(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether the sentence says before the noun that somebody was honoured; a general gives orders, too."""
    return not lexicon.words("award", "honouring").isdisjoint(text.lower[text.sentence_start(at, _FAR) : at])


def _row(text: Text, at: int, lexicon: Lexicon) -> tuple[list[Found], bool]:
    """Return the members of a row that begins here, and whether its last one stands behind "and"."""
    row: list[Found] = []
    closed = False
    while at < len(text) and (last := _name(text, at)) is not None:
        if row and (text.word(last) in lexicon.words("award", "takes") or _ends(text, at, last, lexicon)):
            break
        row.append(Found(at, last, "Award", RULE, RANK))
        if closed:
            break
        at, closed = _next(text, last)
    return row, closed


def _past(text: Text, at: int) -> int:
    """Step over "of the" behind the noun."""
    at += text.word(at) == "of"
    return at + (text.word(at) == "the")


def _name(text: Text, first: int) -> int | None:
    """Return where a name in capitals ends that begins here; quotation marks are read elsewhere."""
    if not text.capital(first) or first in text.breaks or text.words[first] in QUOTES:
        return None
    last = end = first + 1
    while end < len(text) and end not in text.breaks and end - first < _LONGEST:
        if text.capital(end):
            last = end = end + 1
        elif text.word(end) in _JOINTS:
            end += 1
        else:
            break
    return last


def _next(text: Text, at: int) -> tuple[int, bool]:
    """Return where the next member begins behind a bracket and a comma, and whether "and" leads it in."""
    if text.word(at) == "(":
        at = next((i + 1 for i in range(at, min(len(text), at + _BRACKET)) if text.words[i] == ")"), at)
    start, at = at, at + (text.word(at) == ",")
    last = text.word(at) == "and"
    at += last
    return (len(text) if at == start else at + (text.word(at) == "the")), last


def _ends(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a name shows by itself what it is: "the orders A and B and the [Star Prize]"."""
    words = text.words[first:last]
    return lexicon.heads_of.get(words[:1]) == "Award" or any(
        lexicon.suffixes.get(words[at:]) == "Award" for at in range(1, len(words))
    )
