"""The statements of one article in, the same without films of which somebody is called the maker who is none.

"His film" is a director's; of whom the article knows as a producer only, it says no more than that. In a row of the
films of whom it knows as an actor only, he plays; the first work of a cameraman is one that he photographed. Who is
known for a film has directed or plays in it by his calling alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kgcine.model import Literal, Statement
from kgcine.tables import one_of

_ROWS = ("/his-films-list", "/his-films-named", "/owned-films-list", "/somebodys-films-behind-dash", "/his-films-below")
_KNOWN_FOR = "/known-for-films"
_WORK, _DIRECT, _FIRST = "/owned-work", "/direct", "/graduation-work-of"
_OWNED = ("/owned-film", "/owner-title", "/owned-title", "/another-film", "/in-his-latest-film", _WORK, _FIRST, *_ROWS)


@dataclass(frozen=True, slots=True)
class Owners:
    """The callings of those whose films a text may speak of, and what shows that it speaks of film.

    A sentence that tells somebody's calling and ``directs`` may mean a director too, as may a cameraman in a text in
    which somebody ``turns`` to directing. Whom the article knows as one of
    the ``authors`` only has written what is called his, unless the sentence speaks of the ``screen``.
    """

    directing: frozenset[str]
    directs: re.Pattern[str]
    others: frozenset[str]
    authors: frozenset[str]
    players: frozenset[str]
    filmers: frozenset[str]
    turns: re.Pattern[str]
    screen: re.Pattern[str]


def load_owners(words: Mapping[str, Sequence[str]]) -> Owners:
    """Compile the wordings of their table."""
    return Owners(
        frozenset(words["directing"]),
        re.compile(one_of(words["directs"]), re.IGNORECASE),
        frozenset(words["others"]),
        frozenset(words["authors"]),
        frozenset(words["players"]),
        frozenset(words["filmers"]),
        re.compile(rf"\b(?:{one_of(words['turns'])})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(words['screen_begun'])}|(?:{one_of(words['screen'])})\b)", re.IGNORECASE),
    )


def without_owners(statements: Iterable[Statement], text: str, owners: Owners) -> list[Statement]:
    """Drop that somebody directed what is only called his, where he is told to do another thing and never to direct.

    >>> from kgcine.model import Literal, Statement
    >>> words = {"directing": ["director"], "others": ["film producer"]}
    >>> empty = dict.fromkeys(("directs", "authors", "players", "filmers", "turns", "screen", "screen_begun"), [])
    >>> produces = Statement("e1", "occupation", Literal("film producer"))
    >>> owns = Statement("e2", "director", "e1", frame="film/owned-film")
    >>> [each.property for each in without_owners([produces, owns], "", load_owners(words | empty))]
    ['occupation']
    """
    told = _without_other_films(list(statements))
    callings = _callings(told, text, owners)
    owned = (*_OWNED, _KNOWN_FOR)
    directing = {each.object for each in told if each.property == "director" and not each.frame.endswith(owned)}
    directing |= {who for who, names in callings.items() if not owners.directing.isdisjoint(names)}
    others = {who for who, names in callings.items() if not owners.others.isdisjoint(names)} - directing
    authors = {who for who, names in callings.items() if names and names <= owners.authors} - directing
    players, filmers = (
        {who for who in others if callings[who] & owners.others <= only} for only in (owners.players, owners.filmers)
    )

    def own(each: Statement) -> Statement | None:
        if each.frame.endswith(_KNOWN_FOR):
            return _by_calling(each, callings.get(str(each.object), set()), owners)
        if each.property != "director" or not each.frame.endswith(_OWNED):
            return each
        if each.object not in directing and _is_anothers(each, told):
            return None
        if each.object in authors:
            return each if _is_shown(each, text, owners) else None
        work = each.frame.endswith(_WORK)
        if each.object not in others or (work and each.object not in players | filmers):
            return each
        if each.object in filmers and not work and owners.turns.search(text):
            return each
        if each.object in players and each.frame.endswith((*_ROWS, _FIRST)):
            return replace(each, property="castMember")
        return replace(each, property="cinematographer") if work and each.object in filmers else None

    return [read for each in told if (read := own(each)) is not None]


def _by_calling(each: Statement, names: set[str], owners: Owners) -> Statement | None:
    """Read what somebody is known for: a player's part, a director's film, neither of whom is both or another."""
    if names and names <= owners.players:
        return replace(each, property="castMember")
    return each if names & owners.directing and not names & owners.players else None


def _is_shown(statement: Statement, text: str, owners: Owners) -> bool:
    """Tell whether a sentence that gives a fact speaks of the screen."""
    return any(owners.screen.search(text, e.sentence.start, e.sentence.end) for e in statement.evidence)


def _is_anothers(each: Statement, told: Iterable[Statement]) -> bool:
    """Tell whether somebody plays in what another has directed: "A's most awaited film", which "B directed"."""
    own = [s for s in told if s.subject == each.subject]
    makers = {s.object for s in own if s.property == "director" and s.frame.endswith(_DIRECT)}
    plays = any(s.property == "castMember" and s.object == each.object for s in own)
    return plays and bool(makers) and each.object not in makers


def _without_other_films(told: list[Statement]) -> list[Statement]:
    """Drop what sentences say of a film that stand for another one, as who is their maker shows."""
    made = (each for each in told if each.property == "director" and _is_of_another_film(each, told))
    astray = {(each.subject, e.sentence) for each in made for e in each.evidence}
    return [s for s in told if not s.evidence or not all((s.subject, e.sentence) in astray for e in s.evidence)]


def _is_of_another_film(each: Statement, told: Iterable[Statement]) -> bool:
    """Tell whether "the film" is taken for one that another is named with, though its maker has made one by name.

    "A shoots “Fog”. He likes B's “Rain”. The film, the first by A, is a comedy": this is "Fog".
    """
    if not all(e.chain for e in each.evidence):
        return False
    made = [s for s in told if s.property == "director"]
    named = [s for s in made if not all(e.chain for e in s.evidence)]
    rivals = [s for s in made if s.subject == each.subject and s.object != each.object]
    said = {e.sentence for e in each.evidence}
    beside = any(said & {e.sentence for e in s.evidence} for s in rivals)
    own = any(s.object == each.object and s.subject != each.subject for s in named)
    return own and not beside and any(s in named for s in rivals)


def _callings(statements: Iterable[Statement], text: str, owners: Owners) -> dict[str, set[str]]:
    """Return by person the callings that are told, to which a sentence may add that somebody directs."""
    callings: dict[str, set[str]] = {}
    for each in statements:
        if each.property == "occupation" and isinstance(each.object, Literal):
            callings.setdefault(each.subject, set()).add(each.object.value)
            if any(owners.directs.search(text, e.sentence.start, e.sentence.end) for e in each.evidence):
                callings[each.subject] |= owners.directing
    return callings
