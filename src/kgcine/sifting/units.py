"""The statements of one article in, the same without what is told of a part of a body for the body itself out.

"The film group of the academy, founded by A in 1946": the academy is older. "X, a joint venture of A and B, headed by
C": C heads neither A nor B.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from kgcine.model import Statement
from kgcine.tables import one_of

#: What a part of a body has for itself.
OWN = frozenset({"founder", "inception", "dissolved", "leader", "headquarters", "formerName"})
# Letters before a name in which a part of what it names may be called so.
_NEAR = 120
# What takes up a name and not what it is part of.
_WHOSE = ", whose "


def load_units(data: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    """Return what stands before the name of a body where a part of it, or what it shares, is spoken of."""
    within, parts, shared = (one_of(data[key]) for key in ("within", "parts", "shared"))
    part = rf"(?:{parts}) (?:{within}) (?:the )?(?:[a-z-]+ ){{0,2}}"
    share = rf"(?:{shared}) (?:{one_of(data['sharing'])}) [^.,;]{{0,80}}"
    return re.compile(rf"\b(?:{part}|{share})[\"“‘«]?$")


def without_units(statements: Iterable[Statement], text: str, units: re.Pattern[str]) -> list[Statement]:
    """Drop what is told of a part of a body, and given to the whole because its name stands nearer."""
    return [each for each in statements if each.property not in OWN or not _is_of_part(each, text, units)]


def _is_of_part(statement: Statement, text: str, units: re.Pattern[str]) -> bool:
    start, end = statement.evidence[0].subject.start, statement.evidence[0].subject.end
    if text.startswith(_WHOSE, end):
        return False
    return units.search(text[max(0, start - _NEAR) : start]) is not None
