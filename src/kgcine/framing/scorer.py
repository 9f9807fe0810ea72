"""Pairs of fillers in, the properties that a learned scorer reads between them out, with their probabilities.

The scorer is a network with one hidden layer over hashed features (:mod:`kgcine.framing.pairs`), with an output a
property, trained on openly licensed texts by ``bench/train_scorer.py``. Its weights are the asset
``extract/scorer.npz``; without it frames alone decide.
"""

from __future__ import annotations

import io
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kgcine.assets import Assets
from kgcine.errors import AssetError

ASSET = "extract/scorer.npz"
WORDS = "extract/scorer.toml"
#: The probability from which a fact is stated that no frame reads; probabilities hold on texts not seen.
STATED = 0.75
#: The same for ends that are further apart than those of the property are as a rule.
FAR = 0.9
#: Probabilities are rounded so that the last bits of a processor's sums decide nothing.
DIGITS = 6
#: Pairs that go through the network at once; more would only take memory.
BATCH = 64
Floats = NDArray[np.float64]


class Scored(NamedTuple):
    """A property that may hold between a pair, with its probability."""

    property: str
    probability: float


Scores = tuple[Scored, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """The weights: a row a feature, the output of each hidden unit by property, and the bias of both layers."""

    rows: Mapping[int, int]
    first: Floats
    first_bias: Floats
    second: Floats
    second_bias: Floats

    def chances(self, features: Sequence[Sequence[int]]) -> list[list[float]]:
        """Return for each of some sets of features the probability of every property, in one pass through the net."""
        known = [[row for row in map(self.rows.get, own) if row is not None] for own in features]
        filled = [number for number, rows in enumerate(known) if rows]
        sums = np.zeros((len(known), len(self.first_bias)))
        if filled:
            starts = np.cumsum([0, *(len(known[number]) for number in filled[:-1])])
            sums[filled] = np.add.reduceat(self.first.take(list(chain(*known)), axis=0), starts, axis=0)
        outputs = np.maximum(sums + self.first_bias, 0) @ self.second + self.second_bias
        chances: list[list[float]] = np.round(1 / (1 + np.exp(-outputs)), DIGITS).tolist()
        return chances


@dataclass(frozen=True, slots=True)
class Guards:
    """By property: lemmas that it needs, its subjects' root types, how near its ends are, and lemmas that bar it.

    Of ``trusted`` properties the scorer takes back nothing that frames read.
    """

    needs: Mapping[str, frozenset[str]]
    subjects: Mapping[str, frozenset[str]]
    near: Mapping[str, int]
    bars: Mapping[str, frozenset[str]]
    trusted: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Scorer:
    """A network and how it is used; ``signatures`` are the root types of the ends that a property was learned for.

    ``needs`` are lemmas, by property, of which one must stand in the sentence of a fact that no frame reads, ``bars``
    those of which none may; ``near`` are the tokens from end to end beyond which its probability must be higher.
    """

    network: Network
    properties: tuple[str, ...]
    signatures: Mapping[tuple[str, str], tuple[int, ...]]
    needs: Mapping[str, frozenset[str]]
    near: Mapping[str, int]
    bars: Mapping[str, frozenset[str]] = field(default_factory=dict)
    trusted: frozenset[str] = frozenset()

    def score(self, features: Sequence[Sequence[int]], signatures: Sequence[tuple[str, str]]) -> Iterator[Scores]:
        """Yield for each pair what may hold between ends of its types, with the probability."""
        for at in range(0, len(features), BATCH):
            chances = self.network.chances(features[at : at + BATCH])
            for own, signature in zip(chances, signatures[at : at + BATCH], strict=True):
                columns = self.signatures.get(signature, ())
                yield tuple([Scored(self.properties[column], own[column]) for column in columns])

    def between(self, signature: tuple[str, str]) -> Iterator[str]:
        """Yield the properties that were learned between ends of these types."""
        return (self.properties[column] for column in self.signatures.get(signature, ()))

    def is_open(self, name: str, words: frozenset[str]) -> bool:
        """Tell whether a fact of a property may be stated in a sentence of these lemmas."""
        needed = self.needs.get(name)
        return (needed is None or not needed.isdisjoint(words)) and words.isdisjoint(self.bars.get(name, ()))

    def accepts(self, scored: Scored, words: frozenset[str], apart: int) -> bool:
        """Tell whether a fact is stated on this probability alone, its ends so far apart among these lemmas."""
        least = STATED if apart <= self.near.get(scored.property, apart) else FAR
        return scored.probability >= least and self.is_open(scored.property, words)


def load_scorer(assets: Assets) -> Scorer | None:
    """Load the weights, None where there are none; raise AssetError where the file is malformed."""
    data = assets.data(ASSET)
    if data is None:
        return None
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as file:
            return _scorer(file, _guards(assets))
    except (ValueError, KeyError, OSError) as error:
        raise AssetError(f"{assets.path(ASSET)}: {error}.", hint="Train it anew with bench/train_scorer.py.") from error


def _scorer(file: Mapping[str, NDArray[np.generic]], guards: Guards) -> Scorer:
    properties = tuple(str(name) for name in file["properties"])
    signatures: dict[tuple[str, str], list[int]] = {}
    for domain, range_, number in zip(file["domains"], file["ranges"], file["columns"], strict=True):
        column = int(str(number))
        if str(domain) in guards.subjects.get(properties[column], {str(domain)}):
            signatures.setdefault((str(domain), str(range_)), []).append(column)
    network = Network(
        {int(str(feature)): row for row, feature in enumerate(file["features"])},
        file["first"].astype(np.float64) * file["scale"].astype(np.float64),
        file["first_bias"].astype(np.float64),
        file["second"].astype(np.float64),
        file["second_bias"].astype(np.float64),
    )
    known = {pair: tuple(found) for pair, found in signatures.items()}
    return Scorer(network, properties, known, guards.needs, guards.near, guards.bars, guards.trusted)


def _guards(assets: Assets) -> Guards:
    """Read what limits the scorer."""
    try:
        data = tomllib.loads(assets.text(WORDS))
        trusted = frozenset(data.get("frames", {}).get("trusted", ()))
        return Guards(_sets(data["needs"]), _sets(data["subjects"]), data["near"], _sets(data["bars"]), trusted)
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise AssetError(
            f"{assets.path(WORDS)}: {error}.", hint="It needs the tables [needs], [bars], [subjects] and [near]."
        ) from error


def _sets(table: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in table.items()}
