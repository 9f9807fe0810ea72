"""``extract/linking.toml`` and the class table in, the rules that entities are compared by out."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from kgcine.assets import Assets
from kgcine.errors import AssetError
from kgcine.link.item import is_qid
from kgcine.tables import read_tables

RULES = "extract/linking.toml"
CLASSES = "extract/wikidata_classes.csv"
NATIONALITIES = "extract/nationalities.csv"

Kind = Literal["year", "entity", "country", "occupation"]
KINDS: tuple[Kind, ...] = ("year", "entity", "country", "occupation")


@dataclass(frozen=True, slots=True)
class Feature:
    """One kind of fact that is compared: our properties, Wikidata's, and what agreement and its lack count."""

    name: str
    kind: Kind
    weight: float
    evidence: float
    ours: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    against: float = 0.0
    veto: int | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """From which score, lead and evidence a link is made, and from which a person is asked."""

    accept: float
    review: float
    lead: float
    evidence: float
    evidence_common: float
    short: int
    title_words: int
    crowd: int


@dataclass(frozen=True, slots=True)
class Values:
    """What agreement counts that is not plain."""

    near: float
    name: float
    years: tuple[float, ...]
    vague: float
    alike: float


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What linked neighbours count, and how many of them at most as evidence."""

    weight: float
    evidence: float
    most: int


@dataclass(frozen=True, slots=True)
class Search:
    """How widely candidates are looked for."""

    languages: tuple[str, ...]
    cyrillic: tuple[str, ...]
    forms: int
    hits: int
    candidates: int
    by_maker: int


@dataclass(frozen=True, slots=True)
class Naming:
    """What likeness of names counts."""

    weight: float
    transliterated: float
    similar: float
    part: float
    token: float
    sounds: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Typing:
    """What the class of an item counts; ``classes`` maps items that are classes to classes of the ontology."""

    weight: float
    unknown: float
    other: float
    families: tuple[str, ...]
    internal: frozenset[str]
    depth: int
    classes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Countries:
    """Which states count alike before which year, and what country an adjective names."""

    before: int
    alike: tuple[frozenset[str], ...]
    adjectives: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that comparing needs beside the entity and the item."""

    limits: Limits
    search: Search
    naming: Naming
    typing: Typing
    countries: Countries
    features: tuple[Feature, ...]
    occupation_of: Mapping[str, str]
    neighbours: Neighbours
    values: Values

    @property
    def properties(self) -> frozenset[str]:
        """Return the properties of Wikidata that comparing reads."""
        named = {each for feature in self.features for each in feature.theirs}
        return frozenset(named | {theirs for feature in self.features for _, theirs in feature.pairs} | {"P31", "P279"})


def load_rules(assets: Assets) -> Rules:
    """Read the rules; raise AssetError where one is missing or malformed."""
    try:
        return _rules(read_tables(assets, RULES), dict(_classes(assets)), _adjectives(assets))
    except (KeyError, TypeError, ValueError) as error:
        hint = "Compare it with the packaged one."
        raise AssetError(f"{assets.path(RULES)}: {error} is missing or of another form.", hint=hint) from error


def _rules(told: Mapping[str, Any], classes: Mapping[str, str], adjectives: Mapping[str, str]) -> Rules:
    naming, typing, search = told["name"], told["type"], told["search"]
    return Rules(
        limits=Limits(**told["limits"]),
        search=Search(**{**search, "languages": tuple(search["languages"]), "cyrillic": tuple(search["cyrillic"])}),
        naming=Naming(**naming, sounds=tuple((old, new) for old, new in told["sounds"]["replace"])),
        typing=Typing(
            weight=typing["weight"],
            unknown=typing["unknown"],
            other=typing["other"],
            families=tuple(typing["families"]),
            internal=frozenset(typing["internal"]),
            depth=typing["depth"],
            classes=classes,
        ),
        countries=Countries(
            before=told["countries"]["before"],
            alike=tuple(frozenset(group) for group in told["countries"]["alike"]),
            adjectives=adjectives,
        ),
        features=tuple(_feature(each) for each in told["feature"]),
        occupation_of=dict(told["occupation"]["of"]),
        neighbours=Neighbours(**told["neighbours"]),
        values=Values(**{**told["value"], "years": tuple(told["value"]["years"])}),
    )


def _feature(told: Mapping[str, Any]) -> Feature:
    kind = next((kind for kind in KINDS if kind == told["kind"]), None)
    if kind is None:
        raise ValueError(f"kind {told['kind']!r}")
    return Feature(
        name=told["name"],
        kind=kind,
        weight=told["weight"],
        evidence=told["evidence"],
        ours=tuple(told.get("ours", ())),
        theirs=tuple(told.get("theirs", ())),
        pairs=tuple((ours, theirs) for ours, theirs in told.get("pairs", ())),
        against=told.get("against", 0.0),
        veto=told.get("veto"),
    )


def _rows(assets: Assets, name: str) -> Iterable[dict[str, str]]:
    return csv.DictReader(line for line in assets.text(name).splitlines() if not line.startswith("#"))


def _classes(assets: Assets) -> Iterator[tuple[str, str]]:
    for at, row in enumerate(_rows(assets, CLASSES), 2):
        if not is_qid(row["qid"]) or not row["class"] or not row["evidence"]:
            hint = "Each class has its id, its class in the ontology, and where both were seen together."
            raise AssetError(f"{assets.path(CLASSES)}, row {at}: a cell is missing or malformed.", hint=hint)
        yield row["qid"], row["class"]


def _adjectives(assets: Assets) -> dict[str, str]:
    return {row["adjective"].casefold(): row["country"] for row in _rows(assets, NATIONALITIES)}
