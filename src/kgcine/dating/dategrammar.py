"""The asset ``extract/dates.toml`` in, one compiled pattern of date expressions and the meaning of its words out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from typing import Literal as OneOf

from kgcine.assets import Assets
from kgcine.dating.periods import Relative, Unit
from kgcine.errors import AssetError
from kgcine.tables import read_tables

ASSET = "extract/dates.toml"
_GAP = r"\s{1,3}"
_DASH = r"\s?[-–—]\s?"
_YEAR = r"[12]\d{3}(?![\w%°])(?![.,]\d|/\d{3})"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_TH = r"(?:st|nd|rd|th)?(?!\d)"
# Not within a word, a longer number, an amount of money or a decimal.
_START = r"(?<![\w$€£₸₽№#'’])(?<!\d[.,/])"


@dataclass(frozen=True, slots=True)
class Years:
    """The words that make four digits a year, or a number of something."""

    plain: tuple[int, int]
    before: frozenset[str]
    not_after: frozenset[str]
    maybe_after: frozenset[str]
    small: frozenset[str]
    not_before: frozenset[str]
    plurals: frozenset[str]


@dataclass(frozen=True, slots=True)
class Ranges:
    """What stands between the ends of a range, before its first end, and in place of its last."""

    gap: re.Pattern[str]
    between: re.Pattern[str]
    open: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Distances:
    """The words of "two years ago" and "a week later": units, and which way they count from which day."""

    units: Mapping[str, tuple[Unit, int]]
    from_issued: Mapping[str, int]
    from_anchor: Mapping[str, int]
    leaning: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words beside "last year" and "today" that make them no date, and those before "then" that make it one."""

    not_after: frozenset[str]
    not_before: frozenset[str]
    nowadays: frozenset[str]
    nowadays_before: frozenset[str]
    nowadays_after: frozenset[str]
    then: frozenset[str]


