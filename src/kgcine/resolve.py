"""Extractions of many articles in, one identity for everything that they speak of out, with the reason for each merge.

Entities whose full names are equal are the same, and so are those of which one bears the other's full name as an alias,
unless their classes or what is told of them contradict. The result is a function of the set of extractions: no order
matters.

>>> from kgcine.model import Article, Entity
>>> def told(article, *entities):
...     return Extraction(Article(article, "", "", (), ()), entities, ())
>>> both = [told("a", Entity("e1", "Almaty", "Settlement")), told("b", Entity("e7", "Almaty", "Settlement"))]
>>> resolution = resolve(both, Ontology({"Settlement": frozenset({"Place"}), "Place": frozenset()}, {}, frozenset()))
>>> resolution.of("b", "e7").id, resolution.of("a", "e1").members
('place/almaty', (('a', 'e1'), ('b', 'e7')))
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from kgcine.identity import Doubt, Identity, Member, Reason, Resolution
from kgcine.mint import Named, mint
from kgcine.model import Entity, Extraction, Literal
from kgcine.ontology import DATES, Ontology
from kgcine.spelling import normalise, without_article

ROOTS = ("CreativeWork", "Agent", "Place", "Event", "Award", "Movement")
#: Within these, sibling classes may be said of one thing: a documentary may be a short film.
MIXED = ("Film",)
#: Facts of which a thing has one; two years that lie further apart than a year belong to two things.
YEARS = ("birthDate", "deathDate", "releaseDate", "publicationDate")
MAKERS = ("director", "author")
#: A work of the same makers may be dated that much differently by two articles.
_SAME_MAKERS_YEARS = 3

Traits = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class _Told:
    """What one article tells of one entity, as far as it decides identity."""

    member: Member
    name: str
    key: str
    type: str
    aliases: tuple[str, ...]
    alias_keys: frozenset[str]
    traits: Traits


@dataclass(slots=True)
class _Group:
    """Entities that are taken for one."""

    told: list[_Told]
    reasons: list[Reason]

    @property
    def types(self) -> set[str]:
        return {each.type for each in self.told}

    @property
    def traits(self) -> Traits:
        return _united(each.traits for each in self.told)


def resolve(extractions: Iterable[Extraction], ontology: Ontology) -> Resolution:
    """Group the entities of all extractions into identities."""
    named: dict[tuple[str, str], list[_Told]] = defaultdict(list)
    for extraction in extractions:
        for each in _read(extraction, ontology):
            named[_root(each.type, ontology), each.key].append(each)
    groups = [
        group
        for _, told in sorted(named.items())
        for group in _same_name(sorted(told, key=lambda each: each.member), ontology)
    ]
    groups, doubts = _same_alias(groups, ontology)
    return _resolution(groups, doubts, ontology)


def _read(extraction: Extraction, ontology: Ontology) -> Iterable[_Told]:
    traits = _traits(extraction)
    for entity in extraction.entities:
        work = ontology.is_a(entity.type, "CreativeWork")
        key = _key(entity.name, work)
        yield _Told(
            member=(extraction.article.id, entity.id),
            name=entity.name,
            key=key,
            type=entity.type,
            aliases=entity.aliases,
            alias_keys=frozenset(_key(each, work) for each in _full_aliases(entity, ontology)) - {key, ""},
            traits=traits.get(entity.id, {}),
        )


def _key(name: str, work: bool) -> str:
    """Fold a name for comparison; only a title's article counts, since Killer and The Killer are two films."""
    return normalise(name) if work else without_article(normalise(name))


def _full_aliases(entity: Entity, ontology: Ontology) -> Iterable[str]:
    """Leave out a person's bare surname or given name, which other people bear too."""
    if not ontology.is_a(entity.type, "Person"):
        return entity.aliases
    return [alias for alias in entity.aliases if len(normalise(alias).split()) > 1]


def _traits(extraction: Extraction) -> dict[str, dict[str, frozenset[str]]]:
    """Collect the years and makers that an article asserts, by entity."""
    names = {entity.id: normalise(entity.name) for entity in extraction.entities}
    found: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for each in extraction.statements:
        if each.status != "asserted":
            continue
        if each.property in YEARS and isinstance(each.object, Literal) and each.object.datatype in DATES:
            value = each.object.value[:4]
        elif each.property in MAKERS and isinstance(each.object, str):
            value = names[each.object]
        else:
            continue
        mine = found[each.subject]
        mine[each.property] = mine.get(each.property, frozenset()) | {value}
    return found


def _united(traits: Iterable[Traits]) -> Traits:
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
    same_year = False
    for name in (name for name in YEARS if name in one and name in other):
        apart = min(abs(int(a) - int(b)) for a in one[name] for b in other[name])
        if apart > allowed:
            return f"{name} {', '.join(sorted(one[name] | other[name]))}"
        same_year = same_year or apart == 0
    if makers and not any(makers) and not same_year:
        name = next(p for p in MAKERS if p in one and p in other)
        return f"{name} {', '.join(sorted(one[name] | other[name]))}"
    return None


def _root(cls: str, ontology: Ontology) -> str:
    return next((root for root in ROOTS if ontology.is_a(cls, root)), cls)


def _compatible(one: str, other: str, ontology: Ontology) -> bool:
    mixed = any(ontology.is_a(one, each) and ontology.is_a(other, each) for each in MIXED)
    return mixed or ontology.compatible(one, other)


def _same_name(told: Sequence[_Told], ontology: Ontology) -> list[_Group]:
    """Divide bearers of one name into things: by class, then by what is told of them."""
    return [
        _Group(list(each), [Reason("name", each[0].key)] if len(each) > 1 else [])
        for part in _by_class(told, ontology)
        for each in _by_traits(part)
    ]


