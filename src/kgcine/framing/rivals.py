"""The two ends of a fact that a frame reads in, whether another thing stands nearer to the value out."""

from __future__ import annotations

from collections.abc import Sequence

from kgcine.framing.timing import dated_before
from kgcine.ontology import Ontology
from kgcine.scene import Filler, Scene

#: The types of a frame's subjects and of its values.
Types = tuple[Sequence[str], Sequence[str]]


def has_rival(nearest: bool, types: Types, scene: Scene, ontology: Ontology, subject: Filler, value: Filler) -> bool:
    """Tell whether another thing that might be the subject is nearer to the value: "A, and B by X".

    A frame with ``nearest`` allows no such thing. With any other, what is only said to be made "by" somebody is nearer
    where a person stands between: "A by X and B by Y". So is a year of which a list has another one before.
    """
    first, last = subject.token, value.token
    between = scene.text[subject.end : value.start]
    if value.type == "Date" and first < last and dated_before(scene.doc[last], scene.doc[first]):
        return True
    if nearest and (last < first or between.rfind("(") > between.rfind(")")):
        return True
    subjects, objects = types
    inside = [scene.entities[at] for at in range(first + 1, last) if at in scene.entities]
    others = [f for f in inside if f.entity not in (subject.entity, value.entity)]
    rivals = [at for at, f in enumerate(others) if ontology.is_any(f.type, subjects)]
    made_by = scene.lexicon.pattern("names", "made_by")
    if nearest or not rivals or not made_by.fullmatch(scene.text[others[rivals[-1]].end : value.start]):
        return nearest and bool(rivals)
    return any(ontology.is_any(f.type, objects) for f in others[: rivals[-1]])
