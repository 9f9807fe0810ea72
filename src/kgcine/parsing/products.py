"""A spaCy pipeline in, the same out with its matrix products left to numpy's BLAS.

thinc multiplies by BLIS, whose wheels fall back to a generic kernel on processors that they do not know; there it
takes three times as long as the OpenBLAS that numpy brings along. What OpenBLAS gives depends in its last bits on the
number of threads and on what else is multiplied at once, so one thread works on one article at a time
(:mod:`kgcine.annotate`).
"""

from __future__ import annotations

from spacy.language import Language
from thinc.api import Model, NumpyOps


def with_numpy_products(nlp: Language) -> Language:
    """Let numpy multiply for those parts of a pipeline that run on thinc's own operations for a processor."""
    ops = NumpyOps(use_blis=False)
    for _, pipe in nlp.pipeline:
        model = getattr(pipe, "model", None)
        for layer in model.walk() if isinstance(model, Model) else ():
            if type(layer.ops) is NumpyOps:
                layer.ops = ops
    return nlp
