"""The asset ``extract/cleaning.toml`` in, the compiled rules of cleaning and reading out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kgcine.assets import Assets
from kgcine.dates import DateGrammar, load_dates
from kgcine.errors import AssetError
from kgcine.tables import read_tables
from kgcine.texts.rows import TableRules

ASSET = "extract/cleaning.toml"
Pattern = re.Pattern[str]
# What never matches: the pattern of an empty list.
_NOTHING = r"(?!)"
# What the section of columns has besides the kinds of these.
_NO_COLUMNS = ("leads", "labels", "short")


@dataclass(frozen=True, slots=True)
class Language:
    """A language that articles may be in: its frequent words and the letters that only it has."""

    code: str
    name: str
    script: str
    words: frozenset[str]
    letters: frozenset[str]


@dataclass(frozen=True, slots=True)
class HtmlRules:
    """Which elements of a web page are no running text, and which ones say what the page is."""

    skip_tags: frozenset[str]
    skip_classes: Pattern
    infobox_classes: Pattern
    caption_classes: Pattern
    byline_classes: Pattern
    emphasis_tags: frozenset[str]
    scope_tags: frozenset[str]
    meta: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Cleaning:
    """What is no running text, what kind of block a line is, and where metadata stand; compiled from data."""

    inline: Pattern
    furniture: Pattern
    references: Pattern
    tails: Pattern
    sections: Pattern
    lists: Pattern
    bylines: tuple[Pattern, ...]
    by_others: Pattern
    notes: tuple[Pattern, ...]
    name_ends: Pattern
    datelines: tuple[Pattern, ...]
    date_words: frozenset[str]
    signing_words: frozenset[str]
    captions: Pattern
    caption_words: Pattern
    credits: tuple[Pattern, ...]
    caption_labels: Pattern
    only_credit: Pattern
    caption_min: int
    bullets: Pattern
    years: Pattern
    infobox: Pattern
    labelled: Pattern
    headline_words: int
    title_words: int
    exchange: dict[int, str]
    drop: Pattern
    suffixes: tuple[str, ...]
    ignored: Pattern
    metadata_file: str
    fields: Mapping[str, tuple[str, ...]]
    languages: tuple[Language, ...]
    accepted: str
    dates: DateGrammar
    html: HtmlRules
    tables: TableRules


def load_cleaning(assets: Assets) -> Cleaning:
    """Compile the rules of cleaning; raise AssetError where the file has a mistake."""
    table = _Table(assets.path(ASSET), read_tables(assets, ASSET))
    texts, pattern, patterns = table.strings, table.pattern, table.patterns
    return Cleaning(
        inline=_inline(pattern("inline", "drop", re.IGNORECASE)),
        furniture=pattern("furniture", "lines", re.IGNORECASE),
        references=pattern("furniture", "references", re.IGNORECASE),
        tails=pattern("furniture", "tails", re.IGNORECASE),
        sections=pattern("furniture", "sections", re.IGNORECASE),
        lists=pattern("furniture", "lists", re.IGNORECASE),
        bylines=patterns("byline", "lines"),
        by_others=pattern("byline", "others", re.IGNORECASE),
        notes=patterns("byline", "notes"),
        name_ends=pattern("byline", "ends"),
        datelines=patterns("dateline", "starts"),
        date_words=frozenset(texts("dateline", "words")),
        signing_words=frozenset(texts("dateline", "signing")),
        captions=pattern("caption", "starts"),
        caption_words=pattern("caption", "words"),
        credits=patterns("caption", "credits"),
        caption_labels=pattern("caption", "labels"),
        only_credit=pattern("caption", "only"),
        caption_min=table.number("caption", "words_min"),
        bullets=pattern("list", "bullets"),
        years=pattern("list", "years"),
        infobox=pattern("infobox", "lines"),
        labelled=pattern("infobox", "fields", re.IGNORECASE),
        headline_words=table.number("headline", "words"),
        title_words=table.number("headline", "title_words"),
        exchange={ord(char): " " for char in texts("characters", "blank")},
        drop=pattern("characters", "drop"),
        suffixes=tuple(texts("files", "suffixes")),
        ignored=pattern("files", "ignored", re.IGNORECASE),
        metadata_file=table.string("files", "metadata"),
        fields={field: tuple(texts("metadata", field)) for field in table.section("metadata")},
        languages=tuple(_language(table, code) for code in table.section("language")),
        accepted=table.string("files", "language"),
        dates=load_dates(assets),
        html=_html(table),
        tables=_tables(table),
    )


def _inline(marker: Pattern) -> Pattern:
    """Let a marker take the blank before it along where otherwise two would be left, or one before a full stop."""
    return re.compile(rf" ?(?:{marker.pattern})+(?=[ .,;:!?)\]]|$)|(?:{marker.pattern})", re.IGNORECASE)


def _tables(table: _Table) -> TableRules:
    columns, leads = table.section("columns"), table.section("columns")["leads"]
    kinds = {name: kind for kind, names in columns.items() if kind not in _NO_COLUMNS for name in names}
    return TableRules(kinds, leads, frozenset(columns["labels"]), columns["short"])


def _html(table: _Table) -> HtmlRules:
    fields = [key for key in table.section("html") if key.startswith("meta_")]
    return HtmlRules(
        skip_tags=frozenset(table.strings("html", "skip_tags")),
        skip_classes=table.pattern("html", "skip_classes", re.IGNORECASE),
        infobox_classes=table.pattern("html", "infobox_classes", re.IGNORECASE),
        caption_classes=table.pattern("html", "caption_classes", re.IGNORECASE),
        byline_classes=table.pattern("html", "byline_classes", re.IGNORECASE),
        emphasis_tags=frozenset(table.strings("html", "emphasis_tags")),
        scope_tags=frozenset(table.strings("html", "scope_tags")),
        meta={key.removeprefix("meta_"): tuple(table.strings("html", key)) for key in fields},
    )


def _language(table: _Table, code: str) -> Language:
    entry = table.section("language")[code]
    words, letters = frozenset(entry["words"].split()), frozenset(entry["letters"])
    return Language(code, entry["name"], entry["script"], words, letters)


@dataclass(frozen=True, slots=True)
class _Table:
    """The tables of a file, whose entries have the form of the packaged ones; a broken pattern is told."""

    path: str
    data: Mapping[str, Any]

    def section(self, name: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.data[name]
        return found

    def strings(self, section: str, key: str) -> list[str]:
        found: list[str] = self.data[section][key]
        return found

    def string(self, section: str, key: str) -> str:
        return str(self.data[section][key])

    def number(self, section: str, key: str) -> int:
        return int(self.data[section][key])

    def patterns(self, section: str, key: str, flags: int = 0) -> tuple[Pattern, ...]:
        return tuple(self._compile(section, key, item, flags) for item in self.strings(section, key))

    def pattern(self, section: str, key: str, flags: int = 0) -> Pattern:
        alone: Sequence[Pattern] = self.patterns(section, key, flags)
        return re.compile("|".join(f"(?:{item.pattern})" for item in alone) or _NOTHING, flags)

    def _compile(self, section: str, key: str, text: str, flags: int) -> Pattern:
        try:
            return re.compile(text, flags)
        except re.error as error:
            what = f"[{section}] {key} has a broken pattern {text!r} ({error})"
            raise AssetError(f"{self.path}: {what}.", hint="Mend the file or remove your copy of it.") from error
