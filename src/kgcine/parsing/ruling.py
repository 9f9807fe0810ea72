"""Rows of tokens in, what spaCy's attribute ruler makes of them out, by a table in which most words are alike.

A ruler names some hundred words. All others it treats by their tag and label alone, so one of them stands for all.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, count
from typing import cast

from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.vocab import Vocab

from kgcine.parsing.tokenrows import WORD, apart, rows_of

#: What a pattern may ask that tells words apart by the words it lists, or does not look at them.
_ASKED = frozenset({"LOWER", "IS_SPACE", "TAG", "DEP", "POS", "MORPH", "LEMMA", "OP"})
_LISTS = frozenset({"IN", "NOT_IN", "REGEX"})
Pattern = list[dict[str, object]]


class Ruling:
    """Does what an attribute ruler does, for patterns of one token."""

    def __init__(self, ruler: AttributeRuler, vocab: Vocab) -> None:
        """Hold a ruler, and which words it names."""
        self._ruler = ruler
        self._vocab = vocab
        patterns = patterns_of(ruler)
        self._longer = longer_of(patterns, vocab)
        self._named, self._likes = _named(patterns)
        self._standing = self._word_for_all() if all(map(_is_listing, chain(*patterns))) else None
        self._seen: dict[bytes, bytes] = {}

    def rule(self, rows: Sequence[bytes]) -> list[bytes]:
        """Return some rows as the ruler leaves them."""
        keys = [self._key(row) for row in rows]
        self._look_at([key for key in dict.fromkeys(keys) if key not in self._seen])
        return [row[:WORD] + self._seen[key][WORD:] for row, key in zip(rows, keys, strict=True)]

    def _key(self, row: bytes) -> bytes:
        """Return a row with the word that stands for all in place of one that the ruler does not name."""
        if self._standing is None or self._is_named(self._vocab.strings[int.from_bytes(row[:WORD], sys.byteorder)]):
            return row
        return self._standing + row[WORD:]

    def _word_for_all(self) -> bytes:
        word = next(word for word in ("x" * length for length in count(1)) if not self._is_named(word))
        return self._vocab.strings.add(word).to_bytes(WORD, sys.byteorder)

    def _is_named(self, word: str) -> bool:
        lower = word.lower()
        return lower in self._named or word.isspace() or any(like.search(lower) for like in self._likes)

    def _look_at(self, new: Sequence[bytes]) -> None:
        # Words that stand together by chance may make a pattern of several; then each is looked at by itself.
        met = len(new) > 1 and len(self._longer) and self._longer(apart(new, self._vocab), allow_missing=True)
        for some in [[key] for key in new] if met else [new] if new else []:
            self._seen.update(zip(some, rows_of(self._ruler(apart(some, self._vocab))), strict=True))


def patterns_of(ruler: AttributeRuler) -> list[Pattern]:
    """Return the patterns of a ruler, the names of what they ask for in capitals."""
    return [[{str(name).upper(): value for name, value in token.items()} for token in pattern]
            for rule in ruler.patterns for pattern in cast("list[Pattern]", rule["patterns"])]  # fmt: skip


def longer_of(patterns: Iterable[Pattern], vocab: Vocab) -> Matcher:
    """Return a matcher of those among some patterns that ask for several tokens."""
    matcher = Matcher(vocab)
    longer = [pattern for pattern in patterns if len(pattern) > 1 or "OP" in pattern[0]]
    if longer:
        matcher.add("longer", longer)
    return matcher


def _is_listing(token: Mapping[str, object]) -> bool:
    """Tell whether what a pattern asks of a word is to be among some, or like an expression."""
    asked = token.get("LOWER", "")
    return token.keys() <= _ASKED and (isinstance(asked, str) or cast("dict[str, object]", asked).keys() <= _LISTS)


def _named(patterns: Iterable[Pattern]) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Return the words that patterns name, in small letters, and the expressions by which they do."""
    words: set[str] = set()
    likes: list[re.Pattern[str]] = []
    for asked in (token["LOWER"] for pattern in patterns for token in pattern if "LOWER" in token):
        if isinstance(asked, str):
            words.add(asked)
            continue
        for name, value in cast("dict[str, list[str] | str]", asked).items():
            if name == "REGEX":
                likes.append(re.compile(str(value)))
            elif name in _LISTS:
                words.update(value)
    return frozenset(words), tuple(likes)
