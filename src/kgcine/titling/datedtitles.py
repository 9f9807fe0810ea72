"""Rules that find titles by the year in the bracket behind them: "Salt Road (1988)", "Films: Salt Road (1988 film)"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kgcine.classes import INHABITED
from kgcine.naming.honoured import is_honoured
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.people import ends_as_surname, is_initial, is_life
from kgcine.naming.tokens import ARTICLES, OWNS, QUOTES, YEAR, Found, Named, Text
from kgcine.titling.beside import is_abroad, is_titlelike, kind_before
from kgcine.titling.partsplayed import past_part
from kgcine.titling.secondforms import alias_start
from kgcine.titling.unquoted import SAID
from kgcine.titling.yearlists import head_of_row

_NEAR, _FORM, _PAIR = 6, 8, 2
_SCHOOLS = frozenset({"EducationalInstitution", "Festival", "Award", "GovernmentBody"})
_SCHOOL = "EducationalInstitution"
_AWARD, _PRIZES = "Award", frozenset({"Award", "Festival"})


@dataclass(frozen=True, slots=True)
class DatedTitles:
    """Finds the titles of one text after another that a year in a bracket shows."""

    lexicon: Lexicon

    def find(self, text: Text, film: bool) -> Iterator[Found]:
        """Yield the titles before a bracket with a year, also with what made them: "Salt Road (Kazakhfilm, 1988)"."""
        for at in range(1, len(text) - 1):
            if text.words[at] != "(" or at in text.breaks:
                continue
            after = text.word(at + 2) if YEAR.match(text.words[at + 1]) else self._made_by(text, at)
            if after not in self._words("behind_year") | {")", ",", ";"}:
                continue
            last = self._before_form(text, alias_start(text, at, self.lexicon))
            first = self._with_comma(text, self._left(text, last))
            if first is None or self._is_honour(text, first) or not self._datable(text, first, last, after):
                continue
            told = self._before(text, first) or head_of_row(text, first, self._left, self._before)
            told = told or self._shown(text, first) or head_of_row(text, first, self._left, self._shown)
            type_ = told or self.lexicon.types.get(after) or ("Film" if film else None)
            if type_ is not None:
                yield Found(first, last, type_, "title/year", SAID)

    def _with_comma(self, text: Text, first: int | None) -> int | None:
        """Return where a title with a comma begins: "Anna Weber's Osh, the Lost Town (2010)", "Till, Till We Meet"."""
        if first is None:
            return None
        at = first - 1 if text.lower[first - 1] in ARTICLES and first not in text.breaks else first
        if at < 2 or text.words[at - 1] != "," or not text.capital(at - 2):
            return first
        owned = text.lower[at] in ARTICLES and text.word(at - 3) in OWNS and text.capital(at - 4)
        return at - 2 if owned or text.words[at - 2] == text.words[at] else first

    def _is_honour(self, text: Text, at: int) -> bool:
        """Tell whether a label of honours leads to a name: "Awards: Order of A (1970)"."""
        return text.word(at - 1) == ":" and text.word(at - 2).lower() in self.lexicon.words("award", "labels")

    def _before_form(self, text: Text, at: int) -> int:
        """Return where a title ends whose line has another form before what made it: "Sals (Salt) (Latvia, 1988)"."""
        opening = max((i for i in range(max(0, at - _FORM), at) if text.words[i] == "("), default=at)
        alone = text.word(at - 1) == ")" and opening - 1 in range(at) and text.capital(opening + 1)
        line = any(i in text.breaks for i in range(max(0, opening - _FORM), opening)) or opening < _FORM
        return opening if alone and line and at + 5 in text.breaks else at

    def _made_by(self, text: Text, at: int) -> str:
        """Return the closing bracket behind a studio and a year: "Salt Road (Kazakhfilm, 1988)", else nothing.

        A country makes a film only where nothing else stands in the line.
        """
        end = next((i for i in range(at + 2, min(len(text) - 1, at + 8)) if text.words[i] == ","), at)
        if end == at or not YEAR.match(text.word(end + 1)) or text.word(end + 2) != ")":
            return ""
        listed = self.lexicon.names.at(text.plain, text.starts[at + 1], {text.ends[end - 1]})
        endings = tuple(self.lexicon.words("institutions", "studio_endings"))
        ended = any(self.lexicon.suffixes.get(text.words[i:end]) == "FilmStudio" for i in range(at + 2, end))
        named = listed is not None and listed[1].type == "FilmStudio"
        country = listed is not None and listed[1].type == "Country" and end + 3 in text.breaks | {len(text)}
        first = next((i for i in range(at, max(-1, at - 2 * _FORM), -1) if i in text.breaks or i == 0), at)
        person = any(n.label == "PERSON" and n.first == first for n in text.named)
        country = country and not person and 0 < at - first < 2 * _FORM and ":" not in text.words[first:at]
        return ")" if named or ended or country or (end - at == 2 and text.words[at + 1].endswith(endings)) else ""

    def _datable(self, text: Text, first: int, last: int, after: str) -> bool:
        schooled = text.lower[first] in self._words("schooling") and text.word(first + 1) in self._words("schooled")
        if schooled or text.words[last - 1] in self.lexicon.words("award", "dated"):
            return False
        if text.words[last - 1] in QUOTES or text.slice(first, last) in self.lexicon.countries.values():
            return False
        listed = self.lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]})
        if (
            listed is not None
            and listed[1].type in INHABITED | _PRIZES | _SCHOOLS
            and self._before(text, first) is None
        ):
            return False
        if self._is_nobodys(text, first, last):
            return False
        if is_life(text, last, self.lexicon):
            return False
        if last - first > 2 and self.lexicon.pattern("people", "patronymic").search(text.words[last - 1]):
            # "Weber Anna Ivanovna (1927), Candidate of Sciences (1963)"
            return False
        if last - first == 1 and text.words[first].isupper() and text.word(first - 1) == "at":
            # "Doctoral studies at MSU (1960)"
            return False
        prize = any(self.lexicon.type_of(text.lower[i]) in _PRIZES for i in range(first, last) if text.capital(i))
        honours = self._honours(text, first)
        if (prize or honours) and self._before(text, first) is None:
            return False
        if honours and text.word(first - 1) == "of":
            # "Was given the title of Honoured Artist of Latvia (2000)": what "title" leads to is no work here.
            return False
        river = text.word(first - 1) in self.lexicon.words("titles", "rivers") and text.capital(first - 2)
        if (river and last - first == 1) or is_honoured(text, first, self.lexicon):
            return False
        label = text.word(first - 1) if text.word(first - 1) != "." else text.word(first - 2)
        if label.removesuffix(".") in self.lexicon.words("titles", "directed_short"):
            return False
        led = self._leads_maker(text, first, last) or text.word(first - 1) in self.lexicon.occupations
        if led and any((n.first, n.last, n.label) == (first, last, "PERSON") for n in text.named):
            return False
        return is_titlelike(text, first, last, self.lexicon) and not self._institution(text, last)

    def _is_nobodys(self, text: Text, first: int, last: int) -> bool:
        """Tell whether a name is of no work: somebody's with initials or of a life, a school's, an order's in a row."""
        if last - first > 1 and all(is_initial(text.words[at]) for at in range(first, last - 1)):
            return True
        within = range(first + 1, last)
        placed = (i for i in within if text.lower[i] in {"in", "of"} and text.capital(i + 1))
        school = any(
            self.lexicon.suffixes.get(text.words[at:end]) == _SCHOOL for end in placed for at in range(first, end)
        )
        start = first - (text.lower[first - 1] in ARTICLES)
        order = head_of_row(text, start, self._left, lambda row, at: _AWARD if self._honours(row, at) else None)
        one, surname = text.words[first], text.words[last - 1]
        spoken = sum(word == surname and text.words[at - 1] != one for at, word in enumerate(text.words))
        hero = last - first == _PAIR and spoken > _PAIR
        return (school or order is not None or hero) and self._before(text, first) is None

    def _leads_maker(self, text: Text, at: int, last: int) -> bool:
        """Tell whether a person stands here by what leads there: "by", also "by A and" before a whole name."""
        if last - at > 1 and text.word(at - 1) in self._words("joints_of_makers"):
            return any(n.last == at - 1 and text.word(n.first - 1) in self._words("led_by") for n in text.named)
        return text.word(at - 1) in self._words("led_by")

    def _honours(self, text: Text, first: int) -> bool:
        """Tell whether an honour, office or school begins here, which a bracket dates: "Honoured Artist of Latvia"."""
        heads = self.lexicon.heads_of
        degree = text.words[first] in self.lexicon.words("institutions", "degrees") and text.word(first + 1) == "of"
        rank = text.words[first] in self.lexicon.words("persons", "honorifics") and text.word(first + 1) == "("
        if degree or rank or self._shares(text, first):
            return True
        if text.word(first + 1) == "of" and text.lower[first] in self.lexicon.words("coreference", "noted"):
            return True
        schooled = text.word(first - 1) in self._words("schooled")
        school = schooled and heads.get(text.words[first : first + 1]) in _SCHOOLS
        return school or any(heads.get(text.words[first:end]) == _AWARD for end in (first + 2, first + 3))

    def _shares(self, text: Text, first: int) -> bool:
        """Tell whether prizes share their noun behind the brackets: "the State (1942) and Lenin (1958) prizes"."""
        named = {"(", ")", ",", "and", "the", "of"}
        behind = range(first, min(len(text), first + 2 * _FORM))
        end = next((i for i in behind if text.lower[i] not in named and text.words[i].islower()), first)
        return text.word(end - 1) == ")" and self.lexicon.type_of(text.word(end)) in _PRIZES

    def _institution(self, text: Text, last: int) -> bool:
        """Tell whether a school or a festival is named before this bracket: "of the Kharkov Art Institute (1946)"."""
        first = last
        while text.capital(first - 1) and first not in text.breaks:
            first -= 1
        endings = (text.words[at:last] for at in range(first + 1, last))
        schooled = text.words[first - 1] in self._words("schooled")
        return schooled and any(self.lexicon.suffixes.get(end) in _SCHOOLS for end in endings)

    def _left(self, text: Text, last: int) -> int | None:
        joints = self.lexicon.words("titles", "joints")
        first = last
        while first > 0 and last - first < self.lexicon.rules["titles"]["max_words"]:
            word = text.words[first - 1]
            fits = word[0].isupper() or word[0].isdigit() or text.lower[first - 1] in joints
            # "The Daughter-in-Law (1971)"
            fits = fits or (word == "-" and text.glued(first - 1) and text.glued(first))
            if not (fits or is_abroad(text, first - 1, self.lexicon)):
                break
            first -= 1
            if first in text.breaks:
                break
        while first < last - 1 and not (text.capital(first) or text.words[first][0].isdigit()):
            first += 1
        # "[Vera in] Jan Holm's Salt Road (1970)": behind a part its maker may stand.
        cut = self._cut_left(text, first, last)
        cut = self._cut_left(text, cut, last) if cut > first else cut
        first = past_part(text, cut, last, self.lexicon)
        while first < last and not (text.capital(first) or text.words[first][0].isdigit()):
            first += 1
        return first if first < last else None

    def _cut_left(self, text: Text, first: int, last: int) -> int:
        """Drop what belongs to the sentence and not to the title: a possessor, a person, an opening preposition."""
        risky = self.lexicon.words("titles", "risky")
        people = {n.last: n for n in text.named if n.label == "PERSON" and first <= n.first < n.last < last}
        cut = self._announced(text, first, last, people)
        tongue = self.lexicon.names.at(text.plain, text.starts[first], {text.ends[first]})
        if text.word(first + 1) == "as" and tongue is not None and tongue[1].type in {"Language", "Nationality"}:
            cut = max(cut, first + 2)
        for end in range(first + 1, last - 1):
            if text.words[end] == "'s" and all(text.capital(i) for i in range(first, end)):
                cut = end + 1 if self._owns(text, first, end) else cut
        for end, name in people.items():
            owner = text.word(end) in OWNS and name.last - name.first > 1
            pair = text.word(end) == "and" and name.last - name.first == 1 and text.lower[end + 1] in ARTICLES
            joined = text.word(end) in risky and not pair and not self._lone(text, first, name)
            if owner or joined or text.word(end) == ",":
                cut = max(cut, end + 1)
        said = text.lower[cut] in risky | self._words("possessives") | self._words("led_in")
        opening = said and text.opens(cut) and text.capital(cut + 1)
        return cut + 1 if opening and cut + 1 < last else cut

    def _lone(self, text: Text, first: int, name: Named) -> bool:
        """Tell whether what the model takes for a person begins an item: "; Hoja in Paris", "(1983), Ali Goes to"."""
        before = text.lower[max(0, first - _NEAR) : first]
        listed = text.word(first - 1) in self._words("listing") and not self._words("films").isdisjoint(before)
        if listed and name.first == first and text.word(name.last) == "in":
            return True
        if name.first == first and text.word(first - 1) in {",", "and"} and ")" in text.words[first - 3 : first - 1]:
            return True
        item = name.first == first and name.last - first == 1 and text.word(first - 1) in {";", ":", ","}
        return item and text.words[first] not in self._surnames(text)

    def _surnames(self, text: Text) -> set[str]:
        return {text.words[n.last - 1] for n in text.named if n.label == "PERSON" and n.last - n.first > 1}

    def _announced(self, text: Text, first: int, last: int, people: Mapping[int, Named]) -> int:
        """Drop what a colon or a prize sets before a title: "Films: Salt Road", "Grand Prix for Salt Road"."""
        honours = self.lexicon.words("titles", "honours")
        cut = first
        for at in range(first + 1, last - 1):
            label = at - cut == 1 and (
                text.lower[cut] in self.lexicon.types or text.words[cut] in self.lexicon.countries
            )
            # "His films in the Soviet Union: A (1962), B (1966)"
            label = label or text.slice(cut, at) in self.lexicon.countries.values()
            named = at in people and text.word(people[at].first - 1) in self._words("behind_them")
            colon = text.words[at] == ":" and (label or named)
            if colon or (text.lower[at] == "for" and honours.intersection(text.lower[cut:at])):
                cut = at + 1
        verb = text.opens(cut) and text.lower[cut] in self.lexicon.words("titles", "openers")
        return cut + 1 if verb and text.word(cut + 1) in ARTICLES and text.capital(cut + 1) else cut

    def _owns(self, text: Text, first: int, end: int) -> bool:
        """Tell whether a possessor stands before a title and not in it: "Qalila's Tumaris", but "Leila's Prayer"."""
        if text.lower[first] in ARTICLES:
            return False
        surname = text.words[first] in self._surnames(text) or ends_as_surname(text.words[first], self.lexicon)
        return end - first > 1 or surname or text.lower[end + 1] in ARTICLES

    def _shown(self, text: Text, at: int) -> str | None:
        """Return the class of what a row of exhibitions, albums or the like is of: "her exhibitions include"."""
        at -= 1 + (text.words[at - 1] in QUOTES)
        if text.word(at) not in self._words("listing_shown"):
            return None
        return "CreativeWork" if text.word(at - 1) in self._words("shown") else None

    def _before(self, text: Text, at: int) -> str | None:
        return kind_before(text, at, self.lexicon)

    def _words(self, key: str) -> frozenset[str]:
        return self.lexicon.words("titles", key)
