"""A clause in, the one film that its sentence has told of before it out: "“Fog” opened in May; A directed, B wrote"."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from kgcine.ontology import Ontology
from kgcine.parsing.background import is_background
from kgcine.parsing.predicates import SUBJECTS
from kgcine.scene import Filler, Scene

_FILM = "Film"
_MAIN = frozenset({"ROOT", "ccomp", "conj", "parataxis"})


def told_so_far(head: Token, types: tuple[str, ...], scene: Scene, ontology: Ontology) -> Filler | None:
    """Return the only film of a sentence where another clause names it before the one that a verb or noun is of."""
    if _FILM not in types:
        return None
    films = [f for f in scene.inside(head.sent) if f.entity is not None and ontology.is_a(f.type, _FILM)]
    if len({f.entity for f in films}) != 1:
        return None
    at = head.i if head.pos_ in ("VERB", "AUX") else scene.governor(head.i)
    verb = head if at is None else scene.doc[at]
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    if at is None or subject is None or verb.dep_ not in _MAIN:
        return None
    first = subject.left_edge.i
    before = [f for f in films if f.token < first and _is_told(scene, scene.doc[f.token], verb)]
    if not before:
        return None
    return replace(before[-1], kind="nominal", chain=(scene.source(before[-1]), *before[-1].chain))


def _is_told(scene: Scene, name: Token, verb: Token) -> bool:
    """Tell whether a main clause other than the verb's names a film, and not only to say who somebody is."""
    at = scene.governor(name.i)
    return at not in (None, verb.i) and scene.doc[at or 0].dep_ in _MAIN and not is_background(name)
