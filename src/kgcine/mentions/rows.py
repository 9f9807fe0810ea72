"""Names of one text in, the rows that they stand in out: "A, B and C"."""

from __future__ import annotations

from collections.abc import Sequence

from kgcine.naming.tokens import QUOTES, Found, Text

_AND = frozenset({"and", "&", "or"})
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


def is_pair(text: Text, run: Sequence[Found], does: frozenset[str]) -> bool:
    """Tell whether "and" joins what is named, and no clause begins there: "provided by A, and B released it"."""
    joined = any(text.lower[each.first - 1] in _AND for each in run[1:])
    parted = joined and text.word(run[0].last) == "," and text.word(run[1].last) in does
    return joined and not parted
