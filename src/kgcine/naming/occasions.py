"""Events that a common noun names where the text tells what happened: "bread riots broke out", "the march began".

Without a place or date in its name such an event is known by its noun, so that what it tells stays with its article.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgcine.classes import WORKS
from kgcine.naming.happenings import ASIDE, PLACES, TYPE, in_town, of_place
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, QUOTES, STOPS, Found, Text

RULE, RANK = "event/told", 34
MEETING = "Event"
TABLE, ALIKE, DEEDS, OF_KINDS = "events", "alike_", "deeds", "only_of_kinds"
_DEFINITE, _ASIDES = frozenset({"the", "this", "that"}), frozenset({";", "who", "which", "that", "where", "when"})
_FAR, _HELD = 70, 14
# Nouns that are events by themselves, that are some where they befell a place, where they befell people, and meetings.
_KINDS = ("nouns", "undergone", "suffered", "gatherings")
_PLACES = PLACES | {"Site", "Organisation", "FilmStudio", "EducationalInstitution", "GovernmentBody"}
_SPOTS, _WHERE = (
    frozenset({"at", "near", "on", "across", "throughout", "outside", "in", "of"}),
    frozenset({"in", "near", "outside"}),
)
_OF, _FROM, _THERE = "of", "from", "there"
_DATING, _OWNED = frozenset({"of", "in", "on"}), frozenset({"its", "their"})
_LED, _BEFORE, _AISLE, _FOLK, _PASSING, _SIDES = 4, 12, 5, 3, 4, 14


def occasions(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return the events that a noun names of which it is told behind or before it what they were or did."""
    return [*_Occasions(text, finds, lexicon).find()]


