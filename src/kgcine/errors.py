"""The errors that are told to the user in one line, each with what to do."""

from __future__ import annotations

import os
from pathlib import Path


class KgcineError(Exception):
    """Base of all errors that are told to the user in one line; ``hint`` says what to do."""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}" if self.hint else self.message


class AssetError(KgcineError):
    """A frame, gazetteer, query or ontology file is missing or has a mistake in it."""


class SourceError(KgcineError):
    """An article cannot be read."""


class ModelError(KgcineError):
    """The language model cannot be loaded."""


class QueryError(KgcineError):
    """A query is unknown, malformed, or lacks a parameter."""


class StoreError(KgcineError):
    """The store is missing, in use, or cannot be written."""


class LinkError(KgcineError):
    """Wikidata cannot be asked, or a decision about a link has a mistake in it."""


def unwritable(path: Path, error: OSError) -> StoreError:
    """Say why a store takes nothing more, from what the system answered."""
    what = os.strerror(error.errno) if error.errno else str(error)
    hint = "Choose another --store, or make room; the graph of the last build is untouched."
    return StoreError(f"{path} cannot be written: {what}.", hint=hint)
