"""The statements of one article in, the same without what is said of somebody else than who is named in passing.

"A, the widow of B, stars in X" says of A alone who plays; B stands in the words that tell who A is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kgcine.model import Entity, Span, Statement
from kgcine.tables import one_of

_PERSON = "Person"
_BEHIND_DASH = re.compile(r" [-–—] (?:is|was|has|had|[a-z]+(?:ed|s)) ")


@dataclass(frozen=True, slots=True)
class Asides:
    """How an aside runs up to who is named in it, and what goes on behind with whom it is told of.

    That is no relative, which would be his who is named, and no further member of a list.
    """

    led: re.Pattern[str]
    goes_on: re.Pattern[str]
    dashed: re.Pattern[str]


def load_asides(words: Mapping[str, Sequence[str]]) -> Asides:
    """Compile the wordings of their table."""
    return Asides(
        re.compile(rf"[\"”’]?, (?:{one_of(words['begins'])}) [^,;:()]{{1,90}}"),
        re.compile(rf", (?!(?:{one_of(words['stays'])})\b)[a-z]"),
        re.compile(rf".*\w[\"”’]? [-–—] [^-–—;:]{{0,90}}\b(?:{one_of(words['through'])}) [^-–—;:,]{{0,50}}", re.DOTALL),
    )


def without_asides(
    statements: Iterable[Statement], text: str, entities: Iterable[Entity], asides: Asides
) -> list[Statement]:
    """Drop what stands behind an aside of one person and is said of another who is named in it.

    >>> from kgcine.model import Evidence
    >>> asides = load_asides({"begins": ["the"], "stays": ["who"], "through": ["with"]})
    >>> text = "Ada, the widow of Ben, stars in Salt."
    >>> people = [Entity(name, name, "Person", spans=(Span(at, at + 3),)) for name, at in (("Ada", 0), ("Ben", 18))]
    >>> def told(name: str, at: int) -> Statement:
    ...     evidence = Evidence(Span(0, 37), Span(32, 36), Span(at, at + 3))
    ...     return Statement("Salt", "castMember", name, evidence=(evidence,))
    >>> [each.object for each in without_asides([told("Ada", 0), told("Ben", 18)], text, people, asides)]
    ['Ada']
    """
    people = {span for each in entities if each.type == _PERSON for span in each.spans}
    if len(people) < 2:
        return list(statements)
    ordered = sorted(people)
    return [each for each in statements if not _is_aside(each, text, people, ordered, asides)]


def _is_aside(statement: Statement, text: str, people: set[Span], ordered: Sequence[Span], asides: Asides) -> bool:
    for evidence in statement.evidence[:1]:
        for who, other in ((evidence.object, evidence.subject), (evidence.subject, evidence.object)):
            if who in people and other.start > who.end and _BEHIND_DASH.match(text, who.end):
                # "Fog – shot with the help of B – won": B won nothing.
                return asides.dashed.fullmatch(text, evidence.sentence.start, who.start) is not None
            if who in people and other.start > who.end and asides.goes_on.match(text, who.end) is not None:
                before = (each for each in ordered if evidence.sentence.start <= each.start and each.end < who.start)
                return any(asides.led.fullmatch(text, each.end, who.start) is not None for each in before)
    return False
