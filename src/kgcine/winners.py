"""Lists of winners in, the titles and names in them out: "Golden Bear: Salt Road by A", "Best actor: B for Salt Road".

Such lines have no verb, and every word in them may have a capital.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.lexicon import Lexicon
from kgcine.people import PERSON
from kgcine.tokens import Found, Text

TITLE = 54
_LONGEST, _TITLE, _NAME = 40, 10, 4
_ENDS = frozenset({"(", ",", ";", "."})
_JOINTS = frozenset({"and", ",", "&"})


@dataclass(frozen=True, slots=True)
class Winners:
    """Finds who and what has won in one text after another."""

    lexicon: Lexicon

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the titles and persons behind the prizes."""
        starts = sorted(text.breaks | {0})
        for first, last in zip(starts, [*starts[1:], len(text)], strict=True):
            colon = next((at for at in range(first, min(last, first + _LONGEST)) if text.words[at] == ":"), None)
            if colon is not None and last - first <= _LONGEST and self._is_prize(text, first, colon):
                yield from self._won(text, colon + 1, last)

    def _is_prize(self, text: Text, first: int, last: int) -> bool:
        signs = self.lexicon.words("titles", "honours") | self.lexicon.words("titles", "prizes")
        return text.capital(first) and not signs.isdisjoint(text.lower[first:last])

    def _won(self, text: Text, first: int, last: int) -> Iterator[Found]:
        """Read what stands behind the colon: a film and who made it, or somebody and the film."""
        end = next((at for at in range(first, last) if text.words[at] in _ENDS - {","}), last)
        made = next((at for at in range(first, end) if text.words[at] == "by"), end)
        given = next((at for at in range(first, made) if text.words[at] == "for"), None)
        if given is not None and self._people(text, first, given):
            yield from self._people(text, first, given)
            yield from self._title(text, given + 1, made)
        elif made < end:
            yield from self._title(text, first, made)
        if made < end:
            yield from self._people(text, made + 1, end)

    def _title(self, text: Text, first: int, last: int) -> list[Found]:
        joints = self.lexicon.words("titles", "joints")
        words = range(first, last)
        fits = all(text.capital(at) or text.words[at][0].isdigit() or text.lower[at] in joints for at in words)
        if not fits or not 0 < last - first <= _TITLE or not (text.capital(first) or text.words[first][0].isdigit()):
            return []
        return [Found(first, last, "Film", "title/winner", TITLE)]

    def _people(self, text: Text, first: int, last: int) -> list[Found]:
        """Return the persons of a row, none where one of them is no name of two words or more."""
        found: list[Found] = []
        while first < last:
            end = next((at for at in range(first, last) if text.words[at] in _JOINTS), last)
            if not 1 < end - first <= _NAME or not all(text.capital(at) for at in range(first, end)):
                return []
            found.append(Found(first, end, "Person", "person/label", PERSON + 1))
            first = end + 1
        return found
