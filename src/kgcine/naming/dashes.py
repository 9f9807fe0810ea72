"""A dash between capitals in, whether it parts a name from what is said beside it out.

"Anna Weber - Minister of War", "Anna Weber - Vera" in the line of a cast. A text that a program took apart into words
has "Louise Faure - Favier", which is one name.
"""

from __future__ import annotations

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import DASHES, Text

_HYPHEN, _LINE = "-", 7
_OFFICES = ("domains", "heads", "with_portfolio")


def parts(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a dash that stands free parts a name from a calling or, where a line ends, from a part."""
    free = text.word(at) in DASHES and at + 1 < len(text) and not text.glued(at) and not text.glued(at + 1)
    if not free or not text.words[at + 1][0].isupper():
        return False
    behind = text.lower[at + 1]
    called = behind in lexicon.occupations or behind in lexicon.types
    called = called or any(behind in lexicon.words("offices", key) for key in _OFFICES)
    ends = at + _LINE >= len(text) or any(end in text.breaks for end in range(at + 2, at + _LINE))
    return called or ends or text.words[at] != _HYPHEN
