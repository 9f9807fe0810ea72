"""Jobs in, answers out: who works on which, on which generation, and for how long.

A query that takes long steps aside: its process runs with a lower priority and another one takes its place, so that
short queries do not wait behind it. A new generation gets workers of its own; those of the old one end when their last
reader has gone, and only then is its lease given back.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterator, MutableMapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kgcine.model import StoreError
from kgcine.serve.crew import Answer, Crew, Refusal, Worker
from kgcine.store import Store, open_store

Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]

#: A query that is not done by then makes room for shorter ones.
_LONG_SECONDS = 0.25


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query may take, and how many run at a time."""

    seconds: float = 10.0
    result: int = 128 << 20
    memory: int = 1 << 30
    query: int = 1 << 20
    workers: int = field(default_factory=lambda: max(2, os.cpu_count() or 2))
    long: int = 4
    waiting: float = 10.0
    dump_seconds: float = 600.0
    #: Send the first bytes once there are that many; beyond the result limit means: once the answer is whole.
    stream_after: int = 1 << 62


class Pool:
    """The workers of the current generation."""

    def __init__(self, path: Path, limits: Limits, open_: Callable[[Path], Store] = open_store) -> None:
        self.limits = limits
        self._path, self._open = path, open_
        self._crew: Crew | None = None
        self._idle: list[Worker] = []
        self._waiting: deque[asyncio.Future[Worker]] = deque()
        self._hiring = 0
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Open the current generation and start its workers; raise StoreError where there is none."""
        self._crew, self._idle = await self._assemble()

    async def close(self) -> None:
        """End all workers."""
        for task in self._tasks:
            task.cancel()
        if self._crew is not None:
            self._crew.close()

    @property
    def crew(self) -> Crew:
        """Return the crew of the current generation."""
        if self._crew is None:
            raise StoreError("The server has no graph open.")
        return self._crew

    async def refresh(self) -> bool:
        """Take up a new generation, if there is one, and tell whether there was."""
        if os.path.realpath(self._path / "current") == self.crew.name:
            return False
        try:
            crew, idle = await self._assemble()
        except (StoreError, Refusal):
            return False
        old, old_idle = self.crew, self._idle
        self._crew, self._idle = crew, idle
        for worker in old_idle:
            old.dismiss(worker)
        self._retire(old)
        self._serve_waiting()
        return True

    async def watch(self, seconds: float) -> None:
        """Look for new generations now and then, until cancelled."""
        while True:
            await asyncio.sleep(seconds)
            with suppress(OSError):
                await self.refresh()

    @contextmanager
    def reading(self) -> Iterator[Crew]:
        """Hold the current generation, so that several questions see the same graph."""
        crew = self.crew
        crew.users += 1
        try:
            yield crew
        finally:
            crew.users -= 1
            self._retire(crew)

    async def ask(self, crew: Crew, job: dict[str, Any], receive: Receive | None = None) -> Answer:
        """Have a worker answer a job, and give it up when the client that sends ``receive`` leaves.

        Raise Refusal where the job cannot be answered or takes too much.
        """
        limits = self.limits
        full = {"seconds": limits.seconds, "bytes": limits.result, **job}
        packed = json.dumps(full).encode("utf-8", "replace")
        if (known := crew.kept.get(packed)) is not None:
            return Answer(*known)
        answer = await self._asked(
            crew, packed, full["seconds"], 0 if job["op"] == "dump" else limits.stream_after, receive
        )
        if job["op"] != "dump":
            crew.kept.put(packed, job["text"], answer.head, answer.body)
        return answer

    async def _asked(
        self, crew: Crew, job: bytes, seconds: float, stream_after: int, receive: Receive | None
    ) -> Answer:
        worker = await self._take(crew)
        watching: list[asyncio.Task[None]] = []

        def aside() -> None:
            self._step_aside(worker)
            if receive is not None:
                watching.append(self._later(_kill_when_left(worker, receive)))

        future = worker.ask(job, seconds, stream_after=stream_after, patience=_LONG_SECONDS, aside=aside)
        try:
            return await future
        except asyncio.CancelledError:
            worker.kill()
            raise
        finally:
            for task in watching:
                task.cancel()
            if worker.free.is_set():
                self._give(worker)
            else:
                self._later(self._give_when_free(worker))

    async def _give_when_free(self, worker: Worker) -> None:
        worker.crew.users += 1
        await worker.free.wait()
        worker.crew.users -= 1
        self._give(worker)

    async def _take(self, crew: Crew) -> Worker:
        if crew is not self._crew:
            return await crew.hire()
        while self._idle:
            worker = self._idle.pop()
            if not worker.dead:
                return worker
            crew.dismiss(worker)
        if self._room(crew) > 0:
            return await self._hire(crew)
        return await self._next()

    async def _next(self) -> Worker:
        """Wait for a worker to become idle; raise Refusal where none does in time."""
        future: asyncio.Future[Worker] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        try:
            await asyncio.wait({future}, timeout=self.limits.waiting)
        except asyncio.CancelledError:
            if future.done():
                self._give(future.result())
            future.cancel()
            raise
        if future.done():
            return future.result()
        future.cancel()
        raise Refusal(503, "All workers are busy.", "Try again in a while.")

    def _room(self, crew: Crew) -> int:
        slow = min(self.limits.long, sum(1 for worker in crew.workers if worker.slow and not worker.dead))
        alive = sum(1 for worker in crew.workers if not worker.dead)
        return self.limits.workers + slow - alive - self._hiring

    async def _hire(self, crew: Crew) -> Worker:
        self._hiring += 1
        try:
            return await crew.hire()
        finally:
            self._hiring -= 1

    def _give(self, worker: Worker) -> None:
        """Take a worker back: one that is dead or stepped aside is replaced, one of an old generation goes."""
        crew = worker.crew
        if crew is not self._crew:
            crew.dismiss(worker)
            self._retire(crew)
        elif worker.dead or worker.slow:
            crew.dismiss(worker)
            self._later(self._refill())
        else:
            self._idle.append(worker)
            self._serve_waiting()

    def _step_aside(self, worker: Worker) -> None:
        worker.step_back()
        if worker.crew is self._crew:
            self._later(self._refill())

    async def _refill(self) -> None:
        crew = self.crew
        while self._room(crew) > 0:
            try:
                worker = await self._hire(crew)
            except Refusal:
                return
            self._give(worker)

    def _serve_waiting(self) -> None:
        while self._waiting and self._idle:
            future = self._waiting.popleft()
            if not future.done():
                future.set_result(self._idle.pop())

    def _retire(self, crew: Crew) -> None:
        if crew is not self._crew and crew.users == 0:
            crew.close()

    async def _assemble(self) -> tuple[Crew, list[Worker]]:
        store = await asyncio.to_thread(self._open, self._path)
        crew = Crew(store, self.limits.memory)
        try:
            return crew, list(await asyncio.gather(*(crew.hire() for _ in range(self.limits.workers))))
        except BaseException:
            crew.close()
            raise

    def _later(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


async def _kill_when_left(worker: Worker, receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    worker.kill()
