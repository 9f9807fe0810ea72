"""The rows of a table in, the lines of a card or list out: "Salt Road (1970). Director: Anna Weber".

A table says in its first row what each column holds. Where one of them holds titles or players, each row is written as
a list would say it; any other row keeps its cells with a blank between.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kgcine.texts.mapped import Mapped, concatenate

TITLE, YEAR, PLAYER, PART = "title", "year", "player", "role"
#: Columns that tell what a table is of.
_NAMING = frozenset({TITLE, PLAYER})
_DASH, _OPEN, _CLOSE, _BLANK, _COLON, _STOP, _BY, _PAIR = " – ", " (", ")", " ", ": ", ".", " by", 2


@dataclass(frozen=True, slots=True)
class TableRules:
    """What columns are called in small letters, and what leads in each kind of column behind a title.

    ``short`` has labels that cards write in short, with the whole word.
    """

    kinds: Mapping[str, str]
    leads: Mapping[str, str]
    labels: frozenset[str]
    short: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Rows:
    """Reads the rows of one table after the other; ``columns`` are the kinds of the open table's columns."""

    rules: TableRules
    columns: list[str] | None = field(default=None)

    def begin(self) -> None:
        """Begin another table."""
        self.columns = None

    def line(self, cells: Sequence[Mapped]) -> Mapped | None:
        """Write a row as a line; the row that names the columns is none."""
        bare = [cell.strip() for cell in cells]
        if self.columns is None:
            self.columns = self._headed(bare)
            if self.columns:
                return None
        fit = self._fitting(len(bare))
        return _spaced(bare) if fit is None else self._written(bare, fit)

    def _headed(self, cells: Sequence[Mapped]) -> list[str]:
        """Return the kinds of the columns that a row names, none where it names no titles or too little."""
        kinds = [self.rules.kinds.get(cell.text.lower().rstrip(":"), "") for cell in cells]
        return kinds if kinds.count(TITLE) + kinds.count(PLAYER) and sum(map(bool, kinds)) > 1 else []

    def _fitting(self, number: int) -> list[str] | None:
        """Return the kinds of the cells of a row; where one is lacking, the year stands in a row above."""
        columns = self.columns or []
        if number == len(columns):
            return columns
        return columns[1:] if number == len(columns) - 1 and columns[0] == YEAR else None

    def _written(self, cells: Sequence[Mapped], kinds: Sequence[str]) -> Mapped:
        parts: list[Mapped] = []
        named, closing = "", ""
        for cell, kind in zip(cells, kinds, strict=True):
            if not cell.text or (parts and not kind):
                continue
            lead, end = self._lead(kind, named) if parts else ("", "")
            if parts:
                ended, stop, led = (closing + lead).partition(_STOP)
                ended, led = (ended + stop, led) if stop else (closing, lead)
                parts += [_sign(ended, parts[-1].point(len(parts[-1].text) - 1))] if ended else []
                parts += [_sign(led, cell.point(0))] if led else []
            parts.append(cell)
            named, closing = kind, end
        parts += [_sign(closing, parts[-1].point(len(parts[-1].text) - 1))] if closing else []
        return concatenate(parts) if parts else _spaced(cells)

    def _lead(self, kind: str, before: str) -> tuple[str, str]:
        """Return what leads from one kind of cell to the next, and what closes that one."""
        if kind == YEAR and before == TITLE:
            return _OPEN, _CLOSE
        if kind in _NAMING:
            return _DASH, ""
        return self.rules.leads.get(kind, _DASH), ""

    def label(self, cells: Sequence[Mapped]) -> Mapped | None:
        """Write a row of a label and what it tells with a colon, None where it is no such row."""
        bare = [cell.strip() for cell in cells if cell.text.strip()]
        if len(bare) != _PAIR or bare[0].text.lower().rstrip(":") not in self.rules.labels:
            return None
        told = bare[0].text.endswith((":", _BY))
        colon = _BLANK if told else _COLON
        return concatenate([bare[0], _sign(colon, bare[1].point(0)), bare[1]])


def _sign(words: str, place: int) -> Mapped:
    """Write words that stand in no source, at the place of what they end or lead to."""
    return Mapped(words, tuple((number, place) for number in range(len(words))))


def _spaced(cells: Sequence[Mapped]) -> Mapped:
    """Put cells one behind the other, with a blank between."""
    told = [cell for cell in cells if cell.text]
    parts = [part for cell in told for part in (_sign(_BLANK, cell.point(0)), cell)]
    return concatenate(parts[1:], cells[0].point(0) if cells else 0)
