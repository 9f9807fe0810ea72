"""The statements of one article in, the same without a number of dead that is taken for one of injured out.

Of "44 people were killed and over 400 injured" the parser may take the first number for what both verbs share.
"""

from __future__ import annotations

from collections.abc import Iterable

from kgcine.model import Statement

DEAD, HURT = "numberOfDeaths", "numberOfInjured"


def without_shared_tolls(statements: Iterable[Statement]) -> list[Statement]:
    """Drop the number of injured that a sentence gives as one of dead of the same event too."""
    stated = list(statements)
    dead = {(s.subject, s.object, e.sentence) for s in stated if s.property == DEAD for e in s.evidence}
    return [
        s
        for s in stated
        if s.property != HURT or dead.isdisjoint((s.subject, s.object, e.sentence) for e in s.evidence)
    ]
