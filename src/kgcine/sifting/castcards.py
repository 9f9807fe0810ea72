"""The statements of an article in, the same without kin that a cast's line tells of its parts out.

"Anna Weber - Vera (Oleg's sister)": it is Vera who is Oleg's sister, and neither is a person. Of "Anna Weber is the
nurse, Jan Holm her son" the same holds where it tells who plays in a film.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kgcine.model import Span, Statement
from kgcine.sifting.fiction import KIN

# A dash, a part, and the bracket behind it that tells whose kin the part is.
_PART = re.compile(r"[-–—:] ?(?P<part>[^\n()–—:]{2,40}) \((?P<kin>[^\n()]{2,40}['’]s [^\n()]{3,30})\)")

# The bracket behind a player that tells whose kin his part is: "Anna Weber (their daughter Vera)".
_KIN = re.compile(r"\((?:his|her|their) [^\n()]{3,40}\)")
# What stands before a player whom a bracket names behind the part.
_PLAYER = re.compile(r"[A-Z][\w’'-]+ \((?:played by )?$")
_BY = re.compile(r" by (?:the )?(?:[a-z]+ )?[A-Z]")
CAST, OCCUPATION, _NEAR = "castMember", "occupation", 60
# Frames by which a player is called by the part alone, and what leads to the part.
_CALLED = ("/is-the-grandfather", "/plays-one-another-the-other", "/another-is-the-bride", "/another-is-her-father")
_IS = re.compile(r" (?:is|was) (?:the|an?|his|her|their) (?:[a-z-]+,? ){0,3}")


def without_parts_kin(statements: Iterable[Statement], text: str) -> list[Statement]:
    """Drop what is said of kin where an end stands in such a bracket.

    >>> from kgcine.model import Evidence
    >>> text = "Anna Weber - Vera (Oleg's sister)"
    >>> told = Statement("Anna Weber", "sibling", "Oleg", evidence=(Evidence(Span(0, 33), Span(13, 17), Span(19, 23)),))
    >>> without_parts_kin([told], text)
    []
    """
    told = list(statements)
    parts = [Span(*match.span("kin")) for match in _PART.finditer(text)]
    cast = {each.object for each in told if each.property == CAST}
    players = {e.object.end for each in told if each.property == CAST for e in each.evidence}
    parts += [Span(*match.span()) for match in _KIN.finditer(text) if match.start() - 1 in players] if players else []
    return [
        each
        for each in told
        if not (each.property in KIN and (_is_part(each, parts) or (each.object in cast and _is_player(each, text))))
        and not _is_played(each, told, text)
    ]


def _is_played(statement: Statement, told: Iterable[Statement], text: str) -> bool:
    """Tell whether a sentence that calls its players by their parts tells this of the parts."""
    if statement.property not in KIN | {OCCUPATION}:
        return False
    best = statement.evidence[0]
    if statement.property == OCCUPATION and _BY.match(text, best.object.end) is not None:
        # "The nurse is played by A, the judge by B": A is no judge.
        return True
    called = {
        each.object
        for each in told
        if each.property == CAST and each.frame.endswith(_CALLED) and each.evidence[0].sentence == best.sentence
    }
    if statement.property in KIN:
        return {statement.subject, statement.object} <= called
    first, last = sorted((best.subject, best.object))
    return statement.subject in called and _IS.fullmatch(text, first.end, last.start) is not None


def _is_player(statement: Statement, text: str) -> bool:
    """Tell whether the player of somebody's kin is meant: "Asan and his wife Vera (Anna Weber)"."""
    end = statement.evidence[0].object
    return _PLAYER.search(text, max(0, end.start - _NEAR), end.start) is not None and text[end.end : end.end + 1] == ")"


def _is_part(statement: Statement, parts: Iterable[Span]) -> bool:
    evidence = statement.evidence[0]
    ends = (evidence.subject, evidence.object)
    return any(part.start <= end.start and end.end <= part.end for part in parts for end in ends)
