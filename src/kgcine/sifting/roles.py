"""The statements of one article in, the same out with the parts of films that only the cast's roles name.

Who "stars as the widow Asel" tells of a part by that name; whom somebody plays who is but called a widow has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from kgcine.model import Entity, Evidence, Literal, Span, Statement
from kgcine.tables import one_of

#: What no part begins with: "in dramas on themes of the day".
_WITHIN = ("in ", "on ", "at ", "with ", "both in ")
CAST, CHARACTER, ROLE, PRIZE = "castMember", "character", "role", "Award"


def with_parts(statements: Iterable[Statement], text: str, ranks: frozenset[str] = frozenset()) -> list[Statement]:
    """Add the characters that roles name where nothing else states them; the evidence shows the name in ``text``.

    ``ranks`` before a name belong to it: "Captain Asel".

    >>> text = "Anna Weber is Asel in Fog."
    >>> told = (Evidence(Span(0, 26), Span(22, 25), Span(0, 10)),)
    >>> cast = Statement("e1", "castMember", "e2", (("role", Literal("Asel")),), frame="film/star-as", evidence=told)
    >>> [(each.property, each.evidence[0].object) for each in with_parts([cast], text)]
    [('castMember', Span(start=0, end=10)), ('character', Span(start=14, end=18))]
    """
    stated = [_ranked(each, text, ranks) for each in statements]
    known = {(s.subject, s.object.value) for s in stated if s.property == CHARACTER and isinstance(s.object, Literal)}
    for cast in stated[:]:
        role = dict(cast.qualifiers).get(ROLE) if cast.property == CAST else None
        if isinstance(role, Literal) and _is_name(role.value) and (cast.subject, role.value) not in known:
            evidence = tuple(_named(cast.evidence, role.value, text))
            if evidence:
                known.add((cast.subject, role.value))
                part = replace(cast, property=CHARACTER, object=Literal(role.value), qualifiers=(), evidence=evidence)
                stated.append(part)
    return stated


def _ranked(told: Statement, text: str, ranks: frozenset[str]) -> Statement:
    """Return who is cast, or a part, with the rank before the name of the part."""
    part = told.object.value if told.property == CHARACTER and isinstance(told.object, Literal) else _role(told)
    if part is None or not ranks or not _is_name(part):
        return told
    titles = next((found for each in told.evidence if (found := _titles(each, part, text, ranks))), ())
    if not titles:
        return told
    full = Literal(" ".join([*titles, part]))
    if told.property == CHARACTER:
        return replace(told, object=full, evidence=tuple(_named(told.evidence, full.value, text)))
    return replace(told, qualifiers=tuple((n, full if n == ROLE else v) for n, v in told.qualifiers))


def _titles(evidence: Evidence, part: str, text: str, ranks: frozenset[str]) -> tuple[str, ...]:
    """Return the ranks right before a part's name in its sentence: "Detective Sergeant [Boot]"."""
    before, found, _ = text[slice(*evidence.sentence)].partition(f" {part}")
    titles = takewhile(lambda word: word in ranks, reversed(before.split(" ") if found else []))
    return tuple(reversed([*titles]))


def _named(evidence: Iterable[Evidence], role: str, text: str) -> Iterator[Evidence]:
    """Yield the evidence whose sentence holds a part's name, with the place of the name in it."""
    for each in evidence:
        found = re.search(rf"(?<!\w){re.escape(role)}(?!\w)", text[slice(*each.sentence)])
        if found is not None:
            start = each.sentence.start
            yield replace(each, object=Span(start + found.start(), start + found.end()))


def load_leads(nouns: Sequence[str]) -> re.Pattern[str]:
    """Compile what leads to a part: "the leading role of [Asel]"."""
    return re.compile(rf"(?:[a-z]+ )?(?:{one_of(nouns)}) of (?:the |an? )?")


def without_no_parts(
    statements: Iterable[Statement], entities: Iterable[Entity], never: frozenset[str], leads: re.Pattern[str]
) -> list[Statement]:
    """Take away roles that are none: "with actors from many lands as the cast", "a lead for which he won the prize"."""
    prizes = {name for each in entities if each.type == PRIZE for name in (each.name, *each.aliases)}
    barred = prizes | never
    told = ((each, _role(each)) for each in (_of_part(stated, leads) for stated in statements))
    return [_bare(each) if role in barred or (role or "").startswith(_WITHIN) else each for each, role in told]


def _of_part(statement: Statement, leads: re.Pattern[str]) -> Statement:
    """Return who is cast with the part alone: of "leading role of Asel" the name."""
    role = _role(statement)
    led = role and leads.match(role)
    return statement.qualified(ROLE, Literal(role[led.end() :])) if role and led else statement


def _role(statement: Statement) -> str | None:
    value = dict(statement.qualifiers).get(ROLE) if statement.property == CAST else None
    return value.value if isinstance(value, Literal) else None


def _bare(statement: Statement) -> Statement:
    return replace(statement, qualifiers=tuple(pair for pair in statement.qualifiers if pair[0] != ROLE))


def _is_name(role: str) -> bool:
    return all(word[:1].isupper() for word in role.split())
