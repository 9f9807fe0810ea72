"""The statements of one article in, the same without what brackets do not tell of a town or a film.

"The Weber Museum (Osh, Kyrgyzstan) was opened in 1950" tells of no beginning of Osh or Kyrgyzstan, and a row of films
with their original titles in brackets of no directors: "Salt Road (Tuz Joly, 1998); The Fog (Ayol Tumani, 1999)".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from kgcine.model import Entity, Statement

_MADE, _CALLED = "director", "alternativeTitle"
_DATED = re.compile(r",? (?:19|20)\d\d\)")
_PLACE, _WITHIN = "Place", frozenset({"locatedIn", "country"})
# From a name in a bracket over the rest of it to the verb behind.
_BEHIND = re.compile(r"[^()]*\),? (?:is|was|were|are|has|had|will|which|who|[a-z]+(?:ed|s)) ")
_OPENED = re.compile(r".*\([^()]*", re.DOTALL)


def without_bracketed(
    statements: Iterable[Statement], text: str, entities: Sequence[Entity], is_a: Callable[[str, str], bool]
) -> list[Statement]:
    """Drop what stands behind a bracket and is said of a place that is named in it, but for where that lies.

    >>> from kgcine.model import Evidence, Literal, Span
    >>> text = "The museum (Osh) was opened in 1950."
    >>> def told(start: int, end: int) -> Statement:
    ...     evidence = Evidence(Span(0, 36), Span(start, end), Span(31, 35))
    ...     return Statement("e1", "inception", Literal("1950", "gYear"), evidence=(evidence,))
    >>> places = [Entity("e1", "Osh", "Place")]
    >>> [len(without_bracketed([told(*ends)], text, places, str.__eq__)) for ends in ((12, 15), (0, 10))]
    [0, 1]
    """
    places = {each.id for each in entities if is_a(each.type, _PLACE)}
    return [each for each in statements if each.subject not in places or not _is_bracketed(each, text)]


def _is_bracketed(statement: Statement, text: str) -> bool:
    if statement.property in _WITHIN or not statement.evidence:
        return False
    evidence = statement.evidence[0]
    opened = _OPENED.fullmatch(text, evidence.sentence.start, evidence.subject.start)
    behind = _BEHIND.match(text, evidence.subject.end)
    return opened is not None and behind is not None and evidence.object.start >= behind.end() - 1


def without_originals(statements: Iterable[Statement], text: str) -> list[Statement]:
    """Drop who a bracket with a year seems to say has made a film, where the row's other brackets hold titles.

    >>> from kgcine.model import Evidence, Span
    >>> text = "Salt (Tuz, 1998); Fog (Ayol Tumani, 1999)"
    >>> def told(name: str, kind: str, at: int) -> Statement:
    ...     evidence = Evidence(Span(0, 41), Span(at - 6, at - 2), Span(at, at + len(name)))
    ...     return Statement("e1", kind, "e2", evidence=(evidence,))
    >>> row = [told("Tuz", "alternativeTitle", 6), told("Ayol Tumani", "director", 23)]
    >>> [each.property for each in without_originals(row, text)]
    ['alternativeTitle']
    """
    told = list(statements)
    dated = [each for each in told if _stands_with_its_year(each, text)]
    rows = {each.evidence[0].sentence for each in dated if each.property == _CALLED}
    # Where an article gives originals so, who is named in no other place is one, too.
    made = [each for each in dated if each.property == _MADE]
    strange = {each for each in made if text.count(text[slice(*each.evidence[0].object)]) == 1}
    wrong = strange if rows and len(strange) == len(made) else set[Statement]()
    wrong |= {each for each in made if each.evidence[0].sentence in rows}
    return [each for each in told if each not in wrong]


def _stands_with_its_year(statement: Statement, text: str) -> bool:
    """Tell whether the object fills a bracket up to a year: "([Tuz Joly], 1998)"."""
    if not statement.evidence:
        return False
    span = statement.evidence[0].object
    return text[max(0, span.start - 1) : span.start] == "(" and _DATED.match(text, span.end) is not None
