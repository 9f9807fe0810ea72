"""Tokens as rows of bytes: what a table of tokens seen before is asked with and answers.

A row holds a token's word and what the pipes at a pipeline's end set, in 64-bit numbers. Rows that have nothing to do
with each other make a Doc, too, so that a pipe can be shown them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc
from spacy.vocab import Vocab
from thinc.types import Ints2d

#: What a row holds of a token, its word first.
COLUMNS: list[int | str] = ["ORTH", "TAG", "DEP", "POS", "MORPH", "LEMMA"]
SET = COLUMNS[1:]
#: Bytes of the word, and of the row.
WORD = 8
WIDTH = len(COLUMNS) * WORD


def rows_of(doc: Doc) -> list[bytes]:
    """Return a row for each token of a Doc."""
    table = cast("NDArray[np.uint64]", doc.to_array(COLUMNS)).tobytes()
    return [table[at : at + WIDTH] for at in range(0, len(table), WIDTH)]


def put(rows: Sequence[bytes], doc: Doc) -> Doc:
    """Give the tokens of a Doc what a row for each holds beside its word."""
    return doc.from_array(SET, cast("Ints2d", np.ascontiguousarray(_numbers(rows)[:, 1:])))


def apart(rows: Sequence[bytes], vocab: Vocab) -> Doc:
    """Make a Doc of the tokens of some rows."""
    return put(rows, Doc(vocab, words=[vocab.strings[int(row[0])] for row in _numbers(rows)]))


def _numbers(rows: Sequence[bytes]) -> NDArray[np.uint64]:
    return np.frombuffer(b"".join(rows), np.uint64).reshape(len(rows), -1)
