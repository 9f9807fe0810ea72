"""Rules that find the titles of works before the parse: quotes, italics, years in brackets, film words.

The model sees next to none of them. A title is made of capitalised words, small words between them, and numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kgcine.classes import WORKS
from kgcine.model import Span
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import OWNS, STOPS, YEAR, Found, Text
from kgcine.titling.beside import is_titlelike, kind_before, kind_before_maker, kind_behind
from kgcine.titling.bymakers import ByMakers
from kgcine.titling.commas import Commas
from kgcine.titling.counted import counted_titles
from kgcine.titling.countrylines import titles_of_lines
from kgcine.titling.datedtitles import DatedTitles
from kgcine.titling.glossed import Glossed
from kgcine.titling.inquotes import closing_of, in_row, is_nickname, named_in_quotes, past_author, quoted_rows
from kgcine.titling.owned import Owned
from kgcine.titling.programmes import Programmes
from kgcine.titling.renaming import is_retitled
from kgcine.titling.secondforms import paired
from kgcine.titling.staging import as_play, is_play_of, on_stage, speaks_of_film
from kgcine.titling.told import Told
from kgcine.titling.unquoted import Unquoted
from kgcine.titling.yearowned import owned_by_years

QUOTED, PASSED = 60, 45
_SEVERAL = 2
_DATED = 3
_DOUBTFUL = frozenset({"title/has", "title/verb", "title/owned", "title/list", "title/opener"})


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
        found += [
            *DatedTitles(self.lexicon).find(text, film),
            *unquoted.find(text, film),
            *Told(unquoted).find(text, film),
        ]
        found += Owned(unquoted).find(text, film)
        for rule in (Programmes(self.lexicon), ByMakers(unquoted), Glossed(unquoted)) if film else ():
            found += rule.find(text)
        for lines in (titles_of_lines, counted_titles) if film else ():
            found += lines(text, self.lexicon)
        found += owned_by_years(text, self.lexicon, unquoted.right) if film else ()
        found += Commas(self.lexicon, self.common).find(text, film)
        found += self.paired(text, found)
        people = {(text.words[n.first : n.last], n.first) for n in text.named if n.label == "PERSON"}
        played = [f for f in found if f.rule != "title/verb" or not on_stage(text, f.first, self.lexicon)]
        return [f for f in played if f.rule not in _DOUBTFUL or not self._elsewhere(text, f, people)]

    def paired(self, text: Text, found: Sequence[Found], *, quoted: bool = False) -> list[Found]:
        """Return the second forms of titles, where ``quoted`` asks for it only those in quotes."""
        return paired(text, found, self.common, self.lexicon, quoted=quoted)

    def _elsewhere(self, text: Text, found: Found, people: set[tuple[tuple[str, ...], int]]) -> bool:
        """Tell whether the words are a body's, or the model takes them for a person in another place."""
        words = text.words[found.first : found.last]
        return any(n == words and at != found.first for n, at in people)

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
            led = kind_before(text, at, self.lexicon) or self.lexicon.rules["titles"]["before_quoted"].get(
                text.word(at - 1)
            )
            if (
                row
                and led is None
                and body is None
                and type_ in WORKS | {None}
                and in_row(text, past_author(text, row[0]), at)
            ):
                # "the orders “A” (2000), “B” and “C”": the noun before the first tells what all are.
                type_ = led = row[1]
            several = body == "Organisation" and text.word(at - 1).endswith("s")
            told = body if body == "MediaOutlet" or several else type_ if led is not None else None
            row = None if told is None else (end + 1, told)
            if type_ is not None and last > first:
                yield Found(first, last, type_, "title/quoted", QUOTED)
            at = end + 1 if last - first <= self.lexicon.rules["titles"]["max_words"] else at + 1

    def _context(self, text: Text, opening: int, closing: int, first: int, last: int, film: bool) -> str | None:
        if not 0 < last - first <= self.lexicon.rules["titles"]["max_words"] or is_nickname(text, opening, closing):
            return None
        if text.word(opening - 1) in self.lexicon.words("titles", "venues"):
            return None
        before = self._led(text, opening)
        likely = is_titlelike(text, first, last, self.lexicon)
        if before is not None and (text.capital(first) or text.words[first][0].isdigit()):
            return as_play(before, text, opening, self.lexicon)
        if text.word(closing + 1) in self._words("prize_nouns"):
            return None
        if not likely:
            dated = text.word(closing + 1) in {"(", ","} and bool(YEAR.match(text.word(closing + 2)))
            made = film and (dated or (text.word(closing + 1) == "by" and text.capital(closing + 2)))
            opens = text.capital(first) or text.words[first].isdecimal()
            return "Film" if made and opens and not on_stage(text, opening, self.lexicon) else None
        after = kind_behind(text, closing + 1, self.lexicon)
        if after is not None:
            return after
        if before is not None:
            return before
        owned = film and text.word(opening - 1) in OWNS and text.capital(opening - 2)
        if not owned and self.lexicon.normal(text.slice(first, last)) is not None:
            # A town owned by somebody is a title: "Weber's “Riga” tells".
            return None
        if not self._stands_free(text, opening, closing, first, last):
            return None
        if is_play_of(text, opening, closing, self.lexicon):
            return "Book"
        return "Film" if film and not on_stage(text, opening, self.lexicon) else "CreativeWork"

    def _led(self, text: Text, at: int) -> str | None:
        """Return the class that the words before a quotation tell, also those that lead a title in quotes only."""
        stories = self.lexicon.rules["titles"]["before_quoted"]
        told = kind_before(text, at, self.lexicon) or stories.get(text.word(at - 1))
        told = told or kind_before_maker(text, at, self.lexicon)
        return told or ("CreativeWork" if is_retitled(text, at, self.lexicon) else None)

    def _words(self, key: str) -> frozenset[str]:
        return self.lexicon.words("titles", key)

    def _stands_free(self, text: Text, opening: int, closing: int, first: int, last: int) -> bool:
        """Tell a title from a slogan or a quoted remark: more than one capitalised word, or no ordinary word."""
        colon = text.word(opening - 1) == ":" and opening not in text.breaks
        # "Review: “Salt Road” is a long walk"
        colon = colon and text.word(opening - 2).lower() not in self._words("reviews")
        behind = text.word(closing + 1).removesuffix(".")
        announced = colon and behind != "(" and behind not in self._words("credited")
        before = text.word(opening - 1)
        cried = text.words[last - 1] in STOPS and not (before == "'s" or self._is_made(text, opening, closing))
        if announced or before in self._words("saying") or cried:
            return False
        made = text.word(closing + 1 + (text.word(closing + 1) in self._words("making"))) == "by"
        owned = before in OWNS and text.capital(opening - 2)
        # "In ‘Dawn’, Anna Weber plays a nurse"
        led = before == "in" and text.opens(opening - 1) and text.word(closing + 1) == "," and text.capital(closing + 2)
        owned = owned or (led and text.capital(closing + 3))
        return last - first > 1 or made or owned or text.lower[first] not in self.common

    def _is_made(self, text: Text, opening: int, closing: int) -> bool:
        """Tell whether what calls out in quotes is made by somebody or has its year: "directed “Farewell, Salt!”"."""
        behind = text.word(closing + 1)
        if behind == "(" and YEAR.match(text.word(closing + 2)) is not None:
            return True
        led = (" ".join(text.lower[max(0, opening - size) : opening]) for size in (1, 2, 3))
        return (behind == "by" and text.capital(closing + 2)) or not self._words("verbs_before").isdisjoint(led)

    def _emphasised(self, text: Text, emphasis: Iterable[Span], film: bool) -> Iterator[Found]:
        spans = [*emphasis]
        for span in spans:
            tokens = text.covering(span.start, span.end)
            if tokens is None or tokens[1] - tokens[0] > self.lexicon.rules["titles"]["max_words"]:
                continue
            first, last = tokens
            # "*Salt Road (1988)*"
            bracket = text.words[last - _DATED : last] if last - first > _DATED else ("",) * _DATED
            last -= _DATED * (bracket[0] == "(" and bracket[-1] == ")" and YEAR.match(bracket[1]) is not None)
            told = kind_before(text, first, self.lexicon) or kind_behind(text, last, self.lexicon)
            if told is None and _is_plain(text, text.slice(first, last), spans):
                continue
            if is_titlelike(text, first, last, self.lexicon) or (told and text.capital(first)):
                type_ = told or ("Film" if film else "CreativeWork")
                yield Found(first, last, type_, "title/emphasis", QUOTED)


