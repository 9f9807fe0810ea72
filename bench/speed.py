"""Measures how near kgcine is to what limits it, and writes the figures into docs/speed.md.

    python -m bench.speed --store STORE [--quads FILE.nq] [--write docs/speed.md] [PART…]

The parts are ``build``, ``stages``, ``rest``, ``start``, ``load``, ``queries``, ``rdflib``, ``export``, ``memory``,
``jobs``. Ratios are of CPU time between processes that take turns, so that a busy machine changes little, save those of
``jobs``. `python -m bench.grown` makes the store and the quads.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.page import write_between_markers
from bench.speed_build import build, stages
from bench.speed_jobs import jobs
from bench.speed_rest import memory, rest
from bench.speed_store import export, load, queries, rdflib, start

Part = Callable[[argparse.Namespace], list[str]]
PARTS: dict[str, tuple[str, Part]] = {
    "build": ("Build against bare `nlp.pipe`", build),
    "stages": ("Where the time of an article goes", stages),
    "rest": ("Where the rest of a build goes", rest),
    "start": ("Start-up", start),
    "load": ("Load against `oxigraph load`", load),
    "queries": ("Saved queries against the bare pyoxigraph call", queries),
    "rdflib": ("Saved queries against rdflib in memory", rdflib),
    "export": ("Deterministic Turtle against `Store.dump`", export),
    "memory": ("Peak memory", memory),
    "jobs": ("Two processes against one", jobs),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the parts asked for, and write them where that is asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS], metavar="PART")
    parser.add_argument("--store", type=Path, help="a store to ask")
    parser.add_argument("--small", type=Path, help="a smaller store, which rdflib can hold")
    parser.add_argument("--quads", type=Path, help="N-Quads to load")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--write", type=Path, metavar="PAGE", help="write what is measured into a page")
    options = parser.parse_args(arguments)
    for name in options.parts or PARTS:
        title, part = PARTS[name]
        lines = [f"### {title}", "", *part(options)]
        print("\n".join([*lines, ""]), flush=True)
        if options.write:
            write_between_markers(options.write, "\n".join(lines) + "\n", name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
