"""Groups of entities in, the ways in which their names meet out: as aliases, known names, sounds, initials and titles.

Each rule collects the groups under one key; :class:`kgcine.identities.joining.Groups` decides whether they are joined.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import product

from kgcine.identities.identity import Reason
from kgcine.identities.joining import MAKERS, YEARS, Bare, Group, Groups, is_source
from kgcine.identities.known import Known
from kgcine.identities.variants import (
    PersonName,
    Spelling,
    acronym,
    alphabet,
    divided_title,
    is_acronym,
    loosely,
    person_name,
    sound,
)
from kgcine.ontology import Ontology
from kgcine.spelling import normalise

ROOTS = ("CreativeWork", "Agent", "Place", "Event", "Award", "Movement")
_RENAMED = ("CreativeWork", "Agent")

_NUMBER = re.compile(r"\b(?:\w*\d\w*|[ivx]+)\b")
#: Names of persons that are kept taken apart.
_NAMES = 65_536

Key = tuple[str, ...]
Keys = Callable[[Group], Iterable[Key]]


def root(cls: str, ontology: Ontology) -> str:
    """Return the kind of thing that a class is, within which names are compared."""
    return next((each for each in ROOTS if ontology.is_a(cls, each)), cls)


def by_alias(groups: Groups, ontology: Ontology, score: float) -> None:
    """Join groups of which one bears the other's name as an alias."""
    owners: dict[Key, set[int]] = defaultdict(set)
    named: dict[Key, set[int]] = defaultdict(set)
    for at, group in groups:
        kind = root(group.told[0].type, ontology)
        for each in group.told:
            named[kind, each.key].add(at)
            for alias in each.alias_keys:
                owners[kind, alias].add(at)
    for key in sorted(owners.keys() & named.keys()):
        _lead(groups, named[key], owners[key], Reason("alias", key[1], score))


def _lead(groups: Groups, short: Iterable[int], full: Iterable[int], reason: Reason) -> None:
    """Join what bears a short form with the one thing that it leads to; of several, a person has to choose."""
    here = {groups.find(at) for at in short}
    there = {groups.find(at) for at in full} - here
    if len(there) == 1:
        groups.meet(here | there, reason)
    else:
        groups.doubt(product(sorted(here), sorted(there)), reason, "another bears it too")


def by_told_names(groups: Groups, ontology: Ontology, score: float) -> None:
    """Join bodies and works that an article calls by two names, of which it says that they are one thing's.

    A name that it gives to several leads to none; a town's former names are for word lists to know.
    """
    named: dict[tuple[str, str, str], set[int]] = defaultdict(set)
    bearers: dict[tuple[str, str, str], set[int]] = defaultdict(set)
    for at, group in groups:
        for each in group.told:
            kind = root(each.type, ontology)
            if kind in _RENAMED:
                named[each.member[0], kind, each.key].add(at)
                for name in each.others:
                    bearers[each.member[0], kind, name].add(at)
    for key in sorted(bearers.keys() & named.keys()):
        if len(bearers[key]) == 1:
            groups.meet(bearers[key] | named[key], Reason("told", key[2], score))


def by_known_names(groups: Groups, known: Known, ontology: Ontology, score: float) -> None:
    """Join groups whose names a word list gives to one thing, such as a city before and after it was renamed."""

    def keys(group: Group) -> Iterator[Key]:
        for name in group.names:
            rows = [
                row
                for row in known.rows(name)
                if any(ontology.compatible(a, b) for a in group.types for b in row.types)
            ]
            if len({row.names[0] for row in rows}) == 1:
                yield root(group.told[0].type, ontology), rows[0].names[0]

    _collect(groups, keys, "known", score)


