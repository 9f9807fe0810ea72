"""Names that tell something of what they name: "the famine of the 1930s", "the Supreme Court of Latvia".

What a date or a place inside a name says is the text's own word wherever the name stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kgcine.classes import ORGANISATIONS
from kgcine.model import Entity
from kgcine.naming.lexicon import Lexicon
from kgcine.ontology import Ontology
from kgcine.scene import Filler, Scene

FRAME = "name"
_YEAR = re.compile(r"\b\d{4}\b")
_AREAS = ("Settlement", "Region")
#: What stands in the town that its name ends with: "Opera House of Omsk", "Pedagogical Institute of Osh".
_HOUSES = ("Site", "EducationalInstitution")
_KEPT = ("Person", "HistoricalEvent")

Told = tuple[Filler, str, Filler]


def told_by_names(scene: Scene, ontology: Ontology, lexicon: Lexicon) -> Iterator[Told]:
    """Yield what the names of a text state: whose, which property, and the filler of its value."""
    places, people = _places(scene, ontology), _people(scene)
    for filler in scene.fillers:
        if filler.kind == "name" and filler.entity is not None:
            yield from _dated(scene, ontology, filler, lexicon)
            yield from _placed(scene, ontology, filler, places, lexicon)
            yield from _begun(scene, ontology, filler, places, lexicon)
            yield from _of_nation(scene, filler, places, lexicon)
            yield from _honoured(scene, filler, people, lexicon)
            yield from _kept_in_memory(scene, filler, lexicon)


def _dated(scene: Scene, ontology: Ontology, name: Filler, lexicon: Lexicon) -> Iterator[Told]:
    yearless = _YEAR.search(scene.text, name.start, name.end) is None
    if not ontology.is_a(name.type, "Event") or (yearless and not _is_of_its_time(scene, name, lexicon)):
        return
    for date in scene.dates:
        if not (name.start <= date.start and date.end <= name.end) or date.literal is None:
            continue
        ends = (("startDate", date.literal), ("endDate", date.until)) if date.relation == "range" else ()
        # What leads to the name is no part of the date: "after the April 2010 uprising".
        for told, literal in ends or (("pointInTime", date.literal),):
            if literal is not None:
                yield name, told, Filler(name.token, "Date", None, literal, date.start, date.end, "date")


def _is_of_its_time(scene: Scene, name: Filler, lexicon: Lexicon) -> bool:
    """Tell whether an event has its sentence's year: "In 1986, after the December events", but "writing of the"."""
    before = scene.text[: name.start].lower().split()[-2:]
    sentence = scene.doc[name.token].sent
    if _YEAR.search(scene.text, sentence.start_char, sentence.end_char) is None:
        return False
    return not lexicon.words("events", "of_its_time").isdisjoint(before)


def _placed(
    scene: Scene, ontology: Ontology, name: Filler, places: Mapping[str, Entity], lexicon: Lexicon
) -> Iterator[Told]:
    text = scene.text[name.start : name.end]
    for tail in lexicon.pattern("names", "placed").finditer(text):
        side = text[tail.end() :].partition(" ")[0]
        start = tail.end() + (len(side) + 1 if side in lexicon.words("described", "sides") else 0)
        place = places.get(text[start:]) or _country(scene, name, text[start:], lexicon)
        if place is None or place.id == name.entity or _is_waged(text[: tail.end()], lexicon):
            continue
        value = Filler(name.token, place.type, place.id, None, name.start + start, name.end, "name")
        town = ontology.is_a(name.type, "Festival") and ontology.is_a(place.type, "Settlement")
        if town or ontology.is_a(name.type, "HistoricalEvent"):
            yield name, "location", value
        elif _is_house_of(name, place, ontology):
            # An embassy in a country is another country's.
            if lexicon.words("institutions", "missions").isdisjoint(text.lower().split()):
                yield name, "country", value
        elif ontology.is_a(name.type, "Organisation") and _is_described(text, tail.start()):
            seat = "locatedIn" if ontology.is_a(name.type, "EducationalInstitution") else "headquarters"
            yield from ((name, told, value) for told in sorted({seat, "locatedIn"}))
        elif any(ontology.is_a(name.type, kind) for kind in _HOUSES) and ontology.is_a(place.type, "Settlement"):
            yield name, "locatedIn", value


def _of_nation(scene: Scene, name: Filler, places: Mapping[str, Entity], lexicon: Lexicon) -> Iterator[Told]:
    """Tell of which country a court or ministry is whose name begins with a nation: "the Kyrgyz Supreme Court"."""
    text = scene.text[name.start : name.end]
    nation, _, rest = text.removeprefix("The ").partition(" ")
    country = lexicon.countries.get(nation)
    if name.type != "GovernmentBody" or country is None or not rest[:1].isupper():
        return
    place = places.get(country)
    if place is not None and place.spans and lexicon.words("institutions", "missions").isdisjoint(rest.lower().split()):
        start = name.start + text.index(nation)
        at = start, start + len(nation)
        yield name, "country", Filler(name.token, place.type, place.id, None, *at, "name", place.spans[:1])


