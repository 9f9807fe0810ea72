"""Titles out that only show by whose they are and what is told of them: "Weber's Fog won", "funded Fog by Anna Weber".

A word with a capital behind somebody's "'s" is a title where a film's verb, a bracket with its meaning or year, or a
comma with a film's noun goes on; so is what stands between a verb that is done to films and "by" with a full name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.classes import FILMS, WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.people import ends_as_surname
from kgcine.naming.tokens import ARTICLES, OWNS, QUOTES, STOPS, Found, Text
from kgcine.titling.filmverbs import BODIES
from kgcine.titling.glosses import bracket_at, is_original
from kgcine.titling.headnouns import head_type
from kgcine.titling.unquoted import PAIRED, Unquoted

_LONGEST, _PAIR = 4, 2
_SITE, _PART, _FAR, QUOTED = "Site", 9, 16, 60
_ENDS, _WHENCE = frozenset({".", ",", ";"}), frozenset({"from"})
_ANY = frozenset({"PERSON", "WORK_OF_ART", "ORG", "GPE", "LOC", "FAC", "EVENT", "PRODUCT", "LAW"})


@dataclass(frozen=True, slots=True)
class Owned:
    """Finds such titles where a text speaks of film."""

    unquoted: Unquoted

    @property
    def lexicon(self) -> Lexicon:
        """Return the words of the other rules for titles that no quotes show."""
        return self.unquoted.lexicon

    def find(self, text: Text, film: bool) -> Iterator[Found]:
        """Yield the titles; ``film`` says whether the text speaks of film."""
        theirs = self.lexicon.words("titles", "possessives")
        for at in [at for at, word in enumerate(text.lower[:-1]) if word in theirs and text.capital(at + 1)]:
            yield from self._told(text, at + 1, film, full=False)
        yield from self._of_films(text) if film else ()

    def _of_films(self, text: Text) -> Iterator[Found]:
        surnames = {text.words[n.last - 1] for n in text.named if n.label == "PERSON" and n.last - n.first > 1}
        done, rows = self._words("done_to_films"), self._words("rows_of_works")
        fronting = self._words("fronting")
        for at in range(1, len(text) - 1):
            if text.words[at] in OWNS and at + 1 not in text.breaks and self._is_owner(text, at, surnames):
                full = text.capital(at - _PAIR)
                yield from self._told(text, at + 1, True, full=full and self._is_played(text, at))
            elif (text.lower[at] in done or self._announces(text, at)) and text.capital(at + 1):
                yield from self._made(text, at + 1, rows)
                if text.words[at] == ":" and self._is_counted(text, at):
                    yield from self.unquoted.items(text, at + 1, "Film", sure=True)
            elif text.lower[at] == "them" and self._lists(text, at):
                yield from self.unquoted.items(text, at + 1, "Film", sure=False)
                yield from self._made(text, at + 1, rows)
            elif text.words[at] == "(" and text.capital(at - 1) and text.capital(at + 1):
                yield from self._with_original(text, at)
            if text.lower[at - 1] in fronting and text.opens(at - 1) and text.capital(at):
                yield from self._fronted(text, at)

    def _words(self, key: str) -> frozenset[str]:
        return self.lexicon.words("owned", key)

    def _is_owner(self, text: Text, at: int, surnames: set[str]) -> bool:
        """Tell whether somebody is named before a possessive: in full, or by a surname that the text has in full."""
        first = at
        while first > 0 and at - first < _LONGEST and text.capital(first - 1) and first not in text.breaks:
            first -= 1
        if first == at:
            return False
        seen = any(n.label == "PERSON" and n.last in (at, at + 1) and n.last - n.first > 1 for n in text.named)
        return seen or text.words[at - 1] in surnames or (at - first > 1 and self._given(text, first))

    def _given(self, text: Text, at: int) -> bool:
        return text.words[at] in self.lexicon.given_names

    def _is_played(self, text: Text, at: int) -> bool:
        """Tell whether a part in the work is spoken of before its maker: "as the shepherd of Anna Weber's Fog"."""
        start = next((i + 1 for i in range(at, max(0, at - _PART), -1) if text.words[i] in STOPS), max(0, at - _PART))
        return not self._words("parts").isdisjoint(text.lower[start:at])

    def _announces(self, text: Text, at: int) -> bool:
        """Tell whether a colon behind films leads to a row of them: "Two pictures compete: Fog by Anna Weber"."""
        named, more = self.lexicon.words("titles", "films"), self._words("films")
        if text.lower[at] in named or text.lower[at] in more:
            return True
        before = text.lower[max(0, at - _PART) : at] if text.words[at] == ":" else ()
        return not (named.isdisjoint(before) and more.isdisjoint(before))

    def _is_counted(self, text: Text, colon: int) -> bool:
        """Tell whether a number of films leads to the colon: "made three films together: Fog, Salt and Rain"."""
        films = self.lexicon.words("titles", "films") | self._words("films")
        numbers = self.lexicon.rules["numbers"]["words"]
        near = range(max(1, colon - _LONGEST), colon)
        return any(text.lower[at] in films and text.word(at - 1) in numbers for at in near)

    def _lists(self, text: Text, at: int) -> bool:
        """Tell whether some of the films that a sentence speaks of follow: "shot eight pictures, among them Fog"."""
        start = next((i + 1 for i in range(at, max(0, at - _FAR), -1) if text.words[i] in STOPS), max(0, at - _FAR))
        films = self.lexicon.words("titles", "films") | self._words("films")
        return (
            text.word(at - 1) in self._words("among")
            and text.capital(at + 1)
            and not films.isdisjoint(text.lower[start:at])
        )

    def _told(self, text: Text, first: int, film: bool, *, full: bool) -> Iterator[Found]:
        """Find what is told of as works are; with ``full`` the title may end its sentence."""
        last = self.unquoted.right(text, first, stops=frozenset({"and"}))
        if last is None or not self._is_free(text, first, last):
            return
        ends = full and (last >= len(text) or last in text.breaks or text.words[last] in _ENDS)
        rules = self.lexicon.rules["owned"]
        prints = (*rules["prints"], *(() if film else rules["issues"]))
        book = last < len(text) and last not in text.breaks and text.plain.startswith(prints, text.starts[last])
        if book:
            yield Found(first, last, "Book", "title/of-maker", PAIRED)
        elif film and (ends or self._goes_on(text, last)):
            yield Found(first, last, "Film", "title/of-maker", PAIRED)

    def _goes_on(self, text: Text, last: int) -> bool:
        """Tell whether what follows is told of films only."""
        if last >= len(text) or last in text.breaks:
            return False
        if text.words[last] == "(":
            meant = bracket_at(text, last, self.lexicon, self.unquoted.common) is not None
            return meant or is_original(text, last, self.lexicon, self.unquoted.common)
        if text.words[last] == "," and text.word(last + 1) in self._words("describing"):
            return head_type(text, last + 2, self.lexicon) in FILMS
        rules = self.lexicon.rules["titles"]
        verbs = (
            *rules["verbs"],
            *rules["verbs_of_films"],
            *rules["at_festivals"],
            *self.lexicon.rules["owned"]["does"],
        )
        return text.plain.startswith(verbs, text.starts[last])

    def _is_free(self, text: Text, first: int, last: int) -> bool:
        """Tell whether nothing else is named here: a listed name, a house, a prize, somebody, what somebody is."""
        words, lower = text.words[first:last], text.lower[first:last]
        hit = self.lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]})
        if (hit is not None and hit[1].type not in WORKS) or words[0] in self.lexicon.words("award", "starts"):
            return False
        ends = {self.lexicon.suffixes.get(words[at:], _SITE) for at in range(len(words))}
        if (lower[-1] in self.lexicon.types and len(words) == 1) or ends != {_SITE}:
            return False
        heads = {self.lexicon.heads_of.get(words[at : at + 1]) for at in range(len(words))}
        if heads & (BODIES | {"Award", "Event"}) or words[0] in self.lexicon.countries:
            return False
        # "Film Director", but "The Editor", "Story of a Young Editor"
        calling = lower[-1] in self.lexicon.occupations and len(words) > 1 and ARTICLES.isdisjoint(lower)
        calling |= words[0] in self.lexicon.words("persons", "honorifics") | self._words("never")
        months = self.lexicon.words("described", "months")
        plain = months.isdisjoint(words) and not any(word[0].isdigit() for word in words)
        seen = {n.label for n in text.named if n.first <= first < n.last}
        # "Weber's Winter": the model takes the season for a time.
        dated = "NORP" in seen or ("DATE" in seen and not plain)
        return not calling and not dated and not (self._given(text, first) and len(words) > 1)

    def _made(self, text: Text, first: int, rows: frozenset[str]) -> Iterator[Found]:
        """Find the works of a row that are each followed by their makers: "funded Fog by Anna Weber and Salt by"."""
        while first < len(text) and text.capital(first):
            last = self.unquoted.right(text, first)
            last = last if last is not None and text.word(last) == "by" else self._before_by(text, first)
            if last is None or not self._is_free(text, first, last) or text.words[first - 1] in QUOTES:
                return
            end = last + 1
            while end < len(text) and end - last <= _LONGEST and text.capital(end) and end not in text.breaks:
                end += 1
            named = any(n.label == "PERSON" and n.first == last + 1 and n.last > last + _PAIR for n in text.named)
            if end - last <= _PAIR or not (named or self._given(text, last + 1)):
                return
            if last - first == 1 and text.lower[first] in ARTICLES:
                return
            yield Found(first, last, "Film", "title/made-by", PAIRED)
            first = end
            while text.word(first) in rows:
                first += 1
            if first == end:
                return

    def _with_original(self, text: Text, opening: int) -> Iterator[Found]:
        """Find what stands before a bracket with its foreign title and its year: "in Fog (Tuman, 1931)"."""
        common = self.unquoted.common
        joints = self.lexicon.words("titles", "joints") - self.lexicon.words("titles", "risky") | _WHENCE
        if not is_original(text, opening, self.lexicon, common) or text.word(opening + _PAIR) == ")":
            return
        first = opening - 1
        while first > 0 and first not in text.breaks and not text.opens(first):
            if (step := self._joined(text, first, joints)) is None:
                break
            first -= step
        if text.words[first + 1] in OWNS and ends_as_surname(text.words[first], self.lexicon):
            first += _PAIR
        if not _WHENCE.isdisjoint(text.lower[max(0, first - _PAIR) : first]):
            return
        first += text.lower[first] in self.lexicon.words("contexts", "adverbial")
        plain = any(text.lower[at] in common for at in range(first, opening))
        if first < opening and text.capital(first) and plain and self._is_free(text, first, opening):
            yield Found(first, opening, "Film", "title/year", PAIRED)

    def _joined(self, text: Text, first: int, joints: frozenset[str]) -> int | None:
        """Return how many words go on with a title towards its beginning: "The Girl", "Land of", "Daughter-in-Law"."""
        if text.capital(first - 1):
            return 1
        if text.words[first - 1] == "-" and text.glued(first - 1) and text.glued(first):
            return _PAIR
        step = 1
        while step <= _PAIR and text.lower[first - step] in joints and not text.opens(first - step):
            step += 1
        return step if step > 1 and text.capital(first - step) else None

    def _fronted(self, text: Text, first: int) -> Iterator[Found]:
        """Find the film of several words in which somebody does what makers and actors do: "In Salt Road he plays"."""
        last = self.unquoted.right(text, first)
        if last is None or last - first < _PAIR or text.word(last) not in self._words("somebody"):
            return
        if text.word(last + 1) in self._words("does_in_films") and self.unquoted.ordinary(text, first, last, _ANY):
            yield Found(first, last, "Film", "title/of-maker", PAIRED)

    def _before_by(self, text: Text, first: int) -> int | None:
        """Return where the words with capitals end that stand before "by"."""
        joints = self.lexicon.words("titles", "joints") - {"by"}
        at = first
        while at < len(text) and at not in text.breaks and (text.capital(at) or text.lower[at] in joints):
            at += 1
        return at if text.word(at) == "by" and at > first and text.capital(at - 1) else None
