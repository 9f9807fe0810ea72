"""A place that fills an end in, the larger places that an address names behind it out: "in Lyon, France"."""

from __future__ import annotations

from collections.abc import Iterator

from kgcine.framing.matching import Hit
from kgcine.ontology import Ontology
from kgcine.scene import Scene


def larger_places(hit: Hit, scene: Scene, ontology: Ontology) -> Iterator[Hit]:
    """Yield the larger places that an address names behind a place: what is in Lyon, France is also in France."""
    filler = hit.filler
    while filler.entity is not None and ontology.is_a(filler.type, "Place"):
        following = scene.behind_comma(filler)
        if following is None or not ontology.is_a(following.type, "Place"):
            return
        filler = following
        yield Hit(filler, False)
