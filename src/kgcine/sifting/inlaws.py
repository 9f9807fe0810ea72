"""The statements of one article in, the same without kin of somebody's unnamed kin out.

"A lives with his sister, her husband B": who B is to the sister is told, who he is to A is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kgcine.model import Span, Statement
from kgcine.naming.lexicon import Lexicon
from kgcine.sifting.fiction import KIN
from kgcine.tables import one_of

# Letters before a name in which its bearer is led in.
_NEAR = 60


def without_inlaws(statements: Iterable[Statement], text: str, lexicon: Lexicon) -> list[Statement]:
    """Drop the kin of who is led in as kin of somebody whom kinship leads in as well."""
    kin = one_of(sorted(lexicon.words("coreference", "kin"), key=len, reverse=True))
    own = one_of(sorted(lexicon.words("coreference", "owns")))
    chain = re.compile(rf"\b(?:{own}) (?:[a-z-]+ )?(?:{kin}),? (?:and )?(?:{own}) (?:[a-z-]+ )?(?:{kin}),? $")
    return [each for each in statements if each.property not in KIN or not _is_led_in(each, text, chain)]


def _is_led_in(statement: Statement, text: str, chain: re.Pattern[str]) -> bool:
    ends: list[Span] = [end for each in statement.evidence[:1] for end in (each.subject, each.object)]
    return any(chain.search(text[max(0, end.start - _NEAR) : end.start]) for end in ends)