def _begun(
    scene: Scene, ontology: Ontology, name: Filler, places: Mapping[str, Entity], lexicon: Lexicon
) -> Iterator[Told]:
    """Tell where an event was that a town or region names: "Tashkent earthquake", "1990 Osh riots", "Osh Uprising"."""
    if not ontology.is_a(name.type, "HistoricalEvent"):
        return
    led, _, noun = scene.text[name.start : name.end].rpartition(" ")
    town = places.get(led)
    if town is not None and _is_area(town.type, ontology) and noun.lower() in _nouns(lexicon):
        yield name, "location", Filler(name.token, town.type, town.id, None, name.start, name.start + len(led), "name")
    for place in scene.between(name.start, name.end):
        leading = scene.text[name.start : place.start].split()
        part = bool(leading) and leading[-1] in lexicon.words("described", "compass")
        alone = all(word.isdecimal() for word in leading[: len(leading) - part])
        area = _is_area(place.type, ontology) or (part and ontology.is_a(place.type, "Country"))
        if place.kind == "name" and place.entity != name.entity and area and alone:
            yield name, "location", place


def _nouns(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.words("events", "nouns") | lexicon.words("described", "HistoricalEvent")


def _is_area(type_: str, ontology: Ontology) -> bool:
    return any(ontology.is_a(type_, kind) for kind in _AREAS)


def _is_house_of(name: Filler, place: Entity, ontology: Ontology) -> bool:
    """Tell whether a body is told to be of a country; the name of a paper tells of its readers or subjects."""
    paper = ontology.is_a(name.type, "MediaOutlet")
    return ontology.is_a(name.type, "Organisation") and not paper and ontology.is_a(place.type, "Country")


def _honoured(scene: Scene, name: Filler, people: Mapping[str, Entity], lexicon: Lexicon) -> Iterator[Told]:
    """Tell whom a name honours that begins with the full name or the surname of a person of the text."""
    honoured, honouring = lexicon.pattern("names", "honoured"), lexicon.words("institutions", "honouring")
    for each in scene.between(name.start, name.end):
        if each.type == "Person" and honoured.search(scene.text[name.start : each.start]):
            yield name, "namedAfter", each
    words = scene.text[name.start : name.end].removeprefix("The ").split(" ")
    at = next((i for i, word in enumerate(words) if word in honouring and i), 0)
    bearer = " ".join(words[:at])
    person = people.get(bearer)
    if person is not None and name.type != "Person":
        start = scene.text.index(bearer, name.start)
        chain = () if bearer == person.name else person.spans[:1]
        value = Filler(name.token, person.type, person.id, None, start, start + len(bearer), "name", chain)
        yield name, "namedAfter", value


def _kept_in_memory(scene: Scene, name: Filler, lexicon: Lexicon) -> Iterator[Told]:
    """Tell whom or what a monument keeps in memory: "monument to the writer Weber", "Kemin uprising memorial"."""
    noun = scene.text[name.start : name.end].split(" ")[0]
    if name.type == "Site" and noun in lexicon.words("described", "Site"):
        inside = (f for f in scene.fillers if name.start < f.start and f.end <= name.end)
        yield from ((name, "commemorates", f) for f in inside if _is_kept(f))
        return
    bearer, _, last = scene.text[name.start : name.end].removeprefix("The ").rpartition(" ")
    if name.type == "Site" and last.lower() in lexicon.words("described", "Site"):
        kept = next((e for e in scene.discourse.entities if e.name == bearer and e.type in _KEPT), None)
        if kept is not None:
            at = scene.text.index(bearer, name.start)
            yield name, "commemorates", Filler(name.token, kept.type, kept.id, None, at, at + len(bearer), "name")


def _is_kept(filler: Filler) -> bool:
    if filler.type == "HistoricalEvent":
        return filler.kind in ("name", "nominal")
    return filler.type == "Person" and filler.kind == "name"


def _people(scene: Scene) -> dict[str, Entity]:
    """Return the persons whom the text names in full, by that name, and by a surname that only one of them has."""
    full = [entity for entity in scene.discourse.entities if entity.type == "Person" and " " in entity.name]
    surnames = [entity.name.split()[-1] for entity in full]
    alone = {name: entity for name, entity in zip(surnames, full, strict=True) if surnames.count(name) == 1}
    return alone | {entity.name: entity for entity in full}


def _country(scene: Scene, name: Filler, tail: str, lexicon: Lexicon) -> Entity | None:
    """Return the listed country that only the name of a body names: "Geographical Society of Mongolia"."""
    if tail not in lexicon.countries.values() or scene.types.get(name.entity or "") not in ORGANISATIONS:
        return None
    span = scene.article.to_source(name.end - len(tail), name.end)
    return scene.note(tail, tail, "Country", span)


def _is_waged(name: str, lexicon: Lexicon) -> bool:
    """Tell whether what follows is who wages it, and no place: "war of [the Soviet Union]"."""
    words = name.lower().removesuffix("the ").split()
    return words[-1] == "of" and words[-2] in lexicon.words("events", "waged")


def _is_described(name: str, tail: int) -> bool:
    """Tell whether a name is no proper one, whose place is where the thing is: "puppet theatre in Osh"."""
    return name[:tail].islower()


def _places(scene: Scene, ontology: Ontology) -> dict[str, Entity]:
    """Return the places of the text by their names."""
    known = [entity for entity in scene.discourse.entities if ontology.is_a(entity.type, "Place")]
    return {name: entity for entity in known for name in (entity.name, *entity.aliases)}
