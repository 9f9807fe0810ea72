"""Runs `kgcine extract` over the benchmark sets, prints the figures and compares them with their floors."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bench.floors import drops, figures_of, load_floors, raised, write_floors
from bench.page import page, write_between_markers
from bench.predict import ROOT, Predictor, code_key
from bench.sets import BenchmarkSet, load_sets, texts_of
from kgcine.evaluate import Report, evaluate, render, write_errors

FOLDER = Path(__file__).parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the sets; return 1 where a figure fell below its floor."""
    options = parse(arguments)
    given = os.environ.get("KGCINE_BENCH", "")
    sets = load_sets(FOLDER / "sets.toml", Path(given), options.sets) if given else []
    if not sets:
        print("bench: KGCINE_BENCH names no folder with benchmark sets, nothing measured")
        return 0
    predictor = Predictor(ROOT / ".bench", options.jobs, code_key())
    used = [each for each in sets if not options.sample or each.sample]
    try:
        measured = [(each, measure(each, predictor, options)) for each in used]
    except subprocess.CalledProcessError:
        print("bench: the extraction failed", file=sys.stderr)
        return 1
    if options.write:
        write_between_markers(options.write, page(measured, commit()))
    return compare({each.name: report for each, report in measured}, options)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the options."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("sets", nargs="*", metavar="SET", help="only these sets")
    parser.add_argument("--sample", action="store_true", help="the reduced run: a fixed part of each set, own floors")
    parser.add_argument("--raise", dest="lift", action="store_true", help="raise the floors to better figures")
    parser.add_argument("--reset", action="store_true", help="set the floors to these figures, higher or lower")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="write the figures into a page, between its markers")
    parser.add_argument("--errors", type=Path, metavar="DIR", help="write each set's wrong and missed facts")
    parser.add_argument("--full", action="store_true", help="print properties, frames and confidence of each set")
    parser.add_argument("--jobs", type=int, default=2, help="processes (2)")
    return parser.parse_args(arguments)


def measure(each: BenchmarkSet, predictor: Predictor, options: argparse.Namespace) -> Report:
    """Extract, compare and print one set."""
    start = time.perf_counter()
    records = each.records(sample=options.sample)
    predictions = predictor.predict(texts_of(records), empty_gazetteer=each.empty_gazetteer)
    report = evaluate(records, predictions, each.options())
    counts = report.strict
    print(
        f"{each.name:22s} P {counts.precision:.3f}  R {counts.recall:.3f}  F1 {counts.f1:.3f}  "
        f"not in text {report.not_in_text.either:.3f}  per sentence {report.sentence_average[2]:.3f}  "
        f"({time.perf_counter() - start:.0f} s)",
        flush=True,
    )
    if options.full:
        print(render(report, by_frame=True, details=each.detail, reliability=True))
    if options.errors:
        options.errors.mkdir(parents=True, exist_ok=True)
        write_errors(report, options.errors / f"{each.name}.jsonl")
    return report


def compare(reports: dict[str, Report], options: argparse.Namespace) -> int:
    """Hold the figures against the floors, and lift these where that is asked for."""
    path = FOLDER / "floors.toml"
    floors = load_floors(path)
    suffix = " sample" if options.sample else ""
    figures = {name + suffix: figures_of(report) for name, report in reports.items()}
    problems = [*drops(floors, figures), *unread(reports)]
    for line in problems:
        print(line, file=sys.stderr)
    if options.reset:
        write_floors(path, {**floors, **figures})
    elif options.lift and not problems:
        write_floors(path, raised(floors, figures))
    return 1 if problems and not options.reset else 0


def unread(reports: dict[str, Report]) -> list[str]:
    """Name the sets of which more than one text in a thousand gave nothing at all; one may be in another language."""
    failed = {
        name: report.records - report.answered
        for name, report in reports.items()
        if report.records - report.answered > report.records // 1000
    }
    return [f"{name}: {count} texts were not read" for name, count in failed.items() if count]


def commit() -> str:
    """Return the short hash of the checkout's commit, with a plus where files have changed."""
    command = ["git", "-C", str(ROOT), "describe", "--always", "--dirty=+"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
