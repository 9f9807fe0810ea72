"""Worker processes on one generation of the store: started, asked, killed."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol

from kgcine.serve.jobs import Job, Refusal
from kgcine.serve.joined import Joined
from kgcine.serve.kept import Kept
from kgcine.serve.wire import DATA, END, ERROR, HEAD, JOB, READY, SKIP, pack, unpack
from kgcine.store import Store

if TYPE_CHECKING:
    from kgcine.serve.flights import Flight

_START_SECONDS = 30.0
_NICE = 10
#: Heads up to this length hold no text of a query, so that there are few different ones.
_SHORT = 100
#: So many jobs a worker is given at a time, so that it goes on at once when one is done. They are taken back from one
#: that has not done the first of them by then; and that is how long a job may take before it has to step aside.
_AT_A_TIME = 4
_QUICK_SECONDS = 0.01
_PATIENCE = 0.25
#: The shortest time that the clock is set to.
_TICK = 0.001


class Overseer(Protocol):
    """Whoever gives workers their jobs."""

    def done(self, worker: Worker) -> None:
        """Hear that a worker is done with a job, or is dead."""

    def returned(self, crew: Crew, jobs: Iterable[Job]) -> None:
        """Take jobs back that a worker has not begun."""

    def held_up(self, worker: Worker, job: Job) -> None:
        """Hear that a worker is at a job that takes long."""


@lru_cache(maxsize=64)
def _head(payload: bytes) -> dict[str, Any]:
    """Read a head; most answers have one of a few."""
    told: dict[str, Any] = json.loads(payload)
    return told


class Worker(asyncio.Protocol):
    """One child process and its jobs: it is at the first of them and answers them in turn."""

    def __init__(self, crew: Crew, process: subprocess.Popen[bytes], overseer: Overseer) -> None:
        self.crew = crew
        self.process = process
        self.slow = False
        self.dead = False
        self._overseer = overseer
        self._counted = 0.0
        self._transport: Joined | None = None
        self._buffer = bytearray()
        #: None stands for a job that the worker will answer although somebody else was given it meanwhile.
        self._jobs: deque[Job | None] = deque()
        #: When the first job began, and after how long something is due, which is a step of :meth:`_move_on`.
        self._begun = 0.0
        self._due = _QUICK_SECONDS
        self._timer: asyncio.TimerHandle | None = None
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    @property
    def load(self) -> int:
        """Return how many answers it owes."""
        return len(self._jobs)

    @property
    def has_room(self) -> bool:
        """Tell whether it can be given one more job behind the one that it is at."""
        return self._due == _QUICK_SECONDS and len(self._jobs) < _AT_A_TIME and not self.dead

    def give(self, job: Job) -> None:
        """Give the worker a job; at the limit of the job it will be killed."""
        if not self._jobs:
            self._begun = monotonic()
        self._jobs.append(job)
        self.crew.users += 1
        if self._transport is not None:
            self._transport.write(pack(JOB, job.packed))
        self._wind()

    def leave(self, job: Job) -> None:
        """Give up a job that nobody waits for any more."""
        if self._jobs and self._jobs[0] is job:
            self.kill()

    def kill(self, why: Refusal | None = None) -> None:
        """End the process at once, and what it is at; what it has not begun is given to others."""
        if self.dead:
            return
        self.dead = True
        self.process.kill()
        if self._transport is not None:
            self._transport.close()
        asyncio.get_running_loop().run_in_executor(None, self.process.wait)
        why = why or Refusal(503, "The query was given up.", "Try again.")
        if not self.ready.done():
            self.ready.set_exception(why)
        if self._jobs:
            self._take_back()
            self._close(why)
            self._jobs.clear()

    def step_back(self) -> None:
        """Let other processes go first from now on."""
        self.slow = True
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, self.process.pid, _NICE)

    def begin_counting(self) -> None:
        """Count from now on how long the process computes."""
        self._counted = self._worked()

    @property
    def computed(self) -> float:
        """Return how many seconds the process has computed since counting began."""
        return self._worked() - self._counted

    def _worked(self) -> float:
        """Return how long the process has computed, or, where the system does not say, how late it is."""
        try:
            fields = Path(f"/proc/{self.process.pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except (OSError, IndexError, ValueError):
            return monotonic()

    def stop(self) -> None:
        """Hold the process; its clock goes on."""
        if not self.dead:
            self.process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let the process go on where it was stopped."""
        if not self.dead:
            self.process.send_signal(signal.SIGCONT)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self._transport = Joined(transport, asyncio.get_running_loop())  # type: ignore[arg-type]

    def data_received(self, data: bytes) -> None:
        """Take frames in."""
        self._buffer += data
        for kind, payload in unpack(self._buffer):
            if self._jobs:
                self._take(kind, payload, self._jobs[0])
            elif kind == READY and not self.ready.done():
                self.ready.set_result(None)

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever waits that the process has gone: only memory makes it go by itself."""
        self.kill(Refusal(503, "The query needs more memory than this server gives.", "Ask for less."))

    def _take(self, kind: bytes, payload: bytes, job: Job | None) -> None:
        if kind == HEAD and job is not None:
            job.head = _head(payload) if len(payload) < _SHORT else json.loads(payload)
        elif kind == DATA and job is not None:
            job.add(payload)
        elif kind == END:
            self._close(None)
        elif kind == ERROR:
            told = json.loads(payload)
            self._close(Refusal(told["status"], told["message"], told["hint"]))

    def _close(self, why: Refusal | None) -> None:
        """Be done with the first job, with an answer or without."""
        job = self._jobs.popleft()
        self._begun = monotonic()
        if self._due != _QUICK_SECONDS:
            self._due = _QUICK_SECONDS
            self._stop_clock()
        if job is not None:
            self.crew.users -= 1
            if why is None:
                job.end()
            else:
                job.fail(why)
        self._overseer.done(self)
        self._wind()

    def _take_back(self) -> None:
        """Give to others what has not been begun."""
        later = [job for job in islice(self._jobs, 1, None) if job is not None]
        if later:
            behind = len(self._jobs) - 1
            self._jobs = deque([self._jobs[0], *(None for _ in range(behind))])
            self.crew.users -= len(later)
            if self._transport is not None and not self.dead:
                self._transport.write(pack(SKIP, bytes([behind])))
            self._overseer.returned(self.crew, later)

    def _wind(self) -> None:
        """Have the clock ring when something is due, if it does not ring before."""
        if self._timer is None and self._jobs and not self.dead:
            left = self._due - (monotonic() - self._begun)
            self._timer = asyncio.get_running_loop().call_later(max(left, _TICK), self._ring)

    def _stop_clock(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _ring(self) -> None:
        self._timer = None
        if self._jobs and monotonic() - self._begun >= self._due:
            self._move_on(self._jobs[0])
        self._wind()

    def _move_on(self, job: Job | None) -> None:
        """Take the next step with a job that is not done: nothing waits behind it, it steps aside, it is killed."""
        limit = job.seconds if job is not None and job.wanted else _PATIENCE
        if self._due == _QUICK_SECONDS:
            self._due = min(_PATIENCE, limit)
            self._take_back()
        elif self._due < limit and job is not None:
            self._due = limit
            self._overseer.held_up(self, job)
        else:
            self.kill(Refusal(503, "The query takes longer than this server gives it.", "Narrow it, or add a LIMIT."))


class Crew:
    """A generation of the store, held as long as anybody reads it, its workers, and the jobs that wait for one."""

    def __init__(self, store: Store, memory: int, overseer: Overseer) -> None:
        self.store = store
        self.name = str(store.generation)
        self.workers: set[Worker] = set()
        self.idle: list[Worker] = []
        self.waiting: deque[Job] = deque()
        self.hiring = 0
        self.users = 0
        self.closed = False
        self.kept = Kept()
        self.flights: dict[bytes, Flight] = {}
        self._memory = memory
        self._overseer = overseer

    async def hire(self) -> Worker:
        """Start a worker and wait until it is ready; raise Refusal where it cannot start."""
        ours, theirs = socket.socketpair()
        command = [sys.executable, "-m", "kgcine.serve.worker", str(theirs.fileno())]
        command += [str(self.store.generation / "graph"), str(self._memory)]
        process = subprocess.Popen(command, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL)  # noqa: S603
        theirs.close()
        made = Worker(self, process, self._overseer)
        _, worker = await asyncio.get_running_loop().create_unix_connection(lambda: made, sock=ours)
        self.workers.add(worker)
        try:
            await asyncio.wait_for(worker.ready, _START_SECONDS)
        except (TimeoutError, Refusal) as error:
            self.dismiss(worker)
            raise Refusal(503, "A worker process did not start.", "Try again.") from error
        return worker

    def dismiss(self, worker: Worker) -> None:
        """End a worker."""
        self.workers.discard(worker)
        worker.kill()

    def close(self) -> None:
        """End all workers and give the generation free."""
        self.closed = True
        for worker in list(self.workers):
            self.dismiss(worker)
        self.store.close()
