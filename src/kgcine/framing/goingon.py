"""A scene and a token in, the one thing that the sentence there goes on speaking of out."""

from __future__ import annotations

from dataclasses import replace

from kgcine.classes import ORGANISATIONS
from kgcine.framing.spoken import EVENT, FILM, WORK, spoken_of
from kgcine.framing.timing import goes_back
from kgcine.ontology import Ontology
from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import SUBJECTS
from kgcine.scene import Filler, Scene, Spoken

_HOUSES, _BACK = ORGANISATIONS | {"Site"}, 60


def goes_on_about(
    start: int, types: tuple[str, ...], scene: Scene, ontology: Ontology, *, others: bool = False
) -> Filler | None:
    """Return the one thing of these types that the sentence from this token on goes on speaking of.

    With ``others`` the sentence may name more of them: "The parent company is B" says it of what was spoken of before.

    A film is none where a work of which no kind is told is spoken of: "“Fog” is the third episode of Salt Road. It".
    """
    spoken = _spoken(types, scene, ontology)
    filler = (spoken.carried if others else spoken.found).get(start)
    if filler is None or (
        ontology.is_a(filler.type, EVENT) and (goes_back(filler, start, scene) or _is_deed_above(filler, start, scene))
    ):
        return None
    if filler.type in ORGANISATIONS and _is_of_another_house(filler, start, scene):
        return None
    work = _spoken((WORK,), scene, ontology).found.get(start) if ontology.is_a(filler.type, FILM[0]) else None
    if work is not None and work.entity != filler.entity and work.type == WORK:
        return None
    return replace(filler, kind="nominal", chain=(scene.source(filler), *filler.chain))


def _is_of_another_house(house: Filler, start: int, scene: Scene) -> bool:
    """Tell whether a sentence in between tells of a house that nothing names: "The museum itself owes much to A"."""
    return any(
        token.dep_ in SUBJECTS
        and token.tag_ == "NN"
        and token.i not in scene.entities
        and scene.lexicon.type_of(token.lower_) in _HOUSES
        and any(child.lower_ in words_of(token, "definite") for child in token.lefts)
        for token in scene.doc[max(house.token + 1, start - _BACK) : start]
    )


def _is_deed_above(event: Filler, start: int, scene: Scene) -> bool:
    """Tell whether only a verb of another paragraph tells of an event: what follows may be about a later one."""
    verb = scene.doc[event.token]
    return verb.pos_ == "VERB" and scene.block(verb.idx) != scene.block(scene.doc[start].idx)


def _spoken(types: tuple[str, ...], scene: Scene, ontology: Ontology) -> Spoken:
    if types not in scene.spoken:
        scene.spoken[types] = spoken_of(scene, lambda type_: ontology.is_any(type_, types))
    return scene.spoken[types]