@dataclass(frozen=True, slots=True)
class DateGrammar:
    """The words of date expressions, compiled: ``pattern`` reads them, the tables say what they mean.

    Each expression begins with a digit or with one of ``openers``, so that most words are passed over at once.
    """

    pattern: re.Pattern[str]
    openers: frozenset[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    seasons: Mapping[str, int]
    decade_parts: Mapping[str, tuple[int, int]]
    decades: Mapping[str, int]
    century_parts: Mapping[str, tuple[int, int]]
    century: str
    centuries: str
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    romans: Mapping[str, int]
    relations: tuple[tuple[str, re.Pattern[str]], ...]
    years: Years
    ranges: Ranges
    approximate: re.Pattern[str]
    relative: Mapping[str, Relative]
    anchored: Mapping[str, Relative]
    distances: Distances
    month_cue: re.Pattern[str]
    begun_cue: re.Pattern[str]
    now_cue: re.Pattern[str]
    coming_cue: re.Pattern[str]
    aside_cue: re.Pattern[str]
    phrases: Phrases
    forwards: frozenset[str]
    future: re.Pattern[str]
    future_verb: re.Pattern[str]
    ahead: int


def load_dates(assets: Assets) -> DateGrammar:
    """Compile the grammar of dates; raise AssetError where the file has a mistake."""
    path = assets.path(ASSET)
    try:
        return _compile(read_tables(assets, ASSET))
    except KeyError as error:
        raise AssetError(f"{path}: there is no entry {error}.", hint="Compare the packaged file.") from error
    except (AttributeError, TypeError, ValueError) as error:
        raise AssetError(
            f"{path}: an entry has the wrong form ({error}).", hint="Compare the packaged file."
        ) from error


def _compile(data: Mapping[str, Any]) -> DateGrammar:
    cues = data["cues"]
    modifiers = data["modifiers"].values()
    return DateGrammar(
        pattern=re.compile(_pattern(data)),
        openers=_openers(data),
        months=_numbered(data["months"]),
        weekdays=_numbered(data["weekdays"]),
        seasons=_numbered(data["seasons"]),
        decades=data["numbers"]["decades"],
        decade_parts={word: _pair(item["decade"]) for item in modifiers for word in item["words"]},
        century_parts={word: _pair(item["century"]) for item in modifiers for word in item["words"]},
        century=str(data["century"]["one"]),
        centuries=str(data["century"]["many"]),
        numbers=dict(data["numbers"]["words"]),
        ordinals=dict(data["numbers"]["ordinals"]),
        romans=dict(data["numbers"]["romans"]),
        relations=tuple((name, _before(words)) for name, words in data["relations"].items()),
        years=_years(data["year"]),
        ranges=_ranges(data["range"]),
        approximate=_before(data["approximate"]["words"]),
        relative=_relatives(data["relative"], to="issued"),
        anchored=_relatives(data["anchored"], to="told"),
        distances=_distances(data["counted"]),
        month_cue=_before(cues["month"]),
        begun_cue=_before(cues["begun"]),
        now_cue=re.compile(rf"\b(?:{_any(cues['now'])})\b", re.IGNORECASE),
        coming_cue=re.compile(rf"\b(?:{_any(cues['coming'])})\b", re.IGNORECASE),
        aside_cue=_aside(cues["aside"]),
        phrases=_phrases(cues),
        forwards=frozenset(cues["next"]),
        future=re.compile(rf"\b(?:{_any(cues['future'])})\b", re.IGNORECASE),
        future_verb=re.compile(rf"\b(?:{_any(cues['future_verb'])})\b", re.IGNORECASE),
        ahead=int(cues["ahead"]),
    )


def _years(year: Mapping[str, Any]) -> Years:
    return Years(
        plain=_pair(year["plain"]),
        before=frozenset(year["before"]),
        not_after=frozenset(year["not_after"]),
        maybe_after=frozenset(year["maybe_after"]),
        small=frozenset(year["small"]),
        not_before=frozenset(year["not_before"]),
        plurals=frozenset(year["plurals"]),
    )


def _ranges(words: Mapping[str, Any]) -> Ranges:
    return Ranges(
        gap=re.compile(rf"\s?(?:{_any(words['words'])})\s?(?:the\s)?", re.IGNORECASE),
        between=re.compile(rf"\b(?:{_any(words['between'])})\s(?:the\s)?$", re.IGNORECASE),
        open=re.compile(rf"(?:{_DASH}|\sto\s)(?:{_any(words['open'])})\b", re.IGNORECASE),
    )


def _distances(counted: Mapping[str, Any]) -> Distances:
    return Distances(
        units={word: _unit(unit) for word, unit in counted["units"].items()},
        from_issued=dict(counted["issued"]),
        from_anchor=dict(counted["anchor"]),
        leaning=tuple(counted["leaning"]),
    )


def _phrases(cues: Mapping[str, Any]) -> Phrases:
    return Phrases(
        not_after=frozenset(cues["not_after"]),
        not_before=frozenset(cues["not_before"]),
        nowadays=frozenset(cues["nowadays"]["words"]),
        nowadays_before=frozenset(cues["nowadays"]["before"]),
        nowadays_after=frozenset(cues["nowadays"]["after"]),
        then=frozenset(cues["then"]),
    )


def _pattern(data: Mapping[str, Any]) -> str:
    """Join the kinds of date expressions; each is a group of that name, longer ones first."""
    kinds = {**_day_kinds(data), **_month_kinds(data), **_period_kinds(data), **_relative_kinds(data)}
    kinds["weekday"] = rf"(?P<weekday_w>{_names(data['weekdays'], short=False)})(?!\w)"
    kinds["month"] = rf"(?P<month_m>{_names(data['months'], short=False)})(?!\w)"
    kinds["year"] = rf"(?P<year_y>{_YEAR})(?:(?:\s?[-–—]\s?|/)(?P<year_u>\d{{1,2}})(?![\w%])(?![.,]\d))?"
    return _START + "(?:" + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in kinds.items()) + ")"


