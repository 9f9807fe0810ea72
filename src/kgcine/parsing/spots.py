"""A Doc and some words in, the tokens where one of them stands out, without asking spaCy for each token."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import numpy
from spacy.tokens import Doc


def spots(doc: Doc, words: Iterable[str], form: Literal["LOWER", "ORTH", "LEMMA"] = "LOWER") -> list[int]:
    """Return the tokens that are one of the words, by their small letters or as they are written.

    >>> import spacy
    >>> spots(spacy.blank("en")("In Riga, by the sea in May."), ["in", "by"])
    [0, 3, 6]
    """
    known = [doc.vocab.strings[word] for word in words]
    found: list[int] = numpy.flatnonzero(numpy.isin(doc.to_array(form), known)).tolist()
    return found
