"""A tagged and parsed Doc in, the same with classes, features and lemmas out, by a table of the tokens seen before.

spaCy's attribute ruler tries each of its patterns on each token, and its lemmatizer looks at each token by itself.
Nearly all of that depends on the token's word, tag and label alone, so what they gave once holds wherever these meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc
from thinc.types import Ints2d

#: What the table's rows hold of a token, before and after.
_COLUMNS: list[int | str] = ["ORTH", "TAG", "DEP", "POS", "MORPH", "LEMMA"]
_SET = _COLUMNS[1:]
_WIDTH = len(_COLUMNS) * 8
#: Names in patterns that ask for a token's row and nothing else.
_KNOWN = frozenset({"ORTH", "TEXT", "LOWER", "TAG", "DEP", "POS", "MORPH", "LEMMA", "SHAPE", "IS_SPACE", "IS_PUNCT"})
#: Rows kept at most; a new table is begun when they are reached, so that no build of a million articles fills memory.
MOST = 200_000


class Wordwise:
    """Does what the last pipes of a pipeline do, each of which looks at tokens one by one."""

    def __init__(self, nlp: Language, names: Sequence[str]) -> None:
        """Hold the pipes of these names, an attribute ruler and lemmatizers, in their order."""
        self.names = tuple(names)
        self._vocab = nlp.vocab
        self._pipes = [nlp.get_pipe(name) for name in names]
        for pipe in self._pipes:
            _keep_in_sets(pipe)
        self._longer = Matcher(nlp.vocab)
        longer = [pattern for pipe in self._pipes for pattern in _patterns(pipe) if not _single(pattern)]
        if longer:
            self._longer.add("longer", longer)
        self._seen: dict[bytes, bytes] = {}

    def pipe(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """Set classes, features and lemmas of each Doc."""
        for doc in docs:
            if not self._pipes or not len(doc):
                yield doc
            elif len(self._longer) and self._longer(doc, allow_missing=True):
                yield self._whole(doc)
            else:
                yield self._rows(doc)

    def _whole(self, doc: Doc) -> Doc:
        for pipe in self._pipes:
            doc = pipe(doc)
        return doc

    def _rows(self, doc: Doc) -> Doc:
        rows = _table(doc).tobytes()
        keys = [rows[at : at + _WIDTH] for at in range(0, len(rows), _WIDTH)]
        self._look_at([key for key in dict.fromkeys(keys) if key not in self._seen])
        given = np.frombuffer(b"".join([self._seen[key] for key in keys]), np.uint64).reshape(len(keys), -1)
        if len(self._seen) > MOST:
            self._seen = {}
        return doc.from_array(_SET, cast("Ints2d", np.ascontiguousarray(given[:, 1:])))

    def _look_at(self, new: Sequence[bytes]) -> None:
        """Put what the pipes make of some rows into the table."""
        # Words that stand together by chance may make a pattern of several; then each is looked at by itself.
        met = len(new) > 1 and len(self._longer) and self._longer(self._apart(new), allow_missing=True)
        for some in [[key] for key in new] if met else [new] if new else []:
            made = _table(self._whole(self._apart(some))).tobytes()
            self._seen.update((key, made[at * _WIDTH : (at + 1) * _WIDTH]) for at, key in enumerate(some))

    def _apart(self, keys: Sequence[bytes]) -> Doc:
        """Make a Doc of the tokens of some rows, which have nothing to do with each other."""
        rows = np.frombuffer(b"".join(keys), np.uint64).reshape(len(keys), -1)
        doc = Doc(self._vocab, words=[self._vocab.strings[int(row[0])] for row in rows])
        return doc.from_array(_SET, cast("Ints2d", np.ascontiguousarray(rows[:, 1:])))


def wordwise(nlp: Language, left_out: Iterable[str]) -> Wordwise:
    """Take those pipes at a pipeline's end, without the ones left out, whose work a table can do."""
    names: list[str] = []
    for name, pipe in reversed([each for each in nlp.pipeline if each[0] not in set(left_out)]):
        if not _one_by_one(pipe):
            break
        names.insert(0, name)
    return Wordwise(nlp, names)


def _one_by_one(pipe: object) -> bool:
    if isinstance(pipe, Lemmatizer):
        return pipe.mode in ("rule", "lookup")
    asked = {name for pattern in _patterns(pipe) for token in pattern for name in token}
    return isinstance(pipe, AttributeRuler) and asked - {"OP"} <= _KNOWN


def _keep_in_sets(pipe: object) -> None:
    """Let a lemmatizer find the words that it knows in sets: spaCy goes through long lists for each new one."""
    index = pipe.lookups.get_table("lemma_index", {}) if isinstance(pipe, Lemmatizer) else {}
    for kind, words in list(index.items()):
        index[kind] = frozenset(words)


def _patterns(pipe: object) -> list[list[dict[str, object]]]:
    rules = pipe.patterns if isinstance(pipe, AttributeRuler) else []
    return [[{str(name).upper(): value for name, value in token.items()} for token in pattern]
            for rule in rules for pattern in cast("list[list[dict[str, object]]]", rule["patterns"])]  # fmt: skip


def _single(pattern: Sequence[dict[str, object]]) -> bool:
    return len(pattern) == 1 and "OP" not in pattern[0]


def _table(doc: Doc) -> NDArray[np.uint64]:
    return cast("NDArray[np.uint64]", doc.to_array(_COLUMNS))
