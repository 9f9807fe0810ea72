"""Asking and keeping: load, saved queries, export and start-up against the bare engine."""

from __future__ import annotations

import argparse
import math
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pyoxigraph as ox

from bench.page import table
from bench.pairs import Ratio, command, compare, inside, kgcine, peak, python, rows
from kgcine.assets import open_assets
from kgcine.namespaces import ONTOLOGY, RDFS
from kgcine.queries import SavedQuery, saved_queries
from kgcine.store import Store, open_store, write_generation

OXIGRAPH = Path(sys.executable).with_name("oxigraph")
#: The start-up that a command may cost beside the engine's own work, in seconds.
START = 0.15
#: After so many seconds a query of rdflib counts as that many.
PATIENCE = 60.0
BARE = """
import sys, pyoxigraph as ox
store = ox.Store.read_only(sys.argv[1])
found = store.query(sys.stdin.read())
form = ox.RdfFormat.N_TRIPLES if isinstance(found, ox.QueryTriples) else ox.QueryResultsFormat.CSV
found.serialize(sys.stdout.buffer, form)
"""
SLOWEST = 10


def start(options: argparse.Namespace) -> list[str]:
    """Compare the start of commands with that of bare Python and of the libraries that they need."""
    nothing, engine = python("pass"), python("import pyoxigraph")
    found = [
        ("`kgcine --version` against `python -c pass`", compare(kgcine("--version"), nothing, options.rounds)),
        ("`kgcine queries` against `import pyoxigraph`", compare(kgcine("queries"), engine, options.rounds)),
    ]
    return rows(found)


def load(options: argparse.Namespace) -> list[str]:
    """Compare writing a generation, whose default graph is the union, with `oxigraph load` of the same quads."""
    with tempfile.TemporaryDirectory(dir=options.quads.parent) as name:
        folder = Path(name)

        def ours() -> float:
            run = inside(lambda: write_generation(folder / "ours", ox.parse(path=str(options.quads))))
            return _afresh(run, folder / "ours")

        def native() -> float:
            run = command(OXIGRAPH, "load", "--location", folder / "theirs", "--file", options.quads)
            return _afresh(run, folder / "theirs")

        ratio = compare(ours, native, options.rounds)
    return rows([(f"quads of `{options.quads.name}`, which ours writes twice", ratio)])


def _afresh(run: Callable[[], float], folder: Path) -> float:
    seconds = run()
    shutil.rmtree(folder)
    return seconds


def queries(options: argparse.Namespace) -> list[str]:
    """Compare each saved query with the bare call that answers the same text, each a process of its own."""
    graph = (options.store / "current").resolve() / "graph"
    found: list[tuple[str, Ratio]] = []
    with tempfile.TemporaryDirectory() as name, open_store(options.store) as store:
        size = len(store.graph)
        for query in asked():
            given = [f"-p{key}={value}" for key, value in values(query, store).items()]
            text = Path(name, "query.rq")
            text.write_text(_shown(query, given, options.store), "utf-8")
            form = "ntriples" if "CONSTRUCT" in query.text else "csv"
            ours = kgcine("query", query.name, *given, "--store", options.store, "-f", form)
            bare = command(sys.executable, "-c", BARE, graph, input=text)
            found.append((query.name, compare(ours, bare, options.rounds)))
    found.sort(key=lambda each: -_middle(each[1].theirs))
    late = [what for what, ratio in found if _middle(ratio.ours) > 1.1 * _middle(ratio.theirs) + START]
    told = f"{size:,} quads in the store, each triple of a graph and once more in the union. "
    told += f"Over 1.1 × the bare call and {START * 1000:.0f} ms: {', '.join(late) or 'none'}."
    return [told, "", *rows(found)]


_middle = statistics.median


def asked() -> list[SavedQuery]:
    """Return all saved queries."""
    return saved_queries(open_assets())[0]


