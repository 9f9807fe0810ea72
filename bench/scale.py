"""Builds invented corpora of growing size: CPU time an article, peak memory, and whether the graph is the expected one.

python -m bench.scale 100 1000 10000 --jobs 2
"""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox

from bench.corpus import Fact, articles, write
from bench.predict import one_thread
from kgcine.namespaces import ONTOLOGY, RDFS
from kgcine.store import open_store

LABEL = ox.NamedNode(RDFS + "label")


class Size(NamedTuple):
    """What one build took."""

    articles: int
    cpu: float
    seconds: float
    again: float
    memory: int
    triples: int
    missing: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Build each size and print what it took; return 1 where a graph lacks a fact."""
    parser = argparse.ArgumentParser(prog="python -m bench.scale", description=__doc__)
    parser.add_argument("sizes", type=int, nargs="+", help="how many articles")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the corpus and the store of the largest here")
    options = parser.parse_args(arguments)
    found = []
    for count in options.sizes:
        with tempfile.TemporaryDirectory() as folder:
            kept = options.keep if options.keep and count == max(options.sizes) else Path(folder)
            found.append(measure(count, options.jobs, kept))
        print(told(found[-1]), flush=True)
    return int(any(size.missing for size in found))


def told(size: Size) -> str:
    """Write one size as a line."""
    return (
        f"{size.articles} articles: {1000 * size.cpu / size.articles:.1f} ms CPU each, {size.seconds:.0f} s in all, "
        f"{size.again:.1f} s when all are known, peak {size.memory / 1e6:.0f} MB, {size.triples:,} triples, "
        f"{size.missing} expected facts missing"
    )


def measure(count: int, jobs: int, folder: Path) -> Size:
    """Build one corpus, and once more with every article known."""
    write(count, folder)
    store = folder / "store"
    command = [sys.executable, "-m", "kgcine", "build", str(folder / "articles.jsonl"), "--store", str(store)]
    before, start = spent(), time.perf_counter()
    memory = watched([*command, "--jobs", str(jobs)])
    cpu, seconds = spent() - before, time.perf_counter() - start
    start = time.perf_counter()
    memory = max(memory, watched(command))
    again = time.perf_counter() - start
    with open_store(store) as opened:
        return Size(count, cpu, seconds, again, memory, len(opened.graph), len(lacking(opened.graph, count)))


def lacking(graph: ox.Store, count: int) -> set[Fact]:
    """Return the facts of a corpus that its graph does not have."""
    named = graph.quads_for_pattern(None, LABEL, None, ox.DefaultGraph())
    labels: dict[object, str] = {quad.subject: value(quad) for quad in named}
    found = {
        Fact(labels[quad.subject], quad.predicate.value.removeprefix(ONTOLOGY), labels.get(quad.object) or value(quad))
        for quad in graph.quads_for_pattern(None, None, None, ox.DefaultGraph())
        if quad.subject in labels and quad.predicate.value.startswith(ONTOLOGY)
    }
    return {fact for each in articles(count) for fact in each.facts} - found


def value(quad: ox.Quad) -> str:
    """Return the value of a literal, nothing for a node without a label."""
    return quad.object.value if isinstance(quad.object, ox.Literal) else ""


def watched(command: list[str]) -> int:
    """Run a command; return the most memory that it and its processes took together."""
    process = subprocess.Popen(command, env=one_thread(), stdout=subprocess.DEVNULL)
    most = 0
    while process.poll() is None:
        most = max(most, held(process.pid))
        time.sleep(0.5)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return most


def held(pid: int) -> int:
    """Return the memory that a process and those below it hold, shared pages counted once."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
        below = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return 0
    found = re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)
    return (int(found[1]) * 1024 if found else 0) + sum(held(int(child)) for child in below)


def spent() -> float:
    """Return the CPU seconds of all commands that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
