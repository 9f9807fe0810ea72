"""Rows in, the same TSV file for them every time out, and back: LF, no quotes, written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from kgcine.errors import LinkError


def cell(value: object) -> str:
    r"""Write a value so that it stays in its cell.

    >>> cell("two\nlines\tand a tab")
    'two lines and a tab'
    """
    return " ".join(str(value).split()) if value is not None else ""


def table(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    r"""Write rows as TSV.

    >>> table(["qid", "label"], [{"qid": "Q9", "label": "Igla"}])
    'qid\tlabel\nQ9\tIgla\n'
    """
    lines = ["\t".join(columns)]
    lines += ["\t".join(cell(row.get(column, "")) for column in columns) for row in rows]
    return "\n".join(lines) + "\n"


def rows(text: str, columns: Sequence[str], where: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Read the rows of a TSV with the number of the line each stands on; raise LinkError where a cell is missing."""
    header: list[str] | None = None
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.rstrip("\r").split("\t")
        if header is None:
            header = cells
            missing = [column for column in columns if column not in header]
            if missing:
                raise LinkError(f"{where}, line {number}: there is no column {missing[0]}.", hint="Mend the header.")
            continue
        if len(cells) > len(header):
            hint = "A tab inside a cell splits it."
            raise LinkError(f"{where}, line {number}: {len(cells)} cells, not {len(header)}.", hint=hint)
        yield number, dict(zip(header, cells + [""] * (len(header) - len(cells)), strict=True))


def write_whole(path: Path, text: str) -> bool:
    """Write a file so that it is never seen half written; return whether it changed."""
    data = text.encode()
    try:
        if path.exists() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(path.name + ".part")
        part.write_bytes(data)
        os.replace(part, path)
    except OSError as error:
        raise LinkError(f"{path} cannot be written: {error.strerror}.", hint="Choose another --links.") from error
    return True


def read_text(path: Path) -> str:
    """Read a file; one that is not there is empty."""
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise LinkError(f"{path} cannot be read: {error}.", hint="Save it as UTF-8.") from error
