"""Names of one text in, the rows that they stand in out: "A, B and C"."""

from __future__ import annotations

from collections.abc import Sequence

from kgcine.naming.tokens import QUOTES, Found, Text

_SEPARATORS = frozenset({",", "and", "&", "or", ";"})


def rows_of(text: Text, names: Sequence[Found]) -> list[list[Found]]:
    """Return the names in rows, those of a row with nothing but commas, conjunctions and quotes between them."""
    runs: list[list[Found]] = []
    for name in names:
        if runs and name.kind == "name" and _joined(text, runs[-1][-1], name):
            runs[-1].append(name)
        else:
            runs.append([name])
    return runs


def _joined(text: Text, left: Found, right: Found) -> bool:
    between = text.lower[left.last : right.first]
    return 0 < len(between) <= 3 and all(word in _SEPARATORS or word in QUOTES for word in between)
