"""Quotations with who speaks in, what "I" and "my" stand for in them out, and which "he" is not who speaks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from kgcine.claims.quotations import Quotation
from kgcine.scene import Filler, Scene

PERSON = "Person"


def first_person(scene: Scene, quotations: Sequence[Quotation], words: Collection[str]) -> Iterator[Filler]:
    """Yield a filler for each word by which a named person speaks of himself; ``words`` are "i", "my" and the like."""
    for quotation in quotations:
        who = _speaker(scene, quotation)
        if who is None:
            continue
        for token in scene.doc[quotation.start + 1 : quotation.end]:
            if token.pos_ == "PRON" and token.lower_ in words and token.i not in scene.entities:
                end = token.idx + len(token)
                chain = (scene.source(who), *who.chain)
                yield Filler(token.i, PERSON, who.entity, None, token.idx, end, "pronoun", chain)


def somebody_else(scene: Scene, quotations: Sequence[Quotation], words: Collection[str]) -> list[Filler]:
    """Return the pronouns of quotations that were taken for who speaks; ``words`` are "he", "her" and the like."""
    found: list[Filler] = []
    for quotation in quotations:
        who = _speaker(scene, quotation)
        for token in scene.doc[quotation.start + 1 : quotation.end] if who is not None else ():
            filler = scene.entities.get(token.i) if token.lower_ in words else None
            if who is not None and filler is not None and filler.kind == "pronoun" and filler.entity == who.entity:
                found.append(filler)
    return found


def _speaker(scene: Scene, quotation: Quotation) -> Filler | None:
    found = () if quotation.speaker is None else scene.reach(quotation.speaker)
    people = [filler for filler in found if filler.entity is not None and filler.type == PERSON]
    return people[0] if len({filler.entity for filler in people}) == 1 else None