def _by_class(told: Sequence[_Told], ontology: Ontology) -> list[list[_Told]]:
    """Put each with the closest class that it may belong to; a wide class that fits several stays by itself."""
    types = sorted({each.type for each in told})
    leaves = [one for one in types if not any(other != one and ontology.is_a(other, one) for other in types)]
    clusters: dict[tuple[str, ...], list[_Told]] = defaultdict(list)
    for each in told:
        fitting = tuple(leaf for leaf in leaves if _compatible(leaf, each.type, ontology))
        clusters[fitting].append(each)
    return [clusters[fitting] for fitting in sorted(clusters)]


def _by_traits(told: Sequence[_Told]) -> list[list[_Told]]:
    """Divide by contradicting facts; what nothing is told of joins the others only where these are one thing."""
    clusters: list[list[_Told]] = []
    silent: list[_Told] = []
    for each in sorted(told, key=lambda each: (sorted((n, sorted(v)) for n, v in each.traits.items()), each.member)):
        if not each.traits:
            silent.append(each)
            continue
        home = next((c for c in clusters if all(contradiction(o.traits, each.traits) is None for o in c)), None)
        if home is None:
            clusters.append([each])
        else:
            home.append(each)
    if len(clusters) == 1:
        return [sorted(clusters[0] + silent, key=lambda each: each.member)]
    return clusters + ([silent] if silent else [])


def _same_alias(groups: Sequence[_Group], ontology: Ontology) -> tuple[list[_Group], list[tuple[int, int, Reason]]]:
    """Join groups of which one bears the other's name as an alias, where this leads to one thing only."""
    meeting = _meetings(groups, ontology)
    joined = dict(enumerate(groups))
    home = list(range(len(groups)))
    doubts: list[tuple[int, int, Reason]] = []
    for (_, key), places in sorted(meeting.items()):
        here = sorted({_find(home, at) for at in places})
        against = _against([joined[at] for at in here], ontology)
        if against is not None:
            why = Reason("alias", f"{key}; against it {against}", 0.5)
            doubts += [(a, b, why) for a, b in combinations(here, 2)]
            continue
        for other in here[1:]:
            gone = joined.pop(other)
            joined[here[0]].told += gone.told
            joined[here[0]].reasons += [*gone.reasons, Reason("alias", key, 0.9)]
            home[other] = here[0]
    place = {at: rank for rank, at in enumerate(sorted(joined))}
    left = [(place[_find(home, a)], place[_find(home, b)], why) for a, b, why in doubts]
    return [joined[at] for at in place], left


def _meetings(groups: Sequence[_Group], ontology: Ontology) -> dict[tuple[str, str], set[int]]:
    """Find the names that one group bears as its own and another as an alias."""
    owners: dict[tuple[str, str], set[int]] = defaultdict(set)
    named: dict[tuple[str, str], set[int]] = defaultdict(set)
    for at, group in enumerate(groups):
        root = _root(group.told[0].type, ontology)
        for each in group.told:
            named[root, each.key].add(at)
            for alias in each.alias_keys:
                owners[root, alias].add(at)
    return {key: owners[key] | named[key] for key in owners.keys() & named.keys()}


def _find(home: list[int], at: int) -> int:
    while home[at] != at:
        home[at] = home[home[at]]
        at = home[at]
    return at


def _against(groups: Sequence[_Group], ontology: Ontology) -> str | None:
    for one, other in combinations(groups, 2):
        if not all(_compatible(a, b, ontology) for a in one.types for b in other.types):
            return f"{', '.join(sorted(one.types))} and {', '.join(sorted(other.types))}"
        if (clash := contradiction(one.traits, other.traits)) is not None:
            return clash
    return None


def _resolution(groups: Sequence[_Group], doubts: Sequence[tuple[int, int, Reason]], ontology: Ontology) -> Resolution:
    named = [_named(group, ontology) for group in groups]
    ids, replaced = mint(named, ontology)
    made = [
        Identity(
            id=name,
            label=each.label,
            type=each.type,
            aliases=_aliases(group, each.label),
            members=each.members,
            reasons=tuple(sorted(set(group.reasons))),
        )
        for name, each, group in zip(ids, named, groups, strict=True)
    ]
    unsure: dict[tuple[str, str], set[Reason]] = defaultdict(set)
    for a, b, why in doubts:
        if a != b:
            unsure[min(ids[a], ids[b]), max(ids[a], ids[b])].add(why)
    return Resolution(
        identities=tuple(sorted(made, key=lambda each: each.id)),
        replaced=replaced,
        doubts=tuple(Doubt(a, b, tuple(sorted(why))) for (a, b), why in sorted(unsure.items())),
    )


def _named(group: _Group, ontology: Ontology) -> Named:
    traits = group.traits
    return Named(
        label=_label(group),
        type=_closest(group, ontology),
        years=tuple(sorted(int(year) for name in YEARS for year in traits.get(name, ()))),
        makers=tuple(sorted(maker for name in MAKERS for maker in traits.get(name, ()))),
        members=tuple(sorted(each.member for each in group.told)),
    )


def _label(group: _Group) -> str:
    """Choose the name that most articles use; of equals the fullest, and never capitals where there is another."""
    used = Counter(each.name for each in group.told)
    return min(used, key=lambda name: (name.isupper(), -used[name], -len(name.split()), -len(name), name))


def _closest(group: _Group, ontology: Ontology) -> str:
    used = Counter(each.type for each in group.told)
    leaves = [one for one in used if not any(other != one and ontology.is_a(other, one) for other in used)]
    return min(leaves, key=lambda cls: (-used[cls], cls))


def _aliases(group: _Group, label: str) -> tuple[str, ...]:
    forms = {form for each in group.told for form in (each.name, *each.aliases)}
    return tuple(sorted(forms - {label}))
