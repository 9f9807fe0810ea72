"""Makes a graph of any size out of a build of invented articles: each copy has articles, films and people of its own.

    python -m bench.grown 5000000 FOLDER

Places, countries and words are shared between copies, as they are between articles. Writes ``grown.nq`` and a store.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pyoxigraph as ox

from bench.corpus import write
from kgcine.store import open_store, write_generation

ARTICLES = 300
ARTICLE = "https://w3id.org/kgcine/id/article/"
NAME = re.compile(r'((?:rdf-schema#label|core#altLabel)> "[^"]*)"')
OWN = re.compile(r"(<https://w3id\.org/kgcine/id/(?:article|statement|film|person)/[^>#]+)")


def main(arguments: Sequence[str] | None = None) -> int:
    """Make a store of about this many triples."""
    parser = argparse.ArgumentParser(prog="python -m bench.grown", description=__doc__)
    parser.add_argument("triples", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    file, store = options.folder / "grown.nq", options.folder / "store"
    lines = copies(seed(options.jobs), options.triples)
    with file.open("w", encoding="utf-8") as output:
        output.writelines(lines)
    start = time.process_time()
    write_generation(store, ox.parse(path=str(file), format=ox.RdfFormat.N_QUADS))
    print(f"loaded with {time.process_time() - start:.0f} s CPU")
    with open_store(store) as opened:
        print(f"{len(opened.graph):,} quads, the union of all graphs among them")
    return 0


def seed(jobs: int) -> list[str]:
    """Build some invented articles; return the quads of their graphs as lines."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(ARTICLES, folder)
        command = [sys.executable, "-m", "kgcine", "build", str(folder / "articles.jsonl"), "--jobs", str(jobs)]
        subprocess.run([*command, "--store", str(folder / "store")], check=True, stdout=subprocess.DEVNULL)
        with open_store(folder / "store") as store:
            lines = store.graph.dump(format=ox.RdfFormat.N_QUADS).decode().splitlines(keepends=True)  # type: ignore[union-attr]
    return [line for line in lines if line.endswith("> .\n") and ARTICLE in line[line.rindex(" <") :] and _named(line)]


def copies(lines: Sequence[str], triples: int) -> Iterator[str]:
    """Yield the lines again and again, with names of their own, until there are enough."""
    for number in range(-(-triples // len(lines))):
        for line in lines:
            yield _copy(line, number) if number else line


def _copy(line: str, number: int) -> str:
    """Give what is an article's own another IRI and another name."""
    copied = OWN.sub(rf"\1~{number}", line)
    return NAME.sub(rf'\1 {number}"', copied) if OWN.match(line) else copied


def _named(line: str) -> bool:
    """Tell whether a line is of a named graph: four terms, of which a literal may hold blanks."""
    return len(re.findall(r'<[^>]*>|_:\S+|"(?:[^"\\]|\\.)*"(?:@[\w-]+|\^\^<[^>]*>)?', line)) == 4


if __name__ == "__main__":
    sys.exit(main())
