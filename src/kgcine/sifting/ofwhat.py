"""The statements of an article in, the same with the house of an office where the words around it tell which one.

"The festival's director, A", "museum director A" are of the festival and the museum that the article has named;
"the managing director is A" is of the company that the article is about. Where two could be meant nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kgcine.classes import ORGANISATIONS
from kgcine.model import Entity, Literal, Span, Statement
from kgcine.sifting.holders import HOUSE, LEADER, OFFICE
from kgcine.tables import one_of

#: Source characters within which an article names the house that it is about.
_OPENING = 200
#: Those within which it begins with that house: behind an article and perhaps another name of it.
_FIRST = 40
_BEFORE, _BEHIND = 60, 12
_COUNTRY, _STATE = "Country", "GovernmentBody"
_ABOUT = ORGANISATIONS | {"Festival"}
_OWNED = re.compile(r"\b(?:the|this|[Tt]he|[Tt]his) (?:[a-z-]+ ){0,2}?([a-z-]+)['’]s? (?:[\w-]+ ){0,3}$")
_ITS, _WHOSE = re.compile(r"\b[Ii]ts (?:[\w-]+ ){0,3}$"), re.compile(r",? whose (?:[\w-]+ ){0,3}$")
# What leads to a house of which a sentence does not tell: "founded by [the Union]".
_ASIDE = re.compile(r"\b(?:by|from|with) (?:the )?(?:[A-Z][\w-]+ ){0,2}$")
# The name of something else before an office: "the [Golden Bear president]".
_NAMED = re.compile(r"(?<!^)(?<![.!?:] )\b(?!The\b)[A-Z][\w’'-]+ $")
_POSSESSIVE = frozenset({"'s", "’s"})
_OF = re.compile(r" of (?:the )?")
_MODIFIED = re.compile(r"(?<![\w-])([A-Za-z-]+) $")


@dataclass(frozen=True, slots=True)
class Offices:
    """How offices of a house end, what leads to it, what tells that it was before, nouns that stand for others.

    ``states`` are the offices of a country; of these, those of the ``rulers`` stand with a capital before the name.
    ``origins`` lead to a country from which somebody comes, ``passing`` to a festival that is told of in passing.
    """

    houses: re.Pattern[str]
    leads: re.Pattern[str]
    former: re.Pattern[str]
    states: re.Pattern[str]
    rulers: frozenset[str]
    origins: re.Pattern[str]
    passing: re.Pattern[str]
    unions: re.Pattern[str]
    stands_for: Mapping[str, str]


def load_offices(table: Mapping[str, Sequence[str]], stands_for: Mapping[str, str]) -> Offices:
    """Compile the wordings of their table."""
    regional, states = one_of(table["regional"]), one_of(table["states"])
    return Offices(
        re.compile(rf"(?:.* |.*-)?(?:{one_of(table['houses'])})", re.IGNORECASE),
        re.compile(rf",? (?:{one_of(table['leads'])})\b"),
        re.compile(rf"\b(?:{one_of(table['former'])})[ -]$", re.IGNORECASE),
        re.compile(rf"(?!(?:{regional})\b)(?:[a-z-]+ ){{0,2}}(?:{states})(?: (?:of|for) .+)?", re.IGNORECASE),
        frozenset(table["rulers"]),
        re.compile(rf"\b(?:{one_of(table['origins'])}) (?:the )?$"),
        re.compile(rf"\b(?:{one_of(table['passing'])}) (?:the )?(?:\d+\w+ )?$"),
        re.compile(rf"\b(?:{one_of(table['unions'])})"),
        stands_for,
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """What an article names, the class that a noun heads, and whether a class is one of another."""

    text: str
    entities: Sequence[Entity]
    type_of: Callable[[str], str | None]
    is_a: Callable[[str, str], bool]


def with_what_offices_are_of(
    statements: Iterable[Statement],
    text: str,
    entities: Sequence[Entity],
    offices: Offices,
    type_of: Callable[[str], str | None],
    is_a: Callable[[str, str], bool],
) -> Iterator[Statement]:
    """Yield the statements in order, offices that are of nothing yet with the house that their words tell."""
    told = _Told(text, entities, type_of, is_a)
    statements = list(statements)
    leaders = {each.object for each in statements if each.property == LEADER}
    placed = {(each.subject, each.object) for each in statements if HOUSE in dict(each.qualifiers)}
    for each in statements:
        if each.property == OFFICE and isinstance(each.object, Literal) and HOUSE not in dict(each.qualifiers):
            house = _house(each.object.value, each.evidence[0].sentence, told, offices)
            if (each.subject, each.object) not in placed:
                house = house or _led_to(each.evidence[0].subject.end, told)
            if house is None and each.subject not in leaders and (each.subject, each.object) not in placed:
                house = _state(each.object.value, each.evidence[0].sentence, told, offices)
            if house is not None and house != each.subject:
                each = each.qualified(HOUSE, house)
        yield each


def _led_to(end: int, told: _Told) -> str | None:
    """Return the country that "of" leads to here, behind an office or a name: "Minister of Culture of [Turkey] A"."""
    led = _OF.match(told.text, end)
    at = None if led is None else led.end()
    found = ((e.id, span.end) for e in told.entities if e.type == _COUNTRY for span in e.spans if span.start == at)
    return next((country for country, stop in found if told.text[stop : stop + 2] not in _POSSESSIVE), None)


def _state(office: str, sentence: Span, told: _Told, offices: Offices) -> str | None:
    """Return the only country that an article names, for an office of a state: "President A signed the law"."""
    if not offices.states.fullmatch(office) or offices.unions.search(told.text):
        return None
    found = re.compile(rf"\b{re.escape(office)}\b", re.IGNORECASE).search(told.text, sentence.start, sentence.end)
    if found is None or (office.lower() in offices.rulers and not found[0][:1].isupper()):
        return None
    if told.text[found.end() : found.end() + 1] == ":":
        # "President: A" is a line of a body's.
        return None
    if _NAMED.search(told.text[max(sentence.start, found.start() - _BEFORE) : found.start()]):
        # "Soviet Deputy Premier A" is of what stands before it.
        return None
    countries = [e for e in told.entities if e.type == _COUNTRY and not all(_is_money(told.text, s) for s in e.spans)]
    # "Minister of justice and ambassador to China" tells of what the second is.
    if len(countries) != 1 or not any(span.start < found.start() for span in countries[0].spans):
        return None
    # Where somebody comes from is not what the article is about.
    about = (s for s in countries[0].spans if not offices.origins.search(told.text, max(0, s.start - _BEFORE), s.start))
    return None if all(_within(span, sentence) for span in about) else countries[0].id


def _is_money(text: str, span: Span) -> bool:
    """Tell whether a country stands before its money: "U.S. $3,000"."""
    return text[span.end : span.end + 2].lstrip()[:1] in ("$", "€", "£")


def _house(office: str, sentence: Span, told: _Told, offices: Offices) -> str | None:
    words = r"[ -]".join(re.escape(word) for word in re.split(r"[ -]", office))
    found = re.compile(rf"\b{words}\b", re.IGNORECASE).search(told.text, sentence.start, sentence.end)
    if found is None:
        return None
    if offices.leads.match(told.text, found.end(), found.end() + _BEHIND):
        return _led_to(found.end(), told)
    before = told.text[max(sentence.start, found.start() - _BEFORE) : found.start()]
    first = office.split()[0]
    nouns = [m[1] for m in (_OWNED.search(before), _MODIFIED.search(before)) if m is not None]
    for noun in (*nouns, *([first] if " " in office else ())):
        house = _of_kind(noun.lower(), Span(found.start(), sentence.end), told, offices)
        if house is not None:
            return house
    if (whose := _WHOSE.search(before)) is not None:
        return _ending_at(found.start() - len(before) + whose.start(), told)
    if _ITS.search(before) is not None:
        return _only(sentence, found.start(), told)
    named = office[:1].islower() and _NAMED.search(before) is not None
    if named or _OWNED.search(before) or offices.former.search(before) or not offices.houses.fullmatch(office):
        return None
    ruling = found[0].split()[-1].lower() in offices.rulers
    if found[0][:1].isupper() and (" " not in office or (ruling and found[0].split()[-1][:1].isupper())):
        # "President A", "Interim President A" rules a country.
        return None
    house = _about(sentence, found.start(), told)
    return None if ruling and house is not None and _governs(house, told) else house


def _governs(house: str, told: _Told) -> bool:
    """Tell whether a house is one of a state, whose "current president A" is that of the country."""
    return any(e.id == house and e.type == _STATE for e in told.entities)


def _of_kind(noun: str, rest: Span, told: _Told, offices: Offices) -> str | None:
    """Return the house of a kind that was named last by this noun, or the only one of its class.

    Where none was, it is the only one that the rest of the sentence names.
    """
    at = rest.start
    noun = offices.stands_for.get(noun, noun)
    cls = told.type_of(noun)
    if cls is None or not any(told.is_a(cls, above) for above in (*_ABOUT, "Site", "Settlement")):
        return None
    bodies = [e for e in told.entities if e.type in _ABOUT or e.type == "Settlement" or e.type == "Site"]
    before = [e for e in bodies if any(span.start < at for span in e.spans)]
    named = [e for e in before if noun in e.name.lower().split() and told.is_a(e.type, cls)]
    if named:
        named = [e for e in named if e.type != "Festival" or _is_told_of(e, rest, told, offices)] or named
        return max(named, key=lambda e: max(span.start for span in e.spans if span.start < at)).id
    # A lake is a site too, but no museum.
    of_class = [e for e in before if told.is_a(e.type, cls)] if cls != "Site" else []
    if not before and cls != "Site":
        inside = [e for e in told.entities if told.is_a(e.type, cls) and any(_within(s, rest) for s in e.spans)]
        return inside[0].id if len(inside) == 1 else None
    return of_class[0].id if len(of_class) == 1 else None


def _is_told_of(festival: Entity, rest: Span, told: _Told, offices: Offices) -> bool:
    """Tell whether a festival is not only named in passing before the sentence that goes on here."""
    before = [span.start for span in festival.spans if span.start < rest.start]
    here = max(told.text.rfind(end, 0, rest.start) for end in (". ", "\n"))
    return any(at > here or not offices.passing.search(told.text, max(0, at - _BEFORE), at) for at in before)


def _within(span: Span, other: Span) -> bool:
    return other.start <= span.start < other.end


def _ending_at(at: int, told: _Told) -> str | None:
    """Return the house whose name ends at a place of the text: "the [Odeon], whose director"."""
    return next((e.id for e in told.entities if e.type in _ABOUT for span in e.spans if span.end == at), None)


def _only(sentence: Span, at: int, told: _Told) -> str | None:
    """Return the only house that a sentence has named so far, else the one that the article is about."""
    named = ((e.id, span.start) for e in told.entities if e.type in _ABOUT for span in e.spans)
    spans = ((house, start) for house, start in named if sentence.start <= start < at)
    inside = {house for house, start in spans if _ASIDE.search(told.text, sentence.start, start) is None}
    return next(iter(inside)) if len(inside) == 1 else None if inside else _about(sentence, at, told)


def _about(sentence: Span, at: int, told: _Told) -> str | None:
    """Return the house that the article begins with or names first and most, if the sentence names no other before."""
    houses = [e for e in told.entities if e.type in _ABOUT and e.spans]
    first = min(houses, key=lambda e: e.spans[0].start, default=None)
    if first is None or first.spans[0].start > _OPENING:
        return None
    others = [e for e in houses if e.id != first.id]
    if first.spans[0].start > _FIRST and any(len(e.spans) >= len(first.spans) for e in others):
        return None
    inside = (span for e in others for span in e.spans)
    return None if any(sentence.start <= span.start < at for span in inside) else first.id
