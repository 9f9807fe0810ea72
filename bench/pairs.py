"""Two ways to do the same in, the ratio of their CPU times out: pairs in turn, with the spread."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.page import table
from bench.predict import one_thread

Run = Callable[[], object]


class Ratio(NamedTuple):
    """The CPU seconds of pairs of runs: ours, and what it is compared with."""

    ours: tuple[float, ...]
    theirs: tuple[float, ...]

    @property
    def all(self) -> list[float]:
        """Return how many times the other's time ours needs, pair by pair, sorted."""
        return sorted(one / other for one, other in zip(self.ours, self.theirs, strict=True))

    @property
    def median(self) -> float:
        """Return the median of the pairs."""
        return statistics.median(self.all)

    def row(self, what: str) -> tuple[str, ...]:
        """Write a row of a table."""
        ours, theirs = statistics.median(self.ours), statistics.median(self.theirs)
        return what, f"{ours:.3g}", f"{theirs:.3g}", f"{self.median:.2f}", f"{self.all[0]:.2f} to {self.all[-1]:.2f}"


HEADER = ("what", "ours, CPU s", "other, CPU s", "ratio", "spread")


def rows(found: Sequence[tuple[str, Ratio]]) -> list[str]:
    """Return a table of ratios."""
    return table(HEADER, [ratio.row(what) for what, ratio in found])


def compare(ours: Callable[[], float], theirs: Callable[[], float], rounds: int) -> Ratio:
    """Run both in turn; each returns its CPU seconds."""
    found = [(ours(), theirs()) for _ in range(rounds)]
    return Ratio(tuple(one for one, _ in found), tuple(other for _, other in found))


def inside(run: Run) -> Callable[[], float]:
    """Measure a function of this process."""

    def measured() -> float:
        before = time.process_time()
        run()
        return time.process_time() - before

    return measured


def command(*arguments: str | Path, input: Path | None = None) -> Callable[[], float]:
    """Measure a command: the CPU time of it and of all its processes."""

    def measured() -> float:
        before = _spent()
        with open(input or os.devnull, "rb") as stdin:
            subprocess.run(
                [str(each) for each in arguments], check=True, env=one_thread(), stdin=stdin, stdout=subprocess.DEVNULL
            )
        return _spent() - before

    return measured


def kgcine(*arguments: str | Path) -> Callable[[], float]:
    """Measure one of our commands."""
    return command(sys.executable, "-m", "kgcine", *arguments)


def python(code: str, *arguments: str | Path) -> Callable[[], float]:
    """Measure a piece of Python in a process of its own."""
    return command(sys.executable, "-c", code, *arguments)


def peak(arguments: Sequence[str | Path]) -> int:
    """Return the most memory that a command held, in bytes."""
    code = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
    code += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)"
    told = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], check=True, capture_output=True, text=True, env=one_thread()
    )
    return int(told.stdout)


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
