"""The statements of an article in, the same out with the country of each place that is said to lie in one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from kgcine.model import Entity, Statement

_IN, _OF = "locatedIn", "country"
_FRAME = "nested/country"
_COUNTRY, _PLACE = "Country", "Place"


def with_countries(
    statements: Iterable[Statement],
    entities: Sequence[Entity],
    apart: frozenset[str],
    is_a: Callable[[str, str], bool],
) -> Iterator[Statement]:
    """Yield the statements in order, behind each that places something in a country that it is of that country.

    What is no place may be another country's there, as an embassy is; frames that are ``apart`` tell of edges.
    """
    told = list(statements)
    types = {each.id: each.type for each in entities}
    stated = {(each.subject, each.object) for each in told if each.property == _OF}
    for each in told:
        yield each
        ends = each.subject, each.object
        if each.property != _IN or ends in stated or each.qualifiers or each.frame in apart:
            continue
        one, other = (types.get(end, "") if isinstance(end, str) else "" for end in ends)
        if one and other and is_a(one, _PLACE) and not is_a(one, _COUNTRY) and is_a(other, _COUNTRY):
            stated.add(ends)
            yield replace(each, property=_OF, frame=_FRAME)
