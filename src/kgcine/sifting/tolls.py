"""The statements of one article in, the same without numbers of dead that are taken for another's out.

Of "44 people were killed and over 400 injured" the parser may take the first number for what both verbs share. Where
"A and four others" died, four were not all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from kgcine.model import Evidence, Literal, Span, Statement
from kgcine.tables import one_of

DEAD, HURT = "numberOfDeaths", "numberOfInjured"
TOLLS = frozenset({DEAD, HURT})


_NEAR = 40


def load_tolls(table: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    """Compile what leads to a number that is not all: "the pilot and [another] five", "one in ten"."""
    fates, others, shares = (one_of(table[key]) for key in ("fates", "others", "shares"))
    return re.compile(
        rf"\b(?:(?!(?:{fates})\b)[A-Za-z][\w’'-]*,? and (?:(?:{others}) )?|(?:{shares}) )$", re.IGNORECASE
    )


def without_shared_tolls(statements: Iterable[Statement], text: str, beside: re.Pattern[str]) -> list[Statement]:
    """Drop a number of injured given as one of dead too, and a number whose source is told in the same sentence."""
    read = list(statements)
    counted = [e for s in read if s.property in TOLLS for e in s.evidence]
    stated = [s for s in read if s.property != DEAD or not _is_beside(s, text, counted, beside)]
    tolls = [(s, e.sentence) for s in stated if s.property in TOLLS for e in s.evidence]
    dead = {(s.subject, s.object, sentence) for s, sentence in tolls if s.property == DEAD}
    sourced = {(s.subject, s.property, s.object, sentence) for s, sentence in tolls if s.speaker is not None}
    return [s for s in stated if not (_is_hurt(s, dead) or _is_sourced(s, sourced))]


def _is_beside(each: Statement, text: str, counted: Sequence[Evidence], beside: re.Pattern[str]) -> bool:
    """Tell whether somebody without a number died besides: "the pilot and [five] passengers"."""
    sentence, number = each.evidence[0].sentence, each.evidence[0].object
    if any(c.isdigit() for c in text[sentence.start : number.start]) or any(
        e.sentence == sentence and e.object.start < number.start for e in counted
    ):
        return False
    return beside.search(text, max(sentence.start, number.start - _NEAR), number.start) is not None


def _is_hurt(each: Statement, dead: set[tuple[str, str | Literal, Span]]) -> bool:
    return each.property == HURT and not dead.isdisjoint((each.subject, each.object, e.sentence) for e in each.evidence)


def _is_sourced(each: Statement, sourced: set[tuple[str, str, str | Literal, Span]]) -> bool:
    """Tell whether a number is the text's own although its sentence says whose it is."""
    ends = ((each.subject, each.property, each.object, e.sentence) for e in each.evidence)
    return each.status == "asserted" and not sourced.isdisjoint(ends)
