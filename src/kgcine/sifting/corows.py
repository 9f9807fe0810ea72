"""The statements of one article in, the same out with whom a row names beside a film as its director.

In "Films: A (1970), B (1972, with C)" C has directed B, too, if the films are a director's; in any other bracket
"with C" names a player.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kgcine.model import Statement
from kgcine.tables import one_of

DIRECTS, _REACH = "director", 60


@dataclass(frozen=True, slots=True)
class Beside:
    """The frames of such rows, those of whom a bracket names, and what leads to somebody in a bracket.

    ``partners`` are frames that say who had a part in a film together with somebody, and not which.
    """

    rows: frozenset[str]
    players: frozenset[str]
    partners: frozenset[str]
    led: re.Pattern[str]
    directs: re.Pattern[str]


def load_beside(words: Mapping[str, Sequence[str]]) -> Beside:
    """Compile the wordings of their table."""
    return Beside(
        frozenset(words["rows"]),
        frozenset(words["players"]),
        frozenset(words["partners"]),
        re.compile(rf"[(,;] ?(?:{one_of(words['beside'])}) $"),
        re.compile(rf"\b(?:{one_of(words['directs'])})\b"),
    )


def with_partners(statements: Iterable[Statement], text: str, beside: Beside) -> list[Statement]:
    """Read who stands with a film in a row of its director's as its director."""
    stated = list(statements)
    rows = {(s.subject, e.sentence) for s in stated if s.frame in beside.rows for e in s.evidence}
    read: list[Statement] = []
    for each in stated:
        one = each.evidence[0]
        directed = (each.subject, one.sentence) in rows
        before = text[max(one.sentence.start, one.object.start - _REACH) : one.object.start]
        if each.frame in beside.players and directed and beside.led.search(before):
            read.append(replace(each, property=DIRECTS, qualifiers=()))
        elif each.frame not in beside.partners or directed or beside.directs.search(before[before.rfind("(") + 1 :]):
            read.append(each)
    return read
