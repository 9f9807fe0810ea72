"""The statements of an article in, the same without kinship of two people who are both kin of somebody else out.

"A was the brother of B, the uncle of C and a grandson of D": C is the nephew of A, and of B nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kgcine.model import Evidence, Statement
from kgcine.naming.lexicon import Lexicon
from kgcine.sifting.fiction import KIN
from kgcine.tables import one_of

#: Letters before a name in which it is led in as that of a kinsman's.
_NEAR = 60


def without_kin_rows(statements: Iterable[Statement], text: str, lexicon: Lexicon) -> list[Statement]:
    """Drop that those are kin of each other whom a row of kin nouns names one after the other."""
    kin = one_of(sorted(lexicon.words("coreference", "kin"), key=len, reverse=True))
    noun = rf"(?:the |an? |also |both )*(?:[a-z-]+ ){{0,2}}?(?:{kin}) of"
    led = re.compile(rf"\b(?:{kin}) of (?:[\w’'-]+ ){{0,4}}$")
    between = re.compile(rf"(?: \([^()]*\))?(?:,? (?P<joint>and )?{noun} [^,.;]{{0,60}}?)+")
    behind = re.compile(rf",? and {noun} ")
    rows = led, between, behind
    return [each for each in statements if each.property not in KIN or not _in_row(each, text, *rows)]


def _in_row(statement: Statement, text: str, *rows: re.Pattern[str]) -> bool:
    return bool(statement.evidence) and all(_is_row(each, text, *rows) for each in statement.evidence)


def _is_row(
    evidence: Evidence, text: str, led: re.Pattern[str], between: re.Pattern[str], behind: re.Pattern[str]
) -> bool:
    """Tell whether a row names both; without "and" the second noun may say what the first name is."""
    first, last = sorted((evidence.subject, evidence.object))
    start = max(evidence.sentence.start, first.start - _NEAR)
    if led.search(text[start : first.start]) is None or first.end > last.start:
        return False
    row = between.fullmatch(text[first.end : last.start])
    return row is not None and bool(row["joint"] or behind.match(text, last.end))
