"""Rules that find titles by a comma: "Salt Road, a three-hour epic about", "films include Winter, a Fable (1983)"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.classes import FILMS, ORGANISATIONS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, YEAR, Found, Text
from kgcine.titling.headnouns import head_type

CALLED, WHOLE = 50, 57
_WORKS = FILMS | {"Book"}
_SEPARATORS = frozenset({",", ";", "and", "or", "&"})
_REACH, _ADJECTIVES = 9, 5


@dataclass(frozen=True, slots=True)
class Commas:
    """Finds titles before or around a comma; ``common`` words need more than a capital."""

    lexicon: Lexicon
    common: frozenset[str]

    def find(self, text: Text, film: bool) -> Iterator[Found]:
        """Yield the titles; ``film`` says whether the text speaks of film."""
        for at in range(1, len(text) - 2):
            if text.words[at] == "," and at + 1 not in text.breaks and at not in text.breaks:
                yield from self._described(text, at)
                yield from self._set_apart(text, at)
                yield from (*self._divided(text, at), *self._finished(text, at)) if film else ()

    def _described(self, text: Text, comma: int) -> Iterator[Found]:
        """Find what an apposition calls a work: "Salt Road, a three-hour epic about the railways, opened"."""
        told = text.lower[comma + 1] in self.lexicon.words("titles", "describing") or (
            text.lower[comma + 1] == "the" and text.word(comma + 2) in self.lexicon.words("titles", "which")
        )
        if not told or (text.capital(comma + 2) and not self._nation(text, comma + 2)):
            return
        type_ = head_type(text, comma + 2, self.lexicon)
        if type_ not in _WORKS:
            return
        first = self._opening(text, comma)
        if first < comma and self._titled(text, first, comma):
            yield Found(first, comma, type_, "title/described", CALLED)

    def _set_apart(self, text: Text, comma: int) -> Iterator[Found]:
        """Find the title of the first or last film of something: "the first film shot in Riga, Salt Road, opened"."""
        head = comma - 1
        while head > 0 and head not in text.breaks and comma - head < _REACH and self._tells_of(text, head):
            head -= 1
        lead = range(max(0, head - _ADJECTIVES), head)
        ranked = any(text.lower[at] in self.lexicon.words("titles", "which") for at in lead if at not in text.breaks)
        type_ = self.lexicon.types.get(text.lower[head])
        if type_ not in FILMS or head == comma - 1 or not ranked or not text.capital(comma + 1):
            return
        last = comma + 1
        while last < len(text) and last - comma < _REACH and last not in text.breaks and self._fits(text, last):
            last += 1
        ends = text.word(last) in {",", "("} or text.word(last) in self.lexicon.words("titles", "behind_title")
        known = self._other(text, comma + 1, last) or text.words[comma + 1] in self.lexicon.given_names
        if ends and not known:
            yield Found(comma + 1, last, type_, "title/apart", CALLED)

    def _tells_of(self, text: Text, at: int) -> bool:
        """Tell whether a word between a film's noun and the comma says whose or from where it is."""
        told = (
            text.capital(at) or text.words[at].isdecimal() or text.lower[at] in self.lexicon.words("titles", "made_so")
        )
        return told and self.lexicon.types.get(text.lower[at]) not in FILMS

    def _nation(self, text: Text, at: int) -> bool:
        """Tell whether an adjective of a nation or a language stands here: "Salt Road, a Latvian film"."""
        term = self.lexicon.names.at(text.plain, text.starts[at], {text.ends[at]})
        return term is not None and term[1].type in {"Nationality", "Language"}

    def _titled(self, text: Text, first: int, last: int) -> bool:
        """Tell whether a title may stand here: what begins a sentence or what is made, and no name of another kind."""
        if text.opens(first):
            plain = last - first == 1 and text.lower[first] in self.common
            if plain or text.lower[first] in self.lexicon.words("contexts", "adverbial"):
                return False
        elif " ".join(text.lower[first - 2 : first]) not in self.lexicon.words("titles", "rights") and text.lower[
            first - 1
        ] not in self.lexicon.words("titles", "makes"):
            return False
        dated = any(n.label == "DATE" and n.first <= first and n.last >= last for n in text.named)
        return not dated and not self._other(text, first, last)

    def _finished(self, text: Text, comma: int) -> Iterator[Found]:
        """Find what a participle tells to be a film: "With Salt Road, released in 1979, she bade farewell"."""
        done = text.lower[comma + 1] in self.lexicon.words("titles", "done")
        dated = text.word(comma + 2) in self.lexicon.words("titles", "done_in") and bool(
            YEAR.match(text.word(comma + 3))
        )
        if not done or not (dated or (text.word(comma + 2) == "by" and text.capital(comma + 3))):
            return
        built = text.lower[comma + 1] in self.lexicon.words("titles", "done_to_sites")
        if built and self.lexicon.suffixes.get(text.words[comma - 1 : comma]) == "Site":
            return
        first = self._opening(text, comma)
        if text.opens(first) and text.lower[first] in self.lexicon.words("subjects", "leading_credits"):
            # "Starring Anna Weber, directed by"
            return
        while text.opens(first) and text.lower[first] in self.lexicon.words("contexts", "adverbial"):
            first += 1
        # "At the Riga Film Festival for Salt Road, directed by"
        heads = (i for i in range(first, comma - 1) if text.words[i : i + 1] in self.lexicon.suffixes)
        first = next((i + 2 for i in heads if text.word(i + 1) == "for" and text.capital(i + 2)), first)
        made = (
            text.word(first - 1) in self.lexicon.words("titles", "done_with")
            and not text.opens(first)
            and not text.opens(first - 1)
        )
        made = made or text.word(first - 1) in self.lexicon.occupations
        made = made or self.lexicon.suffixes.get(text.words[comma - 2 : comma]) in ORGANISATIONS
        if first < comma - 1 and text.capital(first) and not made and not self._other(text, first, comma):
            yield from self._apart(text, first, comma)

    def _apart(self, text: Text, first: int, last: int) -> Iterator[Found]:
        """Yield one title, or two that several parts or films are in: "her roles in Fog and Salt, directed by"."""
        several = text.lower[max(0, first - 2) : first]
        if (
            not self.lexicon.words("titles", "several").isdisjoint(several)
            and "and" in text.words[first + 1 : last - 1]
        ):
            at = text.words.index("and", first)
            yield Found(first, at, "Film", "title/finished", CALLED)
            first = at + 1
        yield Found(first, last, "Film", "title/finished", CALLED)

    def _divided(self, text: Text, comma: int) -> Iterator[Found]:
        """Find a title that holds the comma, in a list where each has its year: "Bread, Salt (1979) and Fog (1983)"."""
        last = self._tail(text, comma + 1)
        first = self._opening(text, comma)
        if last is None or first == comma or self._other(text, first, comma) or self._other(text, comma + 1, last):
            return
        if not self.lexicon.words("titles", "honours_named").isdisjoint(text.lower[first:last]):
            # "The Order of A, People's Artist (1974)": what somebody has been given.
            return
        whole = any(n.first <= first < comma < n.last and n.label == "WORK_OF_ART" for n in text.named)
        small = whole or (text.lower[comma + 1] in ARTICLES and not text.capital(comma + 1))
        if (small and not text.opens(first)) or self._follows_item(text, first):
            yield Found(first, last, "Film", "title/divided", WHOLE)

    def _tail(self, text: Text, first: int) -> int | None:
        """Return where the second half of a title ends whose year stands behind it in a bracket."""
        last = first
        while last < len(text) - 1 and last - first < _REACH and last not in text.breaks and self._fits(text, last):
            last += 1
        dated = text.word(last) == "(" and YEAR.match(text.word(last + 1)) and text.word(last + 2) in {")", ";", ","}
        return last if dated and any(text.capital(at) for at in range(first, last)) else None

    def _follows_item(self, text: Text, first: int) -> bool:
        """Tell whether another item with its bracket stands before this one: "Fog (1983), …"."""
        before = first - 1
        while before > 0 and text.words[before] in _SEPARATORS:
            before -= 1
        return before < first - 1 and text.words[before] == ")"

    def _opening(self, text: Text, last: int) -> int:
        """Return where the capitalised words begin that end here."""
        first = last
        while first > 0 and first not in text.breaks and last - first < _REACH and self._fits(text, first - 1):
            first -= 1
            if text.opens(first):
                break
        while first < last and not text.capital(first):
            first += 1
        return first

    def _fits(self, text: Text, at: int) -> bool:
        word = text.word(at)
        return text.capital(at) or word[:1].isdigit() or word in self.lexicon.words("titles", "joints")

    def _other(self, text: Text, first: int, last: int) -> bool:
        """Tell whether a person, a place or a body is named here."""
        words = text.words[first:last]
        endings = tuple(self.lexicon.rules["persons"]["surname_endings"])
        labels = {n.label for n in text.named if n.first <= first and n.last >= last}
        surname = words[-1].lower().endswith(endings) and not any(word[0].islower() for word in words)
        small = self.lexicon.words("titles", "not_in_names")
        person = (words[0] in self.lexicon.given_names and small.isdisjoint(words)) or surname
        if "WORK_OF_ART" in labels:
            return False
        if labels & {"NORP", "GPE"} or (person and ("PERSON" in labels or len(words) > 1)):
            return True
        hit = self.lexicon.names.at(text.plain, text.starts[first], frozenset({text.ends[last - 1]}))
        titled = words[0] in self.lexicon.words("persons", "honorifics") and "PERSON" in labels
        return hit is not None or titled
