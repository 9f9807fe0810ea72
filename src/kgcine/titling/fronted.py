"""A text with the titles found in it in, where a title ends what opens a sentence before its subject out.

"For “Fog” Anna Weber received a prize": the parser would join the title to the name behind it.
"""

from __future__ import annotations

from collections.abc import Iterable

from kgcine.classes import WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

_CLOSING, _OPENING = frozenset('"”»’'), frozenset('"“«‘„')
_BEFORE = 12


def closing_marks(text: Text, finds: Iterable[Found], lexicon: Lexicon) -> frozenset[int]:
    """Return the marks that close such titles, where a person's name stands right behind."""
    people = {f.first for f in finds if f.type == "Person"}
    works = {f.last: f.first for f in finds if f.type in WORKS}
    marks = (at for at in works if text.word(at) in _CLOSING and at + 1 in people and at + 1 not in text.breaks)
    return frozenset(at for at in marks if _is_fronted(text, works[at], lexicon))


def _is_fronted(text: Text, title: int, lexicon: Lexicon) -> bool:
    """Tell whether a preposition that opens a sentence or clause leads to a title within a few words."""
    leading, joints = lexicon.words("titles", "leading_in"), lexicon.words("titles", "leading_joints")
    for at in range(title - 1, max(-1, title - _BEFORE), -1):
        word = text.lower[at]
        if word in leading and (at in text.breaks or at == 0 or text.lower[at - 1] in joints):
            return True
        if at in text.breaks or (not word[:1].isalnum() and word not in _OPENING and word not in {"'s", "’s"}):
            return False
    return False
