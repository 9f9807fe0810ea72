"""Extractions of many articles in, one identity for everything that they speak of out, with the reason for each merge.

Entities whose full names are equal are the same, and so are those whose names meet in another way: as an alias, as two
names of which an article says so, as known names of one thing, as spellings of one name. Classes and facts that
contradict, and what people judged, keep them apart. The result is a function of the set of extractions: no order
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
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from sys import intern
from types import MappingProxyType

from kgcine.assets import Assets
from kgcine.identities.identity import Doubt, Identity, Member, Reason, Resolution
from kgcine.identities.joining import (
    GIVERS,
    MAKERS,
    PLACES,
    YEARS,
    Bare,
    Group,
    Groups,
    Told,
    is_nameless,
    is_source,
    same_name,
)
from kgcine.identities.judgements import Applied, Judgement, apply_judgements
from kgcine.identities.known import Known, load_countries, load_known
from kgcine.identities.meeting import by_alias, by_known_names, by_spelling, by_told_names, root
from kgcine.identities.mint import Named, mint
from kgcine.identities.states import COUNTRY, states, told_states
from kgcine.identities.variants import Spelling, load_spelling
from kgcine.model import Entity, Extraction, Literal
from kgcine.naming.commonprizes import common_prizes
from kgcine.naming.lexicon import RULES as MENTIONS
from kgcine.naming.statebodies import state_bodies
from kgcine.ontology import DATES, Ontology
from kgcine.spelling import normalise, without_article
from kgcine.tables import read_tables

_OTHER_NAMES = frozenset({"alternativeTitle", "formerName"})

_NONE: frozenset[str] = frozenset()
_NOTHING: Mapping[str, frozenset[str]] = MappingProxyType({})

_NAME_SCORE, _TOLD_SCORE, _ALIAS_SCORE, _KNOWN_SCORE = 1.0, 0.9, 0.9, 0.95


@dataclass(frozen=True, slots=True)
class Rules:
    """By what names may meet beside being equal or an alias.

    ``spelling`` knows the spellings of one name, ``known`` the names of one thing, ``countries`` what country an
    adjective such as "Russian" names where a text gives the country no other name. What an article calls by a
    ``bare`` name alone ("the riots", "the Grand Prix") is nothing that another one speaks of.
    """

    spelling: Spelling | None = None
    known: Known | None = None
    countries: Mapping[str, str] = field(default_factory=dict)
    bare: Bare = field(default_factory=Bare)


def identity_rules(assets: Assets) -> Rules:
    """Read the rules of spelling and the known names; raise AssetError where they are malformed."""
    tables, known, countries = read_tables(assets, MENTIONS), load_known(assets), load_countries(assets)

    def words(table: str, key: str) -> list[str]:
        return list(tables[table][key])

    bodies = state_bodies(words, states(countries, known))
    monuments = frozenset({*words("described", "monuments"), *words("described", "in_memory")})
    bare = Bare(frozenset(words("events", "nouns")), common_prizes(words), bodies, monuments)
    return Rules(load_spelling(assets), known, countries, bare)


def resolve(
    extractions: Iterable[Extraction],
    ontology: Ontology,
    rules: Rules | None = None,
    judgements: Sequence[Judgement] = (),
) -> Resolution:
    """Group the entities of all extractions into identities; judgements that meet nothing are noted."""
    rules = rules or Rules()
    read = (each for one in extractions for each in _read(one, ontology, rules))
    told = sorted(read, key=lambda each: each.member)
    first = _resolved(told, ontology, rules, Applied())
    if not judgements:
        return first
    applied = apply_judgements(judgements, first)
    judged = [replace(each, apart=applied.apart.get(each.member, frozenset())) for each in told]
    return _resolved(judged, ontology, rules, applied)


def _resolved(told: Sequence[Told], ontology: Ontology, rules: Rules, applied: Applied) -> Resolution:
    groups = Groups(_of_one_name(told, ontology, rules.bare), ontology)
    place = {each.member: at for at, group in groups for each in group.told} if applied.same else {}
    for pair, reason in applied.same:
        groups.join([place[member] for member in pair], reason)
    by_told_names(groups, ontology, _TOLD_SCORE)
    by_alias(groups, ontology, _ALIAS_SCORE)
    if rules.known:
        by_known_names(groups, rules.known, ontology, _KNOWN_SCORE)
    if rules.spelling:
        by_spelling(groups, rules.spelling, ontology, rules.bare)
    made, doubts = groups.done()
    return _resolution(made, doubts, applied, ontology)


def _of_one_name(told: Iterable[Told], ontology: Ontology, bare: Bare) -> list[Group]:
    named: dict[tuple[str, str, str], list[Told]] = defaultdict(list)
    for each in told:
        # "The riots" of two articles are two, and so are their "prosecutors".
        riots = ontology.is_a(each.type, "Event") and is_nameless(each.name, bare.nouns)
        riots = riots or (ontology.is_a(each.type, "Site") and is_nameless(each.name, bare.monuments))
        # So are their prizes of a common name, and those of one article of which it does not tell whose they are.
        prize = ontology.is_a(each.type, "Award") and each.name in bare.prizes and not each.traits
        apart = each.member[0] if riots or prize or is_source(each.type, each.name) else ""
        apart += each.member[1] if prize else ""
        named[root(each.type, ontology), each.key, apart].append(each)
    return [group for _, told in sorted(named.items()) for group in _things(told, ontology, bare)]


def _things(told: Sequence[Told], ontology: Ontology, bare: Bare) -> Iterable[Group]:
    """Divide bearers of one name; where some states are known to have such a body, one of an open state is apart."""
    open_ones = [each for each in told if COUNTRY not in each.traits and each.name in bare.bodies]
    if len(open_ones) in (0, len(told)):
        return same_name(told, ontology, _NAME_SCORE)
    articles: dict[str, list[Told]] = defaultdict(list)
    for each in open_ones:
        articles[each.member[0]].append(each)
    known = [each for each in told if each not in open_ones]
    return [group for part in (known, *articles.values()) for group in same_name(part, ontology, _NAME_SCORE)]


def _read(extraction: Extraction, ontology: Ontology, rules: Rules) -> Iterable[Told]:
    traits, others = _traits(extraction, rules.bare), _other_names(extraction)
    for body, told in told_states(extraction, rules.bare.bodies, ontology).items():
        traits.setdefault(body, {})[COUNTRY] = told
    for given in extraction.entities:
        entity = _as_country(given, rules.countries) if ontology.is_a(given.type, "Country") else given
        work = ontology.is_a(entity.type, "CreativeWork")
        state_body = rules.bare.bodies.of(entity.name) if ontology.is_a(entity.type, "Organisation") else None
        key = _key(entity.name, work) if state_body is None else state_body.kind
        aliases = _full_aliases(entity, ontology, rules.bare)
        # All entities are in memory together: what is empty or the same is there once.
        yield Told(
            member=(extraction.article.id, intern(entity.id)),
            name=intern(entity.name),
            key=intern(key),
            type=intern(entity.type),
            aliases=entity.aliases,
            alias_keys=frozenset(_key(each, work) for each in aliases) - {key, ""} or _NONE,
            traits=traits.get(entity.id, _NOTHING),
            others=others.get(entity.id, _NONE),
        )


def _as_country(entity: Entity, countries: Mapping[str, str]) -> Entity:
    """Call a country that a text names by an adjective by its name; the adjective stays as an alias."""
    name = countries.get(entity.name)
    return entity if name is None else replace(entity, name=name, aliases=(*entity.aliases, entity.name))


def _key(name: str, work: bool) -> str:
    """Fold a name for comparison; only a title's article counts, since Killer and The Killer are two films."""
    return normalise(name) if work else without_article(normalise(name))


