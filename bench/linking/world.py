"""``items.tsv`` and the verified table in, entities in the shape of Wikidata's JSON out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kgcine.link.offline import Row

FOLDER = Path(__file__).parent
Json = dict[str, Any]

#: The class that an item of the verified table gets, by our class.
CLASSES = {
    "Award": "Q618779",
    "Country": "Q6256",
    "EducationalInstitution": "Q2385804",
    "Festival": "Q132241",
    "Film": "Q11424",
    "FilmStudio": "Q375336",
    "GovernmentBody": "Q327333",
    "HistoricalEvent": "Q13418847",
    "MediaOutlet": "Q1193236",
    "Movement": "Q2198855",
    "Organisation": "Q43229",
    "Person": "Q5",
    "Region": "Q10864048",
    "Settlement": "Q486972",
    "Site": "Q811979",
}
_DATE = re.compile(r"(\d{3}X|\d{4})(?:-(\d\d))?(?:-(\d\d))?\Z")
_QID = re.compile(r"Q\d+\Z")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_KAZAKH = re.compile("[әғқңөұүһі]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Described:
    """One item as the files describe it, before it is written as JSON."""

    qid: str
    names: tuple[tuple[str, str], ...]
    aliases: tuple[tuple[str, str], ...]
    claims: tuple[tuple[str, str], ...]
    sitelinks: int = 0
    description: str = ""

    def without(self, gone: Collection[str]) -> Described:
        """Leave out the claims that name items which are not there."""
        return replace(self, claims=tuple((p, v) for p, v in self.claims if v.lstrip("!*") not in gone))


def read_table(path: Path) -> Iterator[dict[str, str]]:
    """Read a TSV with comment lines."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    header = lines[0].split("\t")
    for line in lines[1:]:
        yield dict(zip(header, line.split("\t"), strict=True))


def invented(path: Path = FOLDER / "items.tsv") -> Iterator[Described]:
    """Read the items of ``items.tsv``."""
    for row in read_table(path):
        aliases = tuple(tuple(each.split(":", 1)) for each in row["aliases"].split("|") if each)
        claims = [tuple(each.strip().split("=", 1)) for each in row["claims"].split(";") if each.strip()]
        if row["class"] != "-":
            claims.insert(0, ("P31", row["class"]))
        yield Described(
            qid=row["qid"],
            names=tuple((language, row[language]) for language in ("en", "ru", "kk") if row[language]),
            aliases=aliases,  # type: ignore[arg-type]
            claims=tuple(claims),  # type: ignore[arg-type]
            sitelinks=int(row["sitelinks"]),
            description=row["description"],
        )


def verified(rows: Iterable[Row]) -> Iterator[Described]:
    """Describe the items of the verified table: their names, and their class by the type."""
    for row in rows:
        claims = tuple(("P31", CLASSES[cls]) for cls in row.types)
        aliases = tuple((_language(alias), alias) for alias in row.aliases)
        yield Described(row.qid, (("en", row.label),), aliases, claims, 50)


def _language(name: str) -> str:
    if _CYRILLIC.search(name) is None:
        return "en"
    return "kk" if _KAZAKH.search(name) else "ru"


def world(described: Iterable[Described], gone: Collection[str] = ()) -> dict[str, Json]:
    """Write items as Wikidata's JSON, without those that are gone and what pointed to them."""
    there = {each.qid: each for each in described if each.qid not in gone}
    return {qid: entity(each.without(gone)) for qid, each in there.items()}


def entity(each: Described) -> Json:
    """Write one item in the shape of wbgetentities."""
    labels = dict(each.names)
    aliases: dict[str, list[Json]] = {}
    for language, text in each.aliases:
        if language == "mul":
            labels["mul"] = text
        else:
            aliases.setdefault(language, []).append({"language": language, "value": text})
    claims: dict[str, list[Json]] = {}
    for at, (prop, value) in enumerate(each.claims):
        claims.setdefault(prop, []).append(_statement(each.qid, at, prop, value))
    return {
        "type": "item",
        "id": each.qid,
        "ns": 0,
        "title": each.qid,
        "lastrevid": int(each.qid[1:]) % 100_000 + 1,
        "labels": {language: {"language": language, "value": text} for language, text in labels.items()},
        "descriptions": {"en": {"language": "en", "value": each.description}} if each.description else {},
        "aliases": aliases,
        "claims": claims,
        "sitelinks": {f"w{n}": {"site": f"w{n}", "title": each.qid, "badges": []} for n in range(each.sitelinks)},
    }


def _statement(qid: str, at: int, prop: str, told: str) -> Json:
    rank = {"!": "deprecated", "*": "preferred"}.get(told[:1], "normal")
    return {
        "id": f"{qid}${at:08d}-0000-0000-0000-000000000000",
        "type": "statement",
        "rank": rank,
        "mainsnak": snak(prop, told.lstrip("!*")),
        "references": [{"hash": "0", "snaks": {}, "snaks-order": []}],
    }


def snak(prop: str, told: str) -> Json:
    """Write a value: an item, a date at its precision, an unknown value, or a text."""
    shared: Json = {"property": prop, "hash": "0"}
    if told in ("?", "-"):
        return {**shared, "snaktype": "somevalue" if told == "?" else "novalue", "datatype": "wikibase-item"}
    shared["snaktype"] = "value"
    if _QID.match(told):
        value = {"entity-type": "item", "numeric-id": int(told[1:]), "id": told}
        return {**shared, "datatype": "wikibase-item", "datavalue": {"type": "wikibase-entityid", "value": value}}
    if (date := _DATE.match(told)) is not None:
        return {**shared, "datatype": "time", "datavalue": {"type": "time", "value": _time(date)}}
    return {**shared, "datatype": "string", "datavalue": {"type": "string", "value": told}}


def _time(date: re.Match[str]) -> Mapping[str, Any]:
    year, month, day = date[1], date[2] or "00", date[3] or "00"
    precision = 8 if year.endswith("X") else 9 + (month != "00") + (day != "00")
    return {
        "time": f"+{year.replace('X', '0')}-{month}-{day}T00:00:00Z",
        "timezone": 0,
        "before": 0,
        "after": 0,
        "precision": precision,
        "calendarmodel": "http://www.wikidata.org/entity/Q1985727",
    }
