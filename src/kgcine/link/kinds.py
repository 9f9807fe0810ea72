"""Items in, the classes of the ontology that Wikidata puts them in out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from kgcine.link.item import Item
from kgcine.link.rules import Typing
from kgcine.link.source import Wikidata
from kgcine.ontology import Ontology

#: What is of no class of the ontology: a language, a profession, a concept.
OTHER = "Other"


@dataclass(frozen=True, slots=True)
class Match:
    """How well an item's classes fit: ``value`` from 0 to 1, None for a veto, and the classes that were found."""

    value: float | None
    classes: tuple[str, ...]


class Kinds:
    """Climbs from an item's classes until it meets one that the table names."""

    def __init__(self, rules: Typing, wikidata: Wikidata, ontology: Ontology) -> None:
        self._rules = rules
        self._wikidata = wikidata
        self._ontology = ontology

    def prepare(self, items: Iterable[Item]) -> None:
        """Fetch the classes above these items, a level at a time, so that few requests do."""
        level = {cls for item in items for cls in item.linked("P31")}
        for _ in range(self._rules.depth):
            level = {cls for cls in level if not self._known(cls)}
            if not level:
                return
            level = {above for found in self._wikidata.items(level).values() for above in found.linked("P279")}

    def classes(self, items: Iterable[Item]) -> frozenset[str]:
        """Return all classes that are met on the way up from these items."""
        return frozenset(cls for item in items for cls in self._above(item.linked("P31")))

    def of(self, item: Item) -> frozenset[str]:
        """Return the classes of an item; those of a class itself are only :data:`OTHER`."""
        direct = item.linked("P31")
        if not direct:
            return frozenset({OTHER}) if item.linked("P279") else frozenset()
        return frozenset(self._climb(direct))

    def is_internal(self, item: Item) -> bool:
        """Tell whether an item is a page of Wikimedia, such as a disambiguation or a list."""
        return any(cls in self._rules.internal for cls in self._above(item.linked("P31")))

    def match(self, cls: str, item: Item) -> Match:
        """Compare an entity's class with those of an item."""
        found = self.of(item)
        classes = tuple(sorted(found))
        if not found:
            return Match(self._rules.unknown, classes)
        family = self.family(cls)
        near = [each for each in found if self.family(each) == family or self._generic(cls, each)]
        if not near:
            return Match(None, classes)
        if any(self._alike(cls, each) for each in near):
            return Match(1.0, classes)
        return Match(self._rules.other, classes)

    def family(self, cls: str) -> str:
        """Return the first family that a class belongs to, or the class itself."""
        return next((each for each in self._rules.families if self._ontology.is_a(cls, each)), cls)

    def _alike(self, cls: str, other: str) -> bool:
        """Tell whether two classes may be said of one thing; films are counted as one, whatever their kind."""
        films = self._ontology.is_a(cls, "Film") and self._ontology.is_a(other, "Film")
        return films or self._ontology.compatible(cls, other)

    def _generic(self, cls: str, other: str) -> bool:
        """Tell whether our class is so wide that another family lies inside it: an agent may be a person."""
        return self._ontology.is_a(other, cls)

    def _known(self, cls: str) -> bool:
        return cls in self._rules.classes or cls in self._rules.internal

    def _climb(self, classes: Collection[str]) -> Iterator[str]:
        for cls in self._above(classes):
            if cls in self._rules.classes:
                yield self._rules.classes[cls]

    def _above(self, classes: Collection[str]) -> Iterator[str]:
        """Go upwards, stopping at each class that the table names."""
        seen: set[str] = set()
        level = set(classes)
        for _ in range(self._rules.depth + 1):
            yield from sorted(level)
            seen |= level
            unknown = {cls for cls in level if not self._known(cls)}
            found = self._wikidata.items(unknown) if unknown else {}
            level = {above for item in found.values() for above in item.linked("P279")} - seen
