"""Which workers run at a time: short queries always, some long ones beside them, and the other long ones in turn.

A query begins in the short lane. When it takes longer it moves to the long lane, or, where that is full, its process is
stopped until a place is free, while its time runs on. So short queries wait for short ones only, however many long ones
there are.
"""

from __future__ import annotations

from collections import deque

from kgcine.serve.crew import Refusal, Worker


class Lanes:
    """The workers that are at a job; each is a process, so there is an end to how many may be stopped, too."""

    def __init__(self, short: int, long: int, stopped: int) -> None:
        self._places = {"short": short, "long": long, "stopped": stopped}
        self._short: set[Worker] = set()
        self._long: set[Worker] = set()
        self._stopped: deque[Worker] = deque()

    @property
    def free(self) -> int:
        """Return how many short queries can begin."""
        return self._places["short"] - len(self._short)

    def begin(self, worker: Worker) -> None:
        """Take a worker into the short lane."""
        self._short.add(worker)

    def step_aside(self, worker: Worker) -> None:
        """Move a worker out of the short lane, and stop it where the long lane is full."""
        self._short.discard(worker)
        if len(self._long) < self._places["long"]:
            self._long.add(worker)
        elif len(self._stopped) < self._places["stopped"]:
            self._stopped.append(worker)
            worker.stop()
        else:
            worker.give_up(Refusal(503, "Too many long queries run.", "Try again in a while."))

    def end(self, worker: Worker) -> None:
        """Take a worker out, and let the stopped one go on that has waited longest."""
        self._short.discard(worker)
        self._long.discard(worker)
        if worker in self._stopped:
            self._stopped.remove(worker)
        while self._stopped and len(self._long) < self._places["long"]:
            other = self._stopped.popleft()
            self._long.add(other)
            other.go_on()
