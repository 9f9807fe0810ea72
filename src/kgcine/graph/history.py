"""The builds of a store in, a line for each out; and a store copied whole, there and back.

Each generation carries the lines of all builds before it in ``log.jsonl``, so the log changes hands with the graph.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from kgcine.errors import StoreError
from kgcine.store import Writer, open_store

FILE = "log.jsonl"


@dataclass(frozen=True, slots=True)
class Build:
    """One build: when it was made and of what, and which articles it added, changed and removed."""

    time: str
    articles: int
    entities: int
    statements: int
    number: int = 0
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    model: str = ""
    assets: str = ""
    decisions: str = ""
    versions: Mapping[str, str] | None = None


Names = tuple[str, ...]


def compared(before: Mapping[str, str], now: Mapping[str, str]) -> tuple[Names, Names, Names]:
    """Tell which articles were added, changed and removed, given the key of each.

    >>> compared({"a": "1", "b": "1"}, {"b": "2", "c": "1"})
    (('c',), ('b',), ('a',))
    """
    both = (each for each in now.keys() & before.keys() if now[each] != before[each])
    added, removed = now.keys() - before.keys(), before.keys() - now.keys()
    return tuple(sorted(added)), tuple(sorted(both)), tuple(sorted(removed))


def keep_log(store: Path, folder: Path, build: Build) -> None:
    """Write the log of the current generation and this build into the folder of a new one."""
    try:
        lines = (store / "current" / FILE).read_text("utf-8")
    except FileNotFoundError:
        lines = ""
    number = int(folder.name.rpartition("-")[2])
    told = {name: value for name, value in asdict(replace(build, number=number)).items() if value}
    (folder / FILE).write_text(lines + json.dumps(told, ensure_ascii=True, sort_keys=True) + "\n", "utf-8")


def builds(store: Path) -> list[Build]:
    """Return the builds that led to the current graph, the last one first; raise StoreError where there is none."""
    with open_store(store) as opened:
        try:
            lines = (opened.generation / FILE).read_text("utf-8").splitlines()
        except FileNotFoundError:
            lines = []
    return [_build(json.loads(line)) for line in reversed(lines)]


def _build(told: dict[str, Any]) -> Build:
    for name in ("added", "changed", "removed"):
        told[name] = tuple(told.get(name, ()))
    for name in ("articles", "entities", "statements"):
        told.setdefault(name, 0)
    return Build(**told)


def backup(store: Path, target: Path) -> int:
    """Copy the current generation and what was read out of its articles; return the generation.

    The copy is a store by itself. Raise StoreError where there is no graph, or the target exists or cannot be written.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise StoreError(f"{target} exists already.", hint="Choose a new folder.")
    with open_store(store) as opened:
        keys = opened.manifest().get("articles", {}).values()
        part = target.with_name(target.name + ".part")
        try:
            shutil.rmtree(part, ignore_errors=True)
            place = part / "generations" / str(opened.number)
            shutil.copytree(opened.generation, place, ignore=shutil.ignore_patterns("LOCK"))
            for key in sorted(keys):
                _copy(store, part, Path("articles") / key[:2] / f"{key}.json")
            (part / "current").symlink_to(Path("generations") / str(opened.number))
            if target.exists():
                target.rmdir()
            os.replace(part, target)
        except OSError as error:
            shutil.rmtree(part, ignore_errors=True)
            raise StoreError(
                f"{target} cannot be written: {error.strerror or error}.", hint="Choose another."
            ) from error
        return opened.number


def restore(saved: Path, store: Path) -> int:
    """Make a backup the current graph of a store, as a new generation; return its number.

    The store's other generations stay. Raise StoreError where the backup is none, or the store cannot be written.
    """
    with open_store(saved) as opened, Writer(store) as writer:
        keys = opened.manifest().get("articles", {}).values()
        try:
            for key in sorted(keys):
                _copy(saved, store, Path("articles") / key[:2] / f"{key}.json")
        except OSError as error:
            raise StoreError(f"{store} cannot be written: {error.strerror}.", hint="Nothing was changed.") from error
        return writer.adopt(opened.generation)


def _copy(source: Path, target: Path, name: Path) -> None:
    (target / name).parent.mkdir(parents=True, exist_ok=True)
    part = (target / name).with_suffix(".part")
    shutil.copyfile(source / name, part)
    os.replace(part, target / name)


def shown(build: Build, names: Sequence[str] = ("added", "changed", "removed")) -> str:
    """Tell a build in one line.

    >>> shown(Build("2026-11-23T10:00:00+00:00", 3, 40, 50, 2, added=("c",)))
    'build 2  2026-11-23 10:00:00  3 articles, 40 entities, 50 statements; added c'
    """
    when = build.time[:19].replace("T", " ")
    counts = f"{build.articles} articles, {build.entities} entities, {build.statements} statements"
    told = [f"{name} {_few(getattr(build, name))}" for name in names if getattr(build, name)]
    return f"build {build.number}  {when}  " + "; ".join([counts, *told])


def _few(names: Sequence[str]) -> str:
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(names[:3]) + more
