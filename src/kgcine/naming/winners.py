"""Lists of winners in, the titles and names in them out: "Golden Bear: Salt Road by A", "Best actor: B for Salt Road".

Such lines have no verb, and every word in them may have a capital.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.people import PERSON
from kgcine.naming.tokens import DASHES, STOPS, Found, Text

TITLE = 54
_LONGEST, _TITLE, _NAME = 40, 10, 4
_ENDS = frozenset({"(", ",", ";", "."})
_JOINTS = frozenset({"and", ",", "&"})
_LINE, _SHORTEST, _PART = 12, 3, 6


@dataclass(frozen=True, slots=True)
class Winners:
    """Finds who and what has won in one text after another."""

    lexicon: Lexicon

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the titles and persons behind the prizes."""
        starts = sorted(text.breaks | {0})
        for first, last in zip(starts, [*starts[1:], len(text)], strict=True):
            colon = next((at for at in range(first, min(last, first + _LONGEST)) if _parts(text, at)), None)
            if colon is not None and last - first <= _LONGEST and self._is_prize(text, first, colon):
                yield from [*self._won(text, colon + 1, last)] or self._somebody(text, (first, colon), last)
                yield from self._bracketed(text, colon + 1, last)
            credited = first != last and " ".join(text.lower[last : last + 2]) in self._words("credits")
            if credited and text.lower[last - 1] not in self.lexicon.words("titles", "sections_of_cards"):
                yield from self._credited(text, first, last)
        for (first, last), (below, end) in pairwise(zip(starts, [*starts[1:], len(text)], strict=True)):
            # The winner may stand in the line below.
            prize = self._is_prize(text, first, last)
            if last - first <= _LINE and end - below <= _LONGEST and prize:
                yield from self._below(text, (first, last), (below, end))

        yield from self._told(text)
        yield from self._played(text)

    def _told(self, text: Text) -> Iterator[Found]:
        """Read sentences that are lines of a list: "Best film: Salt Road. Best actress: Anna Weber (The Well)."."""
        for first in range(1, len(text) - 2):
            named = first + (text.lower[first] == "the")
            if first in text.breaks or not text.opens(first) or text.lower[named] not in self._words("opening"):
                continue
            colon = next((at for at in range(first, min(len(text), first + _LINE)) if text.words[at] == ":"), first)
            last = next(
                (at for at in range(colon + 1, len(text)) if text.words[at] in STOPS or at in text.breaks), colon
            )
            if first < colon < last - 1 and self._is_prize(text, first, colon):
                won = [*self._won(text, colon + 1, last)] or self._somebody(
                    text, (first, colon), _opened(text, colon, last)
                )
                yield from won or self._film(text, (first, colon), last)
                yield from self._bracketed(text, colon + 1, last)

    def _played(self, text: Text) -> Iterator[Found]:
        """Read the film in the bracket behind who has a prize: "Best actor went to Jan Holm (Night Shift)"."""
        best, people = self._words("best"), self._words("of_people")
        for at in range(_SHORTEST, len(text) - 2):
            if text.words[at] != "(" or not (text.capital(at - 1) and text.capital(at - 2) and text.capital(at + 1)):
                continue
            start = max(
                (i for i in range(max(0, at - _LONGEST), at) if text.words[i] in STOPS or i in text.breaks), default=0
            )
            before = text.lower[start:at]
            last = next((i for i in range(at + 1, min(len(text), at + _TITLE)) if text.words[i] == ")"), at)
            if last == at or best.isdisjoint(before) or people.isdisjoint(before):
                continue
            known = self.lexicon.names.at(text.plain, text.starts[at + 1], {text.ends[last - 1]}) is not None
            if not known and not text.words[at + 1].isupper() and text.words[at + 1] not in self.lexicon.countries:
                yield from self._title(text, at + 1, last)

    def _film(self, text: Text, prize: tuple[int, int], last: int) -> list[Found]:
        """Read the film alone behind the prize of one: "Best film: Salt Road"."""
        words = set(text.lower[slice(*prize)])
        if words & self._words("of_people") or not words & self._words("of_films"):
            return []
        end = next((at for at in range(prize[1] + 1, last) if text.words[at] in _ENDS), last)
        return self._title(text, prize[1] + 1, end)

    def _bracketed(self, text: Text, first: int, last: int) -> Iterator[Found]:
        """Read the film in the bracket behind a winner that ends the line: "Best actor – Anna Weber (Salt Road)"."""
        opening = next((at for at in range(first, last) if text.words[at] == "("), last)
        if text.words[last - 1] != ")" or last - opening < _SHORTEST or not self._people(text, first, opening):
            return
        hit = self.lexicon.names.at(text.plain, text.starts[opening + 1], {text.ends[last - 2]})
        if hit is None:
            yield from self._title(text, opening + 1, last - 1)

    def _credited(self, text: Text, first: int, last: int) -> Iterator[Found]:
        """Read the line above that of a maker: "Salt Road (Sals cels)", "A for Salt Road"."""
        end = _outside(text, first, last)[1]
        given = next((i + 1 for i in range(first, end) if text.words[i] == "for"), first)
        people = self._people(text, first, given - 1) if given > first else []
        played = self._as_player(text, first, end)
        yield from (*people, *self._title(text, given if people else played, end))

    def _as_player(self, text: Text, first: int, last: int) -> int:
        """Return where the film begins behind who played in it, else the line: "A as Lead Actor in Salt Road"."""
        part = next((i for i in range(first, last) if text.words[i] == "as"), last)
        within = next((i for i in range(part, last) if text.words[i] == "in"), last)
        called = not self._words("of_people").isdisjoint(text.lower[part:within])
        return within + 1 if within + 1 < last and called else first

    def _words(self, key: str) -> frozenset[str]:
        return self.lexicon.words("award", key)

    def _is_prize(self, text: Text, first: int, last: int) -> bool:
        signs = self.lexicon.words("titles", "honours") | self.lexicon.words("titles", "prizes")
        return text.capital(first) and not signs.isdisjoint(text.lower[first:last])

    def _won(self, text: Text, first: int, last: int) -> Iterator[Found]:
        """Read what stands behind the colon: a film and who made it, or somebody and the film."""
        end = next((at for at in range(first, last) if text.words[at] in _ENDS - {","}), last)
        made = next((at for at in range(first, end) if text.words[at] == "by"), end)
        given = next((at for at in range(first, made) if text.words[at] == "for"), None)
        if given is not None and self._people(text, first, given):
            yield from self._people(text, first, given)
            # Behind the title may stand who made it, and where: "A for Salt Road, B, Latvia, 2008".
            titled = self._past_part(text, given + 1, made)
            yield from self._title(text, titled, next((i for i in range(titled, made) if text.words[i] == ","), made))
        elif made < end:
            titled = next((at for at in range(first, made) if text.lower[at] in self._words("directed")), made)
            yield from self._title(text, first, titled - (text.words[titled - 1] == ","))
        else:
            yield from self._with_country(text, first, end)
        if made < end:
            yield from self._people(text, made + 1, end)

    def _somebody(self, text: Text, prize: tuple[int, int], last: int) -> list[Found]:
        """Read who alone stands behind the prize of one calling: "Best actress - Anna Weber"."""
        words = set(text.lower[slice(*prize)])
        films, people = self._words("of_films"), self._words("of_people")
        return self._people(text, prize[1] + 1, last) if words & people and not words & films else []

    def _with_country(self, text: Text, first: int, last: int) -> Iterator[Found]:
        """Read "Salt Road, Anna Weber, Latvia, 2008", where the title may have a comma too."""
        commas = [at for at in range(first, last) if text.words[at] == ","]
        for maker, country in pairwise(commas):
            hit = self.lexicon.names.at(text.plain, text.starts[country + 1], frozenset(text.ends[country + 1 : last]))
            people = self._people(text, maker + 1, country)
            if hit is not None and hit[1].type == "Country" and people:
                plain = (text.words[i] for i in range(first, maker))
                whole = self._title(text, first, maker) if "," not in plain else []
                yield from whole or [Found(first, maker, "Film", "title/winner", TITLE)] * text.capital(first)
                yield from people
                return

    def _below(self, text: Text, prize: tuple[int, int], line: tuple[int, int]) -> Iterator[Found]:
        """Read a line below that of a prize, which ends with a colon or its category alone."""
        words = set(text.lower[slice(*prize)])
        other = next((at for at in range(*line) if text.words[at] == ":"), line[0] + 1)
        if ":" in text.words[prize[0] : prize[1] - 1] or self._is_prize(text, line[0], other):
            return
        if (
            not words & (self._words("headings") | self._words("lines"))
            or text.words[line[1] - 1] in STOPS - {":"}
            or text.words[prize[1] - 1] in STOPS - {":"}
        ):
            return
        found = [*self._won(text, *line)]
        films, people = self._words("of_films"), self._words("of_people")
        if not found and words & films and not words & people:
            ends = (at for at in range(*line) if text.words[at] in _ENDS or text.lower[at] in self._words("directed"))
            found = self._title(text, line[0], next(ends, line[1]))
        yield from found

    def _past_part(self, text: Text, first: int, last: int) -> int:
        """Step over what a prize is for: "for [her direction of] Salt Road"."""
        if text.lower[first] not in self._words("owners"):
            return first
        at = next((i for i in range(first + 1, min(last, first + _PART)) if text.capital(i)), first)
        return at if all(text.words[i].isalpha() for i in range(first, at)) else first

    def _title(self, text: Text, first: int, last: int, also: frozenset[str] = frozenset()) -> list[Found]:
        joints = self.lexicon.words("titles", "joints") | also
        words = range(first, last)
        fits = all(text.capital(at) or text.words[at][0].isdigit() or text.lower[at] in joints for at in words)
        if not fits or not 0 < last - first <= _TITLE or not (text.capital(first) or text.words[first][0].isdigit()):
            return []
        hit = self.lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]})
        if (hit is not None and hit[1].type == "Country") or (
            last - first == 1 and text.lower[first] in self.lexicon.words("titles", "credits_by")
        ):
            # "Script by Anna Weber" is the line of a card, "A best year for Latvia" tells of a country.
            return []
        return [Found(first, last, "Film", "title/winner", TITLE)]

    def _people(self, text: Text, first: int, last: int) -> list[Found]:
        """Return the persons of a row, none where one of them is no name of two words or more."""
        found: list[Found] = []
        while first < last:
            end = next((at for at in range(first, last) if text.words[at] in _JOINTS), last)
            if not 1 < end - first <= _NAME or not all(text.capital(at) for at in range(first, end)):
                return []
            found.append(Found(first, end, "Person", "person/label", PERSON + 1))
            first = end + 1
        return found


def _outside(text: Text, first: int, last: int) -> tuple[int, int]:
    """Return the part of a line before its bracket or stroke."""
    return first, next((i for i in range(first, last) if text.words[i] in "(/"), last)


def _opened(text: Text, first: int, last: int) -> int:
    """Return where a bracket opens, or the end."""
    return next((at for at in range(first, last) if text.words[at] == "("), last)


def _parts(text: Text, at: int) -> bool:
    """Tell whether a colon, or a dash between blanks, parts a prize from its winner here."""
    dash = text.words[at] in DASHES and at + 1 < len(text) and not text.glued(at) and not text.glued(at + 1)
    return dash or text.words[at] == ":"
