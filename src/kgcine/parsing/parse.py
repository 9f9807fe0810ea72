"""A parsed Doc in, what its tokens are as plain lists out, for loops that would ask spaCy for each token anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy
from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Parse:
    """The tokens of a Doc: words and lemmas in lower case, what each counts as (numbers alike), offsets, the parse."""

    lower: tuple[str, ...]
    lemmas: tuple[str, ...]
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    heads: tuple[int, ...]
    deps: tuple[str, ...]

    def ancestors(self, token: int) -> list[int]:
        """Return what stands above a token in the parse, from below."""
        found = []
        while self.heads[token] != token:
            token = self.heads[token]
            found.append(token)
        return found


def parse_of(doc: Doc) -> Parse:
    """Read the tokens of a parsed Doc once."""
    columns = doc.to_array(["IDX", "LENGTH", "HEAD", "DEP", "LEMMA", "LIKE_NUM", "LOWER"]).T.astype("int64")
    starts, lengths, heads = columns[0], columns[1], columns[2] + numpy.arange(len(doc))
    deps, lemmas, lower = (_strings(doc, column.astype("uint64")) for column in (columns[3], columns[4], columns[6]))
    lemmas = [lemma.lower() for lemma in lemmas]
    numeral = columns[5].tolist()
    return Parse(
        lower=tuple(lower),
        lemmas=tuple(lemmas),
        words=tuple(["#" if n else lemma or word for n, lemma, word in zip(numeral, lemmas, lower, strict=True)]),
        starts=tuple(starts.tolist()),
        ends=tuple((starts + lengths).tolist()),
        heads=tuple(heads.tolist()),
        deps=tuple(deps),
    )


def _strings(doc: Doc, column: numpy.ndarray[Any, Any]) -> list[str]:
    """Return what a column of hashes stands for, each looked up once."""
    hashes = column.tolist()
    known = {each: doc.vocab.strings[each] for each in set(hashes)}
    return [known[each] for each in hashes]
