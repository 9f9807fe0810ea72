"""Rules that find the titles of works before the parse: quotes, italics, years in brackets, film words.

The model sees next to none of them. A title is made of capitalised words, small words between them, and numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kgcine.classes import INHABITED, WORKS
from kgcine.model import Span
from kgcine.naming.honoured import is_honoured
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.people import is_life
from kgcine.naming.tokens import ARTICLES, QUOTES, STOPS, YEAR, Found, Named, Text
from kgcine.titling.brackets import behind_maker, end_of_bracket, is_of_film, nations, places_joined
from kgcine.titling.bymakers import ByMakers
from kgcine.titling.commas import Commas
from kgcine.titling.glossed import Glossed, is_somebody
from kgcine.titling.headnouns import head_type
from kgcine.titling.inquotes import closing_of, is_nickname, named_in_quotes, only_joints, quoted_rows, runs_on
from kgcine.titling.programmes import Programmes
from kgcine.titling.secondforms import alias_start, ends_pair, names_maker
from kgcine.titling.staging import as_play, on_stage, speaks_of_film
from kgcine.titling.told import Told
from kgcine.titling.unquoted import SAID, Unquoted
from kgcine.titling.yearlists import head_of_row

QUOTED, PASSED, _NEAR = 60, 45, 6
_DOUBTFUL = frozenset({"title/has", "title/verb", "title/owned", "title/list", "title/opener"})
_SCHOOLS = frozenset({"EducationalInstitution", "Festival", "Award", "GovernmentBody"})
_AWARD, _PRIZES = "Award", frozenset({"Award", "Festival"})


@dataclass(frozen=True, slots=True)
class Titles:
    """Finds titles in one text after another; ``common`` are lower-case words that need more than a capital."""

    lexicon: Lexicon
    common: frozenset[str]

    def find(self, text: Text, emphasis: Iterable[Span]) -> list[Found]:
        """Return the titles that quotes, italics, years and film words show, then those and their copies elsewhere."""
        film = speaks_of_film(text.lower, self.lexicon)
        found = [*self._quoted(text, film), *self._emphasised(text, emphasis, film)]
        found += quoted_rows(text, self.lexicon, QUOTED)
        unquoted = Unquoted(self.lexicon, self.common)
        found += [*self._dated(text, film), *unquoted.find(text, film), *Told(unquoted).find(text, film)]
        for rule in (Programmes(self.lexicon), ByMakers(unquoted), Glossed(unquoted)) if film else ():
            found += rule.find(text)
        found += Commas(self.lexicon, self.common).find(text, film)
        found += self.paired(text, found)
        people = {(text.words[n.first : n.last], n.first) for n in text.named if n.label == "PERSON"}
        played = [f for f in found if f.rule != "title/verb" or not on_stage(text, f.first, self.lexicon)]
        return [f for f in played if f.rule not in _DOUBTFUL or not self._elsewhere(text, f, people)]

    def _elsewhere(self, text: Text, found: Found, people: set[tuple[tuple[str, ...], int]]) -> bool:
        """Tell whether the model takes the same words for a person in another place."""
        words = text.words[found.first : found.last]
        return is_somebody(text, found, self.lexicon) or any(n == words and at != found.first for n, at in people)

    def _quoted(self, text: Text, film: bool) -> Iterator[Found]:
        at, row = 0, None
        while at < len(text):
            end = closing_of(text, at)
            if end is None:
                at += 1
                continue
            first, last = at + 1, end
            while last > first and text.words[last - 1] in {",", ".", ";"}:
                last -= 1
            body = named_in_quotes(text, at, end, self.lexicon) if last > first else None
            if body is not None:
                yield Found(first, last, body, "quoted", QUOTED)
            type_ = self._context(text, at, end, first, last, film) if body is None else None
            led = self._before(text, at) or self.lexicon.rules["titles"]["before_quoted"].get(text.word(at - 1))
            if row and led is None and body is None and type_ in WORKS | {None} and only_joints(text, row[0], at):
                # "the orders “A” (2000), “B” and “C”": the noun before the first tells what all are.
                type_ = led = row[1]
            told = body if body == "MediaOutlet" else type_ if led is not None else None
            row = None if told is None else (end + 1, told)
            if type_ is not None and last > first:
                yield Found(first, last, type_, "title/quoted", QUOTED)
            at = end + 1 if last - first <= self.lexicon.rules["titles"]["max_words"] else at + 1

    def _context(self, text: Text, opening: int, closing: int, first: int, last: int, film: bool) -> str | None:
        if not 0 < last - first <= self.lexicon.rules["titles"]["max_words"] or is_nickname(text, opening, closing):
            return None
        if text.word(opening - 1) in self.lexicon.words("titles", "venues"):
            return None
        stories = self.lexicon.rules["titles"]["before_quoted"]
        before = self._before(text, opening) or stories.get(text.word(opening - 1))
        likely = self._titlelike(text, first, last)
        if before is not None and (text.capital(first) or text.words[first][0].isdigit()):
            return as_play(before, text, opening, self.lexicon)
        if text.word(closing + 1) in self._words("prize_nouns"):
            return None
        if not likely:
            dated = text.word(closing + 1) in {"(", ","} and bool(YEAR.match(text.word(closing + 2)))
            made = film and (dated or (text.word(closing + 1) == "by" and text.capital(closing + 2)))
            opens = text.capital(first) or text.words[first].isdecimal()
            return "Film" if made and opens and not on_stage(text, opening, self.lexicon) else None
        after = self._after(text, closing + 1)
        if after is not None:
            return after
        if before is not None:
            return before
        if self.lexicon.normal(text.slice(first, last)) is not None:
            return None
        if not self._stands_free(text, opening, closing, first, last):
            return None
        return "Film" if film and not on_stage(text, opening, self.lexicon) else "CreativeWork"

    def _words(self, key: str) -> frozenset[str]:
        return self.lexicon.words("titles", key)

    def _stands_free(self, text: Text, opening: int, closing: int, first: int, last: int) -> bool:
        """Tell a title from a slogan or a quoted remark: more than one capitalised word, or no ordinary word."""
        colon = text.word(opening - 1) == ":" and opening not in text.breaks
        behind = text.word(closing + 1).removesuffix(".")
        announced = colon and behind != "(" and behind not in self._words("credited")
        before = text.word(opening - 1)
        if announced or before in self._words("saying") or (text.words[last - 1] in STOPS and before != "'s"):
            return False
        made = text.word(closing + 1 + (text.word(closing + 1) in self._words("making"))) == "by"
        owned = (before in {"'s", "'"} and text.capital(opening - 2)) or runs_on(text, opening, self.lexicon)
        return last - first > 1 or made or owned or text.lower[first] not in self.common

    def _before(self, text: Text, at: int) -> str | None:
        before = self.lexicon.rules["titles"]["before"]
        links = self.lexicon.words("titles", "links")
        look = at - 1
        while look > 0 and (text.lower[look] in links or text.words[look] == "(") and at - look < 5:
            look -= 1
        type_ = before.get(text.word(look)) if look >= 0 else None
        if text.word(at - 1) == "of" and text.word(at - 2) in self.lexicon.words("titles", "books_of"):
            return "Book"
        if type_ is None and "title" in text.lower[max(0, at - 5) : at]:
            return "Film"
        return type_

    def _after(self, text: Text, at: int) -> str | None:
        opening = behind_maker(text, at)
        if text.word(opening) == "(":
            closing = end_of_bracket(text, opening)
            if is_of_film(text, opening, closing, self.lexicon):
                return "Film"
            at = at if opening > at else closing + 1
        words = self.lexicon.types
        if text.word(at) in self.lexicon.words("titles", "behind"):
            return words.get(text.word(at), "Film")
        if text.word(at) == "," and text.word(at + 1) in self._words("apposing"):
            return _work(head_type(text, at + 2, self.lexicon))
        at += text.word(at) == "," and text.word(at + 1) in {"is", "was"}
        if text.word(at) in {"is", "was"} and text.word(at + 1) in {"a", "an", "the"}:
            return _work(head_type(text, at + 2, self.lexicon))
        verbs = tuple(self.lexicon.rules["titles"]["verbs"])
        told = at < len(text) and text.plain.startswith(verbs, text.starts[at])
        return "Film" if told and not on_stage(text, at, self.lexicon) else None

    def _titlelike(self, text: Text, first: int, last: int) -> bool:
        joints = self.lexicon.words("titles", "joints")
        if not (text.capital(first) or text.words[first][0].isdigit()):
            return False
        body = [i for i in range(first, last) if text.words[i][0].isalpha() and text.lower[i] not in joints]
        body = [i for i in body if text.capital(i) or not self._abroad(text, i)]
        if not body:
            return last - first > 1 and text.words[first] in self.lexicon.words("titles", "articles")
        return sum(text.capital(i) for i in body) >= 0.75 * len(body)

    def _emphasised(self, text: Text, emphasis: Iterable[Span], film: bool) -> Iterator[Found]:
        for span in emphasis:
            tokens = text.covering(span.start, span.end)
            if tokens is None or tokens[1] - tokens[0] > self.lexicon.rules["titles"]["max_words"]:
                continue
            first, last = tokens
            if self._titlelike(text, first, last):
                type_ = self._before(text, first) or self._after(text, last) or ("Film" if film else "CreativeWork")
                yield Found(first, last, type_, "title/emphasis", QUOTED)

    def _dated(self, text: Text, film: bool) -> Iterator[Found]:
        for at in range(1, len(text) - 1):
            if text.words[at] != "(" or at in text.breaks:
                continue
            after = text.word(at + 2) if YEAR.match(text.words[at + 1]) else self._made_by(text, at)
            if after not in self._words("behind_year") | {")", ",", ";"}:
                continue
            last = alias_start(text, at, self.lexicon)
            first = self._left(text, last)
            if first is None or not self._datable(text, first, last, after):
                continue
            told = self._before(text, first) or head_of_row(text, first, self._left, self._before)
            type_ = told or self.lexicon.types.get(after) or ("Film" if film else None)
            if type_ is not None:
                yield Found(first, last, type_, "title/year", SAID)

    def _made_by(self, text: Text, at: int) -> str:
        """Return the closing bracket behind a studio and a year: "Salt Road (Kazakhfilm, 1988)", else nothing."""
        end = next((i for i in range(at + 3, min(len(text) - 1, at + 8)) if text.words[i] == ","), at)
        if end == at or not YEAR.match(text.word(end + 1)) or text.word(end + 2) != ")":
            return ""
        listed = self.lexicon.names.at(text.plain, text.starts[at + 1], {text.ends[end - 1]})
        endings = tuple(self.lexicon.words("institutions", "studio_endings"))
        ended = any(self.lexicon.suffixes.get(text.words[i:end]) == "FilmStudio" for i in range(at + 2, end))
        named = listed is not None and listed[1].type == "FilmStudio"
        return ")" if named or ended or (end - at == 2 and text.words[at + 1].endswith(endings)) else ""

    def _datable(self, text: Text, first: int, last: int, after: str) -> bool:
        if text.words[last - 1] in self.lexicon.words("award", "dated"):
            return False
        if text.words[last - 1] in QUOTES or text.slice(first, last) in self.lexicon.countries.values():
            return False
        listed = self.lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]})
        if listed is not None and listed[1].type in INHABITED | _PRIZES and self._before(text, first) is None:
            return False
        if is_life(text, last, self.lexicon) or places_joined(text, first, last, self.lexicon):
            return False
        prize = any(self.lexicon.type_of(text.lower[i]) in _PRIZES for i in range(first, last) if text.capital(i))
        if (prize or self._honours(text, first)) and self._before(text, first) is None:
            return False
        river = text.word(first - 1) in self.lexicon.words("titles", "rivers") and text.capital(first - 2)
        if (river and last - first == 1) or is_honoured(text, first, self.lexicon):
            return False
        label = text.word(first - 1) if text.word(first - 1) != "." else text.word(first - 2)
        if label.removesuffix(".") in self.lexicon.words("titles", "directed_short"):
            return False
        led = text.word(first - 1) in self._words("led_by") or text.word(first - 1) in self.lexicon.occupations
        if led and any((n.first, n.last, n.label) == (first, last, "PERSON") for n in text.named):
            return False
        return self._titlelike(text, first, last) and not self._institution(text, last)

    def _honours(self, text: Text, first: int) -> bool:
        """Tell whether an honour, office or school begins here, which a bracket dates: "Honoured Artist of Latvia"."""
        heads = self.lexicon.heads_of
        if text.word(first + 1) == "of" and text.lower[first] in self.lexicon.words("coreference", "noted"):
            return True
        schooled = text.word(first - 1) in self._words("schooled")
        school = schooled and heads.get(text.words[first : first + 1]) in _SCHOOLS
        return school or any(heads.get(text.words[first:end]) == _AWARD for end in (first + 2, first + 3))

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
            if not fits and not self._abroad(text, first - 1):
                break
            first -= 1
            if first in text.breaks:
                break
        while first < last - 1 and not (text.capital(first) or text.words[first][0].isdigit()):
            first += 1
        first = self._cut_left(text, first, last)
        while first < last and not (text.capital(first) or text.words[first][0].isdigit()):
            first += 1
        return first if first < last else None

    def _abroad(self, text: Text, at: int) -> bool:
        """Tell whether an article of another language stands a few words before this one: "Le saline"."""
        articles, english = self.lexicon.words("titles", "articles"), self.lexicon.words("titles", "english")
        while text.words[at].isalpha() and text.words[at].islower() and text.lower[at] not in english:
            at -= 1
        return text.words[at] in articles

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
            owner = text.word(end) in {"'s", "'"} and name.last - name.first > 1
            if owner or (text.word(end) in risky and not self._lone(text, first, name)) or text.word(end) == ",":
                cut = max(cut, end + 1)
        said = text.lower[cut] in risky | self._words("possessives") or self._dates(text, cut, last)
        opening = said and text.opens(cut) and text.capital(cut + 1)
        return cut + 1 if opening and cut + 1 < last else cut

    def _dates(self, text: Text, at: int, last: int) -> bool:
        """Tell whether a word only says when, since somebody's deed follows: "After A (1979), he"."""
        told = text.word(at) in self._words("since") and text.word(last) == "(" and text.word(last + 3) == ","
        return told and text.word(last + 4) in self._words("doers")

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
            named = at in people and text.word(people[at].first - 1) == "by"
            colon = text.words[at] == ":" and (label or named)
            if colon or (text.lower[at] == "for" and honours.intersection(text.lower[cut:at])):
                cut = at + 1
        verb = text.opens(cut) and text.lower[cut] in self.lexicon.words("titles", "openers")
        return cut + 1 if verb and text.word(cut + 1) in ARTICLES and text.capital(cut + 1) else cut

    def _owns(self, text: Text, first: int, end: int) -> bool:
        """Tell whether a possessor stands before a title and not in it: "Qalila's Tumaris", but "Leila's Prayer"."""
        if text.lower[first] in ARTICLES:
            return False
        return end - first > 1 or text.words[first] in self._surnames(text) or text.lower[end + 1] in ARTICLES

    def paired(self, text: Text, found: list[Found], *, quoted: bool = False) -> list[Found]:
        """Find a title's second form: "Songy ukim" ("Final Judgment"), X (Let It Not Happen Again)."""
        ends = {f.last: f for f in found if f.type in WORKS}
        pairs, known = [], nations(self.lexicon)
        for last, title in ends.items():
            at = last
            while at < len(text) and text.words[at] in QUOTES | {","}:
                at += 1
            if at + 1 < len(text) and text.words[at] == "(":
                stops = (i for i in range(at, min(len(text), at + 14)) if ends_pair(text, i, known))
                end = next(stops, at)
                if title.type == "Book" and text.words[end] != ")":
                    continue
                first = at + 1
                marked = first < end and text.words[first] in QUOTES
                if marked:
                    first, end = first + 1, end - 1
                if end > first and (marked or not quoted) and self._second_form(text, first, end):
                    pairs.append(Found(first, end, title.type, "title/translation", QUOTED + 1))
        return pairs

    def _foreign(self, text: Text, at: int) -> bool:
        return text.capital(at) or (text.words[at].isalpha() and text.lower[at] not in self.common)

    def _second_form(self, text: Text, first: int, end: int) -> bool:
        """Tell whether what stands in a bracket is another title, and no year or country."""
        quoted = text.words[first - 1] in QUOTES
        foreign = text.capital(first) and (quoted or all(self._foreign(text, at) for at in range(first + 1, end)))
        if (
            text.words[first][0].isdigit()
            or (text.word(end) == "," and text.words[first] in nations(self.lexicon))
            or (not quoted and names_maker(text, first, end, self.common, self.lexicon))
            or not (foreign or self._titlelike(text, first, end))
        ):
            return False
        if text.word(first + 1) == ":" or not self.lexicon.words("titles", "editors").isdisjoint(text.lower[first:end]):
            return False
        listed = self.lexicon.names.at(text.plain, text.starts[first], set(text.ends[first:end]))
        studios = tuple(self.lexicon.words("institutions", "studio_endings"))
        if end - first == 1 and text.words[first].endswith(studios):
            return False
        return listed is None or listed[1].type not in {"Country", "FilmStudio", "Festival", "Settlement"}


