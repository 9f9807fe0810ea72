"""A noun for a kinsman in, which of those around it is meant by it out."""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.parsing.grammar import words_of


def ruled_by(noun: Token) -> Token | None:
    """Return what "of" joins a noun to."""
    return noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else None


def kin_before(noun: Token) -> Token | None:
    """Return the kinsman whom a second such noun is said of, too: "[husband] of A, father of B"."""
    kin = words_of(noun, "kin")
    called = noun.head.head if noun.head.dep_ == "appos" and noun.head.head.pos_ == "NOUN" else noun.head
    above = ruled_by(called)
    if noun.lower_ not in kin or above is None or above.lower_ not in kin:
        return None
    own = any(child.dep_ in ("det", "poss") for child in noun.lefts)
    return above if not own and any(child.lower_ == "of" for child in noun.rights) else None


def of_kin_between(child: Token, noun: Token) -> bool:
    """Tell whether a kinsman told of in between is meant: "her mother, a doctor, and her aunt, the singer A"."""
    kin = words_of(noun, "kin")
    if noun.lower_ not in kin or child.i < noun.i:
        return False
    if noun.dep_ == "appos" and noun.head.lower_ in kin:
        # "Her mother, a sister of A, B": B may be she herself.
        return True
    between = noun.doc[noun.i + 1 : child.left_edge.i]
    return any(t.lower_ in kin and any(c.dep_ == "poss" for c in t.lefts) for t in between)
