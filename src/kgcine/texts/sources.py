"""Paths in, bytes and decoded texts out, with the metadata that stand beside them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from charset_normalizer import from_bytes

from kgcine.errors import SourceError
from kgcine.texts.cleaning import Cleaning

_BOMS = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 65_536
# What words of odd bytes alone are written in; no Latin text has such words.
_CYRILLIC = ["cp1251", "koi8_r"]


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to read, the article's id, and the folder that was given."""

    path: Path
    id: str
    root: Path


def find_files(given: Path, cleaning: Cleaning) -> list[SourceFile]:
    """List the articles below a folder in sorted order, or the one file; raise SourceError where there is none."""
    if given.is_file():
        return [SourceFile(given, given.stem, given.parent)]
    if not given.is_dir():
        raise SourceError(f"There is no file or folder {given}.", hint="Check the path.")
    found = [path for path in given.rglob("*") if _is_article(path, given, cleaning)]
    if not found:
        raise SourceError(f"{given}: no article below this folder.", hint=f"Files read: {' '.join(cleaning.suffixes)}.")
    found.sort(key=lambda path: path.relative_to(given).as_posix())
    return [SourceFile(path, path.relative_to(given).with_suffix("").as_posix(), given) for path in found]


def count_articles(paths: Iterable[Path | str], cleaning: Cleaning) -> int | None:
    """Count the articles of files and folders without reading them, a line of JSONL as one; None where stdin is given.

    What turns out to be no article counts too, so this is for showing progress only.
    """
    total = 0
    for given in paths:
        if str(given) == "-":
            return None
        with suppress(SourceError):
            for file in find_files(Path(given), cleaning):
                total += _line_count(file.path) if file.path.suffix.lower() == ".jsonl" else 1
    return total


def _line_count(path: Path) -> int:
    with open_binary(path) as stream:
        return sum(block.count(b"\n") for block in iter(lambda: stream.read(1 << 20), b""))


def _is_article(path: Path, root: Path, cleaning: Cleaning) -> bool:
    """Tell whether a file below a folder is an article: by its suffix, and not left out by name."""
    if path.suffix.lower() not in cleaning.suffixes or not path.is_file():
        return False
    return not any(cleaning.ignored.search(part) for part in path.relative_to(root).parts)


def open_binary(path: Path) -> BinaryIO:
    """Open a file; raise SourceError where that is refused."""
    try:
        return path.open("rb")
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}.", hint="Check the file and its permissions.") from error


def read_bytes(path: Path) -> bytes:
    """Read a whole file; raise SourceError where that is refused."""
    with open_binary(path) as stream:
        return stream.read()


def decode(data: bytes, path: str, encoding: str | None = None) -> str:
    """Decode an article without its byte order mark; raise SourceError for a binary or empty file or a wrong encoding.

    >>> decode(b"\\xef\\xbb\\xbfKino", "a.txt"), decode("Кино".encode("utf-16"), "a.txt")
    ('Kino', 'Кино')
    """
    text = _decoded(data, path, encoding)
    if not text.strip():
        raise SourceError(f"{path}: the file is empty.", hint="Leave it out, or put a text into it.")
    return text


