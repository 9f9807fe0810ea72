"""The statements of an article in, the same with the festival at which a prize was given where the article is about it.

"Best actress went to A": a report on one festival names it where it begins, and says of each prize only what it is for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kgcine.model import Entity, Span, Statement
from kgcine.tables import one_of

PRIZE, AT, WHEN = "awardReceived", "at", "pointInTime"
_FESTIVAL, _LOCATION = "Festival", "location"
_PLACE = frozenset({"Settlement"})
_GIVEN = "conferredBy"
_NOT_THERE = frozenset({"screenedAt", _GIVEN})
#: Source characters within which an article names what it is about, and behind which a town stands for its festival.
_OPENING, _NEAR = 600, 300
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_STOP = re.compile(r"[.!?]\s|\n")
_AHEAD = 40
_IN = re.compile(r"[”\"»]? in (?:the )?")


@dataclass(frozen=True, slots=True)
class Venues:
    """What tells of festivals: how prizes begin that each has, towns named for theirs, what leads to such a town.

    Prizes with words from ``elsewhere`` are given by states and academies, with words from ``guests`` by juries of
    other bodies at a festival.

    ``posts`` leads to a festival that is named only to say who somebody is: "the president of the Riga festival, A";
    ``earlier`` tells of what was before: "had already been shown at"; ``apart`` stands in prizes that many give,
    ``juries`` in sentences about what a festival gives; ``founded`` begins words by which a year is no edition's;
    ``own`` prizes are given in one town alone.
    """

    prizes: re.Pattern[str]
    elsewhere: re.Pattern[str]
    guests: re.Pattern[str]
    states: re.Pattern[str]
    towns: frozenset[str]
    leads: re.Pattern[str]
    tells: re.Pattern[str]
    posts: re.Pattern[str]
    earlier: re.Pattern[str]
    apart: re.Pattern[str]
    juries: re.Pattern[str]
    founded: re.Pattern[str]
    own: Mapping[str, str]

    def are_given_by_others(self, prize: str) -> bool:
        """Tell whether a prize is no festival's own."""
        return self.elsewhere.search(prize) is not None or self.guests.search(prize) is not None

    def is_of_another(self, prize: str, festival: str | None) -> bool:
        """Tell whether a prize that one town's festival alone gives is taken for another's."""
        towns = [town for name, town in self.own.items() if name in prize.lower()]
        return festival is not None and bool(towns) and towns[0] not in festival.lower()


def load_venues(table: Mapping[str, Any]) -> Venues:
    """Load the wordings about festivals."""
    return Venues(
        re.compile(rf"(?:{one_of(table['prizes'])})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(table['elsewhere'])})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(table['guests'])})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(table['states'])})\b", re.IGNORECASE),
        frozenset(table["towns"]),
        re.compile(rf"\b(?:{one_of(table['leads'])}) $", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(table['tells'])})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(table['posts'])}) (?:of|at|for) (?:the )?$", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(table['earlier'])})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(table['apart'])})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(table['juries'])})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{one_of(table['founded'])})", re.IGNORECASE),
        table["own"],
    )


@dataclass(frozen=True, slots=True)
class _Named:
    """Where a festival is named, or a town: it then stands for its festival only where its sentence tells of one."""

    start: int
    end: int
    venue: str
    town: bool = False


def with_venues(
    statements: Iterable[Statement], text: str, entities: Sequence[Entity], venues: Venues
) -> Iterator[Statement]:
    """Yield the statements in order.

    A prize without a place and date is of the one festival that its sentence names, if not given elsewhere. One that
    every festival has, or a jury gives, is else of the festival that the article begins with and has named last, where
    the sentence tells of no other year; or of one that the sentence before names. "The prize of the festival in Riga"
    is not of Riga. A town may stand for its festival: "It competed in Locarno. Best actress went to A". Where something
    had been shown before is no such place.
    """
    told = list(statements)
    names = {each.id: each.name for each in entities}
    lying = {(each.object, each.subject) for each in told if each.property == _LOCATION}
    named = _named(text, entities, venues, lying)
    places = [span for each in entities if each.type in _PLACE for span in each.spans]
    led = [span.start for span in places if _ahead(venues.leads, span, text)]
    begun = {n.venue for n in named if n.start < _OPENING}
    towns = {n.venue for n in named if n.town}
    spans = {each.id: each.spans for each in entities if each.id in {fact.object for fact in told}}
    for each in told:
        if named and each.property == PRIZE:
            known, dated = dict(each.qualifiers).get(AT), WHEN in dict(each.qualifiers)
            prize, sentence = names.get(str(each.object), ""), each.evidence[0].sentence
            general = venues.prizes.match(prize) is not None
            behind = _first(spans.get(str(each.object), ()), sentence)
            judged = general or venues.juries.search(text, sentence.start, sentence.end) is not None
            other = dated or venues.elsewhere.search(prize) is not None
            known_elsewhere = other or venues.apart.search(prize) is not None
            theme = begun if known is None and (judged or not known_elsewhere) else set()
            where = _venue(sentence, text, named, theme, behind, venues, judged)
            if where in towns and sum(sentence.start <= at < sentence.end for at in led) > 1:
                # "Shown in Cannes, it won the prize for best actor in Osh."
                where = None
            if any((land.id, where) not in lying for land in _lands_behind(each, sentence, text, entities)):
                where = None
            own = (known is None and (general or not other)) or (known, where) in lying
            if own and where is not None and where not in (each.subject, each.object):
                each = each.qualified(AT, where)
            each = _at_its_own(each, prize, names, venues)
        yield each


