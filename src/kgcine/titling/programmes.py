"""Rules that find titles in programme notes, bracketed lists and credits, where no verb shows them.

"NIGHT SHIFT. USSR 1977. 22 min.", "her trilogy (The Ferryman, 2006; Fog, 2012)", "Grey Harbour (dir. A. Petrov)".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.classes import FILMS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, STOPS, YEAR, Found, Text
from kgcine.titling.brackets import nations
from kgcine.titling.filmrows import FilmRows, split
from kgcine.titling.filmverbs import BODIES
from kgcine.titling.glosses import is_name
from kgcine.titling.reviewheads import ReviewHeads

LAID_OUT = 54
_REACH, _CREDITS, _HEADING, _NOTED = 14, 60, 4, 3
_BETWEEN = frozenset({"/", "-", "–", ","})
_BODIES = BODIES | {"GovernmentBody"}
_ENDS = STOPS | {")", ";", ","}


@dataclass(frozen=True, slots=True)
class Programmes:
    """Finds titles by their layout."""

    lexicon: Lexicon

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the titles."""
        minutes = self.lexicon.words("titles", "minutes")
        directed = self.lexicon.words("titles", "directed_short")
        yield from self._headlines(text)
        yield from FilmRows(self.lexicon).find(text)
        yield from ReviewHeads(self.lexicon).find(text)
        yield from self._with_originals(text)
        made = self.lexicon.words("titles", "made_by")
        for at in range(1, len(text)):
            if text.lower[at] in minutes and text.words[at - 1].isdecimal():
                yield from self._entry(text, at - 1)
            elif text.words[at] == "," and text.word(at + 1).removesuffix(".") in self.lexicon.words(
                "persons", "shortened"
            ):
                yield from self._before_bracket(text, at)
            elif text.lower[at] in made and self._told_of_maker(text, at):
                yield from self._before_maker(text, at)
            elif text.words[at] == "(":
                if text.word(at + 1).removesuffix(".") in directed:
                    yield from self._before_bracket(text, at)
                yield from self._translated(text, at)
                yield from self._credited(text, at)
                yield from self._bracketed(text, at)
                yield from self._from_country(text, at)

    def _with_originals(self, text: Text) -> Iterator[Found]:
        """Find the titles that a heading lists with their originals: "Salt Road (Sāls ceļš, 1972)"."""
        starts = sorted(text.breaks | {0})
        screen, listed = self.lexicon.words("titles", "screen"), False
        for first, last in zip(starts, [*starts[1:], len(text)], strict=True):
            opened = next((i for i in range(first + 1, last) if text.words[i] == "("), last)
            year = next((i for i in range(opened + 3, last) if YEAR.match(text.words[i])), last)
            dated = year < last and text.words[year - 1] == "," and text.words[last - 1] == ")"
            # A given name is who made the film: "Salt Road (Anna Weber, 1972)"; a small letter tells its kind.
            dated = dated and text.capital(opened + 1) and text.words[opened + 1] not in self.lexicon.given_names
            whole = dated and text.capital(first) and all(self._fits(text, at) for at in range(first, opened))
            # "Salt Road (Latvia/Japan, 2008)" tells where it was made.
            if whole and listed and not is_name(text, opened + 1, year - 1, self.lexicon):
                yield Found(first, opened, "Film", "title/with-original", LAID_OUT)
                yield Found(opened + 1, year - 1, "Film", "title/with-original", LAID_OUT)
            elif not (listed and opened < last):
                listed = last - first <= _HEADING and not screen.isdisjoint(text.lower[first:last])

    def _headlines(self, text: Text) -> Iterator[Found]:
        """Find a headline with a comma that a later block begins with and defines: "Mother Tongue, Father Silence"."""
        starts = sorted(text.breaks)
        ends = [*starts[1:], len(text)]
        defines = self.lexicon.words("titles", "defines") | {"("}
        forms = {text.words[a:b] for a, b in zip(starts, ends, strict=True) if 2 < b - a <= _REACH}
        for form in (each for each in forms if "," in each and each[-1] not in STOPS):
            begun = [at for at in starts if text.words[at : at + len(form)] == form]
            defined = [at for at in begun if text.word(at + len(form)) in defines]
            for at in begun if defined else ():
                yield from self._whole(text, at, at + len(form))

    def _entry(self, text: Text, number: int) -> Iterator[Found]:
        """Find what a line of a programme names before its country, year and length."""
        year = next((i for i in range(number - 1, max(0, number - 8), -1) if YEAR.match(text.words[i])), None)
        if year is None or text.breaks.intersection(range(year + 1, number + 1)):
            return
        end = self._country(text, self._before_note(text, year))
        if end in text.breaks and end < year:
            # The country begins a line of its own, below the title's.
            yield from self._above(text, end)
            return
        # "Salt Road, 2012, 74 min.": with no country between.
        bare = end == year and text.words[year - 1] == "," and text.words[year + 1 : number] == (",",)
        if (end == year and not bare) or text.words[end - 1] not in _ENDS:
            return
        last = end - 1
        if text.words[last] in {".", ","} and text.words[last - 1] == ")":
            last -= 1
        if text.words[last] == ")":
            last = next((i for i in range(last, max(0, last - _REACH), -1) if text.words[i] == "("), last)
        first = self._opening(text, last)
        if text.word(first - 1).removesuffix(".") in self.lexicon.words("titles", "card_makers") or (
            text.word(first - 2) in self.lexicon.words("titles", "card_makers")
        ):
            # "Salt Road (dir. Anna Weber, Latvia, 2012, 75 min.)"
            return
        if not bare or first in text.breaks:
            yield from self._whole(text, self._behind_maker(text, first, last), last)

    def _before_note(self, text: Text, year: int) -> int:
        """Return where a country in brackets stands before a year, else the year: "USSR [(Latvia) 1973]"."""
        noted = text.words[year - 1] == ")" and text.words[year - 3] == "(" and year > _NOTED
        return year - 3 if noted and text.words[year - 2] in nations(self.lexicon) else year

    def _above(self, text: Text, end: int) -> Iterator[Found]:
        """Find the title in the line above, or above the director's: "Salt Road / Directed by Anna Weber / Latvia"."""
        first = max((at for at in text.breaks if at < end), default=0)
        if first and text.lower[first] in self.lexicon.words("titles", "directed_short"):
            first, end = max((at for at in text.breaks if at < first), default=0), first
        yield from self._whole(text, first, end)

    def _behind_maker(self, text: Text, first: int, last: int) -> int:
        """Return where a title begins behind its maker and a colon: "Anna Weber: [Salt Road], 2012, 74 min."."""
        makers = (n.last for n in text.named if n.label == "PERSON" and n.first >= first and n.last < last)
        return next((at + 1 for at in makers if text.words[at] == ":"), first)

    def _country(self, text: Text, year: int) -> int:
        """Return where the countries before a year begin: "Kazakhstan/France, 2003"."""
        known = nations(self.lexicon)
        first = at = year
        while at > 1 and at not in text.breaks and (text.words[at - 1] in known or text.words[at - 1] in _BETWEEN):
            at -= 1
            first = at if text.words[at] in known else first
        return first

    def _opening(self, text: Text, last: int) -> int:
        first = last
        while first > 0 and not text.opens(first) and last - first < _REACH:
            first -= 1
        return first

    def _before_bracket(self, text: Text, last: int) -> Iterator[Found]:
        first = last
        while first > 0 and first not in text.breaks and self._fits(text, first - 1):
            first -= 1
        first = self._behind_players(text, first, last)
        while first < last and not text.capital(first):
            first += 1
        yield from self._whole(text, first, last)

    def _behind_players(self, text: Text, first: int, last: int) -> int:
        """Return where a title begins that a caption names behind its players: "Anna Weber and Jan Holm in [Fog]"."""
        players = (n.last for n in text.named if n.label == "PERSON" and n.last - n.first > 1 and n.first >= first)
        return max((at + 1 for at in players if at < last - 1 and text.words[at] == "in"), default=first)

    def _told_of_maker(self, text: Text, at: int) -> bool:
        """Tell whether "directed by" somebody stands here, or "by the Georgian director"."""
        if text.lower[at] in self.lexicon.words("titles", "directing"):
            return text.word(at + 1) == "by" and text.capital(at + 2)
        last = at + 1 + (text.word(at + 1) == "the")
        last += text.word(last).isalpha() and last < len(text) and text.words[last] in self.lexicon.countries
        return text.word(last) in self.lexicon.words("titles", "makers") and text.capital(last + 1)

    def _before_maker(self, text: Text, at: int) -> Iterator[Found]:
        """Find the title before a maker: "Salt Road by the Georgian director A", unless they name a body or person."""
        for whole in self._before_bracket(text, at):
            found = whole._replace(first=self._cut(text, whole.first, whole.last))
            words = text.words[found.first : found.last]
            if (
                not text.capital(found.last - 1)
                or (len(words) == 1 and words[0].endswith("ed") and text.opens(found.first))
                or YEAR.match(words[-1])
                or self.lexicon.words("titles", "in_clauses").intersection(text.lower[found.first : found.last])
            ):
                continue
            ended = any(self.lexicon.suffixes.get(words[i:]) in _BODIES for i in range(len(words)))
            ended = ended or text.word(found.first - 1) in ARTICLES
            listed = self._listed(text, found.first, found.last)
            person = any(n.label == "PERSON" and n.last == found.last for n in text.named) and (
                len(words) == 1 or words[0] in self.lexicon.given_names or words[-1] in self._surnames(text)
            )
            led = self.lexicon.type_of(text.lower[found.first - 1]) if found.first else None
            if not (ended or person or listed) and led in {None, *FILMS}:
                yield found

    def _cut(self, text: Text, first: int, last: int) -> int:
        """Return where the title begins behind a dateline, an owner or the maker of the film before it.

        "RIGA: Salt Road", "Anna Weber's Salt Road", "by Anna Weber and Salt Road".
        """
        people = {n.last for n in text.named if n.label == "PERSON" and first <= n.first < n.last < last}
        first = max((at + 1 for at in people if text.word(at) == "and"), default=first)
        marks = ((i, text.words[i]) for i in range(first + 1, last - 1))
        cuts = (i + 1 for i, mark in marks if (mark == ":" and i == first + 1) or (mark == "'s" and i > first + 1))
        return next(cuts, first)

    def _surnames(self, text: Text) -> set[str]:
        return {text.words[n.last - 1] for n in text.named if n.label == "PERSON" and n.last - n.first > 1}

    def _translated(self, text: Text, at: int) -> Iterator[Found]:
        """Find a title whose translation and maker follow: "Tuzdy Zhol (Salt Road) by the director Anna Weber"."""
        end = next((i for i in range(at + 1, min(len(text) - 1, at + _REACH)) if text.words[i] in {")", "("}), at)
        behind = end + 1 + (text.word(end + 1) == ",")
        shortly = text.word(behind) in self.lexicon.words("titles", "directed") and text.word(behind + 1) in {"by", "."}
        made = shortly or text.word(behind) == "by"
        if end <= at + 1 or text.words[end] != ")" or not made or end in text.breaks:
            return
        known = nations(self.lexicon)
        titled = text.words[at + 1] not in self.lexicon.given_names
        titled = titled and text.capital(at + 1) and all(self._fits(text, i) for i in range(at + 1, end))
        if titled and not all(text.words[i] in known | _BETWEEN for i in range(at + 1, end)):
            yield from self._before_bracket(text, at)

    def _bracketed(self, text: Text, at: int) -> Iterator[Found]:
        """Find the titles with years that a bracket lists behind a noun of films, or behind a director."""
        if self.lexicon.type_of(text.lower[at - 1]) not in FILMS and not self._makes(text, at):
            return
        first = at + 1
        found: list[Found] = []
        for end in range(at + 1, min(len(text) - 1, at + 60)):
            if end in text.breaks:
                return
            if text.words[end] == "," and YEAR.match(text.words[end + 1]):
                found += self._whole(text, first, end)
            if text.words[end] in {";", ")"}:
                first = end + 1
            if text.words[end] == ")":
                break
        if len(found) > 1:
            yield from found

    def _makes(self, text: Text, at: int) -> bool:
        """Tell whether a bracket stands behind a director's whole name: "by the director Anna Weber (Fog, 2011; "."""
        name = next((n for n in text.named if n.last == at and n.label == "PERSON" and n.last - n.first > 1), None)
        return name is not None and text.word(name.first - 1) in self.lexicon.words("titles", "makers")

    def _credited(self, text: Text, at: int) -> Iterator[Found]:
        """Find what a bracket credits: "Salt Road (Anna Weber, USSR, 1988)", "(Salt Road, Anna Weber, USSR, 1988)"."""
        end = next((i for i in range(at + 1, min(len(text), at + _CREDITS)) if text.words[i] == ")"), at)
        years = [i for i in range(at + 1, end) if YEAR.match(text.words[i]) and text.word(i - 1) == ","]
        if not years:
            return
        known = nations(self.lexicon) | _BETWEEN
        for first, last in split(text, at + 1, end, ";"):
            parts = [*split(text, first, last, ",")]
            maker = next((i for i, part in enumerate(parts) if _is_person(text, part)), len(parts))
            behind = parts[maker + 1 :]
            made = len(behind) > 1 and bool(YEAR.match(text.words[behind[-1][0]]))
            if not made or not all(text.words[i] in known for low, high in behind[:-1] for i in range(low, high)):
                continue
            if maker == 0 and first == at + 1:
                yield from self._before_bracket(text, at)
            elif maker == 1 and not self._listed(text, *parts[0]):
                yield from self._whole(text, *parts[0])

    def _listed(self, text: Text, first: int, last: int) -> bool:
        return self.lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]}) is not None

    def _from_country(self, text: Text, at: int) -> Iterator[Found]:
        """Find what a line names before its country and its director: "Salt Road (Latvia/Finland), by Anna Weber"."""
        end = next((i for i in range(at + 1, min(len(text), at + _REACH)) if text.words[i] == ")"), at)
        made = text.word(end + 1) == "," and text.word(end + 2) in self.lexicon.words("titles", "made_by")
        # "Balloon (China) dir. Anna Weber"
        made = made or text.word(end + 1).removesuffix(".") in self.lexicon.words("persons", "shortened")
        if not made:
            return
        inside = [i for i in range(at + 1, end) if text.words[i] not in _BETWEEN]
        known = nations(self.lexicon)
        if inside and all(text.words[i] in known for i in inside):
            first = at
            while first > 0 and first not in text.breaks and at - first < _REACH:
                first -= 1
            yield from self._whole(text, first, at) if first in text.breaks else ()

    def _fits(self, text: Text, at: int) -> bool:
        word = text.words[at]
        return text.capital(at) or word[0].isdigit() or text.lower[at] in self.lexicon.words("titles", "joints")

    def _whole(self, text: Text, first: int, last: int) -> Iterator[Found]:
        """Yield these words as a title if all of them can belong to one; what it has won may stand before a colon."""
        prizes = self.lexicon.words("titles", "prizes_named")
        colon = next((at for at in range(first, last) if text.words[at] == ":"), first)
        if not prizes.isdisjoint(text.lower[first:colon]):
            first = colon + 1
        if not 0 < last - first <= _REACH or not (text.capital(first) or text.words[first][0].isdigit()):
            return
        # "Both directed by Anna Weber"
        nobody = last - first == 1 and text.lower[first] in self.lexicon.words("subjects", "pronouns")
        if not nobody and all(self._fits(text, at) or text.words[at] == "," for at in range(first, last)):
            yield Found(first, last, "Film", "title/layout", LAID_OUT)


def _is_person(text: Text, part: tuple[int, int]) -> bool:
    return part[1] - part[0] > 1 and any((n.first, n.last) == part and n.label == "PERSON" for n in text.named)
