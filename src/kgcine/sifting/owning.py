"""The statements of one article in, the same without films of which somebody is called the maker who is none.

"His film" is a director's; of whom the article knows as a producer only, it says no more than that. In a row of the
films of whom it knows as an actor only, he plays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kgcine.model import Literal, Statement

_ROWS = ("/his-films-list", "/owned-films-list")
_OWNED = ("/owned-film", "/owner-title", "/owned-title", "/another-film", *_ROWS)
_DIRECTING = frozenset({"film director", "director", "filmmaker", "film-maker", "documentary filmmaker", "animator"})
# A sentence that tells somebody's calling and speaks of directing may mean that one too.
_DIRECTS = "direct"
_OTHERS = frozenset(
    {"film producer", "producer", "actor", "actress", "composer", "cinematographer", "cameraman", "film critic"}
    | {"film editor", "journalist", "screenwriter", "singer", "dancer"}
)
# Whom the article knows as these only has written what is called his, unless the sentence speaks of film.
_AUTHORS = frozenset({"writer", "novelist", "poet", "playwright", "dramatist", "prose writer", "historian"})
_SCREEN = re.compile(r"\b(?:films?|movies?|documentar|screen|cinema|shorts?\b)", re.IGNORECASE)
_PLAYERS = frozenset({"actor", "actress"})


def without_owners(statements: Iterable[Statement], text: str) -> list[Statement]:
    """Drop that somebody directed what is only called his, where he is told to do another thing and never to direct.

    >>> from kgcine.model import Literal, Statement
    >>> produces = Statement("e1", "occupation", Literal("film producer"))
    >>> owns = Statement("e2", "director", "e1", frame="film/owned-film")
    >>> [each.property for each in without_owners([produces, owns], "")]
    ['occupation']
    """
    told = list(statements)
    callings: dict[str, set[str]] = {}
    for each in told:
        if each.property == "occupation" and isinstance(each.object, Literal):
            callings.setdefault(each.subject, set()).add(each.object.value)
            if any(_DIRECTS in text[e.sentence.start : e.sentence.end].lower() for e in each.evidence):
                callings[each.subject] |= _DIRECTING
    directing = {each.object for each in told if each.property == "director" and not each.frame.endswith(_OWNED)}
    directing |= {who for who, names in callings.items() if not _DIRECTING.isdisjoint(names)}
    others = {who for who, names in callings.items() if not _OTHERS.isdisjoint(names)} - directing
    authors = {who for who, names in callings.items() if names and names <= _AUTHORS} - directing
    players = {who for who in others if callings[who] & _OTHERS <= _PLAYERS}

    def own(each: Statement) -> Statement | None:
        if each.property != "director" or not each.frame.endswith(_OWNED):
            return each
        if each.object in authors:
            shown = any(_SCREEN.search(text, e.sentence.start, e.sentence.end) for e in each.evidence)
            return each if shown else None
        if each.object not in others:
            return each
        plays = each.object in players and each.frame.endswith(_ROWS)
        return replace(each, property="castMember") if plays else None

    return [read for each in told if (read := own(each)) is not None]