def _full_aliases(entity: Entity, ontology: Ontology, bare: Bare) -> Iterable[str]:
    """Leave out a person's bare surname or given name, and other bare names, which others bear too."""
    if not ontology.is_a(entity.type, "Person"):
        return [alias for alias in entity.aliases if not bare.holds(alias)]
    return [alias for alias in entity.aliases if len(normalise(alias).split()) > 1]


def _traits(extraction: Extraction, bare: Bare) -> dict[str, dict[str, frozenset[str]]]:
    """Collect the years, makers and places of birth that an article asserts, by entity, and who gives which prize."""
    common = {entity.id for entity in extraction.entities if entity.type == "Award" and entity.name in bare.prizes}
    names = {entity.id: normalise(entity.name) for entity in extraction.entities}
    found: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for each in extraction.statements:
        if each.status != "asserted":
            continue
        if each.property in YEARS and isinstance(each.object, Literal) and each.object.datatype in DATES:
            value = each.object.value[:4]
        elif isinstance(each.object, str) and _tells(each.property, each.subject, common):
            value = names[each.object]
        else:
            continue
        mine = found[each.subject]
        mine[each.property] = mine[each.property] | {value} if each.property in mine else _only(value)
    return found


def _tells(name: str, subject: str, common: Container[str]) -> bool:
    """Tell whether a fact decides who or what its subject is; who gives it only decides for prizes of common names."""
    return name in (*MAKERS, *PLACES) or (name in GIVERS and subject in common)


