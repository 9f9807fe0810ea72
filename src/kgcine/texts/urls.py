"""Paths of other file systems in, what stands there out; fsspec reaches them (``s3://``, ``gs://``, ``https://``)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any, BinaryIO, cast

from kgcine.errors import KgcineError, SourceError, StoreError


def is_url(path: str) -> bool:
    """Tell whether a path is one for fsspec.

    >>> is_url("s3://bucket/*.jsonl.gz"), is_url("C:/articles"), is_url("a/b.jsonl")
    (True, False, False)
    """
    return "://" in path


def open_shards(url: str) -> Iterator[tuple[str, BinaryIO]]:
    """Open the files that a URL, which may have stars in it, stands for, sorted; raise SourceError where none is there.

    What ends with .gz, .zst or the like is unpacked.
    """
    fsspec = _fsspec(SourceError)
    try:
        files = sorted(fsspec.open_files(url, "rb", compression="infer"), key=lambda each: str(each.path))
        if not files:
            raise SourceError(f"There is no file {url}.", hint="Check the path.")
        for each in files:
            with each as stream:
                yield str(each.path), stream
    except (OSError, ValueError) as error:
        raise SourceError(f"{url}: {error}.", hint="Check the path and who may read it.") from error


def open_target(url: str) -> IO[bytes]:
    """Open a file at a URL for writing; raise StoreError where fsspec is missing."""
    return cast("IO[bytes]", _fsspec(StoreError).open(url, "wb"))


def _fsspec(error: type[KgcineError]) -> Any:
    try:
        import fsspec
    except ImportError as missing:
        raise error("fsspec is not installed.", hint='pip install "kgcine[ray]", or give a local path.') from missing
    return fsspec
