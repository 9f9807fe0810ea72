"""Train the learned scorer (``extract/scorer.npz``) and report it on folds that it did not see.

    KGCINE_BENCH=… python -m bench.train_scorer [--report]

Data: KnowledgeNet folds 1-3 (CC BY-SA 4.0), Re-DocRED film and other (MIT; text CC BY-SA) and Text2KGBench movie train
(CC BY-SA 4.0, distant supervision: only the relations that its gold names for a sentence count there, at half weight).
WebNLG is measured on and never learned from. The weights are sums over hashed features; no text can be read from them.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from bench.scorer_examples import FOLDS, Collector, Example, Source
from kgcine.annotate import Annotator, load_pipeline
from kgcine.assets import open_assets
from kgcine.dates import load_dates
from kgcine.evaluate import load_lines, load_map
from kgcine.facts import load_extractor
from kgcine.lexicon import load_lexicon
from kgcine.nameweights import ASSET as NAMES
from kgcine.ontology import load_ontology
from kgcine.read import load_cleaning, make_article

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "extract" / "scorer.npz"
SETS = (
    ("knowledgenet", "knowledgenet/folds1-3.jsonl", True),
    ("text2kgbench-movie", "text2kgbench-movie/train.jsonl", False),
    ("redocred-film", "redocred/film.jsonl", True),
    ("redocred-other", "redocred/other.jsonl", True),
)
LEAST_POSITIVE, LEAST_SEEN, SMALLEST = 40, 3, 0.03
L2, NOISY, SURE = 1.0, 0.5, 0.75
NEVER = 1.01
Floats = NDArray[np.float64]


def examples(bench: Path) -> list[Example]:
    """Read all training sets."""
    assets = open_assets()
    ontology, lexicon = load_ontology(assets), load_lexicon(assets)
    annotator = Annotator(load_pipeline(None, assets.data(NAMES)), lexicon, load_dates(assets))
    collector = Collector(ontology, lexicon, load_extractor(assets, ontology, lexicon))
    cleaning = load_cleaning(assets)
    found: list[Example] = []
    for name, path, closed in SETS:
        records = load_lines(bench / path)
        source = Source(name, load_map(bench / Path(path).parent / "mapping.csv"), closed)
        articles = (make_article(record["id"], record["text"], cleaning) for record in records)
        for record, annotated in zip(records, annotator.annotate(articles), strict=True):
            found += collector.collect(record, annotated, source)
        print(f"{name}: {len(found):,} pairs so far", file=sys.stderr)
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Matrix:
    """The examples as a sparse matrix with a column a feature."""

    rows: sparse.csr_matrix
    features: NDArray[np.uint32]
    folds: NDArray[np.int64]
    weights: Floats


def matrix_of(found: Sequence[Example]) -> Matrix:
    """Number the features that are seen often enough."""
    counts = Counter(feature for example in found for feature in example.features)
    kept = sorted(feature for feature, count in counts.items() if count >= LEAST_SEEN)
    column = {feature: at for at, feature in enumerate(kept)}
    pairs = [(row, column[f]) for row, example in enumerate(found) for f in example.features if f in column]
    rows, columns = np.array(pairs, dtype=np.int64).T
    shape = (len(found), len(kept))
    return Matrix(
        sparse.csr_matrix((np.ones(len(pairs)), (rows, columns)), shape=shape),
        np.array(kept, dtype=np.uint32),
        np.array([example.fold for example in found]),
        np.array([NOISY if example.source == "text2kgbench-movie" else 1.0 for example in found]),
    )


def fit(rows: sparse.csr_matrix, labels: Floats, weights: Floats) -> Floats:
    """Fit a logistic regression with a Gaussian prior by L-BFGS."""
    turned = rows.T.tocsr()

    def loss(values: Floats) -> tuple[float, Floats]:
        chance = 1 / (1 + np.exp(-np.clip(rows @ values, -30, 30)))
        likelihood = labels * np.log(chance + 1e-9) + (1 - labels) * np.log(1 - chance + 1e-9)
        slope = turned @ (weights * (chance - labels)) + L2 * values
        return float(L2 / 2 * values @ values - (weights * likelihood).sum()), slope

    start = np.zeros(rows.shape[1])
    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 80}).x)


@dataclass(frozen=True, slots=True, eq=False)
class Learned:
    """The weights of one property, the probability from which it is stated, and its held-out precision and recall."""

    property: str
    weights: Floats
    accept: float
    precision: float
    recall: float
    positive: int


def learn(name: str, found: Sequence[Example], matrix: Matrix) -> Learned:
    """Learn one property; the threshold is the lowest at which held-out precision is enough."""
    chosen = np.array([at for at, example in enumerate(found) if name in example.labels])
    labels = np.array([float(found[at].labels[name]) for at in chosen])
    rows, weights, folds = matrix.rows[chosen], matrix.weights[chosen], matrix.folds[chosen]
    held = np.zeros(len(chosen))
    for fold in range(FOLDS):
        train = folds != fold
        held[~train] = 1 / (1 + np.exp(-(rows[~train] @ fit(rows[train], labels[train], weights[train]))))
    accept, precision, recall = threshold(held, labels)
    return Learned(name, fit(rows, labels, weights), accept, precision, recall, int(labels.sum()))


def threshold(chances: Floats, labels: Floats) -> tuple[float, float, float]:
    """Return the lowest probability, at least one half, from which precision is enough, with precision and recall."""
    order = np.argsort(-chances)
    right = np.cumsum(labels[order])
    precision = right / np.arange(1, len(order) + 1)
    good = [at for at in range(7, len(order)) if precision[at] >= SURE and chances[order[at]] >= 0.5]
    if not good:
        return NEVER, 0.0, 0.0
    at = good[-1]
    return float(chances[order[at]]), float(precision[at]), float(right[at] / max(labels.sum(), 1))


def save(path: Path, learned: Sequence[Learned], matrix: Matrix, found: Iterable[Example]) -> None:
    """Write the weights that matter, with a fixed time in the archive so that the same input gives the same bytes."""
    weights = np.stack([each.weights for each in learned], axis=1)
    weights[np.abs(weights) <= SMALLEST] = 0
    kept = np.nonzero(np.abs(weights).max(axis=1))[0]
    names = [each.property for each in learned]
    known = sorted({(*e.signature, names.index(p)) for e in found for p in e.labels if p in names})
    np.savez_compressed(
        path,
        features=matrix.features[kept],
        weights=weights[kept].astype(np.float16),
        properties=np.array(names),
        accept=np.array([each.accept for each in learned], dtype=np.float32),
        domains=np.array([domain for domain, _, _ in known]),
        ranges=np.array([range_ for _, range_, _ in known]),
        columns=np.array([column for _, _, column in known], dtype=np.int32),
    )


def main() -> None:
    """Train, print the held-out figures, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=TARGET, help="where the weights go")
    parser.add_argument("--without-fold", type=int, help="leave this fold (0-2) out, to measure on it")
    asked = parser.parse_args()
    bench = os.environ.get("KGCINE_BENCH")
    if not bench:
        parser.error("KGCINE_BENCH names no benchmark folder")
    found = [e for e in examples(Path(bench)) if e.fold != asked.without_fold]
    positive = Counter(name for example in found for name, label in example.labels.items() if label)
    matrix = matrix_of(found)
    learned = [learn(name, found, matrix) for name in sorted(positive) if positive[name] >= LEAST_POSITIVE]
    for each in learned:
        print(
            f"{each.property:20} {each.positive:5} accept {each.accept:.2f} P {each.precision:.2f} R {each.recall:.2f}"
        )
    save(asked.out, learned, matrix, found)


if __name__ == "__main__":
    main()
