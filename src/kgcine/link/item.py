"""An entity of Wikidata's JSON in, a small value with the truthy part of it out: names, best-ranked claims, dates.

>>> told = {"id": "Q9", "labels": {"en": {"language": "en", "value": "Igla"}}, "claims": []}
>>> item = read_item(told)
>>> item.qid, item.label, item.claims
('Q9', 'Igla', {})
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeGuard

#: Languages that names are read in; ``mul`` holds names that are the same in all languages.
LANGUAGES = ("en", "ru", "kk", "mul")

_QID = re.compile(r"Q[1-9]\d{0,9}\Z")
_TIME = re.compile(r"([+-])(\d{1,16})-(\d\d)-(\d\d)T")
YEAR, MONTH, DAY = 9, 10, 11
#: Years that one value covers, by Wikidata's precision, where it is wider than a year.
_WIDTH = {8: 10, 7: 100, 6: 1000}


@dataclass(frozen=True, slots=True, order=True)
class Time:
    """A date with Wikidata's precision: 11 a day, 10 a month, 9 a year, 8 a decade, 7 a century.

    Months and days beyond the precision are 0, which no calendar library reads.

    >>> Time("+1872-00-00T00:00:00Z", 9).years, Time("+1880-00-00T00:00:00Z", 8).years
    ((1872, 1872), (1880, 1889))
    """

    value: str
    precision: int = DAY

    @property
    def years(self) -> tuple[int, int] | None:
        """Return the first and the last year that the date may mean, or None where it is too vague to tell."""
        found = _TIME.match(self.value)
        if found is None or self.precision < min(_WIDTH):
            return None
        year = int(found[2]) * (-1 if found[1] == "-" else 1)
        width = _WIDTH.get(self.precision, 1)
        if width == 1:
            return (year, year)
        first = (year - 1) // width * width + 1 if width > _WIDTH[8] else year // width * width
        return (first, first + width - 1)

    @property
    def iso(self) -> str:
        """Write the date as ISO 8601 at its own precision."""
        found = _TIME.match(self.value)
        if found is None:
            return self.value
        parts = [f"{found[2].lstrip('0'):0>4}", found[3], found[4]]
        return found[1].lstrip("+") + "-".join(parts[: max(1, self.precision - YEAR + 1)])


#: An item's id, a text, or a date.
Value = str | Time


@dataclass(frozen=True, slots=True)
class Item:
    """What Wikidata says of one thing, as far as linking needs it.

    ``claims`` holds the values of best rank by property; ``unsure`` are properties whose value is said to be unknown
    or not to exist. ``qid`` is the item itself, also where it was asked for under an id that redirects to it.
    """

    qid: str
    labels: Mapping[str, str] = field(default_factory=dict)
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    descriptions: Mapping[str, str] = field(default_factory=dict)
    claims: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    unsure: frozenset[str] = frozenset()
    sitelinks: int = 0
    revision: int = 0

    @property
    def label(self) -> str:
        """Return the name to show: English before others, the id where there is none."""
        return next((self.labels[each] for each in ("en", "mul", "ru", "kk") if each in self.labels), self.qid)

    @property
    def description(self) -> str:
        """Return the description to show, or nothing."""
        return next((self.descriptions[each] for each in ("en", "ru", "kk") if each in self.descriptions), "")

    @property
    def names(self) -> tuple[str, ...]:
        """Return all names once, in a fixed order."""
        found = dict.fromkeys(self.labels[language] for language in sorted(self.labels))
        for language in sorted(self.aliases):
            found.update(dict.fromkeys(self.aliases[language]))
        return tuple(found)

    def values(self, *properties: str) -> tuple[Value, ...]:
        """Return the values of these properties together."""
        return tuple(value for each in properties for value in self.claims.get(each, ()))

    def linked(self, *properties: str) -> frozenset[str]:
        """Return the items that these properties name, or all properties where none is given."""
        chosen = properties or tuple(self.claims)
        return frozenset(value for value in self.values(*chosen) if is_qid(value))


def is_qid(value: object) -> TypeGuard[str]:
    """Tell whether a value is the id of an item.

    >>> is_qid("Q42"), is_qid("P42"), is_qid("Q042")
    (True, False, False)
    """
    return isinstance(value, str) and _QID.match(value) is not None


def qid_number(qid: str) -> int:
    """Return the number of an item, to sort by.

    >>> sorted(["Q90", "Q9", "Q232"], key=qid_number)
    ['Q9', 'Q90', 'Q232']
    """
    return int(qid[1:])


def read_item(told: Mapping[str, Any], properties: Collection[str] | None = None) -> Item:
    """Read one record of wbgetentities or Special:EntityData; ``properties`` limits the claims that are kept."""
    claims: dict[str, tuple[Value, ...]] = {}
    unsure: set[str] = set()
    for name, statements in _map(told.get("claims")).items():
        if properties is not None and name not in properties:
            continue
        found, open_ended = _best(statements)
        if found:
            claims[name] = found
        if open_ended:
            unsure.add(name)
    return Item(
        qid=str(told["id"]),
        labels=dict(sorted(_texts(told.get("labels")))),
        aliases={language: tuple(texts) for language, texts in sorted(_aliases(told.get("aliases")))},
        descriptions=dict(sorted(_texts(told.get("descriptions")))),
        claims=dict(sorted(claims.items())),
        unsure=frozenset(unsure),
        sitelinks=len(_map(told.get("sitelinks"))),
        revision=int(told.get("lastrevid", 0)),
    )


def _map(told: Any) -> Mapping[str, Any]:
    """Read a map; PHP writes an empty one as ``[]``."""
    return told if isinstance(told, Mapping) else {}


def _texts(told: Any) -> Iterator[tuple[str, str]]:
    for language, term in _map(told).items():
        if language in LANGUAGES and "value" in term:
            yield language, str(term["value"])


def _aliases(told: Any) -> Iterator[tuple[str, list[str]]]:
    for language, terms in _map(told).items():
        if language in LANGUAGES and terms:
            yield language, [str(term["value"]) for term in terms]


def _best(statements: Any) -> tuple[tuple[Value, ...], bool]:
    """Return the values of the best rank, and whether one of that rank is unknown or none."""
    ranked: dict[str, list[Any]] = {}
    for each in statements or ():
        ranked.setdefault(each.get("rank", "normal"), []).append(each)
    best = ranked.get("preferred") or ranked.get("normal") or []
    values: dict[Value, None] = {}
    open_ended = False
    for each in best:
        snak = each.get("mainsnak", {})
        if snak.get("snaktype") != "value" or "datavalue" not in snak:
            open_ended = True
        elif (value := _value(snak["datavalue"])) is not None:
            values[value] = None
    return tuple(values), open_ended


def _value(told: Mapping[str, Any]) -> Value | None:
    value = told.get("value")
    match told.get("type"):
        case "wikibase-entityid" if isinstance(value, Mapping):
            found = value.get("id") or f"Q{value.get('numeric-id', 0)}"
            return str(found)
        case "time" if isinstance(value, Mapping):
            return Time(str(value.get("time", "")), int(value.get("precision", DAY)))
        case "monolingualtext" if isinstance(value, Mapping):
            return str(value.get("text", ""))
        case "string":
            return str(value)
        case "quantity" if isinstance(value, Mapping):
            return str(value.get("amount", "")).lstrip("+")
        case _:
            return None
