"""An occupation in its sentence in, the same with the noun that narrows it out: "wool broker", "radar technician"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from spacy.tokens import Doc

from kgcine.lexicon import Lexicon
from kgcine.model import Mention

if TYPE_CHECKING:
    from kgcine.scene import Filler

_SHORTEST = 3


def narrowed(filler: Filler, mention: Mention, doc: Doc, lexicon: Lexicon) -> Filler:
    """Return an occupation with the noun before it, unless that names a thing that has officers ("museum")."""
    before = doc[mention.first - 1] if mention.first else None
    if before is None or filler.literal is None or filler.literal.value != mention.text.lower():
        return filler
    noun = before.tag_ == "NN" and before.dep_ == "compound" and mention.first <= before.head.i < mention.last
    word = before.text
    plain = word.islower() and word.isalpha() and len(word) >= _SHORTEST
    if not noun or not plain or lexicon.type_of(word) is not None:
        return filler
    literal = replace(filler.literal, value=f"{word} {filler.literal.value}")
    return replace(filler, literal=literal, start=before.idx)