def _at_its_own(told: Statement, prize: str, names: Mapping[str, str], venues: Venues) -> Statement:
    """Take back where a prize was given that belongs to another festival."""
    festival = names.get(str(dict(told.qualifiers).get(AT)))
    if _names_another(prize, festival) or venues.is_of_another(prize, festival):
        return replace(told, qualifiers=tuple(q for q in told.qualifiers if q[0] != AT))
    return told


def _names_another(prize: str, festival: str | None) -> bool:
    """Tell whether a prize is called by another festival: "the Grand Prize of the Riga Film Festival" at Lindau's."""
    return festival is not None and "Festival" in prize and festival not in prize


def without_evenings(
    statements: Iterable[Statement], entities: Sequence[Entity], words: frozenset[str], venues: Venues
) -> list[Statement]:
    """Drop what no evening of prizes does, which one of these words ends: it shows no film and gives nothing itself.

    No more is a state's prize a festival's: "has the State Prize, a prize of the festival in Riga".
    """
    evenings = {each.id for each in entities if not words.isdisjoint(each.name.lower().split()[-1:])}
    festivals = {each.id for each in entities if each.type == _FESTIVAL}
    states = {each.id for each in entities if each.type == "Award" and venues.states.search(each.name) is not None}
    return [
        each
        for each in statements
        if not (each.property in _NOT_THERE and each.object in evenings)
        and not (each.property == _GIVEN and each.subject in states and each.object in festivals)
    ]


def _named(text: str, entities: Sequence[Entity], venues: Venues, lying: set[tuple[Any, str]]) -> list[_Named]:
    """Return where festivals are named, and towns that stand for other ones than these."""
    festivals = [each for each in entities if each.type == _FESTIVAL]
    spans = [(each, span) for each in festivals for span in each.spans]
    found = [_Named(s.start, s.end, e.id) for e, s in spans if not _ahead(venues.posts, s, text)]
    known = " ".join(each.name for each in festivals)
    for town in entities:
        if town.type not in _PLACE or town.name.lower() not in venues.towns or town.name in known:
            continue
        if any((town.id, each.id) in lying for each in festivals):
            continue
        led = (span for span in town.spans if _ahead(venues.leads, span, text))
        found += [_Named(span.start, span.end, town.id, True) for span in led if _tells(span, text, venues)]
    return sorted(found, key=lambda each: each.start)


def _is_earlier(named: _Named, text: str, venues: Venues) -> bool:
    """Tell whether a sentence names a festival for what was before: "had already been screened at"."""
    first = max(text.rfind(stop, 0, named.start) for stop in (". ", "\n")) + 1
    return venues.earlier.search(text, first, named.start) is not None


def _ahead(words: re.Pattern[str], name: Span, text: str) -> bool:
    return words.search(text, max(0, name.start - _AHEAD), name.start) is not None


def _tells(town: Span, text: str, venues: Venues) -> bool:
    """Tell whether the sentence around a town speaks of festivals."""
    first = max(text.rfind(stop, 0, town.start) for stop in (". ", "\n")) + 1
    last = min((at for stop in (". ", "\n") if (at := text.find(stop, town.end)) >= 0), default=len(text))
    return venues.tells.search(text, first, last) is not None


def _lands_behind(told: Statement, sentence: Span, text: str, entities: Sequence[Entity]) -> Iterator[Entity]:
    """Yield the country right behind a prize: "was praised in Riga and won [the top prize in Belgium]"."""
    prizes = [s for each in entities if each.id == told.object for s in each.spans if sentence.start <= s.start]
    led = (_IN.match(text, span.end) for span in prizes if span.end < sentence.end)
    starts = {match.end() for match in led if match is not None}
    yield from (e for e in entities if e.type == "Country" and any(s.start in starts for s in e.spans))


def _first(spans: Sequence[Span], sentence: Span) -> int:
    """Return where a prize is first named in a sentence."""
    return min((span.start for span in spans if sentence.start <= span.start < sentence.end), default=sentence.start)


def _venue(
    sentence: Span, text: str, named: Sequence[_Named], theme: set[str], prize: int, venues: Venues, judged: bool
) -> str | None:
    """Return the festival that a sentence names or goes on about; farther back only where it is ``judged`` there."""
    inside = [n for n in named if sentence.start <= n.start < sentence.end]
    if inside:
        # A town behind the prize may be where something else was shown.
        apart = len({n.venue for n in inside}) > 1 or all(n.town and n.start > prize for n in inside)
        return None if apart else inside[0].venue
    before = [n for n in named if n.start < sentence.start and not _is_earlier(n, text, venues)]
    if not before or before[-1].venue not in theme or YEAR.search(text, sentence.start, sentence.end) is not None:
        return None
    last = before[-1]
    # Where another one was named before the last, only what the sentence before told of is surely meant.
    near = sentence.start - last.end < _NEAR and not _STOP.search(text, last.end, max(last.end, sentence.start - 2))
    # A new paragraph goes on about the festival that the text begins with.
    near = near and ("\n" not in text[last.end : sentence.start] or last.venue == before[0].venue)
    return last.venue if near or (judged and not last.town and last.venue == before[0].venue) else None
