"""A text in, the same out with the words in one script in which Cyrillic letters stand for Latin ones that look alike.

Who types "сritic" on a keyboard of two alphabets sees no difference, and a reader by letters would have another word.
"""

from __future__ import annotations

import re

_ALIKE = str.maketrans(
    "АВЕЅІЈКМНОРСТХҮҺаеѕіјорсухүһԁԛԝ",
    "ABESIJKMHOPCTXYhaesijopcyxyhdqw",
)
_LOOKS = "".join(map(chr, _ALIKE))
_MEETS = re.compile(rf"[A-Za-z][{_LOOKS}]|[{_LOOKS}][A-Za-z]")
_WORD = re.compile(r"[^\W\d_]+")


def in_one_script(text: str) -> str:
    """Write Latin letters for Cyrillic ones in words of both where all of these look alike, keeping every offset.

    >>> in_one_script("the сritic Bоlоt, СССР")
    'the critic Bolot, СССР'
    """
    return text if _MEETS.search(text) is None else _WORD.sub(_written, text)


def _written(found: re.Match[str]) -> str:
    word = found[0].translate(_ALIKE)
    return word if _MEETS.search(found[0]) and all(letter < "Ͱ" or letter > "ӿ" for letter in word) else found[0]