def _openers(data: Mapping[str, Any]) -> frozenset[str]:
    """Collect the first words of all expressions that begin with no digit."""
    modifiers = [word for item in data["modifiers"].values() for word in item["words"]]
    tables = (data["months"], data["weekdays"], data["seasons"])
    words = [*modifiers, *(word for table in tables for word in _words(table))]
    words += [*data["cues"]["last"], *data["cues"]["next"], *data["numbers"]["ordinals"], *data["numbers"]["words"]]
    words += [*data["numbers"]["romans"], *data["numbers"]["decades"], "nineteen"]
    words += [*data["relative"], *data["anchored"]]
    return frozenset(found[0].lower() for word in words if (found := re.match(r"\w+", word)))


def _day_kinds(data: Mapping[str, Any]) -> dict[str, str]:
    month = _names(data["months"])
    weekday = rf"(?:(?:{_names(data['weekdays'])}),?{_GAP}(?:the{_GAP})?)?"
    to = rf"(?:{_DASH}|\sto\s|\sand\s)"
    of = rf"{_GAP}(?:of{_GAP})?"

    def tail(kind: str) -> str:
        year, phrase = rf"(?P<{kind}_y>{_YEAR})", rf"(?P<{kind}_r>{_year_phrases(data)})\b"
        return rf"(?:,?{_GAP}(?:of{_GAP})?(?:{year}|{phrase})|(?!\w))"

    def new(kind: str) -> str:
        # Behind the day of the old calendar that of the new one may stand: "December 11 (23), 1858".
        return rf"(?:\s?\((?P<{kind}_n>{_DAY})\))?"

    return {
        "iso": r"(?P<iso_y>[12]\d{3})-(?P<iso_m>\d\d)-(?P<iso_d>\d\d)(?![\w-])",
        "numeric": r"(?P<numeric_a>\d{1,2})(?P<numeric_s>[./-])"
        r"(?P<numeric_b>\d{1,2}|I{1,3}|I[VX]|VI{0,3}|XI{0,2})(?P=numeric_s)(?P<numeric_y>[12]\d{3})(?!\w)",
        "days": rf"(?P<days_d>{_DAY}){_TH}{to}(?P<days_e>{_DAY}){_TH}{of}(?P<days_m>{month}){tail('days')}",
        "mdays": rf"(?P<mdays_m>{month}){_GAP}(?P<mdays_d>{_DAY}){_TH}{to}(?P<mdays_e>{_DAY}){_TH}{tail('mdays')}",
        "dmy": rf"{weekday}(?P<dmy_d>{_DAY}){_TH}{new('dmy')}{of}(?P<dmy_m>{month}){tail('dmy')}",
        "mdy": rf"{weekday}(?P<mdy_m>{month}){_GAP}(?:the{_GAP})?(?P<mdy_d>{_DAY}){_TH}{new('mdy')}{tail('mdy')}",
    }


def _month_kinds(data: Mapping[str, Any]) -> dict[str, str]:
    month = _names(data["months"])
    season = rf"(?i:{_any(_words(data['seasons']))})"
    part = _modifier(data, "")
    cue = rf"(?i:{_any([*data['cues']['last'], *data['cues']['next']])})"
    of = rf",?{_GAP}(?:of{_GAP})?(?:the{_GAP}year{_GAP})?"

    def when(kind: str) -> str:
        return rf"(?:(?P<{kind}_y>{_YEAR})|(?P<{kind}_r>{_year_phrases(data)})\b)"

    return {
        "my": rf"{part}(?P<my_m>{month}){of}{when('my')}",
        "season": rf"{part}(?P<season_s>{season}){of}{when('season')}",
        "near": rf"(?P<near_c>{cue}){_GAP}(?:(?P<near_m>{_names(data['months'], short=False)})|(?P<near_s>{season})"
        rf"|(?P<near_w>{_names(data['weekdays'], short=False)}))(?!\w)",
    }


