"""Names that tell something of what they name: "the famine of the 1930s", "the Supreme Court of Latvia".

What a date or a place inside a name says is the text's own word wherever the name stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kgcine.model import Entity
from kgcine.ontology import Ontology
from kgcine.scene import Filler, Scene

FRAME = "name"
_TAIL = re.compile(r"\b(?:of|in) (?:the )?(?=\w)")

Told = tuple[Filler, str, Filler]


def told_by_names(scene: Scene, ontology: Ontology) -> Iterator[Told]:
    """Yield what the names of a text state: whose, which property, and the filler of its value."""
    places = _places(scene, ontology)
    for filler in scene.fillers:
        if filler.kind == "name" and filler.entity is not None:
            yield from _dated(scene, ontology, filler)
            yield from _placed(scene, ontology, filler, places)


def _dated(scene: Scene, ontology: Ontology, name: Filler) -> Iterator[Told]:
    if not ontology.is_a(name.type, "Event"):
        return
    for date in scene.dates:
        if not (name.start <= date.start and date.end <= name.end) or date.literal is None:
            continue
        ends = (("startDate", date.literal), ("endDate", date.until)) if date.relation == "range" else ()
        for told, literal in ends or (("pointInTime", date.literal if date.relation == "at" else None),):
            if literal is not None:
                yield name, told, Filler(name.token, "Date", None, literal, date.start, date.end, "date")


def _placed(scene: Scene, ontology: Ontology, name: Filler, places: Mapping[str, Entity]) -> Iterator[Told]:
    text = scene.text[name.start : name.end]
    for tail in _TAIL.finditer(text):
        place = places.get(text[tail.end() :])
        if place is None or place.id == name.entity:
            continue
        value = Filler(name.token, place.type, place.id, None, name.start + tail.end(), name.end, "name")
        town = ontology.is_a(name.type, "Festival") and ontology.is_a(place.type, "Settlement")
        if town or ontology.is_a(name.type, "HistoricalEvent"):
            yield name, "location", value
        elif ontology.is_a(name.type, "Organisation") and ontology.is_a(place.type, "Country"):
            yield name, "country", value


def _places(scene: Scene, ontology: Ontology) -> dict[str, Entity]:
    """Return the places of the text by their names."""
    known = [entity for entity in scene.discourse.entities if ontology.is_a(entity.type, "Place")]
    return {name: entity for entity in known for name in (entity.name, *entity.aliases)}
