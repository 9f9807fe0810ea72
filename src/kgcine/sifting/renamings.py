"""The statements of one article in, the same without names that a house had before the one of its title out.

A page headed "Voice of Riga" calls a paper so that it calls nowhere else by name: "In 1920 the newspaper was renamed
Red Flag" tells then what it was called for a time, and not how it is called since.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kgcine.model import Entity, Literal, Span, Statement

FORMER = "formerName"


def without_later_names(
    statements: Iterable[Statement], entities: Sequence[Entity], headlines: Sequence[Span]
) -> list[Statement]:
    """Drop that a name of the text is new, where the old one would be what only a headline says."""
    told = ((each.name, each.spans) for each in entities if each.spans)
    headed = {name for name, spans in told if all(_inside(span, headlines) for span in spans)}
    return [each for each in statements if each.property != FORMER or _name(each, entities) not in headed]


def _name(statement: Statement, entities: Sequence[Entity]) -> str | None:
    """Return the name that a statement says something had."""
    value = statement.object
    return value.value if isinstance(value, Literal) else next((e.name for e in entities if e.id == value), None)


def _inside(span: Span, headlines: Sequence[Span]) -> bool:
    return any(line.start <= span.start and span.end <= line.end for line in headlines)
