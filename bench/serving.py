"""How `kgcine serve` holds under load: a store and a time in, figures out.

    python -m bench.large_store STORE
    python bench/serving.py STORE [--seconds 60] [--clients 64]

The clients ask saved queries, pages and point queries without a pause; beside them three runaway queries start again
and again, or, with --rebuild, builds of so many articles replace the graph. Where wrk and Oxigraph's own server are
there, both servers then answer the same point queries in turn.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from urllib.parse import quote

from kgcine.store import open_store

#: The limit of a query, which is that of `kgcine serve` where nobody says another.
LIMIT = 10.0
#: How long each measurement of the throughput takes.
SECONDS = 5
RUNAWAYS = (
    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "SELECT (COUNT(*) AS ?n) { ?a (<x:a>|!<x:a>|^<x:b>|!^<x:b>)* ?b . ?b (<x:a>|!<x:a>)* ?c }",
    "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (CONCAT(STR(?a), STR(?d), STR(?g)) = 'never') }",
)
POINT = "SELECT ?p ?o {{ <{iri}> ?p ?o }}"


@dataclass(slots=True)
class Figures:
    """What the clients saw."""

    statuses: Counter[str] = field(default_factory=Counter)
    seconds: dict[str, list[float]] = field(default_factory=dict)
    runaways: list[tuple[int, float]] = field(default_factory=list)
    memory: int = 0
    builds: int = 0


@contextmanager
def running(command: list[str]) -> Iterator[tuple[int, int]]:
    """Run a server; yield its port and process id."""
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    told = ""
    while not (found := re.search(r"(?:127\.0\.0\.1|localhost):(\d+)", told)):
        told = process.stderr.readline() if process.stderr else ""
        if not told:
            raise SystemExit(f"{command[0]} did not start")
    try:
        yield int(found[1]), process.pid
    finally:
        process.terminate()
        process.wait(20)


def ours(store: Path) -> list[str]:
    """Say how to start our server."""
    return [sys.executable, "-m", "kgcine", "serve", "--store", str(store), "--port", "0", "--time-limit", f"{LIMIT:g}"]


def paths(store: Path, count: int = 2000) -> dict[str, list[str]]:
    """List what the clients ask, by kind."""
    with open_store(store) as graph:
        text = "SELECT ?e { ?e a <https://w3id.org/kgcine/ontology#Agent> } LIMIT "
        found = [row["e"].value for row in graph.query(f"{text}{count}")]  # type: ignore[union-attr]
    names = [iri.removeprefix("https://w3id.org/kgcine") for iri in found]
    saved = ["films/per-decade", "films/list", "awards/won", "people/by-occupation?occupation=actor"]
    return {
        "point query": [f"/sparql?query={quote(POINT.format(iri=iri))}" for iri in found],
        "saved query": [f"/queries/{name}{'&' if '?' in name else '?'}format=json" for name in saved],
        "page": [*names[:400], "/", "/films", "/people", "/timeline?period=1980s", "/search?q=film", "/suggest?q=ka"],
    }


async def get(port: int, path: str) -> tuple[int, int]:
    """Send one request; return the status and the size of the body."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(
        f"GET {path} HTTP/1.1\r\nHost: x\r\nAccept: text/html, */*;q=0.5\r\nConnection: close\r\n\r\n".encode()
    )
    data = await reader.read(-1)
    writer.close()
    return int(data.split(b" ", 2)[1]) if data else 0, len(data)


async def client(port: int, asked: dict[str, list[str]], end: float, figures: Figures, seed: int) -> None:
    """Ask one thing after another."""
    chance = random.Random(seed)  # noqa: S311 (no secret)
    while monotonic() < end:
        kind = chance.choices(list(asked), (5, 2, 3))[0]
        start = monotonic()
        try:
            status, _ = await get(port, chance.choice(asked[kind]))
        except OSError as error:
            status = -(error.errno or 1)
        figures.statuses[f"{kind} {status}"] += 1
        figures.seconds.setdefault(kind, []).append(monotonic() - start)


async def runaway(port: int, text: str, end: float, figures: Figures) -> None:
    """Start a query without end again and again."""
    while monotonic() < end - LIMIT - 1:
        start = monotonic()
        status, _ = await get(port, f"/sparql?query={quote(text)}")
        figures.runaways.append((status, monotonic() - start))


def children(pid: int) -> list[int]:
    """List the processes that a process has started."""
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


async def watch(pid: int, end: float, figures: Figures) -> None:
    """Note how much memory the server and its workers take together, at most."""
    while monotonic() < end:
        total = 0
        for each in (pid, *children(pid)):
            try:
                found = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{each}/smaps_rollup").read_text(), re.MULTILINE)
            except OSError:
                continue
            total += int(found[1]) * 1024 if found else 0
        figures.memory = max(figures.memory, total)
        await asyncio.sleep(0.5)


async def build(store: Path, articles: int, end: float, figures: Figures) -> None:
    """Write the store anew again and again, as a build does."""
    command = ["-m", "bench.large_store", str(store), "--articles", str(articles)]
    while monotonic() < end:
        process = await asyncio.create_subprocess_exec(sys.executable, *command, stdout=asyncio.subprocess.DEVNULL)
        if await process.wait():
            raise SystemExit("the store could not be written")
        figures.builds += 1


