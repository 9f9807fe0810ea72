"""A match of the date grammar in, the date that it stands for out; nothing where the words around speak against it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal as OneOf

from kgcine.dating.dategrammar import DateGrammar
from kgcine.dating.periods import Relative, bounds, nearest, period, point, resolve, season
from kgcine.model import Literal

Relation = OneOf["at", "range", "since", "until", "before", "after"]
# How far before a date its preposition, and how far around it the words of its sentence, are looked for.
NEAR = 32
_SENTENCE = 160
SENTENCE_END = re.compile(r"[.!?]\s")
_LONGEST_RANGE = 150
# "1200 BC", "1046-8188" and "0-333-1956" are no years.
_OTHER_NUMBER = re.compile(r"\s?(?:BC\b|B\.C)|-\d{4}-|-0\d{3}|-\d{5}")
_BESIDE = re.compile(r"\s?(?:[-–—]|to|and|or)\s?\d{4}\s([\w.]+)")
_PART_OF_NUMBER = re.compile(r"(?:^|[^\d])(?:\d{1,3}|\d{5,}|0\d{3})-$")
_BRACKET_END = re.compile(r"\s?[-–—),;/]")
_NEXT_WORD = re.compile(r"[-\s]{1,2}([\w.]+)")
_LAST_WORD = re.compile(r"([\w.$]+)(?:\s{1,2}|-)?$")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date expression of a text, without the preposition before it.

    ``literal`` is None where the text alone gives no value: then ``relative`` says what is missing. A range has its
    first date in ``literal`` and its last in ``until``.
    """

    start: int
    end: int
    literal: Literal | None
    relation: Relation = "at"
    until: Literal | None = None
    relative: Relative | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """A match of the grammar, with all that its reader needs."""

    match: re.Match[str]
    kind: str
    grammar: DateGrammar
    issued: str | None
    previous: FoundDate | None

    def text(self, name: str) -> str:
        """Return what a part of the expression says, nothing where the kind has no such part."""
        group = f"{self.kind}_{name}"
        return (self.match[group] or "") if group in self.match.re.groupindex else ""

    def number(self, name: str) -> int:
        return int(self.text(name))

    def month(self) -> int:
        return self.grammar.months[self.text("m").rstrip(".").lower()]

    def before(self) -> str:
        """Return what stands right before the expression."""
        start = self.match.start()
        return self.match.string[max(0, start - NEAR) : start]

    def after(self) -> str:
        """Return what stands right behind the expression."""
        end = self.match.end()
        return self.match.string[end : end + NEAR]

    def last_word(self) -> str:
        """Return the word right before, written small, or nothing where a mark stands there."""
        found = _LAST_WORD.search(self.before())
        return found[1].lower() if found else ""

    def next_word(self) -> str:
        """Return the word that follows at once, with its full stop, or nothing where a mark does."""
        found = _NEXT_WORD.match(self.after())
        return found[1] if found else ""

    def found(self, literal: Literal | None, relative: Relative | None = None) -> FoundDate | None:
        """Make a date of the whole match; None where it has neither value nor a way to one."""
        if literal is None and relative is None:
            return None
        return FoundDate(self.match.start(), self.match.end(), literal, relative=relative)


def read_date(
    match: re.Match[str], grammar: DateGrammar, issued: str | None, previous: FoundDate | None
) -> FoundDate | None:
    """Read a match of the grammar; ``issued`` is the article's date in ISO form, ``previous`` the date found before."""
    place = _Place(match, match.lastgroup or "", grammar, issued, previous)
    return _READERS[place.kind](place)


def _iso(place: _Place) -> FoundDate | None:
    return place.found(point(place.number("y"), place.number("m"), place.number("d")))


def _numeric(place: _Place) -> FoundDate | None:
    """Read 13.01.1961 and 3.V.1937; where day and month cannot be told apart, only the year is certain."""
    first, year = place.number("a"), place.number("y")
    if not place.text("b").isdecimal():
        return place.found(point(year, place.grammar.romans.get(place.text("b"), 1), first))
    second = place.number("b")
    if first > 12 or first == second:
        return place.found(point(year, second, first))
    if second > 12:
        return place.found(point(year, first, second))
    return place.found(point(year)) if first and second else None


