"""The statements and entities of one article in, the same with a prize for each body that gives one of that name out.

"The Grand Prix of Riga" and "the Grand Prix at Osh" are two prizes: whoever has the one was given nothing by the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kgcine.model import Entity, Span, Statement
from kgcine.naming.commonprizes import CommonPrizes

CONFERRED, AT = "conferredBy", "at"
Told = tuple[list[Statement], list[Entity]]


def prizes_apart(statements: Iterable[Statement], entities: Iterable[Entity], common: CommonPrizes) -> Told:
    """Divide prizes of names that are ``common`` by the body or place that gives them; the first keeps the id.

    What nothing leads to one of several stays with none of them.

    >>> from kgcine.naming.commonprizes import common_prizes
    >>> names = ("Riga", "Festival"), ("Osh", "Festival"), ("Grand Prix", "Award"), ("Fog", "Film"), ("Rain", "Film")
    >>> entities = [Entity(f"e{number}", *each) for number, each in enumerate(names)]
    >>> told = [Statement("e2", "conferredBy", "e0"), Statement("e2", "conferredBy", "e1")]
    >>> told += [Statement(f"e{film}", "awardReceived", "e2", (("at", f"e{film - 3}"),)) for film in (3, 4)]
    >>> [(each.subject, each.object) for each in prizes_apart(told, entities, common_prizes(["Grand Prix"], []))[0]]
    [('e2', 'e0'), ('e2.2', 'e1'), ('e3', 'e2'), ('e4', 'e2.2')]
    """
    told, known = list(statements), list(entities)
    names = {each.id: each.name for each in known}
    for prize in known:
        if prize.type == "Award" and prize.name in common:
            told, made = _divided(told, prize, names)
            at = known.index(prize)
            known[at : at + 1] = made
    return told, known


@dataclass(frozen=True, slots=True)
class _Givers:
    """Who gives prizes of one name in an article, and where a sentence or a mention tells who."""

    names: Mapping[str, str]
    all: tuple[str, ...]
    mentions: Mapping[Span, str]
    sentences: Mapping[Span, frozenset[str]]

    def of(self, told: Statement, prize: str) -> str | None:
        """Return who gives the prize that a statement speaks of, None where that is open."""
        if told.subject == prize and told.property == CONFERRED:
            return str(told.object)
        if (place := dict(told.qualifiers).get(AT)) is not None:
            return self.same(str(place))
        for evidence in told.evidence:
            mention = evidence.subject if told.subject == prize else evidence.object
            if mention in self.mentions:
                return self.mentions[mention]
            near = self.sentences.get(evidence.sentence, frozenset())
            if len(near) == 1:
                return next(iter(near))
        return None

    def same(self, place: str) -> str:
        """Return the body that a place stands for, itself where it is another: "Riga" for "Riga Film Festival"."""
        words = set(self.names.get(place, "").split())
        bodies = (each for each in self.all if words and words <= set(self.names[each].split()))
        return place if place in self.all else next(bodies, place)


def _givers(told: Sequence[Statement], prize: str, names: Mapping[str, str]) -> _Givers:
    conferred = [each for each in told if each.subject == prize and each.property == CONFERRED]
    mentions: dict[Span, str] = {}
    sentences: dict[Span, frozenset[str]] = {}
    for each in conferred:
        for evidence in each.evidence:
            mentions.setdefault(evidence.subject, str(each.object))
            beside = sentences.get(evidence.sentence, frozenset())
            sentences[evidence.sentence] = beside | {str(each.object)}
    return _Givers(names, tuple(dict.fromkeys(str(each.object) for each in conferred)), mentions, sentences)


def _divided(told: list[Statement], prize: Entity, names: Mapping[str, str]) -> Told:
    """Return the statements with an id for the prize of each giver, and the prizes."""
    givers = _givers(told, prize.id, names)
    owners = {at: givers.of(each, prize.id) for at, each in enumerate(told) if prize.id in (each.subject, each.object)}
    if len({*owners.values()} - {None}) < 2:
        return told, [prize]
    # Whoever has won one of them once is told of it again.
    winners = {told[at].subject: owner for at, owner in owners.items() if owner is not None}
    owners = {at: owner or winners.get(told[at].subject) for at, owner in owners.items()}
    kinds = list(dict.fromkeys(owners.values()))
    ids = {kind: prize.id if number == 1 else f"{prize.id}.{number}" for number, kind in enumerate(kinds, start=1)}
    turned = [_of(each, prize.id, ids[owners[at]]) if at in owners else each for at, each in enumerate(told)]
    spans: dict[str, set[Span]] = {each: set() for each in ids.values()}
    for at, owner in owners.items():
        spans[ids[owner]].update(_mentions(told[at], prize.id))
    taken = set().union(*(spans[each] for each in ids.values() if each != prize.id))
    made = [replace(prize, spans=tuple(span for span in prize.spans if span not in taken))]
    made += [_with(prize, each, spans[each].__contains__) for each in ids.values() if each != prize.id]
    return turned, made


def _of(told: Statement, prize: str, other: str) -> Statement:
    return replace(told, subject=other) if told.subject == prize else replace(told, object=other)


def _mentions(told: Statement, prize: str) -> list[Span]:
    return [each.subject if told.subject == prize else each.object for each in told.evidence]


def _with(prize: Entity, other: str, is_own: Callable[[Span], bool]) -> Entity:
    return replace(prize, id=other, spans=tuple(filter(is_own, prize.spans)))
