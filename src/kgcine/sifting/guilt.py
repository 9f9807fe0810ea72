"""The statements of one article in, the same without guilt that a pronoun lays on somebody named too far away out.

Whom a pronoun means is a guess. A wrong one costs most where it makes somebody a convict: there the name has to stand
in the same sentence or in one of the two before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kgcine.model import Entity, Statement

GUILT = "convictedOf"
#: So many sentences may end between a name and the pronoun that is said to be a convict.
_NEAR = 2
_ENDS = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-ZÀ-ÖØ-ÞĀ-ȾА-Я])")


def without_far_guilt(
    statements: Iterable[Statement], text: str, entities: Sequence[Entity], pronouns: frozenset[str]
) -> Iterator[Statement]:
    """Yield the statements; ``pronouns`` are in small letters."""
    spans = {each.id: each.spans for each in entities}
    for each in statements:
        if each.property != GUILT or _is_near(each, text, [span.end for span in spans[each.subject]], pronouns):
            yield each


def _is_near(statement: Statement, text: str, names: Sequence[int], pronouns: frozenset[str]) -> bool:
    """Tell whether some evidence names the subject, or few sentences end between its name and the pronoun."""
    for subject in (each.subject for each in statement.evidence):
        if text[subject.start : subject.end].lower() not in pronouns:
            return True
        named = max((end for end in names if end <= subject.start), default=None)
        if named is not None and len(_ENDS.findall(text, named, subject.start + 1)) <= _NEAR:
            return True
    return False
