"""Numbers in a text: counts with their wording kept, sums of money as they stand, running times in minutes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kgcine.model import Literal
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

NUMBER, SPELT = 18, 32
# Programmes write 92' for ninety-two minutes, behind a comma or in a bracket.
_PRIME = r"(?:(?<=[,(] \d{2})|(?<=[,(] \d{3}))['’′](?=[,;)])"
_MINUTES = rf"(?P<minutes>\d{{1,3}})(?:\.\d+)?(?:(?:[ -]?minutes?|[ -]?mins?)\b|{_PRIME})"
_TIME = re.compile(
    rf"(?<![\w.,:-])(?:(?P<hours>\d|one|an|two|three|four)[ -]hours?(?:,? and |, | ))?{_MINUTES}"
    r"(?!\s(?:later|before|after))"
)
# What the upper end of a range follows, and what either end of one does: neither is how many there were.
_RANGE = re.compile(r"(?:\d|illion|housand)(?:\sto\s|\s?–\s?)\Z|between\s(?:[\d.,]+\s(?:\w+\s)?and\s)?\Z", re.I)
# Which of those already counted are meant: "1.5 million people died, 1.3 million of them Kazakhs".
_OF_THEM = re.compile(r"\s(?:of|among) (?:them|whom|which|these)\b")
_INCLUDING = re.compile(r"(?:\bincluding|\b(?:of|among) (?:them|whom|which))\s(?:about |some |nearly )?\Z")
_TOLD = re.compile(r"(?:\s\w+){0,2}?\s(?:died|perished|(?:was|were) (?:killed|shot|executed))\b")
_REACH = 30
_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"


def numbers(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Find counts ("more than 4,000", "1.5 million", "five") and sums ("$63.6 million")."""
    rules = lexicon.rules["numbers"]
    yield from _durations(text, rules)
    for hit in _pattern(rules).finditer(text.plain):
        span = text.covering(*hit.span())
        if span is None or text.starts[span[0]] != hit.start() or text.ends[span[1] - 1] != hit.end():
            continue
        if hit["sign"] or hit["coin"]:
            # A currency written in letters looks to the model like the name of a body.
            rank = SPELT if (hit["sign"] or "").isalpha() or (hit["coin"] or "").isupper() else NUMBER + 1
            yield Found(*span, "Money", "number", rank, "number", Literal(text.slice(*span)))
            continue
        if hit["digits"] and _RANGE.search(text.plain, max(0, hit.start() - _REACH), hit.start()):
            continue
        if _is_part(text.plain, *hit.span()) or (hit["word"] and _is_vague(text.plain, hit.start(), rules)):
            continue
        value = amount(hit["digits"] or hit["word"], hit["scale"], rules)
        if value is not None and hit["rest"]:
            value += sum(
                rules["words"].get(word.lower(), 1) for word in re.findall(r"[^\W\d_]+", hit["rest"]) if word != "and"
            )
        if value is not None:
            yield Found(*span, "Number", "number", NUMBER, "number", Literal(str(value), "integer"))


def _is_part(text: str, start: int, end: int) -> bool:
    """Tell whether a number counts some of those who have been counted before."""
    before = text[max(0, start - _REACH) : start]
    behind = before.rstrip().endswith(",") and _OF_THEM.match(text, end) is not None
    return (behind or _INCLUDING.search(before) is not None) and _TOLD.match(text, end) is None


def _is_vague(text: str, start: int, rules: Mapping[str, Any]) -> bool:
    """Tell whether nobody knows of how many a number's word tells: "several hundred"."""
    before = text[max(0, start - _REACH) : start].rstrip().lower()
    return any(before.endswith(f" {word}") or before == word for word in rules["vague"])


def _durations(text: Text, rules: Mapping[str, Any]) -> Iterator[Found]:
    for hit in _TIME.finditer(text.plain):
        span = text.covering(*hit.span())
        if span is not None and text.starts[span[0]] == hit.start() and text.ends[span[1] - 1] == hit.end():
            value = Literal(str(minutes(hit["hours"], hit["minutes"], rules)), "integer")
            yield Found(*span, "Duration", "number", NUMBER + 1, "number", value)


def minutes(hours: str | None, rest: str | None, rules: Mapping[str, Any]) -> int:
    """Return how many minutes a running time is.

    >>> minutes("two", "5", {"words": {"two": 2}})
    125
    """
    full = 0 if hours is None else int(hours) if hours.isdigit() else rules["words"].get(hours.lower(), 1)
    return int(full * 60 + int(rest or 0))


def amount(digits: str, scale: str | None, rules: Mapping[str, Any]) -> int | None:
    """Return the whole number that the words mean, None where it is no whole number.

    >>> amount("1.5", "million", {"scale": {"million": 1000000}, "words": {}})
    1500000
    """
    factor = rules["scale"].get((scale or "").lower(), 1)
    if digits[0].isdigit():
        value = float(digits.replace(",", "")) * factor
    else:
        value = float(rules["words"].get(digits.lower(), 1) * factor)
    return round(value) if abs(value - round(value)) < 1e-6 else None


def _pattern(rules: Mapping[str, Any]) -> re.Pattern[str]:
    """Compile the pattern; ``re`` keeps it for the next text."""
    approx = "|".join(re.escape(w) for w in sorted(rules["approx"], key=len, reverse=True))
    words = "|".join(sorted(rules["words"], key=len, reverse=True))
    scale = "|".join(rules["scale"])
    one = rf"(?i:one|an?)(?=\s(?i:{scale})\b)"
    signs = "|".join(re.escape(w) for w in sorted(rules["currencies"], key=len, reverse=True))
    coins = "|".join(rules["currency_words"])
    return re.compile(
        rf"(?<![\w.,/-])(?:(?i:{approx})\s+)?(?:(?P<sign>{signs})\s?)?(?:(?P<digits>{_DIGITS})|(?P<word>(?i:{words})\b|{one}))"
        rf"(?:[\s-](?P<scale>(?i:{scale}))\b)?"
        # "Six hundred and forty-two", but "four and five" are two.
        rf"(?P<rest>(?(scale)\sand\s(?i:{words})\b(?:-(?i:{words}|one)\b)?|-(?i:{words}|one)\b))?"
        rf"(?:\s(?P<coin>(?i:{coins}))\b)?(?![\w%]|,\d|\.\d|-\d|/|\s?per\s?cent|\sto\s\d|\s?–\s?\d)"
    )
