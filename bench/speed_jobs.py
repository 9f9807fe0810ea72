"""One process against two: the time on the clock, and the CPU time, of the same extraction."""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from bench.corpus import write
from bench.page import table
from bench.pairs import kgcine

ARTICLES = 300


class Run(NamedTuple):
    """Seconds on the clock and of the processors."""

    clock: float
    cpu: float

    def row(self, jobs: int) -> tuple[str, ...]:
        """Write a row of a table, with the share of the cores that was left idle or given to others."""
        idle = 1 - self.cpu / (jobs * self.clock)
        return str(jobs), f"{self.clock:.1f}", f"{self.cpu:.1f}", f"{idle:.0%}"


def jobs(options: argparse.Namespace) -> list[str]:
    """Compare `--jobs 2` with `--jobs 1` by the clock; the cores have to be free for it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(ARTICLES, folder)
        rounds = [(_run(folder, 1), _run(folder, 2)) for _ in range(options.rounds)]
    ratios = sorted(one.clock / two.clock for one, two in rounds)
    told = f"{ARTICLES} invented articles, start included: two processes are {statistics.median(ratios):.2f} × as fast "
    told += (
        f"as one ({ratios[0]:.2f} to {ratios[-1]:.2f}); {os.getloadavg()[0]:.1f} processes wanted the cores at the end."
    )
    body = [_middle([each[at] for each in rounds]).row(at + 1) for at in (0, 1)]
    return [told, "", *table(("processes", "clock, s", "CPU, s", "of the cores idle or with others"), body)]


def _run(folder: Path, number: int) -> Run:
    start = time.perf_counter()
    cpu = kgcine("extract", folder / "articles.jsonl", "-o", folder / "out.jsonl", "--jobs", str(number))()
    return Run(time.perf_counter() - start, cpu)


def _middle(runs: list[Run]) -> Run:
    return Run(statistics.median(each.clock for each in runs), statistics.median(each.cpu for each in runs))
