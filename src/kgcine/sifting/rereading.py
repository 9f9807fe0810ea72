"""The statements of one article in, the same with what was said of somebody else's work read as another part in it.

"Anna Weber shot the film" makes her its director, unless the article says that it was directed by somebody else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kgcine.frames import NOTHING
from kgcine.model import Statement


def reread(statements: Iterable[Statement], otherwise: Mapping[str, str]) -> list[Statement]:
    """Give a statement of such a frame its other property, or none, where another frame has another object for it.

    >>> told = Statement("e1", "director", "e2", frame="film/direct")
    >>> shot = Statement("e1", "director", "e3", frame="film/shoot-film")
    >>> [each.property for each in reread([told, shot], {"film/shoot-film": "cinematographer"})]
    ['director', 'cinematographer']
    """
    stated = list(statements)
    told: dict[tuple[str, str], set[str]] = {}
    for each in stated:
        if each.frame not in otherwise and each.status == "asserted":
            told.setdefault((each.subject, each.property), set()).add(str(each.object))
    read = []
    for each in stated:
        others = told.get((each.subject, each.property), set()) if each.frame in otherwise else set()
        apart = bool(others) and str(each.object) not in others
        if not apart or otherwise[each.frame] != NOTHING:
            read.append(replace(each, property=otherwise[each.frame]) if apart else each)
    return read
