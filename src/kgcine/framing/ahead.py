"""A sentence in, the event out that only a noun behind it names: "A bus crashed near Omsk. Nine died. The accident"."""

from __future__ import annotations

from kgcine.naming.happenings import TYPE
from kgcine.naming.occasions import DEEDS
from kgcine.scene import Filler, Scene

_BACK, _ON = 1, 3


def told_ahead(scene: Scene, start: int) -> Filler | None:
    """Return the event that the next sentences of a block bring in as what is done in this one or the one before."""
    sentence = scene.doc[start].sent
    if any(each.type == TYPE for each in scene.inside(sentence)):
        return None
    block = scene.block(sentence.start_char)
    before, at = [sentence], sentence.start
    for _ in range(_BACK):
        if at and scene.block(scene.doc[at - 1].idx) == block:
            before.append(scene.doc[at - 1].sent)
            at = before[-1].start
    deeds = scene.lexicon.rules[DEEDS]
    nouns = {noun for each in before for token in each for noun in deeds.get(token.lower_, ())}
    return _next(scene, sentence.end, block, nouns) if nouns else None


def _next(scene: Scene, at: int, block: int, nouns: set[str]) -> Filler | None:
    """Return the first event behind a token that one of the nouns names there for the first time."""
    for _ in range(_ON):
        if at >= len(scene.doc) or scene.block(scene.doc[at].idx) != block:
            return None
        sentence = scene.doc[at].sent
        events = [each for each in scene.inside(sentence) if each.type == TYPE]
        if events:
            first = events[0]
            known = any(f.entity == first.entity and f.start < sentence.start_char for f in scene.fillers)
            fits = first.kind == "name" and scene.doc[first.token].lower_ in nouns and not known
            return first if fits else None
        at = sentence.end
    return None
