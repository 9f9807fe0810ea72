"""kgcine: a knowledge graph of cinema out of article texts, each fact with the sentence behind it."""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kgcine.asking.notebook import Graph

__version__ = "0.1.0"


def open(
    store: str | PathLike[str] = "kgcine-store",
    *,
    endpoint: str | None = None,
    assets: str | PathLike[str] | None = None,
) -> Graph:
    """Open a store or an endpoint for questions from Python; raise StoreError where there is none."""
    from kgcine.asking.notebook import open_graph

    return open_graph(store, endpoint=endpoint, assets=assets)
