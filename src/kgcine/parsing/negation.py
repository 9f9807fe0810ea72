"""A predicate or noun of a parsed sentence in, whether the sentence says that it is not so out."""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.parsing.grammar import words_of
from kgcine.parsing.inverted import is_delayed
from kgcine.parsing.predicates import SUBJECTS


def is_negated(token: Token) -> bool:
    """Tell whether "not", "never", "no" or "neither" stands with a predicate, and does not only delay it."""
    no, never = words_of(token, "no"), words_of(token, "never")
    if token.dep_ == "conj" and any(c.lower_ in words_of(token, "nor") and c.i < token.i for c in token.head.rights):
        # "Never worked there, nor did he study".
        return True
    return not is_delayed(token) and any(
        child.dep_ == "neg" or child.lower_ in never or (child.dep_ == "det" and child.lower_ in no)
        for child in token.children
    )


def is_denied(noun: Token) -> bool:
    """Tell whether a sentence says who or what its subject is not: "the director was not A"."""
    said = [child for child in noun.head.rights if child.dep_ == "attr"]
    said += [beside for child in said for beside in child.rights if beside.dep_ == "appos"]
    named = (child for child in said if child.pos_ == "PROPN")
    return noun.dep_ == "nsubj" and noun.head.lemma_ == "be" and is_negated(noun.head) and any(named)


def is_none(noun: Token) -> bool:
    """Tell whether a noun phrase stands for nothing: "no music was composed", "nobody directed it"."""
    no = words_of(noun, "no")
    return noun.lower_ in words_of(noun, "nobody") or any(
        child.dep_ in ("det", "preconj", "cc") and child.lower_ in no for child in noun.children
    )


def is_void(verb: Token) -> bool:
    """Tell whether a verb states that something is not so: by "not", or because nobody does it and to nothing."""
    void = any(is_none(child) for child in verb.children if child.dep_ in ("dobj", *SUBJECTS))
    return void or is_negated(verb) or _is_of_denied(verb)


def _is_of_denied(verb: Token) -> bool:
    """Tell whether a clause says what somebody did who did not do it: "it was not A who directed it"."""
    named = verb.head
    denied = verb.dep_ == "relcl" and named.dep_ == "attr" and is_negated(named.head)
    return denied and any(child.dep_ in SUBJECTS and child.lower_ == "it" for child in named.head.lefts)
