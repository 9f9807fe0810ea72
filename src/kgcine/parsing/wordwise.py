"""A tagged and parsed Doc in, the same with classes, features and lemmas out, by a table of the tokens seen before.

spaCy's attribute ruler tries each of its patterns on each token, and its lemmatizer looks at each token by itself.
Nearly all of that depends on the token's word, tag and label alone, so what they gave once holds wherever these meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from spacy.language import Language
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc

from kgcine.parsing.ruling import Ruling, longer_of, patterns_of
from kgcine.parsing.tokenrows import apart, put, rows_of

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
        self._rulings = [Ruling(pipe, nlp.vocab) if isinstance(pipe, AttributeRuler) else None for pipe in self._pipes]
        rulers = [pipe for pipe in self._pipes if isinstance(pipe, AttributeRuler)]
        self._longer = longer_of([pattern for ruler in rulers for pattern in patterns_of(ruler)], nlp.vocab)
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
        rows = rows_of(doc)
        new = [row for row in dict.fromkeys(rows) if row not in self._seen]
        if new:
            self._seen.update(zip(new, self._made(new), strict=True))
        given = [self._seen[row] for row in rows]
        if len(self._seen) > MOST:
            self._seen = {}
        return put(given, doc)

    def _made(self, rows: list[bytes]) -> list[bytes]:
        """Return some rows as the pipes leave them."""
        for pipe, ruling in zip(self._pipes, self._rulings, strict=True):
            rows = ruling.rule(rows) if ruling is not None else rows_of(pipe(apart(rows, self._vocab)))
        return rows


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
    if not isinstance(pipe, AttributeRuler):
        return False
    return {name for pattern in patterns_of(pipe) for token in pattern for name in token} - {"OP"} <= _KNOWN


def _keep_in_sets(pipe: object) -> None:
    """Let a lemmatizer find the words that it knows in sets: spaCy goes through long lists for each new one."""
    index = pipe.lookups.get_table("lemma_index", {}) if isinstance(pipe, Lemmatizer) else {}
    for kind, words in list(index.items()):
        index[kind] = frozenset(words)
