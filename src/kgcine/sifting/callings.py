"""The statements of one article in, the same without callings that stand before somebody else's name out.

"The actors A and B, the directors and artists C and D": the directors are C and D. "The actress A, B and C": one
calling is the next name's alone; "A, an actor, B, a designer": what stands behind a name is that one's. Who directs on
a stage is no film director: "worked at the Youth Theatre as a director".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kgcine.model import Entity, Evidence, Literal, Span, Statement
from kgcine.tables import one_of

CALLING = "occupation"
# What may stand between a calling and the name that it leads, and what leads from the one before to the calling.
_LEADS = re.compile(r"(?: and [a-z-]+| from [A-Z]\w+)? [A-Z][a-z]")
# A trade before the comma of a name, whose row has each trade before a comma: "the director, A, writer, B and".
_TRADE, _ROWED = re.compile(r"[a-z]{3}[nrst], $"), re.compile(r",? [A-Z][a-z]")
_ARTICLE = re.compile(r" (?:an?|the) ")
_PARTS = re.compile(r"[^.;:()]*,(?: and)?(?: the)?(?: [A-Za-z-]+){0,3} $")


_ROW = re.compile(r"(?:,| and\b| &| as well as\b|\s)*")
_BESIDE = re.compile(
    r"(?: \([^()]*\))?, (?:(?:an?|the) )?(?:(?!(?:an?|the|[a-z]+s|are|were|had|and|who|then) )[a-z-]+ ){0,2}"
)
_MANY = re.compile(r"\w+(?<!s)s\b")
_MANY_LEAD = re.compile(r"(?:\S+ )?[a-z]+s, ")
_ALONE = re.compile(r", (?:is|was|has)\b")
# The capitals of an office before its last word: "[Deputy Culture and Tourism ]Minister".
_NAMES_ON, _TITLED = r"(?:[A-Z][\w-]+(?:,? and)? )+$", 60
_OWNED = frozenset({"film/owner-title", "film/owned-title"})
_OF_SOMEBODY = frozenset({CALLING, "nationality"})
_OF_PEOPLE = frozenset({CALLING, "positionHeld"})
_OF_FILM = (Literal("film director"), Literal("film producer"))


@dataclass(frozen=True, slots=True)
class Stages:
    """What a sentence has that speaks of the stage, and what it has where it speaks of the screen too; compiled.

    What stands ``apart`` is the calling of somebody else: "A, according to the critic B". ``deputies`` begin an office
    that one of the ``heads`` ends.
    """

    stage: re.Pattern[str]
    screen: re.Pattern[str]
    apart: re.Pattern[str]
    deputies: re.Pattern[str]
    heads: re.Pattern[str]
    music: re.Pattern[str]


def load_stages(words: Mapping[str, Sequence[str]]) -> Stages:
    """Compile the words of their table."""
    return Stages(
        re.compile(rf"\b(?:{one_of(words['stage'])})", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(words['screen'])})", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(words['apart'])})\b"),
        re.compile(rf"\b(?:{one_of(words['deputies'])})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(words['heads'])})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(words['music'])})\b", re.IGNORECASE),
    )


def of_one(statements: Iterable[Statement], text: str, entities: Iterable[Entity]) -> list[Statement]:
    """Drop the calling that stands alone before somebody else's name: "the actress A, B and C" tells it of A."""
    stated = [s for s in statements if s.property not in _OF_SOMEBODY or not _of_many(s.evidence[0], text)]
    if not any(each.property == CALLING for each in stated):
        return stated
    people = sorted(span for each in entities if each.type == "Person" for span in each.spans)
    starts = [span.start for span in people]
    return [s for s in stated if s.property != CALLING or not _of_before(s, text, people, starts)]


def _of_many(evidence: Evidence, text: str) -> bool:
    """Tell whether a plural stands before one name that goes on alone: "with Kazakh actors, Fog, was shot"."""
    told, held = evidence.object, evidence.subject
    return bool(_MANY_LEAD.fullmatch(text, told.start, held.start) and _ALONE.match(text, held.end))


