"""The statements of one article in, the same with the part of each player of a row that shares a row of parts.

"“Fog” stars A and B as a nurse and a sailor": A is the nurse and B the sailor. One part is of the player beside it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kgcine.model import Literal, Span, Statement
from kgcine.sifting.roles import CAST, ROLE

_ARTICLES = "an?|the|his|her|their|another"
_ARTICLE = re.compile(rf"\b({_ARTICLES}) $", re.IGNORECASE)
_NEXT = re.compile(rf"(?:,? and |, )(?=(?:{_ARTICLES}) )")
_CUT = re.compile(r"[.,;:()“”\"\n]| (?:who|that|whose|which|in|from|at|with|on|to|is|are|was|were|has|had) ")
_NAME = r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}"
_NAMES = re.compile(rf"{_NAME}(?:, {_NAME})*(?:,? and {_NAME})?")
_JOINT = re.compile(r",? and |, ")
_WORDS, _REACH, _OVER = 6, 160, 30
Key = tuple[str, Span, str]


def in_order(statements: Iterable[Statement], text: str, shared: frozenset[str]) -> list[Statement]:
    """Give each player the part that stands in the same place of its row; ``shared`` are parts of many: "couple".

    Where the rows are not of one length nobody has a part.

    >>> from kgcine.model import Evidence
    >>> text = "Fog stars Ann and Bob as a nurse and a cook."
    >>> told = [(Evidence(Span(0, 44), Span(0, 3), Span(*at)),) for at in ((10, 13), (18, 21))]
    >>> cast = [Statement("e1", "castMember", f"e{n}", (("role", Literal("nurse")),), evidence=e)
    ...         for n, e in zip((2, 3), told)]
    >>> [dict(each.qualifiers)["role"].value for each in in_order(cast, text, frozenset())]
    ['nurse', 'cook']
    """
    statements = list(statements)
    rows: dict[Key, list[int]] = defaultdict(list)
    for at, each in enumerate(statements):
        part = dict(each.qualifiers).get(ROLE) if each.property == CAST else None
        if isinstance(part, Literal) and isinstance(each.subject, str):
            rows[each.subject, each.evidence[0].sentence, part.value].append(at)
    for (_, sentence, part), row in rows.items():
        players = sorted({_player(statements[at]) for at in row})
        if len({statements[at].object for at in row}) > 1:
            parts = _parts(part, players, sentence, text, shared)
            for at in row:
                statements[at] = _with(statements[at], parts[_player(statements[at])])
    return statements


def _player(statement: Statement) -> Span:
    return statement.evidence[0].object


def _with(statement: Statement, part: str | None) -> Statement:
    if part is not None:
        return statement.qualified(ROLE, Literal(part))
    return replace(statement, qualifiers=tuple(pair for pair in statement.qualifiers if pair[0] != ROLE))


def _parts(
    part: str, players: Sequence[Span], sentence: Span, text: str, shared: frozenset[str]
) -> dict[Span, str | None]:
    """Return the part of each player."""
    word = re.compile(rf"(?<!\w){re.escape(part)}(?!\w)")
    # A sentence that the parser cuts in two goes on behind its first part.
    behind = word.search(text, players[-1].end, sentence.end + _OVER)
    found = behind or word.search(text, sentence.start, players[0].start)
    if found is None:
        return dict.fromkeys(players, part)
    article = _ARTICLE.search(text, max(sentence.start, found.start() - 10), found.start())
    rest = text[found.start() : found.start() + _REACH if behind else players[0].start]
    parts = _row(part, rest, led=article is not None)
    if len(parts) == len(players):
        return dict(zip(players, parts, strict=True))
    if len(parts) > 1:
        return dict.fromkeys(players)
    if not _is_one(part, article[1] if article else "", shared):
        return dict.fromkeys(players, part)
    beside = players[-1] if behind else players[0]
    return {player: part if player == beside else None for player in players}


def _row(part: str, rest: str, *, led: bool) -> list[str]:
    """Return the parts of a row that begins with a part: all with their article, or all names."""
    if not led:
        names = _NAMES.match(rest) if part[:1].isupper() else None
        return _JOINT.split(names[0]) if names else [part]
    first, *others = _NEXT.split(rest)
    told = [part, *(_CUT.split(each, maxsplit=1)[0].strip() for each in others)]
    whole = not _CUT.search(f"{first} ".removeprefix(part)) and all(len(each.split()) <= _WORDS for each in told)
    return [part, *(re.sub(r"^(?:an?|the) ", "", each) for each in told[1:])] if whole else [part]


def _is_one(part: str, article: str, shared: frozenset[str]) -> bool:
    """Tell whether a part is of one player alone: "a nurse", "Vera", and no "couple" and no "sisters"."""
    if not shared.isdisjoint(part.lower().split()):
        return False
    return part[:1].isupper() or article.lower() in ("a", "an", "another") or (bool(article) and part[-1] != "s")
