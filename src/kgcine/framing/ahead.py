"""A deed in, the event out that only a noun behind it names: "A bus crashed near Omsk. Nine died. The accident".

Or one that was named before by the place of the deed: "The Omsk massacre is recalled. In 1911 police fired in Omsk".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spacy.tokens import Span

from kgcine.naming.happenings import PLACES, TYPE
from kgcine.naming.occasions import DEEDS
from kgcine.scene import Filler, Scene

_BACK, _ON, _PERSON = 1, 3, "Person"


def told_ahead(scene: Scene, start: int) -> Filler | None:
    """Return the event that the rest of a sentence or the next ones bring in as what is done before."""
    sentence = scene.doc[start].sent
    events = [each for each in scene.inside(sentence) if each.type == TYPE]
    if events:
        return _later(scene, start, events)
    block = scene.block(sentence.start_char)
    before, at = [sentence], sentence.start
    for _ in range(_BACK):
        if at and scene.block(scene.doc[at - 1].idx) == block:
            before.append(scene.doc[at - 1].sent)
            at = before[-1].start
    deeds = scene.lexicon.rules[DEEDS]
    nouns = {noun for each in before for token in each for noun in deeds.get(token.lower_, ())}
    return _next(scene, sentence.end, block, nouns) or _before(scene, sentence, deeds) if nouns else None


def _before(scene: Scene, sentence: Span, deeds: Mapping[str, Sequence[str]]) -> Filler | None:
    """Return the only event named before a sentence by a place of it and a noun for its deed, without a year.

    One where somebody is named may tell of another deed: "In 1990 A was killed in Omsk".
    """
    if any(each.type == _PERSON for each in scene.inside(sentence)):
        return None
    nouns = {noun for token in sentence for noun in deeds.get(token.lower_, ())}
    places = {scene.text[each.start : each.end] for each in scene.inside(sentence) if each.type in PLACES}
    named = [
        each
        for each in scene.fillers
        if each.type == TYPE
        and each.kind == "name"
        and each.token < sentence.start
        and scene.doc[each.token].lower_ in nouns
    ]
    here = [each for each in named if not places.isdisjoint(scene.text[each.start : each.end].split())]
    undated = not any(map(str.isdigit, "".join(scene.text[each.start : each.end] for each in here)))
    return here[0] if undated and len({each.entity for each in here}) == 1 else None


def _later(scene: Scene, start: int, events: Sequence[Filler]) -> Filler | None:
    """Return the only event of a sentence whose noun stands behind a deed: "police fired; 16 died in the massacre"."""
    first, deeds = events[0], scene.lexicon.rules[DEEDS]
    if first.token <= start or len({each.entity for each in events}) > 1:
        return None
    floor = scene.doc[start].sent.start
    nouns = {noun for token in scene.doc[floor : first.token] for noun in deeds.get(token.lower_, ())}
    return first if _is_brought_in(first, nouns, scene) else None


def _is_brought_in(event: Filler, nouns: set[str], scene: Scene) -> bool:
    """Tell whether one of the nouns names an event for the first time."""
    known = any(f.entity == event.entity and f.start < event.start for f in scene.fillers)
    return event.kind == "name" and scene.doc[event.token].lower_ in nouns and not known


def _next(scene: Scene, at: int, block: int, nouns: set[str]) -> Filler | None:
    """Return the first event behind a token that one of the nouns names there for the first time."""
    for _ in range(_ON):
        if at >= len(scene.doc) or scene.block(scene.doc[at].idx) != block:
            return None
        sentence = scene.doc[at].sent
        events = [each for each in scene.inside(sentence) if each.type == TYPE]
        if events:
            return events[0] if _is_brought_in(events[0], nouns, scene) else None
        at = sentence.end
    return None
