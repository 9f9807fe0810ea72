"""The statements of an article in, the same with one status for what two frames read in one sentence out.

"According to A, the film by B was a success": by B is how the text itself calls the film, whatever A says of it. But a
plan is none that is carried out, a denial denies, and whoever counts the dead is named for it. The trade that somebody
wanted to take up, and that the text gives them elsewhere, is no plan.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kgcine.model import Statement
from kgcine.sifting.tolls import TOLLS

_OWN, _TRADE = "asserted", "occupation"
#: What stands against a plain fact of the same words.
_AGAINST = frozenset({"planned", "denied"})


def of_one_word(statements: Iterable[Statement]) -> list[Statement]:
    """Drop of a fact that one sentence states twice what its other status outweighs.

    >>> from kgcine.model import Evidence, Span
    >>> evidence = (Evidence(Span(0, 9), Span(0, 3), Span(5, 8)),)
    >>> told = [Statement("Fog", "director", "Ada", status=s, evidence=evidence) for s in ("reported", "asserted")]
    >>> [each.status for each in of_one_word(told)]
    ['asserted']
    """
    told = list(statements)
    found: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for each in told:
        found[_fact(each)].add(each.status)
    taken_up = {(each.subject, each.object) for each in told if each.property == _TRADE and each.status == _OWN}
    kept = (each for each in told if _counts(each, found[_fact(each)]))
    return [each for each in kept if not (_is_aim(each) and (each.subject, each.object) in taken_up)]


def _fact(statement: Statement) -> tuple[object, ...]:
    return statement.subject, statement.property, statement.object, statement.evidence[0].sentence


def _is_aim(statement: Statement) -> bool:
    return statement.property == _TRADE and statement.status == "planned"


def _counts(statement: Statement, statuses: set[str]) -> bool:
    """Tell whether a status stands beside the others that the same words are read with."""
    if _OWN not in statuses or len(statuses) == 1:
        return True
    outweighed = bool(statuses & _AGAINST) or statement.property in TOLLS
    return (statement.status != _OWN) == outweighed
