"""Values that our articles tell in words in, the items that Wikidata has for them out: languages and occupations.

>>> items = Items({("originalLanguage", "kazakh"): "Q9252"})
>>> items.find("originalLanguage", "Kazakh language"), items.find("genre", "Kazakh")
('Q9252', None)
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kgcine.assets import Assets
from kgcine.errors import AssetError
from kgcine.link.item import is_qid
from kgcine.spelling import normalise

TABLE = "extract/wikidata_values.csv"
COLUMNS = ["property", "label", "qid", "evidence", "aliases"]


@dataclass(frozen=True, slots=True)
class Items:
    """The items of values, by property and normalised word."""

    by_word: Mapping[tuple[str, str], str]

    def find(self, prop: str, word: str) -> str | None:
        """Return the item that a word stands for as the value of a property."""
        return self.by_word.get((prop, _key(word)))


def load_items(assets: Assets) -> Items:
    """Read the table; raise AssetError where a row lacks its evidence, or a word stands for two items."""
    found: dict[tuple[str, str], str] = {}
    for number, prop, word, qid in _words(assets):
        if found.setdefault((prop, _key(word)), qid) != qid:
            where = f"{assets.path(TABLE)}, line {number}"
            raise AssetError(f"{where}: {word} stands for two items.", hint="Leave one of them out.")
    return Items(found)


def _words(assets: Assets) -> Iterator[tuple[int, str, str, str]]:
    lines = csv.reader(assets.text(TABLE).splitlines())
    if next(lines, []) != COLUMNS:
        raise AssetError(f"{assets.path(TABLE)}: the first line must be {','.join(COLUMNS)}.", hint="Mend the header.")
    for cells in lines:
        if len(cells) != len(COLUMNS) or not all(cell.strip() for cell in cells[:4]) or not is_qid(cells[2]):
            hint = "Each row has a property, a label, an item such as Q9252, and where both stand together."
            raise AssetError(f"{assets.path(TABLE)}, line {lines.line_num}: a cell is missing or malformed.", hint=hint)
        prop, label, qid, _, aliases = cells
        for word in (label, *aliases.split("|")):
            if word:
                yield lines.line_num, prop, word, qid


def _key(word: str) -> str:
    return normalise(word).removesuffix(" language")
