"""Names in, where the other titles of works begin out: "Salt Road, also known as Fog"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kgcine.classes import WORKS
from kgcine.tokens import QUOTES, Found, Text

_ASIDE, _LONGEST = 3, 40
_BETWEEN = QUOTES | {",", "(", ")"}


def renamed(text: Text, names: Iterable[Found], phrases: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield where a name begins that such a phrase leads in right behind a work, and the work's class."""
    for found in names:
        if found.type not in WORKS:
            continue
        at = found.last
        while at < len(text) and at - found.last < _ASIDE and text.words[at] in _BETWEEN:
            at += 1
        if at >= len(text) or at in text.breaks:
            continue
        words = text.plain[text.starts[at] : text.starts[at] + _LONGEST].lower()
        said = next((phrase for phrase in phrases if words.startswith(f"{phrase} ")), None)
        if said is not None:
            yield at + len(said.split(" ")), found.type
