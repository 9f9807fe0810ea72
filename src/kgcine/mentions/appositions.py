"""Types a guessed name by the noun that stands beside it: "the newspaper Kino", "Salt Road, a 40-minute film by"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kgcine.classes import HOUSES, WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import OWNS, QUOTES, STOPS, Found, Text
from kgcine.titling.headnouns import head_type

_AFTER_AGE = frozenset({",", ".", ")", ";"})
_YOUNGEST, _OLDEST = 5, 109
_OWNER, _YEAR, _LONGEST_PERSON, _ASIDE, _LEADING = 8, 4, 4, 14, 4
_PARTING = STOPS | {",", ";", "(", ")"}
#: The table of ``extract/mentions.toml`` with the words of appositions.
TABLE = "appositions"


@dataclass(frozen=True, slots=True)
class Appositions:
    """Reads the nouns beside names."""

    lexicon: Lexicon

    def type_of(self, text: Text, found: Found, values: Mapping[int, Found]) -> str | None:
        """Return the class that the noun before the name or behind its comma tells, None where none does."""
        behind = self._behind(text, found) or self.house_of(text, found)
        if text.word(found.last) in OWNS and found.last - found.first == 1 and text.word(found.first - 1) == "in":
            # "A part in Weber's “Grey Harbour”": a town owns no title.
            behind = behind or ("Person" if text.word(found.last + 1) in QUOTES else None)
        if behind in WORKS and text.word(found.first - 1) == "at":
            # "Winner of a prize at Cannes, Weber's third feature": a place is no film.
            behind = None
        leading = self._leading(text, found, values)
        if behind == "Person" and leading in HOUSES:
            # "The journal Kino, a critic and": the noun before a name tells more than what the list goes on with.
            behind = None
        told = behind or leading or self._born(text, found) or self._bears_office(text, found)
        return told

    def house_of(self, text: Text, found: Found) -> str | None:
        """Return the class of a body that an apposition behind a name tells: "Tengri, the studio which she runs"."""
        at = _behind_aside(text, found.last) + 1
        if text.word(at - 1) != "," or {at - 1, at} & text.breaks or self._adverbial(text, found):
            return None
        if text.word(at) != "the" and text.word(at) not in self._words("indefinite"):
            return None
        type_ = head_type(text, at + 1, self.lexicon)
        ends = self._words("goes_on") | {",", "."}
        noun = next((i for i in range(at + 1, min(len(text), at + _OWNER)) if text.word(i + 1) in ends), at)
        return type_ if type_ in HOUSES and self.lexicon.type_of(text.word(noun)) in HOUSES else None

    def _bears_office(self, text: Text, found: Found) -> str | None:
        """Take a full name between commas behind a house's office for a person: "The dean of the school, A B, left"."""
        at = found.first - 1
        full = 1 < found.last - found.first < _LONGEST_PERSON and text.word(at) == "," == text.word(found.last)
        if not full or {at, found.first, found.last} & text.breaks:
            return None
        heads, first = self.lexicon.words("offices", "heads"), at
        while first > 0 and at - first < _ASIDE and first not in text.breaks and text.words[first - 1] not in _PARTING:
            first -= 1
        led = range(first + 1, min(first + _LEADING, at))
        office = any(text.lower[i] in heads and text.word(i + 1) in ("of", "at") for i in led)
        return "Person" if office and text.word(first) == "the" else None

    def _words(self, key: str) -> frozenset[str]:
        return self.lexicon.words(TABLE, key)

    def _born(self, text: Text, found: Found) -> str | None:
        """Take what stands behind a year in a bracket of a life for a place: "(b. 1979, Szeged)"."""
        at = found.first - 2
        dated = at > 0 and text.words[at].isdecimal() and len(text.words[at]) == _YEAR
        if not dated or text.words[at + 1] not in {",", ";"}:
            return None
        opening = next((i for i in range(at - 1, max(-1, at - _ASIDE), -1) if text.words[i] == "("), at)
        lived = self.lexicon.rules["persons"]["bracket"]["words"]
        return "Place" if any(word in lived for word in text.lower[opening + 1 : at]) else None

    def _behind(self, text: Text, found: Found) -> str | None:
        if self._bears_title(text, found) or self._played(text, found):
            return "Person"
        comma = _behind_aside(text, found.last)
        dashed = found.last + (text.word(found.last) in QUOTES)
        if text.word(dashed) in self._words("dashes") and not {dashed, dashed + 1} & text.breaks:
            # "Expedition — a community of film-makers"
            return head_type(text, dashed + 2, self.lexicon) if text.word(dashed + 1) in {"a", "an"} else None
        if text.word(comma) != "," or {found.last, comma, comma + 1} & text.breaks:
            return None
        if comma > found.last:
            # "Kumush ay (Silver Moon), a festival of debuts": what a bracket tells apart may be nobody's age.
            told = text.word(comma + 1) in self._words("indefinite") and text.words[found.last + 1].isalpha()
            told &= text.word(found.first - 1).isdecimal() or not self._adverbial(text, found)
            told &= text.word(found.first - 1) != "by"
            return head_type(text, comma + 2, self.lexicon) if told else None
        if self._aged(text, found.last + 1) or (text.word(found.last + 1) == "who" and found.last - found.first > 1):
            return "Person"
        at = found.last + 1
        owned = self._owned(text, at)
        if owned is not None:
            return owned
        if text.word(at).lower() in self.lexicon.words("contexts", "when"):
            at += 1
        led = text.word(at) in self._words("indefinite") or text.word(at) in self._words("theirs")
        if not led or text.capital(at) or self._adverbial(text, found):
            return None
        if text.word(at + 2) == "who" and at + 1 < len(text) and text.words[at + 1] in self.lexicon.countries:
            return "Person"
        return head_type(text, at + 1, self.lexicon)

    def _played(self, text: Text, found: Found) -> bool:
        """Tell whether a bracket holds who plays somebody of one name: "Iskander (Ivan Petrov) collects"."""
        at = found.last + 1
        if text.word(found.last) != "(" or found.last - found.first > 1 or found.last in text.breaks:
            return False
        name = next((n for n in text.named if n.first == at and n.label == "PERSON" and n.last - at > 1), None)
        if name is None or text.word(name.last) != ")" or name.last + 1 >= len(text):
            return False
        return text.words[name.last + 1].isalpha() and text.words[name.last + 1].islower()

    def _bears_title(self, text: Text, found: Found) -> bool:
        """Tell whether a bracket holds the quoted title of somebody's work: "Hamed Rostami ("Mute Taxi")"."""
        at = found.last + 1
        named = 1 < found.last - found.first < _LONGEST_PERSON and found.type in {"", "Organisation", "Place"}
        if not named or text.word(found.last) != "(" or found.last in text.breaks or at + 2 >= len(text):
            return False
        titled = text.words[at] in QUOTES and text.capital(at + 1) and text.words[at + 2] not in QUOTES
        return titled and text.words[at + 1][0] != text.words[found.first][0] and text.word(found.first - 1) != "the"

    def _owned(self, text: Text, at: int) -> str | None:
        """Return the class of a work that is somebody's: "Salt Road, Kyrgyz director Anna Petrova's third film"."""
        for end in range(at + 1, min(len(text), at + _OWNER)):
            if end in text.breaks or text.words[end] in STOPS | {",", ";", "(", ")"}:
                return None
            if text.words[end] == "'s" and text.capital(end - 1):
                type_ = head_type(text, end + 1, self.lexicon)
                return type_ if type_ in WORKS else None
            small = text.words[end].islower() and text.lower[end] not in self.lexicon.occupations
            if small and text.lower[end] not in self._words("in_names"):
                return None
        return None

    def _aged(self, text: Text, at: int) -> bool:
        """Tell whether an age stands between commas: "Ergash, 22, said"."""
        word = text.word(at)
        return word.isdecimal() and _YOUNGEST < int(word) < _OLDEST and text.word(at + 1) in _AFTER_AGE

    def _adverbial(self, text: Text, found: Found) -> bool:
        """Tell whether the name ends an adverbial, so that its comma begins the clause: "In Mannheim, a film won"."""
        at = found.first
        while at > 0 and not text.opens(at) and text.words[at - 1] not in STOPS | {",", ";"} and found.first - at < 9:
            at -= 1
        return text.opens(at) and text.lower[at] in self.lexicon.words("contexts", "adverbial")

    def _introduced(self, text: Text, comma: int) -> bool:
        """Tell whether a comma leads from a noun that is somebody's to its name: "set up her own studio, Salt Road"."""
        for at in range(comma - 1, max(-1, comma - _OWNER), -1):
            if at in text.breaks or not text.words[at].isalpha():
                return False
            if text.lower[at] in self._words("theirs"):
                return comma - at > 1
        return False

    def _leading(self, text: Text, found: Found, values: Mapping[int, Found]) -> str | None:
        at = found.first - 1
        if at < 0 or found.first in text.breaks:
            return None
        # "A singer named Bogachy": what somebody is called is told like an apposition.
        before = values.get(at - (text.lower[at] in self.lexicon.words("titles", "naming")))
        if before is not None and before.type == "Occupation" and found.type != "Organisation":
            return "Organisation" if self._trades(text, found) else "Person"
        if text.words[at] == "," and self._introduced(text, at):
            at -= 1
        if not text.words[at].islower():
            return None
        leading = self.lexicon.words("contexts", "leading")
        if found.last - found.first == 1:
            # "The organisation Anna Weber leads" names no body.
            leading |= self._words("leading_alone")
        phrases = (" ".join(text.lower[max(0, at - more) : at + 1]) for more in (2, 1, 0))
        return next((self.lexicon.type_of(phrase) for phrase in phrases if phrase in leading), None)

    def _trades(self, text: Text, found: Found) -> bool:
        """Tell whether a name of one word bears a calling of houses too, and is nobody's: "the distributor Orlan"."""
        word, at = text.word(found.first), found.first - 1
        called = {text.lower[at], " ".join(text.lower[max(0, at - 1) : at + 1])}
        if found.last - found.first > 1 or called.isdisjoint(self._words("trades")) or word in self.lexicon.given_names:
            return False
        same = (i for i, each in enumerate(text.words) if each == word and i != found.first)
        return not any(i and text.capital(i - 1) and i not in text.breaks for i in same)


def _behind_aside(text: Text, at: int) -> int:
    """Return where the text goes on behind a bracket that follows a name."""
    if text.word(at) != "(":
        return at
    return next((end + 1 for end in range(at + 1, min(len(text), at + _ASIDE)) if text.words[end] == ")"), at)


def has_done(text: Text, at: int) -> bool:
    """Tell whether who stands before is told of for a deed: "A (Poland) for his role"."""
    at = next((i + 1 for i in range(at, min(len(text), at + 5)) if text.words[i] == ")"), at)
    played = text.word(at) == "in" and at + 1 < len(text) and text.words[at + 1] in QUOTES
    return played or (text.word(at) == "for" and text.word(at + 1) in {"his", "her"})
