"""The statements of one article in, the same without kin of somebody's unnamed kin out.

"A lives with his sister, her husband B": who B is to the sister is told, who he is to A is not. "Her uncle, A, and
aunt, B": B is what the noun before the name says. "A boy and his uncle B": B is the uncle of nobody who is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kgcine.model import Literal, Span, Statement
from kgcine.naming.lexicon import Lexicon
from kgcine.sifting.fiction import KIN, ROLE
from kgcine.tables import one_of

RELATIVE = "relative"

# Letters before a name in which its bearer is led in.
_NEAR = 60


def without_inlaws(statements: Iterable[Statement], text: str, lexicon: Lexicon) -> list[Statement]:
    """Drop the kin of who is led in as kin of somebody whom kinship leads in as well."""
    kin = one_of(sorted(lexicon.words("coreference", "kin"), key=len, reverse=True))
    own = one_of(sorted(lexicon.words("coreference", "owns")))
    chain = re.compile(rf"\b(?:{own}) (?:[a-z-]+ )?(?:{kin}),? (?:and )?(?:{own}) (?:[a-z-]+ )?(?:{kin}),? $")
    named = re.compile(rf"\b(?:and|,) (?P<kin>{kin}),? $")
    folk = one_of(sorted(lexicon.words("coreference", "folk"), key=len, reverse=True))
    nobodys = re.compile(
        rf"\b(?:a|an) (?:[a-z-]+ ){{0,3}}(?:{folk}),? (?:and|with) (?:{own}) (?:[a-z-]+ )?(?:{kin}),? $"
    )
    told = [
        each
        for each in statements
        if each.property not in KIN or not (_is_led_in(each, text, chain) or _is_led_in(each, text, nobodys))
    ]
    wed = {frozenset({each.subject, each.object}) for each in told if each.property == "spouse"}
    # "Paul Holm and Ida Stone have two sons, Paul and Jan": the son is not his namesake.
    told = [each for each in told if {each.subject, each.object} not in wed or not _is_namesake(each, text, lexicon)]
    return [_as_led(each, text, named) if each.property == RELATIVE else each for each in told]


def _is_namesake(statement: Statement, text: str, lexicon: Lexicon) -> bool:
    """Tell whether somebody is a child by a given name alone, which a parent may bear too."""
    if statement.property != "parent" or not statement.evidence:
        return False
    child = statement.evidence[0].subject
    name = text[child.start : child.end]
    spoken = lexicon.words("grammar", "male") | lexicon.words("grammar", "female")
    return name.isalpha() and name.istitle() and name.lower() not in spoken


def _as_led(statement: Statement, text: str, named: re.Pattern[str]) -> Statement:
    """Return what the noun right before a relative's name says instead of that of the one before."""
    start = statement.evidence[0].object.start
    led = named.search(text[max(0, start - _NEAR) : start])
    if led is None or all(name != ROLE for name, _ in statement.qualifiers):
        return statement
    told = tuple((name, Literal(led["kin"]) if name == ROLE else value) for name, value in statement.qualifiers)
    return replace(statement, qualifiers=told)


def _is_led_in(statement: Statement, text: str, chain: re.Pattern[str]) -> bool:
    ends: list[Span] = [end for each in statement.evidence[:1] for end in (each.subject, each.object)]
    # "Besides his wife and his son he leaves a daughter": no pronoun is led in.
    ends = [end for end in ends if text[end.start : end.start + 1].isupper()]
    return any(chain.search(text[max(0, end.start - _NEAR) : end.start]) for end in ends)
