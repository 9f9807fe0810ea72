"""A clause in, whether it tells of an event without a name out: "clashes killed 12", "that in Osh killed eight".

What such a clause says is said of no event that its sentence or the text names elsewhere.
"""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.clauses import Clause
from kgcine.parsing.grammar import words_of
from kgcine.scene import Filler, Scene

#: Roles in which a clause has its event, and those that fill it from elsewhere.
_OWN, ELSEWHERE = ("agent", "in", "during"), frozenset({"topic", "nearby", "ahead", "spoken", "carried", "counted"})
_NEAR = 2
_STANDING_FOR = frozenset({"that", "those", "another"})


def tells_of_another(clause: Clause, scene: Scene) -> bool:
    """Tell whether a clause has an event of its own that nothing names."""
    head = scene.doc[clause.head]
    # Of "that in Osh killed eight" the parser makes a mark.
    if head.dep_ != "ccomp" and any(_stands(child) for child in head.lefts):
        return True
    return any(_is_another(scene.doc[a.token], scene) for role in _OWN for a in clause.fillers(role) if a.direct)


def _stands(token: Token) -> bool:
    """Tell whether a pronoun stands for an event of another place or year: "that in Osh", "another of 1966"."""
    return token.lower_ in _STANDING_FOR and token.i + 1 < len(token.doc) and token.nbor().tag_ == "IN"


def _is_another(token: Token, scene: Scene) -> bool:
    if token.i in scene.entities:
        return False
    if token.lower_ in _STANDING_FOR:
        return _stands(token)
    events = scene.lexicon.words("events", "nouns") | scene.lexicon.words("described", "HistoricalEvent")
    known = words_of(token, "definite") | words_of(token, "theirs") | words_of(token, "neuter")
    return token.lower_ in events and not any(child.lower_ in known or child.dep_ == "poss" for child in token.lefts)


def is_left(event: Filler, clause: Clause, scene: Scene) -> bool:
    """Tell whether a clause has a noun of its own for an event and another one was named too far above to be meant."""
    events = scene.lexicon.words("events", "nouns")
    own = (scene.doc[a.token] for role in _OWN for a in clause.fillers(role) if a.direct)
    if not any(token.lower_ in events and token.i not in scene.entities for token in own):
        return False
    at, sentence = 0, scene.doc[clause.head].sent
    while at <= _NEAR and sentence.start > event.token:
        at, sentence = at + 1, scene.doc[sentence.start - 1].sent
    return at > _NEAR


def is_told_later(head: int, event: Filler, scene: Scene) -> bool:
    """Tell whether an event stands behind the semicolon that ends a clause: "Seven died at work; the Osh riots"."""
    behind = scene.doc[head : event.token] if event.token > head else ()
    return any(token.text == ";" for token in behind)