@lru_cache(maxsize=65_536)
def _only(value: str) -> frozenset[str]:
    """Return the set of one value; most facts have one, and many things the same, so each set is there once."""
    return frozenset({value})


def _other_names(extraction: Extraction) -> dict[str, frozenset[str]]:
    """Collect, folded, what an article calls another title or a former name, by entity."""
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for each in extraction.statements:
        if each.property in _OTHER_NAMES and each.status == "asserted" and isinstance(each.object, Literal):
            found[each.subject] |= {normalise(each.object.value)}
    return found


def _resolution(
    groups: Sequence[Group], doubts: Sequence[tuple[int, int, Reason]], applied: Applied, ontology: Ontology
) -> Resolution:
    named = [_named(group, ontology) for group in groups]
    ids, replaced = mint(named, ontology)
    made = [
        Identity(name, each.label, each.type, _aliases(group, each.label), each.members, _reasons(group))
        for name, each, group in zip(ids, named, groups, strict=True)
    ]
    unsure: dict[tuple[str, str], set[Reason]] = defaultdict(set)
    for a, b, why in doubts:
        if not applied.settled(named[a].members, named[b].members):
            unsure[min(ids[a], ids[b]), max(ids[a], ids[b])].add(why)
    return Resolution(
        identities=tuple(sorted(made, key=lambda each: each.id)),
        replaced=replaced,
        doubts=tuple(Doubt(a, b, tuple(sorted(why))) for (a, b), why in sorted(unsure.items())),
        notes=applied.notes,
    )


def _reasons(group: Group) -> tuple[Reason, ...]:
    return tuple(sorted(set(group.reasons)))


def _named(group: Group, ontology: Ontology) -> Named:
    traits: Mapping[str, frozenset[str]] = group.traits
    return Named(
        label=_label(group),
        type=_closest(group, ontology),
        years=tuple(sorted(int(year) for name in YEARS for year in traits.get(name, ()))),
        makers=tuple(sorted(maker for name in (*MAKERS, *GIVERS) for maker in traits.get(name, ()))),
        members=_members(group),
    )


def _members(group: Group) -> tuple[Member, ...]:
    return tuple(sorted(each.member for each in group.told))


def _label(group: Group) -> str:
    """Choose the name that most articles use; of equals the fullest, and never capitals where there is another.

    What is stated as another title or a former name stands back behind every other name, and a ministry's without its
    state behind the one with it.
    """
    others = frozenset().union(*(each.others for each in group.told))
    names = [each.name for each in group.told]
    whole = [each.name for each in group.told if _tells_more(each)]
    used = Counter([name for name in whole or names if normalise(name) not in others] or names)
    return min(used, key=lambda name: (name.isupper(), -used[name], -len(name.split()), -len(name), name))


def _tells_more(told: Told) -> bool:
    """Tell whether a name has more in it than what it is compared by: a ministry's state."""
    plain = normalise(told.name)
    return told.key not in (plain, without_article(plain))


def _closest(group: Group, ontology: Ontology) -> str:
    used = Counter(each.type for each in group.told)
    leaves = [one for one in used if not any(other != one and ontology.is_a(other, one) for other in used)]
    return min(leaves, key=lambda cls: (-used[cls], cls))


def _aliases(group: Group, label: str) -> tuple[str, ...]:
    forms = {form for each in group.told for form in (each.name, *each.aliases)}
    return tuple(sorted(forms - {label}))
