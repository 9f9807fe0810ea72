"""The statements of an article in, the same with whose the works are that follow: "Then came “Fog”", "“Salt” followed".

A life tells of one work whose it is and of the next ones only that they came: these are by the same person, or have
the same one in them, where the sentence before says either of nobody else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kgcine.classes import FILMS
from kgcine.model import Entity, Evidence, Span, Statement
from kgcine.tables import one_of

RULE = "followers/next-work"
_MADE, _PLAYED, _PERSON, _CERTAIN = "director", "castMember", "Person", 0.78
#: Characters of a sentence within which whom it is about is named.
_FIRST = 16


@dataclass(frozen=True, slots=True)
class Followers:
    """What leads to the next work, what stands behind its title, and the pronouns of whose it is."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    owners: frozenset[str]


def load_followers(words: Mapping[str, Sequence[str]]) -> Followers:
    """Compile the wordings of their table."""
    lead = rf"(?:^|[;,] |\band )(?:{one_of(words['leads'])})(?: (?:{one_of(words['works'])}))?,?(?: was| were)?"
    before = rf"{lead}(?: (?:the|a|an)(?: [\w-]+){{0,3}})?,? ?[\"“«‘]?$"
    behind = rf"[\"”»’]?(?: \([^()]*\))?,? (?:{one_of(words['follows'])})\b(?! (?:by|the|a|an)\b)"
    return Followers(re.compile(before), re.compile(behind), frozenset(words["owners"]))


def with_followers(
    statements: Sequence[Statement],
    text: str,
    entities: Sequence[Entity],
    sentences: Sequence[Span],
    wording: Followers,
) -> Iterator[Statement]:
    """Yield the statements in order, then those of the works that follow."""
    yield from statements
    firsts = {min(each.spans): each.id for each in entities if each.type in FILMS and each.spans}
    people = sorted(span for each in entities if each.type == _PERSON for span in each.spans)
    told = {(each.subject, each.property) for each in statements}
    known: dict[int, list[Statement]] = defaultdict(list)
    for each in statements:
        if each.property in (_MADE, _PLAYED) and each.status == "asserted":
            known[each.evidence[0].sentence.start].append(each)
    before: list[Statement] = []
    for sentence in sentences:
        new = [
            follower
            for work, at in _following(text, sentence, firsts, people, wording)
            for follower in _taken_over(before, work, at, sentence)
            if (work, follower.property) not in told
        ]
        yield from new
        own = [each for each in known[sentence.start] if _is_about(each, text, wording)]
        before = new or own


def _following(
    text: str, sentence: Span, firsts: Mapping[Span, str], people: Iterable[Span], wording: Followers
) -> Iterator[tuple[str, Span]]:
    """Yield the works that a sentence brings in as the next ones, each with where, and none beside somebody's name."""
    inside = sorted(span for span in firsts if sentence.start <= span.start < sentence.end)
    if not inside or any(sentence.start <= span.start < sentence.end for span in people):
        return
    first = inside[0]
    led = wording.before.search(text[sentence.start : first.start])
    opens = first.start - sentence.start <= 1
    if led or (opens and wording.behind.match(text, first.end)):
        yield from ((firsts[span], span) for span in inside)


def _taken_over(before: Sequence[Statement], work: str, at: Span, sentence: Span) -> Iterator[Statement]:
    """Yield what is said of the work before for the next one: who made it, else the only one told to be in it."""
    made = [each for each in before if each.property == _MADE]
    found = made or before
    if len({(each.object, each.property) for each in found}) != 1:
        return
    one = found[0]
    end = one.evidence[0].object
    evidence = Evidence(sentence, at, end, (end,))
    yield replace(one, subject=work, qualifiers=(), confidence=_CERTAIN, frame=RULE, evidence=(evidence,))


def _is_about(statement: Statement, text: str, wording: Followers) -> bool:
    """Tell whether a sentence is about the person of a statement: it begins with the name, or speaks of "her"."""
    evidence = statement.evidence[0]
    span = evidence.object
    spoken = text[span.start : span.end].lower() in wording.owners
    leads = span.start < evidence.subject.start
    return spoken or (leads and 0 <= span.start - evidence.sentence.start <= _FIRST)
