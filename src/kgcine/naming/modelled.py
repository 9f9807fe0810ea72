"""Names that the model sees in, cut to their extent and with the class that its label stands for, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.runons import before_branch, begins_none, behind_place
from kgcine.naming.tokens import Found, Named, Text

MODEL, _PAIR = 30, 2
_THE = frozenset({"The", "A", "An"})
# The number of a sequel, which nobody's name ends with: "Anna 2".
_PART = re.compile("[2-9]")


@dataclass(frozen=True, slots=True)
class Modelled:
    """Finds the model's names in one text after another."""

    lexicon: Lexicon

    @property
    def _degrees(self) -> frozenset[str]:
        return self.lexicon.words("persons", "degrees")

    @property
    def _posts(self) -> frozenset[str]:
        return self.lexicon.words("offices", "bearers")

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the names that the model sees."""
        for name in text.named:
            first, last = self._trim(text, name)
            if first >= last:
                continue
            if name.label == "WORK_OF_ART" and first > 0 and text.words[first - 1] in _THE and first not in text.breaks:
                first -= name.first < first or not text.opens(first - 1)
            type_ = self._typed(text, first, last, name.label)
            if type_ is not None:
                yield Found(first, last, type_, "ner", MODEL)

    def _trim(self, text: Text, name: Named) -> tuple[int, int]:
        end = self.lexicon.words("trim", "end")
        first, last = name.first, name.last
        while first < last and (begins_none(text, first, self.lexicon) or not text.words[first][0].isalnum()):
            first += 1
        while last > first and text.lower[last - 1] in end:
            last -= 1
        if first < last and (branch := before_branch(text, last, self.lexicon)) is not None:
            last = max(first, branch)
        for at in range(first, last):
            begins = self._leads_to_letters(text, at, first, last) or self._parts(text, at, name)
            if begins or text.words[at] in {"(", '"', "--", "—", "["}:
                last = at
                break
            if text.lower[at] == "'s" and name.label in {"PERSON", "GPE"} and at < last - 1:
                first = at + 1
        while (
            first < last - 1
            and text.opens(first)
            and text.lower[first] in self.lexicon.occupations
            and text.words[first + 1] != "of"
        ):
            first += 1
        honorifics = self.lexicon.words("persons", "honorifics")
        while name.label == "PERSON" and first < last - 1 and text.words[first] in honorifics:
            first += 1
        kin = self.lexicon.words("persons", "kin_leads")
        first += first < last - 1 and text.opens(first) and text.words[first] in kin and name.label == "PERSON"
        families = self.lexicon.words("persons", "families")
        if first < last - 1 and text.words[first] in families and text.words[first + 1] in self.lexicon.given_names:
            first += 1
        return (behind_place(text, first, last, self.lexicon) if name.label == "PERSON" else first), last

    def _parts(self, text: Text, at: int, name: Named) -> bool:
        """Tell whether a comma parts two persons whom the model takes for one name: "Roza, Saule"."""
        person = name.label == "PERSON" or text.words[at - 1] in self.lexicon.given_names
        return text.words[at] == "," and person

    def _leads_to_letters(self, text: Text, at: int, first: int, last: int) -> bool:
        """Tell whether an article inside of a name begins another one: "In the Great Purge the NKVD"."""
        inside = text.words[at] == "the" and first < at < last - 1 and text.capital(at - 1)
        return inside and text.words[at + 1].isupper() and len(text.words[at + 1]) > 2

    def _typed(self, text: Text, first: int, last: int, label: str) -> str | None:
        type_ = self.lexicon.rules["model"].get(label)
        if type_ is None or not any(text.capital(i) for i in range(first, last)):
            return None
        words, alone = text.words[first:last], last - first == 1
        if type_ == "Person" and len(words) > 1 and _PART.fullmatch(words[-1]):
            return "CreativeWork"
        if type_ == "Organisation" and self._describes(text, first, last):
            return None
        if alone and type_ == "Person" and text.word(last) in self.lexicon.words("persons", "hordes"):
            # An army of "[Ulgan] highlanders" names a people.
            return None
        if type_ == "Person" and self._placed(text, first, last):
            return "Organisation"
        if type_ != "Person" and self._person_like(words):
            return "Person"
        if type_ == "Organisation" and self._is_chief(text, first, last):
            return None
        if (alone or type_ == "Organisation") and "of" not in words and words[-1].lower() in self._posts:
            # The "Rector" and the "Knight Commander" are no bodies.
            return None
        if alone and (text.lower[first] in self.lexicon.types or text.words[first] in self._degrees):
            return None
        return str(type_)

    def _is_chief(self, text: Text, first: int, last: int) -> bool:
        """Tell whether who heads a state is named here by the office: "Latvian [Head of State] Anna Weber"."""
        posts, headed = self.lexicon.words("offices", "capital"), self.lexicon.words("offices", "headed")
        heads = (at for at in range(first, last) if text.lower[at] in posts and text.word(at + 1) == "of")
        return any(text.word(at + 2) in headed for at in heads)

    def _describes(self, text: Text, first: int, last: int) -> bool:
        """Tell whether a nation's and a faith's words stand before who has them: "the [Tajik Islamic] leader"."""
        faiths = self.lexicon.words("trim", "faiths")
        known = all(word in self.lexicon.countries or word in faiths for word in text.words[first:last])
        return known and text.words[last - 1] in faiths and text.word(last).islower()

    def _placed(self, text: Text, first: int, last: int) -> bool:
        """Tell whether a strange word stands before a town or country, as in a body's name: "Artfilm Osh"."""
        if last - first != _PAIR or text.words[first] in self.lexicon.given_names or not text.words[first].isalpha():
            return False
        hit = self.lexicon.names.at(text.plain, text.starts[last - 1], {text.ends[last - 1]})
        initial = len(text.words[first]) == 1
        return hit is not None and hit[1].type in ("Settlement", "Country") and not initial

    def _person_like(self, words: tuple[str, ...]) -> bool:
        if len(words) < 2 or len(words) > 4 or not all(w[0].isupper() or w == "-" for w in words):
            return False
        endings = tuple(self.lexicon.rules["persons"]["surname_endings"])
        return words[0] in self.lexicon.given_names and (words[-1].lower().endswith(endings) or len(words) <= 3)
