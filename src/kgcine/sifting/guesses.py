"""The statements of one article in, the same without what the scorer alone reads against a frame out.

"Her roles in the films A and B" has a player, and that she directed them is no more than likely of other sentences.
A director who "shot" a film, as a frame reads it, was not behind the camera because the scorer thinks so.
A book came out in the year in its bracket, and was not released besides as films are.
Who is a film director by a frame is no director besides because the scorer thinks so.
A prize that a frame gives to a film is not the scorer's to give to its maker, and no film is the best actress.
"Graduates of X who had learnt from A" does not say where A learnt, "he has headed X since 2000" not when X was
founded, and whose citizenship was taken away has it no more. A name that a house had was not founded besides.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kgcine.classes import SCREEN
from kgcine.framing.learned import is_guess
from kgcine.model import Entity, Literal, Span, Statement
from kgcine.tables import one_of

POSTS = frozenset({"positionHeld", "leader", "employer", "memberOf", "occupation"})
SCHOOLED, BEGUN, NATION, BORN = "educatedAt", "inception", "nationality", "birthPlace"
FORMER = "formerName"
_SETTLED = frozenset({"Settlement", "Region", "Country", "Place"})
_NEAR, _BEHIND = 12, 60
PLAYER, PRIZE, MAKER, CAMERA = "castMember", "awardReceived", "director", "cinematographer"
AUTHOR, CALLING = "author", "occupation"
RELEASED = "releaseDate"
KIN = frozenset({"spouse", "parent", "child", "sibling", "relative"})
# Whom a frame makes one of these is not the director besides because the scorer thinks so.
CREW = (CAMERA, "composer", "editor")
TRADES = frozenset({"director", "screenwriter", "composer", "cinematographer", "editor", "producer"})
WORKS = SCREEN | {"CreativeWork"}


@dataclass(frozen=True, slots=True)
class Guessing:
    """Words of players' prizes and of the stage, what leads to teachers and a beginning, what ends a citizenship."""

    honoured: frozenset[str]
    teachers: re.Pattern[str]
    since: re.Pattern[str]
    revoked: re.Pattern[str]
    staged: re.Pattern[str]
    kin: re.Pattern[str]
    fates: re.Pattern[str]
    births: re.Pattern[str]


def load_guessing(table: Mapping[str, Sequence[str]]) -> Guessing:
    """Compile the wordings of their table."""
    return Guessing(
        frozenset(table["players"]),
        re.compile(rf"\b(?:{one_of(table['teachers'])})\b[^.;]*$"),
        re.compile(rf"\b(?:{one_of(table['since'])}) $", re.IGNORECASE),
        re.compile(rf" (?:{one_of(table['citizenship'])})\b[^.;]*\b(?:{one_of(table['revoked'])})\b"),
        re.compile(rf"\b(?:{one_of(table['staged'])})\b", re.IGNORECASE),
        re.compile(rf"\w[’']s? (?:[a-z-]+ )?(?:{one_of(table['kin'])})\b"),
        re.compile(rf"\b(?:{one_of(table['fates'])})\b"),
        re.compile(rf"\b(?:{one_of(table['births'])})\b", re.IGNORECASE),
    )


def without_guesses(
    statements: Iterable[Statement], text: str, entities: Iterable[Entity], guessing: Guessing
) -> list[Statement]:
    """Drop what only the scorer says where a frame says something else, or the words around it do."""
    stated, known = list(statements), {each.id: each for each in entities}
    read = [each for each in stated if not is_guess(each)]
    others = {(s.property, s.subject, s.object) for s in read if s.property in {PLAYER, MAKER, *CREW}}
    prizes = {(s.object, e.sentence) for s in read if s.property == PRIZE for e in s.evidence}
    credited = {(s.property, e.sentence, s.subject) for s in read if s.property in TRADES for e in s.evidence}
    kept = [s for s in stated if not is_guess(s) or not _is_refuted(s, others, prizes, known, guessing.honoured)]
    names = {(_value(s), e.sentence) for s in read if s.property == FORMER for e in s.evidence}
    kept = [s for s in kept if not is_guess(s) or not _is_name_only(s, known, names)]
    posts = {e.sentence for s in stated if s.property in POSTS for e in s.evidence}
    kept = [s for s in kept if not is_guess(s) or not _is_astray(s, text, known, posts, guessing)]
    kept = [s for s in kept if not is_guess(s) or not _is_credited(s, credited)]
    callings = [(s.subject, _value(s)) for s in read if s.property == CALLING]
    return [s for s in kept if not is_guess(s) or not _is_vague(s, callings)]


