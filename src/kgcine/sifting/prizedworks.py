"""The statements of an article in, the same with the film for which somebody who worked on it was given a prize.

"Weber won the award for best actress" in a text about a film in which she plays tells which film it was for.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kgcine.classes import WORKS
from kgcine.framing.learned import is_guess
from kgcine.model import Entity, Span, Statement
from kgcine.tables import one_of

_PRIZE, _WORK, _PERSON, _DIRECTOR = "awardReceived", "forWork", "Person", "director"
#: Source characters within which an article names the film that it is about.
_OPENING = 300
#: Those before a sentence within which it goes on about a film.
_NEAR = 250


@dataclass(frozen=True, slots=True)
class Prized:
    """The properties of who works on a film, names of prizes for such work, and wordings by which a prize is for it.

    ``crew`` names somebody by the film that a text speaks of: "its cinematographer". ``films`` ends the names of
    prizes that films win, and ``others`` stands in those of other trades than the director's.
    """

    credits: frozenset[str]
    categories: re.Pattern[str]
    work: re.Pattern[str]
    crew: re.Pattern[str]
    films: re.Pattern[str]
    others: re.Pattern[str]


def load_prized(words: Mapping[str, Sequence[str]]) -> Prized:
    """Compile the wordings of their table."""
    own = rf"\bfor (?:{one_of(words['own'])}) (?:[\w-]+ )?(?:{one_of(words['work'])})\b"
    # "For his work in the theatre" is for no film.
    own += rf"(?! (?:in|at) (?!(?:the |this |that )?(?:{one_of(words['screen'])})\b|[A-Z\"“‘«]))"
    categories = rf"(?:.*\bfor )?(?:{one_of(words['categories'])})\b"
    crew = rf"\b(?:{one_of(words['films'])}) (?:[\w-]+ )?(?:{one_of(words['crew'])})\b"
    found = (re.compile(categories, re.IGNORECASE), re.compile(own), re.compile(crew))
    ends = re.compile(rf"\b(?:{one_of(words['of_films'])})$", re.IGNORECASE)
    others = re.compile(rf"\b(?:{one_of(words['of_others'])})\b", re.IGNORECASE)
    return Prized(frozenset(words["credits"]), *found, ends, others)


def rightly_won(statements: Sequence[Statement], entities: Sequence[Entity], prized: Prized) -> Iterator[Statement]:
    """Yield the statements in order without those that a prize shows to be wrong.

    "“Fog” by A was picked as best film" gives the prize to the film alone, and who is the best cinematographer for a
    film did not direct it because the scorer thinks so.
    """
    names = {each.id: each.name for each in entities}
    made = {each.id for each in entities if each.type in WORKS}
    won = [each for each in statements if each.property == _PRIZE]
    works = {(each.subject, each.object, each.evidence[0].sentence) for each in won}
    skilled = {
        (dict(each.qualifiers).get(_WORK), each.subject)
        for each in won
        if prized.others.search(names.get(str(each.object), ""))
    }
    for each in statements:
        film = dict(each.qualifiers).get(_WORK) if each.property == _PRIZE else None
        shared = (film, each.object, each.evidence[0].sentence) in works
        if shared and film != each.subject and prized.films.search(names.get(str(each.object), "")):
            continue
        if film is not None and each.subject in made:
            # "“Fog” shared the prize with “Dew”"
            each = replace(each, qualifiers=tuple(pair for pair in each.qualifiers if pair[0] != _WORK))
        guessed = each.property == _DIRECTOR and is_guess(each)
        if not (guessed and (each.subject, each.object) in skilled):
            yield each


def with_prized_works(
    statements: Sequence[Statement], text: str, entities: Sequence[Entity], prized: Prized
) -> Iterator[Statement]:
    """Yield the statements in order, prizes for work with the work.

    That is the only one that the sentence names, where the winner worked on it; where it names none the one that the
    article begins with and has named last, where the winner worked on no other, or that which alone it has just named.
    """
    works = sorted((span.start, each.id) for each in entities if each.type in WORKS for span in each.spans)
    people = {each.id for each in entities if each.type == _PERSON}
    names = {each.id: each.name for each in entities}
    made: dict[str, set[str]] = defaultdict(set)
    for each in statements:
        if each.property in prized.credits and isinstance(each.object, str):
            made[each.object].add(each.subject)
    known = {
        (each.subject, each.evidence[0].sentence, dict(each.qualifiers).get(_WORK)): each.object
        for each in statements
        if each.property == _PRIZE
    }
    for each in statements:
        if each.property == _PRIZE and each.subject in people and _WORK not in dict(each.qualifiers):
            sentence = each.evidence[0].sentence
            told = prized.categories.match(names.get(str(each.object), ""))
            ways = (prized.work, prized.crew)
            told = told or next(filter(None, (way.search(text, sentence.start, sentence.end) for way in ways)), None)
            work = _work(sentence, works, made[each.subject]) if told else None
            # "Was given the title, ten years after she had won the prize for her role in “Salt”": of the other alone.
            other = known.get((each.subject, sentence, work), each.object) != each.object
            if work is not None and not other:
                each = each.qualified(_WORK, work)
        yield each


def _work(sentence: Span, works: Iterable[tuple[int, str]], own: set[str]) -> str | None:
    known = list(works)
    inside = {work for at, work in known if sentence.start <= at < sentence.end}
    if inside:
        return next(iter(inside)) if len(inside) == 1 and inside <= own else None
    before = [work for at, work in known if at < sentence.start]
    near = {work for at, work in known if 0 < sentence.start - at < _NEAR}
    if len(near) == 1 and near <= own and before[-1] in near:
        return before[-1]
    if not before or own != {before[-1]}:
        return None
    return before[-1] if known[0] == (known[0][0], before[-1]) and known[0][0] < _OPENING else None