def _day(place: _Place) -> FoundDate | None:
    """Read a day of a month, with or without a year; of two calendars the new one counts."""
    day = place.number("n" if place.text("n") else "d")
    return _dated(place, Relative(month=place.month(), day=day))


def _days(place: _Place) -> FoundDate | None:
    """Read "5-12 May 2015" or "May 5-12, 2015"; "5 and 6 May" are a range, "5 and 12 May" only after "between"."""
    start, end = place.number("d"), place.number("e")
    beside = " and " in place.match.string[place.match.start(f"{place.kind}_d") : place.match.start(f"{place.kind}_e")]
    if end <= start or (beside and end - start > 1 and place.last_word() != "between"):
        return None
    first = _dated(place, Relative(month=place.month(), day=start))
    last = _dated(place, Relative(month=place.month(), day=end))
    if first is None or last is None:
        return None
    return replace(first, relation="range", until=last.literal)


def _month_year(place: _Place) -> FoundDate | None:
    return _dated(place, Relative(month=place.month()))


def _dated(place: _Place, relative: Relative) -> FoundDate | None:
    """Complete a month or day with the year that follows it, or that a phrase or the article's date gives."""
    if year := place.text("y"):
        return place.found(point(int(year), relative.month, relative.day))
    if point(2000, relative.month, relative.day) is None:
        return None
    if phrase := " ".join(place.text("r").lower().split()):
        base = place.grammar.relative.get(phrase)
        amount = (base or place.grammar.anchored[phrase]).amount
        whole = replace(relative, amount=amount, to="issued" if base else "told")
        return place.found(_against(place.issued, whole) if base else None, whole)
    relative = replace(relative, to="either")
    if place.issued is None:
        return place.found(None, relative)
    ahead = _is_future(place)
    return place.found(nearest(relative, place.issued, future=ahead, ahead=place.grammar.ahead), relative)


def _season(place: _Place) -> FoundDate | None:
    code = place.grammar.seasons[place.text("s").lower()]
    if year := place.text("y"):
        return place.found(season(int(year), code))
    phrase = " ".join(place.text("r").lower().split())
    base = place.grammar.relative.get(phrase)
    literal = _against(place.issued, base) if base else None
    return place.found(season(int(literal.value), code) if literal else None, base or place.grammar.anchored[phrase])


def _near(place: _Place) -> FoundDate | None:
    """Read "last January", "next summer" or "last Friday"."""
    if _is_common(place):
        return None
    future = place.text("c").lower() in place.grammar.forwards
    if place.text("w"):
        return place.found(_weekday_literal(place, future=future), Relative("day", to="issued"))
    if place.text("m"):
        relative = Relative(month=place.month(), to="issued")
        literal = nearest(relative, place.issued, future=future, ahead=0) if place.issued else None
        return place.found(literal, relative)
    relative = Relative("year", 1 if future else -1, to="issued")
    if place.issued is None or len(place.issued) < 7:
        return place.found(None, relative)
    return place.found(_near_season(place.issued, place.grammar.seasons[place.text("s").lower()], future), relative)


def _near_season(issued: str, code: int, future: bool) -> Literal | None:
    """Find the season of this kind before or after the month of an article: in autumn, "last summer" is this year's."""
    year = int(issued[:4])
    now = issued[:7]
    seasons = [season(at, code) for at in (year - 1, year, year + 1)]
    if future:
        return next((found for found in seasons if (edges := bounds(found)) and edges[0][:7] > now), None)
    return next((found for found in reversed(seasons) if (edges := bounds(found)) and edges[1][:7] < now), None)


def _decade(place: _Place) -> FoundDate | None:
    worded = place.grammar.decades.get(place.text("w"))
    digits = place.text("y").lstrip("'’") if worded is None else str(worded)
    short = len(digits) == 2
    marked = place.text("y") != digits
    # "his 60s" is an age.
    if short and not (marked or re.search(r"\bthe\s$|\bthe\s\w+[-\s]$", place.before(), re.IGNORECASE)):
        return None
    part = place.grammar.decade_parts.get(place.text("p").lower())
    return place.found(period(_written(place), 1900 + int(digits) if short else int(digits), 10, part))


