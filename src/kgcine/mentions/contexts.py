"""Types names by the words around them where the model only guesses, and finds names that it does not see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kgcine.classes import HOUSES, PLACES, WORKS
from kgcine.mentions.acronyms import with_acronyms
from kgcine.mentions.agreeing import agreed, most
from kgcine.mentions.appositions import Appositions, has_done
from kgcine.mentions.openers import is_strange, without_openers
from kgcine.mentions.retyping import GUESS, retyped
from kgcine.mentions.rows import is_pair, rows_of
from kgcine.mentions.surnames import hyphened, kin_of, with_double, with_given
from kgcine.mentions.toldplaces import with_told_places
from kgcine.naming.honoured import is_honoured
from kgcine.naming.lexicon import Lexicon, by_word
from kgcine.naming.people import leads_initial
from kgcine.naming.tokens import DASHES, OWNS, QUOTES, Found, Text
from kgcine.titling.guessedworks import guessed_work, is_led
from kgcine.titling.partsplayed import is_played, names_part
from kgcine.titling.renaming import renamed

_SURNAMED = WORKS | {"Organisation"}
_PLAYS = frozenset({"Person", "Film", "Series", "CreativeWork"})
_SEATED = frozenset({"Festival", "EducationalInstitution", "Site", "GovernmentBody"})
_TITLES = (("persons", "honorifics"), ("institutions", "fields"))
_PAIR = 2
_GUESSED = frozenset({"ner", GUESS})


@dataclass(frozen=True, slots=True)
class _Around:
    """What a text holds beside its guessed names.

    ``values`` by token; where a name may stand that "as" or "in" joins to one before; whether it speaks of film.
    """

    values: Mapping[int, Found]
    renamed: Mapping[int, str]
    cast: frozenset[int]
    seats: frozenset[int]
    prizes: frozenset[int]
    film: bool


@dataclass(frozen=True, slots=True)
class Contexts:
    """The phrases before and after a name that tell its class, by their last and first word."""

    lexicon: Lexicon
    common: frozenset[str]
    film_words: frozenset[str]
    beside: Appositions
    before: Mapping[str, tuple[tuple[str, str], ...]]
    after: Mapping[str, tuple[tuple[str, str], ...]]

    def refine(self, text: Text, chosen: Sequence[Found]) -> list[Found]:
        """Return the finds with guessed classes corrected, and with the names that only their context shows."""
        chosen = without_openers(text, chosen, self.lexicon, self.common)
        values = {i: f for f in chosen if f.value is not None for i in range(f.first, f.last)}
        chosen = self._widened(text, chosen)
        chosen = with_double(text, chosen, _GUESSED, self.lexicon)
        chosen = with_given(text, chosen, lambda at: not self._proper(text, at))
        chosen = [*chosen, *self._namesakes(text, chosen)]
        names = sorted([*chosen, *self._unseen(text, chosen)], key=lambda f: f.first)
        around = _Around(
            values,
            dict(renamed(text, names, self.lexicon)),
            frozenset(f.last + 1 for f in names if f.type in _PLAYS),
            frozenset(f.last + 1 for f in names if f.type in _SEATED),
            frozenset(f.last + 1 for f in names if f.type == "Award"),
            bool(self.film_words.intersection(text.lower)),
        )
        kin = kin_of(text, names, self.lexicon)
        full = (f for f in names if f.type == "Person" and f.last - f.first > 1)
        surnames = frozenset(text.words[f.last - 1] for f in full)
        typed = [self._kindred(text, self._typed(text, f, around), kin, surnames) for f in names]
        listed = with_told_places(text, self._listed(text, typed), _GUESSED, self.lexicon)
        return with_acronyms(text, agreed(text, [f for f in listed if f.type]), _GUESSED)

    def _widened(self, text: Text, chosen: Sequence[Found]) -> list[Found]:
        """Take in the capitalised words around a name that the model cut short: "Alfons [Gorbach]"."""
        taken = {i for f in chosen for i in range(f.first, f.last)}
        wide = []
        for found in chosen:
            if found.rule in ("ner", "person"):
                first, last = found.first, found.last
                while first not in text.breaks and first - 1 not in taken and self._proper(text, first - 1):
                    named = found.rule == "person" or (found.type == "Person" and last - first > 1)
                    if named and text.lower[first - 2] == "of" and self._place(text, first - 1):
                        break
                    first -= 1
                while last < len(text) and last not in text.breaks | taken and self._proper(text, last):
                    last += 1
                taken.update(range(first, last))
                found = found._replace(first=first, last=last)
            wide.append(found)
        return wide

    def _place(self, text: Text, at: int) -> bool:
        """Tell whether a listed place stands here, which an office is of: "the mayor of Osh Anna Serova"."""
        hit = self.lexicon.names.at(text.plain, text.starts[at], {text.ends[at]})
        return hit is not None and hit[1].type in PLACES

    def _proper(self, text: Text, at: int) -> bool:
        if not text.capital(at) or len(text.words[at]) < 2 or text.lower[at] in self.lexicon.types:
            return False
        word = text.words[at]
        listed = any(word in self.lexicon.words(*key) for key in _TITLES) or word in self.lexicon.countries
        if listed or word.lower() in self.lexicon.occupations or text.lower[at] in self.lexicon.words("trim", "start"):
            return False
        callings = tuple(self.lexicon.rules["contexts"]["callings"])
        said = text.lower[at] in self.common or text.lower[at].endswith(callings)
        return not (text.opens(at) and said and not leads_initial(text, at, self.lexicon))

    def _namesakes(self, text: Text, chosen: Sequence[Found]) -> list[Found]:
        """Find surnames and given names of the text's persons wherever they stand alone."""
        taken = {i for f in chosen for i in range(f.first, f.last)}
        kin = kin_of(text, chosen, self.lexicon)
        found = []
        for at, word in enumerate(text.words):
            if at in taken or word not in kin or hyphened(text, at):
                continue
            if not (text.lower[at] in self.common and text.opens(at)):
                found.append(Found(at, at + 1, "Person", "person/again", 0))
        return found

    def _kindred(self, text: Text, found: Found, kin: frozenset[str], surnames: frozenset[str]) -> Found:
        """Take a guessed single name for a person where a person of the text bears it."""
        single = found.last - found.first == 1 and found.rule.split("/")[-1] in _GUESSED
        if single and text.words[found.first] in (kin | surnames if found.type in _SURNAMED else kin):
            return found._replace(type="Person", rule="person/again")
        return found

    def _unseen(self, text: Text, chosen: Iterable[Found]) -> list[Found]:
        taken = {i for f in chosen for i in range(f.first, f.last)}
        found, at = [], 0
        while at < len(text):
            if at in taken or not self._nameword(text, at):
                at += 1
                continue
            last = self._extent(text, at, taken)
            lone = text.opens(at) and last - at == 1 and text.lower[at] in self.common
            # "Doctor of Philology"
            lone |= text.word(at - 1) == "of" and text.words[at - 2] in self.lexicon.words("institutions", "degrees")
            # "In [South] Riga" names the side of the town that follows, "in the [West]" nobody.
            side = last - at == 1 and text.words[at] in self.lexicon.words("described", "compass")
            lone |= side and (last in taken or text.word(at - 1) == "the")
            if not lone and self._free(text, at, last):
                found.append(Found(at, last, "", GUESS, 0))
            at = last
        return found

    def _nameword(self, text: Text, at: int) -> bool:
        word = text.words[at]
        if not word[0].isupper() or len(word) == 1:
            return False
        lower, words = text.lower[at], self.lexicon.words
        return lower not in words("trim", "start") and lower not in words("grammar", "persons")

    def _extent(self, text: Text, first: int, taken: set[int]) -> int:
        last = end = first + 1
        while end < len(text) and end not in taken and end not in text.breaks and end - first < 8:
            if text.capital(end):
                last = end = end + 1
            elif text.lower[end] in {"of", "-", "&", ".", "de", "the"} and (
                text.words[end] != "." or len(text.words[end - 1]) == 1
            ):
                end += 1
            else:
                break
        return last

    def _free(self, text: Text, first: int, last: int) -> bool:
        lone = last - first == 1
        if lone and (
            text.lower[first] in self.lexicon.types or text.words[first] in self.lexicon.words("persons", "honorifics")
        ):
            return False
        if lone and text.lower[first] in self.lexicon.words("offices", "domains"):
            # "A and [Defence] Minister B"
            return text.word(last) not in self.lexicon.occupations
        return not (text.words[first - 1] in QUOTES and first > 0 and lone)

    def _typed(self, text: Text, found: Found, around: _Around) -> Found:
        values = around.values
        if found.rule == "person":
            led = self._before(text, found, values) if text.word(found.first - 1) == "of" else None
            owner = led or self._after(text, found) or self.beside.house_of(text, found)
            return found._replace(type=owner, rule=f"{GUESS}/person") if owner in HOUSES else found
        if found.rule not in _GUESSED:
            return found
        if found.first in around.renamed:
            return found._replace(type=around.renamed[found.first], rule=f"{GUESS}/renamed")
        if text.word(found.last) == "-" and text.word(found.last + 1) in self.lexicon.words("contexts", "seated"):
            return found if found.type in PLACES else found._replace(type="Place")
        part = around.film and is_played(text, found, self.lexicon)
        if part or (found.first in around.cast and text.word(found.first - 1) == "as") or has_done(text, found.last):
            return found._replace(type="Person")
        person = self._given(text, found)
        type_ = (
            self.beside.type_of(text, found, values)
            or self._before(text, found, values)
            or self._after(text, found)
            or self._inside(text, found, around)
        )
        # "After the Didor festival Jan Holm left"
        named = found.type == "Person" and found.last - found.first > 1 and text.capital(found.first - 2)
        if type_ == "Festival" and (named or text.word(found.last) in OWNS):
            type_ = None
        if type_ == "Agent":
            type_ = "Organisation" if found.type == "Place" else None
        if type_ is None and found.type == "CreativeWork" and found.rule == "ner":
            part = names_part(text, found.last, self.lexicon)
            type_ = "Person" if part else guessed_work(text, found, self.lexicon) if around.film else None
        if type_ is None and not person and self._of_nation(text, found, values):
            type_ = "Person"
        return retyped(text, found, type_, person=person)

    def _of_nation(self, text: Text, found: Found, values: Mapping[int, Found]) -> bool:
        """Tell whether two strange words stand behind a nation: "the Latvian Inese Kalniņa", “Fog”, from Chad's A B."""
        if text.word(found.first - 1) in OWNS and text.word(found.first - 3) == "from":
            titled = text.word(found.first - 4) in QUOTES | {","} and self._place(text, found.first - 2)
            pair = found.last - found.first == _PAIR and found.type in PLACES | {""}
            return titled and pair and is_strange(text, found.first, found.last, self.lexicon, self.common)
        nation = values.get(found.first - 1)
        pair = found.rule == GUESS and found.last - found.first == _PAIR and text.breaks.isdisjoint({found.first})
        led = nation is not None and nation.type == "Nationality" and text.word(found.last) not in QUOTES
        return pair and led and is_strange(text, found.first, found.last, self.lexicon, self.common)

    def _given(self, text: Text, found: Found) -> bool:
        words = text.words[found.first : found.last]
        if found.type == "Place" and self._lies(text, found):
            return False
        known = words[0] in self.lexicon.given_names or (len(words) > 1 and words[0][-1] == "." and len(words[0]) < 7)
        return (
            known
            and (found.type in {"", "Place", "Organisation", "Person"})
            and len(words) <= 3
            and all(w[0].isupper() and w.lower() not in self.lexicon.types for w in words)
        )

    def _lies(self, text: Text, found: Found) -> bool:
        """Tell whether a listed region or country follows: "Irving, Texas"."""
        if text.word(found.last) != "," or found.last + 1 >= len(text):
            return False
        ends = frozenset(text.ends[found.last + 1 : found.last + 4])
        hit = self.lexicon.names.at(text.plain, text.starts[found.last + 1], ends)
        return hit is not None and hit[1].type in {"Region", "Country"}

    def _before(self, text: Text, found: Found, values: Mapping[int, Found]) -> str | None:
        at, passed = found.first, self.lexicon.words("contexts", "passed")
        while at > 0 and at not in text.breaks and (text.lower[at - 1] in passed or at - 1 in values):
            at -= 1
        if at == 0 or at in text.breaks:
            return None
        type_ = self._look(self.before, text, at)
        if type_ == "Place" and text.lower[found.first] in self.lexicon.words("contexts", "studied"):
            return None
        if type_ == "Film" and not is_led(text, found, at, self.lexicon, self.common):
            return None
        return None if type_ == "Film" and self.film_words.isdisjoint(text.lower) else type_

    def _inside(self, text: Text, found: Found, around: _Around) -> str | None:
        """Take what stands in something for a place, where the text does not speak of film; a festival's seat too."""
        if text.lower[found.first] in self.lexicon.words("contexts", "studied"):
            return None
        if found.first in around.seats and text.word(found.first - 1) == "in" and found.type in {"", "Organisation"}:
            return "Place"
        lone = found.type != "Person" or found.last - found.first == 1
        at = found.first - 2
        dated = around.values.get(at)
        if (
            dated is not None
            and dated.type == "Date"
            and text.word(dated.first - 1) in self.lexicon.words("contexts", "lived")
        ):
            return "Place" if text.word(at + 1) == "in" else None
        place = text.word(found.first - 1) == "in" and lone and not around.film
        return "Place" if place and found.type in {"", "Organisation", "Person"} else _occasion(text, found, around)

    def _look(self, table: Mapping[str, tuple[tuple[str, str], ...]], text: Text, at: int) -> str | None:
        end = text.ends[at - 1]
        for phrase, type_ in table.get(text.lower[at - 1], ()):
            start = end - len(phrase)
            if (
                text.plain[max(0, start) : end].lower() == phrase
                and not text.plain[max(0, start - 1) : start].isalnum()
            ):
                return type_
        return None

    def _after(self, text: Text, found: Found) -> str | None:
        passing = text.word(found.first - 1) == "from" and found.type in PLACES
        # Who a theatre "named after A" is named after is no house because it "was founded".
        passing |= is_honoured(text, found.first, self.lexicon)
        if found.last >= len(text) or found.last in text.breaks or passing:
            return None
        start = text.starts[found.last]
        for phrase, type_ in self.after.get(text.lower[found.last], ()):
            end = start + len(phrase)
            if text.plain[start:end].lower() == phrase and not text.plain[end : end + 1].isalnum():
                return type_
        return None

    def _listed(self, text: Text, names: Sequence[Found]) -> list[Found]:
        """Give the guessed members of a list the class that its sure members or most of its members have."""
        result: list[Found] = []
        for run in rows_of(text, [f for f in names if f.value is None]):
            votes = [f.type for f in run if f.type]
            sure = [f.type for f in run if f.type and f.rule not in _GUESSED]
            type_ = most(sure) or (most(votes) if len(run) > 2 else None)
            closed = len(run) > 2 or is_pair(text, run, self.lexicon.words("titles", "does_in_clauses"))
            if len(run) > 1 and closed and type_ is not None:
                places = type_ not in PLACES or sure.count(type_) * 2 >= len(run)
                fits = [f.rule in _GUESSED and _may(f.type, type_) and (f.type or places) for f in run]
                # "Salt Road by Anna Weber, and Night Bus": who made the first is no film beside the second.
                people = sum(f.type == "Person" for f in run) > len(sure)
                fits = [
                    fit and not self._does_otherwise(text, f, type_, people) for fit, f in zip(fits, run, strict=True)
                ]
                result += [_in_list(f, type_) if fit else f for f, fit in zip(run, fits, strict=True)]
            else:
                result += run
        return sorted([*result, *(f for f in names if f.value is not None)], key=lambda f: f.first)

    def _does_otherwise(self, text: Text, found: Found, type_: str, people: bool) -> bool:
        """Tell whether a member of a list of prizes wins one, or of a list of works made one."""
        if type_ == "Award":
            return self._wins(text, found)
        if found.type in {"", "Person"} and found.last - found.first > 1 and text.word(found.last) == "of":
            # "A of Cahiers du cinéma and B of the festival": who is of a body is none.
            return type_ in HOUSES
        return type_ in WORKS and found.type == "Person" and (_makes(text, found, people) or has_done(text, found.last))

    def _wins(self, text: Text, found: Found) -> bool:
        """Tell whether a new clause begins with the winner: "won the first prize and Miller won the second"."""
        return text.word(found.last) in self.lexicon.words("award", "takes")


