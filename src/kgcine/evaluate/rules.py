"""Two names, dates or numbers in, whether they are the same out: the rules by which a predicted fact counts.

Strict: equal after folding case, accents, punctuation and leading articles, with the gold entity's aliases accepted,
dates compared at the gold's precision and numbers by value. Lenient: at least half of the words in common, or dates of
one year.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

G = TypeVar("G")
P = TypeVar("P")

SYMMETRIC = frozenset({"spouse", "sibling"})
ENOUGH_OVERLAP = 0.5
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
    | {"&": " and ", "_": " "}
    | dict.fromkeys("’‘`", "'")
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_DATE_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        r"(?P<year>\d{4})",
        r"(?P<year>\d{4})-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?",
        r"(?P<day>\d{1,2})[ -](?P<name>[a-z]+)[ -](?P<year>\d{4})",
        r"(?P<name>[a-z]+) (?P<day>\d{1,2}) (?P<year>\d{4})",
        r"(?P<name>[a-z]+) (?P<year>\d{4})",
        r"(?P<day>\d{1,2})[./](?P<month>\d{1,2})[./](?P<year>\d{4})",
    )
)
_DATE_NOISE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\s+"), " "),
    (re.compile(r"[t ]\d\d:\d\d(:\d\d)?z?$"), ""),
    (re.compile(r"\^\^.*$"), ""),
    (re.compile(r'^["+ .]+|["+ .]+$'), ""),
    (re.compile(r"^(in|on|the|since|early|late|mid|circa|c\.) ?(?=\S)"), ""),
    (re.compile(r"\b(\d{1,2})(st|nd|rd|th)\b"), r"\1"),
    (re.compile(r" of "), " "),
    (re.compile(r"\b([a-z]{3,4})\."), r"\1"),
)
_JANUARY = re.compile(r"\bjan(uary)?\b|-01-01|\b0?1[./]0?1[./]", re.IGNORECASE)
_NUMBER = re.compile(r"(?P<value>[+-]?\d+(?:\.\d+)?)(?P<scale>million|billion|m|bn)?(minutes?|mins?)?")
_NUMBER_IN_TEXT = re.compile(r"\d[\d,]*(?:\.\d+)?(?:\s?(?:million|billion))?", re.IGNORECASE)
_SCALES = {"million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9}


class PartialDate(NamedTuple):
    """A year, with month and day where they are known."""

    year: int
    month: int | None = None
    day: int | None = None

    def covers(self, other: PartialDate) -> bool:
        """Tell whether the other date is the same at the precision of this one.

        >>> PartialDate(2010).covers(PartialDate(2010, 5, 1)), PartialDate(2010, 5, 1).covers(PartialDate(2010))
        (True, False)
        """
        return all(mine is None or mine == theirs for mine, theirs in zip(self, other, strict=True))


def fold(text: str) -> str:
    """Fold case, accents and punctuation away.

    >>> fold("Gülşat  Omarova's Café!")
    'gulsat omarovas cafe'
    """
    decomposed = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    joined = re.sub(r"'s\b", "s", plain).replace("'", "")
    return " ".join(re.sub(r"[^\w\s]", " ", joined).split())


def normalise(text: str) -> str:
    """Fold, and take the leading article away.

    >>> normalise("The Needle"), normalise("The")
    ('needle', 'the')
    """
    return re.sub(r"^(the|an|a) (?=\S)", "", fold(text))


def relation_key(name: str) -> str:
    """Fold the spellings of a property into one.

    >>> relation_key("cast_member") == relation_key("castMember") == relation_key("Cast member")
    True
    """
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", name).casefold())


def without_bracket(text: str) -> str:
    """Take a disambiguating bracket off the end of a name.

    >>> without_bracket("Revenge (film)"), without_bracket("(1970)")
    ('Revenge', '(1970)')
    """
    return re.sub(r"\s*\([^()]*\)\s*$", "", text).strip() or text


def parse_date(text: str) -> PartialDate | None:
    """Read a text that is a date and nothing else.

    >>> parse_date("8 Sept 1972"), parse_date("May 2004"), parse_date("1990s")
    (PartialDate(year=1972, month=9, day=8), PartialDate(year=2004, month=5, day=None), None)
    """
    plain = text.strip().casefold().replace(",", " ").replace("_", " ")
    for noise, instead in _DATE_NOISE:
        plain = noise.sub(instead, plain)
    for shape in _DATE_SHAPES:
        if found := shape.fullmatch(plain):
            return _date_of(found.groupdict())
    return None


def _date_of(parts: dict[str, str | None]) -> PartialDate | None:
    year, day = int(parts["year"] or 0), int(parts.get("day") or 0) or None
    name = parts.get("name")
    month = _MONTHS.get(name) if name else int(parts.get("month") or 0) or None
    if name and month is None:
        return None
    if not 1000 <= year <= 2199 or (month or 1) > 12 or (day or 1) > 31:
        return None
    return PartialDate(year, month, day)


def date_in(text: str, passage: str) -> PartialDate | None:
    """Read a date at the precision that its passage supports: data sets write a bare year as its first of January.

    >>> date_in("01 January 2010", "a 2010 film")
    PartialDate(year=2010, month=None, day=None)
    """
    date = parse_date(text)
    if date is not None and date[1:] == (1, 1) and not _JANUARY.search(passage):
        return PartialDate(date.year)
    return date


def parse_number(text: str) -> float | None:
    """Read a text that is an amount and nothing else.

    >>> parse_number("$63.6 million"), parse_number("4,000"), parse_number("many")
    (63600000.0, 4000.0, None)
    """
    found = _NUMBER.fullmatch(re.sub(r"[,$€£¥\s]|usd|eur", "", text.casefold()))
    return None if found is None else float(found["value"]) * _SCALES.get(found["scale"], 1)


def overlap(one: str, other: str) -> float:
    """Return the F1 of the words that two folded texts share.

    >>> overlap("rashid nugmanov", "nugmanov")
    0.6666666666666666
    """
    ours, theirs = Counter(one.split()), Counter(other.split())
    shared = (ours & theirs).total()
    return 2 * shared / (ours.total() + theirs.total()) if shared else 0.0


@dataclass(frozen=True, slots=True)
class Surface:
    """A predicted end of a fact, read once in every way in which it may be compared."""

    text: str
    key: str
    bare: str
    date: PartialDate | None
    number: float | None


def surface(text: str) -> Surface:
    """Read a predicted subject or object.

    >>> surface("The Needle (1988)").bare
    'needle'
    """
    return Surface(text, normalise(text), normalise(without_bracket(text)), parse_date(text), parse_number(text))


@dataclass(frozen=True, slots=True)
class Term:
    """A gold subject or object with all its accepted forms."""

    text: str
    key: str
    forms: frozenset[str]
    date: PartialDate | None
    number: float | None

    def is_strictly(self, end: Surface) -> bool:
        """Tell whether the predicted end is an accepted form, the same date, or the same number."""
        if end.key in self.forms or end.bare in self.forms:
            return True
        if self.date is not None and end.date is not None:
            return self.date.covers(end.date)
        return self.number is not None and end.number is not None and abs(self.number - end.number) < 1e-6

    def is_leniently(self, end: Surface) -> bool:
        """Tell whether the predicted end has half of the words of an accepted form, or is a date of the same year."""
        if self.is_strictly(end):
            return True
        if self.date is not None:
            return end.date is not None and end.date.year == self.date.year
        return any(overlap(form, end.key) >= ENOUGH_OVERLAP for form in self.forms)


def term(text: str, aliases: Iterable[str] = (), passage: str = "") -> Term:
    """Read a gold subject or object of a passage.

    >>> sorted(term("The Needle", aliases=["Igla"]).forms)
    ['igla', 'needle']
    """
    spellings = [spelling for form in (text, *aliases) for spelling in (form, without_bracket(form))]
    forms = frozenset(normalise(spelling) for spelling in spellings) - {""}
    return Term(text, normalise(text), forms, date_in(text, passage), parse_number(text))


@dataclass(frozen=True, slots=True)
class Passage:
    """A text, read once to tell what stands in it."""

    text: str
    folded: str
    numbers: frozenset[float]

    def holds(self, text: str) -> bool:
        """Tell whether a name, date or number stands in the text, in whatever spelling.

        >>> passage("The Needle was shot in May 1988.").holds("1988-05")
        True
        """
        if any(self._has_words(form) for form in (normalise(text), normalise(without_bracket(text)))):
            return True
        if date := date_in(text, self.text):
            return self._has_date(date)
        number = parse_number(text)
        return number is not None and number in self.numbers

    def holds_term(self, gold: Term) -> bool:
        """Tell whether any accepted form of a gold end stands in the text."""
        return any(self._has_words(form) for form in gold.forms) or self.holds(gold.text)

    def _has_words(self, words: str) -> bool:
        return bool(words) and f" {words} " in self.folded

    def _has_date(self, date: PartialDate) -> bool:
        if not re.search(rf"\b{date.year}\b", self.folded):
            return False
        if date.month is None:
            return True
        names = "|".join(name for name, month in _MONTHS.items() if month == date.month)
        return re.search(rf"\b(?:{names}|0?{date.month})\b", self.folded) is not None


def passage(text: str) -> Passage:
    """Read a text in which facts are looked up.

    >>> passage("Nine people died; 1,200 were hurt.").numbers
    frozenset({1200.0})
    """
    numbers = (parse_number(found) for found in _NUMBER_IN_TEXT.findall(text))
    return Passage(text, f" {fold(text)} ", frozenset(number for number in numbers if number is not None))


def pair_up(golds: Sequence[G], predictions: Sequence[P], fits: Callable[[G, P], bool]) -> dict[int, int]:
    """Pair as many predictions as possible, each with one gold fact that it fits: prediction index → gold index.

    >>> pair_up("ab", ["ab", "a"], lambda gold, prediction: gold in prediction)
    {1: 0, 0: 1}
    """
    choices = [[at for at, gold in enumerate(golds) if fits(gold, prediction)] for prediction in predictions]
    owner: dict[int, int] = {}

    def place(prediction: int, tried: set[int]) -> bool:
        for gold in choices[prediction]:
            if gold in tried:
                continue
            tried.add(gold)
            if gold not in owner or place(owner[gold], tried):
                owner[gold] = prediction
                return True
        return False

    for prediction in range(len(predictions)):
        place(prediction, set())
    return {prediction: gold for gold, prediction in owner.items()}