def alike(noun: str, name: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a noun may go on about an event whose name holds these words: "the disaster" about a fire."""
    mine = {noun, noun.removesuffix("s"), noun + "s"}
    if not mine.isdisjoint(name):
        return True
    groups = (lexicon.words(TABLE, key) for key in lexicon.rules[TABLE] if key.startswith(ALIKE))
    return any(noun in group and not group.isdisjoint(name) for group in groups)


class _Occasions:
    def __init__(self, text: Text, finds: Sequence[Found], lexicon: Lexicon) -> None:
        self._text = text
        self._finds = finds
        self._lexicon = lexicon
        self._taken = {token for find in finds for token in range(find.first, find.last)}
        self._genres = {find.first for find in finds if find.type == "Genre" and find.last - find.first == 1}
        self._named = {token for find in finds if find.value is None for token in range(find.first, find.last)}
        self._dates = {find.first for find in finds if find.type == "Date"}
        self._numbers = {find.first for find in finds if find.type == "Number"}
        self._places = {find.first: find for find in finds if find.type in _PLACES}
        self._ends = {find.last for find in self._places.values()}
        self._people = {find.first: find for find in finds if find.type == "Person"}
        self._works = [find.first for find in finds if find.type in WORKS]
        self._events = sorted((f for f in finds if f.type == TYPE), key=lambda f: f.first)

    def find(self) -> Iterator[Found]:
        """Yield the events in the order of the text; what goes on about an earlier one is left to coreference."""
        told: list[Found] = []
        defined: list[str] = []
        idle = self._lexicon.words(TABLE, "idle")
        # Of two kinds the one named first counts.
        kinds = {noun: kind for kind in reversed(_KINDS) for noun in self._lexicon.words(TABLE, kind)}
        kinds |= dict.fromkeys(self._lexicon.words(TABLE, OF_KINDS), OF_KINDS)
        for at, word in enumerate(self._text.lower):
            kind = kinds.get(word)
            if kind is None or self._is_taken(at) or self._text.word(at - 1) in idle or not self._small(at):
                continue
            first = self._begin(at)
            if first < at and self._text.word(first - 1) in idle:
                # "On hunger strike", but "the hunger strike".
                continue
            end = self._end(at, kind) if kind != OF_KINDS or first < at else None
            if end is None or self._goes_on(first, at, end, told, defined):
                continue
            if self._says_what(first - 1) and not self._stands_free(first, end):
                defined.append(word)
                continue
            if kind == _KINDS[3]:
                named = end in self._named or self._text.capital(end) or self._text.word(end) in QUOTES
                if not named and self._is_held(first, end):
                    yield Found(at, at + 1, MEETING, RULE, RANK, reach=(first, end))
                continue
            year = self._year(first)
            if year < first or self._is_named(first, at, end) or self._is_told(first, at, end):
                found = Found(at, at + 1, TYPE, RULE, RANK, reach=(year, end))
                told.append(found)
                yield found

    def _is_taken(self, at: int) -> bool:
        """Tell whether a noun is something else's: "a tragedy occurred", "the Osh tragedy of 1990" are of no genre."""
        text = self._text
        nation = text.words[at - 1] in self._lexicon.countries
        named = text.capital(at - 1) and text.word(at - 2) in ARTICLES and not nation
        told = at in self._genres and (self._befalls(at + 1) or (named and self._dated(at + 1)))
        return at in self._taken and not told

    def _begin(self, at: int) -> int:
        """Return where the name begins, also with the capital of a sentence: "Bread riots"."""
        first = of_place(self._text, at, self._finds, self._lexicon)
        kind = self._text.word(first - 1) in self._lexicon.words("described", "kinds")
        return first - 1 if kind and first not in self._text.breaks and self._text.opens(first - 1) else first

    def _year(self, first: int) -> int:
        """Return where the year stands before a name, else where that begins: "the 1977 Granville train crash"."""
        dated = first - 1 in self._dates and self._text.word(first - 1).isdecimal()
        # "In 1974 unrest began" dates the unrest and names none.
        led = self._text.word(first - 2) in self._lexicon.words(TABLE, "behind") - ARTICLES
        return first - 1 if dated and not led else first

    def _small(self, at: int) -> bool:
        word = self._text.words[at]
        return word.islower() or (self._text.opens(at) and word not in self._lexicon.words("described", "months"))

    def _says_what(self, article: int) -> bool:
        """Tell whether the noun only says what something was: "X, the unrest that", "it was a disaster that"."""
        for at in range(article, max(-1, article - _LED), -1):
            led = at - 1 if self._text.word(at) in ARTICLES else at
            if self._text.word(led) in self._lexicon.words(TABLE, "being"):
                # "There were riots in Osh" tells of them.
                return self._text.word(led - 1) != _THERE
            if self._text.word(at) in self._lexicon.words(TABLE, "leads"):
                return False
            if led < at or not self._text.words[at].islower():
                return self._text.word(led) in ASIDE and led - 1 in self._named
        return False

    def _stands_free(self, first: int, end: int) -> bool:
        """Tell whether the noun is no apposition behind its comma: "In the town of Osh, unrest began"."""
        return self._text.word(first - 1) == "," and self._text.word(end) in self._lexicon.words(TABLE, "befalls")

    def _goes_on(self, first: int, at: int, end: int, told: Sequence[Found], defined: Sequence[str]) -> bool:
        """Tell whether a noun with "the" and nothing behind it may stand for an event named, or ``defined``, before."""
        text = self._text
        if text.word(first - 1) not in _DEFINITE or end > at + 1 or (first < at and text.capital(first)):
            return False
        before = [f for f in (*self._events, *told) if f.first < at]
        reaches = [(f.reach or (f.first, f.last)) for f in before]
        names = [*(text.lower[start:last] for start, last in reaches), *((noun,) for noun in defined)]
        return any(alike(text.lower[at], name, self._lexicon) for name in names)

    def _end(self, at: int, kind: str) -> int | None:
        """Return where the name ends: behind a place, behind whom it befell, or behind the noun."""
        text, joint = self._text, self._text.word(at + 1)
        start = in_town(text, at + 3 if text.word(at + 2) in ARTICLES else at + 2, self._lexicon)
        if kind in _KINDS[1:3]:
            place = self._places.get(start) if joint == _OF and kind == _KINDS[1] else None
            victims = self._victims(start) if joint == _OF and kind == _KINDS[2] else None
            fired = kind == _KINDS[2] and joint != _OF and self._after_deed(at)
            return victims or (at + 1 if fired else place and place.last)
        place = self._places.get(start) if joint in _SPOTS else None
        if place is not None:
            return self._house(place.last)
        if joint == _FROM:
            return at + 1
        end = self._folk(start) if joint == _OF else None
        if end is not None:
            return end
        return (self._within(start) if joint in _SPOTS else None) or at + 1

    def _victims(self, start: int) -> int | None:
        """Return where it ends to whom it was done, with the place behind: "shooting of protesters in Aksy"."""
        end = self._folk(start)
        if end is None or self._text.word(end - 1) not in self._lexicon.words(TABLE, "sufferers"):
            return None
        place = self._places.get(end + 1) if self._text.word(end) in _SPOTS else None
        return end if place is None else place.last

    def _folk(self, start: int) -> int | None:
        """Return where it ends whose event it is: "trial of the engineers", "trial of Anna Weber"."""
        text = self._text
        if start in self._people:
            # "The trial of the Alash leaders".
            end = self._people[start].last
            return end + 1 if self._text.word(start - 1) == "the" and self._is_several(end) else end
        for at in range(start, min(start + _FOLK, len(text))):
            if not text.words[at].isalpha() or text.word(at) in self._lexicon.words("described", "bars"):
                return None
            if self._is_several(at):
                return at + 1
        return None

    def _is_several(self, at: int) -> bool:
        word = self._text.words[at] if at < len(self._text) else ""
        return word.islower() and word.endswith("s") and not word.endswith("ss")

    def _house(self, end: int) -> int:
        """Return where the house ends that begins with a place: "attack on the Bostandyk police station"."""
        text, houses = self._text, self._lexicon.words(TABLE, "houses")
        last = next((at for at in range(end, min(end + 2, len(text))) if text.word(at) in houses), None)
        return end if last is None or not text.words[end].islower() else last + 1

    def _within(self, start: int) -> int | None:
        """Return the end of a place behind a house that has no name: "blast at a fireworks factory in Kokand".

        A house that nothing else makes a name of ends the event's too: "fire at the Lindau mill".
        """
        text, houses = self._text, self._lexicon.words(TABLE, "houses")
        verbs = self._lexicon.words(TABLE, "befalls") | self._lexicon.words(TABLE, "held")
        never = (self._lexicon.words(TABLE, "behind") | verbs) - ARTICLES
        kinds = self._lexicon.words("described", "kinds")
        named = next((i for i in range(start, min(start + _AISLE, len(text))) if not text.capital(i)), start)
        while named > start and text.word(named) in kinds and text.word(named) not in houses:
            named += 1
        if named > start and text.word(named) in houses:
            return named + 1
        for at in range(start, min(start + _AISLE, len(text))):
            if text.word(at) in _WHERE:
                place = self._places.get(at + 2 if text.word(at + 1) == "the" else at + 1)
                return place.last if place is not None and at > start else None
            if not text.words[at].isalpha() or not text.words[at].islower() or text.word(at) in never:
                return None
        return None

    def _is_named(self, first: int, at: int, end: int) -> bool:
        """Tell whether a place before the noun makes a name of it: "the Batken war is"."""
        text = self._text
        behind = self._lexicon.words(TABLE, "behind") | self._lexicon.words(TABLE, "befalls")
        alone = not text.word(end).isalpha() or text.word(end) in behind
        return first < at and text.capital(first) and text.word(first - 1) in ARTICLES and alone

    def _is_told(self, first: int, at: int, end: int) -> bool:
        text = self._text
        article = self._article(first)
        row = text.word(first - 1) == _OF and text.word(first - 2) in self._lexicon.words(TABLE, "rows")
        led = article is not None or text.opens(first) or row
        # "A strike of oil workers in Osh"
        placed = end in self._ends or (text.word(end) in _WHERE and end + 1 in self._places)
        if led and end > at + 1 and (text.word(at + 1) != _OF or placed):
            return True
        if self._befalls(end) or (led and self._dated(end)) or self._after_deed(at) or self._is_held(first, end):
            return True
        alone = text.word(end).isalpha() and text.word(end) not in self._lexicon.words(TABLE, "behind")
        return not alone and (article is not None and self._before(article))

    def _article(self, first: int) -> int | None:
        """Return where the article stands before a name and what else its noun is called: "a massive gas explosion"."""
        text, never = self._text, self._lexicon.words(TABLE, "behind")
        for at in range(first - 1, max(-1, first - _LED), -1):
            if text.word(at) in ARTICLES:
                return at
            if not text.words[at].isalpha() or not text.words[at].islower() or text.word(at) in never:
                break
        return None

    def _after_deed(self, at: int) -> bool:
        """Tell whether a noun with "the" goes on about what was done before it: "A bus crashed. The accident"."""
        text = self._text
        if text.word(at - 1) not in _DEFINITE:
            return False
        deeds = self._lexicon.rules[DEEDS]
        floor = next((i for i in range(at, max(0, at - _FAR), -1) if i in text.breaks), max(0, at - _FAR))
        return any(text.lower[at] in deeds.get(word, ()) for word in text.lower[floor:at])

    def _is_held(self, first: int, end: int) -> bool:
        """Tell whether a sentence begins with the noun and says behind more words of it that it was held."""
        text = self._text
        owned = next((at for at in range(first - 1, first - _FOLK, -1) if text.word(at) in _OWNED), None)
        article = self._article(first) if owned is None else owned
        if article is None or not text.opens(article):
            return False
        held = self._lexicon.words(TABLE, "held")
        for at in range(end, min(end + _HELD, len(text) - 1)):
            if text.word(at) in STOPS or text.word(at) in _ASIDES or at in text.breaks:
                return False
            if text.word(at) in held or f"{text.word(at)} {text.word(at + 1)}" in held:
                return True
        return False

    def _dated(self, end: int) -> bool:
        text = self._text
        start = end + 2 if text.word(end + 1) == "the" else end + 1
        return text.word(end) in _DATING and start in self._dates

    def _befalls(self, end: int) -> bool:
        """Tell whether a verb of what events do or undergo stands behind."""
        text, passing = self._text, self._lexicon.words(TABLE, "passing")
        if text.word(end) in _DATING:
            date = next((i for i in range(end + 1, end + 3) if i in self._dates), None)
            end = end if date is None else next((i for i in range(date, len(text)) if i not in self._taken), end)
        end = self._past_sides(self._of_what(end))
        row = []
        for at in range(end, min(end + _PASSING + 2, len(text))):
            row.append(text.word(at))
            if text.word(at) not in passing:
                break
        verbs = self._lexicon.words(TABLE, "befalls")
        return bool(row) and (row[-1] in verbs or " ".join(row[-2:]) in verbs or {"in", "which"} <= set(row))

    def _of_what(self, end: int) -> int:
        """Return the place behind "of" and small words that tell what an event was of: "explosion of coal dust"."""
        text, verbs = self._text, self._lexicon.words(TABLE, "befalls")
        if text.word(end) != _OF:
            return end
        last = next((at for at in range(end + 1, min(end + _FOLK + 2, len(text))) if text.word(at) in verbs), end)
        return last if all(text.words[at].islower() and text.words[at].isalpha() for at in range(end, last)) else end

    def _past_sides(self, end: int) -> int:
        """Return where the sides of an event and its place end: "clashes [between police and miners in Osh in May]"."""
        text, verbs = self._text, self._lexicon.words(TABLE, "befalls")
        if text.word(end) not in self._lexicon.words(TABLE, "sides"):
            return end
        for at in range(end + 1, min(end + _SIDES, len(text))):
            if text.word(at) in verbs:
                return at
            if (
                at in text.breaks
                or text.word(at) in STOPS
                or text.word(at) in _ASIDES
                or text.word(at) in self._lexicon.words(TABLE, "fatal")
            ):
                return end
        return end

    def _before(self, article: int) -> bool:
        """Tell whether somebody dies in the event, is hurt in it or takes part in it: "82 died in the crash"."""
        text = self._text
        first = article
        while article - first < _BEFORE and first not in text.breaks and text.word(first - 1) not in STOPS:
            first -= 1
        words = text.lower[first:article]
        leads = " ".join(words[-4:])
        if any(leads.endswith(each) for each in self._lexicon.words(TABLE, "shared")):
            return True
        fatal = not self._lexicon.words(TABLE, "fatal").isdisjoint(words)
        counted = any(at in self._numbers for at in range(first, article))
        leading = self._lexicon.words(TABLE, "leads")
        return fatal and counted and not leading.isdisjoint((words[-1] if words else "", " ".join(words[-2:])))
