"""Rules that find titles by what is told of them: "the running time of Salt Road is", "Salt Road's cinematographer is".

Only films have a running time, a cast or a cinematographer. Much else that they have, as a director, others have too,
so there the text must speak of film, and the name must be like nobody else's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.classes import ORGANISATIONS
from kgcine.naming.tokens import ARTICLES, OWNS, Found, Text
from kgcine.titling.nameahead import LONGEST_HEAD
from kgcine.titling.unquoted import PAIRED, SUBTITLED, Unquoted

# What the model may take a title for.
_SOME = frozenset({"PERSON", "WORK_OF_ART"})
_ANY = _SOME | {"ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT"}
_TONGUES = frozenset({"Language", "Nationality"})
_SHORTEST = 2
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Told:
    """Finds what a noun of film belongs to, what a participle leads in, and titles with a colon."""

    unquoted: Unquoted

    def find(self, text: Text, film: bool) -> Iterator[Found]:
        """Yield the titles; ``film`` says whether the text speaks of film."""
        yield from self._introduced(text)
        yield from self._subtitled(text) if film else ()
        rules = self.unquoted.lexicon
        sure, others = rules.words("titles", "had_by_films"), rules.words("titles", "had_by_works")
        houses, of = rules.words("titles", "had_by_houses"), self.unquoted.words("had")
        film = film or len(rules.words("titles", "crew").intersection(text.lower)) > 1
        for at in range(1, len(text) - 1):
            noun = text.lower[at]
            if noun in self.unquoted.words("tongues"):
                yield from self._spoken(text, at)
            if noun not in sure and not (film and noun in others):
                continue
            # "The writer and director of Salt Road": no house has both.
            joined = text.words[at - 1] == "and" and text.word(at - 2) in sure | others
            house = noun in houses and not joined
            if text.words[at + 1] in of and text.words[at - 1] not in of:
                yield from self._behind(text, at + 2, sure=noun in sure, house=house)
            owner = self._owner(text, at)
            if owner is not None:
                yield from self._before(text, owner)

    def _spoken(self, text: Text, at: int) -> Iterator[Found]:
        """Find "English is the language of Salt Road, which was released", where a verb of films goes on."""
        first = at + 2 if text.word(at + 1) in self.unquoted.words("spoken_in") else at + 3
        led = text.word(first - 1) in self.unquoted.words("spoken_in") and self._tongue(text, at)
        last = self.unquoted.right(text, first, whole=True) if led else None
        if last is None or last - first < _SHORTEST or not self.unquoted.free(text, first, last, sure=False):
            return
        if text.word(last) != "," or text.word(last + 1) not in self.unquoted.words("which"):
            return
        verbs = tuple(self.unquoted.lexicon.rules["titles"]["verbs"])
        if last + 2 < len(text) and text.plain.startswith(verbs, text.starts[last + 2]):
            yield Found(first, last, "Film", "title/has", PAIRED)

    def _tongue(self, text: Text, at: int) -> bool:
        """Tell whether a language is said to be the language meant here: "English is the language"."""
        names = self.unquoted.lexicon.names
        near = (i for i in range(max(0, at - LONGEST_HEAD), at) if text.capital(i))
        hits = (names.at(text.plain, text.starts[i], frozenset({text.ends[i]})) for i in near)
        return any(hit is not None and hit[1].type in _TONGUES for hit in hits)

    def _behind(self, text: Text, first: int, *, sure: bool, house: bool) -> Iterator[Found]:
        """Find "the cast of Salt Road", and "the director of Salt Road is" where the sentence goes on so."""
        last = self.unquoted.right(text, first)
        if last is None or last >= len(text) or text.lower[last - 1] in self._streets:
            return
        if text.lower[first] in self._crafts:
            # "The Director of Photography and Editor is".
            return
        # A house has no capital in its article: "the director of The Painted Door".
        led = text.words[first] in self.unquoted.words("capitals")
        which = text.word(last) == "," and text.word(last + 1) in self.unquoted.words("which")
        told = which or text.word(last) in self.unquoted.words("be")
        if not self._alone(text, first, last, sure=sure or led or (told and not house)):
            return
        if (told and last not in text.breaks) or sure or led:
            yield Found(first, last, "Film", "title/has", PAIRED)

    @property
    def _crafts(self) -> frozenset[str]:
        return self.unquoted.words("crafts")

    def _owner(self, text: Text, at: int) -> int | None:
        """Return where the possessive of the owner of a noun stands, which is or was somebody."""
        if text.word(at + 1) not in self.unquoted.words("has"):
            return None
        near = (i for i in range(at - 1, max(0, at - 1 - _SHORTEST), -1) if text.words[i] in OWNS)
        # "Salt Road, whose director is"
        whose = text.word(at - 1) == "whose" and text.word(at - 2) == "," and not self._house(text, at - 2)
        return next(near, at - 2 if whose else None)

    def _house(self, text: Text, last: int) -> bool:
        """Tell whether the name of a house ends here: "the Grey Harbour Theatre, whose director is"."""
        lexicon = self.unquoted.lexicon
        ends = (text.words[first:last] for first in (last - 1, last - 2))
        stage = text.word(last - 1).capitalize() in lexicon.words("institutions", "stages")
        return stage or any(lexicon.suffixes.get(end) in ORGANISATIONS for end in ends)

    def _before(self, text: Text, last: int) -> Iterator[Found]:
        first = last
        while text.capital(first - 1) and first not in text.breaks and last - first < _LONGEST:
            first -= 1
        apart = first < last and (text.opens(first) or not text.capital(first - 1))
        if apart and self._alone(text, first, last, sure=False):
            yield Found(first, last, "Film", "title/has", PAIRED)

    def _alone(self, text: Text, first: int, last: int, *, sure: bool) -> bool:
        """Tell whether nobody and nothing else is called so: ordinary words, two at the least, and no listed name."""
        led = text.lower[first] in ARTICLES
        if last - first < _SHORTEST or (led and last - first == _SHORTEST and text.lower[first + 1] in self._kinds):
            return False
        return self.unquoted.ordinary(text, first, last, _ANY if sure else _SOME)

    @property
    def _streets(self) -> frozenset[str]:
        return self.unquoted.lexicon.words("institutions", "streets")

    @property
    def _kinds(self) -> frozenset[str]:
        return frozenset(self.unquoted.lexicon.types)

    def _introduced(self, text: Text) -> Iterator[Found]:
        """Find what a participle of film leads in: "Released in 1988, The Needle provided"."""
        openers = self.unquoted.lexicon.words("titles", "openers")
        for at in range(len(text) - 3):
            if text.lower[at] not in openers or not text.opens(at):
                continue
            ends = (i for i in range(at, min(len(text) - 1, at + 30)) if text.words[i] in {",", ".", ":"})
            # "Written by Anna Weber, with a score by Erik Holm, Salt Road": what goes on in small letters is no title.
            comma = next((i for i in ends if text.words[i] != "," or not text.words[i + 1].islower()), at)
            last = self.unquoted.right(text, comma + 1) if text.words[comma] == "," else None
            if last is not None and text.word(last) in self.unquoted.words("placing"):
                # "Written by Anna Weber, Duel at Riga features": a name ends no title before its verb.
                last = self.unquoted.right(text, comma + 1, whole=True)
            over = last is None or last >= len(text) or last in text.breaks
            if (
                last is not None
                and not over
                and text.word(last) != ","
                and (
                    self.unquoted.free(text, comma + 1, last, sure=False)
                    or self.unquoted.ordinary(text, comma + 1, last)
                )
            ):
                yield Found(comma + 1, last, "Film", "title/opener", PAIRED)

    def _subtitled(self, text: Text) -> Iterator[Found]:
        """Find "Ala Kachuu: The Last Bride" inside a sentence."""
        capitals, rubrics = self.unquoted.words("capitals"), self.unquoted.lexicon.words("titles", "reviews")
        for at in range(2, len(text) - 2):
            if text.words[at] != ":" or text.words[at + 1] not in capitals or not text.capital(at + 2):
                continue
            if text.lower[at - 1] in rubrics:
                # "‘Salt Road’ Review: A Long Walk"
                continue
            first = at
            while text.capital(first - 1) and first not in text.breaks and at - first < LONGEST_HEAD:
                first -= 1
            last = self.unquoted.right(text, at + 1)
            label = (
                text.words[first] in self.unquoted.lexicon.countries or text.lower[first] in self.unquoted.lexicon.types
            )
            label = label or self.unquoted.lexicon.suffixes.get(text.words[at - 1 : at]) == "FilmStudio"
            listed = text.word(first - 1) == "," or text.word(first - 1) in self.unquoted.words("separators")
            maker = text.words[first] in self.unquoted.lexicon.given_names and text.word(first - 1) == "by"
            inside = first < at and not label and not maker and not text.opens(first) and not listed
            if inside and last is not None and at + 1 not in text.breaks:
                yield Found(first, last, "Film", "title/subtitle", SUBTITLED)
