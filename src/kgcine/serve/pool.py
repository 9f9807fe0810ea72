"""Jobs in, answers out: who works on which, on which generation, and for how long.

A query that takes long steps aside, so that short ones do not wait behind it. A new generation gets workers of its
own; those of the old one end when their last reader has gone, and only then is its lease given back.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Coroutine, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

from kgcine.errors import StoreError
from kgcine.serve.crew import Crew, Worker
from kgcine.serve.flights import Flight, GivenUp
from kgcine.serve.http import Receive, unless_gone
from kgcine.serve.jobs import Answer, Job, Refusal
from kgcine.serve.kept import changes
from kgcine.serve.lanes import Lanes
from kgcine.store import Store, open_store

#: How often long queries take turns, and those that have waited too long are refused.
_TURN_SECONDS = 0.25
#: The process of a query that has computed that long goes last.
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
    """The workers of the current generation, and of older ones as long as somebody reads them."""

    def __init__(self, path: Path, limits: Limits, open_: Callable[[Path], Store] = open_store) -> None:
        self.limits = limits
        self._path, self._open = path, open_
        self._crew: Crew | None = None
        self._older: list[Crew] = []
        self._lanes = Lanes(limits.workers, limits.long, limits.stopped)
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Open the current generation and start its workers; raise StoreError where there is none."""
        self._crew = await self._assemble()
        self._later(self._turn())

    async def _turn(self) -> None:
        while True:
            await asyncio.sleep(_TURN_SECONDS)
            self._lanes.turn()
            for crew in (self.crew, *self._older):
                self._tire(crew)
                self._serve(crew)

    def _tire(self, crew: Crew) -> None:
        """Refuse the jobs that have waited too long for a worker."""
        latest = monotonic() - self.limits.waiting
        while crew.waiting and crew.waiting[0].asked < latest:
            crew.waiting.popleft().fail(Refusal(503, "All workers are busy.", "Try again in a while."))

    async def close(self) -> None:
        """End all workers."""
        for task in self._tasks:
            task.cancel()
        for crew in (self._crew, *self._older):
            if crew is not None:
                crew.close()

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
            crew = await self._assemble()
        except (StoreError, Refusal):
            return False
        old, self._crew = self.crew, crew
        self._older.append(old)
        while old.idle:
            old.dismiss(old.idle.pop())
        self._retire(old)
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
            return await self._asked(crew, Job(packed, full["seconds"], 0), receive, Flight())
        if changes(job["text"]):
            return await self._asked(crew, Job(packed, full["seconds"], limits.stream_after), receive, Flight())
        while (flight := crew.flights.get(packed)) is not None:
            with suppress(GivenUp):
                return await (flight.join() if receive is None else unless_gone(flight.join(), receive))
        flight = crew.flights[packed] = Flight()
        try:
            answer = await self._asked(crew, Job(packed, full["seconds"], limits.stream_after), receive, flight)
        except BaseException as error:
            flight.fail(error)
            raise
        else:
            crew.kept.put(packed, answer.head, answer.body)
            flight.land(answer)
            return answer
        finally:
            del crew.flights[packed]

    async def _asked(self, crew: Crew, job: Job, receive: Receive | None, flight: Flight) -> Answer:
        if receive is not None:
            job.leaving = partial(_left, receive, flight)
        crew.waiting.append(job)
        self._serve(crew)
        try:
            return await job.answer
        except asyncio.CancelledError:
            for worker in list(crew.workers):
                worker.leave(job)
            raise
        finally:
            for task in job.watching:
                task.cancel()

    def done(self, worker: Worker) -> None:
        """Give a worker that is done with a job the next one, or take it back when it owes no more."""
        crew = worker.crew
        if worker.dead or worker.slow or not worker.load:
            self._lanes.end(worker)
            self._rest(worker)
        self._serve(crew)
        if crew is not self._crew:
            self._retire(crew)
            self._serve(self.crew)

    def returned(self, crew: Crew, jobs: Iterable[Job]) -> None:
        """Have others do what a worker was given and has not begun."""
        crew.waiting.extendleft(reversed([job for job in jobs if job.wanted]))
        self._serve(crew)

    def held_up(self, worker: Worker, job: Job) -> None:
        """Let a worker that is at a long job step aside for those at short ones."""
        self._lanes.step_aside(worker)
        if not worker.dead:
            job.watching.append(self._later(_lower(worker)))
            if job.leaving is not None:
                job.watching.append(self._later(_kill_when(job.leaving(), worker)))
        self._serve(worker.crew)

    def _rest(self, worker: Worker) -> None:
        """Keep a worker for later, unless it is dead, goes last, or nobody will need it."""
        crew, enough = worker.crew, self.limits.workers + self.limits.long
        needed = len(crew.idle) < enough and (crew is self._crew or bool(crew.waiting))
        if worker.dead or worker.slow or crew.closed or not needed:
            crew.dismiss(worker)
        else:
            crew.idle.append(worker)

    def _serve(self, crew: Crew) -> None:
        """Hand the jobs that wait to workers, and hire where there are too few."""
        if crew.closed:
            return
        while crew.waiting:
            if crew.waiting[0].answer.done():
                crew.waiting.popleft()
            elif (worker := self._free(crew)) is not None:
                worker.give(crew.waiting.popleft())
            else:
                break
        if crew is self._crew:
            missing = self._lanes.free - len(crew.idle) - crew.hiring
        else:
            missing = min(len(crew.waiting), self.limits.workers) - crew.hiring
            # Kept while many waited; an older graph needs no more than a new one begins with.
            while len(crew.idle) > self.limits.workers:
                crew.dismiss(crew.idle.pop())
        for _ in range(missing):
            crew.hiring += 1
            self._later(self._hired(crew))

    def _free(self, crew: Crew) -> Worker | None:
        """Find an idle worker, or one that is at a short job and can be given the next one already."""
        while crew.idle and (self._lanes.free > 0 or crew is not self._crew):
            worker = crew.idle.pop()
            if not worker.dead:
                self._lanes.begin(worker)
                return worker
            crew.dismiss(worker)
        return self._lanes.with_room(crew)

    async def _hired(self, crew: Crew) -> None:
        try:
            worker = await crew.hire()
        except Refusal:
            return
        finally:
            crew.hiring -= 1
        self._rest(worker)
        self._serve(crew)

    def _retire(self, crew: Crew) -> None:
        if crew in self._older and crew.users == 0:
            self._older.remove(crew)
            crew.close()

    async def _assemble(self) -> Crew:
        crew = Crew(await asyncio.to_thread(self._open, self._path), self.limits.memory, self)
        try:
            crew.idle += await asyncio.gather(*(crew.hire() for _ in range(self.limits.workers)))
        except BaseException:
            crew.close()
            raise
        return crew

    def _later(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


async def _lower(worker: Worker) -> None:
    """Let a process go last once it has computed long, not once it has waited long: the machine may be busy."""
    while worker.computed < _LAST_SECONDS:
        await asyncio.sleep(_TURN_SECONDS)
    worker.step_back()


async def _left(receive: Receive, flight: Flight) -> bool:
    """Wait until a client leaves, and tell whether nobody else waits for the same answer."""
    while (await receive())["type"] != "http.disconnect":
        pass
    return not flight.wanted


async def _kill_when(unwanted: Coroutine[Any, Any, bool], worker: Worker) -> None:
    if await unwanted:
        worker.kill()
