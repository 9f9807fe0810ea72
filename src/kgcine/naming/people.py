"""Rules that find persons whom the model misses: given names, honorifics, initials, brackets with a birth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kgcine.classes import PLACES, WORKS
from kgcine.naming.dashes import parts
from kgcine.naming.honoured import honoured
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.nations import ends_name
from kgcine.naming.tokens import DASHES, QUOTES, YEAR, Found, Text

PERSON = 32
SEEN = 42
BRACKET = 46
_PAIR = 2
_REACH = 40
_LABELLED, _CALLING, _PLACED = 4, 6, 12
_BETWEEN = frozenset({",", "-", "in", "of"})
# Where a calling written with capitals may stand: "Writer", "Lieutenant-General".
_RANK = frozenset({0, 2})
_PORTFOLIO = frozenset({"of", "and", ",", "the"})
_LABEL_ENDS, _NAME_ENDS = frozenset({":", "."}), frozenset({",", ";", ".", "(", ")", "and", "&", "/"})
_DATES = re.compile(r"\b[12]\d{3}\)?\s*[-–—]\s*(?:[\w.,\s]{0,24})\b[12]\d{3}\b")
_INITIALS = re.compile(r"(?:(?:[A-Z]|[KZSCT]h|Ts|Y[aeou]|I[uao]|Dzh)\.)+")


def is_initial(word: str) -> bool:
    """Tell whether a word is one or more initials: "A.", "Ch.", "A.B."."""
    return _INITIALS.fullmatch(word) is not None


@dataclass(frozen=True, slots=True)
class People:
    """Finds the persons of one text after another."""

    lexicon: Lexicon

    def find(self, text: Text) -> Iterator[Found]:
        """Yield persons by given name, by the word before them, and by the bracket behind them."""
        yield from self._seen(text)
        yield from honoured(text, self.lexicon, self.end)
        honorifics = self.lexicon.words("persons", "honorifics")
        offices = self.lexicon.words("offices", "with_portfolio")
        for at in range(len(text)):
            if not text.capital(at):
                if text.words[at] == "(":
                    yield from self._bracketed(text, at)
                    yield from self._nicknamed(text, at) if self._is_short(text, at) else ()
                elif text.words[at] in QUOTES:
                    yield from self._nicknamed(text, at)
                elif text.words[at] in _LABEL_ENDS:
                    yield from self._labelled(text, at)
                elif text.lower[at] in self.lexicon.words("persons", "patronyms"):
                    yield from self._of_father(text, at)
                elif text.words[at] == "of" and text.lower[at - 1] in offices:
                    yield from self._in_office(text, at)
                continue
            if self._double(text, at):
                # A town may have the name too: Nur-Sultan.
                yield from (found._replace(rank=BRACKET) for found in self._run(text, at, at, 3))
            elif text.words[at] in self.lexicon.given_names or self._initial(text, at):
                first = self._joined(text, at)
                yield from self._run(text, first, first, 2)
            elif text.words[at] in honorifics and "-" not in (text.word(at - 1), text.word(at + 1)):
                yield from self._run(text, at + 1, at, 1)

    def _seen(self, text: Text) -> Iterator[Found]:
        """Yield whom the model sees although the surname means something else too: "Nick Park", "Michael Maltese"."""
        surnames, never = self.lexicon.words("persons", "surnames"), self.lexicon.words("persons", "no_surnames")
        for name in text.named:
            if name.label != "PERSON" or name.last - name.first != _PAIR or text.word(name.first - 1) in never:
                continue
            given, surname = text.words[name.first : name.last]
            nation = surname in self.lexicon.countries and ends_name(text, name.last, self.lexicon)
            if given in self.lexicon.given_names and (surname in surnames or nation):
                yield Found(name.first, name.last, "Person", "person/seen", SEEN)

    def _labelled(self, text: Text, at: int) -> Iterator[Found]:
        """Yield who stands behind a label of a credit, known or not: "Directed by: Esmeralda Quux", "dir. E. Quux"."""
        phrases = self.lexicon.words("persons", "labels" if text.words[at] == ":" else "shortened")
        if not any(" ".join(text.lower[max(0, at - size) : at]) in phrases for size in (1, 2, 3)):
            return
        first = at + 1
        while first < len(text) and first not in text.breaks and text.capital(first):
            last = self.end(text, first)
            words = text.words[first:last]
            if not 1 < len(words) <= _LABELLED or (
                last < len(text) and last not in text.breaks and text.word(last) not in _NAME_ENDS
            ):
                return
            if any(self._no_given(text, i) for i in range(first, last)) or any(
                self.lexicon.suffixes.get(words[i:]) is not None for i in range(len(words))
            ):
                return
            yield Found(first, last, "Person", "person/label", PERSON + 1)
            first = last + 1

    def _of_father(self, text: Text, at: int) -> Iterator[Found]:
        """Yield a name with "son of" or "daughter of" inside: "Bektash uulu Sadyr", "Sadyr Bektash uulu"."""
        first = at
        while first > 0 and first not in text.breaks and at - first < _PAIR and text.capital(first - 1):
            first -= 1
        last = self.end(text, first)
        if first < at and last - first > _PAIR and not any(self._no_given(text, i) for i in range(first, at)):
            yield Found(first, last, "Person", "person/patronym", BRACKET)

    def _in_office(self, text: Text, of: int) -> Iterator[Found]:
        """Yield who stands behind what an office is of: "Minister of Culture and Sports [Zhibek Orazova]"."""
        first = of + 1
        while text.word(first) in _PORTFOLIO or self._is_office(text, first) or self._is_state(text, first):
            first += 1
        last = self.end(text, first)
        endings = tuple(self.lexicon.rules["persons"]["surname_endings"])
        named = _PAIR <= last - first <= _LABELLED and text.lower[last - 1].endswith(endings)
        if named and first > of + 1 and text.capital(first) and not text.breaks.intersection(range(of, last)):
            yield Found(first, last, "Person", "person", PERSON)

    def _is_state(self, text: Text, at: int) -> bool:
        """Tell whether an office is of what is no name: "Minister of Finance of the [Republic]"."""
        return at < len(text) and self.lexicon.types.get(text.lower[at]) in PLACES

    def _is_short(self, text: Text, at: int) -> bool:
        """Tell whether a bracket of one word stands behind a given name and may hold a shorter one."""
        first = at - 1
        while first > 0 and first not in text.breaks and text.capital(first - 1) and at - first < _LABELLED:
            first -= 1
        inner = at + 1
        listed = inner < len(text) and self.lexicon.names.at(text.plain, text.starts[inner], {text.ends[inner]})
        given = at > 0 and not text.breaks.intersection((at, inner)) and text.words[first] in self.lexicon.given_names
        return given and not listed and text.word(at + 2) == ")" and not self._no_given(text, inner)

    def _nicknamed(self, text: Text, at: int) -> Iterator[Found]:
        """Yield a name with a nickname in quotes or a bracket between its parts: Oleksiy "Lex" Bondar."""
        marks = {")"} if text.words[at] == "(" else QUOTES
        closing = next((end for end in (at + 2, at + 3) if text.word(end) in marks), None)
        if closing is None or not all(text.capital(i) for i in (at - 1, *range(at + 1, closing), closing + 1)):
            return
        if text.breaks.intersection(range(at, closing + 2)) or self._no_given(text, at - 1):
            return
        first, last = at - 1, self.end(text, closing + 1)
        while first not in text.breaks and text.capital(first - 1) and not self._no_given(text, first - 1):
            first -= 1
        if last > closing + 1 and not any(text.lower[i] in self.lexicon.types for i in range(closing + 1, last)):
            yield Found(first, last, "Person", "person/nickname", BRACKET)

    def _no_given(self, text: Text, at: int) -> bool:
        """Tell whether a word with a capital is no given name: "Director", "With"."""
        small = self.lexicon.words("contexts", "no_name") | self.lexicon.words("contexts", "adverbial")
        word = text.lower[at]
        return (
            word in small
            or word in self.lexicon.words("trim", "start")
            or word in self.lexicon.types
            or word in self.lexicon.occupations
            or text.words[at] in self.lexicon.words("persons", "honorifics")
            or text.words[at] in self.lexicon.countries
        )

    def _double(self, text: Text, at: int) -> bool:
        """Tell whether a hyphened given name begins here, as the tokenizer cuts it: Kassym - Jomart."""
        joined = "".join(text.words[at : at + 3])
        return text.word(at + 1) == "-" and text.glued(at + 1) and joined in self.lexicon.given_names

    def _joined(self, text: Text, at: int) -> int:
        """Return where a name begins that is joined to the one before it by an article: "Abd al-Rahim"."""
        first, articles = at, self.lexicon.words("persons", "particles")
        while first > 2 and text.words[first - 1] == "-" and text.lower[first - 2] in articles:
            if not (text.glued(first - 1) and text.capital(first - 3)):
                break
            first -= 3
        led = first > 0 and first not in text.breaks
        first -= led and text.words[first - 1] in self.lexicon.words("persons", "before_given")
        return first if text.capital(first) else at

    def _initial(self, text: Text, at: int) -> bool:
        """Tell whether initials begin a name here: "J. Elder Wills", "H.G. Wells"."""
        listed = text.words[at] in self.lexicon.words("persons", "no_initials")
        known = listed or text.words[at] in self.lexicon.countries
        return is_initial(text.words[at]) and not known and text.capital(at + 1)

    def _run(self, text: Text, first: int, at: int, least: int) -> Iterator[Found]:
        last = self.end(text, first)
        while at < first < last - 1 and self._is_office(text, first):
            # "Deputy [Finance Minister] Anna Weber"
            first += 1
        if first < last and text.lower[first] in self.lexicon.words("trim", "start"):
            return
        words = [w for w in text.words[first:last] if w[0].isupper()]
        if len(words) < least or (at < first and text.words[first] in self.lexicon.words("persons", "honorifics")):
            return
        if any(
            text.lower[i] in self.lexicon.types or text.words[i] in self.lexicon.countries for i in range(first, last)
        ):
            return
        yield Found(first, last, "Person", "person", PERSON)

    def _is_office(self, text: Text, at: int) -> bool:
        """Tell whether a word belongs to an office before a name rather than to the name."""
        offices = (self.lexicon.words("offices", key) for key in ("domains", "heads", "with_portfolio"))
        named = text.words[at] in self.lexicon.words("persons", "portfolios") if at < len(text) else False
        return named or any(text.word(at) in words for words in offices)

    def _given_office(self, text: Text, at: int) -> bool:
        """Tell whether an office begins behind the name of who was given it: "appointed A B [Minister of] Culture"."""
        one = text.word(at + 1) == "of" and any(
            text.word(at) in self.lexicon.words("offices", key) for key in ("heads", "with_portfolio")
        )
        two = text.word(at + 2) == "of" and " ".join(text.lower[at : at + 2]) in self.lexicon.words("offices", "given")
        return one or two

    def end(self, text: Text, first: int) -> int:
        """Return where a person's name that begins here stops: capitals, initials, particles, hyphens."""
        particles, elided = self.lexicon.words("persons", "particles"), self.lexicon.pattern("people", "elided")
        last = end = first
        while end < len(text) and end - first < 10 and not (end > first and end in text.breaks):
            shouted = len(text.words[end]) > 3 and text.words[end].isupper()
            trailing = end > first and text.lower[end] in self.lexicon.words("persons", "trailing")
            trailing = trailing or (end > first and bool(elided.fullmatch(text.words[end])))
            if end - first > 1 and text.words[end] in self.lexicon.words("persons", "never_inside"):
                # "Directed by Anna Weber The Guest stars": a title begins.
                break
            if end - first > 1 and self._given_office(text, end):
                break
            if trailing or (text.capital(end) and not shouted):
                last = end = end + 1
            elif parts(text, end, self.lexicon):
                # "Anna Weber - Minister of War"
                break
            elif text.lower[end] in particles or (text.words[end] == "." and len(text.words[end - 1]) == 1):
                end += 1
            elif end > first and text.words[end] == "'" and text.word(end + 1) == "t" and text.capital(end + 2):
                end += 2
            elif end == first + 1 and text.words[end] == "'" and text.glued(end) and text.word(first - 1) not in QUOTES:
                # "Igor' Gonopol'skii"
                end += 1
            else:
                break
        while last > first + 1 and text.words[last - 1] in self.lexicon.words("persons", "postnominals"):
            last -= 1
        return last

    def _bracketed(self, text: Text, at: int) -> Iterator[Found]:
        end = next((i for i in range(at, min(len(text), at + _REACH)) if text.words[i] == ")"), at)
        inside = text.plain[text.starts[at] : text.ends[end]]
        words = self.lexicon.rules["persons"]["bracket"]["words"]
        # "VGIK (class of B. Weber)": an initial is no "b." for born.
        lived = any(text.lower[i] in words and not is_initial(text.words[i]) for i in range(at + 1, end))
        lived = lived or (text.word(at + 2) == "," and _both_ends(text, at, end))
        lived = lived or (_DATES.search(inside) is not None and self._ranked(text, at))
        if not lived and not (_DATES.search(inside) and self.lexicon.pattern("dates", "month").search(inside)):
            return
        first = self._begin(text, at)
        last = at
        while last > first and text.words[last - 1] in self.lexicon.words("persons", "postnominals") | {",", ")"}:
            last -= 1
        if 0 < last - first <= 9:
            yield Found(first, last, "Person", "person/bracket", BRACKET)

    def _ranked(self, text: Text, at: int) -> bool:
        """Tell whether one of several children is named here: "The eldest, Anna (1919–2001), was a doctor"."""
        return text.word(at - 2) == "," and text.word(at - 3) in self.lexicon.words("persons", "among_children")

    def _begin(self, text: Text, at: int) -> int:
        particles = self.lexicon.words("persons", "particles") | {".", '"', "(", ")", "of", "the", ","}
        first = at
        while (
            first > 0 and first not in text.breaks and (text.capital(first - 1) or text.lower[first - 1] in particles)
        ):
            if text.words[first - 1] in {".", ")", ","} and not self._inner(text, first - 1):
                break
            first -= 1
        honorifics = self.lexicon.words("persons", "honorifics")
        while first < at and (not text.capital(first) or text.words[first] in honorifics or text.lower[first] == "the"):
            first += 1
        # "Vocalist Anna Weber (born 1952)"
        called = text.lower[first] in self.lexicon.occupations and text.words[first] not in self.lexicon.given_names
        first += called and text.opens(first) and at - first > _PAIR
        return first

    def _inner(self, text: Text, at: int) -> bool:
        if text.words[at] == ".":
            return len(text.words[at - 1]) <= 2
        return text.words[at] == "," and text.words[at + 1] in self.lexicon.words("persons", "postnominals")


