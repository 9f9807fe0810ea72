"""The pieces of text that each of many patterns asks for in, which of the patterns a text may fit out.

Some thousand patterns look at each sentence, and most of them ask for a piece of text that it does not hold. So each is
filed under a few letters of its piece, and those of a sentence are looked up: one pass for all patterns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

SIZE = 4


class Pieces:
    """Numbers, each with the pieces of which a text must hold one; a number with none fits every text."""

    def __init__(self, pieces: Sequence[tuple[str, ...]]) -> None:
        """File each number; none of its pieces may be too short to be found (:func:`findable`)."""
        known = Counter(gram for each in pieces for piece in each for gram in _grams(piece))
        self._always = bits_of(number for number, each in enumerate(pieces) if not each)
        self._by_gram: dict[str, int] = {}
        for number, each in enumerate(pieces):
            for piece in each:
                # The letters that the fewest ask for: "tor " of "director " would look at every actor.
                rarest = min(sorted(_grams(piece)), key=known.__getitem__)
                self._by_gram[rarest] = self._by_gram.get(rarest, 0) | 1 << number

    def met(self, text: str) -> int:
        """Return as bits the numbers of which a text may hold a piece, never one too few.

        >>> list(numbers_of(Pieces([("directed",), (), ("shot", "filmed")]).met("It was shot in Riga.")))
        [1, 2]
        """
        found = self._always
        for gram in self._by_gram.keys() & _grams(text):
            found |= self._by_gram[gram]
        return found


def findable(pieces: tuple[str, ...]) -> bool:
    """Tell whether all pieces are long enough to be filed.

    >>> findable(("director", "directed")), findable(("director", "by"))
    (True, False)
    """
    return all(len(piece) >= SIZE for piece in pieces)


def bits_of(numbers: Iterator[int]) -> int:
    """Return the integer whose bits at these places are set.

    >>> bits_of(iter([0, 3]))
    9
    """
    found = 0
    for number in numbers:
        found |= 1 << number
    return found


def numbers_of(bits: int) -> Iterator[int]:
    """Yield the places of the bits that are set, the lowest first.

    >>> list(numbers_of(9))
    [0, 3]
    """
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _grams(text: str) -> set[str]:
    return {text[at : at + SIZE] for at in range(len(text) - SIZE + 1)}
