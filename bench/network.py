"""Sparse examples in, the weights of the scorer's network out.

Steps are Adam's (Kingma and Ba 2015); features and hidden units are dropped by chance (Srivastava et al. 2014).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

Floats = NDArray[np.float32]
HIDDEN, EPOCHS, BATCH, RATE = 48, 7, 256, 0.004
KEEP_FEATURE, KEEP_HIDDEN, DECAY = 0.7, 0.6, 1e-5
ONE, TWO, TINY = 0.9, 0.999, 1e-8


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """The weights of both layers."""

    first: Floats
    first_bias: Floats
    second: Floats
    second_bias: Floats

    def all(self) -> tuple[Floats, Floats, Floats, Floats]:
        """Return the four arrays."""
        return self.first, self.first_bias, self.second, self.second_bias

    def sums(self, rows: sparse.csr_matrix) -> Floats:
        """Return the outputs of examples before the logistic function: examples by properties."""
        hidden = np.maximum(rows @ self.first + self.first_bias, 0)
        return np.asarray(hidden @ self.second + self.second_bias)


class Adam:
    """Moves weights against their slopes."""

    def __init__(self, weights: Weights) -> None:
        """Begin with no memory."""
        self._weights = weights.all()
        self._means = [np.zeros_like(each) for each in self._weights]
        self._squares = [np.zeros_like(each) for each in self._weights]
        self._step = 0

    def move(self, slopes: Sequence[Floats], rate: float) -> None:
        """Take one step."""
        self._step += 1
        pace = rate * np.sqrt(1 - TWO**self._step) / (1 - ONE**self._step)
        for value, slope, mean, square in zip(self._weights, slopes, self._means, self._squares, strict=True):
            mean *= ONE
            mean += (1 - ONE) * slope
            square *= TWO
            square += (1 - TWO) * slope * slope
            value -= pace * mean / (np.sqrt(square) + TINY) + rate * DECAY * value


def fit(rows: sparse.csr_matrix, labels: Floats, counted: Floats, seed: int = 1) -> Weights:
    """Fit the network; ``labels`` and ``counted``, the weight of each label, are examples by properties."""
    chance = np.random.default_rng(seed)
    weights = Weights(
        chance.normal(0, 0.03, (rows.shape[1], HIDDEN)).astype(np.float32),
        np.zeros(HIDDEN, np.float32),
        chance.normal(0, 0.15, (HIDDEN, labels.shape[1])).astype(np.float32),
        np.full(labels.shape[1], -2, np.float32),
    )
    adam, order = Adam(weights), np.arange(rows.shape[0])
    steps = EPOCHS * -(-len(order) // BATCH)
    step = 0
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for begin in range(0, len(order), BATCH):
            at = order[begin : begin + BATCH]
            step += 1
            rate = RATE * min(step / (0.1 * steps), (steps - step) / (0.9 * steps))
            adam.move(_slopes(weights, rows[at], labels[at], counted[at], chance), rate)
    return weights


def _slopes(
    weights: Weights, rows: sparse.csr_matrix, labels: Floats, counted: Floats, chance: np.random.Generator
) -> tuple[Floats, Floats, Floats, Floats]:
    """Return the slopes of the loss of one batch, with features and hidden units dropped by chance."""
    rows = rows.copy()
    rows.data = (rows.data * (chance.random(len(rows.data)) < KEEP_FEATURE) / KEEP_FEATURE).astype(np.float32)
    before = rows @ weights.first + weights.first_bias
    kept = ((chance.random(before.shape) < KEEP_HIDDEN) / KEEP_HIDDEN).astype(np.float32) * (before > 0)
    hidden = before * kept
    chances = 1 / (1 + np.exp(-np.clip(hidden @ weights.second + weights.second_bias, -30, 30)))
    error = ((chances - labels) * counted / len(labels)).astype(np.float32)
    back = (error @ weights.second.T) * kept
    return np.asarray(rows.T @ back), back.sum(axis=0), hidden.T @ error, error.sum(axis=0)
