"""An answer as it comes out of a worker: in memory while it is small, in a nameless file beyond that.

A worker is never slowed down by a slow client, and no client makes the server's memory grow.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from typing import IO

_IN_MEMORY = 1 << 20
_CHUNK = 1 << 18


class Broken(Exception):
    """The answer was cut off after its first part had left."""


class Spool:
    """Bytes that one side appends and the other reads, at the pace of each."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._file: IO[bytes] | None = None
        self._news = asyncio.Event()
        self.size = 0
        self.done = False
        self.broken = False
        self._readers = 1

    @classmethod
    def holding(cls, data: bytes) -> Spool:
        """Return a whole answer that is in memory anyhow, so that no file is needed."""
        made = cls()
        made._parts, made.size = [data], len(data)
        made.finish()
        return made

    def append(self, data: bytes) -> None:
        """Take bytes."""
        self.size += len(data)
        if self._file is None and self.size > _IN_MEMORY:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 (closed by close)
            self._file.writelines(self._parts)
            self._parts.clear()
        if self._file is None:
            self._parts.append(data)
        else:
            self._file.seek(0, 2)
            self._file.write(data)
        self._news.set()

    def finish(self, *, broken: bool = False) -> None:
        """Say that nothing more comes, or that what should have come never will."""
        self.done, self.broken = True, broken
        self._news.set()

    @property
    def whole(self) -> bytes | None:
        """Return everything where it is complete and in memory."""
        return b"".join(self._parts) if self.done and self._file is None and not self.broken else None

    def read(self) -> bytes | None:
        """Return everything where it is complete, out of the file, too."""
        if self._file is None or not self.done or self.broken:
            return self.whole
        self._file.seek(0)
        return self._file.read()

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield everything from the beginning; raise Broken where it was cut off."""
        at = 0
        while True:
            self._news.clear()
            while at < self.size:
                data = self._read(at)
                at += len(data)
                yield data
            if self.done and at >= self.size:
                break
            if not self.done and at >= self.size:
                await self._news.wait()
        if self.broken:
            raise Broken

    def _read(self, at: int) -> bytes:
        if self._file is None:
            return b"".join(self._parts)[at:]
        self._file.seek(at)
        return self._file.read(_CHUNK)

    def share(self) -> None:
        """Expect one more reader."""
        self._readers += 1

    def close(self) -> None:
        """Give the file back, when the last reader is done."""
        self._readers -= 1
        if self._readers == 0:
            self._parts.clear()
            if self._file is not None:
                self._file.close()