def _is_plain(text: Text, name: str, emphasis: Sequence[Span]) -> bool:
    """Tell whether a name of two words stands more often without italics: a person's, whose book is told of."""
    at = text.view.find(name) if len(name.split()) == _SEVERAL else -1
    plain = 0
    while at >= 0:
        plain += 1 - 2 * any(span.start <= at < span.end for span in emphasis)
        at = text.view.find(name, at + 1)
    return plain > 0


def copies(text: Text, titles: Iterable[Found], common: frozenset[str]) -> Iterator[Found]:
    """Find each title again wherever the same words stand, a common word only where no sentence begins.

    One of several words may go on in small letters: "Casa del Sol", "Casa del sol".
    """
    forms: dict[tuple[str, ...], str] = {}
    for found in titles:
        forms.setdefault(text.words[found.first : found.last], found.type)
    inside = {at for n in text.named if n.label == "PERSON" and n.last - n.first > 1 for at in range(n.first, n.last)}
    heads: dict[str, list[tuple[str, ...]]] = {}
    for form in forms:
        heads.setdefault(form[0], []).append(form)
    for at, word in enumerate(text.words):
        for form in heads.get(word, ()):
            small = len(form) > _SEVERAL and text.lower[at : at + len(form)] == tuple(word.lower() for word in form)
            # "Forty-two jars stand there. She shot “Forty-Two Jars”": a sentence begins with ordinary words.
            small = small and (not text.opens(at) or any(word.islower() for word in form))
            if not (small or text.words[at : at + len(form)] == form) or not form[0][0].isalnum():
                continue
            if len(form) == 1 and (at in inside or _belongs(text, at, common)):
                continue
            yield Found(at, at + len(form), forms[form], "title/again", PASSED)


def _belongs(text: Text, at: int, common: frozenset[str]) -> bool:
    """Tell whether a single word opens a sentence as an ordinary one, or is part of a longer name: "Qandy Qantar"."""
    if text.opens(at):
        return text.lower[at] in common
    return text.capital(at - 1) and not text.opens(at - 1) and text.lower[at - 1] not in common