def _makes(text: Text, found: Found, people: bool) -> bool:
    owns = text.word(found.last) == "'s"
    return owns or people or text.word(found.first - 1) == "by" or text.words[found.first - 1] in DASHES


def _may(old: str, new: str) -> bool:
    if not old and new in PLACES:
        return True
    return new not in PLACES and new not in {"Date", "Number", "Money"} and not (old in PLACES and new in PLACES)


def _in_list(found: Found, type_: str) -> Found:
    return found._replace(type=type_ if found.type or type_ not in PLACES else "Place")


def _occasion(text: Text, found: Found, around: _Around) -> str | None:
    """Take a single name of which the model makes an event for where it was: "a prize in Osh", "shown at Jihlava"."""
    if found.last - found.first > 1:
        return None
    if found.first in around.prizes and text.word(found.first - 1) == "at" and found.type != "Place":
        return "Festival"
    if found.type != "Event":
        return None
    before = text.word(found.first - 1)
    return "Place" if before == "in" else "Festival" if before == "at" and around.film else None


def load_contexts(lexicon: Lexicon, common: frozenset[str]) -> Contexts:
    """Put the phrases of the rules in order of their last and first words."""
    tables = lexicon.rules["contexts"]
    return Contexts(
        lexicon,
        common,
        lexicon.words("documents", "film"),
        Appositions(lexicon),
        by_word(tables["before"], -1),
        by_word(tables["after"], 0),
    )
