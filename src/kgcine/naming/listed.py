"""Rules that find what the lists have: names of the gazetteers, nations and languages, occupations and genres."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from kgcine.classes import WORKS
from kgcine.model import Literal
from kgcine.naming.lexicon import Lexicon, Term, lowered
from kgcine.naming.nations import surnames
from kgcine.naming.runons import begins_none, behind_place, calmed, is_said
from kgcine.naming.tokens import STOPS, Found, Text

LISTED, VALUE, FULL = 40, 20, 56
# Words within which that stands of which somebody is the architect in a manner of speaking.
_DESIGN = 6
_WHOLE = frozenset({"ORG", "FAC", "EVENT", "WORK_OF_ART", "LOC", "PRODUCT", "LAW"})
_CUTS = frozenset({",", "and", "'s", "'", "(", ")", '"', "/", ":", "--", "-", ";"})


@dataclass(frozen=True, slots=True)
class Listed:
    """Finds the listed names and values of one text after another."""

    lexicon: Lexicon

    def find(self, text: Text) -> Iterator[Found]:
        """Yield names, nations, languages, occupations and genres, overlapping ones too."""
        ends = frozenset(text.ends)
        index = {end: at + 1 for at, end in enumerate(text.ends)}
        exact = {(n.first, n.last): n.label for n in text.named}
        borne = surnames(text, self.lexicon)
        for at, hit in self._hits(text, ends):
            if at in borne:
                continue
            last, term = index[hit[0]], hit[1]
            weak = text.plain[text.starts[at] : hit[0]] in self.lexicon.weak
            if weak and not self._backed(text, at, exact.get((at, last))):
                continue
            if (at, last) not in exact and self._swallowed(text, at, last):
                continue
            if term.type in {"Nationality", "Language"}:
                type_ = "Language" if self._spoken(text, at, last) else term.type
                value = Literal(term.normal.removesuffix(" language"))
                yield Found(at, last, type_, term.rule, LISTED - 1, "name", value)
            elif last - at > 1 or not self._in_person(text, at):
                first = self._best(text, at) if term.type == "Award" else at
                yield Found(first, last, term.type, term.rule, LISTED if first == at else FULL)
        yield from self._values(text, ends, index)

    def _hits(self, text: Text, ends: frozenset[int]) -> Iterator[tuple[int, tuple[int, Term]]]:
        """Yield where a listed name begins, with its end and term; capitals are looked up as names are written."""
        calm = calmed(text.plain)
        for at, start in enumerate(text.starts):
            hit = self.lexicon.names.at(text.plain, start, ends)
            if hit is None and calm is not None and text.words[at].isupper() and len(text.words[at]) > 2:
                hit = self.lexicon.names.at(calm, start, ends)
            if hit is not None:
                yield at, hit

    def _calls_one_of_a_party(self, text: Text, end: int) -> bool:
        """Tell whether a name that ends here is a party's, before one of its people: "a British Labour Party MP"."""
        party, people = (self.lexicon.words("institutions", key) for key in ("parties", "party_people"))
        return text.words[end - 1] in party and text.word(end) in people

    def _spoken(self, text: Text, first: int, last: int) -> bool:
        """Tell whether an adjective of nationality is a language here: "made in English", "a Kazakh-language film"."""
        after = text.word(last + 1) if text.word(last) == "-" else text.word(last)
        if after in self._words("of_languages"):
            return True
        alone = last >= len(text) or not (text.words[last][0].isalpha() or text.words[last] == "-")
        return (alone or after in self._words("behind_languages")) and is_said(text, first, self.lexicon)

    def _best(self, text: Text, at: int) -> int:
        """Take in what an award is for: "the best foreign-language film Oscar"."""
        for first in range(at - 1, max(-1, at - 7), -1):
            if text.lower[first] in {",", ".", "the", "an", "of", "for", "and"} or first in text.breaks:
                break
            if text.lower[first] in self.lexicon.words("award", "best"):
                return first
        return at

    def _backed(self, text: Text, at: int, label: str | None) -> bool:
        """Tell whether the model sees a name here too, and no person unless something lies in it."""
        return label is not None and (label != "PERSON" or text.word(at - 1) in self._words("locative"))

    def _swallowed(self, text: Text, first: int, last: int) -> bool:
        """Tell whether the model sees a longer name around a listed one: "Detroit 1-8-7", "Indian Summer"."""
        for name in text.named:
            around = name.first <= first and last <= name.last and name.last - name.first > last - first
            if name.label not in _WHOLE or not around:
                continue
            if not self.lexicon.words("offices", "with_portfolio").isdisjoint(text.lower[name.first : first]):
                # "Minister of Culture of Uzbekistan" names who holds an office of that country.
                continue
            if first == name.first and self._calls_one_of_a_party(text, name.last):
                continue
            inside = text.lower[name.first : name.last]
            outside = [i for i in range(name.first, name.last) if not first <= i < last and text.capital(i)]
            rest = [
                i
                for i in outside
                if text.words[i] not in self.lexicon.countries and not begins_none(text, i, self.lexicon)
            ]
            # "Weber Productions of Riga": the ending is the name's.
            ended = self.lexicon.suffixes.get(text.words[max(name.first + 1, first - 2) : first - 1]) == "FilmStudio"
            if rest and not (ended and text.lower[first - 1] == "of") and not _CUTS.intersection(inside):
                return True
        return False

    def _in_person(self, text: Text, at: int) -> bool:
        """Tell whether the model takes what stands here for somebody's whole name, which countries alone are not."""
        people = (n for n in text.named if n.label == "PERSON" and n.last - n.first > 1)
        named = ((behind_place(text, n.first, n.last, self.lexicon), n.last) for n in people)
        return any(
            first <= at < last and not all(self._joins(text, i) for i in range(first, last)) for first, last in named
        )

    def _joins(self, text: Text, at: int) -> bool:
        """Tell whether a country or the mark between two stand here: "Latvia-UK"."""
        hit = self.lexicon.names.at(text.plain, text.starts[at], {text.ends[at]})
        return text.words[at] in {"-", "/"} or (hit is not None and hit[1].type == "Country")

    def _values(self, text: Text, ends: frozenset[int], index: dict[int, int]) -> Iterator[Found]:
        source = lowered(text.plain)
        for at, start in enumerate(text.starts):
            hit = self.lexicon.values.at(source, start, ends)
            if hit is not None:
                last, term = index[hit[0]], hit[1]
                if term.type == "Genre" and (self._by_turns(text, at) or not self._genre_stands(text, last)):
                    continue
                if term.type == "Occupation" and self._is_figure(text, last):
                    continue
                if not (text.capital(at) and not text.opens(at) and term.type == "Genre"):
                    yield Found(at, last, term.type, term.rule, VALUE, "name", Literal(term.normal))

    def _is_figure(self, text: Text, last: int) -> bool:
        """Tell whether a calling ends here that nobody has by trade: "the chief architect of the reforms"."""
        if text.lower[last - 1] not in self.lexicon.words("persons", "planners") or text.word(last) != "of":
            return False
        behind = takewhile(lambda word: word not in STOPS, text.lower[last + 1 : last + _DESIGN])
        return not self.lexicon.words("persons", "designs").isdisjoint(behind)

    def _by_turns(self, text: Text, at: int) -> bool:
        """Tell whether somebody's works are counted that are made alone: "her first independent film"."""
        return text.lower[at] in self._words("alone") and text.word(at - 1) in self._words("by_turns")

    def _genre_stands(self, text: Text, last: int) -> bool:
        """Tell whether a genre stands in the noun phrase of a work, where alone it is one: "a romantic comedy film"."""
        ends = self._words("behind_genres")
        for at in range(last, min(len(text), last + 5)):
            if at in text.breaks or text.capital(at) or text.lower[at] in ends:
                break
            if text.lower[at] in self.lexicon.types:
                told = self.lexicon.types[text.lower[at]]
                return told in WORKS
            if not (text.words[at][0].isalpha() or text.words[at] == "-"):
                break
        return last > 0 and self.lexicon.types.get(text.lower[last - 1]) in WORKS - {"Documentary", "ShortFilm"}

    def _words(self, key: str) -> frozenset[str]:
        return self.lexicon.words("names", key)
