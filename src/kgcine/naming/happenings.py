"""Events that no proper name names: "the famine in Kazakhstan", "the purges of 1937", "the 1984 miners' strike".

The noun alone is the mention, so that place and date stay mentions of their own; the whole phrase is its name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgcine.classes import WORKS
from kgcine.naming.lexicon import Lexicon, plain
from kgcine.naming.tokens import ARTICLES, Found, Text

PLACES = frozenset({"Country", "Region", "Settlement", "Place"})
_OTHERS = WORKS | {"Person", "Country"}
TYPE, RULE, RANK = "HistoricalEvent", "event/noun", 35
_OF = "of"
ASIDE, _LED, _BETWEEN = frozenset({",", "-", "–", "—", "("}), 5, 3
_MONTH_AND_YEAR = 2


def happenings(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return the events that a noun names together with the place or date behind it, or the year before it."""
    found = [*_happenings(text, finds, lexicon)]
    events = [find for find in (*finds, *found) if find.type == TYPE]
    ends = {find.reach[1] if find.reach else find.last for find in events}
    return [find for find in found if not _defines(text, find, ends, lexicon)]


def _defines(text: Text, find: Found, ends: set[int], lexicon: Lexicon) -> bool:
    """Tell whether a noun says what an event was: "The Salt Riots were [mass] unrest in Omsk"."""
    first = find.reach[0] if find.reach else find.first
    led = next((at for at in range(first - 1, max(-1, first - _LED), -1) if text.word(at) in ARTICLES), first)
    # "It was a brief and violent crackdown in Osh"
    led = led if all(word.isalpha() and word.islower() for word in text.words[led:first]) else first
    while led > 0 and text.word(led - 1) in lexicon.words("described", "kinds"):
        led -= 1
    # "Bloody May, also called the Salt Riots, was a crackdown in Osh"
    told = led - 2 if text.word(led - 2) == "," else led - 1
    return text.word(led - 1) in lexicon.words("events", "being") and told in ends


