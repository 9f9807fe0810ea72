"""Which workers run at a time: short queries always, some long ones beside them, and the other long ones in turn.

A query begins in the short lane. When it takes longer it moves to the long lane. Where that is full, those that have
computed longest are stopped for the others, while their time runs on. So short queries wait for short ones only, and
those of middle length are not held up by those that never end.
"""

from __future__ import annotations

from kgcine.serve.crew import Crew, Worker
from kgcine.serve.jobs import Refusal

#: A query is stopped for another one when it has computed that much longer.
_FAIR_SECONDS = 0.3


class Lanes:
    """The workers that are at a job; each is a process, so there is an end to how many may be stopped, too."""

    def __init__(self, short: int, long: int, stopped: int) -> None:
        self._places = {"short": short, "long": long, "stopped": stopped}
        self._short: set[Worker] = set()
        self._long: set[Worker] = set()
        self._stopped: set[Worker] = set()

    @property
    def free(self) -> int:
        """Return how many short queries can begin."""
        return self._places["short"] - len(self._short)

    def with_room(self, crew: Crew) -> Worker | None:
        """Return the worker of a crew that is at a short query and has the most room for one behind it, or None."""
        there = [worker for worker in self._short if worker.crew is crew and worker.has_room]
        return min(there, key=lambda each: each.load, default=None)

    def begin(self, worker: Worker) -> None:
        """Take a worker into the short lane."""
        self._short.add(worker)

    def step_aside(self, worker: Worker) -> None:
        """Move a worker out of the short lane, and stop it where the long lane is full."""
        self._short.discard(worker)
        worker.begin_counting()
        if len(self._long) < self._places["long"]:
            self._long.add(worker)
        elif len(self._stopped) < self._places["stopped"]:
            self._stopped.add(worker)
            worker.stop()
            self.turn()
        else:
            worker.kill(Refusal(503, "Too many long queries run.", "Try again in a while."))

    def turn(self) -> None:
        """Let the stopped one that has computed least take the place of the one that has computed most."""
        if not self._stopped or not self._long:
            return
        least = min(self._stopped, key=lambda each: each.computed)
        most = max(self._long, key=lambda each: each.computed)
        if most.computed > least.computed + _FAIR_SECONDS:
            self._stopped = (self._stopped - {least}) | {most}
            self._long = (self._long - {most}) | {least}
            most.stop()
            least.go_on()

    def end(self, worker: Worker) -> None:
        """Take a worker out, and let the stopped one go on that has computed least."""
        self._short.discard(worker)
        self._long.discard(worker)
        self._stopped.discard(worker)
        while self._stopped and len(self._long) < self._places["long"]:
            other = min(self._stopped, key=lambda each: each.computed)
            self._stopped.discard(other)
            self._long.add(other)
            other.go_on()
