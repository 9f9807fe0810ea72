"""The qualifiers that a frame finds around a fact in, those that are this fact's own out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from kgcine.framing.counted import of_number
from kgcine.framing.matching import Hit
from kgcine.framing.owndates import as_qualifier, own_date, span_behind
from kgcine.framing.timing import beneath_reason, of_another, of_apposition
from kgcine.model import Literal
from kgcine.scene import WORDS, Filler, Scene

_BRACKET = 40
_SPAN = frozenset({"startDate", "endDate"})


def own_qualifiers(
    qualifiers: dict[str, list[Hit]], one: Hit, value: Hit, values: Sequence[Hit], scene: Scene, wanted: Iterable[str]
) -> dict[str, list[Hit]]:
    """Leave out what hangs on another one of several objects alone: "as chair of the Union and as deputy minister".

    Of the ``wanted`` those that are no frame's, but of the stretch of time right behind a fact, are added.
    """
    own = scene.doc[value.filler.token]
    # Whom a verb leaves out stands at that verb: "Graduated from A (1930), then studied at B".
    told = (each for each in (one.filler, value.filler) if scene.doc[each.token].pos_ != "VERB")
    end = max(told, key=lambda each: each.token, default=value.filler)
    later = scene.doc[end.token]
    qualifiers = {name: [*_dated(name, hits, end, scene)] for name, hits in qualifiers.items()}
    others_of = (each.filler for each in values)
    if qualifiers.get("of") and (
        _another_house(qualifiers["of"][0], value.filler, scene)
        or _of_next(qualifiers["of"][0].filler, value.filler, others_of, scene)
    ):
        del qualifiers["of"]
    qualifiers = {n: kept for n, hits in qualifiers.items() if (kept := [h for h in hits if _timed(h, later, scene)])}
    said = {name: [hit for hit in hits if not _passing(hit, one, value, scene)] for name, hits in qualifiers.items()}
    qualifiers = {name: hits for name, hits in said.items() if hits}
    if _names_it(one.filler, end, scene):
        qualifiers.pop("pointInTime", None)
    if "at" in qualifiers and _elsewhere(qualifiers["at"][0], scene):
        del qualifiers["at"]
    ends = (one.filler, value.filler)
    qualifiers = {n: kept for n, hits in qualifiers.items() if (kept := [h for h in hits if _told_of(h, ends, scene)])}
    if "role" in qualifiers and _as_another(qualifiers["role"][0].filler, end, scene):
        del qualifiers["role"]
    if "forWork" in qualifiers and _of_last(qualifiers["forWork"][0], value, values, scene):
        del qualifiers["forWork"]
    qualifiers = of_number(qualifiers, value.filler, scene)
    others = [scene.doc[other.filler.token] for other in values if other.filler.token != value.filler.token]

    def apart(hit: Hit) -> bool:
        token = scene.doc[hit.filler.token]
        return not own.is_ancestor(token) and any(other.is_ancestor(token) for other in others)

    if others:
        qualifiers = {n: kept for n, hits in qualifiers.items() if (kept := [hit for hit in hits if not apart(hit)])}
    if _SPAN.issubset(wanted) and _SPAN.isdisjoint(qualifiers):
        qualifiers |= _spanned(end, scene)
    return qualifiers


def _spanned(end: Filler, scene: Scene) -> dict[str, list[Hit]]:
    """Return the stretch of time right behind a fact, where a frame asks for it: "editor of A (1950–1955)"."""
    span = span_behind(end, scene)
    if span is None:
        return {}
    read = {name: as_qualifier(name, span, span) for name in sorted(_SPAN)}
    return {name: [Hit(filler, False)] for name, filler in read.items() if filler is not None}


def _names_it(subject: Filler, end: Filler, scene: Scene) -> bool:
    """Tell whether a name is only told in passing: "left the school [named after A] in 1951" does not date it."""
    honouring = scene.lexicon.pattern("names", "honouring")
    return subject.end < end.start and honouring.match(scene.text, subject.end) is not None


def _dated(name: str, hits: Sequence[Hit], end: Filler, scene: Scene) -> Iterator[Hit]:
    """Yield the hits, dates as those of the fact's own member of a list."""
    for hit in hits:
        if hit.filler.type != "Date":
            yield hit
            continue
        date = own_date(hit.filler, end, scene)
        if date is hit.filler:
            yield hit
        elif date is not None and (read := as_qualifier(name, hit.filler, date)) is not None:
            yield replace(hit, filler=read)


