"""Weights of names in, a pipeline whose recogniser of names was trained further out, and back.

The default model's recogniser was trained further on openly licensed texts by ``bench/train_names.py``; its weights are
the asset ``extract/names.msgpack.gz``. Without it, and with any other model, the model's own recogniser is used.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np
import srsly  # type: ignore[import-untyped]
from spacy.language import Language

from kgcine.errors import AssetError

ASSET = "extract/names.msgpack.gz"
PIPE = "ner"


def pack(nlp: Language) -> bytes:
    """Write the labels and weights of a pipeline's recogniser, rounded to half precision so that they pack well."""
    recogniser = _recogniser(nlp)
    message = srsly.msgpack_loads(recogniser.to_bytes(exclude=["vocab"]))
    message["model"] = srsly.msgpack_dumps(_rounded(srsly.msgpack_loads(message["model"])))
    content = {"labels": list(recogniser.labels), "recogniser": srsly.msgpack_dumps(message)}
    return gzip.compress(srsly.msgpack_dumps(content), mtime=0)


def _rounded(value: Any) -> Any:
    if isinstance(value, np.ndarray) and value.dtype == np.float32:
        return value.astype(np.float16).astype(np.float32)
    if isinstance(value, Mapping):
        return {key: _rounded(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(each) for each in value]
    return value


def unpack(nlp: Language, weights: bytes) -> Language:
    """Give a pipeline's recogniser these labels and weights; raise AssetError where they are broken or another's."""
    recogniser = _recogniser(nlp)
    try:
        content = srsly.msgpack_loads(gzip.decompress(weights))
        for label in content["labels"]:
            recogniser.add_label(label)
        recogniser.from_bytes(content["recogniser"], exclude=["vocab"])
        recogniser.model.attrs["unseen_classes"].clear()
    except (OSError, EOFError, ValueError, KeyError, TypeError, zlib.error) as error:
        raise AssetError(f"{ASSET}: {error}.", hint="Train it anew with bench/train_names.py.") from error
    return nlp


def _recogniser(nlp: Language) -> Any:
    return nlp.get_pipe(PIPE)