def _is_astray(
    guess: Statement, text: str, known: Mapping[str, Entity], posts: Container[Span], guessing: Guessing
) -> bool:
    """Tell whether the words around an end show that it is told of somebody or something else.

    ``posts`` are the sentences that tell of somebody's post, which may have begun in the year.
    """
    first = guess.evidence[0]
    if guess.property in KIN:
        # "A and the director's wife, B": she is the director's.
        ends = sorted((first.subject, first.object))
        return guessing.kin.search(text, ends[0].end, ends[1].start) is not None
    if guess.property == SCHOOLED:
        between = first.object.end < first.subject.start
        return between and guessing.teachers.search(text, first.object.end, first.subject.start) is not None
    if guess.property == BEGUN:
        start = max(first.sentence.start, first.object.start - _NEAR)
        led = first.sentence in posts and guessing.since.search(text, start, first.object.start) is not None
        return led or _type(guess.subject, known) in _SETTLED
    if guess.property == BORN:
        span = (first.sentence.start, first.sentence.end)
        # "Sentenced to twelve years, A hanged himself at Omsk" says nothing of where he was born.
        return guessing.fates.search(text, *span) is not None and guessing.births.search(text, *span) is None
    if guess.property == RELEASED and _type(guess.subject, known) == "CreativeWork":
        return guessing.staged.search(text, first.sentence.start, first.sentence.end) is not None
    ended = guessing.revoked.match(text, first.object.end, first.object.end + _BEHIND)
    return guess.property == NATION and ended is not None


def _is_name_only(guess: Statement, known: Mapping[str, Entity], names: Container[tuple[str, Span]]) -> bool:
    """Tell whether what is founded is but a name that a sentence gives a house: "founded in 1934 under the name A"."""
    house = known.get(guess.subject) if guess.property == BEGUN else None
    return house is not None and any((house.name, each.sentence) in names for each in guess.evidence)


def _is_vague(guess: Statement, callings: Iterable[tuple[str, str]]) -> bool:
    """Tell whether a frame says more closely what somebody is: "director" of a film director."""
    vague = guess.property == CALLING
    return vague and any(guess.subject == who and what.endswith(f" {_value(guess)}") for who, what in callings)


def _value(statement: Statement) -> str:
    return statement.object.value if isinstance(statement.object, Literal) else statement.object


def _is_credited(guess: Statement, credited: set[tuple[str, Span, str]]) -> bool:
    """Tell whether a sentence credits the film to somebody else: "A won for X by B", "X directed by A and Y by B"."""
    return any((guess.property, each.sentence, guess.subject) in credited for each in guess.evidence)


def _is_refuted(
    guess: Statement,
    others: set[tuple[str, str, str | Literal]],
    prizes: set[tuple[str | Literal, Span]],
    known: Mapping[str, Entity],
    honoured: frozenset[str],
) -> bool:
    if guess.property == AUTHOR:
        # Who presents a film or writes of it is not its author because the scorer thinks so.
        return _type(guess.subject, known) in SCREEN
    if guess.property == PLAYER and (MAKER, guess.subject, guess.object) in others:
        # "Directed by A and starring B": the director plays no part because the scorer thinks so.
        return True
    if guess.property in TRADES:
        rivals = {CAMERA: (PLAYER, MAKER), MAKER: (PLAYER, *CREW)}.get(guess.property, (PLAYER,))
        return any((rival, guess.subject, guess.object) in others for rival in rivals)
    if guess.property == RELEASED:
        return _type(guess.subject, known) == "Book"
    if guess.property != PRIZE or isinstance(guess.object, Literal):
        return False
    played = _type(guess.subject, known) in WORKS and not honoured.isdisjoint(known[guess.object].name.lower().split())
    return played or any((guess.object, each.sentence) in prizes for each in guess.evidence)


def _type(id: str, known: Mapping[str, Entity]) -> str | None:
    """Return the class of a thing, None of a nation, which is no entity of the article yet."""
    return known[id].type if id in known else None
