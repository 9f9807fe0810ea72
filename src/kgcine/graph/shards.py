"""A store in, its graphs out as gzipped N-Quads in many files, in a local folder or on any fsspec path.

A shard of N-Quads holds whole graphs, all of whose nodes have IRIs. So shards load in any order, by any number of
loaders, and a second time without harm.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kgcine.errors import StoreError
from kgcine.graph.export import Readable, graph_lines
from kgcine.texts.urls import is_url, open_target

#: Quads of a shard, unless one graph alone has more.
QUADS = 1_000_000


def write_shards(store: Readable, target: str, quads: int = QUADS) -> int:
    """Write all graphs of a store as gzipped N-Quads below a folder or URL; return the number of shards.

    The same graph gives the same bytes. Raise StoreError where they cannot be written.
    """
    graphs, number = graph_lines(store), 0
    try:
        while first := next(graphs, None):
            with (
                _opened(target, f"part-{number:05d}.nq.gz") as file,
                gzip.GzipFile("", "wb", 6, file, mtime=0) as packed,
            ):
                packed.writelines(first)
                filled = len(first)
                while filled < quads and (graph := next(graphs, None)) is not None:
                    packed.writelines(graph)
                    filled += len(graph)
            number += 1
    except OSError as error:
        raise StoreError(f"{target} cannot be written: {error}.", hint="Choose another folder.") from error
    return number


@contextmanager
def _opened(target: str, name: str) -> Iterator[IO[bytes]]:
    if is_url(target):
        with open_target(f"{target.rstrip('/')}/{name}") as file:
            yield file
        return
    Path(target).mkdir(parents=True, exist_ok=True)
    part = Path(target, f"{name}.part")
    with part.open("wb") as file:
        yield file
    part.replace(Path(target, name))