def _century(place: _Place) -> FoundDate | None:
    """Read "18th century", and "late 19th" where "and early 20th century" follows."""
    digits, grammar = re.match(r"\d+", place.text("n")), place.grammar
    word = place.text("n")
    number = int(digits[0]) if digits else grammar.romans.get(word) or grammar.ordinals[word.lower()]
    if not 1 <= number <= 21:
        return None
    written = re.sub(f"{re.escape(grammar.centuries)}$", grammar.century, _written(place))
    named = any(noun in written.lower() for noun in (grammar.century, grammar.centuries))
    whole = written if named else f"{written} {grammar.century}"
    part = place.grammar.century_parts.get(place.text("p").lower())
    return place.found(period(whole, (number - 1) * 100, 100, part))


def _written(place: _Place) -> str:
    return " ".join(place.match[0].split())


def _part(place: _Place) -> FoundDate | None:
    """Read "early 2022": no more precise than the year."""
    return place.found(point(place.number("y")))


def _counted(place: _Place) -> FoundDate | None:
    """Read "two years ago" against the article's date, "two years later" against the date before."""
    word = place.text("n").lower()
    count = int(word) if word.isdigit() else place.grammar.numbers[word]
    distances = place.grammar.distances
    unit, times = distances.units[place.text("u")]
    way = " ".join(place.text("w").split())
    if _leans(place, way):
        return None
    if way in distances.from_issued:
        relative = Relative(unit, count * times * distances.from_issued[way], to="issued")
        return place.found(_against(place.issued, relative), relative)
    return place.found(None, Relative(unit, count * times * distances.from_anchor[way]))


def _phrase(place: _Place) -> FoundDate | None:
    """Read "this year" against the article's date, "that year" against the date before."""
    phrase = " ".join(place.text("p").lower().split())
    if _leans(place, phrase):
        return None
    if phrase in place.grammar.relative:
        if _is_common(place) or (phrase in place.grammar.phrases.nowadays and _is_nowadays(place)):
            return None
        relative = place.grammar.relative[phrase]
        return place.found(_against(place.issued, relative), relative)
    if " " not in phrase and place.last_word() not in place.grammar.phrases.then:
        return None
    return place.found(None, place.grammar.anchored[phrase])


def _leans(place: _Place, phrase: str) -> bool:
    """Tell whether "the year after" or "two days before" goes on with what it is after or before."""
    return phrase.endswith(place.grammar.distances.leaning) and bool(place.next_word())


def _is_common(place: _Place) -> bool:
    """Tell whether "last year" is one of a life, or "Sunday" any Sunday."""
    phrases = place.grammar.phrases
    return place.last_word() in phrases.not_after or place.next_word() in phrases.not_before


def _is_nowadays(place: _Place) -> bool:
    """Tell whether "today" is the present age: it opens a sentence, or goes on as no date does."""
    following = place.next_word()
    goes_on = bool(following) and following not in place.grammar.phrases.nowadays_before
    return place.text("p")[0].isupper() or goes_on or place.last_word() in place.grammar.phrases.nowadays_after


def _weekday(place: _Place) -> FoundDate | None:
    """Read "on Monday": the last one, or the next where the sentence looks ahead."""
    if not re.search(r"\bon\s$", place.before(), re.IGNORECASE) or _is_common(place):
        return None
    return place.found(_weekday_literal(place, future=_is_future(place)), Relative("day", to="issued"))


def _weekday_literal(place: _Place, *, future: bool) -> Literal | None:
    if place.issued is None or len(place.issued) < 10:
        return None
    distance = date.fromisoformat(place.issued).isoweekday() - place.grammar.weekdays[place.text("w").lower()]
    amount = (-distance) % 7 if future else -(distance % 7)
    return _against(place.issued, Relative("day", amount))