def _work(type_: str | None) -> str | None:
    return type_ if type_ in WORKS else None


def copies(text: Text, titles: Iterable[Found], common: frozenset[str]) -> Iterator[Found]:
    """Find each title again wherever the same words stand, a common word only where no sentence begins."""
    forms: dict[tuple[str, ...], str] = {}
    for found in titles:
        forms.setdefault(text.words[found.first : found.last], found.type)
    inside = {at for n in text.named if n.label == "PERSON" and n.last - n.first > 1 for at in range(n.first, n.last)}
    heads: dict[str, list[tuple[str, ...]]] = {}
    for form in forms:
        heads.setdefault(form[0], []).append(form)
    for at, word in enumerate(text.words):
        for form in heads.get(word, ()):
            if text.words[at : at + len(form)] != form or not form[0][0].isalnum():
                continue
            if len(form) == 1 and (at in inside or _belongs(text, at, common)):
                continue
            yield Found(at, at + len(form), forms[form], "title/again", PASSED)


def _belongs(text: Text, at: int, common: frozenset[str]) -> bool:
    """Tell whether a single word opens a sentence as an ordinary one, or is part of a longer name: "Qandy Qantar"."""
    if text.opens(at):
        return text.lower[at] in common
    return text.capital(at - 1) and not text.opens(at - 1) and text.lower[at - 1] not in common
