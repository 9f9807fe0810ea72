"""What a review names before its maker: "In Salt Road the Danish director Anna Weber", "With Fog, director A B"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.naming.tokens import Found, Text
from kgcine.titling.rows import RANK, RULE, Rows

_LONGEST, _BEFORE = 8, 5
_PLACED = frozenset({"GPE", "LOC", "DATE", "ORG", "FAC", "EVENT", "TIME", "NORP"})


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Finds such titles; ``rows`` tell what else may be named so."""

    rows: Rows

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the titles."""
        leads = self.rows.words("reviews")
        for at in [at for at, word in enumerate(text.words) if word in leads]:
            if text.opens(at) and text.capital(at + 1):
                ends = range(at + 2, min(len(text), at + 2 + _LONGEST))
                last = next((end for end in ends if self._ends(text, at + 1, end)), None)
                if last is not None and self._is_title(text, at + 1, last):
                    yield Found(at + 1, last, "Film", RULE, RANK)

    def _ends(self, text: Text, first: int, last: int) -> bool:
        """Tell whether a maker is named from here on, and nothing but words of a title stands before."""
        joints, lexicon = self.rows.lexicon.words("titles", "joints"), self.rows.lexicon
        if any(not text.capital(at) and text.lower[at] not in joints for at in range(first, last)):
            return False
        at = last + (text.word(last) == ",")
        at += text.word(at) == "the"
        for maker in range(at, min(len(text) - 1, at + _BEFORE)):
            if text.lower[maker] in lexicon.words("titles", "makers"):
                return maker > last and text.capital(maker + 1)
            small = text.words[maker].isalpha() and text.words[maker].islower()
            if not small and text.words[maker] not in lexicon.countries:
                return False
        return False

    def _is_title(self, text: Text, first: int, last: int) -> bool:
        labels = {n.label for n in text.named if n.first < last and n.last > first}
        common = self.rows.unquoted.common
        plain = last - first == 1 and text.lower[first] in common
        # What the model takes for a house may be ordinary words: "Pure Coolness".
        labels -= {"ORG"} if all(text.lower[at] in common for at in range(first, last)) else set()
        return "WORK_OF_ART" in labels or (not plain and not labels & _PLACED and self.rows.is_free(text, first, last))
