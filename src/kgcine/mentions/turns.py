"""An article in, where the words of those who speak in an interview begin behind their labels out: "WEBER: I did"."""

from __future__ import annotations

import re
from collections import Counter

from kgcine.model import Article

#: Turns that make a text an interview.
TURNS, _SPEAKERS = 3, 2
_LABEL = re.compile(r"([^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,3}):\s+")


def turns_of(article: Article) -> list[int]:
    """Return where a turn begins behind its label in capitals; the label is no part of what is said.

    >>> from kgcine.model import Block
    >>> text = "Q: Who?\\nWEBER: I.\\nQ: Why?\\nWEBER: So."
    >>> starts = [0, 8, 18, 26, 38]
    >>> blocks = tuple(Block("paragraph", a, b) for a, b in zip(starts, starts[1:]))
    >>> turns_of(Article("a", text, text, (), blocks))
    [3, 15, 21, 33]
    """
    found = [_LABEL.match(article.view, block.start, block.end) for block in article.blocks]
    labels = [match for match in found if match is not None and match[1].isupper()]
    times = Counter(match[1] for match in labels)
    turns = [match for match in labels if times[match[1]] > 1]
    several = len({match[1] for match in turns}) >= _SPEAKERS and len(turns) >= TURNS
    return [match.end() for match in turns] if several else []