def _month(place: _Place) -> FoundDate | None:
    """Read a month alone: only after a word that makes it a date, and not before a surname."""
    if not place.grammar.month_cue.search(place.before()) or re.match(r"\s[A-ZÀ-Þ][a-zà-þ]", place.after()):
        return None
    return _dated(place, Relative(month=place.month()))


def _year(place: _Place) -> FoundDate | None:
    """Read four digits as a year, with the end of a range such as 1937-38."""
    year, end = place.number("y"), place.match.end("year_y")
    if not _is_year(place, year):
        return None
    found = FoundDate(place.match.start(), end, point(year, approximate=_is_approximate(place)))
    if not (digits := place.text("u")):
        return found
    last = year - year % 10 ** len(digits) + int(digits)
    if last <= year:
        return found
    return replace(found, end=place.match.end(), relation="range", until=point(last))


def _is_approximate(place: _Place) -> bool:
    return bool(place.grammar.approximate.search(place.before()))


def _is_year(place: _Place, year: int) -> bool:
    """Weigh the words on both sides: a year, or a number of something."""
    years = place.grammar.years
    text, end = place.match.string, place.match.end("year_y")
    after = _NEXT_WORD.match(text, end, end + NEAR)
    last, following = place.last_word(), after[1] if after else ""
    if last in years.not_after or following.lower().rstrip(".") in years.not_before:
        return False
    beside = _BESIDE.match(text, end, end + NEAR)
    if beside and beside[1].lower() in years.not_before:
        return False
    if last in years.maybe_after and following.islower() and following not in years.small:
        return False
    compound = text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha()
    if compound and not place.grammar.ranges.open.match(text, end):
        return False
    if _OTHER_NUMBER.match(text, end, end + 8) or _PART_OF_NUMBER.search(place.before()):
        return False
    if years.plain[0] <= year <= years.plain[1] or _ends_range(place, year):
        return True
    if place.before().endswith("(") and _BRACKET_END.match(text, end, end + 8):
        return True
    plural = following.islower() and following.endswith("s") and following not in years.plurals
    return last in years.before and not plural


def _ends_range(place: _Place, year: int) -> bool:
    """Tell whether the date found before and this number make a range of a life or less."""
    if place.previous is None or place.previous.literal is None or place.previous.literal.datatype == "string":
        return False
    gap = place.match.string[place.previous.end : place.match.start()]
    first = int(place.previous.literal.value[:4])
    return bool(place.grammar.ranges.gap.fullmatch(gap)) and 0 <= year - first <= _LONGEST_RANGE


_CLAUSE_END = re.compile(r"[,;:]|\b(?:and|but|when|which|who|while)\b")


def _is_future(place: _Place) -> bool:
    """Tell whether the sentence speaks of what is still to come."""
    text, start, end = place.match.string, place.match.start(), place.match.end()
    before = SENTENCE_END.split(text[max(0, start - _SENTENCE) : start])[-1]
    after = SENTENCE_END.split(text[end : end + _SENTENCE])[0]
    if " " in before.strip():
        # "Who died in May and to whose memory it will be dedicated": another clause looks ahead.
        after = _CLAUSE_END.split(after)[0]
    ahead = place.grammar.future.search(before) or place.grammar.future_verb.search(before)
    return bool(ahead or place.grammar.future.search(after))


def _against(issued: str | None, relative: Relative) -> Literal | None:
    """Resolve a relative date against the article's own, at the precision that this has."""
    parts = [int(part) for part in issued.split("-")] if issued else []
    anchor = point(*parts) if parts else None
    if anchor is None:
        return None
    if relative.unit == "day" and relative.amount == 0:
        return anchor
    return resolve(relative, anchor)


_READERS = {
    "iso": _iso,
    "numeric": _numeric,
    "days": _days,
    "mdays": _days,
    "dmy": _day,
    "mdy": _day,
    "my": _month_year,
    "season": _season,
    "near": _near,
    "decade": _decade,
    "century": _century,
    "part": _part,
    "counted": _counted,
    "phrase": _phrase,
    "weekday": _weekday,
    "month": _month,
    "year": _year,
}