def _another_house(hit: Hit, value: Filler, scene: Scene) -> bool:
    """Tell whether a date parts an office from the house named before it: "editor of A in 1950, minister in 1960".

    The same of the house that the next office is of: "minister of education until 1979 and director of A".
    """
    named = hit.filler.kind == "name"
    if named and value.end < hit.filler.start:
        office = scene.lexicon.pattern("names", "next_office").search(scene.text, value.end, hit.filler.start)
        known = office is not None and (
            office[1].lower() in scene.lexicon.words("offices", "heads")
            or office[1].lower() in scene.lexicon.occupations
        )
        return office is not None and known and _holds_date(scene, value.end, office.start())
    return named and hit.filler.end < value.start and _holds_date(scene, hit.filler.end, value.start)


def _of_next(house: Filler, value: Filler, values: Iterable[Filler], scene: Scene) -> bool:
    """Tell whether a house is that of the next office, and this one has its own: "envoy to A and mayor of B"."""
    behind = scene.doc[value.token + 1] if value.token + 1 < len(scene.doc) else None
    own = behind is not None and behind.dep_ == "prep" and behind.head.i == value.token
    named = [f.start for f in scene.between(value.end, house.start) if f.type == "Occupation"]
    joined = [child.idx for child in scene.doc[value.token].rights if child.dep_ == "conj"]
    return own and any(value.end < at < house.start for at in (*named, *joined, *(each.start for each in values)))


def _of_last(work: Hit, value: Hit, values: Sequence[Hit], scene: Scene) -> bool:
    """Tell whether a work stands behind a later prize while this one has its own date: "A in 1994 and B for [Salt]"."""
    later = [each.filler for each in values if value.filler.end < each.filler.start < work.filler.start]
    return bool(later) and _holds_date(scene, value.filler.end, min(each.start for each in later))


def _as_another(part: Filler, film: Filler, scene: Scene) -> bool:
    """Tell whether another part is told of between one and a film: "as the mother in A, [as Vera in] B"."""
    between = scene.doc.char_span(part.end, film.start, alignment_mode="contract")
    return between is not None and any(t.lower_ == "as" and not t.nbor(-1).is_alpha for t in between)


def _holds_date(scene: Scene, start: int, end: int) -> bool:
    return any(each.type == "Date" for each in scene.between(start, end))


def _told_of(hit: Hit, ends: tuple[Filler, Filler], scene: Scene) -> bool:
    """Tell whether a qualifier in the bracket right behind a name is this fact's: "starring A, B (as the shepherd)"."""
    opening = scene.text.rfind("(", 0, hit.filler.start)
    if opening < 0 or hit.filler.start - opening > _BRACKET or ")" in scene.text[opening : hit.filler.start]:
        return True
    near = [
        each for each in scene.between(opening - _BRACKET, opening) if each.end >= opening - 2 and each.kind == "name"
    ]
    return not near or any(each.entity == end.entity for each in near for end in ends)


def _elsewhere(hit: Hit, scene: Scene) -> bool:
    """Tell whether a town is no place of what is told, but of the deed that something is given for."""
    return hit.filler.type in ("Settlement", "Place") and beneath_reason(scene.doc[hit.filler.token])


def _timed(hit: Hit, end: Token, scene: Scene) -> bool:
    """Tell whether a qualifier is no date of another conjunct than the later end of a fact."""
    return hit.filler.type != "Date" or not of_another(scene.doc[hit.filler.token], end)


def _passing(hit: Hit, one: Hit, value: Hit, scene: Scene) -> bool:
    """Tell whether a date is that of what is said of the subject in passing."""
    return hit.filler.type == "Date" and of_apposition(hit.filler, one.filler, value.filler, scene)


def is_same_name(one: Filler, other: Filler, scene: Scene) -> bool:
    """Tell whether the parser saw one name at two places of a clause, which qualifies nothing by itself."""
    if one.entity is not None or one.type == WORDS or not any(f.entity == other.entity for f in scene.at(one.token)):
        return False
    sentence = scene.doc[one.token].sent
    inside = scene.between(sentence.start_char, sentence.end_char)
    return sum(f.kind == "name" and f.entity == other.entity for f in inside) == 1


def played(role: Filler, scene: Scene) -> Filler:
    """Return the name of a part instead of what it is called before it: "as the nurse [Vera]"."""
    bare = role.type == "phrase" and role.entity is None and scene.text[role.end - 1].isalpha()
    named = scene.lexicon.pattern("parts_played", "name").match(scene.text, role.end) if bare else None
    if named is None:
        return role
    return replace(role, literal=Literal(named["name"]), start=named.start("name"), end=named.end("name"))
