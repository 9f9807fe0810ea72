"""Statements of one article in, each fact said once out: evidence gathered, coarser values folded into finer ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kgcine.model import Evidence, Literal, Span, Statement

MAX_CONFIDENCE = 0.99
DATE_TYPES = frozenset({"date", "gYearMonth", "gYear"})
Qualifiers = tuple[tuple[str, str | Literal], ...]


def merge(statements: Iterable[Statement], functional: frozenset[str], aside: Sequence[Span] = ()) -> list[Statement]:
    """Merge statements of one article that say the same, in order of their first evidence.

    Two agree when subject, property, object, status and speaker are equal and no qualifier differs.
    A date of a property in ``functional`` that a finer date refines is folded into it. The sentence that is cited first
    is the one that names both ends itself, then the surer one, then that which is no headline or caption (``aside``).
    """
    merged: list[Statement] = []
    for statement in statements:
        for at, other in enumerate(merged):
            joined = _join(other, statement, functional, aside)
            if joined is not None:
                merged[at] = joined
                break
        else:
            merged.append(statement)
    return sorted(merged, key=_order)


def _join(one: Statement, other: Statement, functional: frozenset[str], aside: Sequence[Span]) -> Statement | None:
    if (one.subject, one.property, one.status, one.speaker) != (
        other.subject,
        other.property,
        other.status,
        other.speaker,
    ):
        return None
    value = one.object if one.object == other.object else _finer(one, other, functional)
    qualifiers = _union(one.qualifiers, other.qualifiers)
    if value is None or qualifiers is None:
        return None

    def rank(each: Statement) -> tuple[bool, bool, bool, float, bool]:
        at = each.evidence[0].sentence.start
        running = not any(span.start <= at < span.end for span in aside)
        named = not each.evidence[0].chain
        return each.object == value, set(each.qualifiers) == set(qualifiers), named, each.confidence, running

    best, rest = sorted((one, other), key=rank, reverse=True)
    evidence = tuple(dict.fromkeys((*best.evidence, *rest.evidence)))
    surest = max(one.confidence, other.confidence)
    if evidence != best.evidence:
        surest = max(surest, min(MAX_CONFIDENCE, 1 - (1 - one.confidence) * (1 - other.confidence)))
    return replace(best, object=value, qualifiers=qualifiers, evidence=evidence, confidence=surest)


def _finer(one: Statement, other: Statement, functional: frozenset[str]) -> Literal | None:
    a, b = one.object, other.object
    if one.property not in functional or not isinstance(a, Literal) or not isinstance(b, Literal):
        return None
    if a.datatype not in DATE_TYPES or b.datatype not in DATE_TYPES:
        return None
    if a.value.startswith(b.value):
        return a
    return b if b.value.startswith(a.value) else None


def _union(one: Qualifiers, other: Qualifiers) -> Qualifiers | None:
    """Join qualifiers; None where they contradict each other."""
    found: dict[str, str | Literal] = dict(one)
    for name, value in other:
        if name not in found or _refines(found[name], value):
            found[name] = value
        elif found[name] != value and not _refines(value, found[name]):
            return None
    return tuple(sorted(found.items(), key=lambda item: (item[0], str(item[1]))))


def _refines(old: str | Literal, new: str | Literal) -> bool:
    return (
        isinstance(old, Literal)
        and isinstance(new, Literal)
        and old.datatype in DATE_TYPES
        and new.datatype in DATE_TYPES
        and len(new.value) > len(old.value)
        and new.value.startswith(old.value)
    )


def _order(statement: Statement) -> tuple[Evidence, str, str, str]:
    value = statement.object
    return statement.evidence[0].sentence, statement.subject, statement.property, str(value)  # type: ignore[return-value]