def _decoded(data: bytes, path: str, encoding: str | None) -> str:
    mark = next((mark for mark in _BOMS if data.startswith(mark[0])), None)
    if encoding is not None:
        return _asked_for(data, path, encoding)
    if mark:
        return data[len(mark[0]) :].decode(mark[1], "replace")
    if wide := _wide(data):
        return data.decode(wide, "replace")
    if len(_CONTROLS.findall(data[:_SAMPLE])) > len(data[:_SAMPLE]) / 100:
        raise SourceError(f"{path}: this is no text but a binary file.", hint="Save its text as .txt, .md or .html.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data)


def _asked_for(data: bytes, path: str, encoding: str) -> str:
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except LookupError as error:
        raise SourceError(f"There is no encoding {encoding}.", hint="Try utf-8, utf-16, cp1251 or latin-1.") from error
    except UnicodeDecodeError as error:
        raise SourceError(
            f"{path}: byte {error.start} is not {encoding}.", hint="Leave --encoding out to have it detected."
        ) from error


def _wide(data: bytes) -> str | None:
    """Recognise UTF-16 without a mark by the zero bytes of its Latin letters and blanks."""
    sample = data[: _SAMPLE & ~1]
    if len(sample) < 4 or len(data) % 2:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    enough = len(sample) / 2 * 0.1
    if odd > enough and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > enough and odd == 0 else None


def _guessed(data: bytes) -> str:
    """Decode what is not UTF-8: a Latin code page where odd letters stand within Latin words, else a Cyrillic one."""
    sample = data[:_SAMPLE]
    mixed = len(re.findall(rb"[A-Za-z][\xc0-\xff]|[\xc0-\xff][a-z]", sample))
    pure = len(re.findall(rb"[\xc0-\xff]{2}", sample))
    if pure > mixed:
        best = from_bytes(sample, cp_isolation=_CYRILLIC).best()
        name = best.encoding if best else "cp1251"
    else:
        name = "cp1252"
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return data.decode("latin-1")


def json_lines(
    stream: BinaryIO, path: str, encoding: str | None, report: Callable[[SourceError], None]
) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines of a JSONL stream that are not blank; a line that cannot be decoded is reported."""
    first = stream.readline()
    mark = next((mark for mark in _BOMS if first.startswith(mark[0])), None)
    if mark and mark[1] != "utf-8":
        whole = (first + stream.read())[len(mark[0]) :].decode(mark[1], "replace")
        lines: Iterator[bytes] = (line.encode() for line in whole.split("\n"))
    else:
        lines = _lines(first.removeprefix(_BOMS[2][0]), stream)
    found = False
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        found = True
        try:
            yield number, line.decode(encoding or "utf-8")
        except (UnicodeDecodeError, LookupError) as error:
            where = f"{path}, line {number}: not {encoding or 'utf-8'} ({error})."
            report(SourceError(where, hint="Save the file as UTF-8, or name its --encoding."))
    if not found:
        report(SourceError(f"{path}: the file is empty.", hint="Leave it out, or put a text into it."))


def _lines(first: bytes, rest: BinaryIO) -> Iterator[bytes]:
    yield first
    yield from rest


class Catalogue:
    """The metadata that ``articles.csv`` files give: one beside an article, or in a folder above it."""

    def __init__(self, cleaning: Cleaning) -> None:
        self._cleaning = cleaning
        self._tables: dict[Path, dict[str, dict[str, str]]] = {}

    def fields(self, file: SourceFile) -> dict[str, str]:
        """Return what the tables say about this file, the nearest one last; raise SourceError where one is broken."""
        found: dict[str, str] = {}
        folder = file.root
        for part in (".", *file.path.parent.relative_to(file.root).parts):
            folder = folder / part
            name = file.path.relative_to(folder)
            table = self._table(folder)
            for key in (name.with_suffix("").as_posix(), name.as_posix()):
                found.update(table.get(key, {}))
        return found

    def _table(self, folder: Path) -> dict[str, dict[str, str]]:
        if folder not in self._tables:
            path = folder / self._cleaning.metadata_file
            self._tables[folder] = self._read(path) if path.is_file() else {}
        return self._tables[folder]

    def _read(self, path: Path) -> dict[str, dict[str, str]]:
        rows = csv.DictReader(io.StringIO(decode(read_bytes(path), str(path)), newline=""))
        names = self._cleaning.fields["id"]
        key = next((name for name in rows.fieldnames or () if name.strip().lower() in names), None)
        if key is None:
            raise SourceError(f"{path}: no column says which article.", hint=f"Name one of these: {', '.join(names)}.")
        try:
            return {row[key]: known_fields(row, self._cleaning) for row in rows if row[key]}
        except csv.Error as error:
            raise SourceError(f"{path}, line {rows.line_num}: {error}.", hint="Mend the table.") from error


def known_fields(record: Mapping[str, object], cleaning: Cleaning) -> dict[str, str]:
    """Pick the metadata out of a record by the names that the rules list for each."""
    lowered = {str(key).strip().lower(): value for key, value in record.items() if key is not None}
    fields: dict[str, str] = {}
    for field, names in cleaning.fields.items():
        values = (text for name in names if (text := _text(lowered.get(name))))
        if field != "id" and (value := next(values, None)):
            fields[field] = value
    return fields


def _text(value: object) -> str | None:
    if isinstance(value, list):
        return ", ".join(text for item in value if (text := _text(item))) or None
    if isinstance(value, dict):
        return _text(value.get("name"))
    return None if value is None or isinstance(value, bool) else str(value).strip() or None
