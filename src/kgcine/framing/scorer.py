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

import numpy as np
from numpy.typing import NDArray

from kgcine.assets import Assets
from kgcine.model import AssetError

ASSET = "extract/scorer.npz"
WORDS = "extract/scorer.toml"
#: The probability from which a fact is stated that no frame reads; probabilities hold on texts not seen.
STATED = 0.75
#: The same for ends that are further apart than those of the property are as a rule.
FAR = 0.9
#: Probabilities are rounded so that the last bits of a processor's sums decide nothing.
DIGITS = 6
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Scored:
    """A property that may hold between a pair, with its probability."""

    property: str
    probability: float


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """The weights: a row a feature, the output of each hidden unit by property, and the bias of both layers."""

    rows: Mapping[int, int]
    first: Floats
    first_bias: Floats
    second: Floats
    second_bias: Floats

    def chances(self, features: Sequence[int], columns: Sequence[int]) -> list[float]:
        """Return the probability of each of these properties."""
        found = [row for feature in features if (row := self.rows.get(feature)) is not None]
        hidden = np.maximum(np.add.reduce(self.first.take(found, axis=0), axis=0) + self.first_bias, 0)
        sums = hidden @ self.second.take(columns, axis=1) + self.second_bias.take(columns)
        chances: list[float] = np.round(1 / (1 + np.exp(-sums)), DIGITS).tolist()
        return chances


@dataclass(frozen=True, slots=True)
class Guards:
    """By property: lemmas that it needs, its subjects' root types, how near its ends are, and lemmas that bar it."""

    needs: Mapping[str, frozenset[str]]
    subjects: Mapping[str, frozenset[str]]
    near: Mapping[str, int]
    bars: Mapping[str, frozenset[str]]


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

    def score(self, features: Sequence[int], signature: tuple[str, str]) -> Iterator[Scored]:
        """Yield the probability of each property that may hold between ends of these types."""
        columns = self.signatures.get(signature, ())
        if columns:
            for column, probability in zip(columns, self.network.chances(features, columns), strict=True):
                yield Scored(self.properties[column], probability)

    def stateable(self, words: frozenset[str]) -> set[tuple[str, str]]:
        """Return the types of ends between which some property may be stated in a sentence of these lemmas."""
        needed = ((column, self.needs.get(name)) for column, name in enumerate(self.properties))
        columns = {column for column, each in needed if each is None or not each.isdisjoint(words)}
        return {signature for signature, own in self.signatures.items() if not columns.isdisjoint(own)}

    def accepts(self, scored: Scored, words: frozenset[str], apart: int) -> bool:
        """Tell whether a fact is stated on this probability alone, its ends so far apart among these lemmas."""
        needed = self.needs.get(scored.property)
        if not words.isdisjoint(self.bars.get(scored.property, ())):
            return False
        least = STATED if apart <= self.near.get(scored.property, apart) else FAR
        return scored.probability >= least and (needed is None or bool(needed & words))


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
    return Scorer(network, properties, known, guards.needs, guards.near, guards.bars)


def _guards(assets: Assets) -> Guards:
    """Read what limits the scorer."""
    try:
        data = tomllib.loads(assets.text(WORDS))
        return Guards(_sets(data["needs"]), _sets(data["subjects"]), data["near"], _sets(data["bars"]))
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise AssetError(
            f"{assets.path(WORDS)}: {error}.", hint="It needs the tables [needs], [bars], [subjects] and [near]."
        ) from error


def _sets(table: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in table.items()}
