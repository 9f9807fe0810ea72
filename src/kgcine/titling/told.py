"""Rules that find titles by what is told of them: "the running time of Salt Road is", "Salt Road's cinematographer is".

Only films have a running time, a cast or a cinematographer. Much else that they have, as a director, others have too,
so there the text must speak of film, and the name must be like nobody else's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kgcine.classes import ORGANISATIONS
from kgcine.naming.tokens import ARTICLES, OWNS, Found, Text
from kgcine.titling.nameahead import LONGEST_HEAD
from kgcine.titling.unquoted import PAIRED, SUBTITLED, Unquoted

# What the model may take a title for.
_SOME = frozenset({"PERSON", "WORK_OF_ART"})
_ANY = _SOME | {"ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT"}
_LEADS = (("contexts", "adverbial"), ("titles", "crew"), ("titles", "card"))
_SHORTEST = 2
_LONGEST, _FURTHEST = 6, 9


class _Noun(NamedTuple):
    """What a noun's owner may be: surely a film, a house too, or in any case nobody."""

    sure: bool
    house: bool
    nobodys: bool


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
            # "The running time of Salt Road": an office may take some time too.
            certain = noun in sure or " ".join(text.lower[at - 1 : at + 1]) in sure
            if not certain and not (film and noun in others):
                continue
            # "The writer and director of Salt Road": no house has both.
            joined = text.words[at - 1] == "and" and text.word(at - 2) in sure | others
            house = noun in houses and not joined
            played = text.words[at + 1] in self.unquoted.words("spoken_in") and noun in self._players
            if (text.words[at + 1] in of or played) and (played or text.words[at - 1] not in of):
                # Nobody has a producer or a runtime, so that there words that the model takes for a name will do.
                nobodys = noun in rules.words("titles", "had_by_nobody") and not house
                yield from self._behind(text, at + 2, _Noun(sure=certain, house=house, nobodys=nobodys))
            owner = self._owner(text, at)
            if owner is not None:
                yield from self._before(text, owner)

    def _behind(self, text: Text, first: int, noun: _Noun) -> Iterator[Found]:
        """Find "the cast of Salt Road", and "the director of Salt Road is" where the sentence goes on so."""
        last = self._with_month(text, self.unquoted.right(text, first))
        if last is None or last >= len(text) or text.lower[last - 1] in self._streets:
            return
        house = self.unquoted.lexicon.type_of(text.lower[first]) in ORGANISATIONS and text.word(first + 1) != "of"
        if text.lower[first] in self._crafts or house:
            # "The Director of Photography and Editor is", "The producer of Channel Nine".
            return
        # A house has no capital in its article: "the director of The Painted Door".
        led = text.words[first] in self.unquoted.words("capitals")
        which = text.word(last) == "," and text.word(last + 1) in self.unquoted.words("which")
        told = which or text.word(last) in self.unquoted.words("has" if noun.sure else "be")
        told = told or (noun.nobodys and text.word(last) == "," and _is_named(text, last + 1))
        alone = self._alone(text, first, last, sure=noun.sure or led or (told and not noun.house))
        if not alone and not (told and noun.nobodys and self._strange(text, first, last)):
            return
        if (told and last not in text.breaks) or noun.sure or led:
            yield Found(first, last, "Film", "title/has", PAIRED)

    def _with_month(self, text: Text, last: int | None) -> int | None:
        """Return where a title ends that names a month: "the director of Paper Boats in August is"."""
        if last is None or text.word(last) != "in" or text.word(last + 2) not in self.unquoted.words("be"):
            return last
        return last + 2 if text.words[last + 1] in self.unquoted.lexicon.words("described", "months") else last

    def _strange(self, text: Text, first: int, last: int) -> bool:
        """Tell whether a name of several words is none of the lists': "the producer of Mezhdu dvukh morey was"."""
        labels = {n.label for n in text.named if n.first <= first and n.last >= last}
        # "The producer of Radio Azattyk"
        house = self.unquoted.lexicon.suffixes.get(text.words[first : first + 1]) in ORGANISATIONS
        return (
            last - first >= _SHORTEST
            and not house
            and labels <= _ANY
            and not self.unquoted.listed_otherwise(text, first, last)
        )

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
        first = self._from_start(text, first, last)
        apart = first < last and (text.opens(first) or not text.capital(first - 1))
        if apart and self._alone(text, first, last, sure=False):
            yield Found(first, last, "Film", "title/has", PAIRED)

    def _from_start(self, text: Text, first: int, last: int) -> int:
        """Return where a title with small words begins: "It's a Fine Day, whose", "stars in Half a Loaf, whose"."""
        near = range(first, max(-1, last - 1 - _FURTHEST), -1)
        inside = self.unquoted.words("spoken_in")
        start = next((at for at in near if text.opens(at) or (at < first and text.word(at - 1) in inside)), first)
        lexicon, word = self.unquoted.lexicon, text.lower[start]
        leads = any(word in lexicon.words(*key) for key in _LEADS) or word in lexicon.occupations
        led = leads or lexicon.type_of(word) is not None
        return start if start < first and not led and self.unquoted.right(text, start, whole=True) == last else first

    def _alone(self, text: Text, first: int, last: int, *, sure: bool) -> bool:
        """Tell whether nobody and nothing else is called so: ordinary words, two at the least, and no listed name."""
        led = text.lower[first] in ARTICLES
        if last - first < _SHORTEST or (led and last - first == _SHORTEST and text.lower[first + 1] in self._kinds):
            return False
        return self.unquoted.ordinary(text, first, last, _ANY if sure else _SOME)

    @property
    def _players(self) -> frozenset[str]:
        return self.unquoted.lexicon.words("titles", "players")

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
            both = text.lower[at - 1] in self.unquoted.words("two") and text.opens(at - 1)
            if text.lower[at] not in openers or not (text.opens(at) or both):
                continue
            ends = (i for i in range(at, min(len(text) - 1, at + 30)) if text.words[i] in {",", ".", ":"})
            # "Written by Anna Weber, with a score by Erik Holm, Salt Road": what goes on in small letters is no title.
            comma = next((i for i in ends if text.words[i] != "," or not text.words[i + 1].islower()), at)
            last = self.unquoted.right(text, comma + 1) if text.words[comma] == "," else None
            if last is not None and text.word(last) in self.unquoted.words("placing"):
                # "Written by Anna Weber, Duel at Riga features": a name ends no title before its verb.
                last = self.unquoted.right(text, comma + 1, whole=True)
            over = last is None or last >= len(text) or last in text.breaks or text.word(last) == ","
            if last is not None and not over and self._may_follow(text, comma + 1, last):
                joint = self._joint(text, comma + 1, last) if both else last
                yield Found(comma + 1, joint, "Film", "title/opener", PAIRED)
                yield from [Found(joint + 1, last, "Film", "title/opener", PAIRED)] if joint < last else ()

    def _joint(self, text: Text, first: int, last: int) -> int:
        """Return where the first of two titles ends: "Both directed by Anna Weber, Fog and Salt Road are films"."""
        joints = [at for at in range(first + 1, last - 1) if text.words[at] == "and"]
        several = text.word(last) in self.unquoted.lexicon.words("subjects", "many")
        return joints[0] if several and len(joints) == 1 else last

    def _may_follow(self, text: Text, first: int, last: int) -> bool:
        """Tell whether a title may stand behind such a participle; what no person does makes one of any name."""
        if self.unquoted.free(text, first, last, sure=False) or self.unquoted.ordinary(text, first, last):
            return True
        rules = self.unquoted.lexicon.rules["titles"]
        never = {*rules["verbs_both"], *rules["verbs_of_people"], *rules["starring"]}
        verbs = (*rules["verbs_behind_openers"], *(verb for verb in rules["verbs"] if verb not in never))
        given = text.words[first] in self.unquoted.lexicon.given_names
        told = not given and last - first >= _SHORTEST and text.plain.startswith(verbs, text.starts[last])
        return told and not self.unquoted.listed_otherwise(text, first, last)

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


def _is_named(text: Text, at: int) -> bool:
    """Tell whether somebody's full name begins here: "the producer of Salt Road, Anna Weber, was"."""
    return any(n.label == "PERSON" and n.first == at and n.last - n.first >= _SHORTEST for n in text.named)
