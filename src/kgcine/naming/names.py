"""Rules that find and type names other than titles: endings ("… Festival"), heads ("Ministry of …"), and all others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.classes import COUNTRIES, HOUSES
from kgcine.naming.codenames import code_names
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.listed import Listed
from kgcine.naming.modelled import Modelled
from kgcine.naming.nations import surnamed
from kgcine.naming.numbered import numbered_houses
from kgcine.naming.people import is_called
from kgcine.naming.prizes import Prizes
from kgcine.naming.runons import begins_none, behind_country, body_end, is_tongue
from kgcine.naming.series import and_joins, comma_joins, small_goes_on
from kgcine.naming.tokens import ARTICLES, PEOPLE, STOPS, YEAR, Found, Text

ENDED = 40
_BODIES = HOUSES | {"Festival"}
# How an ordinal number ends.
_ORDINAL = frozenset({"st", "nd", "rd", "th"})
_LOOSE = frozenset({"Event", "HistoricalEvent", "Site", "Settlement", "MediaOutlet", "Movement"})
_ENDED_BY_COUNTRY = frozenset({"Award", "Region"})
_JOINTS = frozenset({"of", "&", "-", "de", "du", "des", "del", "della"})
_FILLERS = frozenset({"of", "and", "for", "the", "&", "-", "de", "on"})
_TITLED = frozenset({"Region", "HistoricalEvent"})
_ENDED_ABROAD = frozenset({"FilmStudio", "Festival", "Organisation"})
_OF_ABROAD, _ARTICLES_ABROAD = frozenset({"de", "du", "des", "d'", "del"}), frozenset({"la", "le", "les", "l'"})
_SHORTEST, _YEAR, _SHOWN, _KINDS = 6, 4, 2, 3
_EVENTS, _ANY = frozenset({"HistoricalEvent", "Event"}), frozenset({"FilmStudio", "Organisation"})
_RULING, _SCHOOL = "GovernmentBody", "EducationalInstitution"


@dataclass(frozen=True, slots=True)
class Names:
    """Finds the names of one text after another."""

    lexicon: Lexicon

    def find(self, text: Text) -> list[Found]:
        """Return all finds, overlapping ones too."""
        return [
            *Listed(self.lexicon).find(text),
            *self._ended(text),
            *self._headed(text),
            *self._compounds(text),
            *self._begun(text),
            *Prizes(self.lexicon, self._left).find(text),
            *Modelled(self.lexicon).find(text),
            *numbered_houses(text, self.lexicon),
            *code_names(text, self.lexicon),
            *surnamed(text, self.lexicon),
        ]

    def _words(self, key: str) -> frozenset[str]:
        return self.lexicon.words("names", key)

    def _ended(self, text: Text) -> Iterator[Found]:
        endings = self.lexicon.suffixes
        longest, begins = max(len(key) for key in endings), {key[0] for key in endings}
        for at in [at for at, word in enumerate(text.words) if word in begins]:
            for size in range(min(longest, len(text) - at), 0, -1):
                type_ = endings.get(text.words[at : at + size])
                if type_ is None:
                    continue
                if text.words[at - 1] == "-" and text.glued(at) and text.capital(at + size):
                    # "The All-Union State Library" ends behind.
                    break
                first = self._first(text, at, type_)
                if type_ == "Site" and at - first == size == 1 and is_called(text, first, self.lexicon):
                    break
                if type_ in _LOOSE and text.capital(at + size) and at + size not in text.breaks:
                    break
                if f"{text.lower[at + size - 1]} {text.word(at + size)}" in self.lexicon.occupations:
                    # "The Latvian Production designer" is of no house.
                    break
                if type_ == "Region" and self._ends_listed(text, first, at, at + size):
                    # "Latvia & Czech Republic"
                    break
                small = not text.capital(at)
                if small and type_ == "Settlement" and text.word(at + size) == "of" and text.capital(at + size + 1):
                    # "The Cossack village of Karasu" has its name behind it.
                    break
                if small and (text.capital(at + size) or self._is_listed(text, first, at, type_)):
                    break
                named = self._calls(text, first, at, type_) if small else first < at
                if self._numbered(text, first, at):
                    first -= 1
                if named or (size > 1 and type_ != "Region" and text.capital(at)):
                    yield Found(first, _abroad(text, at + size, type_), type_, "suffix", ENDED)
                break

    def _ends_listed(self, text: Text, first: int, at: int, last: int) -> bool:
        """Tell whether the list has the end of a name, behind a joint: "Latvia & [Czech Republic]"."""
        begins = (i + 1 for i in range(first, at) if text.words[i] in {"&", "and"})
        return any(self.lexicon.names.at(text.plain, text.starts[i], {text.ends[last - 1]}) for i in begins)

    def _first(self, text: Text, at: int, type_: str) -> int:
        """Return where a name begins whose ending stands at a word."""
        school = type_ == _SCHOOL and not text.capital(at)
        first = self._small_left(text, at) if school else self._left(text, at)
        if type_ == _RULING:
            first = _enumerated(text, first, at)
        # "The Netherlands' Weber Films" is no part of a name as "the Workers' Theatre" is.
        mark = next((i for i in range(first + 1, at) if text.words[i] == "'"), first)
        hit = self.lexicon.names.at(text.plain, text.starts[first], {text.ends[mark - 1]}) if mark > first else None
        first = mark + 1 if hit is not None and hit[1].type in COUNTRIES else first
        if first < at and text.words[at] in self.lexicon.words("described", "titled_sites"):
            return _of_what(text, first)
        if type_ == "Festival" and first == at and YEAR.match(text.words[at - 1]) and text.capital(at - 2):
            # "The Reims Polar 2024 Film Festival"
            return self._left(text, at - 1)
        return first

    def _small_left(self, text: Text, at: int) -> int:
        """Return where a name begins that ends in small letters: "[Eurasian national] university"."""
        kinds = self._words("small_kinds")
        last = at
        while last > 0 and at - last < _KINDS and text.words[last - 1] in kinds and last not in text.breaks:
            last -= 1
        first = self._left(text, last)
        return first if first < last and text.capital(first) else self._left(text, at)

    def _numbered(self, text: Text, first: int, at: int) -> bool:
        """Tell whether a number stands before a street or a unit of an army: "14 Weber Street", "52nd Regiment"."""
        number = text.words[first - 1] if first and first not in text.breaks else ""
        if text.lower[at] in self.lexicon.words("institutions", "units"):
            return number[:1].isdigit() and number[-2:] in _ORDINAL
        return (
            number.isdecimal()
            and len(number) < _YEAR
            and text.lower[at] in self.lexicon.words("institutions", "streets")
        )

    def _is_listed(self, text: Text, first: int, last: int, type_: str) -> bool:
        """Tell whether the words before a small ending are a listed name of its class: "Kazakhfilm studio".

        A museum is none of the places where it stands: "the Karlag museum".
        """
        if not self.lexicon.words("described", "showing").isdisjoint(text.words[last : last + _SHOWN]):
            return False
        hit = self.lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]}) if first < last else None
        return hit is not None and hit[1].type == type_

    def _compounds(self, text: Text) -> Iterator[Found]:
        """Find studios whose one word tells it: "Lindenfilm"."""
        endings = tuple(self.lexicon.words("institutions", "studio_endings"))
        for at, word in enumerate(text.words):
            if len(word) > _SHORTEST and word[0].isupper() and word.endswith(endings) and not text.capital(at + 1):
                hit = self.lexicon.names.at(text.plain, text.starts[at], {text.ends[at]})
                type_ = "FilmStudio" if hit is None else hit[1].type
                yield Found(at, at + 1, type_, "compound", ENDED - 2)

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
        if text.words[at - 1] == "-" or (type_ in _ANY and text.word(first - 1) in ("a", "an")):
            # "A Moscow studio" is any, and "a Bishkek court" mostly the one.
            return False
        if nations and any(text.words[i] in self._words("small_own") for i in words):
            # "Kazakh state university" is one, and "Kazakh university" any.
            return True
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
            if text.words[first - 1][-1] == "." and text.capital(first) and begins_none(text, first, self.lexicon):
                break
            joint = self._joint(text, first - 1) and first - 1 not in text.breaks and text.capital(first - 2)
            article = text.word(first - 2) in self.lexicon.words("persons", "glued_articles")
            if article and text.words[first - 1] == "-" and text.glued(first) and text.glued(first - 1):
                first -= 2
                continue
            if text.capital(first - 1):
                first -= 1
            elif text.lower[first - 1] == "and" and self._owned(text, first - 2) and text.capital(first - 3):
                # "The State Children's and Youth Theatre"
                first -= 3
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
        while first < last and (begins_none(text, first, self.lexicon) or text.words[first] in STOPS):
            first += 1
        adverbial = text.opens(first) and text.lower[first] in self.lexicon.words("contexts", "adverbial")
        return first + 1 if adverbial and first + 1 < last else first

    def _headed(self, text: Text) -> Iterator[Found]:
        heads = self.lexicon.heads_of
        longest, begins = max(len(key) for key in heads), {key[0] for key in heads}
        for at in [at for at, word in enumerate(text.words) if word in begins]:
            for size in range(min(longest, len(text) - at), 0, -1):
                type_ = heads.get(text.words[at : at + size])
                if type_ is None:
                    continue
                if type_ == "Award" and self._is_paper(text, at, size):
                    break
                if type_ in _TITLED and at > 0 and text.words[at - 1] == "The" and not text.opens(at - 1):
                    # "The Fall of Osh" is a title.
                    break
                last = self._right(text, at + size)
                if type_ == "Award" and size > 1 and last == at + size and text.capital(last):
                    yield Found(at, last, type_, "head-of", ENDED)
                ended = behind_country if type_ in _ENDED_BY_COUNTRY else body_end
                last = ended(text, at + size, last, self.lexicon)
                if last > at + size and not self._is_named(text, at):
                    owned = text.word(at - 1) in {"'", "'s"} and self._joint(text, at - 1) and text.capital(at - 2)
                    # Nothing before "People's Artist of" belongs to the honour.
                    honour = text.lower[at] in self.lexicon.words("persons", "honoured") or text.lower[at] == PEOPLE
                    wide = text.capital(at - 1) or owned
                    first = self._left(text, at) if wide and not (honour and type_ == "Award") else at
                    first = _enumerated(text, first, at) if type_ == _RULING else first
                    land = type_ == "Region" and self._is_land(text, first, last)
                    yield Found(first, last, "Country" if land else type_, "head-of", ENDED)
                break

    def _is_named(self, text: Text, at: int) -> bool:
        """Tell whether a region has its name before its noun: "the Aksu Province" of a country."""
        named = text.words[at] in self.lexicon.words("areas", "named") and at > 0 and text.capital(at - 1)
        return named and text.words[at - 1] not in self.lexicon.words("areas", "unnamed") and not text.opens(at)

    def _is_land(self, text: Text, first: int, last: int) -> bool:
        """Tell whether a republic is a country of the lists: "the Republic of Latvia"."""
        hit = self.lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]})
        return hit is not None and hit[1].type == "Country"

    def _is_paper(self, text: Text, at: int, size: int) -> bool:
        """Tell whether an order is what a body gives out: "Order of the Council", "Order of the NKVD"."""
        if text.words[at] not in self.lexicon.words("award", "orders") or text.word(at + size) != "of":
            return False
        giver = at + size + 1 + (text.word(at + size + 1) == "the")
        if giver >= len(text):
            return False
        listed = self.lexicon.names.at(text.plain, text.starts[giver], {text.ends[giver]})
        heads = any(self.lexicon.heads_of.get(text.words[giver : giver + n]) == _RULING for n in (1, 2))
        body = listed is not None and listed[1].type == _RULING
        return heads or body or text.words[giver] in self.lexicon.words("award", "orders_of")

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

    def _is_field(self, text: Text, at: int) -> bool:
        """Tell whether a word is a field, or whom a body is for: "Courses for Scriptwriters and [Film Directors]"."""
        calling = text.lower[at].removesuffix("s")
        plural = calling != text.lower[at] and calling in self.lexicon.occupations
        return plural or text.words[at] in self.lexicon.words("institutions", "fields")

    def _fills(self, text: Text, at: int) -> bool:
        """Tell whether a name goes on after this small word: "of", "Women's", an "and" that begins no other name."""
        aims = self.lexicon.words("institutions", "aims")
        if text.lower[at] == "'s":
            return self._owned(text, at)
        if text.words[at] == "'" and text.glued(at):
            return not self.lexicon.words("institutions", "owned").isdisjoint(text.words[at + 1 : at + 2])
        if text.words[at] == ",":
            return comma_joins(text, at, self.lexicon)
        if text.lower[at] == "to":
            return text.words[at - 1] in self.lexicon.words("award", "given_to")
        if text.lower[at] in aims:
            return text.words[at - 1] in self.lexicon.words("institutions", "joined_with")
        if text.lower[at] == "on":
            return text.capital(at + 1) and not any(n.label == "DATE" and n.first == at + 1 for n in text.named)
        if text.lower[at] == "and" and at + 1 < len(text) and small_goes_on(text, at + 1, self.lexicon):
            return True
        if text.lower[at] == "the":
            return text.lower[at - 1] in _FILLERS or text.lower[at - 1] in aims
        return text.lower[at] in _FILLERS and not (text.lower[at] == "and" and self._begins_anew(text, at + 1))

    def _begins_anew(self, text: Text, at: int) -> bool:
        """Tell whether another name follows an "and": "University of Technology and Saimaa University"."""
        if not text.capital(at):
            return True
        end = at
        while end < len(text) and text.capital(end):
            end += 1
        fields = self.lexicon.words("institutions", "fields").issuperset(text.words[at:end])
        listed = fields or text.words[at] in self.lexicon.words("institutions", "listed")
        if listed or (text.word(end) != "of" and all(self._is_field(text, i) for i in range(at, end))):
            return False
        role = text.lower[at] in self.lexicon.occupations or text.words[at : at + 1] in self.lexicon.heads_of
        if (text.word(end) == "of" and role) or (self._is_country(text, at - 2) and not self._is_country(text, at)):
            return True
        heads = self._words("heads")
        return any(text.words[i : i + 1] in self.lexicon.suffixes or text.words[i] in heads for i in range(at, end))


def _abroad(text: Text, last: int, type_: str) -> int:
    """Return where the name of a house of another language ends: "Les Films [de la Licorne]"."""
    end = last + 1 + (text.word(last + 1) in _ARTICLES_ABROAD)
    goes_on = type_ in _ENDED_ABROAD and text.word(last) in _OF_ABROAD and text.capital(end)
    if not goes_on or not text.breaks.isdisjoint(range(last, end + 1)):
        return last
    while text.capital(end) and end not in text.breaks:
        end += 1
    return end


def _of_what(text: Text, first: int) -> int:
    """Return where a name begins that tells of what it is before its ending: "the [Wall of] Sorrow memorial"."""
    led = first > 2 and text.words[first - 1] == "of" and text.capital(first - 2) and not text.opens(first - 2)
    plain = led and text.word(first - 3) in ARTICLES and not {first - 1, first} & text.breaks
    return first - 2 if plain else first


def _enumerated(text: Text, first: int, last: int) -> int:
    """Return where the name of a body begins that names all its fields: "the [Culture, Youth and Sports] Committee"."""
    start = first
    if "and" not in text.lower[first:last]:
        return first
    while start > 1 and text.words[start - 1] == "," and start not in text.breaks and text.capital(start - 2):
        start -= 1
        while start > 0 and start not in text.breaks and text.capital(start - 1):
            start -= 1
    return start if start < first and text.word(start - 1) == "the" else first
