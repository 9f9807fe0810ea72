"""A predicate in, the verb out by which somebody is said to say so in passing: "A, some say, was born in Osh".

So "As B recalls, the film was shot in Osh", and "…, or so the police say".
"""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.claims.quotations import Source, speaker_of
from kgcine.claims.wording import Wording
from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import NOUN_SUBJECTS, finite_of

_STATUSES = frozenset({"reported", "alleged"})
_SAID = frozenset({"ccomp", "xcomp"})


def source_beside(token: Token, words: Wording) -> Source | None:
    """Return who says a predicate's clause by a clause of their own in it."""
    verb = finite_of(token)
    if verb is None:
        return None
    # "He is alive and teaches there, as he told us": the clause hangs on the first of several verbs.
    behind = [c for c in verb.head.rights if c.i > verb.i and c.dep_ == "advcl"] if verb.dep_ == "conj" else []
    for child in (*verb.children, *behind):
        if _is_reserve(child, words) and (who := speaker_of(child)) is not None:
            return Source(who, None)
        if words.verbs.get(child.lemma_) in _STATUSES and _is_aside(child) and (who := speaker_of(child)) is not None:
            return Source(who, None)
    return None


def _is_reserve(verb: Token, words: Wording) -> bool:
    """Tell whether a clause leaves it open whether a source is right: "if his friends are right"."""
    if verb.dep_ != "advcl" or not any(c.dep_ == "mark" and c.lower_ in words.markers for c in verb.lefts):
        return False
    told = words_of(verb, "reserving")
    return verb.lemma_ in told or any(c.dep_ in ("acomp", "xcomp") and c.lemma_ in told for c in verb.rights)


def _is_aside(verb: Token) -> bool:
    """Tell whether a verb of saying leaves out what is said, which stands around it."""
    if verb.pos_ != "VERB" or any(child.dep_ in _SAID for child in verb.children):
        return False
    empty = words_of(verb, "empty")
    tells = verb.lemma_ in words_of(verb, "telling")
    if not tells and any(child.dep_ == "dobj" and child.lower_ not in empty for child in verb.children):
        return False
    subject = any(child.dep_ in NOUN_SUBJECTS for child in verb.lefts)
    led = any(child.lower_ in words_of(verb, "echoing") for child in verb.lefts)
    return subject and (led if verb.dep_ in ("advcl", "conj") else verb.dep_ == "parataxis")


def is_parted(token: Token, source: int) -> bool:
    """Tell whether a semicolon parts a predicate from a source behind it: "It was sold; talks go on, says A"."""
    return token.i < source and any(each.text == ";" for each in token.doc[token.i : source])