def values(query: SavedQuery, store: Store) -> dict[str, str]:
    """Choose a value for each parameter that a query needs: something that the graph has."""
    return {param.name: _value(param.name, param.type, store) for param in query.params if param.required}


def _value(name: str, type_: str | None, store: Store) -> str:
    if name in ("article", "occupation"):
        return {"article": "invented-000007", "occupation": "film director"}[name]
    wanted = type_ or "Film"
    # The invented articles speak of no others.
    class_ = {"Agent": "Person", "Festival": "Place", "Event": "Place", "Organisation": "Place"}.get(wanted, wanted)
    text = f"SELECT ?l {{ ?e a <{ONTOLOGY}{class_}> ; <{RDFS}label> ?l }} LIMIT 1"
    label = next(cast("ox.QuerySolutions", store.query(text)))["l"]
    return str(cast("ox.Literal", label).value)


def _shown(query: SavedQuery, given: list[str], store: Path) -> str:
    """Return the SPARQL that a saved query becomes."""
    import subprocess

    called = [sys.executable, "-m", "kgcine", "query", query.name, *given, "--store", str(store), "--show"]
    done = subprocess.run(called, capture_output=True, text=True, check=False)
    return done.stdout or query.text


def rdflib(options: argparse.Namespace) -> list[str]:
    """Compare saved queries in this process with rdflib on the same graph in memory, by the geometric mean."""
    import rdflib as other

    with open_store(options.small or options.store) as store:
        graph = other.Graph()
        triples = b"".join(_ntriples(store))
        graph.parse(data=triples, format="nt")
        found = []
        for query in asked():
            given = [f"-p{key}={value}" for key, value in values(query, store).items()]
            text = _shown(query, given, options.small or options.store)
            ours = inside(lambda text=text: list(store.query(text)))()  # type: ignore[misc,arg-type]
            found.append((query.name, max(ours, 1e-4), within(lambda text=text: list(graph.query(text)))))  # type: ignore[misc]
    mean = math.exp(statistics.fmean(math.log(theirs / ours) for _, ours, theirs in found))
    told = f"{len(graph):,} triples; rdflib needs {mean:.0f} times as long by the geometric mean"
    body = [(what, f"{ours:.4f}", f"{theirs:.3f}", f"{theirs / ours:.0f}") for what, ours, theirs in found]
    return [
        f"{told} (a query unanswered after {PATIENCE:.0f} s counts that).",
        "",
        *table(("query", "ours, s", "rdflib, s", "×"), body),
    ]


def within(run: Callable[[], object]) -> float:
    """Measure a function's CPU time up to the end of patience."""
    import signal

    def late(number: int, frame: object) -> None:
        raise TimeoutError

    before = time.process_time()
    signal.signal(signal.SIGVTALRM, late)
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
    try:
        run()
    except TimeoutError:
        return PATIENCE
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - before


def _ntriples(store: Store) -> Iterator[bytes]:
    for quad in store.quads():
        yield f"{ox.Triple(quad.subject, quad.predicate, quad.object)} .\n".encode()


def export(options: argparse.Namespace) -> list[str]:
    """Compare the deterministic Turtle of all facts with the native dump of the same graph as N-Quads."""
    graph = (options.store / "current").resolve() / "graph"
    dump = "import sys, pyoxigraph as ox; ox.Store.read_only(sys.argv[1]).dump(sys.argv[2], ox.RdfFormat.N_QUADS)"
    with tempfile.TemporaryDirectory(dir=options.store) as name:
        out = Path(name)
        turtle = ["export", "--store", options.store, "-o", out / "all.ttl", "--what", "all"]
        ratio = compare(kgcine(*turtle), python(dump, graph, out / "all.nq"), options.rounds)
        most = peak([sys.executable, "-m", "kgcine", *turtle])
    return [f"Peak memory {most / 1e6:.0f} MB.", "", *rows([("`kgcine export --what all`", ratio)])]
