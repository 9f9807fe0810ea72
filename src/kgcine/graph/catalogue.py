"""Extractions and identities in, tables of what has which property beside the search index; lists with facets out.

SPARQL would sort and count the same for every visitor; here a list of any size is one look into an index.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kgcine.errors import StoreError
from kgcine.identities.identity import Identity
from kgcine.model import Literal, Statement
from kgcine.namespaces import ID

SCHEMA = """
CREATE TABLE fact (entity TEXT NOT NULL, property TEXT NOT NULL, value TEXT NOT NULL, label TEXT NOT NULL,
    PRIMARY KEY (property, value, entity)) WITHOUT ROWID;
"""
#: Made when all rows are there.
INDEXES = """
CREATE INDEX fact_entity ON fact (entity, property, value);
CREATE INDEX entity_iri ON entity (iri);
CREATE INDEX entity_label ON entity (label, iri);
"""
#: Properties whose values are grouped by ten years, and what the group is called.
_DECADES = {"releaseDate": "decade"}


@dataclass(frozen=True, slots=True)
class Listed:
    """An entity of a list, with its other names and the earliest date that it is listed with."""

    iri: str
    label: str
    aliases: tuple[str, ...]
    date: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """A value, its name, and how many entities of the list have it."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Choice:
    """What a list is narrowed to: closest classes, and values by property."""

    types: tuple[str, ...]
    values: Mapping[str, str]

    def where(self) -> tuple[str, list[str]]:
        """Write the condition in SQL, and what stands for its question marks."""
        marks = ", ".join("?" for _ in self.types)
        parts, given = [f"entity.type IN ({marks})"], list(self.types)
        for name, value in self.values.items():
            parts.append("entity.iri IN (SELECT entity FROM fact WHERE property = ? AND value = ?)")
            given += [name, value]
        return " AND ".join(parts), given


def write_facts(base: sqlite3.Connection, statements: Sequence[Statement], identities: Mapping[str, Identity]) -> None:
    """Write what an article asserts."""
    rows = [row for each in statements if each.status == "asserted" for row in _rows(each, identities)]
    base.executemany("INSERT OR IGNORE INTO fact VALUES (?, ?, ?, ?)", rows)


def _rows(statement: Statement, identities: Mapping[str, Identity]) -> Iterator[tuple[str, str, str, str]]:
    subject = ID + identities[statement.subject].id
    if not isinstance(statement.object, Literal):
        other = identities[statement.object]
        yield subject, statement.property, ID + other.id, other.label
        return
    value = statement.object.value.encode("utf-8", "replace").decode()
    yield subject, statement.property, value, value
    if statement.property in _DECADES and value[:4].isdigit():
        yield subject, _DECADES[statement.property], f"{value[:3]}0s", f"{value[:3]}0s"


class Catalogue:
    """The tables of one generation."""

    def __init__(self, path: Path) -> None:
        self._path = path
        if not path.exists():
            raise StoreError("The store has no search index.", hint="Build it anew.")

    def count(self, choice: Choice) -> int:
        """Return how many entities a list has."""
        where, given = choice.where()
        [(found,)] = self._rows(f"SELECT COUNT(*) FROM entity WHERE {where}", given)  # noqa: S608 (marks only)
        return int(str(found))

    def entities(self, choice: Choice, *, date: str = "", limit: int = 60, offset: int = 0) -> list[Listed]:
        """Return a part of a list in the order of labels, each with the earliest value of the property ``date``."""
        where, given = choice.where()
        text = f"""SELECT iri, label, aliases,
            (SELECT MIN(value) FROM fact WHERE fact.entity = entity.iri AND property = ?)
            FROM entity WHERE {where} ORDER BY label, iri LIMIT ? OFFSET ?"""  # noqa: S608 (marks only)
        rows = self._rows(text, [date, *given, limit, offset])
        return [Listed(str(a), str(b), tuple(json.loads(str(c))), str(d or "")) for a, b, c, d in rows]

    def values(self, choice: Choice, name: str, *, limit: int = 40) -> list[Count]:
        """Count the values that a property has among the entities of a list, most frequent first."""
        where, given = choice.where()
        text = f"""SELECT value, fact.label, COUNT(*) AS n FROM fact JOIN entity ON entity.iri = fact.entity
            WHERE property = ? AND {where} GROUP BY value ORDER BY n DESC, fact.label, value LIMIT ?"""  # noqa: S608
        return [Count(str(a), str(b), int(str(c))) for a, b, c in self._rows(text, [name, *given, limit])]

    def types(self, choice: Choice) -> dict[str, int]:
        """Count the closest classes among the entities of a list."""
        where, given = choice.where()
        text = f"SELECT type, COUNT(*) FROM entity WHERE {where} GROUP BY type"  # noqa: S608 (marks only)
        return {str(a): int(str(b)) for a, b in self._rows(text, given)}

    def _rows(self, text: str, given: Sequence[object]) -> list[tuple[object, ...]]:
        address = f"{self._path.absolute().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(address, uri=True)) as base:
            return base.execute(text, given).fetchall()
