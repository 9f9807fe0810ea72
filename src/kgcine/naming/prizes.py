"""Rules that find awards which no ending names: "Best Actor", "the jury prize", "the Golden Cheetah"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.orders import orders
from kgcine.naming.tokens import ARTICLES, QUOTES, STOPS, YEAR, Found, Text

PRIZE = 40
METAL = 40
# More than that of a title in quotation marks.
HONOUR = 62
_ARTICLES = frozenset({"a", "an"})
_AROUND, _LETTERS = 14, 2
_QUOTED, _LONGEST, _KINDS, _SENTENCE, _BETWEEN = 6, 6, 4, 30, 3
# What parts a prize from its winner in a line: "Best film — Salt Road".
_PARTS = frozenset({":", "—", "–"})
_JOINTS = frozenset({",", "and"})
# Behind these another category may begin.
_ROW = frozenset({"(", ",", ";", "and"})


@dataclass(frozen=True, slots=True)
class Prizes:
    """Finds the awards of one text after another; ``left`` tells where the name before a token begins."""

    lexicon: Lexicon
    left: Callable[[Text, int], int]

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the awards."""
        yield from self._categories(text)
        yield from self._told(text)
        yield from self._common(text)
        yield from self._metals(text)
        yield from self._prefixed(text)
        yield from self._honours(text)
        yield from self._yearly(text)
        yield from self._quoted(text)
        yield from self._dated(text)
        yield from orders(text, self.lexicon)

    def _categories(self, text: Text) -> Iterator[Found]:
        """Find "Best Supporting Actor"."""
        starts, nouns, within = (self.lexicon.words("award", key) for key in ("starts", "nouns", "inside"))
        for at in range(len(text) - 1):
            if text.words[at] not in starts or not self._category(text, at + 1, nouns):
                continue
            last = at + 1 + (text.words[at + 1] not in nouns)
            while last < len(text) and (text.words[last] in nouns or text.words[last] in within):
                last += 1
            while text.words[last - 1].islower() or text.words[last - 1] == "-":
                last -= 1
            if text.word(last) == "by" and text.word(last + 1) in _ARTICLES and text.words[last + 2] in nouns:
                last += 3
            last += text.word(last) in self.lexicon.words("award", "ended")
            last += 2 * self._tongue(text, last)
            first = at
            if text.word(at - 1) == "for" and text.capital(at - 2):
                first = self._whole(text, at - 1)
            yield Found(first, last, "Award", "award", PRIZE + 1)

    def _category(self, text: Text, at: int, nouns: frozenset[str]) -> bool:
        """Tell whether what a prize is for begins here, also behind a word more: "Best [Environmental] Film"."""
        if text.words[at] in nouns:
            return True
        inside = at + 1 < len(text) and at + 1 not in text.breaks and text.capital(at) and text.words[at].isalpha()
        return inside and text.words[at + 1] in nouns

    def _tongue(self, text: Text, at: int) -> bool:
        """Tell whether a category is one of a language: "Best Feature Film [in Bengali]"."""
        if text.word(at) != "in" or not text.capital(at + 1):
            return False
        hit = self.lexicon.names.at(text.plain, text.starts[at + 1], {text.ends[at + 1]})
        return hit is not None and hit[1].type in {"Language", "Nationality"}

    def _whole(self, text: Text, last: int) -> int:
        """Return where the prize begins that ends before "for": "David di Donatello for Best Film"."""
        first = self.left(text, last)
        for at in range(last - 2, max(-1, last - 6), -1):
            hit = self.lexicon.names.at(text.plain, text.starts[at], {text.ends[last - 1]})
            if hit is not None and hit[1].type == "Award":
                return min(first, at)
        return first

    def _told(self, text: Text) -> Iterator[Found]:
        """Find "named best actor", "a prize for best screenplay", "Best actress went to"."""
        leads = self.lexicon.words("award", "leads")
        nouns = {noun.lower() for noun in self.lexicon.words("award", "nouns")}
        best = self.lexicon.words("award", "best")
        prized = not self.lexicon.words("award", "prized").isdisjoint(text.lower)
        row = 0
        for at in range(len(text) - 2):
            last = at + 1 if text.lower[at] in best else None
            last = None if last is None else self._field(text, last, nouns)
            if last is None:
                continue
            while last < len(text) and text.words[last] in nouns:
                last += 1
            opens = (
                text.opens(at)
                and text.word(last) in self.lexicon.words("award", "goes")
                and text.word(last + 1) in self.lexicon.words("award", "gets")
            ) or (at in text.breaks and last not in text.breaks and (text.word(last) in _PARTS or _dash(text, last)))
            opens = opens or self._heads_winner(text, at, last, prized=prized)
            if (text.word(last) == "-" and not _dash(text, last)) or text.lower[last - 1] in self.lexicon.words(
                "award", "unfinished"
            ):
                continue
            before = at - 1 - (text.word(at - 1) == "the" and self._with_article(text, at - 2))
            alone = text.word(at - 1) not in self.lexicon.words("award", "owned") and self._speaks_of_prizes(text, at)
            alone = alone or self._next_of_row(text, at, row)
            alone = alone or text.word(last) in self.lexicon.words("award", "trophies")
            if opens or ((text.word(before) in leads or alone) and text.words[at].islower()):
                yield Found(at, last, "Award", "award/told", PRIZE)
                row = last

    def _next_of_row(self, text: Text, at: int, last: int) -> bool:
        """Tell whether a category follows another one of its row: "to A (best film), B (best script)"."""
        first = at - (text.word(at - 1) == "the")
        led = text.words[first - 1] in _ROW or (text.word(first - 1) == "for" and text.word(first - 2) == "and")
        whole = 0 < last < at and at - last < _SENTENCE and text.breaks.isdisjoint(range(last, at + 1))
        return whole and led and STOPS.isdisjoint(text.words[last:at])

    def _field(self, text: Text, at: int, nouns: set[str]) -> int | None:
        """Return where the noun of a category stands behind "best": "best [Central Asian] documentary"."""
        kinds = self.lexicon.words("award", "kinds")
        for end in range(at, min(len(text), at + _KINDS)):
            if text.words[end] in nouns:
                return end
            if end in text.breaks or not (text.lower[end] in kinds or text.words[end] in self.lexicon.countries):
                return None
        return None

    def _is_somebodys(self, text: Text, at: int, last: int) -> bool:
        """Tell whether a sentence says who is the best of a category: "Best actress was Anna Weber"."""
        first = at - (text.word(at - 1) == "the")
        of_the_year = {each.lower() for each in self.lexicon.words("award", "of_the_year")}
        year = 3 * (" ".join(text.lower[last : last + 3]) in of_the_year)
        named = last + year + 1
        is_ = text.word(last + year) in {"is", "was"} and named < len(text)
        return text.opens(first) and is_ and (text.capital(named) or text.words[named] in QUOTES)

    def _heads_winner(self, text: Text, at: int, last: int, *, prized: bool) -> bool:
        """Tell whether a category stands before its winner: "Best script: Anna Weber.", ": best script for Anna"."""
        if prized and self._is_somebodys(text, at, last):
            return True
        if text.word(last) == ":" or not prized:
            return text.word(last) == ":" and text.opens(at) and text.capital(at)
        behind = text.words[at - 1] in _PARTS or text.words[at - 1] in _JOINTS or text.opens(at)
        return behind and text.word(last) == "for" and text.capital(last + 1)

    def _with_article(self, text: Text, at: int) -> bool:
        """Tell whether a category may have its article here: "named the best actor", "a prize for the best actor"."""
        prize = text.word(at) == "for" and text.word(at - 1) in self.lexicon.words("award", "quoted")
        return prize or text.word(at) in self.lexicon.words("award", "named")

    def _common(self, text: Text) -> Iterator[Found]:
        """Find prizes that have no name of their own: "the jury prize", "a special mention"."""
        common = self.lexicon.words("award", "common")
        heads = {phrase.replace("-", " ").replace("'", " ").split(" ")[0] for phrase in common}
        for at in range(len(text)):
            if text.lower[at] not in heads:
                continue
            for size in (6, 5, 4, 3, 2):
                last = at + size
                phrase = " ".join(text.lower[at:last]).replace(" '", "'").replace(" - ", "-")
                if last <= len(text) and phrase in common:
                    if (named := self._named_behind(text, last)) is not None:
                        if text.words[named.first] not in self.lexicon.words("award", "metals"):
                            yield named
                        break
                    yield Found(self._ranked(text, at), last, "Award", "award/common", PRIZE)
                    break

    def _named_behind(self, text: Text, end: int) -> Found | None:
        """Return the prize named behind what it is: "the top award, the Golden Lynx,", "award 'Golden Lynx'"."""
        commas = text.word(end) == "," and text.word(end + 1) == "the"
        metals = self.lexicon.words("award", "metals")
        quoted = text.word(end) in QUOTES and not metals.isdisjoint(text.words[end + 1 : end + 2])
        first = end + 2 if commas else end + 1
        if not (commas or quoted) or not text.capital(first):
            return None
        last = first + 1
        while last < len(text) and last not in text.breaks and text.capital(last):
            last += 1
        closed = quoted or (last < len(text) and text.words[last] in STOPS | {","})
        return Found(first, last, "Award", "award/named", PRIZE) if closed and last - first < _LONGEST else None

    def _ranked(self, text: Text, at: int) -> int:
        """Take in what ranks a prize without a name of its own: "the [best supporting] actress award"."""
        ranks = self.lexicon.words("award", "ranks")
        while at > 0 and at not in text.breaks and text.lower[at - 1] in ranks:
            at -= 1
        if text.word(at + 1) in self.lexicon.words("award", "ended") and self._is_strange(text, at - 1):
            # "The Daryn youth prize"
            return at - 1
        # "The INALCO jury award": whose jury, by the letters of a house.
        letters = at > 0 and at not in text.breaks and text.words[at - 1].isalpha() and text.words[at - 1].isupper()
        juries = self.lexicon.words("award", "juries")
        return at - (letters and text.lower[at] in juries and len(text.words[at - 1]) > _LETTERS)

    def _is_strange(self, text: Text, at: int) -> bool:
        """Tell whether a word in capitals behind an article is no listed name and no house's letters."""
        if at < 1 or not text.capital(at) or text.lower[at - 1] not in ARTICLES or at + 1 in text.breaks:
            return False
        listed = self.lexicon.names.at(text.plain, text.starts[at], {text.ends[at]}) is not None
        return not listed and text.words[at] not in self.lexicon.countries and not text.words[at].isupper()

    def _metals(self, text: Text) -> Iterator[Found]:
        """Find "the Golden Cheetah" where its sentence speaks of prizes, and then "an honorary Cheetah" too."""
        metals, never = self.lexicon.words("award", "metals"), self.lexicon.words("award", "no_prize")
        known = {text.words[at + 1] for at in range(len(text) - 1) if text.words[at] in metals}
        for at in range(1, len(text) - 1):
            honorary = text.word(at) in self.lexicon.words("award", "honorary") and text.words[at + 1] in known
            if not (honorary or text.words[at] in metals) or not text.capital(at + 1) or text.words[at + 1] in never:
                continue
            led = text.capital(at - 1) and at not in text.breaks and not self._is_article(text, at - 1)
            if led or (text.capital(at + 2) and at + 2 not in text.breaks):
                continue
            if text.word(at + 2) in self.lexicon.words("award", "no_metal"):
                # The festival that has it for its name: "the Golden Lynx festival in Osh".
                yield Found(at, at + 3, "Festival", "award/festival", METAL)
            elif self._speaks_of_prizes(text, at):
                yield Found(at, at + 2, "Award", "award/metal", METAL)

    def _is_article(self, text: Text, at: int) -> bool:
        """Tell whether an article opens a sentence here."""
        return text.opens(at) and text.word(at).lower() in ARTICLES

    def _prefixed(self, text: Text) -> Iterator[Found]:
        """Find "Prix Jean Vigo"."""
        prefixes, joints = self.lexicon.words("award", "prefixes"), self.lexicon.words("award", "prefix_joints")
        for at in range(len(text) - 1):
            if text.words[at] not in prefixes or (text.capital(at - 1) and at not in text.breaks):
                continue
            last = end = at + 1
            while end < len(text) and end not in text.breaks and end - at < _AROUND:
                if text.capital(end):
                    last = end = end + 1
                elif text.lower[end] in joints:
                    end += 1
                else:
                    break
            if last > at + 1:
                yield Found(at, last, "Award", "award/prefix", METAL)

    def _honours(self, text: Text) -> Iterator[Found]:
        """Find orders and medals whose name stands in quotation marks behind "of": the Order of “Star”."""
        for at in range(len(text) - 3):
            if text.words[at + 2] not in QUOTES or text.words[at + 1] != "of" or not text.capital(at + 3):
                continue
            closing = next((i for i in range(at + 4, min(len(text), at + 3 + _QUOTED)) if text.words[i] in QUOTES), at)
            honour = self.lexicon.heads_of.get(text.words[at : at + 1]) == "Award"
            if honour and closing > at and text.breaks.isdisjoint(range(at + 1, closing + 1)):
                yield Found(at, closing + 1, "Award", "award/quoted", HONOUR)

    def _dated(self, text: Text) -> Iterator[Found]:
        """Find awards that their last word and a year behind it show: "Star Order (2011)"."""
        dated = self.lexicon.words("award", "dated")
        for at in range(1, len(text) - 3):
            if text.words[at] not in dated or text.words[at + 1] != "(" or text.words[at + 3] != ")":
                continue
            first = at
            while first > 0 and first not in text.breaks and text.capital(first - 1) and at - first < _QUOTED:
                first -= 1
            if first < at and YEAR.match(text.words[at + 2]) and not text.opens(first):
                yield Found(first, at + 1, "Award", "award/dated", HONOUR)

    def _quoted(self, text: Text) -> Iterator[Found]:
        """Find awards named in quotation marks before their noun, several too: the “Star” and “Glory” orders."""
        nouns, titled = self.lexicon.words("award", "quoted"), self.lexicon.rules["titles"]["before"]
        row: list[Found] = []
        at = 0
        while at < len(text) - 2:
            closing = self._closing(text, at)
            if closing is None or (not row and text.word(at - 1) in titled):
                row, at = [], at + 1
                continue
            row.append(Found(at + 1, closing, "Award", "award/quoted", HONOUR))
            at = closing + 1
            noun = at
            while noun < at + _BETWEEN and text.word(noun) in self.lexicon.words("award", "quoted_kinds"):
                noun += 1
            if text.word(noun) in nouns and text.word(noun + 1) != "-":
                yield from row
            if text.word(at) in _JOINTS and text.word(at + 1) in QUOTES:
                at += 1
            else:
                row = []

    def _closing(self, text: Text, at: int) -> int | None:
        """Return where a short quotation ends that begins here with a capital letter."""
        if text.words[at] not in QUOTES or not text.capital(at + 1):
            return None
        inside = range(at + 2, min(len(text), at + _QUOTED))
        closing = next((i for i in inside if text.words[i] in QUOTES), None)
        whole = closing is not None and text.breaks.isdisjoint(range(at + 1, closing + 1))
        return closing if whole else None

    def _yearly(self, text: Text) -> Iterator[Found]:
        """Find what is somebody's or something's for a year: "Young Film Director of the Year"."""
        of_the_year = self.lexicon.words("award", "of_the_year")
        for at in range(1, len(text) - 2):
            if not text.capital(at - 1) or at in text.breaks or " ".join(text.words[at : at + 3]) not in of_the_year:
                continue
            first = at - 1
            while first > 0 and first not in text.breaks and text.capital(first - 1) and not text.opens(first):
                first -= 1
            if self.lexicon.suffixes.get(text.words[at + 3 : at + 4]) == "Festival":
                yield Found(first, at + 4, "Festival", "award/festival", HONOUR)
            elif at - first <= _LONGEST and not any(first < n.last <= at and n.label == "PERSON" for n in text.named):
                yield Found(first, at + 3, "Award", "award/yearly", HONOUR)

    def _speaks_of_prizes(self, text: Text, at: int) -> bool:
        words = self.lexicon.words("award", "around")
        for step in (-1, 1):
            where = at + step
            while 0 <= where < len(text) and abs(where - at) <= _AROUND and text.words[where] not in STOPS:
                if text.lower[where] in words:
                    return True
                where += step
        return False


def _dash(text: Text, at: int) -> bool:
    """Tell whether a hyphen between blanks stands for a dash: "Best film - Salt Road"."""
    return text.word(at) == "-" and at + 1 < len(text) and not text.glued(at) and not text.glued(at + 1)
