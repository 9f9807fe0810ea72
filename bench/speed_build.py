"""Building: against the bare pipeline, and stage by stage."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.cost import BARE
from bench.page import table
from bench.pairs import compare, kgcine, python, rows
from bench.predict import ROOT
from kgcine import annotate, facts
from kgcine.assets import open_assets
from kgcine.building.extraction import load_stages
from kgcine.claims.attribution import Attribution
from kgcine.model import Article
from kgcine.parsing.recognise import Recogniser
from kgcine.read import load_cleaning, read_paths
from kgcine.reviewing import vetting
from kgcine.scene import Scene

#: Paragraphs of Re-DocRED that make an article, and how many of them are put together so.
PARAGRAPHS, TOGETHER = 5, 150
SHORT = {"id": "short", "text": "It rained."}
#: What a stage is called, and the class or module that has its function, and the name of that.
Stage = tuple[str, Any, str]
STAGES: tuple[Stage, ...] = (
    ("tokens and names (tokenizer, tok2vec, ner)", Recogniser, "pipe"),
    ("dates", annotate, "dates_of"),
    ("titles, names, people, numbers and contexts", annotate.Annotator, "find"),
    ("parse (tok2vec, tagger, parser, attribute ruler, lemmatizer)", annotate.Annotator, "_parse"),
    ("coreference", facts, "discourse"),
    ("the scene", Scene, "__init__"),
    ("who says so", Attribution, "__init__"),
    ("clauses, frames and patterns", facts.Extractor, "by_frames"),
    ("lists and cards", facts.Extractor, "_in_blocks"),
    ("pairs and the scorer", facts, "read_pairs"),
    ("vetting by evidence and shapes", vetting.Vetting, "vetted"),
)


def build(options: argparse.Namespace) -> list[str]:
    """Compare `kgcine build` and `kgcine extract` with the model as it comes, start-up taken off."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = whole_articles(folder / "full.jsonl")
        (folder / "short.jsonl").write_text(json.dumps(SHORT) + "\n", "utf-8")

        def bare(file: Path) -> float:
            return python(BARE, file)()

        def built(file: Path) -> float:
            return kgcine("build", file, "--store", tempfile.mkdtemp(dir=folder), "--rebuild")()

        def extracted(file: Path) -> float:
            return kgcine("extract", file, "-o", folder / "out.jsonl")()

        found = []
        for what, run in (("`kgcine build`", built), ("`kgcine extract`", extracted)):
            found.append((what, compare(_net(run, folder), _net(bare, folder), options.rounds)))
    told = f"{size[0]} whole articles, {size[1]:,} characters: the given ones, the samples, and"
    return [f"{told} {TOGETHER // PARAGRAPHS} of {PARAGRAPHS} Re-DocRED paragraphs each.", "", *rows(found)]


def _net(run: Callable[[Path], float], folder: Path) -> Callable[[], float]:
    return lambda: run(folder / "full.jsonl") - run(folder / "short.jsonl")


def whole_articles(target: Path) -> tuple[int, int]:
    """Write real articles as JSON lines; return how many, and their size."""
    given = [os.environ[name] for name in ("KGCINE_ARTICLES",) if os.environ.get(name)]
    texts = [(article.id, article.text) for article in _read([*given, ROOT / "extract" / "articles"])]
    if bench := os.environ.get("KGCINE_BENCH"):
        lines = Path(bench, "redocred", "other.jsonl").read_text("utf-8").splitlines()[:TOGETHER]
        told = [json.loads(line)["text"] for line in lines]
        groups = range(0, len(told), PARAGRAPHS)
        texts += [(f"together-{at}", "\n\n".join(told[at : at + PARAGRAPHS])) for at in groups]
    target.write_text("".join(json.dumps({"id": id, "text": text}) + "\n" for id, text in texts), "utf-8")
    return len(texts), sum(len(text) for _, text in texts)


def _read(paths: list[Any]) -> Iterator[Article]:
    return read_paths(paths, load_cleaning(open_assets()), on_error=lambda error: None)


def stages(options: argparse.Namespace) -> list[str]:
    """Tell how the CPU time of one process is spent over the stages."""
    assets = open_assets()
    loaded = load_stages(assets)
    with tempfile.TemporaryDirectory() as name:
        file = Path(name, "full.jsonl")
        whole_articles(file)
        before = time.process_time()
        articles = list(_read([file]))
        reading = time.process_time() - before
    for article in articles:
        loaded.extract(article)
    spent: dict[str, float] = defaultdict(float, {"reading and cleaning": reading})
    before = time.process_time()
    with timed(spent, STAGES):
        for article in articles:
            loaded.extract(article)
    total = time.process_time() - before + reading
    spent["all else"] = total - sum(spent.values())
    words = sum(len(article.view.split()) for article in articles)
    ranked = sorted(spent.items(), key=lambda each: -each[1])
    body = [(what, f"{1e6 * each / words:.1f}", f"{each / total:.1%}") for what, each in ranked]
    return [
        f"{words:,} words, {words / total:,.0f} words a second by one process.",
        "",
        *table(("stage", "µs a word", "share"), body),
    ]


@contextmanager
def timed(spent: dict[str, float], stages: Sequence[Stage]) -> Iterator[None]:
    """Add up the CPU time of stages while the block runs; that of a stage in another counts for the inner one alone."""
    plain = [(owner, name, getattr(owner, name)) for _, owner, name in stages]
    running: list[str] = []
    for (what, owner, name), (_, _, function) in zip(stages, plain, strict=True):
        setattr(owner, name, _measured(function, what, spent, running))
    try:
        yield
    finally:
        for owner, name, function in plain:
            setattr(owner, name, function)


def _measured(
    function: Callable[..., Any], what: str, spent: dict[str, float], running: list[str]
) -> Callable[..., Any]:
    def call(*arguments: Any, **named: Any) -> Any:
        before = time.process_time()
        running.append(what)
        found = function(*arguments, **named)
        if isinstance(found, Iterator):
            found = iter(list(found))
        running.pop()
        seconds = time.process_time() - before
        spent[what] += seconds
        if running:
            spent[running[-1]] -= seconds
        return found

    return call
