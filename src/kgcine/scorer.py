"""Pairs of fillers in, the properties that a learned scorer reads between them out, with their probabilities.

The scorer is one logistic regression a property over hashed features (:mod:`kgcine.pairs`), trained on openly licensed
texts by ``bench/train_scorer.py``. Its weights are the asset ``extract/scorer.npz``; without it frames alone decide.
"""

from __future__ import annotations

import io
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kgcine.assets import Assets
from kgcine.model import AssetError

ASSET = "extract/scorer.npz"
WORDS = "extract/scorer.toml"


@dataclass(frozen=True, slots=True)
class Scored:
    """A property that may hold between a pair, with its probability."""

    property: str
    probability: float


@dataclass(frozen=True, slots=True, eq=False)
class Scorer:
    """Weights by feature and property; ``signatures`` are the root types of the ends that a property was learned for.

    ``accept`` is the probability from which a fact is stated that no frame reads, by property; ``needs`` the lemmas of
    which one must stand in its sentence.
    """

    rows: Mapping[int, int]
    weights: NDArray[np.float64]
    properties: tuple[str, ...]
    accept: NDArray[np.float32]
    signatures: Mapping[tuple[str, str], tuple[int, ...]]
    needs: Mapping[str, frozenset[str]]

    def score(self, features: Sequence[int], signature: tuple[str, str]) -> Iterator[Scored]:
        """Yield the probability of each property that may hold between ends of these types."""
        columns = self.signatures.get(signature, ())
        if not columns:
            return
        found = [row for feature in features if (row := self.rows.get(feature)) is not None]
        # Sums of half-precision weights are exact in double precision, so that every machine gives the same.
        sums = np.add.reduce(self.weights.take(found, axis=0), axis=0)
        chances = 1 / (1 + np.exp(-sums.take(columns)))
        for column, probability in zip(columns, chances.tolist(), strict=True):
            yield Scored(self.properties[column], probability)

    def accepts(self, scored: Scored, words: frozenset[str]) -> bool:
        """Tell whether a fact is stated on this probability alone, in a sentence of these lemmas."""
        if scored.probability < float(self.accept[self.properties.index(scored.property)]):
            return False
        return bool(self.needs.get(scored.property, frozenset()) & words)


def load_scorer(assets: Assets) -> Scorer | None:
    """Load the weights, None where there are none; raise AssetError where the file is malformed."""
    data = assets.data(ASSET)
    if data is None:
        return None
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as file:
            properties = tuple(str(name) for name in file["properties"])
            signatures: dict[tuple[str, str], list[int]] = {}
            needs, subjects = _guards(assets)
            for domain, range_, column in zip(file["domains"], file["ranges"], file["columns"], strict=True):
                if str(domain) not in subjects.get(properties[column], {str(domain)}):
                    continue
                signatures.setdefault((str(domain), str(range_)), []).append(int(column))
            return Scorer(
                {int(feature): row for row, feature in enumerate(file["features"])},
                file["weights"].astype(np.float64),
                properties,
                file["accept"].astype(np.float32),
                {pair: tuple(columns) for pair, columns in signatures.items()},
                needs,
            )
    except (ValueError, KeyError, OSError) as error:
        raise AssetError(f"{assets.path(ASSET)}: {error}.", hint="Train it anew with bench/train_scorer.py.") from error


def _guards(assets: Assets) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Read the words that each property needs, and the root types of the subjects that some are limited to."""
    try:
        data = tomllib.loads(assets.text(WORDS))
        needs, subjects = data["needs"], data["subjects"]
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise AssetError(
            f"{assets.path(WORDS)}: {error}.", hint="It needs the tables [needs] and [subjects]."
        ) from error
    return _sets(needs), _sets(subjects)


def _sets(table: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in table.items()}
