"""Works and papers named between commas behind their noun and what that is of: "a magazine in Tajik, Jol, followed".

A title right behind its noun is read by other rules; here words stand between: "his first book of verse, Tuz Jol, came
out", "the first magazine of the region, Jol, was published".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.classes import SCREEN
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import STOPS, YEAR, Found, Text
from kgcine.titling.nameahead import past_maker
from kgcine.titling.rows import RANK, RULE, TABLE, Rows

_REACH, _LED, BARE = 9, 6, 56
_PAIR = 2
_CALLS = frozenset({"!", "?"})
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
        nouns = self.lexicon.rules[TABLE]["nouns"]
        for at in [at for at, word in enumerate(text.words) if word in nouns]:
            yield from self._listed(text, at)
            comma = self._comma(text, at)
            kind = self.rows.called(text, at) if comma is not None and self._is_led(text, at) else None
            if comma is None or kind is None:
                continue
            first = past_maker(text, comma + 1)
            last = next((end for end in self._ends(text, first) if text.word(end) in _BEHIND), None)
            if last is not None and self.rows.is_free(text, first, last):
                yield Found(first, last, kind, RULE, RANK)

    def _is_plural(self, text: Text, noun: int) -> bool:
        """Tell whether a determiner or owner leads several works: "the operas", "Weber's poetry collections"."""
        led = self.rows.words("determiners") | self.rows.words("owners") | {"'s"}
        return not led.isdisjoint(text.lower[max(0, noun - _PAIR) : noun])

    def _past_place(self, text: Text, last: int) -> tuple[int, int]:
        """Return where a member ends, and where its language does: "Birds in Old Osh", "Fog [in Russian]"."""
        first = last + 1 + (text.word(last + 1) == "the")
        if text.word(last) not in self.rows.words("inside") or not text.capital(first):
            return last, last
        end = first
        while text.capital(end) and end not in text.breaks:
            end += 1
        tongue = text.words[first] in self.lexicon.countries and end == last + _PAIR
        return (last, end) if tongue else (end, end)

    def _listed(self, text: Text, noun: int) -> Iterator[Found]:
        """Find the works of a row without brackets: "his works include Salt Road in Russian and Fog in Kazakh"."""
        kind = self.rows.called(text, noun) if text.words[noun].endswith("s") else None
        at = self._row_begins(text, noun) if kind is not None and kind not in SCREEN else None
        row: list[Found] = []
        while at is not None and at < len(text) and at not in text.breaks:
            last = self.rows.unquoted.right(text, at, stops=self.rows.unquoted.words("listed"))
            if last is None or not self.rows.is_free(text, at, last):
                break
            if text.word(last) in _CALLS:
                # Its comma may be the title's own: "the novels Farewell, Salt!".
                return
            last, behind = self._past_place(text, last)
            row.append(Found(at, last, kind or "", RULE, BARE))
            at = behind
            while text.word(at) in self.rows.words("separators"):
                at += 1
            if at == behind:
                break
        yield from row if len(row) > 1 else ()

    def _row_begins(self, text: Text, noun: int) -> int | None:
        """Return where the works begin that a noun calls so: behind "include", behind a comma, or right behind it."""
        words, at = self.rows.words, noun + 1
        if text.capital(at):
            # "The operas Fog and Salt Road".
            return at if self._is_plural(text, noun) else None
        ends = words("links") | words("clauses")
        while at - noun < _LED and text.word(at).isalpha() and text.word(at) not in ends:
            at += 1
        start = at
        while text.word(at) in words("links"):
            at += 1
        if at == start and text.word(at) == ",":
            told = not words("announcing").isdisjoint(text.lower[max(0, noun - _LED) : noun])
            return at + 1 if told else None
        return None if words("listing").isdisjoint(text.lower[start:at]) else at

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

    def _ends(self, text: Text, first: int) -> Iterator[int]:
        """Yield where a title may end: "Salt and Bread", and only "Salt" of "Salt and others"."""
        for stops in (frozenset[str](), frozenset({"and"})):
            last = self.rows.unquoted.right(text, first, stops=stops)
            if last is not None:
                yield last

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
        deeds = self.lexicon.rules[TABLE]["deeds"]
        ahead = text.lower[first - 1] if first else ""
        alone = text.opens(first) or ahead == "," or ahead in deeds or YEAR.match(ahead) is not None
        return one or (text.lower[first] in {"a", "an"} and alone)

    def _may_lead(self, text: Text, at: int) -> bool:
        word = text.words[at]
        return word.islower() or text.opens(at) or word in self.lexicon.countries or word == "-"
