"""A sentence in, whether the ones before it count the dead out: "Some 500 people died. The demographer says 900."."""

from __future__ import annotations

from kgcine.scene import Scene

#: The role of an event whose dead the text has just counted.
COUNTED = "counted"
_BACK, _NUMBER, _TABLE = 3, "Number", "tolls_told"


def counts_before(scene: Scene, start: int, head: int | None = None) -> bool:
    """Tell whether a sentence goes on counting the dead: the one before does, or counts on behind one that does.

    So does what stands behind a semicolon, where ``head`` is its verb.
    """
    dead = scene.lexicon.words(_TABLE, "dead")
    if head is not None and (mark := _semicolon(scene, start, head)) > start and _counts(scene, start, mark, dead):
        return True
    block, at = scene.block(scene.doc[start].idx), start
    for _ in range(_BACK):
        if at == 0 or scene.block(scene.doc[at - 1].idx) != block:
            return False
        end, at = at, scene.doc[at - 1].sent.start
        if _counts(scene, at, end, dead):
            return True
        if not _counts(scene, at, end, frozenset()):
            return False
    return False


def _semicolon(scene: Scene, start: int, head: int) -> int:
    """Return the last semicolon before a verb, the beginning of its sentence where there is none."""
    return next((token.i for token in reversed(scene.doc[start:head]) if token.text == ";"), start)


def _counts(scene: Scene, start: int, end: int, dead: frozenset[str]) -> bool:
    """Tell whether a stretch of text has a number or asks for one, any of the words, and counts nobody else."""
    words = {token.lower_ for token in scene.doc[start:end]}
    if words & scene.lexicon.words(_TABLE, "others") or (dead and not words & dead):
        return False
    last = scene.doc[end - 1]
    numbers = any(each.type == _NUMBER for each in scene.between(scene.doc[start].idx, last.idx + len(last)))
    return numbers or bool(dead and words & scene.lexicon.words(_TABLE, "asking"))
