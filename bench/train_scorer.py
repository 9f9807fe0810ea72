"""Train the learned scorer (``extract/scorer.npz``) and report it on folds that it did not see.

    KGCINE_BENCH=… python -m bench.train_scorer [--without-fold K]

Data: KnowledgeNet folds 1-3 (CC BY-SA 4.0), Re-DocRED film and other (MIT; text CC BY-SA), Text2KGBench movie train
(CC BY-SA 4.0, distant supervision: only the relations that its gold names for a sentence count there, at half weight)
and the invented articles beside this script (our own). WebNLG is measured on and never learned from. The weights are
sums over hashed features; no text can be read from them.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from bench.network import Floats, Weights, fit
from bench.scorer_examples import FOLDS, Collector, Example, Source
from kgcine.annotate import Annotator, load_pipeline
from kgcine.assets import open_assets
from kgcine.dates import load_dates
from kgcine.evaluate import RelationMap, load_lines, load_map
from kgcine.facts import load_extractor
from kgcine.framing.scorer import STATED
from kgcine.naming.lexicon import load_lexicon
from kgcine.ontology import load_ontology
from kgcine.parsing.nameweights import ASSET as NAMES
from kgcine.read import load_cleaning, make_article

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "extract" / "scorer.npz"
INVENTED = Path(__file__).parent / "invented"
SETS = (
    ("knowledgenet", "knowledgenet/folds1-3.jsonl", True),
    ("text2kgbench-movie", "text2kgbench-movie/train.jsonl", False),
    ("redocred-film", "redocred/film.jsonl", True),
    ("redocred-other", "redocred/other.jsonl", True),
)
LEAST_POSITIVE, LEAST_SEEN, NOISY = 25, 3, 0.5


def sources(bench: Path) -> Iterator[tuple[Source, Path]]:
    """Yield the training sets with their files."""
    for name, path, closed in SETS:
        yield Source(name, load_map(bench / Path(path).parent / "mapping.csv"), closed), bench / path
    for file in sorted(INVENTED.glob("*.jsonl")):
        yield Source("invented", RelationMap(), closed=True), file


def examples(bench: Path, assets_folder: Path | None = None) -> list[Example]:
    """Read all training sets."""
    assets = open_assets(assets_folder)
    ontology, lexicon = load_ontology(assets), load_lexicon(assets)
    annotator = Annotator(load_pipeline(None, assets.data(NAMES)), lexicon, load_dates(assets))
    collector = Collector(ontology, lexicon, load_extractor(assets, ontology, lexicon))
    cleaning = load_cleaning(assets)
    found: list[Example] = []
    for source, path in sources(bench):
        records = load_lines(path)
        articles = (make_article(record["id"], record["text"], cleaning) for record in records)
        for record, annotated in zip(records, annotator.annotate(articles), strict=True):
            found += collector.collect(record, annotated, source)
        print(f"{path.name}: {len(found):,} pairs so far", file=sys.stderr)
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """The examples as a sparse matrix with a column a feature, and their labels with a column a property.

    ``own`` are those of our own articles; ``unread`` says for each property where no frame reads it.
    """

    rows: sparse.csr_matrix
    features: NDArray[np.uint32]
    properties: tuple[str, ...]
    labels: Floats
    counted: Floats
    folds: NDArray[np.int64]
    own: NDArray[np.bool_]
    unread: NDArray[np.bool_]


def table_of(found: Sequence[Example]) -> Table:
    """Number the features that are seen often enough, and the properties that have enough examples."""
    counts = Counter(feature for example in found for feature in example.features)
    kept = sorted(feature for feature, count in counts.items() if count >= LEAST_SEEN)
    column = {feature: at for at, feature in enumerate(kept)}
    pairs = [(row, column[f]) for row, example in enumerate(found) for f in example.features if f in column]
    rows, columns = np.array(pairs, dtype=np.int64).T
    matrix = sparse.csr_matrix((np.ones(len(pairs), np.float32), (rows, columns)), shape=(len(found), len(kept)))
    positive = Counter(name for example in found for name, label in example.labels.items() if label)
    properties = tuple(name for name in sorted(positive) if positive[name] >= LEAST_POSITIVE)
    number = {name: at for at, name in enumerate(properties)}
    unread = np.ones((len(found), len(properties)), np.bool_)
    labels, counted = (np.zeros((len(found), len(properties)), np.float32) for _ in range(2))
    for row, example in enumerate(found):
        unread[row, [number[name] for name in example.read if name in number]] = False
        for name, label in example.labels.items():
            if name in number:
                labels[row, number[name]] = label
                counted[row, number[name]] = NOISY if example.source == "text2kgbench-movie" else 1
    folds = np.array([example.fold for example in found])
    own = np.array([example.source == "invented" for example in found])
    return Table(matrix, np.array(kept, dtype=np.uint32), properties, labels, counted, folds, own, unread)


def held_out(table: Table) -> Floats:
    """Return the outputs for each example of a network that did not see its fold."""
    sums = np.zeros_like(table.labels)
    for fold in sorted(set(table.folds.tolist())):
        seen = table.folds != fold
        weights = fit(table.rows[seen], table.labels[seen], table.counted[seen])
        sums[~seen] = weights.sums(table.rows[~seen])
        print(f"fold {fold}", file=sys.stderr)
    return sums


def calibration(sums: Floats, labels: Floats, counted: Floats) -> tuple[float, float]:
    """Return slope and offset by which outputs become probabilities that hold on texts not seen (Platt 1999)."""
    known = counted > 0
    one, two, weight = sums[known].astype(float), labels[known].astype(float), counted[known].astype(float)

    def loss(values: NDArray[np.float64]) -> float:
        chance = 1 / (1 + np.exp(-np.clip(values[0] * one + values[1], -30, 30)))
        return float(-(weight * (two * np.log(chance + 1e-9) + (1 - two) * np.log(1 - chance + 1e-9))).sum())

    slope, offset = minimize(loss, np.array([1.0, 0.0]), method="Nelder-Mead").x
    return float(slope), float(offset)


def report(table: Table, chances: Floats) -> None:
    """Print how sure each property is on texts not seen, of what no frame reads; then how probabilities hold."""
    for at, name in enumerate(table.properties):
        known = (table.counted[:, at] > 0) & table.unread[:, at]
        labels, stated = table.labels[known, at], chances[known, at] >= STATED
        right = float(labels[stated].sum())
        shares = right / max(int(stated.sum()), 1), right / max(float(labels.sum()), 1)
        print(f"{name:20} {int(labels.sum()):5} stated {int(stated.sum()):5} P {shares[0]:.2f} R {shares[1]:.2f}")
    for title, rows in (("all", np.ones_like(table.own)), ("own", table.own)):
        known = (table.counted > 0) & rows[:, None]
        for least in np.arange(0.5, 1, 0.1):
            inside = known & (chances >= least) & (chances < least + 0.1)
            print(f"{title} from {least:.1f}: {int(inside.sum()):5} right {table.labels[inside].mean():.3f}")


def save(path: Path, weights: Weights, table: Table, found: Iterable[Example]) -> None:
    """Write the weights, those of features in a byte each; the same input gives the same bytes."""
    scale = np.abs(weights.first).max(axis=0) / 127
    first = np.round(weights.first / scale).astype(np.int8)
    kept = np.nonzero(np.abs(first).max(axis=1) > 1)[0]
    number = {name: at for at, name in enumerate(table.properties)}
    known = sorted({(*e.signature, number[p]) for e in found for p in e.labels if p in number})
    np.savez_compressed(
        path,
        features=table.features[kept],
        first=first[kept],
        scale=scale.astype(np.float32),
        first_bias=weights.first_bias,
        second=weights.second,
        second_bias=weights.second_bias,
        properties=np.array(table.properties),
        domains=np.array([domain for domain, _, _ in known]),
        ranges=np.array([range_ for _, range_, _ in known]),
        columns=np.array([column for _, _, column in known], dtype=np.int32),
    )


def calibrated(weights: Weights, slope: float, offset: float) -> Weights:
    """Fold a calibration into the last layer."""
    second = (weights.second * slope).astype(np.float32)
    bias = (weights.second_bias * slope + offset).astype(np.float32)
    return Weights(weights.first, weights.first_bias, second, bias)


def main() -> None:
    """Train, print the held-out figures, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=TARGET, help="where the weights go")
    parser.add_argument("--assets", type=Path, help="a folder of assets, to measure with other weights of names")
    parser.add_argument("--without-fold", type=int, help=f"leave this fold (0-{FOLDS - 1}) out, to measure on it")
    asked = parser.parse_args()
    bench = os.environ.get("KGCINE_BENCH")
    if not bench:
        parser.error("KGCINE_BENCH names no benchmark folder")
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    found = [e for e in examples(Path(bench), asked.assets) if e.fold != asked.without_fold]
    table = table_of(found)
    sums = held_out(table)
    slope, offset = calibration(sums, table.labels, table.counted)
    chances = 1 / (1 + np.exp(-(slope * sums + offset)))
    report(table, chances)
    weights = fit(table.rows, table.labels, table.counted)
    save(asked.out, calibrated(weights, slope, offset), table, found)


if __name__ == "__main__":
    main()
