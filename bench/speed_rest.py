"""What a build does beside reading articles, stage by stage, and the most memory that each command takes."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from bench.page import table
from bench.pairs import peak
from bench.speed_build import Stage, timed, whole_articles
from kgcine import pipeline, store
from kgcine.assets import open_assets
from kgcine.building.extraction import Settings
from kgcine.graph.extractions import Extractions
from kgcine.store import Writer

STAGES: tuple[Stage, ...] = (
    ("the kept extractions read again", Extractions, "get"),
    ("who is who", pipeline, "resolve"),
    ("links by the verified table", pipeline, "current"),
    ("what is said as quads", pipeline, "article_quads"),
    ("what was refused as quads", pipeline, "rejected_quads"),
    ("Oxigraph's loader, the union among it", store, "load"),
    ("what follows from the graph", store, "add_inferred"),
    ("the search index", pipeline, "_index"),
)


def rest(options: argparse.Namespace) -> list[str]:
    """Tell how the CPU time of a build is spent once its articles are read."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count, _ = whole_articles(folder / "full.jsonl")
        pipeline.build([folder / "full.jsonl"], folder / "store", Settings())
        spent: dict[str, float] = defaultdict(float)
        with Writer(folder / "store") as writer:
            keys: dict[str, str] = writer.manifest()["articles"]
            before = time.process_time()
            with timed(spent, STAGES):
                pipeline.assemble(writer, keys, open_assets(), Settings(), anew=True)
            total = time.process_time() - before
    spent["all else"] = total - sum(spent.values())
    ranked = sorted(spent.items(), key=lambda each: -each[1])
    body = [(what, f"{1000 * each / count:.2f}", f"{each / total:.1%}") for what, each in ranked]
    told = f"{count} articles, {1000 * total / count:.1f} ms each; a stage that lies in another is taken off from that."
    return [told, "", *table(("stage", "ms an article", "share"), body)]


def memory(options: argparse.Namespace) -> list[str]:
    """Tell the most memory that commands take, each a process of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole_articles(folder / "full.jsonl")
        asked = ["--store", options.store]
        commands: dict[str, list[Any]] = {
            "python -c pass": [],
            "kgcine build (whole articles)": ["build", folder / "full.jsonl", "--store", folder / "store"],
            "kgcine extract (whole articles)": ["extract", folder / "full.jsonl", "-o", folder / "out.jsonl"],
            "kgcine query films/list": ["query", "films/list", *asked],
            "kgcine query quality/by-frame": ["query", "quality/by-frame", *asked],
            "kgcine export": ["export", *asked, "-o", folder / "facts.ttl"],
            "kgcine export --what all": ["export", *asked, "--what", "all", "-o", folder / "all.ttl"],
        }
        body = [(f"`{what}`", f"{peak(_command(each)) / 1e6:.0f} MB") for what, each in commands.items()]
    return table(("command", "peak memory"), body)


def _command(arguments: list[Any]) -> list[str | Path]:
    return [sys.executable, *(["-m", "kgcine", *arguments] if arguments else ["-c", "pass"])]
