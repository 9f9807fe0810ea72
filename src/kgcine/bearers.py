"""An office in, who bears it out where the name follows the house without a comma: "the director of the bank A"."""

from __future__ import annotations

from kgcine.scene import Filler, Scene

_REACH = 16
_OF = frozenset({"of", "at"})
_POSSESSIVE = frozenset({"'s", "’s"})


def bearer(scene: Scene, noun: int) -> Filler | None:
    """Return the person named right behind the house that an office is of, None where no person is."""
    doc = scene.doc
    if noun + 3 >= len(doc) or doc[noun + 1].lower_ not in _OF:
        return None
    house: Filler | None = None
    for at in range(noun + 2, min(len(doc), noun + _REACH)):
        if doc[at].is_punct and doc[at].text not in {'"', "“", "”", "-"}:
            return None
        found = scene.entities.get(at)
        if found is None or found.kind != "name" or found is house:
            continue
        if found.type == "Person":
            near = house is not None and _adjoin(scene, house, found)
            owner = scene.text[found.end : found.end + 2] in _POSSESSIVE
            return found if near and not owner else None
        house = found
    return None


def _adjoin(scene: Scene, house: Filler, person: Filler) -> bool:
    """Tell whether a name follows a house at once, or behind the noun for it: "of the Kazakhfilm studio A"."""
    between = [token for token in scene.doc[house.token : person.token] if house.end <= token.idx < person.start]
    return len(between) < 2 and all(token.pos_ == "NOUN" and token.is_lower for token in between)
