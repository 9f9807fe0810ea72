"""Works and papers named between commas behind their noun and what that is of: "a magazine in Tajik, Jol, followed".

A title right behind its noun is read by other rules; here words stand between: "his first book of verse, Tuz Jol, came
out", "the first magazine of the region, Jol, was published".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.classes import SCREEN
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import STOPS, Found, Text
from kgcine.titling.glosses import bracket_at
from kgcine.titling.headnouns import head_type
from kgcine.titling.rows import PAPER, RANK, RULE, TABLE, Rows

OTHER = "name/other"
_REACH, _LED, BARE = 9, 6, 56
_BEHIND = frozenset({",", ".", "("})


@dataclass(frozen=True, slots=True)
class Apposed:
    """Finds such titles; ``rows`` tell what a noun calls so."""

    rows: Rows

    @property
    def lexicon(self) -> Lexicon:
        """Return the words of the other rules for titles that no quotes show."""
        return self.rows.lexicon

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the titles."""
        for at in [at for at, word in enumerate(text.words) if word == "or" and at and text.words[at - 1] == ","]:
            yield from self._other_name(text, at)
        nouns = self.lexicon.rules[TABLE]["nouns"]
        for at in [at for at, word in enumerate(text.words) if word in nouns]:
            yield from self._paper(text, at)
            yield from self._listed(text, at)
            comma = self._comma(text, at)
            kind = self.rows.called(text, at) if comma is not None and self._is_led(text, at) else None
            if comma is None or kind is None:
                continue
            last = self.rows.unquoted.right(text, comma + 1, stops=frozenset({"and"}))
            named = last is not None and text.words[last : last + 1] and text.words[last] in _BEHIND
            if last is not None and named and self.rows.is_free(text, comma + 1, last):
                yield Found(comma + 1, last, kind, RULE, RANK)

    def _paper(self, text: Text, noun: int) -> Iterator[Found]:
        """Find a paper called like a nation or in small letters: "the newspaper Kazakh was", "the paper Tuz jol"."""
        first, last = noun + 1, noun + 2
        if not text.capital(first) or first in text.breaks or self.rows.called(text, noun) != PAPER:
            return
        while last < len(text) and last not in text.breaks and self.rows.unquoted.is_foreign(text, last):
            last += 1
        nation = last == first + 1 and text.words[first] in self.lexicon.countries and not text.capital(last)
        nation = (
            nation
            and not (text.words[noun].endswith("s") or text.words[first].endswith("s"))
            and text.words[last] != "-"
        )
        if nation or (last > first + 1 and not text.capital(last)):
            yield Found(first, last, PAPER, RULE, RANK)

    def _other_name(self, text: Text, at: int) -> Iterator[Found]:
        """Find the other name of a paper that a sentence defines: "Jol (Kazakh: Жол), or Put (Road), was a weekly"."""
        first = last = at + 1
        while text.capital(last) and last not in text.breaks:
            last += 1
        end, gloss = last, None
        if text.word(last) == "(":
            bracket = bracket_at(text, last, self.lexicon, self.rows.unquoted.common)
            end, gloss = (bracket.closing + 1, bracket.gloss) if bracket is not None else (last, None)
        end += text.word(end) == ","
        is_, determiners = self.lexicon.words("subjects", "is"), self.rows.words("determiners")
        told = last > first and text.word(end) in is_ and text.word(end + 1) in determiners
        if told and head_type(text, end + 2, self.lexicon) == PAPER:
            yield Found(first, last, PAPER, OTHER, RANK)
            yield from [Found(*gloss, PAPER, "title/translation", RANK)] if gloss is not None else ()

    def _listed(self, text: Text, noun: int) -> Iterator[Found]:
        """Find the works of a row without brackets: "his works include Salt Road in Russian and Fog in Kazakh"."""
        words, at = self.rows.words, noun + 1
        ends = words("links") | words("clauses")
        while at - noun < _LED and text.word(at).isalpha() and text.word(at) not in ends:
            at += 1
        start = at
        while text.word(at) in words("links"):
            at += 1
        kind = self.rows.called(text, noun) if text.words[noun].endswith("s") and at > start else None
        if kind is None or kind in SCREEN or words("listing").isdisjoint(text.lower[start:at]):
            return
        row: list[Found] = []
        while at < len(text) and at not in text.breaks:
            last = self.rows.unquoted.right(text, at, stops=self.rows.unquoted.words("listed"))
            if last is None or not self.rows.is_free(text, at, last):
                break
            row.append(Found(at, last, kind, RULE, BARE))
            at = last + 2 if text.word(last) == "in" and text.words[last + 1] in self.lexicon.countries else last
            behind = at
            while text.word(at) in words("separators"):
                at += 1
            if at == behind:
                break
        yield from row if len(row) > 1 else ()

    def _comma(self, text: Text, noun: int) -> int | None:
        """Return the comma behind a noun and what it is of or was published in, None where a clause stands there."""
        words = self.rows.words
        for at in range(noun + 1, min(len(text) - 2, noun + _REACH)):
            word = text.words[at]
            if word == ",":
                return at if text.capital(at + 1) and at not in text.breaks else None
            led = at > noun + 1 or text.lower[at] in words("complements")
            if not led or word in STOPS or word in {"(", ")", ";", ":"} or text.lower[at] in words("clauses"):
                return None
        return None

    def _is_led(self, text: Text, noun: int) -> bool:
        """Tell whether one thing is told of: "the first magazine", "his second book", and not "in the book"."""
        words = self.rows.words
        first, at = None, noun - 1
        while at >= 0 and noun - at <= _LED and self._may_lead(text, at):
            if text.lower[at] in words("determiners"):
                first = at
                break
            if at in text.breaks:
                return False
            at -= 1
        if first is None:
            return False
        before = text.lower[first:noun]
        one = not words("ordinals").isdisjoint(before) or text.lower[first] in words("owners")
        one = one or any(word.endswith("est") for word in before)
        sole = text.lower[first] in {"a", "an"} and (first == 0 or text.opens(first) or text.words[first - 1] == ",")
        return one or sole

    def _may_lead(self, text: Text, at: int) -> bool:
        word = text.words[at]
        return word.islower() or text.opens(at) or word in self.lexicon.countries or word == "-"
