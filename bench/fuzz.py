"""Read spoilt articles, and see that each is read or refused in time, with sound facts: `python -m bench.fuzz`.

Passages of the sample articles, and of those in the folder that KGCINE_ARTICLES names, are spoilt in some of the ways
of `bench/spoil.py` and read as files. No input may raise anything but an error for the user, or take more than ten
seconds for 100 kB; what is read has to come back from the store as it was, and every syntax that it is written in has
to hold the same triples when it is read again. Every five hundred make a store, which has to pass `kgcine check`.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from types import FrameType

import pyoxigraph as ox
import rdflib

from bench.changes import samples
from bench.spoil import spoilt
from kgcine.assets import open_assets
from kgcine.building.extraction import Settings, Stages, load_stages
from kgcine.codec import decode, encode
from kgcine.errors import SourceError
from kgcine.graph.export import write_triples
from kgcine.identities.identity import Identity, Resolution
from kgcine.model import Article, Extraction
from kgcine.pipeline import assemble
from kgcine.rdf import article_quads, rejected_quads
from kgcine.read import Cleaning, load_cleaning, read_paths
from kgcine.reviewing.ledger import check_store
from kgcine.store import Writer

SECONDS = 10.0
_SUFFIXES = (".txt", ".txt", ".md", ".html", ".jsonl")
_SYNTAXES = {
    "turtle": ox.RdfFormat.TURTLE,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "jsonld": ox.RdfFormat.JSON_LD,
    "rdfxml": ox.RdfFormat.RDF_XML,
}
_STORE = 500
_NOT_IN_XML = re.compile("[^\\t\\n\\r\\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
Triple = tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]


class TooSlow(Exception):
    """An input took too long."""


def seeds(folder: Path | None) -> list[str]:
    """Return passages of articles, from a sentence to a few paragraphs, and whole articles."""
    texts = [sample.path.read_text("utf-8") for sample in samples()]
    if folder is not None:
        texts += [path.read_text("utf-8", "replace") for path in sorted(folder.glob("*.txt"))]
    passages = [part for text in texts for part in text.split("\n\n") if len(part) > 40]
    return passages * 12 + texts


def made(random: Random, passages: Sequence[str]) -> tuple[str, bytes]:
    """Make the next input: its suffix and its bytes; most are short, and one in two thousand is a line of 100 kB."""
    text = spoilt(random, random.choice(passages))
    if random.random() < 0.0005:
        joint = random.choice((" ", "", "\n"))
        while len(text) < 100_000:
            text += joint + spoilt(random, random.choice(passages))
        text = text[:100_000] if random.random() < 0.5 else " ".join(text[:100_000].split())
    return packed(random, text)


def packed(random: Random, text: str) -> tuple[str, bytes]:
    """Make a file of a text, in some format and encoding."""
    suffix = random.choice(_SUFFIXES)
    if suffix == ".jsonl":
        record = {
            "id": random.choice(("a", text[:30], 7, None)),
            "text": text,
            "title": text[:50],
            "issued": text[-12:],
        }
        return suffix, json.dumps(record, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")
    if suffix == ".html" and random.random() < 0.5:
        text = f"<html><body><article>{text.replace(chr(10), '<p>')}"
    encoding = random.choice(("utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "cp1251"))
    return suffix, text.encode(encoding, "surrogatepass" if encoding.startswith("utf") else "replace")


@dataclass
class Reader:
    """Reads inputs and holds each to what has to be true of it."""

    stages: Stages
    cleaning: Cleaning
    folder: Path
    told: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0

    def read(self, suffix: str, data: bytes, number: int) -> list[Extraction]:
        """Read one input; raise AssertionError, or whatever broke."""
        path = self.folder / f"input-{number}{suffix}"
        path.write_bytes(data)
        start = time.process_time()
        articles, refused = self._articles(path)
        found = [self.stages.extract(replace(each, id=f"{number}/{each.id}"), f"key-{number}") for each in articles]
        took = time.process_time() - start
        path.unlink()
        self.slowest = max(self.slowest, took * min(1.0, 100_000 / max(len(data), 1)))
        if took > SECONDS * max(1.0, len(data) / 100_000):
            raise TooSlow(f"{took:.1f} s for {len(data)} bytes")
        self.told["inputs"] += 1
        self.told["refused"] += len(refused)
        for each in found:
            self._hold(each, number)
        return found

    def _articles(self, path: Path) -> tuple[list[Article], list[SourceError]]:
        refused: list[SourceError] = []
        return list(read_paths([path], self.cleaning, on_error=refused.append)), refused

    def _hold(self, extraction: Extraction, number: int) -> None:
        self.told["articles"] += 1
        self.told["statements"] += len(extraction.statements)
        if decode(encode(replace(extraction, article=replace(extraction.article, path=None)))) != replace(
            extraction, article=replace(extraction.article, path=None)
        ):
            raise AssertionError("the store gives another extraction back")
        triples = set(_triples(extraction, self.stages))
        syntax = list(_SYNTAXES)[number % len(_SYNTAXES)]
        written = io.BytesIO()
        write_triples(triples, written, syntax)
        self.told["triples"] += len(triples)
        again = {(q.subject, q.predicate, q.object) for q in ox.parse(written.getvalue(), format=_SYNTAXES[syntax])}
        if again != (set(map(_in_xml, triples)) if syntax == "rdfxml" else triples):
            raise AssertionError(f"{syntax} holds other triples: {sorted(map(str, again ^ triples))[:3]}")
        if number % 20 < len(_SYNTAXES):
            self._hold_rdflib(written.getvalue(), syntax, len(triples))

    def _hold_rdflib(self, data: bytes, syntax: str, size: int) -> None:
        form = {"turtle": "turtle", "ntriples": "nt", "jsonld": "json-ld", "rdfxml": "xml"}[syntax]
        graph = rdflib.Graph().parse(data=data, format=form)
        self.told["read by rdflib"] += 1
        if len(graph) != size:
            raise AssertionError(f"rdflib reads {len(graph)} triples of {size} in {syntax}")


def _in_xml(triple: Triple) -> Triple:
    """Put the replacement character in the place of those that XML cannot hold."""
    subject, predicate, value = triple
    if isinstance(value, ox.Literal) and (text := _NOT_IN_XML.sub("\ufffd", value.value)) != value.value:
        value = ox.Literal(text, datatype=value.datatype)
    return subject, predicate, value


def _triples(extraction: Extraction, stages: Stages) -> Iterator[Triple]:
    assert stages.vetting is not None  # noqa: S101
    ontology, article = stages.vetting.ontology, extraction.article.id
    identities = (Identity(f"thing/{e.id}", e.name, e.type, e.aliases, ((article, e.id),)) for e in extraction.entities)
    resolution = Resolution(tuple(identities))
    for quads in (article_quads(extraction, resolution, ontology), rejected_quads(extraction, resolution, ontology)):
        for quad in quads:
            yield quad.subject, quad.predicate, quad.object  # type: ignore[misc]


def stored(extractions: Sequence[Extraction], folder: Path) -> list[str]:
    """Make a store of extractions, and return what is wrong with it."""
    store = folder / "store"
    with Writer(store) as writer:
        keys = {}
        for number, each in enumerate(extractions):
            writer.extractions.put(replace(each, key=f"{number:04}"))
            keys[each.article.id] = f"{number:04}"
        assemble(writer, keys, open_assets(), Settings(), anew=True)
    return [
        f"{each.rule}: {each.fact}" for each in check_store(store, open_assets()).violations if each.kind != "shape"
    ]


def fuzz(number: int, seed: int, folder: Path, stages: Stages) -> tuple[Reader, list[str]]:
    """Read this many inputs; return what was seen, and what went wrong. Each input that did is kept in the folder."""
    reader = Reader(stages, load_cleaning(open_assets()), folder)
    given = os.environ.get("KGCINE_ARTICLES")
    passages = seeds(Path(given) if given else None)
    wrong: list[str] = []
    kept: dict[str, Extraction] = {}
    for at in range(number):
        random = Random(f"{seed}-{at}")  # noqa: S311
        suffix, data = made(random, passages)
        signal.alarm(120)
        try:
            kept.update((each.article.id, each) for each in reader.read(suffix, data, at))
        except Exception as error:
            wrong.append(f"input {seed}-{at}: {type(error).__name__}: {error} {_where(error)}")
            (folder / f"wrong-{seed}-{at}{suffix}").write_bytes(data)
            print(wrong[-1], flush=True)
        signal.alarm(0)
        if len(kept) >= _STORE or at == number - 1:
            with tempfile.TemporaryDirectory() as place:
                wrong += stored(list(kept.values()), Path(place))
            kept.clear()
    return reader, wrong


def _where(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames[-4:]))


def _too_slow(signum: int, frame: FrameType | None) -> None:
    raise TooSlow("no end after two minutes")


def main() -> None:
    """Print what was read and what went wrong; exit with 1 where anything did."""
    parser = argparse.ArgumentParser(prog="python -m bench.fuzz", description="Read spoilt articles.")
    parser.add_argument("--inputs", type=int, default=50_000, help="how many (50000)")
    parser.add_argument("--seed", type=int, default=5, help="of the randomness (5)")
    parser.add_argument(
        "--keep", type=Path, default=Path(".bench/fuzz"), help="where inputs that broke are kept (.bench/fuzz)"
    )
    given = parser.parse_args()
    given.keep.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGALRM, _too_slow)
    reader, wrong = fuzz(given.inputs, given.seed, given.keep, load_stages(open_assets()))
    print(", ".join(f"{count:,} {name}" for name, count in reader.told.items()))
    print(f"the slowest took {reader.slowest:.2f} s of CPU for 100 kB; {len(wrong)} went wrong")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