def is_life(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a bracket with a year begins here that somebody's calling follows: "A (1944) – Kazakh director".

    Or the place of birth and what only a person does: "A (1944, Osh, Kyrgyzstan) studied".
    """
    if text.word(at + 2) == ",":
        return _lives(text, at, lexicon)
    if text.word(at + 2) != ")" or at + 4 >= len(text) or text.words[at + 3] not in DASHES:
        return False
    behind = text.lower[at + 4 : at + 4 + _CALLING]
    calling = _calling(behind, lexicon)
    opens = text.words[at + 4].islower() or text.words[at + 4] in lexicon.countries or calling in _RANK
    # Of a work its kind comes first: "A (1944) – Kazakh film of the director B".
    return opens and calling is not None and not any(_is_kind(word, lexicon) for word in behind[:calling])


def _lives(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether only capitals stand behind the year of a bracket, and behind it the deed or calling of a person."""
    closing = next((i for i in range(at + 3, min(len(text), at + _PLACED)) if text.words[i] == ")"), None)
    if closing is None or closing + 2 >= len(text):
        return False
    if _both_ends(text, at, closing):
        return True
    named = all(text.capital(i) or text.words[i] in _BETWEEN for i in range(at + 3, closing))
    if text.word(closing + 1) in {"is", "was"} and text.word(closing + 2) in {"a", "an", "the"}:
        behind = text.lower[closing + 3 : closing + 3 + _CALLING]
        calling = _calling(behind, lexicon)
        return named and calling is not None and not any(_is_kind(word, lexicon) for word in behind[:calling])
    if text.word(closing + 1) in DASHES | {","}:
        # "A (1948, Osh) – screenwriter and director"
        behind = text.lower[closing + 2 : closing + 2 + _CALLING]
        calling = _calling(behind, lexicon)
        opens = text.words[closing + 2].islower() or text.words[closing + 2] in lexicon.countries
        if not (named and opens) or calling is None or any(_is_kind(word, lexicon) for word in behind[:calling]):
            return False
        # Of a work who made it is named: "Salt Road (1988, Latvia), director A".
        at = closing + 2 + calling
        return not text.capital(at + 1) and not (text.word(at + 1).isalpha() and text.capital(at + 2))
    return named and text.word(closing + 1) in lexicon.words("persons", "lives")


def _both_ends(text: Text, at: int, closing: int) -> bool:
    """Tell whether a bracket has a year and place of birth and those of death: "(1929, Osh – 2003, Riga)"."""
    dash = next((i for i in range(at + 3, closing - 1) if text.words[i] in DASHES and text.words[i] != "-"), None)
    if dash is None or not YEAR.match(text.words[at + 1]) or not YEAR.match(text.words[dash + 1]):
        return False
    inner = (*range(at + 3, dash), *range(dash + 2, closing))
    return all(text.capital(i) or text.words[i] in _BETWEEN for i in inner)


def _calling(words: Sequence[str], lexicon: Lexicon) -> int | None:
    """Return where the first calling of one word or two stands."""
    both = [*words, ""]
    told = (i for i, word in enumerate(words) if word in lexicon.occupations or _figure(word, both[i + 1], lexicon))
    return next(told, None)


def _figure(word: str, after: str, lexicon: Lexicon) -> bool:
    """Tell whether a calling of two words stands here: "political figure"."""
    return f"{word} {after}" in lexicon.occupations or after in lexicon.words("persons", "figures")


def _is_kind(word: str, lexicon: Lexicon) -> bool:
    return word == "by" or lexicon.type_of(word) in WORKS


def is_called(text: Text, first: int, lexicon: Lexicon) -> bool:
    """Tell whether an occupation leads in who is named: "director Ron Castle", "its editor was Ron Castle"."""
    if text.word(first - 1) in lexicon.occupations:
        return True
    known = text.words[first] in lexicon.given_names and text.word(first - 1) in {"is", "was"}
    return known and not lexicon.occupations.keys().isdisjoint(text.lower[max(0, first - 5) : first])


def leads_initial(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a given name opens a sentence before an initial: "Edmund J. Davis"."""
    initial = len(text.word(at + 1)) == len("J.") and text.word(at + 1).endswith(".")
    others = lexicon.words("contexts", "no_name") | lexicon.words("contexts", "adverbial")
    return initial and text.lower[at] not in others


def ends_as_surname(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is no given name and ends as surnames do: "Okeev's Fog (1966)", but "Eva's Fog"."""
    endings = lexicon.words("coreference", "male") | lexicon.words("coreference", "female")
    ending = max((each for each in endings if word.endswith(each)), key=len, default="")
    return bool(ending) and len(word) > len(ending) + 1 and word not in lexicon.given_names
