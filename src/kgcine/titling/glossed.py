"""Titles out that nothing shows but what they mean in a bracket, who got a prize for them, or how many films they are.

"She starred in Zimniy sad (Winter Garden)"; "the main prize was awarded to Anna Weber for Winter of the Cranes"; "two
films by guests from Latvia, Birch Hill and Harvest, were screened".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.naming.people import ends_as_surname
from kgcine.naming.tokens import ARTICLES, OWNS, STOPS, Found, Text
from kgcine.titling.brackets import nations
from kgcine.titling.glosses import bracket_at
from kgcine.titling.unquoted import PAIRED, SAID, Unquoted

_LONGEST, _GLOSS, _PAIR = 4, 7, 2
_WON = 14
_AWARD, _FOR = "Award", frozenset({"for", "in"})


@dataclass(frozen=True, slots=True)
class Glossed:
    """Finds such titles where a text speaks of film."""

    unquoted: Unquoted

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the titles, those that mean something with their meaning."""
        for at in range(1, len(text) - 1):
            if text.words[at] == "(":
                yield from self._dated(text, at)
            elif text.words[at] in _FOR and text.capital(at + 1):
                yield from self._from_country(text, at)
                yield from self._won(text, at) if text.words[at] == "for" else ()

    def _words(self, key: str) -> frozenset[str]:
        return self.unquoted.lexicon.words("titles", key)

    def _dated(self, text: Text, opening: int) -> Iterator[Found]:
        """Find a title of another language and what it means, by its year behind that: "Kelin (The Bride, 1972)"."""
        bracket = bracket_at(text, opening, self.unquoted.lexicon, self.unquoted.common)
        if bracket is None or bracket.gloss is None or not bracket.dated or bracket.ranged:
            return
        first = opening
        while first > 0 and opening - first < _LONGEST and (text.capital(first - 1) or self._strange(text, first - 1)):
            first -= 1
            if first in text.breaks:
                break
        while first < opening and (not text.capital(first) or text.lower[first] in self._words("english")):
            first += 1
        low, high = bracket.gloss
        within = text.word(first - 1) == "of" and text.capital(first - 2)
        if first == opening or within or not self._means(text, low, high):
            # "The Tailor of Bab Zuweila (Studio Misr, 1937)"
            return
        if not self._is_free(text, first, opening) or not self._is_free(text, low, high):
            return
        start = next((at + 1 for at in range(first - 1, 0, -1) if text.words[at] in STOPS or at in text.breaks), 0)
        if not self._words("of_parts").isdisjoint(text.lower[start:first]):
            # "She played Vera (The Storm, 1974)"
            return
        if not self._is_whose(text, first, opening):
            yield Found(first, opening, "Film", "title/meant", SAID)
            yield Found(low, high, "Film", "title/translation", SAID)

    def _means(self, text: Text, low: int, high: int) -> bool:
        """Tell whether a bracket says what something means and its year, no town, studio or month: "(Osh, 1937; "."""
        if text.word(high + 2) != ")":
            return False
        months = self.unquoted.lexicon.words("described", "months")
        common = [text.lower[at] in self.unquoted.common and text.words[at] not in months for at in range(low, high)]
        # Behind an article a name or a rare word may stand among them: "(The Plague of Karatas, 1972)".
        return all(common) or (text.lower[low] in ARTICLES and high - low > _PAIR and sum(common) > len(common) / 2)

    def _is_whose(self, text: Text, first: int, last: int) -> bool:
        """Tell whether somebody is named before a bracket with a film: "Orazov (The Storm, 1974)"."""
        lexicon = self.unquoted.lexicon
        if any(text.words[at] in lexicon.given_names for at in range(first, last)):
            return True
        whole = [n for n in text.named if n.label == "PERSON" and n.last - n.first > 1]
        surnames = {text.words[n.last - 1] for n in whole if (n.first, n.last) != (first, last)}
        seen = any(n.first <= first and n.last == last for n in whole)
        return seen or text.words[last - 1] in surnames or ends_as_surname(text.words[last - 1], lexicon)

    def _strange(self, text: Text, at: int) -> bool:
        word = text.words[at]
        return word.isalpha() and word.islower() and word not in self.unquoted.common and at + 1 not in text.breaks

    def _won(self, text: Text, at: int) -> Iterator[Found]:
        """Find the film for which somebody who is named before "for" got a prize; an article has a capital there."""
        named = any(name.last == at and name.label == "PERSON" for name in text.named)
        if not named and text.words[at + 1] not in self.unquoted.words("capitals"):
            return
        start = next((i + 1 for i in range(at - 1, max(0, at - _WON), -1) if text.words[i] in STOPS), max(0, at - _WON))
        prize = self._words("honours").intersection(text.lower[start:at])
        given = self.unquoted.lexicon.words("award", "around").intersection(text.lower[start:at])
        last = self.unquoted.right(text, at + 1)
        if last is not None and text.word(last) in OWNS:
            # "For Anna Weber's “Fog”"
            return
        if not (prize and given) or last is None or last - at - 1 < _PAIR or not self._is_free(text, at + 1, last):
            return
        yield Found(at + 1, last, "Film", "title/won-for", PAIRED)

    def _from_country(self, text: Text, at: int) -> Iterator[Found]:
        """Find what a prize or a part is in, where a bracket says whence: "her role in Stolen Hours (Latvia)"."""
        led = text.word(at - 1) in self._words("played") | self._words("prize_nouns")
        last = self.unquoted.right(text, at + 1) if led else None
        if last is None or last - at - 1 < _PAIR or text.word(last) != "(":
            return
        closing = next((i for i in range(last + 1, min(len(text), last + 1 + _GLOSS)) if text.words[i] == ")"), last)
        known = nations(self.unquoted.lexicon) | {",", "/", "-"}
        whence = closing > last + 1 and all(text.words[i] in known for i in range(last + 1, closing))
        if whence and self.unquoted.ordinary(text, at + 1, last):
            yield Found(at + 1, last, "Film", "title/won-for", PAIRED)

    def _is_free(self, text: Text, first: int, last: int) -> bool:
        """Tell whether no prize, listed name or date stands here."""
        lexicon = self.unquoted.lexicon
        hit = lexicon.names.at(text.plain, text.starts[first], frozenset(text.ends[first:last]))
        if hit is not None and hit[0] == text.ends[last - 1]:
            return False
        words = frozenset(text.words[first:last])
        never = lexicon.words("award", "starts") | lexicon.words("award", "nouns") | lexicon.words("award", "given_to")
        heads = {lexicon.heads_of.get(text.words[at : at + 1]) for at in range(first, last)}
        ends = {lexicon.suffixes.get(text.words[at:last]) for at in range(first, last)}
        kinds = never | lexicon.words("award", "deeds")
        return words.isdisjoint(kinds) and _AWARD not in heads and not ends - {None, "Site"}
