"""A stretch of a source in, the same text with parts cut out or exchanged out, every character still knowing its place.

All cleaning works on :class:`Mapped` values, so that an offset in the cleaned view can be led back to the file.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Run = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mapped:
    """A text whose characters stand in a source; ``runs`` are ``(offset here, offset in the source)`` pairs."""

    text: str
    runs: tuple[Run, ...]

    def point(self, offset: int) -> int:
        """Return where in the source the character at this offset stands.

        >>> Mapped("ab", ((0, 5), (1, 9))).point(1)
        9
        """
        at = max(bisect_right(self.runs, offset, key=_here) - 1, 0)
        here, there = self.runs[at]
        return there + offset - here

    def slice(self, start: int, end: int) -> Mapped:
        """Return the part from ``start`` to ``end``.

        >>> Mapped("abcd", ((0, 0), (2, 7))).slice(1, 4)
        Mapped(text='bcd', runs=((0, 1), (1, 7)))
        """
        first = bisect_right(self.runs, start, key=_here)
        last = bisect_right(self.runs, max(end - 1, start), key=_here)
        inner = tuple((here - start, there) for here, there in self.runs[first:last])
        return Mapped(self.text[start:end], ((0, self.point(start)), *inner))

    def without(self, spans: Iterable[Run]) -> Mapped:
        """Return the text without these spans, which are sorted and do not overlap.

        >>> Mapped("a[1] b", ((0, 0),)).without([(1, 4)])
        Mapped(text='a b', runs=((0, 0), (1, 4)))
        """
        return self.exchange((start, end, "") for start, end in spans)

    def exchange(self, edits: Iterable[tuple[int, int, str]]) -> Mapped:
        """Return the text with other words for these spans, which are sorted and do not overlap.

        >>> Mapped("R&amp;D", ((0, 0),)).exchange([(1, 6, "&")])
        Mapped(text='R&D', runs=((0, 0), (2, 6)))
        """
        kept: list[Mapped] = []
        at = 0
        for start, end, words in edits:
            if start > at:
                kept.append(self.slice(at, start))
            if words:
                place = self.point(start)
                kept.append(Mapped(words, tuple((number, place) for number in range(len(words)))))
            at = max(at, end)
        if at == 0:
            return self
        if at < len(self.text):
            kept.append(self.slice(at, len(self.text)))
        return concatenate(kept, self.point(0))

    def strip(self) -> Mapped:
        """Return the text without the blanks at both ends."""
        bare = self.text.strip()
        if len(bare) == len(self.text):
            return self
        start = len(self.text) - len(self.text.lstrip())
        return self.slice(start, start + len(bare))

    def translate(self, table: dict[int, str]) -> Mapped:
        """Exchange characters one for one."""
        return Mapped(self.text.translate(table), self.runs)


def cut(source: str, start: int, end: int) -> Mapped:
    """Take a stretch of the source as it is.

    >>> cut("one two", 4, 7)
    Mapped(text='two', runs=((0, 4),))
    """
    return Mapped(source[start:end], ((0, start),))


def concatenate(parts: Sequence[Mapped], origin: int = 0) -> Mapped:
    """Put parts one behind the other; ``origin`` is the place of the empty text.

    >>> concatenate([cut("one two", 0, 3), cut("one two", 4, 7)])
    Mapped(text='onetwo', runs=((0, 0), (3, 4)))
    """
    runs: list[Run] = []
    length = 0
    for part in parts:
        if part.text:
            runs.extend((here + length, there) for here, there in part.runs)
            length += len(part.text)
    return Mapped("".join(part.text for part in parts), _merged(runs) or ((0, origin),))


def join(parts: Sequence[Mapped]) -> Mapped:
    """Put parts one behind the other with one blank between, which stands for the character after the part before.

    >>> join([cut("one, two", 0, 3), cut("one, two", 5, 8)])
    Mapped(text='one two', runs=((0, 0), (4, 5)))
    """
    pieces: list[Mapped] = []
    for part in parts:
        if pieces:
            before = pieces[-1]
            pieces.append(Mapped(" ", ((0, before.point(len(before.text) - 1) + 1 if before.text else part.point(0)),)))
        pieces.append(part)
    return concatenate(pieces)


def _merged(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Drop the runs that go on where the one before leads anyway."""
    kept: list[Run] = []
    for here, there in runs:
        if not kept or there - here != kept[-1][1] - kept[-1][0]:
            kept.append((here, there))
    return tuple(kept)


def _here(run: Run) -> int:
    return run[0]
