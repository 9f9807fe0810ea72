"""Works and papers in a row behind a noun, each with what it means or its year in a bracket, read without quotes.

"Among his books are Tuz Jol (Salt Road, 1971); Kysh (Winter, 1977)"; "it carries on the papers Jol and Kysh (1925-28)".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kgcine.classes import SCREEN, WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, STOPS, YEAR, Found, Text
from kgcine.titling.filmverbs import BODIES
from kgcine.titling.glosses import Bracket, bracket_at
from kgcine.titling.headnouns import head_type
from kgcine.titling.nameahead import past_maker
from kgcine.titling.partsplayed import names_part
from kgcine.titling.staging import told_from
from kgcine.titling.unquoted import Unquoted

RANK, DATED, TABLE, RULE = 63, 54, "rows", "title/row"
PAPER = "MediaOutlet"
_LONGEST, _FAR, _MAKER, _NEAR, _SENTENCE, _OPEN = 10, 12, 7, 5, 30, ""
#: What is only called somebody's work, by the callings that a text speaks of.
_TRADES = {"writers": "Book", "screen": "Film", "composers": "CreativeWork"}
_TYPES = WORKS | {PAPER}
_ENGLISH = ("ed", "ing", "ly")
_MARKS = frozenset({"(", ")", ";", ","})
_TOLD = frozenset({PAPER, "Book"})


class Lead(NamedTuple):
    """Where a title of a row begins, of which class all are, whether several may follow, whether quotes show them."""

    first: int
    type: str
    many: bool
    quoted: bool = False
    #: Whether a part that is played stands before each: "Vera in Tuz Jol (Salt Road), by Anna Weber".
    parts: bool = False
    #: Whether a title has a comma, which no other rule would read so.
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """Finds such rows, also of one."""

    unquoted: Unquoted

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the titles with what they mean."""
        row: tuple[int, Lead] | None = None
        for opening in [at for at, word in enumerate(text.words) if word == "(" and at]:
            bracket = bracket_at(text, opening, self.lexicon, self.unquoted.common)
            if bracket is None or names_part(text, opening, self.lexicon):
                continue
            last = opening - (text.words[opening - 1] in QUOTES)
            lead = self._going_on(text, row, last, bracket) if row is not None else None
            lead = lead or self._led(text, last, bracket)
            lead = lead and lead._replace(quoted=last < opening)
            row = None if lead is None else (bracket.closing + 1, lead)
            if lead is not None:
                # A film that nothing but a year shows is left to the rules for films, where these find one, too.
                rank = DATED if lead.type in SCREEN and bracket.gloss is None and not lead.whole else RANK
                yield from self._members(text, lead, last, rank)
            if lead is not None and bracket.gloss is not None:
                yield Found(*bracket.gloss, lead.type, "title/translation", RANK)

    @property
    def lexicon(self) -> Lexicon:
        """Return the words of the other rules for titles that no quotes show."""
        return self.unquoted.lexicon

    def words(self, key: str) -> frozenset[str]:
        """Return one of the word lists of such rows."""
        return self.lexicon.words(TABLE, key)

    def _members(self, text: Text, lead: Lead, last: int, rank: int) -> Iterator[Found]:
        """Yield what stands before a bracket, the names of papers each by itself: "the papers Jol and Kysh (1925)"."""
        first = lead.first
        for at in range(first + 1, last - 1) if lead.many and lead.type == PAPER else ():
            if text.words[at] == "and" and text.capital(at + 1):
                yield Found(first, at, lead.type, RULE, rank)
                first = at + 1
        yield Found(first, last, lead.type, RULE, rank)

    def _going_on(self, text: Text, row: tuple[int, Lead], last: int, bracket: Bracket) -> Lead | None:
        """Return the row with where its next member begins, None where another noun or a sentence stands between."""
        first = self._next(text, row[0])
        if first is not None:
            first = self._past_owner(text, self._past_part(text, first) if row[1].parts else first, last)
        if first is None or not first < last <= first + _LONGEST or row[1].quoted != (text.words[last] in QUOTES):
            return None
        if bracket.gloss is None and not self.is_free(text, first, last):
            return None
        if first > 1 and text.words[first - 1].islower() and self._kind(text, first - 1) is not None:
            return None
        never = self.words("clauses")
        plain = all(text.words[at] not in STOPS and text.lower[at] not in never for at in range(first, last))
        # A title's second half may stand behind a comma: "The Girl, or the Victim of Love (1928)".
        marks = (at for at in range(first, last) if text.words[at] in _MARKS)
        apart = any(text.words[at] != "," or text.word(at + 1) != "or" for at in marks)
        whole = text.breaks.isdisjoint(range(row[0], last + 1)) and not apart
        return row[1]._replace(first=first) if plain and whole and self._begins(text, first) else None

    def _next(self, text: Text, at: int) -> int | None:
        """Return where the next member of a row begins behind a bracket, and behind who wrote what stands there."""
        start, at = at, at + (text.word(at) in QUOTES)
        by = at + (text.word(at) == ",")
        at = self._past_names(text, by + 1) if text.word(by) == "by" else at
        while text.word(at) in self.words("separators"):
            at += 1
        at += at < len(text) and text.words[at] in QUOTES
        return at if at > start and at < len(text) else None

    def _past_names(self, text: Text, first: int) -> int:
        """Step over who wrote what stands before: "by A. Weber and Jan Holm;", "by A. Weber and [Tuz Jol] (Salt)"."""
        end = first
        while end - first < _MAKER and (text.capital(end) or text.word(end) in {".", "-"}):
            end += 1
        other = end + 1
        while text.word(end) == "and" and other - end < _MAKER and (text.capital(other) or text.word(other) == "."):
            other += 1
        return other if text.word(end) == "and" and text.word(other) != "(" and other > end + 1 else end

    def _past_owner(self, text: Text, first: int, last: int) -> int:
        """Step over who has written a member: "and Anna Weber's Salt Road (1954)"."""
        owners = {n.last for n in text.named if n.label == "PERSON" and n.first == first and n.last - first > 1}
        marks = (at for at in range(first + 1, last - 1) if text.words[at] == "'s")
        return next((at + 1 for at in marks if at in owners or at + 1 in owners), past_maker(text, first))

    def _past_part(self, text: Text, first: int) -> int:
        """Step over the name of a part: "Vera in [Tuz Jol]"."""
        at = first
        while text.capital(at) and at - first < _NEAR:
            at += 1
        return at + 1 if text.word(at) == "in" and text.capital(at + 1) else first

    def _begins(self, text: Text, at: int) -> bool:
        return text.capital(at) or (at < len(text) and text.words[at][0].isdigit())

    def _led(self, text: Text, last: int, bracket: Bracket) -> Lead | None:
        """Return where the first title of a row begins: behind what leads it in, or where a sentence tells it."""
        first, found = last, None
        while first > 0 and last - first < _LONGEST and first not in text.breaks:
            if not (self._fits(text, first - 1) or (found is None and self._small(text, first - 1))):
                break
            first -= 1
            # The longest that something leads in: "novels The Circle of Fog (1983)".
            found = (self._lead(text, first, bracket) if self._begins(text, first) else None) or found
        found = found and found._replace(first=self._past_owner(text, found.first, last))
        if found is not None and YEAR.match(text.words[found.first]) and text.capital(found.first + 1):
            found = found._replace(first=found.first + 1)
        if found is None:
            return self._told_behind(text, last, bracket) or self._behind_others(text, last)
        if bracket.gloss is not None:
            return found
        told = not bracket.ranged or found.type == PAPER
        return found if told and self.is_free(text, found.first, last) else None

    def _told_behind(self, text: Text, last: int, bracket: Bracket) -> Lead | None:
        """Return where a name begins whose comma tells what it is: "it was Jol (1923), a newspaper of Osh"."""
        at, first = bracket.closing + 1, last
        while first > 0 and first not in text.breaks and last - first < _LONGEST and text.capital(first - 1):
            first -= 1
        told = text.word(at) == "," or (text.word(at) in self.lexicon.words("subjects", "is") and text.opens(first))
        if not told or text.word(at + 1) not in self.words("determiners"):
            return None
        kind = head_type(text, at + 2, self.lexicon) if first < last else None
        named = kind in _TOLD and self.is_free(text, first, last)
        return Lead(first, kind, False) if kind is not None and named else None

    def _behind_others(self, text: Text, last: int) -> Lead | None:
        """Return where a member begins before which others have no bracket: "such novels as A, Part 1; B (1935)"."""
        first = last
        while self._fits(text, first - 1) and last - first < _LONGEST and first not in text.breaks:
            first -= 1
        at = first
        while at > 0 and at not in text.breaks and (self._fits(text, at - 1) or text.words[at - 1] in {",", ";"}):
            at -= 1
        while at < first and not self._begins(text, at):
            at += 1
        if at == first or text.word(first - 1) not in self.words("separators"):
            return None
        lead = self._lead(text, at, Bracket(last, None, dated=True, ranged=False))
        if lead is None or not self.is_free(text, first, last):
            return None
        if not lead.many and text.words[first - 1] == "," and text.words[at - 1] == ",":
            # One thing is told of, whose name holds a comma: "her first novel, Salt, Bread (1966)".
            return lead._replace(whole=True)
        return lead._replace(first=first) if text.word(at - 1) in self.words("links") else None

    def _fits(self, text: Text, at: int) -> bool:
        word = text.words[at]
        if text.capital(at) or word[0].isdigit() or text.lower[at] in self.lexicon.words("titles", "joints"):
            return True
        return (word.isalpha() and word not in self.unquoted.common) or word in {"!", "?"}

    def _small(self, text: Text, at: int) -> bool:
        """Tell whether a word may be one of another language although English has it, too: "dar", "yak"."""
        word = text.words[at]
        plain = word in self.words("clauses") or word.endswith(_ENGLISH)
        return word.isalpha() and not plain and self.called(text, at) is None

    def _lead(self, text: Text, first: int, bracket: Bracket) -> Lead | None:
        """Return what leads in a title that begins here."""
        at = first - 1 - (first > 0 and text.words[first - 1] in QUOTES)
        if at < 0:
            return None
        noun = self.called(text, at)
        if noun is not None:
            # "In his work Weber (1964) writes": such a noun is no proof.
            proved = bracket.gloss is not None or self._kind(text, at) != _OPEN
            return Lead(first, noun, text.lower[at].endswith("s")) if proved else None
        if text.word(at) in self.words("owners") or text.word(at) == "'s":
            owned = bracket.gloss is not None and self._owned(text, at)
            return Lead(first, self._trade(text), True) if owned else None
        if text.word(at) == "in" and bracket.gloss is not None and text.capital(at - 1):
            played = not self.words("parts").isdisjoint(text.lower[max(0, at - _FAR) : at])
            written = "by" in text.lower[bracket.closing + 1 : bracket.closing + 3]
            type_ = "Book" if written else self._trade(text)
            return Lead(first, type_, many=True, parts=True) if played else None
        if text.word(at) == "by" and not self.words("followed").isdisjoint(text.lower[max(0, at - _NEAR) : at]):
            kind = self.above(text, at)
            return Lead(first, kind, False) if kind is not None and bracket.gloss is not None else None
        if bracket.gloss is not None and text.word(at) in self.lexicon.rules[TABLE]["deeds"]:
            return Lead(first, self.lexicon.rules[TABLE]["deeds"][text.word(at)] or self._trade(text), False)
        return self._linked(text, first, at, bracket)

    def above(self, text: Text, at: int, *, over: int = 0) -> str | None:
        """Return the class of what a sentence tells of before a place in it, or one that many sentences ahead of it."""
        for before in range(at - 1, max(-1, at - _SENTENCE), -1):
            if text.words[before] in STOPS or before + 1 in text.breaks:
                over -= 1
            kind = self.called(text, before) if over >= 0 else None
            if kind is not None or over < 0:
                return kind
        return None

    def _linked(self, text: Text, first: int, at: int, bracket: Bracket) -> Lead | None:
        """Return what leads in a title by a noun and what links both: "his other works include", "his first book, "."""
        links, end = self.words("links"), at
        if text.word(at) == "," and text.word(at - 1) in self.words("counted") and bracket.gloss is not None:
            kind = self.above(text, at - 2, over=1) if text.opens(at - 2) else None
            return None if kind is None else Lead(first, kind, False)
        while text.word(end) in links and at - end < _LONGEST:
            end -= 1
        if end == at and text.word(at) != ",":
            return None
        end -= text.word(end) == ","
        apart, clauses = text.lower[end + 1 : at + 1] == (",",), self.words("clauses")
        for noun in range(end, max(-1, end - _FAR), -1):
            if text.words[noun] in STOPS or text.words[noun] in _MARKS:
                return None
            kind = self.called(text, noun)
            if kind is not None:
                between = text.lower[noun + 1 : end + 1]
                if between[:1] and between[0] not in self.words("whom") and not clauses.isdisjoint(between):
                    return None
                of = noun == end or between[0] in self.words("complements")
                if not of and (apart or text.capital(noun + 1)):
                    return None
                listed = not self.words("listing").isdisjoint(text.lower[end + 1 : at + 1])
                # "The producer of the film is Anna Weber (“Salt Road”)" names no film so.
                glossed = bracket.gloss is not None and not any(
                    n.label == "PERSON" and n.first == first and n.last - first > 1 for n in text.named
                )
                sure = listed or glossed or not self._governed(text, noun)
                return Lead(first, kind, text.lower[noun].endswith("s")) if sure else None
            if noun in text.breaks:
                return None
        return None

    def _governed(self, text: Text, noun: int) -> bool:
        """Tell whether a noun belongs to what is told: "the author of the book was"."""
        at = noun - 1
        while noun - at < _LONGEST and at > 0 and text.words[at].islower():
            if text.words[at] in self.words("governing"):
                return True
            at -= 1
        return False

    def called(self, text: Text, at: int) -> str | None:
        """Return the class of what a noun of works calls so, None where no such noun stands here."""
        if not (text.words[at].islower() or text.opens(at)):
            return None
        kind = self._kind(text, at)
        return self._trade(text) if kind == _OPEN else kind

    def _kind(self, text: Text, at: int) -> str | None:
        kind: str | None = self.lexicon.rules[TABLE]["nouns"].get(text.lower[at])
        if kind == "Book" and text.word(at - 1) in self.words("on_screen"):
            # "her video essay Salt Road"
            return "Film"
        return told_from(kind, text, at, self.lexicon) if kind else kind

    def _owned(self, text: Text, at: int) -> bool:
        """Tell whether somebody's name or a pronoun stands before what is owned."""
        owner = {n.last for n in text.named if n.label in {"PERSON", "ORG"}}
        return text.word(at) != "'s" or at in owner or at + 1 in owner

    def _trade(self, text: Text) -> str:
        """Return the class of what is only called somebody's work, by the callings that the text speaks of."""
        said = Counter(text.lower)
        counts = {kind: sum(said[word] for word in self.words(kind)) for kind in _TRADES}
        trade = max(counts, key=counts.__getitem__)
        return _TRADES[trade] if counts[trade] else "CreativeWork"

    def is_free(self, text: Text, first: int, last: int) -> bool:
        """Tell whether no person, place or body is named here."""
        words = text.words[first:last]
        hit = self.lexicon.names.at(text.plain, text.starts[first], frozenset({text.ends[last - 1]}))
        ended = any(self.lexicon.suffixes.get(words[at:]) in BODIES for at in range(1, len(words)))
        if ended or (hit is not None and hit[1].type not in _TYPES):
            return False
        endings = tuple(self.lexicon.rules["persons"]["surname_endings"])
        person = len(words) > 1 and (words[0] in self.lexicon.given_names or words[-1].lower().endswith(endings))
        return not person or any(n.label == "WORK_OF_ART" and n.first == first for n in text.named)
