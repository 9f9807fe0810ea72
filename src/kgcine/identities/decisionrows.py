"""A table of what people decided in, its rows out, each with its line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from kgcine.errors import SourceError


def table_text(path: Path) -> str | None:
    """Return the text of a table, None where there is no file; raise SourceError where it is not UTF-8."""
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise SourceError(f"{path}: byte {error.start} is not UTF-8.", hint="Save the file as UTF-8.") from error


def table_rows(text: str, name: str, columns: tuple[str, ...]) -> Iterator[tuple[str, list[str]]]:
    r"""Yield the rows below the header, each with its place; raise SourceError where the header has other columns.

    >>> list(table_rows("left\tright\na\tb\n\n", "same.tsv", ("left", "right")))
    [('same.tsv, line 2', ['a', 'b'])]
    """
    lines = csv.reader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)
    if tuple(next(lines, ())) != columns:
        raise SourceError(f"{name}: the first line must be {' '.join(columns)}, divided by tabs.", hint="Mend it.")
    for cells in lines:
        if cells:
            yield f"{name}, line {lines.line_num}", cells
