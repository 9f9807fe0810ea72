"""Reports in, Markdown out: the part of docs/benchmarks.md that a run writes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from bench.sets import BenchmarkSet
from kgcine.evaluate import Report

BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
Measured = Sequence[tuple[BenchmarkSet, Report]]


def overview(measured: Measured) -> list[str]:
    """Return the table of all sets as Markdown lines."""
    rows = [
        (
            each.title,
            f"{report.records}",
            f"{report.strict.precision:.3f}",
            f"{report.strict.recall:.3f}",
            f"{report.strict.f1:.3f}",
            f"{report.lenient.f1:.3f}",
            f"{report.sentence_average[2]:.3f}",
            f"{report.not_in_text.either:.3f}",
            f"{report.ceiling:.3f}",
            _targets(each),
        )
        for each, report in measured
    ]
    scores = ("precision", "recall", "F1", "lenient F1", "F1 per text")
    return table(("set", "texts", *scores, "not in text", "in text", "target"), rows)


def _targets(each: BenchmarkSet) -> str:
    return ", ".join(f"{name} ≥ {value:.2f}" for name, value in each.targets.items()) or "–"


def details(measured: Measured) -> list[str]:
    """Return how the facts found fare beyond the triple, for the sets whose gold says."""
    shown = [(each, report.details) for each, report in measured if each.detail]
    rows = [
        (
            each.title,
            f"{found.matched}",
            _share(found.status_right),
            f"{_share(found.speaker_right)} of {found.speakers}",
            _share(found.qualifier_precision),
            _share(found.qualifier_recall),
            _share(found.evidence_overlaps),
        )
        for each, found in shown
    ]
    header = ("set", "found", "status", "speaker", "qualifier precision", "qualifier recall", "evidence overlap")
    return table(header, rows) if rows else []


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def properties(each: BenchmarkSet, report: Report) -> list[str]:
    """Return the figures of one set by property."""
    rows = [
        (
            row.property,
            f"{row.strict.found + row.strict.missed}",
            f"{row.strict.found + row.strict.wrong}",
            f"{row.strict.precision:.3f}",
            f"{row.strict.recall:.3f}",
            f"{row.strict.f1:.3f}",
        )
        for row in report.properties
        if any(row.strict)
    ]
    return folded(each.title, table(("property", "gold", "given", "precision", "recall", "F1"), rows))


def frames(measured: Measured) -> list[str]:
    """Return yield and precision of each frame over all sets that use the whole gazetteer."""
    given: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for each, report in measured:
        for row in () if each.empty_gazetteer else report.frames:
            given[row.frame] += row.given
            right[row.frame] += row.right
    ranked = sorted(given, key=lambda frame: (-given[frame], frame))
    rows = [(frame or "(none)", f"{given[frame]}", f"{right[frame] / given[frame]:.3f}") for frame in ranked]
    return folded("All sets", table(("frame", "facts in scope", "precision"), rows))


def reliability(measured: Measured) -> list[str]:
    """Return the precision of all facts in scope by range of confidence."""
    given: Counter[float] = Counter()
    right: Counter[float] = Counter()
    for each, report in measured:
        for row in () if each.empty_gazetteer else report.reliability:
            given[row.low] += row.given
            right[row.low] += row.right
    rows = [(f"from {low:.2f}", f"{given[low]}", f"{right[low] / given[low]:.3f}") for low in sorted(given)]
    return table(("confidence", "facts in scope", "right"), rows)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return a Markdown table.

    >>> table(("a", "b"), [("1", "2")])
    ['| a | b |', '|---|---|', '| 1 | 2 |']
    """
    return [_line(header), "|" + "---|" * len(header), *map(_line, rows)]


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def folded(title: str, lines: Sequence[str]) -> list[str]:
    """Return lines behind a title that opens them."""
    return ["<details>", f"<summary>{title}</summary>", "", *lines, "", "</details>", ""]


def page(measured: Measured, commit: str) -> str:
    """Return all figures as Markdown."""
    by_property = [line for each, report in measured for line in properties(each, report)]
    parts = [
        [f"Measured with `make facts` on commit `{commit}`.", ""],
        [*overview(measured), ""],
        ["Of the facts found:", "", *details(measured), ""],
        ["### By property", "", *by_property],
        ["### By frame", "", *frames(measured)],
        ["### Confidence", "", *reliability(measured)],
    ]
    return "\n".join(line for part in parts for line in part) + "\n"


def write_between_markers(path: Path, content: str, name: str = "figures") -> None:
    """Replace what stands between the markers of a page; raise ValueError where it has none."""
    opening, closing = BEGIN.replace("figures", name), END.replace("figures", name)
    before, begin, rest = path.read_text("utf-8").partition(opening)
    _, end, after = rest.partition(closing)
    if not (begin and end):
        raise ValueError(f"{path} has no {opening} … {closing}")
    path.write_text(f"{before}{begin}\n{content}{end}{after}", "utf-8")
