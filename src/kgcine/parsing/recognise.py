"""Texts in, tokens with the names that the model sees out.

spaCy's recogniser takes one action a token and asks each time which of its 74 actions are allowed, which costs more
than the network. Outside names the scores of an action depend on the token alone, so here they are computed for all
tokens at once; inside a name only two actions are left. The actions taken are the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Actions:
    """The recogniser's actions by number: the letter and label of each, and those that may be taken outside a name."""

    letters: tuple[str, ...]
    labels: tuple[str, ...]
    number: dict[tuple[str, str], int]
    anywhere: NDArray[np.bool_]
    at_end: NDArray[np.bool_]
    at_blank: NDArray[np.bool_]


class Recogniser:
    """Finds names with one pipeline."""

    def __init__(self, nlp: Language) -> None:
        """Hold the pipeline and those of its pipes that finding names needs."""
        self._nlp = nlp
        pipes = dict(nlp.pipeline)
        self._needed = {
            "ner", *(name for name, pipe in pipes.items() if "ner" in (getattr(pipe, "listening_components", ()) or ()))
        }  # fmt: skip
        self._model: Any = getattr(pipes["ner"], "model", None)
        self._actions = _actions(pipes["ner"]) if self._needed == {"ner"} and _is_plain(pipes["ner"]) else None

    def pipe(self, texts: Iterable[str]) -> list[Doc]:
        """Return the tokens of each text with their names."""
        if self._actions is None:
            disable = [name for name in self._nlp.pipe_names if name not in self._needed]
            return list(self._nlp.pipe(texts, disable=disable))
        docs = [self._nlp.make_doc(text) for text in texts]
        if any(len(doc) for doc in docs):
            self._name(docs, self._actions)
        return docs

    def _name(self, docs: Sequence[Doc], actions: _Actions) -> None:
        tok2vec, lower, upper = self._model.layers
        steps = _Steps(lower.predict(tok2vec.predict(docs)), lower.get_param("b"), upper, actions)
        best, at = steps.outside(docs), 0
        for doc in docs:
            found = _walk(steps, best, at, at + len(doc))
            spans = [Span(doc, start - at, end - at, label=label) for start, end, label in found]
            doc.set_ents(spans, default="outside")
            at += len(doc)


class _Steps:
    """The scores of actions over the tokens of some texts in a row; row 0 of ``known`` stands for no token."""

    def __init__(self, known: Floats, bias: Floats, upper: Any, actions: _Actions) -> None:
        self.actions = actions
        self._known = known
        self._bias = bias
        self._weights, self._offset = upper.get_param("W"), upper.get_param("b")
        self._ops = upper.ops

    def outside(self, docs: Sequence[Doc]) -> list[int]:
        """Return the best action at each token where no name is open."""
        known, actions = self._known, self.actions
        sums = known[1:, 0] + known[0, 1] + known[0, 2] + self._bias
        # Numpy is slow along an axis of two.
        hidden = reduce(np.maximum, np.moveaxis(sums, -1, 0))
        scores = self._ops.gemm(hidden, self._weights, trans2=True) + self._offset
        allowed = np.repeat(actions.anywhere[None], len(scores), axis=0)
        at = 0
        for doc in docs:
            allowed[at + len(doc) - 1 if len(doc) else at : at + len(doc)] = actions.at_end
            allowed[at + np.flatnonzero(doc.to_array("IS_SPACE"))] = actions.at_blank
            at += len(doc)
        best: list[int] = np.where(allowed, scores, -np.inf).argmax(axis=1).tolist()
        return best

    def goes_on(self, start: int, at: int, label: str) -> bool:
        """Tell whether the name that began at ``start`` goes on behind the token ``at``."""
        known = self._known
        hidden = (known[at + 1, 0] + known[start + 1, 1] + known[at, 2] + self._bias).max(axis=-1)
        both = [self.actions.number["I", label], self.actions.number["L", label]]
        scores = self._weights[both] @ hidden + self._offset[both]
        return bool(scores[0] >= scores[1] if both[0] < both[1] else scores[0] > scores[1])


def _walk(steps: _Steps, best: Sequence[int], at: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Take one action after another from a text's first token to its end; yield the names."""
    letters, labels = steps.actions.letters, steps.actions.labels
    while at < end:
        start, action = at, best[at]
        at += 1
        if letters[action] == "B":
            while at < end - 1 and steps.goes_on(start, at, labels[action]):
                at += 1
            at += 1
        if letters[action] != "O":
            yield start, at, labels[action]


def _is_plain(pipe: Any) -> bool:
    """Tell whether a recogniser is of the kind that is known here."""
    if type(pipe) is not EntityRecognizer or pipe.cfg["beam_width"] != 1 or pipe.cfg["incorrect_spans_key"]:
        return False
    model: Any = pipe.model
    plain = model.name == "parser_model" and model.attrs["has_upper"] and not model.attrs["unseen_classes"]
    return bool(plain) and model.layers[1].get_dim("nF") == 3 and model.layers[1].get_dim("nP") >= 2


def _actions(pipe: Any) -> _Actions:
    names = [pipe.moves.get_class_name(number) for number in range(pipe.moves.n_moves)]
    letters = tuple(name[:1] for name in names)
    labels = tuple(name[2:] for name in names)

    def those(kinds: str) -> NDArray[np.bool_]:
        marked = zip(letters, labels, strict=True)
        return np.array([letter == "O" or (letter in kinds and label != "") for letter, label in marked])

    number = {key: at for at, key in enumerate(zip(letters, labels, strict=True))}
    return _Actions(letters, labels, number, those("BU"), those("U"), those(""))
