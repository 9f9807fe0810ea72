"""The lines of a text in, the title of the film that a headline reviews out.

"Berlinale 2019: Salt Road review", "Film review: Salt Road (1970)".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import DASHES, QUOTES, STOPS, YEAR, Found, Text
from kgcine.titling.filmverbs import BODIES
from kgcine.titling.glosses import is_name

RULE, RANK = "title/review", 56
_LONGEST, _LINE, _LEAD = 8, 30, 5
_LEADS = frozenset({":", "–", "—"})
_ENDS = DASHES | QUOTES | STOPS | {"(", "|", "[", ":"}


@dataclass(frozen=True, slots=True)
class ReviewHeads:
    """Finds such titles."""

    lexicon: Lexicon

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the titles."""
        starts = sorted(text.breaks | {0})
        reviews = self.words("reviews")
        for first, last in zip(starts, [*starts[1:], len(text)], strict=True):
            line = text.lower[first : min(last, first + _LINE)]
            if last - first <= _LINE and not reviews.isdisjoint(line):
                yield from self._reviewed(text, first, last)

    def words(self, key: str) -> frozenset[str]:
        """Return one of the lists of words around titles."""
        return self.lexicon.words("titles", key)

    def _reviewed(self, text: Text, first: int, last: int) -> Iterator[Found]:
        """Find what a headline with the word for a review in it names: "Cannes 2019: Salt Road review"."""
        reviews = self.words("reviews")
        at = next(i for i in range(first, last) if text.lower[i] in reviews)
        if not self.words("other_reviews").isdisjoint(text.lower[first:at]):
            return
        begin = self._behind_lead(text, first, last)
        if begin > at or (begin == first and at <= first + 1 and text.word(at + 1) in DASHES):
            begin = max(begin, at + 2)
            end = next((i for i in range(begin, last) if text.words[i] in _ENDS or text.lower[i] == "by"), last)
        elif at + 1 == last or text.words[at + 1] in _ENDS or text.word(at + 1) == "by":
            end = next((i for i in range(begin, at) if text.words[i] in _ENDS), at)
            while end > begin and text.lower[end - 1] in self.words("reviewed_as"):
                end -= 1
        else:
            return
        yield from self._title(text, begin, end)

    def _behind_lead(self, text: Text, first: int, last: int) -> int:
        """Return where a title begins behind the kind of text or the festival: "Berlinale 2019: [Salt Road]"."""
        colon = next((i for i in range(first, min(last, first + _LEAD)) if text.words[i] in _LEADS), first)
        kinds = self.words("reviews") | self.words("reviewed_as")
        rest = [i for i in range(first, colon) if text.lower[i] not in kinds and not YEAR.match(text.words[i])]
        led = colon > first and (not rest or self._is_listed(text, rest[0], rest[-1] + 1))
        return colon + 1 if led else first

    def _is_listed(self, text: Text, first: int, last: int) -> bool:
        """Tell whether a festival or a town that is known is named here."""
        hit = self.lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]})
        ended = any(self.lexicon.suffixes.get(text.words[i:last]) == "Festival" for i in range(first + 1, last))
        return ended or (hit is not None and hit[1].type in {"Festival", "Settlement"})

    def _title(self, text: Text, first: int, last: int) -> Iterator[Found]:
        """Yield a span as a title where all its words fit into one, and it is nobody's name and no body's."""
        joints = self.words("joints")
        if not 0 < last - first <= _LONGEST or text.lower[last - 1] in joints or text.words[first] in QUOTES:
            return
        fits = all(text.capital(i) or text.words[i][0].isdigit() or text.lower[i] in joints for i in range(first, last))
        body = any(self.lexicon.suffixes.get(text.words[i:last]) in BODIES for i in range(first, last))
        section = text.lower[last - 1] in self.words("sections_of_cards") | self.words("screen")
        if fits and not (body or section or is_name(text, first, last, self.lexicon)):
            yield Found(first, last, "Film", RULE, RANK)
