"""The best figures so far: a run that falls more than a tolerance below them fails, a better one raises them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from kgcine.evaluate import Report

TOLERANCE = 0.01
Figures = Mapping[str, float]
Floors = Mapping[str, Figures]


def figures_of(report: Report) -> dict[str, float]:
    """Return the figures that have floors, rounded as they are kept."""
    counts = report.strict
    return {name: round(getattr(counts, name), 3) for name in ("precision", "recall", "f1")}


def load_floors(path: Path) -> dict[str, dict[str, float]]:
    """Read the floors; none where there is no file."""
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}


def drops(floors: Floors, measured: Floors) -> list[str]:
    """Name each figure that fell below its floor by more than the tolerance.

    >>> drops({"seeds": {"f1": 0.5}}, {"seeds": {"f1": 0.48}})
    ['seeds: f1 0.480 is below its floor 0.500']
    """
    return [
        f"{name}: {figure} {value:.3f} is below its floor {floors[name][figure]:.3f}"
        for name, figures in measured.items()
        for figure, value in figures.items()
        if value < floors.get(name, {}).get(figure, 0.0) - TOLERANCE - 1e-9
    ]


def raised(floors: Floors, measured: Floors) -> dict[str, dict[str, float]]:
    """Return the floors lifted to what was measured.

    >>> raised({"seeds": {"f1": 0.5}}, {"seeds": {"f1": 0.6}, "webnlg": {"f1": 0.1}})
    {'seeds': {'f1': 0.6}, 'webnlg': {'f1': 0.1}}
    """
    names = sorted(floors.keys() | measured.keys())
    return {name: _higher(floors.get(name, {}), measured.get(name, {})) for name in names}


def _higher(old: Figures, new: Figures) -> dict[str, float]:
    return {figure: max(old.get(figure, 0.0), new.get(figure, 0.0)) for figure in {**old, **new}}


def write_floors(path: Path, floors: Floors) -> None:
    """Write the floors as TOML, sets in order."""
    parts = [_table(name, floors[name]) for name in sorted(floors)]
    head = "# Written by `python -m bench --raise`; a figure more than 0.01 below its floor fails the run.\n\n"
    path.write_text(head + "\n".join(parts), "utf-8")


def _table(name: str, figures: Figures) -> str:
    return f'["{name}"]\n' + "".join(f"{figure} = {value:.3f}\n" for figure, value in figures.items())
