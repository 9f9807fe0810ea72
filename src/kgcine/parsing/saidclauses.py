"""A parsed Doc in, the same with clauses of what is said hung on the verb that says it.

The parser hangs "that …" on the time between both ("wrote the next day that he had died"), and "as A recalls" on the
name before it ("B, as A recalls, studied in Osh"); in "As A recalls, B", the tagger takes the verb for a plural.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy
from spacy.tokens import Doc, Span, Token

from kgcine.parsing.grammar import words_of

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_LEAST = 2
# A time is no object, whatever the parser makes of "that".
_MARKS = frozenset({"mark", "advmod", "dobj"})
_SAID, _BESIDE = "ccomp", "advcl"


def hang_said(doc: Doc) -> None:
    """Hang what is said, and who says so in passing, on the verb that it belongs to."""
    for sentence in doc.sents:
        if sentence[0].lower_ in words_of(sentence[0], "echoing"):
            _tag_saying(sentence)
    for clause in _relative(doc):
        noun = clause.head
        marks = {child.lower_ for child in clause.lefts if child.dep_ in _MARKS}
        if "that" in marks and (verb := _verb_before(noun)) is not None and _has_subject(clause):
            clause.head, clause.dep_ = verb, _SAID
        elif not marks.isdisjoint(words_of(clause, "echoing")) and noun.dep_ in _SUBJECTS and noun.head.i > clause.i:
            clause.head, clause.dep_ = noun.head, _BESIDE


def _tag_saying(sentence: Span) -> None:
    """Let what the tagger takes for a plural before the first comma be the verb of who says so: "As A recalls, B"."""
    last = next((token.nbor(-1) for token in sentence[2:] if token.text == ","), None)
    if (
        last is None
        or last.tag_ != "NNS"
        or last.lower_ not in words_of(last, "echoed")
        or last.i - sentence.start < _LEAST
    ):
        return
    root, who, first = sentence.root, last.nbor(-1), sentence[0]
    if root.i <= last.i or last.i - sentence.start < _LEAST or who.pos_ not in ("PROPN", "NOUN"):
        return
    last.tag_, last.pos_, last.lemma_ = "VBZ", "VERB", last.lower_[:-1]
    last.head, last.dep_ = root, _BESIDE
    who.head, who.dep_ = last, "nsubj"
    first.head, first.dep_ = last, "mark"
    for child in (token for token in sentence[1 : who.i - sentence.start] if token.head == first):
        child.head, child.dep_ = who, "compound"


def _relative(doc: Doc) -> Iterator[Token]:
    for at in numpy.flatnonzero(doc.to_array("DEP") == doc.vocab.strings["relcl"]).tolist():
        yield doc[at]


def _verb_before(noun: Token) -> Token | None:
    """Return the verb that a time stands behind: "reported at the time", "wrote the next day"."""
    if noun.lower_ not in words_of(noun, "told_when"):
        return None
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.dep_ == "prep" else noun.head
    timed = noun.dep_ in ("pobj", "npadvmod")
    return above if timed and above.pos_ == "VERB" and above.i < noun.i else None


def _has_subject(clause: Token) -> bool:
    return any(child.dep_ in _SUBJECTS and child.lower_ != "that" for child in clause.lefts)
