"""A parsed article in, what its first sentence defines out: "Salt Road is a 1987 drama", "Salt Road, a drama, opened".

An article that begins so is about that thing, however seldom it names it again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from kgcine.model import Block
from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import SUBJECTS

_NAMES = frozenset({"PROPN", "NOUN"})


def defined_subject(doc: Doc, blocks: Sequence[Block]) -> Token | None:
    """Return the subject of an article's first sentence that says what it is, None where it says so of nothing."""
    start = next((block.start for block in blocks if block.kind != "headline"), 0)
    sentence = next((sent for sent in doc.sents if sent.start_char >= start), None)
    if sentence is None:
        return None
    subject = next((child for child in sentence.root.lefts if child.dep_ in SUBJECTS), None)
    return subject if subject is not None and any(_defining(subject)) else None


def defining_words(subject: Token) -> frozenset[str]:
    """Return the nouns by which a sentence says what its subject is: "is a director, screenwriter and teacher"."""
    nouns = [noun for first in _defining(subject) for noun in (first, *first.conjuncts)]
    return frozenset(noun.lemma_.lower() for noun in nouns)


def _defining(subject: Token) -> Iterator[Token]:
    verb, indefinite = subject.head, words_of(subject, "indefinite")
    said = [child for child in verb.rights if child.dep_ == "attr" and child.pos_ in _NAMES]
    called = [child for child in subject.rights if child.dep_ == "appos" and child.pos_ == "NOUN"]
    for noun in (*(said if verb.lemma_ == "be" else ()), *called):
        if any(left.lower_ in indefinite for left in noun.lefts):
            yield noun
