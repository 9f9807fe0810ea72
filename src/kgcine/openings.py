"""A parsed article in, what its first sentence defines out: "Salt Road is a 1987 drama", "Salt Road, a drama, opened".

An article that begins so is about that thing, however seldom it names it again.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from kgcine.model import Block
from kgcine.predicates import SUBJECTS

_INDEFINITE = frozenset({"a", "an"})
_NAMES = frozenset({"PROPN", "NOUN"})


def defined_subject(doc: Doc, blocks: Sequence[Block]) -> Token | None:
    """Return the subject of an article's first sentence that says what it is, None where it says so of nothing."""
    start = next((block.start for block in blocks if block.kind != "headline"), 0)
    sentence = next((sent for sent in doc.sents if sent.start_char >= start), None)
    if sentence is None:
        return None
    subject = next((child for child in sentence.root.lefts if child.dep_ in SUBJECTS), None)
    if subject is None:
        return None
    said = [child for child in sentence.root.rights if child.dep_ == "attr" and child.pos_ in _NAMES]
    called = [child for child in subject.rights if child.dep_ == "appos" and child.pos_ == "NOUN"]
    defining = [*(said if sentence.root.lemma_ == "be" else ()), *called]
    return subject if any(_INDEFINITE & {left.lower_ for left in noun.lefts} for noun in defining) else None
