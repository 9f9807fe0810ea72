"""Worker processes on one generation of the store: started, asked, killed."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from kgcine.model import KgcineError
from kgcine.serve.kept import Kept
from kgcine.serve.spool import Spool
from kgcine.serve.wire import DATA, END, ERROR, HEAD, JOB, READY, pack, unpack
from kgcine.store import Store

if TYPE_CHECKING:
    from kgcine.serve.flights import Flight

_START_SECONDS = 30.0
_NICE = 10
#: Heads up to this length hold no text of a query, so that there are few different ones.
_SHORT = 100


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


@lru_cache(maxsize=64)
def _head(payload: bytes) -> dict[str, Any]:
    """Read a head; most answers have one of a few."""
    told: dict[str, Any] = json.loads(payload)
    return told


class Worker(asyncio.Protocol):
    """One child process and the job that it is at."""

    def __init__(self, crew: Crew, process: subprocess.Popen[bytes]) -> None:
        self.crew = crew
        self.process = process
        self.slow = False
        self.dead = False
        self._counted = 0.0
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._answer: asyncio.Future[Answer] | None = None
        self._spool: Spool | None = None
        self._head: dict[str, Any] = {}
        self._stream_after = 0
        self._timer: asyncio.TimerHandle | None = None
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.free = asyncio.Event()

    def ask(
        self, job: bytes, seconds: float, *, stream_after: int, patience: float, aside: Callable[[], None]
    ) -> asyncio.Future[Answer]:
        """Give the worker a job; the answer is there when it is whole, or when this many bytes of it are.

        ``aside`` is called when that takes longer than the patience; at the job's own limit the worker is killed.
        """
        loop = asyncio.get_running_loop()
        self.free.clear()
        self._answer, self._spool, self._stream_after = loop.create_future(), Spool(), stream_after
        patience = min(patience, seconds)
        self._timer = loop.call_later(patience, self._wait_on, seconds - patience, aside)
        if self._transport is not None:
            self._transport.write(pack(JOB, job))
        return self._answer

    def kill(self) -> None:
        """End the process at once, and what it is at."""
        if self.dead:
            return
        self._fail(Refusal(503, "The query was given up.", "Try again."))
        self._rest()
        self.dead = True
        self.process.kill()
        if self._transport is not None:
            self._transport.close()
        asyncio.get_running_loop().run_in_executor(None, self.process.wait)

    def step_back(self) -> None:
        """Let other processes go first from now on."""
        self.slow = True
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, self.process.pid, _NICE)

    def give_up(self, why: Refusal) -> None:
        """End the process and say why."""
        self._fail(why)
        self.kill()

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
        self._transport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        """Take frames in."""
        self._buffer += data
        for kind, payload in unpack(self._buffer):
            self._take(kind, payload)

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever waits that the process has gone: only memory makes it go by itself."""
        if not self.dead:
            self._fail(Refusal(503, "The query needs more memory than this server gives.", "Ask for less."))
            self.kill()

    def _take(self, kind: bytes, payload: bytes) -> None:
        if kind == READY:
            if not self.ready.done():
                self.ready.set_result(None)
        elif self._spool is None:
            return
        elif kind == HEAD:
            self._head = _head(payload) if len(payload) < _SHORT else json.loads(payload)
        elif kind == DATA:
            self._spool.append(payload)
            if self._spool.size > self._stream_after:
                self._resolve()
        elif kind == END:
            self._spool.finish()
            self._resolve()
            self._rest()
        elif kind == ERROR:
            told = json.loads(payload)
            self._fail(Refusal(told["status"], told["message"], told["hint"]))
            self._rest()

    def _resolve(self) -> None:
        if self._answer is not None and not self._answer.done() and self._spool is not None:
            self._answer.set_result(Answer(self._head, self._spool))

    def _fail(self, error: Refusal) -> None:
        if not self.ready.done():
            self.ready.set_exception(error)
        if self._spool is not None:
            self._spool.finish(broken=True)
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)

    def _rest(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._spool = self._answer = self._timer = None
        self.free.set()

    def _wait_on(self, seconds: float, aside: Callable[[], None]) -> None:
        self._timer = asyncio.get_running_loop().call_later(seconds, self._expire)
        aside()

    def _expire(self) -> None:
        self.give_up(Refusal(503, "The query takes longer than this server gives it.", "Narrow it, or add a LIMIT."))


class Crew:
    """A generation of the store, held as long as anybody reads it, and its workers."""

    def __init__(self, store: Store, memory: int) -> None:
        self.store = store
        self.name = str(store.generation)
        self.workers: set[Worker] = set()
        self.users = 0
        self.kept = Kept()
        self.flights: dict[bytes, Flight] = {}
        self._memory = memory

    async def hire(self) -> Worker:
        """Start a worker and wait until it is ready; raise Refusal where it cannot start."""
        ours, theirs = socket.socketpair()
        command = [sys.executable, "-m", "kgcine.serve.worker", str(theirs.fileno())]
        command += [str(self.store.generation / "graph"), str(self._memory)]
        process = subprocess.Popen(command, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL)  # noqa: S603
        theirs.close()
        _, worker = await asyncio.get_running_loop().create_unix_connection(lambda: Worker(self, process), sock=ours)
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
        for worker in list(self.workers):
            self.dismiss(worker)
        self.store.close()
