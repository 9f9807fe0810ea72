"""The statements of one article in, the same out with whom a row names beside a film as who made it, too.

In "Films: A (1970), B (1972, with C)" C has directed B, too, if the films are a director's, and in "Scripts: A (with
C)" written it; in any other bracket "with C" names a player.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kgcine.model import Entity, Statement
from kgcine.tables import one_of

_REACH = 60


@dataclass(frozen=True, slots=True)
class Beside:
    """The frames of such rows, those of whom a bracket names, and what leads to somebody in a bracket.

    ``whole`` are those that read whole names only. ``partners`` are frames that say who had a part in a film together
    with somebody, and not which.
    """

    rows: frozenset[str]
    players: frozenset[str]
    partners: frozenset[str]
    whole: frozenset[str]
    led: re.Pattern[str]
    directs: re.Pattern[str]


def load_beside(words: Mapping[str, Sequence[str]]) -> Beside:
    """Compile the wordings of their table."""
    return Beside(
        frozenset(words["rows"]),
        frozenset(words["players"]),
        frozenset(words["partners"]),
        frozenset(words["whole"]),
        re.compile(rf"[(,;] ?(?:{one_of(words['beside'])}) $"),
        re.compile(rf"\b(?:{one_of(words['directs'])})\b"),
    )


def with_partners(statements: Iterable[Statement], text: str, beside: Beside) -> list[Statement]:
    """Read who stands with a film in the row of its maker as its maker, too."""
    stated = list(statements)
    rows = {(s.subject, e.sentence): s.property for s in stated if s.frame in beside.rows for e in s.evidence}
    read: list[Statement] = []
    for each in stated:
        one = each.evidence[0]
        made = rows.get((each.subject, one.sentence))
        before = text[max(one.sentence.start, one.object.start - _REACH) : one.object.start]
        if each.frame in beside.players and made and beside.led.search(before):
            read.append(replace(each, property=made, qualifiers=()))
        elif each.frame not in beside.partners or beside.directs.search(before[before.rfind("(") + 1 :]):
            read.append(each)
        elif made is not None:
            read.append(replace(each, property=made))
    return read


def without_first_names(
    statements: Iterable[Statement], entities: Sequence[Entity], beside: Beside
) -> Iterator[Statement]:
    """Leave out the director whom a bracket calls by one name that the article never has whole: "Fog (1972, Vera)"."""
    names = {each.id: each.name for each in entities}
    for each in statements:
        if each.frame not in beside.whole or " " in names.get(str(each.object), " "):
            yield each
