"""Several numbers of one sentence in, each with its own hedge and place out: "25,000 in Osh, about 10,000 in Talas"."""

from __future__ import annotations

from kgcine.classes import PLACES
from kgcine.framing.matching import Hit
from kgcine.scene import Filler, Scene

_NUMBER, _HEDGE, _WHERE, _IN = "Number", "amount", "location", "in"
_NEAR = 12


def of_number(qualifiers: dict[str, list[Hit]], number: Filler, scene: Scene) -> dict[str, list[Hit]]:
    """Keep of the hedges and places that a clause has those of one number, where it counts more than once."""
    if number.type != _NUMBER or not {_HEDGE, _WHERE}.intersection(qualifiers):
        return qualifiers
    sentence = scene.doc[number.token].sent
    starts = [each.start for each in scene.between(sentence.start_char, sentence.end_char) if each.type == _NUMBER]
    if len(starts) < 2:
        return qualifiers
    until = next((start for start in sorted(starts) if start > number.start), sentence.end_char)
    own = {name: hits for name, hits in qualifiers.items() if name not in (_HEDGE, _WHERE)}
    hedges = [hit for hit in qualifiers.get(_HEDGE, ()) if hit.filler.start == number.start]
    places = (each for each in scene.between(number.end, until) if each.type in PLACES and _is_inside(each, scene))
    place = next(places, None)
    if hedges:
        own[_HEDGE] = hedges
    if place is not None:
        own[_WHERE] = [Hit(place, True)]
    return own


def _is_inside(place: Filler, scene: Scene) -> bool:
    """Tell whether "in" leads to a place: "in Osh", "in the Kazakh steppe"."""
    words = scene.text[max(0, place.start - _NEAR) : place.start].split()
    return place.entity is not None and _IN in words[-2:]
