"""The text of a frame's pattern in, what each of its matches holds out: ends that no group makes optional, and words.

Most patterns fit no sentence; a look at the types of its mentions and for one word tells that sooner than the pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LEAST = 3
_END = re.compile(r"\{([@!]?\w+?)\d*\+?\}")
_REPEATED = re.compile(r"\{\d*,?\d*\}|[?*]")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")


@dataclass(frozen=True, slots=True)
class Anchors:
    """What every match holds: the names of ends, a piece of text, empty where none is sure, and one of some pieces."""

    ends: tuple[str, ...] = ()
    text: str = ""
    either: tuple[str, ...] = ()


def anchors_of(pattern: str) -> Anchors:
    r"""Read what a pattern always holds; an alternative at its top leaves nothing sure.

    >>> anchors_of(r"{subject}(?: \([^()]*\))?,? is married to (?:the )?{object+}")
    Anchors(ends=('subject', 'object'), text=' is married to ', either=())
    >>> anchors_of("{subject} by {object}|{object} made {subject}")
    Anchors(ends=(), text='', either=())
    >>> anchors_of("(?:[Mm]usic|[Ss]core) (?:is|was) by {object}").either
    ('usic', 'core')
    """
    ends: list[str] = []
    runs = [""]
    for kind, piece in _outside_groups(pattern):
        if kind == "alternative":
            return Anchors()
        if kind == "letter":
            runs[-1] += piece
            continue
        if kind == "repeated":
            runs[-1] = runs[-1][:-1]
        elif kind == "optional end":
            ends.pop()
        elif kind == "end":
            ends.append(piece)
        runs.append("")
    longest = max(runs, key=len)
    found = max(_choices(pattern), key=lambda pieces: min(map(len, pieces)), default=())
    return Anchors(tuple(dict.fromkeys(ends)), longest if len(longest) >= LEAST else "", found)


def _choices(pattern: str) -> Iterator[tuple[str, ...]]:
    """Yield for each group that a match cannot do without what its alternatives hold, where each holds something."""
    for group in _groups(pattern):
        pieces = tuple(anchors_of(each).text for each in _alternatives(group))
        if all(pieces):
            yield pieces


def _groups(pattern: str) -> Iterator[str]:
    """Yield the inside of each group at the top that nothing makes optional and that looks neither ahead nor back."""
    at = depth = start = 0
    while at < len(pattern):
        kind, piece = _piece(pattern, at)
        at += len(piece)
        if kind == "opens":
            start = at if depth == 0 else start
            depth += 1
        elif kind == "closes":
            depth -= 1
            whole = pattern[start : at - 1]
            if depth == 0 and whole.startswith("?:") and not _REPEATED.match(pattern, at):
                yield whole.removeprefix("?:")


def _alternatives(group: str) -> Iterator[str]:
    at = depth = start = 0
    while at < len(group):
        kind, piece = _piece(group, at)
        depth += (kind == "opens") - (kind == "closes")
        if kind == "alternative" and depth == 0:
            yield group[start:at]
            start = at + len(piece)
        at += len(piece)
    yield group[start:]


def _outside_groups(pattern: str) -> Iterator[tuple[str, str]]:
    """Yield the pieces of a pattern that stand in no group, with their kind."""
    at = depth = 0
    before = "break"
    while at < len(pattern):
        kind, piece = _piece(pattern, at)
        at += len(piece)
        depth += (kind == "opens") - (kind == "closes")
        if depth or kind in ("opens", "closes"):
            before = "break"
            kind = "break"
        elif kind == "repeated":
            kind = {"letter": "repeated", "end": "optional end"}.get(before, "break")
        if kind == "end" and piece.startswith(("{@", "{!")):
            kind = "break"
        yield kind, _END.sub(r"\1", piece) if kind == "end" else piece[-1]
        before = kind


def _piece(pattern: str, at: int) -> tuple[str, str]:
    """Return the kind and the text of what begins here."""
    if found := _REPEATED.match(pattern, at):
        return "repeated", found[0]
    if found := _END.match(pattern, at):
        return "end", found[0]
    if found := _CLASS.match(pattern, at):
        return "break", found[0]
    char = pattern[at]
    if char == "\\":
        return ("break" if pattern[at + 1].isalnum() else "letter"), pattern[at : at + 2]
    kinds = {"(": "opens", ")": "closes", "|": "alternative", "^": "break", "$": "break", ".": "break", "+": "break"}
    return kinds.get(char, "letter"), char
