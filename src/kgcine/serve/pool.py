"""Jobs in, answers out: who works on which, on which generation, and for how long.

A query that takes long steps aside, so that short ones do not wait behind it. A new generation gets workers of its
own; those of the old one end when their last reader has gone, and only then is its lease given back.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections import deque
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kgcine.model import StoreError
from kgcine.serve.crew import Answer, Crew, Refusal, Worker
from kgcine.serve.flights import Flight, GivenUp
from kgcine.serve.http import Receive, unless_gone
from kgcine.serve.kept import changes
from kgcine.serve.lanes import Lanes
from kgcine.store import Store, open_store

#: A query that is not done by then makes room for shorter ones; when it has computed that long its process goes last.
_LONG_SECONDS = 0.25
_LAST_SECONDS = 1.5


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query may take, and how many run at a time."""

    seconds: float = 10.0
    result: int = 128 << 20
    memory: int = 1 << 30
    query: int = 1 << 20
    workers: int = field(default_factory=lambda: max(2, os.cpu_count() or 2))
    long: int = 4
    stopped: int = 16
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
        self._lanes = Lanes(limits.workers, limits.long, limits.stopped)
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Open the current generation and start its workers; raise StoreError where there is none."""
        self._crew, self._idle = await self._assemble()
        self._later(self._turn())

    async def _turn(self) -> None:
        while True:
            await asyncio.sleep(_LONG_SECONDS)
            self._lanes.turn()

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
        if job["op"] == "dump":
            return await self._asked(crew, packed, full["seconds"], 0, receive, Flight())
        if changes(job["text"]):
            return await self._asked(crew, packed, full["seconds"], limits.stream_after, receive, Flight())
        while (flight := crew.flights.get(packed)) is not None:
            with suppress(GivenUp):
                return await (flight.join() if receive is None else unless_gone(flight.join(), receive))
        flight = crew.flights[packed] = Flight()
        try:
            answer = await self._asked(crew, packed, full["seconds"], limits.stream_after, receive, flight)
        except BaseException as error:
            flight.fail(error)
            raise
        else:
            crew.kept.put(packed, answer.head, answer.body)
            flight.land(answer)
            return answer
        finally:
            del crew.flights[packed]

    async def _asked(
        self, crew: Crew, job: bytes, seconds: float, stream_after: int, receive: Receive | None, flight: Flight
    ) -> Answer:
        worker = await self._take(crew)
        watching: list[asyncio.Task[None]] = []

        def aside() -> None:
            self._lanes.step_aside(worker)
            self._serve_waiting()
            watching.append(self._later(_lower(worker)))
            if receive is not None:
                watching.append(self._later(_kill_when_left(worker, receive, flight)))

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
        """Find a worker for a short query; raise Refusal where none is free in time."""
        if crew is not self._crew:
            worker = await crew.hire()
            self._lanes.begin(worker)
            return worker
        return self._ready() or await self._next()

    def _ready(self) -> Worker | None:
        while self._idle and self._lanes.free > 0:
            worker = self._idle.pop()
            if not worker.dead:
                self._lanes.begin(worker)
                return worker
            worker.crew.dismiss(worker)
        return None

    async def _next(self) -> Worker:
        """Wait for a worker to become free; raise Refusal where none does in time."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Worker] = loop.create_future()
        self._waiting.append(future)
        self._serve_waiting()
        timer = loop.call_later(self.limits.waiting, _tire, future)
        try:
            return await future
        except asyncio.CancelledError:
            if future.done() and not future.cancelled() and future.exception() is None:
                self._give(future.result())
            raise
        finally:
            timer.cancel()

    def _give(self, worker: Worker) -> None:
        """Take a worker back: one that is dead or goes last is not used again, nor one of an old generation."""
        self._lanes.end(worker)
        crew = worker.crew
        if crew is not self._crew:
            crew.dismiss(worker)
            self._retire(crew)
        elif worker.dead or worker.slow or len(self._idle) >= self.limits.workers + self.limits.long:
            crew.dismiss(worker)
        else:
            self._idle.append(worker)
        self._serve_waiting()

    def _serve_waiting(self) -> None:
        """Hand free workers to those who wait, and hire where there are too few."""
        while self._waiting and self._lanes.free > 0:
            if self._waiting[0].done():
                self._waiting.popleft()
            elif (worker := self._ready()) is not None:
                self._waiting.popleft().set_result(worker)
            else:
                break
        for _ in range(self._lanes.free - len(self._idle) - self._hiring):
            self._hiring += 1
            self._later(self._hired(self.crew))

    async def _hired(self, crew: Crew) -> None:
        try:
            worker = await crew.hire()
        except Refusal:
            return
        finally:
            self._hiring -= 1
        self._give(worker)

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


def _tire(future: asyncio.Future[Worker]) -> None:
    if not future.done():
        future.set_exception(Refusal(503, "All workers are busy.", "Try again in a while."))


async def _lower(worker: Worker) -> None:
    """Let a process go last once it has computed long, not once it has waited long: the machine may be busy."""
    while worker.computed < _LAST_SECONDS:
        await asyncio.sleep(_LONG_SECONDS)
    worker.step_back()


async def _kill_when_left(worker: Worker, receive: Receive, flight: Flight) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    if not flight.wanted:
        worker.kill()
