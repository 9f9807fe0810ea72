"""Word lists in, names that are known to be of one thing out: renamed cities and bodies, titles in other languages.

They are the rows of the gazetteer and of the verified Wikidata table. They say only that names belong together; what is
in an article is still what the graph is made of.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kgcine.assets import Assets
from kgcine.spelling import normalise, without_article

FOLDER = "extract/gazetteer"
NATIONALITIES = "extract/nationalities.csv"


@dataclass(frozen=True, slots=True)
class Row:
    """Names of one thing, and the classes that it may have."""

    names: tuple[str, ...]
    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """Rows by the folded names in them; a name in several rows stands for none of them."""

    by_name: Mapping[str, tuple[Row, ...]]

    def rows(self, name: str) -> tuple[Row, ...]:
        """Return the rows that hold a name."""
        return self.by_name.get(_key(name), ())


def load_known(assets: Assets) -> Known:
    """Read the rows of all word lists that pair a name with a type and aliases."""
    return known(row for asset in assets.names(FOLDER, ".csv") for row in _rows(assets.text(asset)))


def load_countries(assets: Assets) -> dict[str, str]:
    """Read which country an adjective of nationality belongs to; raise AssetError where the list is missing."""
    rows = csv.DictReader(io.StringIO(assets.text(NATIONALITIES)))
    return {row["adjective"]: row["country"] for row in rows if row.get("adjective") and row.get("country")}


def known(rows: Iterable[Row]) -> Known:
    """Index rows by their names; rows of one class of which one holds the other's first name are put together.

    >>> cities = known([Row(("Almaty", "Alma-Ata"), ("Settlement",)), Row(("Almaty", "Verny"), ("Settlement",))])
    >>> cities.rows("ALMA ATA")[0].names
    ('Almaty', 'Alma-Ata', 'Verny')
    """
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        same = [each for name in row.names for each in found[_key(name)] if _is_same(each, row)]
        for each in dict.fromkeys(same):
            row = Row(tuple(dict.fromkeys((*each.names, *row.names))), tuple(dict.fromkeys((*each.types, *row.types))))
            for name in each.names:
                found[_key(name)] = [other for other in found[_key(name)] if other != each]
        for key in dict.fromkeys(_key(name) for name in row.names):
            found[key].append(row)
    return Known({key: tuple(rows) for key, rows in found.items() if rows})


def _is_same(one: Row, other: Row) -> bool:
    keys = {_key(name) for name in one.names}, {_key(name) for name in other.names}
    named = _key(one.names[0]) in keys[1] or _key(other.names[0]) in keys[0]
    return named and not {*one.types}.isdisjoint(other.types)


def _rows(text: str) -> Iterator[Row]:
    for cells in csv.DictReader(io.StringIO(text)):
        name, aliases = cells.get("name") or cells.get("label") or "", cells.get("aliases") or ""
        names = tuple(form for form in (name, *aliases.split("|")) if form)
        if len(names) > 1 and cells.get("type"):
            yield Row(names, tuple(cells["type"].split("|")))


def _key(name: str) -> str:
    return without_article(normalise(name))