def _of_before(statement: Statement, text: str, people: Sequence[Span], starts: Sequence[int]) -> bool:
    """Tell whether the calling is the name's right behind it, and a row of names leads from there to this one."""
    calling, held = statement.evidence[0].object, statement.evidence[0].subject
    if held.end < calling.start:
        one = _MANY.search(text, calling.start, calling.end) is None
        return one and _of_last(held, calling, text, people, starts)
    first = bisect_left(starts, calling.end)
    last = bisect_left(starts, held.start)
    if not first < last or starts[first] != calling.end + 1 or _MANY.search(text, calling.start, calling.end):
        return False
    ends = [calling.end, *(span.end for span in people[first:last])]
    begins = [*starts[first:last], held.start]
    return all(_ROW.fullmatch(text, end, begin) for end, begin in zip(ends, begins, strict=True))


def _of_last(held: Span, calling: Span, text: str, people: Sequence[Span], starts: Sequence[int]) -> bool:
    """Tell whether a calling stands right behind the comma of another name: "A, an actor, B, a designer"."""
    at = bisect_left(starts, calling.start) - 1
    return (
        at >= 0 and people[at].start > held.end and _BESIDE.fullmatch(text, people[at].end, calling.start) is not None
    )


def off_stage(statements: Iterable[Statement], text: str, stages: Stages) -> list[Statement]:
    """Drop film directors of whom a sentence says only that they direct on a stage, and callings of sources."""
    own = [s for s in statements if s.property not in _OF_PEOPLE or not _is_apart(s, text, stages)]
    own = [s for s in own if not _is_deputys(s, text, stages) and not _is_music(s, text, stages)]
    return [s for s in own if s.object not in _OF_FILM or not all(_staged(e, text, stages) for e in s.evidence)]


def _is_music(statement: Statement, text: str, stages: Stages) -> bool:
    """Tell whether what is somebody's is a song by its sentence: "the rock music of A morphed into B's X"."""
    if statement.property != "director" or statement.frame not in _OWNED:
        return False
    start, end = statement.evidence[0].sentence
    return stages.music.search(text, start, end) is not None and stages.screen.search(text, start, end) is None


def _is_deputys(statement: Statement, text: str, stages: Stages) -> bool:
    """Tell whether an office is that of a deputy, whom it does not call so: "Deputy Culture and Tourism Minister"."""
    sentence, office = statement.evidence[0].sentence, statement.evidence[0].object
    if statement.property != "positionHeld" or stages.deputies.search(str(statement.object)) is not None:
        return False
    led = re.search(_NAMES_ON, text[max(sentence.start, office.start - _TITLED) : office.start])
    return led is not None and stages.deputies.search(led[0]) is not None and stages.heads.search(led[0]) is None


def _is_apart(statement: Statement, text: str, stages: Stages) -> bool:
    held, calling = statement.evidence[0].subject, statement.evidence[0].object
    if held == calling:
        # "The Minister added": that a noun stands for somebody does not tell what he is.
        return True
    return held.end < calling.start and stages.apart.search(text, held.end, calling.start) is not None


def _staged(evidence: Evidence, text: str, stages: Stages) -> bool:
    start, end = evidence.sentence
    return stages.stage.search(text, start, end) is not None and stages.screen.search(text, start, end) is None


def of_their_own(statements: Iterable[Statement], text: str) -> list[Statement]:
    """Drop a calling of somebody before a comma behind which the calling leads another name.

    >>> from kgcine.model import Literal, Span
    >>> text = "the actor Ann, the directors Eve and Jan"
    >>> def said(who: str, at: int) -> Statement:
    ...     evidence = Evidence(Span(0, len(text)), Span(at, at + 3), Span(19, 28))
    ...     return Statement(who, CALLING, Literal("film director"), frame="person/film-director", evidence=(evidence,))
    >>> [each.subject for each in of_their_own([said("ann", 10), said("eve", 29)], text)]
    ['eve']
    """
    return [s for s in statements if s.property != CALLING or not any(_is_led(each, text) for each in s.evidence)]


def _is_led(evidence: Evidence, text: str) -> bool:
    subject, calling = evidence.subject, evidence.object
    if subject.end > calling.start:
        return False
    between = text[subject.end : calling.start]
    # "His mother, A, a clerk, B came": with an article it is an apposition and no member of a row.
    rowed = _TRADE.search(text, max(0, subject.start - _TITLED), subject.start) and not _ARTICLE.search(between)
    leads = _ROWED if rowed else _LEADS
    return bool(_PARTS.fullmatch(between) and leads.match(text, calling.end))
