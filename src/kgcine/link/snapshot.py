"""The film world of one region, as Wikidata has it today, in one sorted file: written online, linked against offline.

Each line is one name or claim: the item, what the line tells (``label``, ``alias``, ``description``, ``claim``,
``unsure``, ``sitelinks``, ``revision``), the language or property, and the value; dates carry their precision.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from kgcine.assets import Assets
from kgcine.errors import LinkError
from kgcine.link.api import WikidataApi
from kgcine.link.client import Client
from kgcine.link.item import Item, Time, Value, is_qid, qid_number
from kgcine.link.kinds import Kinds
from kgcine.link.naming import Names
from kgcine.link.rules import Rules
from kgcine.link.source import first
from kgcine.link.tables import cell, read_text, rows, table, write_whole
from kgcine.spelling import normalise

COLUMNS = ("qid", "field", "key", "value")
QUERIES = "extract/snapshot"
#: What a director's or actor's item is kept for.
_NAMES_ONLY = ("P31", "P279")


def item_rows(item: Item) -> Iterator[tuple[str, str, str, str]]:
    """Write an item as lines, in a fixed order."""
    for language, text in sorted(item.labels.items()):
        yield item.qid, "label", language, text
    for language, texts in sorted(item.aliases.items()):
        yield from ((item.qid, "alias", language, text) for text in texts)
    for language, text in sorted(item.descriptions.items()):
        yield item.qid, "description", language, text
    for name, values in sorted(item.claims.items()):
        yield from ((item.qid, "claim", name, _written(value)) for value in values)
    yield from ((item.qid, "unsure", name, "") for name in sorted(item.unsure))
    if item.sitelinks:
        yield item.qid, "sitelinks", "", str(item.sitelinks)
    if item.revision:
        yield item.qid, "revision", "", str(item.revision)


def read_items(text: str, where: str = "snapshot") -> dict[str, Item]:
    """Read the items of a snapshot; raise LinkError where a line is malformed."""
    told: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for number, row in rows(text, COLUMNS, where):
        if not is_qid(row["qid"]):
            raise LinkError(f"{where}, line {number}: {row['qid']} is no item.", hint="Write the snapshot again.")
        told[row["qid"]].append((row["field"], row["key"], row["value"]))
    return {qid: _item(qid, lines) for qid, lines in told.items()}


def _item(qid: str, lines: Iterable[tuple[str, str, str]]) -> Item:
    labels: dict[str, str] = {}
    descriptions: dict[str, str] = {}
    aliases: dict[str, list[str]] = defaultdict(list)
    claims: dict[str, list[Value]] = defaultdict(list)
    unsure: set[str] = set()
    numbers = {"sitelinks": 0, "revision": 0}
    for field, key, value in lines:
        match field:
            case "label":
                labels[key] = value
            case "description":
                descriptions[key] = value
            case "alias":
                aliases[key].append(value)
            case "claim":
                claims[key].append(_read(value))
            case "unsure":
                unsure.add(key)
            case "sitelinks" | "revision":
                numbers[field] = int(value)
    return Item(
        qid=qid,
        labels=labels,
        aliases={language: tuple(texts) for language, texts in aliases.items()},
        descriptions=descriptions,
        claims={name: tuple(values) for name, values in claims.items()},
        unsure=frozenset(unsure),
        sitelinks=numbers["sitelinks"],
        revision=numbers["revision"],
    )


def _written(value: Value) -> str:
    return f"{value.value}/{value.precision}" if isinstance(value, Time) else cell(value)


def _read(told: str) -> Value:
    time, slash, precision = told.rpartition("/")
    if slash and precision.isdigit() and time[:1] in "+-" and time.endswith("Z"):
        return Time(time, int(precision))
    return told


class Snapshot:
    """Answers like Wikidata, out of a file."""

    def __init__(self, items: Mapping[str, Item], rules: Rules, *, day: str = "") -> None:
        self._items = items
        self._day = day
        self._names = Names(rules.naming)
        self._by_name: dict[str, dict[str, None]] = defaultdict(dict)
        self._by_claim: dict[str, dict[str, None]] = defaultdict(dict)
        for qid in sorted(items, key=lambda qid: (-items[qid].sitelinks, qid_number(qid))):
            for name in items[qid].names:
                for key in self._keys(name):
                    self._by_name[key][qid] = None
            for prop, values in items[qid].claims.items():
                for value in values:
                    self._by_claim[f"{prop}={value}"][qid] = None

    def search(self, text: str, language: str, *, limit: int) -> list[str]:
        """Return items of this name in any language and spelling, then those whose names begin with it."""
        exact = [qid for key in self._keys(text) for qid in self._by_name.get(key, ())]
        if len(exact) >= limit:
            return first(exact, limit)
        start = normalise(text)
        begins = (qid for key in self._by_name if key.startswith(f"{start} ") for qid in self._by_name[key])
        return first((*exact, *begins), limit)

    def search_statements(self, text: str, statement: str, *, limit: int) -> list[str]:
        """Return items with one of the statements, and with all the words in their names."""
        words = set(normalise(text).split())
        found = (qid for each in statement.split("|") for qid in self._by_claim.get(each, ()))
        fits = (qid for qid in found if words <= set(normalise(" ".join(self._items[qid].names)).split()))
        return first(fits, limit)

    def items(self, qids: Collection[str]) -> Mapping[str, Item]:
        """Return the items that the file has."""
        return {qid: self._items[qid] for qid in sorted(set(qids)) if qid in self._items}

    def retrieved(self, qid: str) -> str:
        """Return the day of the snapshot."""
        return self._day if qid in self._items else ""

    def _keys(self, name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys((normalise(name), self._names.sounds(name))))


def open_snapshot(path: Path, rules: Rules) -> Snapshot:
    """Open a snapshot; its manifest beside it tells the day. Raise LinkError where it is missing or malformed."""
    if not path.is_file():
        raise LinkError(f"There is no snapshot {path}.", hint="`kgcine link snapshot` writes one.")
    manifest = path.with_suffix(".json")
    told = json.loads(read_text(manifest) or "{}")
    if told and told.get("sha256") != _digest(read_text(path)):
        raise LinkError(f"{path} is not what {manifest.name} describes.", hint="Write the snapshot again.")
    return Snapshot(read_items(read_text(path), str(path)), rules, day=str(told.get("date", "")))


def take(
    client: Client, api: WikidataApi, kinds: Kinds, assets: Assets, progress: Callable[[str, int], None]
) -> tuple[list[Item], dict[str, int]]:
    """Ask the query service for the domain and fetch its items; return them and how many each query brought."""
    counts: dict[str, int] = {}
    domain: set[str] = set()
    for name in assets.names(QUERIES, ".rq"):
        found = {row["item"].rsplit("/", 1)[-1] for row in client.query(assets.text(name)) if "item" in row}
        found = {qid for qid in found if is_qid(qid)}
        counts[name.removeprefix(f"{QUERIES}/")] = len(found)
        progress(name, len(found))
        domain |= found
    items = {item.qid: item for item in api.items(domain).values()}
    kinds.prepare(items.values())
    named = {qid for item in items.values() for qid in item.linked() if qid not in items}
    for item in api.items(named | kinds.classes(items.values())).values():
        items.setdefault(item.qid, _short(item))
    return [items[qid] for qid in sorted(items, key=qid_number)], counts


def _short(item: Item) -> Item:
    """Keep of an item outside the domain what it is called and what it is."""
    claims = {name: item.claims[name] for name in _NAMES_ONLY if name in item.claims}
    return replace(item, claims=claims, descriptions={}, unsure=frozenset())


def write_snapshot(path: Path, items: Iterable[Item], counts: Mapping[str, int], *, day: str, endpoint: str) -> int:
    """Write a snapshot with its manifest; return the number of items."""
    kept = list(items)
    lines = (dict(zip(COLUMNS, row, strict=True)) for item in kept for row in item_rows(item))
    text = table(COLUMNS, lines)
    write_whole(path, text)
    manifest = {
        "date": day,
        "endpoint": endpoint,
        "items": len(kept),
        "licence": "CC0 1.0",
        "queries": dict(sorted(counts.items())),
        "sha256": _digest(text),
    }
    write_whole(path.with_suffix(".json"), json.dumps(manifest, ensure_ascii=False, indent=1) + "\n")
    return len(kept)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
