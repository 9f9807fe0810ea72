"""An office in, who bears it out by the order of names: "director of the bank A", "the head of X, B, his deputy, C"."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Token

from kgcine.parsing.offices import TABLE
from kgcine.scene import Filler, Scene

_REACH, _LED, _TWO_PAIRS = 16, 4, 4
_DASHES, _LISTING = frozenset("-–—"), frozenset({",", "and"})
_PARTING = frozenset({",", ";", ":"})
_OF = frozenset({"of", "at"})
_POSSESSIVE = frozenset({"'s", "’s"})
_LEADING = frozenset({"DT", "PRP$"})
_AND, _TO, _BESIDE = "and", "to", 3


def bearers(scene: Scene, noun: int) -> list[Filler]:
    """Return who bears an office or calling by the order of the names, nobody where the parser may decide."""
    found = _behind_house(scene, noun) or _in_turn(scene, noun)
    return _behind_dash(scene, noun) if found is None else [found]


def of_group(noun: Token) -> bool:
    """Tell whether a plural only tells of whom a group is made, which may be another's: "the soldiers group of A"."""
    return noun.tag_ == "NNS" and noun.dep_ == "compound" and noun.head.pos_ == "NOUN" and noun.i < noun.head.i


def of_others(scene: Scene, noun: Token) -> bool:
    """Tell whether a plural stands behind one name alone, which it cannot call: "the president, A, heads of unions"."""
    who = scene.entities.get(noun.head.i) if noun.tag_ == "NNS" and noun.dep_ == "appos" else None
    if who is None or who.kind != "name" or who.type != "Person" or noun.head.i > noun.i:
        return False
    first = next(at for at in range(noun.head.i, -1, -1) if scene.entities.get(at - 1) is not who)
    before = [scene.entities.get(at) for at in range(max(0, first - _BESIDE), first)]
    joined = any(each is not None and each.type == "Person" for each in before)
    return not joined and not any(child.dep_ == "conj" for child in noun.head.children)


def _behind_dash(scene: Scene, noun: int) -> list[Filler]:
    """Return the persons whom a calling is a label of: "directors - A, B and C, cameramen - D"."""
    doc = scene.doc
    if noun + 2 >= len(doc) or doc[noun + 1].text not in _DASHES or doc[noun + 1].idx == doc[noun].idx + len(doc[noun]):
        return []
    found: list[Filler] = []
    at = noun + 2
    while (who := scene.entities.get(at)) is not None and who.kind == "name" and who.type == "Person":
        found.append(who)
        while scene.entities.get(at) is who:
            at += 1
        if at >= len(doc) or doc[at].lower_ not in _LISTING:
            break
        at += 1 + (doc[at : at + 2].text.lower() == ", and")
    return found


def _behind_house(scene: Scene, noun: int) -> Filler | None:
    """Return the person named right behind the house that an office is of."""
    doc = scene.doc
    sent = noun + 1 < len(doc) and doc[noun + 1].lower_ == _TO
    # "Ambassador to Latvia A".
    envoy = sent and doc[noun].lower_ in scene.lexicon.words(TABLE, "envoys")
    if noun + 3 >= len(doc) or not (envoy or doc[noun + 1].lower_ in _OF):
        return None
    house: Filler | None = None
    for at in range(noun + 2, min(len(doc), noun + _REACH)):
        if doc[at].is_punct and doc[at].text not in {'"', "“", "”", "-"}:
            return None
        found = scene.entities.get(at)
        if found is None or found.kind != "name" or found is house:
            continue
        if found.type == "Person":
            near = house is not None and _adjoin(scene, house, found)
            near = near or (house is None and _of_republic(scene, found))
            owner = scene.text[found.end : found.end + 2] in _POSSESSIVE
            return found if near and not owner else None
        house = found
    return None


def _of_republic(scene: Scene, person: Filler) -> bool:
    """Tell whether a house that is not named stands right before a name: "minister of justice of the republic A"."""
    first = scene.doc.char_span(person.start, person.start + 1, alignment_mode="expand")
    before = None if first is None or first.start < 2 else scene.doc[first.start - 1]
    return before is not None and before.lower_ in scene.lexicon.words(TABLE, "republics")


def _adjoin(scene: Scene, house: Filler, person: Filler) -> bool:
    """Tell whether a name follows a house at once, or behind the noun for it: "of the Kazakhfilm studio A"."""
    between = [token for token in scene.doc[house.token : person.token] if house.end <= token.idx < person.start]
    return len(between) < 2 and all(token.pos_ == "NOUN" and token.is_lower for token in between)