async def load(server: tuple[int, int], asked: dict[str, list[str]], given: argparse.Namespace) -> Figures:
    """Let all clients ask at once, with builds beside them or runaways."""
    (port, pid), figures, end = server, Figures(), monotonic() + given.seconds
    if given.rebuild:
        beside = [build(given.store, given.rebuild, end, figures)]
    else:
        beside = [runaway(port, text, end, figures) for text in RUNAWAYS]
    await asyncio.gather(
        *(client(port, asked, end, figures, seed) for seed in range(given.clients)),
        *beside,
        watch(pid, end, figures),
    )
    return figures


def report(figures: Figures, seconds: float) -> None:
    """Print what the clients saw."""
    for name, count in sorted(figures.statuses.items()):
        print(f"{name}: {count} ({count / seconds:.0f}/s)")
    for kind, times in sorted(figures.seconds.items()):
        cuts = statistics.quantiles(times, n=100)
        print(f"{kind}: p50 {cuts[49] * 1000:.0f} ms, p99 {cuts[98] * 1000:.0f} ms, longest {max(times) * 1000:.0f} ms")
    if figures.builds:
        print(f"{figures.builds} builds were swapped in meanwhile")
    if figures.runaways:
        late = max(took - LIMIT for _, took in figures.runaways)
        print(f"runaways: {Counter(status for status, _ in figures.runaways)}, at most {late:.2f} s after their limit")
    print(f"memory of the server and its workers at most {figures.memory / 1e6:.0f} MB")


SCRIPT = """
math.randomseed(os.time())
local at, lines, new = math.random(1, 1000000000), {}, os.getenv("NEW")
for line in io.lines(os.getenv("PATHS")) do lines[#lines + 1] = line end
request = function()
  at = at + 1
  return wrk.format("GET", lines[at % #lines + 1] .. (new and "%20%23" .. at or ""), {["Accept"] = "*/*"})
end
"""


def throughput(port: int, asked: list[str], folder: Path, *, new: bool) -> float:
    """Ask point queries as fast as 16 connections can, ``new`` ones each time; return how many a second."""
    (folder / "paths").write_text("\n".join(asked))
    (folder / "point.lua").write_text(SCRIPT)
    command = ["wrk", "-t1", "-c16", f"-d{SECONDS}s", "-s", str(folder / "point.lua"), f"http://127.0.0.1:{port}"]
    known = {"PATHS": str(folder / "paths"), **({"NEW": "yes"} if new else {})}
    told = subprocess.run(command, capture_output=True, text=True, check=True, env=known).stdout
    if "Non-2xx" in told:
        raise SystemExit(told)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1])  # type: ignore[index]


def computed(pid: int) -> float:
    """Return how many seconds a server and its child processes have computed so far."""
    ticks = 0
    for each in (pid, *children(pid)):
        try:
            fields = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def measured(server: tuple[int, int], asked: list[str], folder: Path, *, new: bool) -> tuple[float, float]:
    """Return how many queries a second a server answers, and how many microseconds of computing one takes it."""
    port, pid = server
    before = computed(pid)
    rate = throughput(port, asked, folder, new=new)
    return rate, (computed(pid) - before) / (rate * SECONDS) * 1e6


def compare(store: Path, asked: list[str], repetitions: int) -> None:
    """Print our throughput as a share of Oxigraph's own server, on the same store, in turn."""
    oxigraph = Path(sys.executable).with_name("oxigraph")
    if shutil.which("wrk") is None or not oxigraph.exists():
        print("wrk or oxigraph is missing; the throughput is not compared")
        return
    graph = (store / "current").resolve() / "graph"
    theirs = [str(oxigraph), "serve-read-only", "--location", str(graph), "--bind", "127.0.0.1:7899"]
    there = [path.replace("/sparql?", "/query?") for path in asked]
    with tempfile.TemporaryDirectory() as name, running(ours(store)) as mine, running(theirs) as other:
        for new, what in (
            (False, f"{len(asked)} point queries again and again"),
            (True, "point queries never asked before"),
        ):
            found = [
                (measured(mine, asked, Path(name), new=new), measured(other, there, Path(name), new=new))
                for _ in range(repetitions)
            ]
            for (rate, cost), (its, costs) in found:
                told = f"{rate:.0f}/s at {cost:.0f} µs each, Oxigraph's own server {its:.0f}/s at {costs:.0f} µs"
                print(f"{what}: {told}, share {rate / its:.2f}")
            share = statistics.median(rate / its for (rate, _), (its, _) in found)
            less = statistics.median(costs / cost for (_, cost), (_, costs) in found)
            print(f"{what}: median share {share:.2f}; by computing time {less:.2f}")


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store", type=Path)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--clients", type=int, default=64)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--rebuild", type=int, metavar="ARTICLES", help="instead of runaways, write the store anew")
    given = parser.parse_args()
    asked = paths(given.store)
    if given.seconds:
        with running(ours(given.store)) as server:
            report(asyncio.run(load(server, asked, given)), given.seconds)
    if given.repetitions:
        compare(given.store, asked["point query"], given.repetitions)


if __name__ == "__main__":
    main()
