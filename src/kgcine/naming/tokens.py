"""The tokens of one article as plain lists, which the name rules run over, and the choice between overlapping finds."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from spacy.tokens import Doc

from kgcine.model import Literal, MentionKind
from kgcine.naming.lexicon import lowered, plain

QUOTES = frozenset("\"'`") | {"''", "``"}
#: Marks that open a quotation and are never straight.
OPENING = frozenset("“‘«„")
STOPS = frozenset({".", "!", "?", "…", "..."})
DASHES = frozenset({"-", "--", "–", "—"})
#: What stands behind whoever owns something.
OWNS = frozenset({"'s", "'"})
PEOPLE = "people"
ARTICLES = frozenset({"a", "an", "the"})
#: A word that is the year of a film.
YEAR = re.compile(r"(18[89]|19\d|20[0-4])\d$")


class Found(NamedTuple):
    """A span of tokens that a rule takes for a mention; ``rank`` decides between finds that overlap.

    ``reach`` are the tokens that its name covers where that is more.
    """

    first: int
    last: int
    type: str
    rule: str
    rank: int
    kind: MentionKind = "name"
    value: Literal | None = None
    reach: tuple[int, int] | None = None


class Named(NamedTuple):
    """A name that the model sees: its tokens and its label."""

    first: int
    last: int
    label: str


@dataclass(frozen=True, slots=True)
class Text:
    """One article's tokens: ``words`` with plain quotes, ``lower``, offsets, ``breaks`` where a block begins."""

    view: str
    plain: str
    words: tuple[str, ...]
    lower: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    breaks: frozenset[int]
    named: tuple[Named, ...]

    def __len__(self) -> int:
        return len(self.words)

    def capital(self, at: int) -> bool:
        """Tell whether a token begins with a capital letter."""
        return 0 <= at < len(self.words) and self.words[at][0].isupper()

    def word(self, at: int) -> str:
        """Return the lower-case token, or nothing outside the text."""
        return self.lower[at] if 0 <= at < len(self.lower) else ""

    def slice(self, first: int, last: int) -> str:
        """Return the text of these tokens as it stands."""
        return self.view[self.starts[first] : self.ends[last - 1]]

    def glued(self, at: int) -> bool:
        """Tell whether no blank stands between this token and the one before."""
        return at > 0 and self.ends[at - 1] == self.starts[at]

    def opens(self, at: int) -> bool:
        """Tell whether a sentence may begin at this token."""
        if at in self.breaks or at == 0:
            return True
        before = self.words[at - 1]
        if before in STOPS:
            return True
        return before in QUOTES and at > 1 and (at - 1 in self.breaks or self.words[at - 2] in STOPS)

    def sentence_start(self, at: int, reach: int) -> int:
        """Return the token with which the sentence of one begins, at most ``reach`` tokens before it."""
        first = at
        while first > 0 and first not in self.breaks and self.words[first - 1] not in STOPS and at - first < reach:
            first -= 1
        return first

    def covering(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the tokens that a span of the view touches, None where it touches none."""
        first = bisect_left(self.ends, start + 1)
        last = bisect_left(self.starts, end)
        return (first, last) if first < last else None


def numbered(text: Text, at: int, before: frozenset[str]) -> bool:
    """Tell whether a stop belongs to a number in a name, ``before`` which one of some words stands: "Halt No. 9"."""
    return text.words[at] == "." and text.word(at - 1) in before and text.word(at + 1).isdecimal()


def text_of(view: str, docs: Sequence[Doc], offsets: Sequence[int]) -> Text:
    """Put the tokens of an article's blocks in one row."""
    words: list[str] = []
    starts: list[int] = []
    breaks: list[int] = []
    named: list[Named] = []
    for doc, offset in zip(docs, offsets, strict=True):
        base = len(words)
        breaks.append(base)
        for token in doc:
            words.append(token.text)
            starts.append(offset + token.idx)
        named.extend(Named(base + ent.start, base + ent.end, ent.label_) for ent in doc.ents)
    ends = tuple(start + len(word) for start, word in zip(starts, words, strict=True))
    even = tuple(plain(word) for word in words)
    lower = tuple(lowered(word) for word in even)
    return Text(view, plain(view), even, lower, tuple(starts), ends, frozenset(breaks), tuple(named))


def _order(found: Found) -> tuple[int, int, int, str, str, str, str]:
    """Order finds by what decides between them, and then by all else, so that no two are alike."""
    value = found.value.value if found.value else ""
    return -found.rank, found.first - found.last, found.first, found.rule, found.type, found.kind, value


def choose(found: Iterable[Found]) -> list[Found]:
    """Keep finds that do not overlap: the higher rank first, then the longer, then the earlier.

    >>> choose([Found(0, 2, "Person", "a", 1), Found(1, 4, "Film", "b", 2)])
    [Found(first=1, last=4, type='Film', rule='b', rank=2, kind='name', value=None, reach=None)]
    """
    taken: set[int] = set()
    kept: list[Found] = []
    for item in sorted(set(found), key=_order):
        tokens = range(item.first, item.last)
        if item.first < item.last and taken.isdisjoint(tokens):
            taken.update(tokens)
            kept.append(item)
    return sorted(kept, key=lambda f: f.first)


def apart(found: Iterable[Found], whole: frozenset[str]) -> list[Found]:
    """Put finds in order, without those that share tokens with an earlier find of a type that the parser sees as one.

    >>> finds = [Found(3, 6, "Person", "b", 1), Found(0, 4, "Film", "a", 1), Found(5, 6, "Date", "c", 1)]
    >>> [find.type for find in apart(finds, frozenset({"Film"}))]
    ['Film', 'Date']
    """
    ordered = sorted(found, key=lambda item: item.first)
    taken: dict[int, Found] = {}
    for item in ordered:
        if item.type in whole and item.first not in taken:
            taken.update(dict.fromkeys(range(item.first, item.last), item))
    return [f for f in ordered if all(taken.get(at, f) is f for at in range(f.first, f.last))]
