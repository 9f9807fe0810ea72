"""The statements of an article in, those out that have somebody die twice: "A was shot in 1938. … He died in 1960".

Whom a name says to have died is sure; whom a pronoun says so in another year is somebody else.
"""

from __future__ import annotations

from collections.abc import Iterable

from kgcine.model import Literal, Statement

DATE, PLACE, ASSERTED = "deathDate", "deathPlace", "asserted"
_YEAR = 4


def die_once(statements: Iterable[Statement], text: str, pronouns: frozenset[str]) -> list[Statement]:
    """Drop the deaths that a pronoun tells of somebody who died in another year by his name.

    >>> from kgcine.model import Evidence, Span
    >>> text = "A was shot in 1938. He died in 1960."
    >>> ends = ((Span(0, 19), Span(0, 1), Span(14, 18)), (Span(20, 36), Span(20, 22), Span(31, 35)))
    >>> years = [(Evidence(*each, ()), text[each[2].start : each[2].end]) for each in ends]
    >>> told = [Statement("e1", DATE, Literal(y, "gYear"), frame="f", evidence=(e,)) for e, y in years]
    >>> [each.object.value for each in die_once(told, text, frozenset({"he"}))]
    ['1938']
    """
    stated = list(statements)
    sure: dict[str, set[str]] = {}
    for each in stated:
        if _dies(each) and not _by_pronoun(each, text, pronouns):
            sure.setdefault(each.subject, set()).add(_year(each))
    others = {
        (each.subject, evidence.sentence)
        for each in stated
        if _dies(each)
        and _by_pronoun(each, text, pronouns)
        and _year(each) not in sure.get(each.subject, {_year(each)})
        for evidence in each.evidence
    }
    return [
        each
        for each in stated
        if each.property not in (DATE, PLACE) or not any((each.subject, e.sentence) in others for e in each.evidence)
    ]


def _dies(each: Statement) -> bool:
    return each.property == DATE and each.status == ASSERTED and isinstance(each.object, Literal)


def _year(each: Statement) -> str:
    return each.object.value[:_YEAR] if isinstance(each.object, Literal) else ""


def _by_pronoun(each: Statement, text: str, pronouns: frozenset[str]) -> bool:
    return all(text[e.subject.start : e.subject.end].lower() in pronouns for e in each.evidence)
