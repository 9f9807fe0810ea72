"""Turn the expected facts beside the sample articles into one gold file that `kgcine evaluate` reads.

python bench/samples.py extract/articles gold.jsonl
kgcine extract extract/articles -o predictions.jsonl
kgcine evaluate gold.jsonl predictions.jsonl --scope all --status
"""

from __future__ import annotations

import csv
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
ALIASES = "ALIASES.csv"
SUFFIX = ".expected.jsonl"
SAME_THING = ("alternativeTitle", "formerName")


def article_path(expected: Path) -> Path:
    """Return the article that a file of expected facts stands beside; raise FileNotFoundError where it is missing."""
    stem = expected.name.removesuffix(SUFFIX)
    for suffix in (".txt", ".md", ".html"):
        path = expected.with_name(stem + suffix)
        if path.is_file():
            return path
    raise FileNotFoundError(expected.with_name(stem))


def facts(expected: Path) -> list[dict[str, Any]]:
    """Read expected facts, one JSON object a line."""
    return [json.loads(line) for line in expected.read_text("utf-8").splitlines()]


def other_names(folder: Path) -> dict[str, set[str]]:
    """Read which other names stand for a thing: those listed beside the articles, and the adjectives of countries."""
    names: dict[str, set[str]] = defaultdict(set)
    for row in _rows(folder / ALIASES):
        names[row["name"]].add(row["alias"])
    for row in _rows(ROOT / "extract" / "nationalities.csv"):
        names[row["country"]].add(row["adjective"])
    return names


def gold_record(expected: Path, names: Mapping[str, set[str]]) -> dict[str, Any]:
    """Fold the expected facts of one article into a gold record with evidence offsets and aliases."""
    path = article_path(expected)
    text = path.read_text("utf-8")
    triples = [_triple(fact, text) for fact in facts(expected)]
    return {"id": path.stem, "text": text, "entities": _entities(facts(expected), names, text), "triples": triples}


def gold_records(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield a gold record for each sample article, in the order of their names."""
    names = other_names(folder)
    for expected in sorted(folder.glob("*" + SUFFIX)):
        yield gold_record(expected, names)


def _triple(fact: dict[str, Any], text: str) -> dict[str, Any]:
    start = text.index(fact["evidence"])
    return {**fact, "evidence": [start, start + len(fact["evidence"])]}


def _entities(found: list[dict[str, Any]], names: Mapping[str, set[str]], text: str) -> list[dict[str, Any]]:
    types: dict[str, str] = {}
    aliases: dict[str, set[str]] = defaultdict(set)
    for fact in found:
        types[fact["s"]] = fact["s_type"]
        if fact["o_type"][0].isupper():
            types[fact["o"]] = fact["o_type"]
        if fact["p"] in SAME_THING:
            aliases[fact["s"]].add(fact["o"])
    for name in types:
        aliases[name] |= {alias for alias in names.get(name, ()) if alias in text}
    return [{"text": name, "type": types[name], "aliases": sorted(aliases[name])} for name in sorted(types)]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def main(folder: str, target: str) -> None:
    """Write the gold file."""
    lines = [json.dumps(record, ensure_ascii=False) + "\n" for record in gold_records(Path(folder))]
    Path(target).write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
