"""Numbers in a text: counts with their wording kept, sums of money as they stand, running times in minutes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kgcine.model import Literal
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

#: The table of ``extract/mentions.toml`` with the words of numbers, and of ``extract/patterns.toml`` with their forms.
TABLE = "numbers"
NUMBER, SPELT, NATIONAL = 18, 32, 41
#: What may as well be a score or a page, and what a stretch of years.
SMALLEST, YEARS = 5, (1000, 2100)
_REACH = 30
_WORD = re.compile(r"[^\W\d_]+")


def numbers(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Find counts ("more than 4,000", "1.5 million", "five") and sums ("$63.6 million")."""
    rules, ranges = lexicon.rules[TABLE], lexicon.pattern(TABLE, "range")
    yield from _durations(text, lexicon)
    yield from _spans(text, lexicon)
    for hit in lexicon.pattern(TABLE, "count").finditer(text.plain):
        span = text.covering(*hit.span())
        if span is None or text.starts[span[0]] != hit.start() or text.ends[span[1] - 1] != hit.end():
            continue
        if hit["sign"] or hit["coin"]:
            # A currency in letters looks to the model like the name of a body, and its nation is one: "Indian rupees".
            spelt = (hit["sign"] or "").isalpha() or (hit["coin"] or "").isupper()
            rank = NATIONAL if " " in (hit["coin"] or "") else NUMBER + 1
            rank = SPELT if spelt else rank
            yield Found(*span, "Money", "number", rank, "number", Literal(text.slice(*span)))
            continue
        if (hit["digits"] or hit["scale"]) and ranges.search(text.plain, max(0, hit.start() - _REACH), hit.start()):
            continue
        if _is_part(text.plain, *hit.span(), lexicon) or (hit["word"] and _is_vague(text.plain, hit.start(), rules)):
            continue
        value = amount(hit["digits"] or hit["word"], hit["scale"], rules)
        # "One hundred thousand" has two scales.
        value = value and value * rules["scale"].get((hit["more"] or "").lower(), 1)
        if value is not None and hit["rest"]:
            rest = (word for word in _WORD.findall(hit["rest"]) if word != "and")
            value += sum(rules["words"].get(word.lower(), 1) for word in rest)
        if value is not None:
            yield Found(*span, "Number", "number", NUMBER, "number", Literal(str(value), "integer"))


def _spans(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Find how many there were at least and at most; the value is the lower one, the wording stays."""
    rules = lexicon.rules[TABLE]
    for hit in lexicon.pattern(TABLE, "span").finditer(text.plain):
        start = hit.end("from") if hit["from"] else hit.start()
        span = text.covering(start, hit.end())
        if span is None or text.starts[span[0]] != start or text.ends[span[1] - 1] != hit.end():
            continue
        low, high = (amount(hit[key], hit["scale"], rules) for key in ("low", "high"))
        if hit["own"]:
            low = amount(hit["low"], hit["own"], rules)
        if low is not None and high is not None and SMALLEST <= low < high and not (YEARS[0] <= low < high < YEARS[1]):
            yield Found(*span, "Number", "number", NUMBER, "number", Literal(str(low), "integer"))


def _is_part(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a number counts some of those who have been counted before."""
    before = text[max(0, start - _REACH) : start]
    of_them, including, told = (lexicon.pattern(TABLE, key) for key in ("of_them", "including", "told"))
    behind = before.rstrip().endswith(",") and of_them.match(text, end) is not None
    return (behind or including.search(before) is not None) and told.match(text, end) is None


def _is_vague(text: str, start: int, rules: Mapping[str, Any]) -> bool:
    """Tell whether nobody knows of how many a number's word tells: "several hundred"."""
    before = text[max(0, start - _REACH) : start].rstrip().lower()
    return any(before.endswith(f" {word}") or before == word for word in rules["vague"])


def _durations(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    for hit in lexicon.pattern(TABLE, "time").finditer(text.plain):
        span = text.covering(*hit.span())
        if span is not None and text.starts[span[0]] == hit.start() and text.ends[span[1] - 1] == hit.end():
            value = Literal(str(minutes(hit["hours"] or hit["long"], hit["minutes"], lexicon.rules[TABLE])), "integer")
            yield Found(*span, "Duration", "number", NUMBER + 1, "number", value)


def minutes(hours: str | None, rest: str | None, rules: Mapping[str, Any]) -> int:
    """Return how many minutes a running time is.

    >>> minutes("two", "5", {"words": {"two": 2}})
    125
    >>> minutes(None, "fifty-two", {"words": {"fifty": 50, "two": 2}})
    52
    """
    full = 0 if hours is None else int(hours) if hours.isdigit() else rules["words"].get(hours.lower(), 1)
    words = "" if rest is None or rest.isdigit() else rest.lower()
    said = sum(rules["words"].get(word, 1) for word in words.split("-")) if words else int(rest or 0)
    return int(full * 60 + said)


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