def with_years(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Give events that a place and a small noun name their year: "1898 Andijan uprising", "Osh riots of 1990"."""
    dates = [find for find in finds if find.type == "Date"]
    years = {f.last: f for f in dates if f.last - f.first == 1 and text.words[f.first].isdecimal()}
    after = {find.first: find for find in dates}
    return [_dated(text, each, years, after, lexicon) for find in finds for each in _placed(text, find, lexicon)]


def _placed(text: Text, find: Found, lexicon: Lexicon) -> Iterator[Found]:
    """Set the town apart that the name of an event begins with: "[Tashkent] earthquake"."""
    noun = find.last - 1
    if find.type == TYPE and find.reach is None and text.words[noun].islower() and noun > find.first:
        for last in range(noun, find.first, -1):
            name = plain(text.slice(find.first, last))
            hit = lexicon.names.at(name, 0, {len(name)})
            if hit is not None and hit[1].type in PLACES - {"Country"}:
                yield Found(find.first, last, hit[1].type, hit[1].rule, find.rank)
                yield find._replace(first=noun, reach=(find.first, find.last))
                return
    yield find


def _dated(text: Text, find: Found, years: dict[int, Found], after: dict[int, Found], lexicon: Lexicon) -> Found:
    if find.type != TYPE or not text.words[find.last - 1].islower():
        return find
    first, last = find.reach or (find.first, find.last)
    if text.word(first - 1) == "-" and text.word(first - 2) in lexicon.words("described", "kinds"):
        # "anti-Armenian riots"
        first, find = first - 2, find._replace(reach=(first - 2, last))
    if first in years:
        return find._replace(reach=(first - 1, last))
    date = after.get(last + 1) if text.word(last) == _OF else None
    return find if date is None else find._replace(reach=(first, date.last))


def _happenings(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    taken = {token for find in finds for token in range(find.first, find.last)}
    places = {find.first: find for find in finds if find.type in PLACES}
    peoples = {find.first: find for find in finds if find.type == "Nationality"}
    done = lexicon.words("described", "victims_of")
    dates = [find for find in finds if find.type == "Date"]
    # "The events of the 1989 election": the year is the election's.
    before = {find.last: find for find in dates}
    told = lexicon.words("described", TYPE)
    nouns = told | lexicon.words("words", TYPE)
    after = {f.first: f for f in dates if text.word(f.first - 1) != "the" or not _leads_on(text, f.last, nouns)}
    verbal, idle = lexicon.words("events", "verbal"), lexicon.words("events", "idle") | {"to"}
    arranged = lexicon.words("events", "arranged")
    for at, word in enumerate(text.words):
        # "The 1905 Revolution"
        word = word.lower() if at in before and text.word(before[at].first - 1) == "the" else word
        if at in taken or word not in nouns:
            if at not in taken and _of_month(text, at, lexicon):
                yield Found(at - 1, at + 1, TYPE, RULE, RANK)
            continue
        if text.word(at - 1) in (idle if word in verbal else arranged):
            continue
        first = of_place(text, at, finds, lexicon)
        year = before.get(first)
        dated = _died_of(text, at, lexicon) or (word in told and text.word(first - 1) in ARTICLES)
        dating = {_OF, "in"} if dated else {_OF}
        behind = (
            _measured(text, at, lexicon)
            or (_people(text, at, peoples, lexicon) if word in done else None)
            or _behind(text, at, places, lexicon)
            or (_behind(text, at, after, lexicon) if text.word(at + 1) in dating else None)
        )
        if behind is not None:
            yield Found(at, at + 1, TYPE, RULE, RANK, reach=(_year(text, first, year, lexicon), behind.last))
        elif _of_month(text, at, lexicon):
            yield Found(at - 1, at + 1, TYPE, RULE, RANK)
        elif year is not None and _names(text, year, lexicon):
            yield Found(at, at + 1, TYPE, RULE, RANK, reach=(year.first, at + 1))


def _leads_on(text: Text, at: int, nouns: frozenset[str]) -> bool:
    """Tell whether a date right before a token is that of another name: "the 1989 Election", "the 1986 protests"."""
    return text.capital(at) or text.word(at) in nouns


def _names(text: Text, date: Found, lexicon: Lexicon) -> bool:
    """Tell whether a date with its year is part of an event's name: "the 1974 strike", but "in 1974 unrest began"."""
    leads = lexicon.words("events", "behind") - ARTICLES
    words = text.words[date.first : date.last]
    # "The April 9 massacre", "the 9 April massacre"
    day = len(words) == _MONTH_AND_YEAR and not lexicon.words("described", "months").isdisjoint(words)
    if day and text.word(date.first - 1) == "the" and any(word.isdecimal() for word in words):
        return True
    return text.slice(date.first, date.last)[-4:].isdigit() and text.word(date.first - 1) not in leads


def _died_of(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether people died of what a noun names: "died of famine in the 1930s"."""
    led = text.word(at - 1) in lexicon.words("events", "died_of") and text.word(at - 2) in lexicon.words(
        "events", "dying"
    )
    return led and text.word(at) in lexicon.words("events", "wanting")


def _of_month(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a month names an event: "the December events", "the January Events"."""
    led = at > 1 and text.lower[at - 2] == "the" and not {at - 1, at}.intersection(text.breaks)
    month = led and text.words[at - 1] in lexicon.words("described", "months")
    return month and text.lower[at] in lexicon.words("described", "of_months")


def _year(text: Text, first: int, year: Found | None, lexicon: Lexicon) -> int:
    """Return where the name begins: at its kind, or at the year before that: "the [June] 2010 violence in Osh"."""
    if year is None or not text.words[year.last - 1].isdecimal():
        return first
    month = year.last - year.first == _MONTH_AND_YEAR and text.words[year.first] in lexicon.words("described", "months")
    led = text.word(year.first - 1) in ARTICLES
    return year.first if year.last - year.first == 1 or (month and led) else first


def of_place(text: Text, at: int, finds: Sequence[Found], lexicon: Lexicon) -> int:
    """Return where the name of an event begins: at its kind, or at the place before it: "Tashkent cholera riot"."""
    named = {token for find in finds if find.value is None for token in range(find.first, find.last)}
    first = _begins(text, at, named, lexicon)
    ends = {find.last: find.first for find in finds if find.kind == "name" and find.type not in _OTHERS}
    compass = lexicon.words("described", "compass")
    ends |= {f.last: f.first - 1 for f in finds if f.type in PLACES and text.words[max(f.first - 1, 0)] in compass}
    taken = {token for find in finds for token in range(find.first, find.last)}
    never = lexicon.words("described", "bars") | lexicon.words("events", "behind")
    months = lexicon.words("described", "months")
    for start in range(first, max(-1, first - _BETWEEN), -1):
        if start in text.breaks:
            break
        place = ends.get(start)
        if place is not None and place not in text.breaks:
            year = text.word(place - 1).isdecimal() and text.word(place - 2) == "the"
            return place if text.word(place - 1) in ARTICLES or year else first
        led = text.word(start - 2) in ARTICLES or text.word(start - 2).isdecimal()
        if (
            led
            and start - 1 not in text.breaks
            and start - 1 not in taken
            and text.capital(start - 1)
            and text.words[start - 1] not in months
        ):
            return start - 1
        if not text.words[start - 1].isalpha() or not text.words[start - 1].islower() or text.word(start - 1) in never:
            break
    return first


def _begins(text: Text, at: int, named: set[int], lexicon: Lexicon) -> int:
    """Return where the words begin that tell of which kind an event is: "ethnic clashes", "miners' strike"."""
    kinds = lexicon.words("described", "kinds")
    first = at
    if text.lower[at - 1 : at] == ("'",) and at > 1 and text.lower[at - 2].endswith("s") and at - 2 not in named:
        first = at - 2
    while first > 0 and first not in text.breaks and text.words[first - 1] in kinds:
        first -= 1
    return first


def _measured(text: Text, at: int, lexicon: Lexicon) -> Found | None:
    """Return the figure of "earthquake of magnitude 7.4"."""
    told = " ".join(text.lower[at + 1 : at + 3]) in lexicon.words("described", "measured")
    measured = told and text.word(at + 3)[:1].isdecimal()
    return Found(at + 3, at + 4, "Number", RULE, RANK) if measured else None


def _people(text: Text, at: int, known: dict[int, Found], lexicon: Lexicon) -> Found | None:
    """Return the people of "the deportation of the Chechens", and none of "the deportation of Chechen families"."""
    found = _behind(text, at, known, lexicon) if text.word(at + 1) == _OF else None
    return found if found is not None and text.words[found.last - 1].endswith("s") else None


def _behind(text: Text, at: int, known: dict[int, Found], lexicon: Lexicon) -> Found | None:
    if text.word(at + 1) not in {"in", _OF}:
        return None
    start = at + 3 if text.word(at + 2) == "the" else at + 2
    return known.get(in_town(text, start, lexicon))


def in_town(text: Text, start: int, lexicon: Lexicon) -> int:
    """Return where the name of a place begins behind what it is: "in the oil town of Osh", "in southern Kyrgyzstan"."""
    if text.word(start) in lexicon.words("described", "sides") and text.capital(start + 1):
        return start + 1
    towns = lexicon.words("described", "towns")
    for at in range(start, start + _BETWEEN + 1):
        if text.word(at) in towns and text.word(at + 1) == _OF:
            return at + 2
        if not (text.word(at).isalpha() or text.word(at) == "-") or text.word(at) in ARTICLES or text.word(at) == _OF:
            break
    return start
