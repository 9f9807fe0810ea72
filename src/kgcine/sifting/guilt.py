"""The statements of one article in, the same without guilt that a pronoun lays on somebody named too far away out.

Whom a pronoun means is a guess. A wrong one costs most where it makes somebody a convict: if the sentence of the
pronoun and the one before it name people, he has to be among them or be spoken of before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kgcine.model import Entity, Span, Statement

GUILT = "convictedOf"
_PERSON = "Person"
_WORD = re.compile(r"\w+")
_ENDS = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-ZÀ-ÖØ-ÞĀ-ȾА-Я])")


def without_far_guilt(
    statements: Iterable[Statement], text: str, entities: Sequence[Entity], pronouns: frozenset[str]
) -> Iterator[Statement]:
    """Yield the statements; ``pronouns`` are in small letters."""
    people = [(span.start, each.id) for each in entities if each.type == _PERSON for span in each.spans]
    for each in statements:
        if each.property != GUILT or _is_named(each, text, people, pronouns):
            yield each


def _is_named(statement: Statement, text: str, people: Sequence[tuple[int, str]], pronouns: frozenset[str]) -> bool:
    """Tell whether some evidence names the convict, or nobody else is named between him and the pronoun."""
    for pronoun in (each.subject for each in statement.evidence):
        first = _before(pronoun, text)
        named = [(at, id) for at, id in people if first <= at < pronoun.start]
        if text[pronoun.start : pronoun.end].lower() not in pronouns or statement.subject in {id for _, id in named}:
            return True
        # "He led a movement. While Jan Holm's terror raged, he was": who is meant is spoken of before the other.
        spoken = _WORD.findall(text, first, min((at for at, _ in named), default=first))
        if not named or not pronouns.isdisjoint(word.lower() for word in spoken):
            return True
    return False


def _before(pronoun: Span, text: str) -> int:
    """Return where the sentence before that of a pronoun begins."""
    ends = [end.end() for end in _ENDS.finditer(text, 0, pronoun.start + 1)]
    return ends[-2] if len(ends) > 1 else 0
