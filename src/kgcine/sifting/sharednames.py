"""The statements and entities of one article in, the same with a thing for each owner of what many have out.

"The Grand Prix of Riga" and "the Grand Prix at Osh" are two prizes: whoever has the one was given nothing by the other.
"Kazakhstan's Ministry of Culture" and "Kyrgyzstan's" are two bodies.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kgcine.model import Entity, Span, Statement

AT = "at"
Told = tuple[list[Statement], list[Entity]]


@dataclass(frozen=True, slots=True)
class SharedNames:
    """Names that many things of some classes bear, and the property that tells whose a thing is."""

    types: frozenset[str]
    owned_by: str
    names: Container[str]


def apart_by_owner(statements: Iterable[Statement], entities: Iterable[Entity], shared: Sequence[SharedNames]) -> Told:
    """Divide things whose names are shared by whose they are; the first keeps the id.

    What nothing leads to one of several stays with none of them.

    >>> names = ("Riga", "Festival"), ("Osh", "Festival"), ("Grand Prix", "Award"), ("Fog", "Film"), ("Rain", "Film")
    >>> entities = [Entity(f"e{number}", *each) for number, each in enumerate(names)]
    >>> told = [Statement("e2", "conferredBy", "e0"), Statement("e2", "conferredBy", "e1")]
    >>> told += [Statement(f"e{film}", "awardReceived", "e2", (("at", f"e{film - 3}"),)) for film in (3, 4)]
    >>> prizes = SharedNames(frozenset({"Award"}), "conferredBy", {"Grand Prix"})
    >>> [(each.subject, each.object) for each in apart_by_owner(told, entities, [prizes])[0]]
    [('e2', 'e0'), ('e2.2', 'e1'), ('e3', 'e2'), ('e4', 'e2.2')]
    """
    told, known = list(statements), list(entities)
    names = {each.id: each.name for each in known}
    for each in shared:
        for thing in [one for one in known if one.type in each.types and one.name in each.names]:
            told, made = _divided(told, thing, names, each.owned_by)
            at = known.index(thing)
            known[at : at + 1] = made
    return told, known


@dataclass(frozen=True, slots=True)
class _Owners:
    """Who owns things of one name in an article, and where a sentence or a mention tells who."""

    names: Mapping[str, str]
    all: tuple[str, ...]
    mentions: Mapping[Span, str]
    sentences: Mapping[Span, frozenset[str]]
    owned_by: str

    def of(self, told: Statement, thing: str) -> str | None:
        """Return whose the thing is that a statement speaks of, None where that is open."""
        if told.subject == thing and told.property == self.owned_by:
            return str(told.object)
        if thing in (told.subject, told.object) and (place := dict(told.qualifiers).get(AT)) is not None:
            return self.same(str(place))
        for evidence in told.evidence:
            mention = evidence.subject if told.subject == thing else evidence.object
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


def _owners(told: Sequence[Statement], thing: str, names: Mapping[str, str], owned_by: str) -> _Owners:
    owned = [each for each in told if each.subject == thing and each.property == owned_by]
    mentions: dict[Span, str] = {}
    sentences: dict[Span, frozenset[str]] = {}
    for each in owned:
        for evidence in each.evidence:
            mentions.setdefault(evidence.subject, str(each.object))
            beside = sentences.get(evidence.sentence, frozenset())
            sentences[evidence.sentence] = beside | {str(each.object)}
    return _Owners(names, tuple(dict.fromkeys(str(each.object) for each in owned)), mentions, sentences, owned_by)


def _divided(told: list[Statement], thing: Entity, names: Mapping[str, str], owned_by: str) -> Told:
    """Return the statements with an id for the thing of each owner, and the things."""
    owners = _owners(told, thing.id, names, owned_by)
    whose = {at: owners.of(each, thing.id) for at, each in enumerate(told) if _speaks_of(each, thing.id)}
    if len({*whose.values()} - {None}) < 2:
        return told, [thing]
    # Who is told of one of them once is told of it again.
    beside = {told[at].subject: owner for at, owner in whose.items() if owner is not None}
    whose = {at: owner or beside.get(told[at].subject) for at, owner in whose.items()}
    kinds = list(dict.fromkeys(whose.values()))
    ids = {kind: thing.id if number == 1 else f"{thing.id}.{number}" for number, kind in enumerate(kinds, start=1)}
    turned = [_of(each, thing.id, ids[whose[at]]) if at in whose else each for at, each in enumerate(told)]
    spans: dict[str, set[Span]] = {each: set() for each in ids.values()}
    for at, owner in whose.items():
        spans[ids[owner]].update(_mentions(told[at], thing.id))
    taken = set().union(*(spans[each] for each in ids.values() if each != thing.id))
    made = [replace(thing, spans=tuple(span for span in thing.spans if span not in taken))]
    made += [_with(thing, each, spans[each].__contains__) for each in ids.values() if each != thing.id]
    return turned, made


def _speaks_of(told: Statement, thing: str) -> bool:
    return thing in (told.subject, told.object) or any(value == thing for _, value in told.qualifiers)


def _of(told: Statement, thing: str, other: str) -> Statement:
    qualifiers = tuple((name, other if value == thing else value) for name, value in told.qualifiers)
    subject = other if told.subject == thing else told.subject
    return replace(told, subject=subject, object=other if told.object == thing else told.object, qualifiers=qualifiers)


def _mentions(told: Statement, thing: str) -> list[Span]:
    if thing not in (told.subject, told.object):
        return []
    return [each.subject if told.subject == thing else each.object for each in told.evidence]


def _with(thing: Entity, other: str, is_own: Callable[[Span], bool]) -> Entity:
    return replace(thing, id=other, spans=tuple(filter(is_own, thing.spans)))