def by_spelling(groups: Groups, spelling: Spelling, ontology: Ontology, bare: Bare) -> None:
    """Join groups whose names are spellings of one name, the surest kinds first, save ``bare`` names."""
    scores = spelling.scores
    people, things = _People(spelling, ontology), _Things(spelling, ontology, bare)
    _collect(groups, people.full, "sound", scores["sound"])
    _by_father(groups, people, scores["father"])
    _collect(groups, things.sound, "sound", scores["sound"])
    _by_weak_sound(groups, things, scores["sound"])
    _by_initials(groups, people, scores["initial"])
    _by_subtitle(groups, things, scores["title"])
    _collect(groups, people.loose, "loose", scores["loose"], agreeing=YEARS)
    _by_acronym(groups, spelling, ontology, scores["acronym"])
    _by_surname(groups, people, scores["surname"])


def _collect(groups: Groups, keys: Keys, rule: str, score: float, *, agreeing: Sequence[str] = ()) -> None:
    found: dict[Key, set[int]] = defaultdict(set)
    for at, group in groups:
        for key in keys(group):
            found[key].add(at)
    for key, places in sorted(found.items()):
        groups.meet(places, Reason(rule, " ".join(key[1:]), score), agreeing=agreeing)


class _People:
    """Gives the keys by which names of persons meet."""

    def __init__(self, spelling: Spelling, ontology: Ontology) -> None:
        self._spelling = spelling
        self._ontology = ontology
        # Five rules ask for the same names, one after another.
        self._name = lru_cache(_NAMES)(partial(person_name, rules=spelling))

    def names(self, group: Group) -> Iterator[PersonName]:
        """Yield the names of a group, taken apart, if it is of persons alone."""
        if all(self._ontology.is_a(cls, "Person") for cls in group.types):
            for name in group.names:
                yield self._name(name)

    def full(self, group: Group) -> Iterator[Key]:
        """Key full names: without initials, with the father's name where it is told."""
        for name in self.names(group):
            if len(name.words) > 1 and not name.initials:
                yield ("full", *name.words, *name.fathers)

    def loose(self, group: Group) -> Iterator[Key]:
        """Key names by what spellings mix up, in any order of the words; a woman's surname meets no man's."""
        for name in self.names(group):
            if len(name.words) > 1:
                words = [loosely(word.partition("+")[0], self._spelling) for word in name.words]
                woman = any(word.endswith("+woman") for word in name.words)
                if all(words):
                    yield ("woman" if woman else "", *sorted(words))


def _by_father(groups: Groups, people: _People, score: float) -> None:
    """Join a name with the same name that has a father's name in it, where there is only one of these."""
    short: dict[Key, set[int]] = defaultdict(set)
    full: dict[Key, set[int]] = defaultdict(set)
    for at, group in groups:
        for name in people.names(group):
            if len(name.words) > 1:
                (full if name.fathers else short)[name.words].add(at)
    for words in sorted(short.keys() & full.keys()):
        _lead(groups, short[words], full[words], Reason("father", " ".join(words), score))


def _by_initials(groups: Groups, people: _People, score: float) -> None:
    """Join a surname with initials to the one person whose name begins so."""
    full: dict[str, set[tuple[int, str]]] = defaultdict(set)
    short: list[tuple[int, str, str]] = []
    for at, group in groups:
        for name in people.names(group):
            if len(name.words) > 1:
                full_words = set(name.words)
                for word in full_words:
                    full[word].update((at, other[0]) for other in full_words - {word})
            elif len(name.words) == 1 and name.initials:
                short.append((at, name.words[0], name.initials[0]))
    for at, surname, initial in sorted(short):
        places = {other for other, letter in full[surname] if letter == initial}
        _lead(groups, [at], places, Reason("initial", f"{initial} {surname}", score))


