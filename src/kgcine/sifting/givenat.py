"""The statements of an article in, the same and what prizes of a festival tell besides: whose they are, what it showed.

"At the Riga festival the Grand Prix went to Salt Road": the prize is the festival's, and the film was shown there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kgcine.model import Entity, Evidence, Span, Statement
from kgcine.sifting.editions import SCREENED, WORK
from kgcine.sifting.venues import AT, PRIZE, WHEN, Venues

CONFERRED, FRAME = "conferredBy", "prize"
_FESTIVAL, _FILMS = "Festival", frozenset({"Film", "Documentary", "ShortFilm"})
_LESS, _TOLD = 0.95, frozenset({"asserted", "reported"})


def with_what_prizes_tell(
    statements: Iterable[Statement], text: str, entities: Sequence[Entity], venues: Venues, evenings: frozenset[str]
) -> Iterator[Statement]:
    """Yield the statements in order, behind each prize of a festival that this confers it and has shown the film.

    An evening on which prizes are given is no festival, and a town only where it stands for its own; what states and
    academies give, and what somebody else is told to confer, is none of a festival's prizes.
    """
    told = list(statements)
    known = {each.id: each for each in entities}
    others = {s.subject for s in told if s.property == CONFERRED and known[str(s.object)].type != _FESTIVAL}
    for each in told:
        if (
            each.property == CONFERRED
            and known[str(each.object)].type == _FESTIVAL
            and (each.subject in others or venues.are_given_by_others(known[each.subject].name))
        ):
            continue
        yield each
        more = dict(each.qualifiers)
        place, prize = known.get(str(more.get(AT))), known.get(str(each.object))
        if each.property != PRIZE or each.status not in _TOLD or place is None or prize is None:
            continue
        if venues.elsewhere.search(prize.name) or not evenings.isdisjoint(place.name.lower().split()[-1:]):
            continue
        if place.type == _FESTIVAL and prize.id not in others and not venues.are_given_by_others(prize.name):
            yield from _told(each, prize, CONFERRED, place, text)
        ends = (known.get(str(end)) for end in (each.subject, more.get(WORK)))
        film = next((end for end in ends if end is not None and end.type in _FILMS), None)
        if film is not None and (place.type == _FESTIVAL or place.name.lower() in venues.towns):
            for shown in _told(each, film, SCREENED, place, text):
                yield shown.qualified(WHEN, more[WHEN]) if WHEN in more else shown


def _told(prize: Statement, subject: Entity, name: str, value: Entity, text: str) -> Iterator[Statement]:
    """State something in the words that tell of a prize, where these hold one end."""
    sentence = prize.evidence[0].sentence
    one, other = (_named(end, sentence, text) for end in (subject, value))
    if not (sentence.start <= one[0].start < sentence.end or sentence.start <= other[0].start < sentence.end):
        return
    evidence = Evidence(sentence, one[0], other[0], tuple(sorted({*one[1:], *other[1:]})))
    yield Statement(
        subject.id,
        name,
        value.id,
        status=prize.status,
        speaker=prize.speaker,
        confidence=round(prize.confidence * _LESS, 3),
        frame=f"{FRAME}/{name}",
        evidence=(evidence,),
    )


def _named(end: Entity, sentence: Span, text: str) -> list[Span]:
    """Return where a sentence speaks of an end, and the name elsewhere that leads to it."""
    names = {end.name, *end.aliases}
    inside = [span for span in end.spans if sentence.start <= span.start and span.end <= sentence.end]
    inside.sort(key=lambda span: text[span.start : span.end] not in names)
    elsewhere = sorted(end.spans, key=lambda span: (text[span.start : span.end] not in names, span.start))
    if not inside:
        return [elsewhere[0], elsewhere[0]]
    return inside[:1] if text[inside[0].start : inside[0].end] in names else [inside[0], elsewhere[0]]
