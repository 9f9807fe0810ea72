"""Stores of extractions made by hand, written by the build itself."""

from collections.abc import Iterable
from pathlib import Path

from kgcine.assets import open_assets
from kgcine.building.extraction import Settings
from kgcine.model import Extraction
from kgcine.pipeline import Report, assemble
from kgcine.store import Writer


def write_store(path: Path, extractions: Iterable[Extraction], decisions: Path | None = None) -> Report:
    with Writer(path) as writer:
        keys = {}
        for each in extractions:
            writer.extractions.put(each)
            keys[each.article.id] = each.key
        return assemble(writer, keys, open_assets(), Settings(decisions=decisions))
