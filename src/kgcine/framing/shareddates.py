"""A clause in, the date that opens its sentence before another verb and dates this one, too, out.

"In 1967 she graduated from A and joined B", but not "and later joined B", nor the third of three, nor what has a date.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kgcine.clauses import Clause
from kgcine.parsing.denoting import copula_of
from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import SUBJECTS
from kgcine.scene import Filler, Scene

_VERBAL, _TOLD = frozenset({"VERB", "AUX"}), frozenset({"VBD", "VBN"})
_DATING = frozenset({"pobj", "npadvmod", "nummod", "advmod"})


def shared_date(clause: Clause, scene: Scene, dates: Sequence[Filler]) -> Filler | None:
    """Return the date before the first of several verbs, where a clause's own verb goes on from it."""
    verb = _verb(clause, scene)
    if verb is None or verb.dep_ != "conj" or verb.tag_ not in _TOLD or _stands_alone(verb):
        return None
    first = verb.head
    subject = next((child for child in first.lefts if child.dep_ in SUBJECTS), None)
    others = any(child.dep_ == "conj" and child.i < verb.i for child in first.rights)
    if subject is None or others or first.dep_ == "conj" or first.pos_ not in _VERBAL:
        return None
    found = [date for date in dates if date.end <= subject.left_edge.idx]
    if len(found) != 1 or not _opens(found[0], first, scene):
        return None
    between = scene.doc[subject.i : verb.i]
    later = any(found[0].end <= date.start < verb.idx for date in dates)
    sequel = words_of(verb, "sequels")
    goes_on = any(token.lower_ in sequel or token.text == ";" for token in (*between, *verb.children))
    return None if later or goes_on else found[0]


def _verb(clause: Clause, scene: Scene) -> Token | None:
    """Return a clause's verb, of a noun the one by which somebody became what it says."""
    head = scene.doc[clause.head]
    if clause.kind != "noun":
        return head
    verb = copula_of(head)
    return verb if verb is not None and verb.lemma_ in words_of(verb, "becoming") else None


def _stands_alone(verb: Token) -> bool:
    """Tell whether a verb has its own subject or goes back to a time before."""
    return any(c.dep_ in SUBJECTS or (c.dep_ == "aux" and c.lower_ == "had") for c in verb.lefts)


def _opens(date: Filler, verb: Token, scene: Scene) -> bool:
    """Tell whether a date is a moment that opens a sentence right below its first verb: "In 1967", "The same year"."""
    token = scene.doc[date.token]
    if date.until is not None or date.relation != "at" or token.dep_ not in _DATING:
        return False
    led = token.head if token.dep_ == "pobj" else token
    while led.dep_ in _DATING and led.head != verb and date.start <= led.head.idx < date.end:
        led = led.head
    if token.dep_ == "pobj" and led.lower_ not in words_of(verb, "member_dating"):
        return False
    return led.head == verb and led.left_edge.i <= verb.sent.start + 1
