"""A text with the names found in it in, where "and" joins clauses and no names out.

"It was directed by A and B wrote the script": the parser would make B a director too.
"""

from __future__ import annotations

from collections.abc import Iterable

from kgcine.classes import ORGANISATIONS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, Found, Text

#: Where a Doc keeps the offsets of these words.
JOINTS = "joints"
_TABLE, _DOERS = "clausejoints", ORGANISATIONS | {"Person"}
_AND, _BY, _OWN = "and", "by", 2
_ROW = frozenset({",", _AND})
_PASSIVE = 6


def clause_joints(text: Text, finds: Iterable[Found], lexicon: Lexicon) -> frozenset[int]:
    """Return the tokens "and" behind the object of one clause that begin another one."""
    doers = [f for f in finds if f.kind == "name" and f.type in _DOERS]
    begun = {f.first: f.last for f in doers}
    ended = {f.last: f.first for f in doers}
    joints = (at for at in range(1, len(text) - 1) if text.lower[at] == _AND and at not in text.breaks)
    return frozenset(at for at in joints if _begins(text, at + 1, begun, lexicon) and _closes(text, at, ended, lexicon))


def _begins(text: Text, at: int, begun: dict[int, int], lexicon: Lexicon) -> bool:
    """Tell whether a clause begins here: "B wrote the script", "its editor was B"."""
    if at in begun:
        verb = begun[at]
        alone = lexicon.words(_TABLE, "one") | lexicon.words(_TABLE, "does")
        if text.word(verb) in alone and text.word(verb + 1) != _BY:
            return True
        acts = text.word(verb) in lexicon.words(_TABLE, "acts") and text.word(verb + 1) == "in"
        does = text.word(verb) in lexicon.words(_TABLE, "deeds")
        return acts or (does and text.word(verb + 1) in ARTICLES | lexicon.words(_TABLE, "done_to"))
    if text.word(at) not in lexicon.words(_TABLE, "leading"):
        return False
    near = range(at + 1, min(len(text), at + 2 + _OWN))
    be = next((i for i in near if text.word(i) in lexicon.words(_TABLE, "be")), None)
    return be is not None and text.word(be - 1) in lexicon.words(_TABLE, "nouns")


def _closes(text: Text, at: int, ended: dict[int, int], lexicon: Lexicon) -> bool:
    """Tell whether a clause ends here with its object, or a row of them: "was directed by A", "stars A, B"."""
    if at not in ended:
        # "B distributed it and C composed the music"
        done = text.word(at - 1) in lexicon.words(_TABLE, "objects")
        return done and text.word(at - 2) in lexicon.words(_TABLE, "deeds")
    first = ended[at]
    while text.word(first - 1) in _ROW and first - 1 in ended:
        first = ended[first - 1]
    before = text.word(first - 1)
    if before != _BY:
        return before in lexicon.words(_TABLE, "behind")
    start = max(0, first - 1 - _PASSIVE)
    passive = [i for i in range(start, first - 1) if text.word(i) in lexicon.words(_TABLE, "be")]
    return bool(passive) and text.word(passive[-1] - 1) not in lexicon.words(_TABLE, "relatives")
