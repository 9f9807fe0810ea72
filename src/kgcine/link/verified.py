"""Extractions in, links by the verified table out: what an article is about and how it names a place count too.

A place that is named like somebody is linked only where it stands as places do: after a preposition, or beside another
place. "Jordan founded the studio" tells of no country, and neither does "Ricardo Cortez as Paris".

>>> stands("She was born in Jordan.", (16, 22), frozenset({"in"}), [])
True
>>> stands("Then Jordan founded a studio.", (5, 11), frozenset({"in"}), [])
False
"""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kgcine.assets import Assets
from kgcine.identities.identity import Resolution
from kgcine.link.offline import Link, Table, link, load_table, spoken_of
from kgcine.link.rules import RULES
from kgcine.model import Entity, Extraction
from kgcine.ontology import Ontology
from kgcine.spelling import normalise
from kgcine.tables import read_tables

GIVEN_NAMES = "extract/person_names.csv"

_BEFORE = re.compile(r"([^\W\d_]+)[\s\"“‘']*\Z")
#: What stands between places that are told in one breath: "Amman, Jordan", "Syria and Jordan", "Syria, and Jordan".
_BETWEEN = re.compile(r"\s*(?:,|,?\s+and|,?\s+or)\s+\Z")
_PART_PLAYED = re.compile(r"(?<!\bwell )(?<!\bsuch )\bas\s+\Z")
#: What follows a country that owns something, or whose office somebody holds: "as Venezuela's ambassador".
_OWNER = re.compile(r"['’]s\b|\s+[A-Z]")
#: Characters before a name among which the word before it is looked for.
_NEAR = 100


@dataclass(frozen=True)
class Verified:
    """The verified table with what it is read by: classes, given names, words that stand before places.

    ``within`` are those of ``after`` that stand before places and nobody's name.
    """

    table: Table
    ontology: Ontology
    given_names: frozenset[str]
    after: frozenset[str]
    within: frozenset[str]

    def links(self, extractions: Iterable[Extraction], resolution: Resolution) -> list[Link]:
        """Link the entities of articles by their names and classes, sorted by id."""
        placed: dict[str, bool] = {}
        read = self._noting_places(extractions, resolution, placed)
        found = link(resolution, self.table, self.ontology, spoken_of(read, resolution, self.table, self.ontology))
        # A place that is named like somebody wherever it is named is no place for sure.
        return [each for each in found if placed.get(each.entity, True)]

    def _noting_places(
        self, extractions: Iterable[Extraction], resolution: Resolution, placed: dict[str, bool]
    ) -> Iterator[Extraction]:
        """Hand extractions on one by one, and note of each place whether any of them names it as a place."""
        for extraction in extractions:
            mentions = _Mentions(extraction, self.ontology)
            for entity in mentions.places:
                identity = resolution.of(extraction.article.id, entity.id).id
                placed[identity] = placed.get(identity, False) or self._is_placed(entity, mentions)
            yield extraction

    def _is_placed(self, entity: Entity, mentions: _Mentions) -> bool:
        """Tell whether one article names a place so that nobody can be meant."""
        needed = self._needed(entity, mentions)
        others = mentions.beside(entity) if needed is not None else []
        return needed is None or any(stands(mentions.text, span, needed, others) for span in mentions.named(entity))

    def _needed(self, entity: Entity, mentions: _Mentions) -> frozenset[str] | None:
        """Return the words of which one has to stand before a name that may be somebody's, None for other names.

        Where somebody of the article bears it, only words that nobody says of people are enough.
        """
        key = normalise(entity.name)
        if key in mentions.people:
            return self.within
        spans = mentions.named(entity)
        played = bool(spans) and all(is_part_played(mentions.text, span) for span in spans)
        return self.after if key in self.given_names or played else None


class _Mentions:
    """Where one article names its places and people."""

    def __init__(self, extraction: Extraction, ontology: Ontology) -> None:
        self.text = extraction.article.text
        self.places = [each for each in extraction.entities if ontology.is_a(each.type, "Place")]
        self._people = [each.name for each in extraction.entities if each.type == "Person"]

    @cached_property
    def people(self) -> frozenset[str]:
        """Return the words that the names of people with several of them are made of, without where they are from."""
        names = (normalise(name).partition(" of ")[0].split() for name in self._people)
        return frozenset(word for words in names if len(words) > 1 for word in words)

    def beside(self, entity: Entity) -> list[tuple[int, int]]:
        """Return where all other places are named."""
        return [span for each in self.places if each is not entity for span in self.named(each)]

    def named(self, entity: Entity) -> list[tuple[int, int]]:
        """Return where the name itself stands, without pronouns and descriptions."""
        key = normalise(entity.name)
        return [(start, end) for start, end in entity.spans if normalise(self.text[start:end]) == key]


def is_part_played(text: str, span: tuple[int, int]) -> bool:
    """Tell whether a name is told as the part that somebody plays.

    >>> is_part_played("Ricardo Cortez as Paris.", (18, 23)), is_part_played("as Peru's envoy", (3, 7))
    (True, False)
    """
    start, end = span
    return _PART_PLAYED.search(text, start - _NEAR, start) is not None and _OWNER.match(text, end) is None


def stands(text: str, span: tuple[int, int], after: Collection[str], others: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a name stands where places do; ``others`` are the places of the article."""
    start, end = span
    before = _BEFORE.search(text, start - _NEAR, start)
    if before is not None and before[1].casefold() in after:
        return True
    return any(
        (stop <= start and _BETWEEN.fullmatch(text, stop, start))
        or (begin >= end and _BETWEEN.fullmatch(text, end, begin))
        for begin, stop in others
    )


def load_verified(assets: Assets, ontology: Ontology) -> Verified:
    """Read the table and what it is read by; raise AssetError where one is missing or malformed."""
    names = (normalise(row["name"]) for row in csv.DictReader(assets.text(GIVEN_NAMES).splitlines()))
    words: Mapping[str, list[str]] = read_tables(assets, RULES)["places"]
    within = frozenset(words["within"])
    return Verified(load_table(assets), ontology, frozenset(names), within | frozenset(words["after"]), within)
