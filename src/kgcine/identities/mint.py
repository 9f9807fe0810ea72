"""Labels, classes and facts of identities in, the last part of an IRI for each out.

An id is the label where nothing else of the same kind bears it. Namesakes are told apart by their own facts: a year,
else their class, else who made them, else a hash of where they stand. No id depends on an order.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from kgcine.identities.identity import Member
from kgcine.ontology import Ontology
from kgcine.spelling import slug

#: Folder of the IRIs by class; the first one that holds counts.
FOLDERS = (
    ("Film", "film"),
    ("Book", "book"),
    ("CreativeWork", "work"),
    ("Person", "person"),
    ("Organisation", "organisation"),
    ("Agent", "agent"),
    ("Place", "place"),
    ("Event", "event"),
    ("Award", "award"),
    ("Movement", "movement"),
)
_HASH_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Named:
    """What an id is made of; ``years`` and ``makers`` are empty where no article tells them."""

    label: str
    type: str
    years: tuple[int, ...] = ()
    makers: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()


def folder(cls: str, ontology: Ontology) -> str:
    """Return the folder that entities of a class have their IRIs in."""
    return next((name for above, name in FOLDERS if ontology.is_a(cls, above)), "thing")


def mint(named: Sequence[Named], ontology: Ontology) -> tuple[list[str], dict[str, tuple[str, ...]]]:
    """Return an id for each, all different, and the ids that namesakes would share with those that they have instead.

    >>> two = [Named("Revenge", "Film", (1989,)), Named("Revenge", "Film", (2010,))]
    >>> mint(two, Ontology({"Film": frozenset()}, {}, frozenset()))
    (['film/revenge-1989', 'film/revenge-2010'], {'film/revenge': ('film/revenge-1989', 'film/revenge-2010')})
    """
    plain = [f"{folder(each.type, ontology)}/{slug(each.label)}" for each in named]
    shared: dict[str, list[int]] = defaultdict(list)
    for at, path in enumerate(plain):
        shared[path].append(at)
    ids = list(plain)
    for path, group in shared.items():
        if len(group) > 1:
            for at, made in zip(group, _told_apart(path, [named[at] for at in group]), strict=True):
                ids[at] = made
    _separate(ids, plain, named)
    replaced = {p: tuple(sorted(ids[at] for at in group)) for p, group in sorted(shared.items()) if len(group) > 1}
    return ids, replaced


def _told_apart(path: str, namesakes: Sequence[Named]) -> list[str]:
    found: list[str | None] = [None] * len(namesakes)
    for mark in (_year, _maker, _class):
        marks = [mark(each) for each in namesakes]
        for at, value in enumerate(marks):
            if found[at] is None and value and marks.count(value) == 1:
                found[at] = f"{path}-{value}"
    return [made or f"{path}-{_digest(each)}" for made, each in zip(found, namesakes, strict=True)]


def _year(each: Named) -> str:
    return str(min(each.years)) if each.years else ""


def _maker(each: Named) -> str:
    return slug(min(each.makers)) if each.makers else ""


def _class(each: Named) -> str:
    return slug(each.type)


def _digest(each: Named) -> str:
    told = "\0".join([each.label, each.type, *(f"{article}\1{entity}" for article, entity in sorted(each.members))])
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_LENGTH]


def _separate(ids: list[str], plain: Sequence[str], named: Sequence[Named]) -> None:
    """Give a hash to made ids that a title of its own already bears, such as a film called Revenge 1989."""
    taken: dict[str, list[int]] = defaultdict(list)
    for at, made in enumerate(ids):
        taken[made].append(at)
    for group in taken.values():
        if len(group) > 1:
            for at in group:
                if ids[at] != plain[at]:
                    ids[at] = f"{ids[at]}-{_digest(named[at])}"
