"""The qualifiers that a frame finds around a fact in, those that are this fact's own out."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kgcine.counted import of_number
from kgcine.matching import Hit
from kgcine.scene import Filler, Scene
from kgcine.timing import beneath_reason, of_another

_BRACKET = 40


def own_qualifiers(
    qualifiers: dict[str, list[Hit]], one: Hit, value: Hit, values: Sequence[Hit], scene: Scene
) -> dict[str, list[Hit]]:
    """Leave out what hangs on another one of several objects alone: "as chair of the Union and as deputy minister"."""
    own = scene.doc[value.filler.token]
    later = scene.doc[max(one.filler.token, value.filler.token)]
    qualifiers = {n: kept for n, hits in qualifiers.items() if (kept := [h for h in hits if _timed(h, later, scene)])}
    if "at" in qualifiers and _elsewhere(qualifiers["at"][0], scene):
        del qualifiers["at"]
    ends = (one.filler, value.filler)
    qualifiers = {n: kept for n, hits in qualifiers.items() if (kept := [h for h in hits if _told_of(h, ends, scene)])}
    qualifiers = of_number(qualifiers, value.filler, scene)
    others = [scene.doc[other.filler.token] for other in values if other.filler.token != value.filler.token]
    if not others:
        return qualifiers

    def apart(hit: Hit) -> bool:
        token = scene.doc[hit.filler.token]
        return not own.is_ancestor(token) and any(other.is_ancestor(token) for other in others)

    return {name: kept for name, hits in qualifiers.items() if (kept := [hit for hit in hits if not apart(hit)])}


def _told_of(hit: Hit, ends: tuple[Filler, Filler], scene: Scene) -> bool:
    """Tell whether a qualifier in the bracket right behind a name is this fact's: "starring A, B (as the shepherd)"."""
    opening = scene.text.rfind("(", 0, hit.filler.start)
    if opening < 0 or hit.filler.start - opening > _BRACKET or ")" in scene.text[opening : hit.filler.start]:
        return True
    near = [
        each for each in scene.between(opening - _BRACKET, opening) if each.end >= opening - 2 and each.kind == "name"
    ]
    return not near or any(each.entity == end.entity for each in near for end in ends)


def _elsewhere(hit: Hit, scene: Scene) -> bool:
    """Tell whether a town is no place of what is told, but of the deed that something is given for."""
    return hit.filler.type in ("Settlement", "Place") and beneath_reason(scene.doc[hit.filler.token])


def _timed(hit: Hit, end: Token, scene: Scene) -> bool:
    """Tell whether a qualifier is no date of another conjunct than the later end of a fact."""
    return hit.filler.type != "Date" or not of_another(scene.doc[hit.filler.token], end)
