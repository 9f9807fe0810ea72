"""Works and papers named between commas behind their noun and what that is of: "a magazine in Tajik, Jol, followed".

A title right behind its noun is read by other rules; here words stand between: "his first book of verse, Tuz Jol, came
out", "the first magazine of the region, Jol, was published".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.classes import SCREEN
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import OWNS, STOPS, YEAR, Found, Text
from kgcine.titling.glosses import bracket_at
from kgcine.titling.headnouns import head_type
from kgcine.titling.nameahead import past_maker
from kgcine.titling.rows import PAPER, RANK, RULE, TABLE, Rows

OTHER = "name/other"
_REACH, _LED, BARE = 9, 6, 56
_PAIR = 2
_CALLS = frozenset({"!", "?"})
_ENDS = frozenset({",", ".", ";", "by"})
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
        behind = self.rows.words("followed")
        for at in [at for at, word in enumerate(text.words) if word in behind and text.word(at + 1) == "by"]:
            yield from self._followed(text, at + 2)
        nouns = self.lexicon.rules[TABLE]["nouns"]
        for at in [at for at, word in enumerate(text.words) if word in nouns]:
            yield from self._paper(text, at)
            yield from self._listed(text, at)
            yield from self._is_first(text, at)
            if self.rows.called(text, at) == "Book" and text.capital(at + 1) and at + 1 not in text.breaks:
                yield from self._direct(text, at, "Book")
            comma = self._comma(text, at)
            kind = self.rows.called(text, at) if comma is not None and self._is_led(text, at) else None
            if comma is None or kind is None:
                continue
            first = past_maker(text, comma + 1)
            last = next((end for end in self._ends(text, first) if text.word(end) in _BEHIND), None)
            if last is not None and self.rows.is_free(text, first, last):
                yield Found(first, last, kind, RULE, RANK)

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
            and text.word(last) != "-"
        )
        if nation or (last > first + 1 and not text.capital(last)):
            yield Found(first, last, PAPER, RULE, RANK)

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

    def _followed(self, text: Text, at: int) -> Iterator[Found]:
        """Find what followed a work, each with its year: "a book, followed by Fog in 1967, Salt Road in 1971"."""
        kind = self.rows.above(text, at)
        while kind not in {None, PAPER} and at < len(text) and at not in text.breaks:
            ends = range(at + 1, min(len(text) - 1, at + _REACH))
            last = next((i for i in ends if text.words[i] == "in" and YEAR.match(text.words[i + 1])), None)
            if last is None or self.rows.unquoted.right(text, at) not in {last, last + 2}:
                return
            if not self.rows.is_free(text, at, last):
                return
            yield Found(at, last, kind or "", RULE, RANK)
            at = last + 2
            while text.word(at) in self.rows.words("separators"):
                at += 1

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

    def _direct(self, text: Text, noun: int, kind: str) -> Iterator[Found]:
        """Find a book right behind its noun and before what is said of it: "a book of poems Tuz Jol was printed"."""
        last = self.rows.unquoted.right(text, noun + 1, stops=self.rows.unquoted.words("listed"))
        if last is not None and text.word(last) in self.rows.words("said") and last - noun > 1:
            strange = any(text.lower[at] not in self.rows.unquoted.common for at in range(noun + 1, last))
            named = (strange or last - noun > _PAIR) and self._is_led(text, noun)
            if named and self.rows.is_free(text, noun + 1, last):
                yield Found(noun + 1, last, kind, RULE, BARE)

    def _is_first(self, text: Text, noun: int) -> Iterator[Found]:
        """Find what a sentence says was the first or best of its kind: "The first film shot there was Tuz Jol,"."""
        words, at = self.rows.words, noun + 1
        while at - noun < _REACH and text.word(at) not in self.lexicon.words("subjects", "is"):
            if at >= len(text) or text.words[at] in STOPS or text.words[at] in {",", "(", ")", ";", ":"}:
                return
            at += 1
        if at - noun == _REACH:
            return
        opening = next((i for i in range(noun - 1, max(-1, noun - _REACH), -1) if text.opens(i)), None)
        led = opening is not None and (text.lower[opening] == "the" or self._is_owned(text, opening, noun))
        led = led and text.word(noun + 1) != "-"
        told = led and any(
            text.lower[i] in words("ordinals") or text.lower[i].endswith("est") for i in range(opening or 0, noun)
        )
        governed = opening is not None and not words("governing").isdisjoint(text.lower[opening:noun])
        kind = self.rows.called(text, noun) if told and not governed and text.capital(at + 1) else None
        last = self.rows.unquoted.right(text, at + 1, stops=frozenset({"and"})) if kind is not None else None
        named = last is not None and text.word(last) in _ENDS
        if kind is None or last is None or not named:
            return
        if self.rows.is_free(text, at + 1, last):
            yield Found(at + 1, last, kind, RULE, BARE)

    def _is_owned(self, text: Text, first: int, noun: int) -> bool:
        """Tell whether a sentence begins with whose the work is: "Weber's most popular film", "Her best-known film"."""
        return text.lower[first] in self.rows.words("owners") or not OWNS.isdisjoint(text.words[first:noun])

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
