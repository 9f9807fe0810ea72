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
#: Two names with "and" between them are left to the parser, save where a bracket behind the first leads it astray.
_SHORTEST = 3


def listed_behind(scene: Scene, first: Filler, head: int, ontology: Ontology, *, called: bool = False) -> list[Filler]:
    """Return the later members of the list that a name begins; none where ``head``, what is said, is in its bracket.

    With ``called`` each may have its calling before it: "the director A, the cameraman B and the composer C left".
    """
    if not _named(first) or scene.text[first.end : first.end + 1] not in _FOLLOWING:
        return []
    if first.end < scene.doc[head].idx < _outer(scene, first):
        return []
    row = _row(scene, first, ontology, called=called)
    if len(row) < _SHORTEST and not (row and _bracket(scene, first.end)):
        return []
    return row[1:] if not _begins_clause(scene, row[-1]) else []


def listed_before(scene: Scene, last: Filler, ontology: Ontology) -> list[Filler]:
    """Return the earlier members of the list that a name ends: "A, B and [C], the founders"."""
    if not _named(last):
        return []
    sentence = scene.doc[last.token].sent
    before = [each for each in scene.between(sentence.start_char, last.start) if _named(each)]
    for start, first in enumerate(before):
        if start and _gap(scene, before[start - 1], first, "comma"):
            continue
        row = _row(scene, first, ontology)
        if row and row[-1].start == last.start:
            return row[:-1]
    return []


def _row(scene: Scene, first: Filler, ontology: Ontology, *, called: bool = False) -> list[Filler]:
    """Return the names from the first to the one behind "and"; none where the list does not end so."""
    row, end = [first], scene.doc[first.token].sent.end_char
    for each in _names_after(scene, first, end):
        if not _alike(first, each, ontology):
            return []
        if _gap(scene, row[-1], each, "last", called=called):
            return [*row, each]
        if not _gap(scene, row[-1], each, "comma", called=called):
            return []
        row.append(each)
    return []


def _names_after(scene: Scene, first: Filler, end: int) -> Iterator[Filler]:
    at = _outer(scene, first)
    for each in scene.between(at, end):
        if each.start >= at and _named(each):
            yield each
            at = _outer(scene, each)


def _bracket(scene: Scene, end: int) -> re.Match[str] | None:
    """Find what is told right behind a member of a list: whose name a school bears, its town, its year, a bracket."""
    return scene.lexicon.pattern("lists", "behind").match(scene.text, end)


def _outer(scene: Scene, name: Filler) -> int:
    """Return where a name ends with the bracket behind it."""
    bracket = _bracket(scene, name.end)
    return name.end if bracket is None else bracket.end()


def _gap(scene: Scene, left: Filler, right: Filler, joint: str, *, called: bool = False) -> bool:
    start, pattern = _outer(scene, left), scene.lexicon.pattern("lists", joint)
    if pattern.fullmatch(scene.text, start, right.start) is not None:
        return True
    callings = [each for each in scene.between(start, right.start) if each.type in _CALLING] if called else []
    if not callings or scene.text[callings[-1].end : right.start] != " ":
        return False
    return pattern.fullmatch(scene.text, start, callings[0].start) is not None


def _named(filler: Filler) -> bool:
    return filler.kind == "name" and filler.entity is not None


def _alike(one: Filler, other: Filler, ontology: Ontology) -> bool:
    return any(ontology.is_a(one.type, each) and ontology.is_a(other.type, each) for each in _CLASSES)


def _begins_clause(scene: Scene, name: Filler) -> bool:
    """Tell whether a name is the subject of what follows: "he made A, B and C was shot by another"."""
    token = scene.doc[name.token]
    return token.dep_ in SUBJECTS and token.head.i > token.i
