"""The word that says so in, a source without a name out: "prosecutors said", "according to official figures".

Such a source is an Agent labelled with what the text calls it, and is the same for one article only.
"""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.classes import ORGANISATIONS
from kgcine.parsing.grammar import words_of
from kgcine.scene import Scene

AGENT = "Agent"
AUTHORS = ORGANISATIONS | {"Person", "Country"}
_BEFORE = frozenset({"compound", "amod", "nmod", "nummod", "poss", "case", "punct"})
_LONGEST = 8


def unnamed_source(token: Token, scene: Scene) -> str | None:
    """Return the id of the source that a noun calls without naming it; None where the noun calls none."""
    if token.pos_ != "NOUN" or token.i in scene.entities:
        return None
    if (author := _author(token, scene)) is not None:
        return author
    first, last = _first(token), _last(token)
    start, end = scene.doc[first].idx, scene.doc[last].idx + len(scene.doc[last])
    label = scene.text[start:end]
    value = scene.values.get(first)
    named = scene.doc[first].pos_ == "PROPN" or (value is not None and value.type == "Nationality")
    if scene.doc[first].is_sent_start and not named:
        label = label[:1].lower() + label[1:]
    return scene.note(f"{AGENT} {label}", label, AGENT, scene.article.to_source(start, end)).id


def _author(noun: Token, scene: Scene) -> str | None:
    """Return whose words a document gives: "figures published by the agency", "a report of the commission"."""
    if noun.lemma_ not in words_of(noun, "documents"):
        return None
    by = (t for t in noun.subtree if t.i > noun.i and t.lower_ in words_of(noun, "issued"))
    named = (filler for t in by for child in t.children if child.dep_ == "pobj" for filler in scene.reach(child.i))
    return next((f.entity for f in named if f.entity and scene.types[f.entity] in AUTHORS), None)


def _first(noun: Token) -> int:
    """Return where the phrase begins that calls a source: with whose it is, without article or pronoun."""
    same, first = words_of(noun, "same"), noun.i
    for child in sorted(noun.lefts, key=lambda each: -each.i):
        owned = child.dep_ not in _BEFORE or child.pos_ in ("DET", "PRON") or child.lower_ in same
        if owned or child.right_edge.i + 1 != first or noun.i - child.left_edge.i > _LONGEST:
            break
        first = child.left_edge.i
    before = noun.doc[first - 1] if first > noun.sent.start else None
    if before is not None and before.lower_ in words_of(noun, "quantities"):
        first = before.i
    while noun.doc[first].pos_ in ("PUNCT", "SPACE") and first < noun.i:
        first += 1
    return first


def _last(noun: Token) -> int:
    """Return where the phrase ends: with what the source belongs to, "the commission of parliament"."""
    if noun.i + 1 >= noun.sent.end:
        return noun.i
    behind = noun.nbor(1)
    belongs = behind.head == noun and behind.lower_ in words_of(noun, "belonging")
    edge = behind.right_edge.i
    if (
        not belongs
        or edge - noun.i > _LONGEST
        or any(t.pos_ == "VERB" or t.text == "," for t in noun.doc[noun.i : edge])
    ):
        return noun.i
    return edge
