"""The statements of one article in, the same with what was said of somebody else's work read as another part in it.

"Anna Weber shot the film" makes her its director, unless the article says that it was directed by somebody else, or
that the camera is her trade and directing is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kgcine.frames import NOTHING
from kgcine.model import Literal, Statement

TRADE, DIRECTS, CAMERA = "occupation", "director", "cinematographer"
_PRIZED = "/prize-then-maker"

#: The occupations that make a property their bearer's trade.
Trades = Mapping[str, frozenset[str]]


def reread(statements: Iterable[Statement], otherwise: Mapping[str, str], known: Trades) -> list[Statement]:
    """Give a statement of such a frame its other property, or none, where another frame has another object for it.

    >>> told = Statement("e1", "director", "e2", frame="film/direct")
    >>> shot = Statement("e1", "director", "e3", frame="film/shoot-film")
    >>> [each.property for each in reread([told, shot], {"film/shoot-film": "cinematographer"}, {})]
    ['director', 'cinematographer']
    """
    stated = list(statements)
    trades: dict[str, set[str]] = {}
    for each in stated:
        if each.property == TRADE and isinstance(each.object, Literal):
            trades.setdefault(each.subject, set()).add(each.object.value)
    told: dict[tuple[str, str], set[str]] = {}
    for each in stated:
        if each.frame not in otherwise and each.status == "asserted":
            told.setdefault((each.subject, each.property), set()).add(str(each.object))
    # Whose images of a film a prize honours has shot it with the camera.
    shot = (each for each in stated if each.property == CAMERA and each.frame.endswith(_PRIZED))
    prized = {(each.subject, each.object) for each in shot}
    directors = {(each.subject, each.object) for each in stated if each.property == DIRECTS}
    read = []
    for each in stated:
        others = told.get((each.subject, each.property), set()) if each.frame in otherwise else set()
        if each.property == CAMERA and each.frame in otherwise and (each.subject, each.object) in directors:
            # Whose images a review praises may be the director's.
            continue
        apart = (bool(others) and str(each.object) not in others) or _is_of_trade(each, trades, otherwise, known)
        apart = apart or (each.frame in otherwise and (each.subject, each.object) in prized)
        if not apart or otherwise[each.frame] != NOTHING:
            read.append(replace(each, property=otherwise[each.frame]) if apart else each)
    return read


def _is_of_trade(
    statement: Statement, trades: Mapping[str, set[str]], otherwise: Mapping[str, str], known: Trades
) -> bool:
    """Tell whether somebody has the trade of the other property and does not direct: "The cameraman A also shot B"."""
    own = trades.get(str(statement.object), set())
    told = otherwise.get(statement.frame, "")
    if told == DIRECTS:
        # "The film was shot by the director A": the camera is not his trade.
        return not own.isdisjoint(known.get(DIRECTS, ())) and own.isdisjoint(known.get(CAMERA, ()))
    wanted = known.get(CAMERA if told == NOTHING and statement.property == DIRECTS else told, frozenset[str]())
    return not own.isdisjoint(wanted) and not any(DIRECTS in trade for trade in own)
