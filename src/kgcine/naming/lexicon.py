"""The word lists that type names: gazetteer, nationalities, occupations, genres, given names, and the rules over them.

A lexicon types a name, it asserts nothing: that Almaty is a Settlement, never where it lies.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from kgcine.assets import Assets
from kgcine.errors import AssetError
from kgcine.naming.phrasings import Patterns, load_patterns
from kgcine.ontology import load_ontology
from kgcine.tables import read_tables

GAZETTEER = "extract/gazetteer"
RULES = "extract/mentions.toml"
#: The columns of a gazetteer, and the table beside them that links names and types none.
_COLUMNS = ("name", "type", "aliases")
_LINKS = f"{GAZETTEER}/wikidata.csv"
#: What a gazetteer may name beside entities.
_VALUES = frozenset({"Language"})
_TOKEN = re.compile(r"'s\b|(?:\w+\.)+|\w+|[^\w\s]")
_HEAD = re.compile(r"\w+")
_SAME = str.maketrans(
    {"’": "'", "‘": "'", "‛": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‐": "-", "‑": "-"}
)
_IRREGULAR = {"man": "men", "woman": "women", "person": "people"}


class Term(NamedTuple):
    """What a listed phrase stands for: its class or kind, its normal form, and the list that has it."""

    type: str
    normal: str
    rule: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """Finds listed phrases in a text, longest first, from a given offset; phrases may hold any characters."""

    table: Mapping[str, tuple[tuple[str, Term], ...]]

    def at(self, text: str, start: int, ends: frozenset[int] | set[int]) -> tuple[int, Term] | None:
        """Return the end and the term of the longest phrase that starts here and stops at one of the ends."""
        head = _HEAD.match(text, start)
        if head is None:
            return None
        for phrase, term in self.table.get(head.group(), ()):
            end = start + len(phrase)
            if end in ends and text.startswith(phrase, start):
                return end, term
        return None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All word lists, ready for matching.

    ``rules`` are the tables of ``extract/mentions.toml``, ``patterns`` those of ``extract/patterns.toml``.
    """

    names: Phrases
    values: Phrases
    types: Mapping[str, str]
    genders: Mapping[str, str]
    occupations: Mapping[str, str]
    given_names: Mapping[str, str]
    countries: Mapping[str, str]
    suffixes: Mapping[tuple[str, ...], str]
    heads_of: Mapping[tuple[str, ...], str]
    weak: frozenset[str]
    rules: Mapping[str, Mapping[str, Any]]
    lists: Mapping[tuple[str, str], frozenset[str]]
    patterns: Patterns

    def words(self, table: str, key: str) -> frozenset[str]:
        """Return one word list of the rules as a set."""
        return self.lists[table, key]

    def pattern(self, table: str, key: str) -> re.Pattern[str]:
        """Return one wording that takes more than a list of words."""
        return self.patterns[table, key]

    def country_of(self, nationality: str) -> str | None:
        """Return the country or region that an adjective of nationality belongs to, None where there is none."""
        return self.countries.get(nationality)

    def is_state(self, country: str) -> bool:
        """Tell whether what an adjective of nationality belongs to is a state: not Yakutia."""
        return country not in self.words("gazetteer", "no_states")

    def normal(self, name: str) -> str | None:
        """Return the gazetteer's own form of a name, None where it has no such name."""
        text = plain(name)
        hit = self.names.at(text, 0, {len(text)})
        return hit[1].normal if hit is not None else None

    def type_of(self, noun: str) -> str | None:
        """Return the class that a common noun heads ("film" -> Film), None where it heads none."""
        return self.types.get(noun.lower())


def plain(text: str) -> str:
    """Make quotes, apostrophes and hyphens of one kind, keeping every offset.

    >>> plain("Cannes’ “Fire”")
    'Cannes\\' "Fire"'
    """
    return text.translate(_SAME)


def lowered(text: str) -> str:
    """Lower the case, keeping every offset even where a lower form is longer.

    >>> len(lowered("İmanov"))
    6
    """
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def plurals(phrase: str) -> tuple[str, ...]:
    """Return the phrase and its plural.

    >>> plurals("cameraman"), plurals("film director")
    (('cameraman', 'cameramen'), ('film director', 'film directors'))
    """
    for ending, plural in _IRREGULAR.items():
        if phrase.endswith(ending):
            return phrase, phrase[: -len(ending)] + plural
    if phrase.endswith("y") and phrase[-2:-1] not in "aeiou":
        return phrase, phrase[:-1] + "ies"
    return phrase, phrase + ("es" if phrase.endswith(("s", "ch", "sh", "x")) else "s")


