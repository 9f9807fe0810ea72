"""What a text plans and what it says in passing in, the latter as its own word out.

"The discussion will be led by Ada Weber of the Riga film archive": she is to lead it and does work there.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kgcine.claims.attribution import Stance
from kgcine.claims.wording import Wording

_VERBAL = ("VERB", "AUX")
_BEFORE = 3


def settled(stance: Stance, name: str, ends: tuple[int, int], doc: Doc, wording: Wording) -> Stance:
    """Tell the stance of what stands in one phrase of a planned clause: asserted where it lasts already.

    ``ends`` are the tokens of both ends.
    """
    if stance.status != "planned" or name not in wording.settled:
        return stance
    first, last = sorted(ends)
    between = doc[first + 1 : last]
    around = doc[max(doc[first].sent.start, first - _BEFORE) : last + 1]
    if any(token.pos_ in _VERBAL or token.text in ";:" for token in between):
        return stance
    return stance if any(token.lower_ in wording.coming for token in around) else Stance("asserted")