def _period_kinds(data: Mapping[str, Any]) -> dict[str, str]:
    ordinal = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|(?i:{_any(data['numbers']['ordinals'])}))"
    century = _any(data["century"].values())
    roman = rf"(?:{_any(data['numbers']['romans'])})(?=[-\s](?i:{century}))"
    and_century = (
        rf"(?=(?:{_GAP}(?:and|to|or)(?:{_GAP}the)?{_GAP}|{_DASH}){_modifier(data, '')}{ordinal}[- ](?:{century}))"
    )
    return {
        "decade": rf"{_modifier(data, 'decade_p')}(?:(?P<decade_y>[12]\d\d0|['’]?\d0)['’]?s(?!\w)"
        rf"|(?:nineteen[-\s])?(?P<decade_w>{_any(data['numbers']['decades'])})\b)",
        "century": rf"{_modifier(data, 'century_p')}(?P<century_n>{ordinal}|{roman})"
        rf"(?:[-\s](?i:{century})\b|{and_century})(?!\s(?:BC|B\.C))",
        "part": rf"{_modifier(data, 'part_p', optional=False)}(?P<part_y>{_YEAR})",
    }


def _relative_kinds(data: Mapping[str, Any]) -> dict[str, str]:
    counted = data["counted"]
    number = rf"(?P<counted_n>\d{{1,2}}|(?i:{_any(data['numbers']['words'])}))"
    way = _any([*counted["issued"], *counted["anchor"]])
    phrases = _any([*data["relative"], *data["anchored"]])
    return {
        "counted": rf"{number}[-\s](?P<counted_u>{_any(counted['units'])}){_GAP}(?P<counted_w>{way})\b",
        "phrase": rf"(?P<phrase_p>(?i:{phrases}))\b",
    }


def _modifier(data: Mapping[str, Any], group: str, *, optional: bool = True) -> str:
    words = rf"(?i:{_any(word for item in data['modifiers'].values() for word in item['words'])})"
    named = f"(?P<{group}>{words})" if group else words
    return rf"(?:{named}[-\s]{{1,2}}){'?' if optional else ''}"


def _year_phrases(data: Mapping[str, Any]) -> str:
    entries = {**data["relative"], **data["anchored"]}
    return rf"(?i:{_any(phrase for phrase, item in entries.items() if item['unit'] == 'year' and ' ' in phrase)})"


def _names(table: Mapping[str, list[str]], *, short: bool = True) -> str:
    """Alternate names, capitalised or in capitals; abbreviations with their dot."""
    full = [form for names in table.values() for form in (names[0], names[0].upper())]
    cut = [re.escape(name) + r"\b\.?" for names in table.values() for name in names[1:]] if short else []
    return "|".join([*(re.escape(name) + r"\b" for name in full), *cut])


def _any(words: Iterable[str]) -> str:
    """Alternate words, the longest first, with any blanks between their parts."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in ordered)


def _before(words: Iterable[str]) -> re.Pattern[str]:
    """Match these words at the end of what stands before a date."""
    return re.compile(rf"(?:^|[^\w])(?:{_any(words)})(?:\s{{1,3}}|(?<=-))(?:the\s)?$", re.IGNORECASE)


def _aside(words: Mapping[str, list[str]]) -> re.Pattern[str]:
    """Match a relative clause that tells of a birth or a founding, up to its date."""
    inside = rf"\b(?:{_any(words['opening'])})\s(?:[^.,;:()]*\s)?(?:{_any(words['telling'])})\s[^.,;:()]*$"
    return re.compile(inside, re.IGNORECASE)


def _words(table: Mapping[str, list[str]]) -> list[str]:
    return [word for words in table.values() for word in words]


def _numbered(table: Mapping[str, list[str]]) -> dict[str, int]:
    return {word.lower(): int(number) for number, words in table.items() for word in words}


def _pair(values: list[int]) -> tuple[int, int]:
    first, second = values
    return int(first), int(second)


def _relatives(table: Mapping[str, Mapping[str, Any]], to: OneOf["told", "issued"]) -> dict[str, Relative]:
    return {phrase: Relative(_unit(item["unit"])[0], int(item["amount"]), to=to) for phrase, item in table.items()}


def _unit(name: str) -> tuple[Unit, int]:
    """Return the unit that is counted, and how many of it one of these is."""
    units: dict[str, tuple[Unit, int]] = {
        "year": ("year", 1),
        "decade": ("year", 10),
        "month": ("month", 1),
        "day": ("day", 1),
    }
    if name not in units:
        raise ValueError(f"unknown unit {name!r}")
    return units[name]
