"""Rules that find titles by their makers: "Fog, directed by Anna Weber", "The prize went to Grey Harbour by A"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgcine.classes import FILMS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, Found, Text
from kgcine.titling.unquoted import Unquoted

MADE = 50
_REACH, _LONGEST = 10, 8


@dataclass(frozen=True, slots=True)
class ByMakers:
    """Finds titles that no quotes show and that a maker's full name follows; only in a text that speaks of film."""

    unquoted: Unquoted

    @property
    def lexicon(self) -> Lexicon:
        """Return the words of the other rules for titles that no quotes show."""
        return self.unquoted.lexicon

    def find(self, text: Text) -> Iterator[Found]:
        """Yield what somebody directed, and what stands before "by" and goes on as a film does or has a prize."""
        for at in range(1, len(text) - 2):
            if text.word(at) != "by" or not (text.capital(at + 1) and text.capital(at + 2)):
                continue
            directed = text.word(at - 1) in self.lexicon.words("titles", "directed_behind") and text.word(at - 2) == ","
            last = at - 2 if directed else at
            first = self._opening(text, last, directed=directed)
            if first is None or self._other(text, first, last):
                continue
            if directed or self._goes_on(text, first, at):
                yield Found(first, last, "Film", "title/made-by", MADE)

    def _opening(self, text: Text, last: int, *, directed: bool) -> int | None:
        """Return where a title begins that ends here: at a sentence's or clause's start, or behind a prize's "to"."""
        first = last
        while first > 0 and last - first < _REACH and first not in text.breaks and self._fits(text, first - 1):
            first -= 1
            if text.opens(first):
                break
        if text.opens(first) and text.lower[first] in self.lexicon.words("contexts", "adverbial"):
            return None
        while first < last and not (text.capital(first) or text.words[first][:1].isdigit()):
            first += 1
        ahead = text.word(first - 1)
        begins = text.opens(first) or ahead in self.lexicon.words("titles", "before_made")
        begins = begins or (directed and self.lexicon.types.get(ahead) in FILMS)
        return first if first < last and begins and text.words[last - 1] not in QUOTES else None

    def _fits(self, text: Text, at: int) -> bool:
        word = text.word(at)
        return text.capital(at) or word[:1].isdigit() or word in self.lexicon.words("titles", "joints")

    def _goes_on(self, text: Text, first: int, by: int) -> bool:
        """Tell whether a sentence or clause that begins so says of it what is said of films."""
        if not (text.opens(first) or text.word(first - 1) == ","):
            return False
        if by - first == 1 and text.lower[first] in self.unquoted.common:
            return False
        end = by + 1
        while end - by < _LONGEST and end < len(text) and (text.capital(end) or text.word(end) in {"and", ","}):
            end += 1
        rules = self.lexicon.rules["titles"]
        verbs = (*rules["at_festivals"], *rules["verbs_of_films"])
        return end < len(text) and text.plain.startswith(verbs, text.starts[end])

    def _other(self, text: Text, first: int, last: int) -> bool:
        """Tell whether a part of the credits, a person, a body or a place stands there and no title."""
        words, lower = text.words[first:last], text.lower[first:last]
        labels = self.lexicon.words("titles", "card") | self.lexicon.words("titles", "crew")
        if len(words) == 1 and words[0].isdigit() and text.word(first - 1) == ",":
            # "Fog, 103 min., 2020, directed by": a number in a row is the year.
            return True
        credit = " ".join(lower) in labels or lower[-1] in self.lexicon.words("titles", "no_made")
        named = lower[-1] in self.lexicon.occupations or self.lexicon.type_of(lower[-1]) is not None
        given = words[0] in self.lexicon.given_names
        surname = lower[-1].endswith(tuple(self.lexicon.rules["persons"]["surname_endings"])) and len(words) > 1
        hit = self.lexicon.names.at(text.plain, text.starts[first], frozenset({text.ends[last - 1]}))
        body = any(self.lexicon.suffixes.get(text.words[i:last]) is not None for i in range(first, last))
        starts = words[0] in self.lexicon.words("award", "starts")
        called = self.lexicon.types.get(text.word(first - 1)) in FILMS
        return credit or named or given or surname or starts or ((hit is not None or body) and not called)
