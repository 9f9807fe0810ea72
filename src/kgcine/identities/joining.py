"""Entities of one name in, groups that are taken for one thing out, joined only where nothing speaks against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from kgcine.identities.identity import Member, Reason
from kgcine.identities.states import COUNTRY
from kgcine.naming.commonprizes import CommonPrizes
from kgcine.naming.statebodies import StateBodies
from kgcine.ontology import Ontology

#: Within these, sibling classes may be said of one thing: a documentary may be a short film.
MIXED = ("Film",)
#: Facts of which a thing has one; two years that lie further apart than a year belong to two things.
YEARS = ("birthDate", "deathDate", "releaseDate", "publicationDate")
MAKERS = ("director", "author")
#: Where these differ, a weak reason for one thing is none; a sure one holds: a text may tell village or town.
PLACES = ("birthPlace",)
#: Two bodies that give prizes of one common name give two, and two states have a ministry of culture each.
GIVERS = ("conferredBy", COUNTRY)
#: A work of the same makers may be dated that much differently by two articles.
_SAME_MAKERS_YEARS = 3

Traits = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Told:
    """What one article tells of one entity, as far as it decides identity and its name.

    ``others`` are its other names as the article states them; ``apart`` are members judged different.
    """

    member: Member
    name: str
    key: str
    type: str
    aliases: tuple[str, ...] = ()
    alias_keys: frozenset[str] = frozenset()
    traits: Traits = field(default_factory=dict)
    others: frozenset[str] = frozenset()
    apart: frozenset[Member] = frozenset()


@dataclass(slots=True)
class Group:
    """Entities that are taken for one, with why."""

    told: list[Told]
    reasons: list[Reason]

    @property
    def types(self) -> list[str]:
        """Return the classes that articles give it, sorted."""
        # Most things are told of once; it is asked for so often that the short way counts.
        return sorted({each.type for each in self.told}) if len(self.told) > 1 else [self.told[0].type]

    @property
    def traits(self) -> Traits:
        """Return what is told of it by any article."""
        return united(each.traits for each in self.told) if len(self.told) > 1 else self.told[0].traits

    @property
    def names(self) -> list[str]:
        """Return its full names, sorted."""
        return sorted({each.name for each in self.told}) if len(self.told) > 1 else [self.told[0].name]


def united(traits: Iterable[Traits]) -> Traits:
    """Put what several articles tell together.

    >>> told = united([{"birthDate": frozenset({"1954"})}, {"birthDate": frozenset({"1955"})}])
    >>> sorted(told["birthDate"])
    ['1954', '1955']
    """
    found: dict[str, frozenset[str]] = {}
    for each in traits:
        for name, values in each.items():
            found[name] = found.get(name, frozenset()) | values
    return found


def contradiction(one: Traits, other: Traits) -> str | None:
    """Name the fact that two things cannot share, or None where nothing told of them speaks against one thing.

    >>> contradiction({"releaseDate": frozenset({"1989"})}, {"releaseDate": frozenset({"2010"})})
    'releaseDate 1989, 2010'
    >>> contradiction({"releaseDate": frozenset({"1988"})}, {"releaseDate": frozenset({"1989"})})
    """
    makers = [bool(one[p] & other[p]) for p in MAKERS if p in one and p in other]
    allowed = _SAME_MAKERS_YEARS if any(makers) else 1
    for name in _shared(YEARS, one, other):
        if _apart(one[name], other[name]) > allowed:
            return f"{name} {', '.join(sorted(one[name] | other[name]))}"
    same_year = any(one[name] & other[name] for name in _shared(YEARS, one, other))
    if makers and not any(makers) and not same_year:
        name = next(iter(_shared(MAKERS, one, other)))
        return f"{name} {', '.join(sorted(one[name] | other[name]))}"
    given = (name for name in _shared(GIVERS, one, other) if one[name].isdisjoint(other[name]))
    return next((f"{name} {', '.join(sorted(one[name] | other[name]))}" for name in given), None)


def agree(one: Traits, other: Traits, names: Sequence[str]) -> bool:
    """Tell whether two things share a value of one of these facts.

    >>> agree({"director": frozenset({"a", "b"})}, {"director": frozenset({"b"})}, MAKERS)
    True
    """
    return any(one[name] & other[name] for name in _shared(names, one, other))


def _shared(names: Sequence[str], one: Traits, other: Traits) -> Iterator[str]:
    return (name for name in names if name in one and name in other)


def _apart(one: frozenset[str], other: frozenset[str]) -> int:
    return min(abs(int(a) - int(b)) for a in one for b in other)


def compatible(one: str, other: str, ontology: Ontology) -> bool:
    """Tell whether one thing may be called both; siblings are two things, save kinds of films."""
    mixed = any(ontology.is_a(one, each) and ontology.is_a(other, each) for each in MIXED)
    return mixed or ontology.compatible(one, other)


@dataclass(frozen=True, slots=True)
class Bare:
    """What names say too little for two articles to speak of one thing.

    They are bare ``nouns`` of events and ``monuments``, ``prizes`` of any body and ``bodies`` of any state.
    """

    nouns: frozenset[str] = frozenset()
    prizes: CommonPrizes = field(default_factory=CommonPrizes)
    bodies: StateBodies = field(default_factory=StateBodies)
    monuments: frozenset[str] = frozenset()

    def holds(self, name: str) -> bool:
        """Tell whether a name is such a one."""
        return name in self.prizes or name in self.bodies or is_nameless(name, self.nouns)


def is_nameless(name: str, nouns: Collection[str]) -> bool:
    """Tell whether what an event is called is but one of these nouns, so that another text's is another one.

    >>> [is_nameless(name, {"riots", "strike"}) for name in ("bread riots", "strike of 1953", "riots in Aktau")]
    [True, False, False]
    """
    plain = name.islower() and not any(char.isdecimal() for char in name)
    return plain and not set(name.split()).isdisjoint(nouns)


def is_source(cls: str, name: str) -> bool:
    """Tell whether somebody is no more than what one article calls who says a thing.

    >>> is_source("Agent", "officials of the ministry"), is_source("Organisation", "the Guardian")
    (True, False)
    """
    return cls == "Agent" and any(word.islower() for word in name.split())


def same_name(told: Sequence[Told], ontology: Ontology, score: float) -> list[Group]:
    """Divide bearers of one name into things: by class, then by what is told of them."""
    return [
        Group(list(each), [Reason("name", each[0].key, score)] if len(each) > 1 else [])
        for part in _by_class(told, ontology)
        for each in _by_traits(part)
    ]


def _by_class(told: Sequence[Told], ontology: Ontology) -> list[list[Told]]:
    """Put each with the closest class that it may belong to; a wide class that fits several stays by itself."""
    types = sorted({each.type for each in told})
    leaves = [one for one in types if not any(other != one and ontology.is_a(other, one) for other in types)]
    clusters: dict[tuple[str, ...], list[Told]] = defaultdict(list)
    for each in told:
        fitting = tuple(leaf for leaf in leaves if compatible(leaf, each.type, ontology))
        clusters[fitting].append(each)
    return [clusters[fitting] for fitting in sorted(clusters)]


def _by_traits(told: Sequence[Told]) -> list[list[Told]]:
    """Divide by contradicting facts; what nothing is told of joins the others only where these are one thing."""
    clusters: list[list[Told]] = []
    silent: list[Told] = []
    for each in sorted(told, key=_trait_order):
        if not each.traits and not each.apart:
            silent.append(each)
            continue
        home = next((c for c in clusters if all(_may_be_one(other, each) for other in c)), None)
        if home is None:
            clusters.append([each])
        else:
            home.append(each)
    if len(clusters) == 1:
        return [sorted(clusters[0] + silent, key=lambda each: each.member)]
    return clusters + ([silent] if silent else [])


def _trait_order(each: Told) -> tuple[list[tuple[str, list[str]]], Member]:
    return sorted((name, sorted(values)) for name, values in each.traits.items()), each.member


def _may_be_one(one: Told, other: Told) -> bool:
    return one.member not in other.apart and contradiction(one.traits, other.traits) is None


class Groups:
    """Groups that can be joined further; numbers stand for them, and stay valid after a join."""

    def __init__(self, groups: Sequence[Group], ontology: Ontology) -> None:
        self._home = list(range(len(groups)))
        self._groups = dict(enumerate(groups))
        self._ontology = ontology
        self.doubts: list[tuple[int, int, Reason]] = []

    def __iter__(self) -> Iterator[tuple[int, Group]]:
        """Go through the groups that are left, in order."""
        return iter(sorted(self._groups.items()))

    def find(self, at: int) -> int:
        """Return the number of the group that a number stands for now."""
        while self._home[at] != at:
            self._home[at] = self._home[self._home[at]]
            at = self._home[at]
        return at

    def meet(self, places: Iterable[int], reason: Reason, *, agreeing: Sequence[str] = ()) -> None:
        """Join groups that a reason speaks for, or note a doubt where it leads to several things.

        With ``agreeing`` the reason is too weak by itself: a value of one of these facts has to be shared too, and no
        other place of birth told.
        """
        here = sorted({self.find(at) for at in places})
        if len(here) < 2:
            return
        pairs = list(combinations(here, 2))
        if any(self.against(*pair) is not None for pair in pairs):
            self.doubt(pairs, reason, "another bears it too")
        elif agreeing and not all(self._agree(*pair, agreeing) for pair in pairs):
            self.doubt(pairs, reason, "no fact of both agrees")
        else:
            self.join(here, reason)

    def doubt(self, pairs: Iterable[tuple[int, int]], reason: Reason, why: str) -> None:
        """Note that groups may be one, save those that something speaks against."""
        unsure = Reason(reason.rule, f"{reason.detail}; {why}", min(reason.score, 0.5))
        for one, other in pairs:
            if self.find(one) != self.find(other) and self.against(one, other) is None:
                self.doubts.append((one, other, unsure))

    def join(self, here: Sequence[int], reason: Reason) -> None:
        """Make one group out of several, whatever speaks against it."""
        first, *rest = sorted({self.find(at) for at in here})
        for other in rest:
            gone = self._groups.pop(other)
            self._groups[first].told += gone.told
            self._groups[first].reasons += [*gone.reasons, reason]
            self._home[other] = first

    def against(self, first: int, second: int) -> str | None:
        """Say what speaks against taking two groups for one, or None."""
        one, other = self._groups[self.find(first)], self._groups[self.find(second)]
        if not all(compatible(a, b, self._ontology) for a in one.types for b in other.types):
            return f"{', '.join(one.types)} and {', '.join(other.types)}"
        apart = {member for each in one.told for member in each.apart}
        if apart and any(each.member in apart for each in other.told):
            return "a judgement"
        return contradiction(one.traits, other.traits)

    def _agree(self, one: int, other: int, names: Sequence[str]) -> bool:
        mine, theirs = self._groups[one].traits, self._groups[other].traits
        elsewhere = any(mine[name].isdisjoint(theirs[name]) for name in _shared(PLACES, mine, theirs))
        return agree(mine, theirs, names) and not elsewhere

    def done(self) -> tuple[list[Group], list[tuple[int, int, Reason]]]:
        """Return the groups, and the doubts between them by their places in that list."""
        place = {at: rank for rank, at in enumerate(sorted(self._groups))}
        found = [(place[self.find(a)], place[self.find(b)], why) for a, b, why in self.doubts]
        return [self._groups[at] for at in place], [each for each in found if each[0] != each[1]]
