"""Rules that find and type names other than titles: lists, endings ("… Festival"), heads ("Ministry of …")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.classes import HOUSES, WORKS
from kgcine.model import Literal
from kgcine.naming.lexicon import Lexicon, Term, lowered
from kgcine.naming.nations import surnamed, surnames
from kgcine.naming.people import is_called
from kgcine.naming.prizes import Prizes
from kgcine.naming.runons import behind_country, behind_place, body_end, calmed, is_said, is_tongue
from kgcine.naming.series import and_joins, comma_joins, small_goes_on
from kgcine.naming.tokens import STOPS, Found, Named, Text

LISTED, ENDED, MODEL, VALUE, FULL = 40, 40, 30, 20, 56
_VALUES = frozenset({"Nationality", "Occupation", "Genre"})
_BODIES = HOUSES | {"Festival"}
_LOOSE = frozenset({"Event", "HistoricalEvent", "Site", "Settlement", "MediaOutlet", "Movement"})
_WHOLE = frozenset({"ORG", "FAC", "EVENT", "WORK_OF_ART", "LOC", "PRODUCT", "LAW"})
_CUTS = frozenset({",", "and", "'s", "'", "(", ")", '"', "/", ":", "--", "-", ";"})
_ENDED_BY_COUNTRY = frozenset({"Award", "Region"})
_JOINTS = frozenset({"of", "&", "-", "de", "du", "des", "del", "della"})
_FILLERS = frozenset({"of", "and", "for", "the", "&", "-", "de", "on"})
_SHORTEST, _YEAR = 6, 4
_EVENTS = frozenset({"HistoricalEvent", "Event"})


@dataclass(frozen=True, slots=True)
class Names:
    """Finds the names of one text after another."""

    lexicon: Lexicon

    def find(self, text: Text) -> list[Found]:
        """Return all finds, overlapping ones too."""
        return [
            *self._listed(text),
            *self._ended(text),
            *self._headed(text),
            *self._compounds(text),
            *self._begun(text),
            *Prizes(self.lexicon, self._left).find(text),
            *self._model(text),
            *surnamed(text, self.lexicon),
        ]

    def _listed(self, text: Text) -> Iterator[Found]:
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

    def _words(self, key: str) -> frozenset[str]:
        return self.lexicon.words("names", key)

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
            inside = text.lower[name.first : name.last]
            outside = [i for i in range(name.first, name.last) if not first <= i < last and text.capital(i)]
            rest = [i for i in outside if text.words[i] not in self.lexicon.countries and not self._loose(text, i)]
            # "Weber Productions of Riga": the ending is the name's.
            ended = self.lexicon.suffixes.get(text.words[max(name.first + 1, first - 2) : first - 1]) == "FilmStudio"
            if rest and not (ended and text.lower[first - 1] == "of") and not _CUTS.intersection(inside):
                return True
        return False

    def _in_person(self, text: Text, at: int) -> bool:
        return any(n.first <= at < n.last and n.last - n.first > 1 for n in text.named if n.label == "PERSON")

    def _values(self, text: Text, ends: frozenset[int], index: dict[int, int]) -> Iterator[Found]:
        source = lowered(text.plain)
        for at, start in enumerate(text.starts):
            hit = self.lexicon.values.at(source, start, ends)
            if hit is not None:
                last, term = index[hit[0]], hit[1]
                if term.type == "Genre" and not self._genre_stands(text, last):
                    continue
                if not (text.capital(at) and not text.opens(at) and term.type == "Genre"):
                    yield Found(at, last, term.type, term.rule, VALUE, "name", Literal(term.normal))

    def _genre_stands(self, text: Text, last: int) -> bool:
        """A genre word is one only in a noun phrase of a work: "a romantic comedy film", "war drama"."""
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

    def _ended(self, text: Text) -> Iterator[Found]:
        endings = self.lexicon.suffixes
        longest = max(len(key) for key in endings)
        for at in range(len(text)):
            for size in range(min(longest, len(text) - at), 0, -1):
                type_ = endings.get(text.words[at : at + size])
                if type_ is None:
                    continue
                first = self._left(text, at)
                if type_ == "Site" and at - first == size == 1 and is_called(text, first, self.lexicon):
                    break
                if type_ in _LOOSE and text.capital(at + size) and at + size not in text.breaks:
                    break
                if f"{text.lower[at + size - 1]} {text.word(at + size)}" in self.lexicon.occupations:
                    # "The Latvian Production designer" is of no house.
                    break
                small = not text.capital(at)
                if small and (text.capital(at + size) or self._is_listed(text, first, at, type_)):
                    break
                named = self._calls(text, first, at, type_) if small else first < at
                if type_ == "Site" and self._numbered(text, first, at):
                    first -= 1
                if named or (size > 1 and type_ != "Region" and text.capital(at)):
                    yield Found(first, at + size, type_, "suffix", ENDED)
                break

    def _numbered(self, text: Text, first: int, at: int) -> bool:
        """Tell whether a house's number stands before its street: "14 Weber Street"."""
        number = text.words[first - 1] if first and first not in text.breaks else ""
        return (
            number.isdecimal()
            and len(number) < _YEAR
            and text.lower[at] in self.lexicon.words("institutions", "streets")
        )

    def _is_listed(self, text: Text, first: int, last: int, type_: str) -> bool:
        """Tell whether the words before a small ending are a listed name of its class: "Kazakhfilm studio"."""
        hit = self.lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]}) if first < last else None
        return hit is not None and hit[1].type == type_

    def _compounds(self, text: Text) -> Iterator[Found]:
        """Find studios whose one word tells it: "Lindenfilm"."""
        endings = tuple(self.lexicon.words("institutions", "studio_endings"))
        for at, word in enumerate(text.words):
            if len(word) > _SHORTEST and word[0].isupper() and word.endswith(endings) and not text.capital(at + 1):
                yield Found(at, at + 1, "FilmStudio", "compound", ENDED - 2)

    def _begun(self, text: Text) -> Iterator[Found]:
        """Find names whose first word tells it, whatever follows: "Operation Thunder"."""
        for type_, words in self.lexicon.rules["begun"].items():
            for at in (i for i, word in enumerate(text.words) if word in words and text.capital(i + 1)):
                last = at + 1
                while text.capital(last) or (text.word(last) == "-" and text.capital(last + 1)):
                    last += 1
                body = self.lexicon.suffixes.get(text.words[last - 1 : last]) in _BODIES
                if not body and not any(i in text.breaks for i in range(at + 1, last)):
                    yield Found(at, last, type_, "begun", ENDED)

    def _calls(self, text: Text, first: int, at: int, type_: str) -> bool:
        """Tell whether what stands before a small ending is a name: "Zhurgenov academy", and not "Russian academy"."""
        words = range(first, at)
        nations = [i for i in words if text.words[i] in self.lexicon.countries or is_tongue(text, i, self.lexicon)]
        seen = {i for name in text.named for i in range(name.first, name.last)}
        rest = [i for i in words if i not in nations and (i in seen or not text.opens(i))]
        if text.words[at - 1] == "-":
            return False
        return bool(rest) or (bool(nations) and type_ in _EVENTS)

    def _left(self, text: Text, at: int) -> int:
        first = at
        if (
            text.word(at - 1) == ","
            and text.words[at] in self.lexicon.words("company", "endings")
            and text.capital(at - 2)
        ):
            first -= 1
        while first > 0 and first not in text.breaks and at - first < 9:
            if text.words[first - 1][-1] == "." and text.capital(first) and self._loose(text, first):
                break
            joint = self._joint(text, first - 1) and first - 1 not in text.breaks and text.capital(first - 2)
            if text.capital(first - 1):
                first -= 1
            elif joint and (text.lower[first - 1] != "of" or (first < at and self._heads(text, first - 2))):
                first -= 2
            else:
                break
        first = self._trim_left(text, first, at)
        party, people = (self.lexicon.words("institutions", key) for key in ("parties", "party_people"))
        named = text.words[at] in party and text.word(at + 1) in people
        while named and first < at - 1 and text.words[first] in self.lexicon.countries:
            first += 1
        return first

    def _heads(self, text: Text, at: int) -> bool:
        """Tell whether a name may go on with "of" after this word: "University of", and not "President of"."""
        return text.words[at : at + 1] in self.lexicon.heads_of

    def _loose(self, text: Text, at: int) -> bool:
        """Tell whether a word never begins a name."""
        if text.lower[at] in self.lexicon.words("trim", "start"):
            return True
        return text.words[at].islower() and text.lower[at] in self.lexicon.words("trim", "small")

    def _joint(self, text: Text, at: int) -> bool:
        plural = text.words[at] == "'" and text.glued(at) and text.lower[at - 1].endswith("s")
        return text.lower[at] in _JOINTS or plural or self._owned(text, at) or self._field(text, at)

    def _owned(self, text: Text, at: int) -> bool:
        """Tell whether an "'s" belongs to a name: "St. Joseph's", "Women's"."""
        owners = self.lexicon.words("institutions", "owners")
        saint = at > 1 and text.words[at - 2] in owners
        return text.lower[at] == "'s" and (saint or text.lower[at - 1] in self.lexicon.words("institutions", "groups"))

    def _field(self, text: Text, at: int) -> bool:
        """Tell whether an "and" joins two fields of one name: "Art and Culture Development Fund"."""
        return and_joins(text, at, self.lexicon)

    def _trim_left(self, text: Text, first: int, last: int) -> int:
        while first < last and (self._loose(text, first) or text.words[first] in STOPS):
            first += 1
        adverbial = text.opens(first) and text.lower[first] in self.lexicon.words("contexts", "adverbial")
        return first + 1 if adverbial and first + 1 < last else first

    def _headed(self, text: Text) -> Iterator[Found]:
        heads = self.lexicon.heads_of
        longest = max(len(key) for key in heads)
        for at in range(len(text)):
            for size in range(min(longest, len(text) - at), 0, -1):
                type_ = heads.get(text.words[at : at + size])
                if type_ is None:
                    continue
                if type_ == "Region" and at > 0 and text.words[at - 1] == "The" and not text.opens(at - 1):
                    break
                last = self._right(text, at + size)
                if type_ == "Award" and size > 1 and last == at + size and text.capital(last):
                    yield Found(at, last, type_, "head-of", ENDED)
                ended = behind_country if type_ in _ENDED_BY_COUNTRY else body_end
                last = ended(text, at + size, last, self.lexicon)
                if last > at + size:
                    owned = text.word(at - 1) in {"'", "'s"} and self._joint(text, at - 1) and text.capital(at - 2)
                    first = self._left(text, at) if text.capital(at - 1) or owned else at
                    yield Found(first, last, type_, "head-of", ENDED)
                break

    def _right(self, text: Text, at: int) -> int:
        if text.word(at) not in {"of", "for"}:
            return at
        last, end = at, at + 1
        while end < len(text) and end not in text.breaks and end - at < 14:
            if "," in text.words[at:end] and self.lexicon.heads_of.get(text.words[end : end + 1]) == "GovernmentBody":
                # A list of fields is long enough: "Archive of Film, Photo and Sound" of the Ministry.
                break
            if (
                text.capital(end)
                or (text.words[end - 1] == "-" and text.glued(end))
                or small_goes_on(text, end, self.lexicon)
            ):
                last = end = end + 1
            elif self._fills(text, end):
                end += 1
            else:
                break
        return last

    def _is_country(self, text: Text, at: int) -> bool:
        """Tell whether a listed country's name ends at this token."""
        hit = self.lexicon.normal(text.words[at]) if text.capital(at) else None
        return hit is not None and (hit in self.lexicon.countries.values() or text.words[at] in self.lexicon.countries)

    def _fills(self, text: Text, at: int) -> bool:
        """Tell whether a name goes on after this small word: "of", "Women's", an "and" that begins no other name."""
        if text.lower[at] == "'s":
            return self._owned(text, at)
        if text.words[at] == "'" and text.glued(at):
            return not self.lexicon.words("institutions", "owned").isdisjoint(text.words[at + 1 : at + 2])
        if text.words[at] == ",":
            return comma_joins(text, at, self.lexicon)
        if text.lower[at] == "to":
            return text.words[at - 1] in self.lexicon.words("award", "given_to")
        if text.lower[at] == "on":
            return text.capital(at + 1) and not any(n.label == "DATE" and n.first == at + 1 for n in text.named)
        if text.lower[at] == "and" and at + 1 < len(text) and small_goes_on(text, at + 1, self.lexicon):
            return True
        if text.lower[at] == "the":
            return text.lower[at - 1] in _FILLERS
        return text.lower[at] in _FILLERS and not (text.lower[at] == "and" and self._begins_anew(text, at + 1))

    def _begins_anew(self, text: Text, at: int) -> bool:
        """Tell whether another name follows an "and": "University of Technology and Saimaa University"."""
        if not text.capital(at):
            return True
        end = at
        while end < len(text) and text.capital(end):
            end += 1
        if self.lexicon.words("institutions", "fields").issuperset(text.words[at:end]):
            return False
        role = text.lower[at] in self.lexicon.occupations or text.words[at : at + 1] in self.lexicon.heads_of
        if (text.word(end) == "of" and role) or (self._is_country(text, at - 2) and not self._is_country(text, at)):
            return True
        heads = self._words("heads")
        return any(text.words[i : i + 1] in self.lexicon.suffixes or text.words[i] in heads for i in range(at, end))

    def _model(self, text: Text) -> Iterator[Found]:
        for name in text.named:
            first, last = self._trim(text, name)
            if first >= last:
                continue
            type_ = self._typed(text, first, last, name.label)
            if type_ is not None:
                yield Found(first, last, type_, "ner", MODEL)

    def _trim(self, text: Text, name: Named) -> tuple[int, int]:
        end = self.lexicon.words("trim", "end")
        first, last = name.first, name.last
        while first < last and (self._loose(text, first) or not text.words[first][0].isalnum()):
            first += 1
        while last > first and text.lower[last - 1] in end:
            last -= 1
        for at in range(first, last):
            if text.words[at] in {"(", '"', "--", "—", "["} or self._leads_to_letters(text, at, first, last):
                last = at
                break
            if text.lower[at] == "'s" and name.label in {"PERSON", "GPE"} and at < last - 1:
                first = at + 1
        while first < last - 1 and text.opens(first) and text.lower[first] in self.lexicon.occupations:
            first += 1
        honorifics = self.lexicon.words("persons", "honorifics")
        while name.label == "PERSON" and first < last - 1 and text.words[first] in honorifics:
            first += 1
        return (behind_place(text, first, last, self.lexicon) if name.label == "PERSON" else first), last

    def _leads_to_letters(self, text: Text, at: int, first: int, last: int) -> bool:
        """Tell whether an article inside of a name begins another one: "In the Great Purge the NKVD"."""
        inside = text.words[at] == "the" and first < at < last - 1 and text.capital(at - 1)
        return inside and text.words[at + 1].isupper() and len(text.words[at + 1]) > 2

    def _typed(self, text: Text, first: int, last: int, label: str) -> str | None:
        type_ = self.lexicon.rules["model"].get(label)
        if type_ is None or not any(text.capital(i) for i in range(first, last)):
            return None
        words = text.words[first:last]
        if type_ != "Person" and self._person_like(words):
            return "Person"
        if last - first == 1 and text.lower[first] in self.lexicon.types:
            return None
        return str(type_)

    def _person_like(self, words: tuple[str, ...]) -> bool:
        if len(words) < 2 or len(words) > 4 or not all(w[0].isupper() or w == "-" for w in words):
            return False
        endings = tuple(self.lexicon.rules["persons"]["surname_endings"])
        return words[0] in self.lexicon.given_names and (words[-1].lower().endswith(endings) or len(words) <= 3)