def _in_turn(scene: Scene, noun: int) -> Filler | None:
    """Return who follows an office in a list that names each office before its bearer, from its first member on."""
    parts = _parts(scene, noun)
    at = next((number for number, part in enumerate(parts) if noun in part), 0)
    if len(parts) < _TWO_PAIRS or at + 1 >= len(parts):
        return None
    who = _alone(scene, parts[at + 1]) or _first_of_two(scene, parts[at + 1])
    if who is None or not _office(scene, parts[at]) or not _leads(scene, parts[at], noun, first=at == 0):
        return None
    if at and scene.doc[parts[at].start - 1].lower_ == _AND:
        # "His wife, A, and the composer, B": what "and" leads in is said of nobody before it.
        return who
    if sum(_called(scene, part) for part in parts[:at]) > 1:
        # "The actor A, the writer B, director of X, C": all of the row are called before their names.
        return who
    first = at
    while first > 1 and _alone(scene, parts[first - 1]) and _office(scene, parts[first - 2]):
        first -= 2
    if first > 0 and _last_person(scene, parts[first - 1]) is not None:
        # "A, the director of X, B, the rector of Y": each office stands behind its bearer.
        return _last_person(scene, parts[at - 1])
    after = at + 3 < len(parts) and _office(scene, parts[at + 2]) and _alone(scene, parts[at + 3]) is not None
    return who if first < at or after else None


def _leads(scene: Scene, part: range, noun: int, *, first: bool) -> bool:
    """Tell whether an office is what stands between two commas, and not what somebody else there has to do with."""
    words = scene.doc[part.start : noun]
    led = first or scene.doc[part.start].tag_ in _LEADING or _is_bare(scene, part, noun)
    return all(word.lower_ not in _OF for word in words) and led


def _is_bare(scene: Scene, part: range, noun: int) -> bool:
    """Tell whether an office has its house but no article: "honorary chairman of X", "vice-president of Y"."""
    words = scene.doc[part.start : noun]
    houses = noun + 1 < part.stop and scene.doc[noun + 1].lower_ in _OF
    return houses and all(word.is_lower or word.text in _DASHES for word in words)


def _parts(scene: Scene, token: int) -> list[range]:
    """Return what stands between the commas of a sentence, without the "and" before the last; none with a semicolon."""
    sentence = scene.doc[token].sent
    if scene.text.count(",", sentence.start_char, sentence.end_char) + 1 < _TWO_PAIRS:
        return []
    marks = [t for t in sentence if t.text in _PARTING and t.i not in scene.entities]
    commas = [] if any(t.text == ";" for t in marks) else [t.i for t in marks]
    edges = [sentence.start - 1, *commas, sentence.end]
    led = ((low + 1, high) for low, high in pairwise(edges))
    return [range(low + (low < high and scene.doc[low].lower_ == "and"), high) for low, high in led]


def _alone(scene: Scene, part: range) -> Filler | None:
    """Return the person whose name is all that stands between two commas."""
    found = {scene.entities.get(at) for at in part if not scene.doc[at].is_punct}
    who = found.pop() if len(found) == 1 else None
    return who if who is not None and who.kind == "name" and who.type == "Person" else None


def _first_of_two(scene: Scene, part: range) -> Filler | None:
    """Return the first of two persons whom "and" joins behind a list's last comma: "director of X, A and actor B"."""
    last, first = _last_person(scene, part), scene.entities.get(part.start) if part else None
    if last is None or first is None or first is last or first.kind != "name" or first.type != "Person":
        return None
    behind = next((at for at in part if scene.entities.get(at) is not first), part.stop)
    return first if behind < part.stop and scene.doc[behind].lower_ == _AND else None


def _called(scene: Scene, part: range) -> bool:
    """Tell whether a person alone is named between two commas, with what he is right before the name."""
    who = _last_person(scene, part)
    if who is None or any(scene.entities.get(at) not in (None, who) for at in part):
        return False
    first = next(at for at in part if scene.entities.get(at) is who)
    return first > part.start and _calling(scene, first - 1)


def _last_person(scene: Scene, part: range) -> Filler | None:
    """Return the person whose name ends what stands between two commas."""
    last = scene.entities.get(part.stop - 1) if part else None
    return last if last is not None and last.kind == "name" and last.type == "Person" else None


def _office(scene: Scene, inside: range) -> bool:
    """Tell whether what stands between commas is an office, with its house but without a person."""
    named = (each for each in map(scene.entities.get, inside) if each is not None and each.kind == "name")
    if any(each.type == "Person" for each in named):
        return False
    heads = scene.lexicon.words(TABLE, "heads")
    return any(
        scene.doc[at].tag_ == "NN"
        and (scene.doc[at].lower_ in heads or _calling(scene, at))
        and (
            any(scene.doc[before].tag_ in _LEADING for before in range(max(inside.start, at - _LED), at))
            or _is_bare(scene, range(max(inside.start, at - _LED), inside.stop), at)
        )
        for at in inside
    )


def _calling(scene: Scene, token: int) -> bool:
    value = scene.values.get(token)
    return value is not None and value.type == "Occupation"
