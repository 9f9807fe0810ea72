"""What the server asks of its workers, and what comes back: an answer, or why there is none."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

from kgcine.errors import KgcineError
from kgcine.serve.spool import Spool


class Refusal(KgcineError):
    """Why a request or a job has no answer: an HTTP status, a message, and what to do."""

    def __init__(self, status: int, message: str, hint: str | None = None, *, methods: Sequence[str] = ()) -> None:
        super().__init__(message, hint=hint)
        self.status = status
        self.methods = tuple(methods)


@dataclass(slots=True)
class Answer:
    """What a worker says: the head, and the body as it comes."""

    head: dict[str, Any]
    body: Spool


class Job:
    """One question to a worker, and the answer that somebody waits for.

    The answer is there when it is whole, or when so many bytes of it are as it is streamed after.
    """

    __slots__ = ("_stream_after", "answer", "asked", "body", "head", "leaving", "packed", "seconds", "watching")

    def __init__(self, packed: bytes, seconds: float, stream_after: int) -> None:
        self.packed = packed
        self.seconds = seconds
        self.asked = monotonic()
        self.answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self.head: dict[str, Any] = {}
        self.body = Spool()
        #: Waits until nobody wants the answer any more, and what waits for that.
        self.leaving: Callable[[], Coroutine[Any, Any, bool]] | None = None
        self.watching: list[asyncio.Task[None]] = []
        self._stream_after = stream_after

    @property
    def wanted(self) -> bool:
        """Tell whether somebody still waits for the answer or has begun to read it."""
        return not self.answer.cancelled()

    def add(self, data: bytes) -> None:
        """Take a part of the body."""
        self.body.append(data)
        if self.body.size > self._stream_after:
            self._resolve()

    def end(self) -> None:
        """Say that the answer is whole."""
        self.body.finish()
        self._resolve()

    def fail(self, why: Refusal) -> None:
        """Say that there will be no answer, or no more of it."""
        self.body.finish(broken=True)
        if not self.answer.done():
            self.answer.set_exception(why)

    def _resolve(self) -> None:
        if not self.answer.done():
            self.answer.set_result(Answer(self.head, self.body))
