"""A name in a scene in, the names out that a list puts beside it: "the prizes A, B and C", "A, B and C, the founders".

The parser often breaks a list of names: its later members hang on a bracket, on the end of the first name, or on the
verb. A list is shown by its names alone: one class, commas between them, and "and" before the last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kgcine.ontology import Ontology
from kgcine.parsing.predicates import SUBJECTS
from kgcine.scene import Filler, Scene

_FOLLOWING = frozenset(',;"”’» ')
_CALLING = frozenset({"Occupation", "Nationality"})
_CLASSES = ("Person", "CreativeWork", "Award", "Place", "Organisation")
#: Of these a row without "and" is a list; a place or house behind a comma may be where the one before lies.
_BARE = ("Person", "CreativeWork", "Award")
#: What these are may be told before the name; what a person is called tells what he did.
_CALLED = ("CreativeWork", "Award")
_ASIDES, _REACH = 2, 90
#: Two names with "and" between them are left to the parser, save where what is told of the first leads it astray.
_SHORTEST = 3


def listed_behind(scene: Scene, first: Filler, head: int, ontology: Ontology, *, called: bool = False) -> list[Filler]:
    """Return the later members of the list that a name begins; none where ``head``, what is said, is in its bracket.

    With ``called`` each may have its calling before it: "the director A, the cameraman B and the composer C left".
    """
    if not _named(first) or scene.text[first.end : first.end + 1] not in _FOLLOWING:
        return []
    if first.end < scene.doc[head].idx < _outer(scene, first, ontology):
        return []
    row = _row(scene, first, ontology, called=called)
    if len(row) < _SHORTEST and not (row and _outer(scene, first, ontology) > first.end):
        return []
    return row[1:] if not _begins_clause(scene, row[-1]) else []


def listed_before(scene: Scene, last: Filler, ontology: Ontology) -> list[Filler]:
    """Return the earlier members of the list that a name ends: "A, B and [C], the founders"."""
    if not _named(last):
        return []
    sentence = scene.doc[last.token].sent
    before = [each for each in scene.between(sentence.start_char, last.start) if _named(each)]
    for start, first in enumerate(before):
        if start and _gap(scene, before[start - 1], first, "comma", ontology):
            continue
        row = _row(scene, first, ontology)
        if row and row[-1].start == last.start:
            return row[:-1]
    return []


def _row(scene: Scene, first: Filler, ontology: Ontology, *, called: bool = False) -> list[Filler]:
    """Return the names from the first to the one behind "and"; none where the list does not end so."""
    row, end = [first], scene.doc[first.token].sent.end_char
    for each in _names_after(scene, first, end, ontology):
        if not _alike(first, each, ontology):
            break
        if _gap(scene, row[-1], each, "last", ontology, called=called):
            return [*row, each]
        if not _gap(scene, row[-1], each, "comma", ontology, called=called):
            break
        row.append(each)
    return row if _is_over(scene, row, end, ontology) else []


def _is_over(scene: Scene, row: list[Filler], end: int, ontology: Ontology) -> bool:
    """Tell whether a list ends without "and": "A, B and others", "A, B, C"."""
    at, patterns = _outer(scene, row[-1], ontology), scene.lexicon
    if len(row) > 1 and patterns.pattern("lists", "others").match(scene.text, at, end):
        return True
    bare = len(row) >= _SHORTEST and any(ontology.is_a(row[0].type, each) for each in _BARE)
    return bare and patterns.pattern("lists", "ended").match(scene.text, at, end) is not None


def _names_after(scene: Scene, first: Filler, end: int, ontology: Ontology) -> Iterator[Filler]:
    at = _outer(scene, first, ontology)
    for each in scene.between(at, end):
        if each.start >= at and _named(each):
            yield each
            at = _outer(scene, each, ontology)


def _bracket(scene: Scene, end: int) -> re.Match[str] | None:
    """Find what is told right behind a member of a list: whose name a school bears, its town, its year, a bracket."""
    return scene.lexicon.pattern("lists", "behind").match(scene.text, end)


def _outer(scene: Scene, name: Filler, ontology: Ontology) -> int:
    """Return where a name ends with the bracket behind it, and with what is told of it alone: "A in Cannes"."""
    bracket = _bracket(scene, name.end)
    end = name.end if bracket is None else bracket.end()
    aside, goes_on = (scene.lexicon.pattern("lists", key) for key in ("aside", "goes_on"))
    at = end
    for _ in range(_ASIDES):
        led = aside.match(scene.text, at)
        beside = None if led is None else _beside(scene, led.end(), name, ontology)
        if beside is None:
            break
        bracket = _bracket(scene, beside.end)
        at = beside.end if bracket is None else bracket.end()
        end = at if goes_on.match(scene.text, at) else end
    return end


def _beside(scene: Scene, at: int, name: Filler, ontology: Ontology) -> Filler | None:
    """Return the name or date that begins at a place and is of another class than a member of the list."""
    found = (each for each in scene.between(at, at + _REACH) if each.start == at and each.kind in ("name", "date"))
    return next((each for each in found if not _alike(name, each, ontology)), None)


def _gap(scene: Scene, left: Filler, right: Filler, joint: str, ontology: Ontology, *, called: bool = False) -> bool:
    start, pattern = _outer(scene, left, ontology), scene.lexicon.pattern("lists", joint)
    noun = _noun(scene, start, right, ontology)
    if any(pattern.fullmatch(scene.text, start, end) is not None for end in (right.start, noun)):
        return True
    callings = [each for each in scene.between(start, right.start) if each.type in _CALLING] if called else []
    if not callings or scene.text[callings[-1].end : right.start] != " ":
        return False
    return pattern.fullmatch(scene.text, start, callings[0].start) is not None


def _noun(scene: Scene, start: int, name: Filler, ontology: Ontology) -> int:
    """Return where what a work or prize is called begins before its name: "A, [the opera] B and [the medal] C"."""
    called = any(ontology.is_a(name.type, each) for each in _CALLED)
    found = scene.lexicon.pattern("lists", "noun").search(scene.text, start, name.start) if called else None
    return name.start if found is None else found.start()


def _named(filler: Filler) -> bool:
    return filler.kind == "name" and filler.entity is not None


def _alike(one: Filler, other: Filler, ontology: Ontology) -> bool:
    return any(ontology.is_a(one.type, each) and ontology.is_a(other.type, each) for each in _CLASSES)


def _begins_clause(scene: Scene, name: Filler) -> bool:
    """Tell whether a name is the subject of what follows: "he made A, B and C was shot by another", "by A; B and C".

    Also where the parser takes the verb for a noun: "directed by A; B, C and D star".
    """
    token = scene.doc[name.token]
    verbs = scene.lexicon.words("coreference", "playing")
    after = scene.doc.char_span(name.start, name.end, alignment_mode="expand")
    if after is not None and after.end < len(scene.doc) and scene.doc[after.end].text in verbs:
        return True
    while token.dep_ == "conj" and token.head.pos_ == "PROPN":
        token = token.head
    return token.dep_ in SUBJECTS and token.head.i > token.i
