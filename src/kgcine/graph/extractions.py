"""Extractions in, a file each out, for a later build to find again."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from kgcine.codec import decode, encode
from kgcine.errors import SourceError, unwritable
from kgcine.model import Extraction


class Extractions:
    """What was read out of each article, one file each, named by the hash of article, model and assets."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> Extraction | None:
        """Return a kept extraction; None where there is none, or one of an older form."""
        try:
            return decode(self._file(key).read_bytes())
        except (FileNotFoundError, SourceError):
            return None

    def has(self, key: str) -> bool:
        """Tell whether an extraction is kept, and whole as far as its ends show."""
        try:
            data = self._file(key).read_bytes()
        except FileNotFoundError:
            return False
        return data[:1] == b"{" and data[-1:] == b"}"

    def put(self, extraction: Extraction) -> None:
        """Keep an extraction; raise StoreError where it cannot be written."""
        file = self._file(extraction.key)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            _write(file, encode(extraction))
        except OSError as error:
            raise unwritable(file, error) from error

    def keep_only(self, keys: Iterable[str]) -> None:
        """Delete all extractions but these."""
        kept = {self._file(key) for key in keys}
        for file in self._folder.glob("*/*"):
            if file not in kept:
                file.unlink()

    def _file(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.json"


def _write(file: Path, data: bytes) -> None:
    part = file.with_suffix(f".{os.getpid()}.part")
    part.write_bytes(data)
    os.replace(part, file)