class _Things:
    """Keys of the names of everything but persons."""

    def __init__(self, spelling: Spelling, ontology: Ontology, bare: Bare) -> None:
        self._spelling = spelling
        self._ontology = ontology
        self._bare = bare

    def sound(self, group: Group) -> Iterator[Key]:
        """Key what a sound is enough for: no title, and no body of one word, since Azattyq is not Azattyk."""
        if any(self._ontology.is_a(cls, each) for cls in group.types for each in ("Person", "CreativeWork")):
            return
        agent = any(self._ontology.is_a(cls, "Agent") for cls in group.types)
        for name in group.names:
            source = any(is_source(cls, name) for cls in group.types)
            if not source and not self._bare.holds(name) and (not agent or " " in name):
                yield from self._sounds(group, name, self._spelling.word)

    def weak_sound(self, group: Group, name: str) -> Iterator[Key]:
        """Key what a sound is enough for only across alphabets: titles, and bodies of one word."""
        if self.is_work(group):
            yield from self._sounds(group, name, self._spelling.script)
        elif " " not in name and all(self._ontology.is_a(cls, "Organisation") for cls in group.types):
            yield from self._sounds(group, name, self._spelling.word)

    def is_work(self, group: Group) -> bool:
        return all(self._ontology.is_a(cls, "CreativeWork") for cls in group.types)

    def _sounds(self, group: Group, name: str, letters: int) -> Iterator[Key]:
        sounding = sound(name, self._spelling)
        if len(sounding.replace(" ", "")) >= letters and not is_acronym(name, self._spelling):
            yield (root(group.told[0].type, self._ontology), sounding, *_NUMBER.findall(normalise(name)))


def _by_weak_sound(groups: Groups, things: _Things, score: float) -> None:
    """Join a name with itself in another alphabet; within one, as with Killer and Kiler, a fact has to agree too.

    A body's name in Kazakh and in Kyrgyz or Russian Cyrillic is no other alphabet: Азаттық is not Азаттык.
    """
    found: dict[Key, dict[int, set[tuple[str, str]]]] = defaultdict(lambda: defaultdict(set))
    for at, group in groups:
        for name in group.names:
            letters = alphabet(name) if things.is_work(group) or alphabet(name) == "latin" else "cyrillic"
            for key in things.weak_sound(group, name):
                found[key][at].add((letters, normalise(name)))
    for key, bearers in sorted(found.items()):
        names = {each for names in bearers.values() for each in names}
        alone = len({letters for letters, _ in names}) == len(names)
        reason = Reason("sound", " ".join(key[1:]), score)
        groups.meet(bearers, reason, agreeing=() if alone else (*YEARS, *MAKERS))


def _by_subtitle(groups: Groups, things: _Things, score: float) -> None:
    """Join a title with the same title that has a subtitle, where their years agree."""
    plain: dict[str, set[int]] = defaultdict(set)
    long: list[tuple[str, int]] = []
    for at, group in groups:
        for name in group.names if things.is_work(group) else ():
            main, subtitle = divided_title(name)
            if subtitle:
                long.append((main, at))
            else:
                plain[main].add(at)
    for main, places in sorted(plain.items()):
        groups.meet(places, Reason("title", main, score), agreeing=YEARS)
    for main, at in sorted(long):
        groups.meet(plain[main] | {at}, Reason("title", main, score), agreeing=YEARS)


def _by_acronym(groups: Groups, spelling: Spelling, ontology: Ontology, score: float) -> None:
    """Note that initials may stand for a name; only a person can tell."""
    long: dict[Key, set[int]] = defaultdict(set)
    short: list[tuple[Key, int]] = []
    for at, group in groups:
        kind = root(group.told[0].type, ontology)
        for name in group.names:
            if is_acronym(name, spelling):
                short.append(((kind, normalise(name)), at))
            elif (letters := acronym(name, spelling)) is not None:
                long[kind, letters].add(at)
    for key, at in sorted(short):
        for other in sorted(long[key] - {at}):
            groups.doubts.append((at, other, Reason("acronym", key[1], score)))


def _by_surname(groups: Groups, people: _People, score: float) -> None:
    """Note that a bare surname may stand for the one person who bears it; only a person can tell."""
    full: dict[str, set[int]] = defaultdict(set)
    bare: list[tuple[str, int]] = []
    for at, group in groups:
        for name in people.names(group):
            if len(name.words) > 1:
                for word in name.words:
                    full[word].add(at)
            elif name.words and not name.initials:
                bare.append((name.words[0], at))
    for surname, at in sorted(bare):
        if len(full[surname]) == 1:
            groups.doubts.append((at, min(full[surname]), Reason("surname", surname, score)))
