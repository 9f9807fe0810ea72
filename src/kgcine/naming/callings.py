"""The names found in a text in, the same out without callings that open a note, and whom a body is named after.

"Cinematographer and actor. Born in Osh." names nobody, however much its first word looks like a surname.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.people import is_initial
from kgcine.naming.tokens import ARTICLES, STOPS, Found, Text

_JOINED = frozenset({",", "and"})
# Behind these words somebody is told of: "I.E. Holm, its rector".
_DESCRIBES = ARTICLES | {"its", "their", "his", "her", "who", "whose"}
_BODIES = frozenset({"EducationalInstitution", "Organisation", "Site", "Award"})


def without_callings(text: Text, names: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Leave out guessed names of one word that are a calling, alone in a sentence or joined to another one."""
    for found in names:
        one = found.rule == "ner" and found.last - found.first == 1 and text.opens(found.first)
        if not (one and text.lower[found.first] in lexicon.occupations and _is_note(text, found.last, lexicon)):
            yield found


def _is_note(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a sentence ends here, or another calling is joined."""
    if at >= len(text) or at in text.breaks or text.words[at] in STOPS:
        return True
    behind = at + 1
    one, two = text.word(behind), f"{text.word(behind)} {text.word(behind + 1)}"
    return text.words[at] in _JOINED and (one in lexicon.occupations or two in lexicon.occupations)


def without_honoured(text: Text, names: Sequence[Found]) -> Iterator[Found]:
    """Leave out whom the body right before is named after: "graduated from the Art Institute. A.N. Weber (1951)"."""
    ends = {name.last for name in names if name.type in _BODIES}
    for name in names:
        first, last = name.first, name.last
        short = last - first > 1 and all(is_initial(word) for word in text.words[first : last - 1])
        described = text.word(last) == "," and text.word(last + 1) in _DESCRIBES
        closed = last in text.breaks or (text.word(last) in {"(", ".", ",", ";", ""} and not described)
        if not (short and closed and first - 1 in ends and text.words[first - 1] == "."):
            yield name
