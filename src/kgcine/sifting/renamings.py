"""The statements of one article in, the same without names that a house had before the one of its title out.

A page headed "Voice of Riga" calls a paper so that it calls nowhere else by name: "In 1920 the newspaper was renamed
Red Flag" tells then what it was called for a time, and not how it is called since. So does what is told of a house that
"was founded as" something else, or got its name later on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kgcine.classes import ORGANISATIONS
from kgcine.model import Entity, Literal, Span, Statement

FORMER = "formerName"
_TOWNS = frozenset({"Settlement", "Region", "Country"})


def without_later_names(
    statements: Iterable[Statement], entities: Sequence[Entity], headlines: Sequence[Span]
) -> list[Statement]:
    """Drop that a name of the text is new, where the old one would be what only a headline says."""
    told = ((each.name, each.spans) for each in entities if each.spans)
    headed = {name for name, spans in told if all(_inside(span, headlines) for span in spans)}
    return [each for each in statements if each.property != FORMER or _name(each, entities) not in headed]


def with_names_in_turn(statements: Iterable[Statement], entities: Sequence[Entity]) -> Iterator[Statement]:
    """Yield the statements, names that a house had before the one it is told of by as former ones.

    "The A Museum was founded as the B Museum. It was renamed C in 1924 and D in 1930": A is not the first name, and so
    the last of them; what D is nobody can tell.
    """
    told = list(statements)
    turns = [_Turn(each, entities) for each in told if each.property == FORMER and each.status == "asserted"]
    known = {id(each.statement): each for each in turns}
    for each in told:
        turn = known.get(id(each))
        if turn is not None and turn.is_mixed:
            continue
        if turn is None or not turn.is_new or not any(other.is_first_of(turn) for other in turns):
            yield each


class _Turn:
    """A statement of a former name, with the house that it calls so and the other one of its two names."""

    def __init__(self, statement: Statement, entities: Sequence[Entity]) -> None:
        first = statement.evidence[0]
        self.statement = statement
        self.old = _name(statement, entities) or ""
        self.new = next((each.name for each in entities if each.id == statement.subject), "")
        # "A was renamed B", and not "B was founded as A"
        self.is_new = first.object.start < first.subject.start
        self.start = max(first.object.start, first.subject.start)
        self._house = next((each for each in entities if each.name == self.old), None)
        new = next((each.type for each in entities if each.id == statement.subject), "")
        old = "" if self._house is None else self._house.type
        # "Osh lies near. In 1931 it was renamed the State Library": no town becomes a library; a fort becomes a town.
        mixed = (old in _TOWNS and new in ORGANISATIONS | {"Site"}) or (new in _TOWNS and old in ORGANISATIONS)
        self.is_mixed = self.is_new and mixed

    def is_first_of(self, other: _Turn) -> bool:
        """Tell whether what another statement calls renamed had its first name before."""
        return not self.is_new and self.new == other.old and self.start < other.start


def _name(statement: Statement, entities: Sequence[Entity]) -> str | None:
    """Return the name that a statement says something had."""
    value = statement.object
    return value.value if isinstance(value, Literal) else next((e.name for e in entities if e.id == value), None)


def _inside(span: Span, headlines: Sequence[Span]) -> bool:
    return any(line.start <= span.start and span.end <= line.end for line in headlines)