def load_lexicon(assets: Assets) -> Lexicon:
    """Read every list; raise AssetError where one is missing or malformed."""
    rules = read_tables(assets, RULES)
    nations = list(_rows(assets, "extract/nationalities.csv", ("adjective", "country", "people")))
    jobs = list(_rows(assets, "extract/occupations.csv", ("wording", "occupation", "gender")))
    genres = list(_rows(assets, "extract/genres.csv", ("genre", "wordings")))
    given = [(row[0], row[1]) for row in _rows(assets, "extract/person_names.csv", ("name", "gender"))]
    return Lexicon(
        names=_phrases([*_gazetteer(assets), *_nationalities(nations)]),
        values=_phrases([*_occupations(jobs), *_genres(genres)]),
        types=_types(rules["words"]),
        occupations={form: row[1] for row in jobs for form in plurals(row[0])[:1]},
        genders={word: row[2] for row in jobs if row[2] for word in plurals(row[0])},
        given_names=dict(given),
        countries={form: row[1] for row in nations if row[1] for form in _forms(row[0], row[2])},
        suffixes=_endings(rules["suffixes"]),
        heads_of=_endings(rules["heads_of"]),
        weak=frozenset(rules["gazetteer"]["weak"]),
        rules=rules,
        lists={(table, key): frozenset(words) for table, key, words in _lists(rules)},
        patterns=load_patterns(assets, rules),
    )


def _lists(rules: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str, list[str]]]:
    for table, entries in rules.items():
        for key, words in entries.items():
            if isinstance(words, list):
                yield table, key, words


def _rows(assets: Assets, name: str, header: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (row for _, row in _numbered(assets, name, header))


def _numbered(assets: Assets, name: str, header: tuple[str, ...]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the rows of a table, each with its line; raise AssetError where a header or a row has other columns."""
    rows = csv.reader(io.StringIO(assets.text(name)))
    if tuple(next(rows, ())) != header:
        where = f"{assets.path(name)}, line 1"
        raise AssetError(f"{where}: the first line must be {','.join(header)}.", hint="Mend the header.")
    for row in rows:
        if not row:
            continue
        if len(row) != len(header):
            where = f"{assets.path(name)}, line {rows.line_num}"
            raise AssetError(
                f"{where}: {len(row)} columns, not {len(header)}.", hint="Quote a name that holds a comma."
            )
        yield rows.line_num, tuple(row)


def _gazetteer(assets: Assets) -> Iterator[tuple[str, Term]]:
    ontology = load_ontology(assets)
    for asset in assets.names(GAZETTEER, ".csv"):
        if asset == _LINKS:
            continue
        rule = "gazetteer/" + asset.rsplit("/", 1)[1].removesuffix(".csv")
        for line, (name, type_, aliases) in _numbered(assets, asset, _COLUMNS):
            if not name or not (ontology.has_class(type_) or type_ in _VALUES):
                wrong = f"{type_!r} is no class of the ontology" if name else "the name is missing"
                raise AssetError(f"{assets.path(asset)}, line {line}: {wrong}.", hint="See docs/ontology.md.")
            for form in _forms(name, aliases):
                yield form, Term(type_, name, rule)


def _nationalities(rows: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, Term]]:
    for adjective, _, people in rows:
        for form in _forms(adjective, people):
            yield form, Term("Nationality", adjective, "nationality")


def _occupations(rows: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, Term]]:
    for wording, occupation, _ in rows:
        for form in plurals(wording):
            yield lowered(form), Term("Occupation", occupation, "occupation")


def _genres(rows: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, Term]]:
    for genre, wordings in rows:
        for form in _forms(genre, wordings):
            yield lowered(form), Term("Genre", genre, "genre")


def _forms(name: str, others: str) -> list[str]:
    return [form for form in (name, *others.split("|")) if form]


def _phrases(entries: Iterable[tuple[str, Term]]) -> Phrases:
    table: dict[str, dict[str, Term]] = {}
    for form, term in entries:
        key = plain(form)
        head = _HEAD.match(key)
        if head is not None:
            table.setdefault(head.group(), {}).setdefault(key, term)
    return Phrases(
        {head: tuple(sorted(found.items(), key=lambda item: -len(item[0]))) for head, found in table.items()}
    )


def _types(words: Mapping[str, list[str]]) -> dict[str, str]:
    types: dict[str, str] = {}
    for type_, nouns in words.items():
        for noun in nouns:
            for form in plurals(noun):
                types.setdefault(form, type_)
    return types


def _endings(table: Mapping[str, list[str]]) -> dict[tuple[str, ...], str]:
    endings: dict[tuple[str, ...], str] = {}
    for type_, phrases in table.items():
        for phrase in phrases:
            endings.setdefault(tuple(_TOKEN.findall(plain(phrase))), type_)
    return endings


def by_word(table: Mapping[str, Sequence[str]], which: int) -> dict[str, tuple[tuple[str, str], ...]]:
    """Put phrases under one of their words or marks, the longest first: the first word, or with -1 the last.

    >>> by_word({"Person": ["the actor", "actor"], "Film": ["the new film"]}, 0)["the"]
    (('the new film', 'Film'), ('the actor', 'Person'))
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for type_, phrases in table.items():
        for phrase in phrases:
            mark = phrase[which] if phrase[which] in ",(;:" else phrase.split(" ")[which]
            found.setdefault(mark, []).append((phrase, type_))
    return {word: tuple(sorted(items, key=lambda item: -len(item[0]))) for word, items in found.items()}
