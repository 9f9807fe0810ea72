"""A noun of a row of callings in, who is called so out: the name behind the row, and nobody named before it."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kgcine.parsing.grammar import words_of

_NOUN, _MARKS, _LEAST = "NN", frozenset({",", "and", "&"}), 2


def plural_row(noun: Token) -> list[Token]:
    """Return whom callings behind a row name, and not the row: "the actors A and B, the [directors and artists] C"."""
    if noun.tag_ != "NNS" or noun.dep_ not in ("appos", "conj"):
        return []
    first = noun
    while first.dep_ == "conj" and first.head.tag_ == "NNS":
        first = first.head
    if first.dep_ != "appos" or first.head.pos_ != "PROPN":
        return []
    at = noun.i + 1
    while at + 1 < len(noun.doc) and noun.doc[at].lower_ in ("and", ",") and noun.doc[at + 1].tag_ == "NNS":
        at += 2
    name = noun.doc[at] if at < len(noun.doc) else noun
    while name.dep_ == "compound":
        name = name.head
    if name.pos_ != "PROPN" or not first.is_ancestor(name):
        return []
    return [name, *(each for each in name.conjuncts if each.pos_ == "PROPN" and each.i > name.i)]


def singular_row(noun: Token) -> list[Token]:
    """Return whom a row names that an article or callings alone lead to: "A, the [writer], critic and actress B"."""
    first = noun
    while first.dep_ in ("conj", "appos") and first.head.tag_ == _NOUN and first.head.i < first.i:
        first = first.head
    opening = first.left_edge
    led = first.tag_ == _NOUN and opening.lower_ == "the" and opening.i > 1 and opening.nbor(-1).text == ","
    row = _row_from(first if led else noun)
    if len(row) <= _LEAST or not ((led and noun.i < row[-1].i) or _are_callings(row[:-1])):
        return []
    name = row[-1]
    while name.dep_ == "compound" and name.head.pos_ == "PROPN" and name.head.i > name.i:
        name = name.head
    return [name]


def _row_from(noun: Token) -> list[Token]:
    """Return a noun, the callings that go on with it and the name that they lead to; none where they lead to none."""
    row, at = [noun], noun.i + 1
    while at + 1 < len(noun.doc) and noun.doc[at].lower_ in _MARKS:
        at = _next_noun(noun, at + 1)
        row += noun.doc[at - 1 : at]
    return [*row, noun.doc[at]] if at < len(noun.doc) and noun.doc[at].pos_ == "PROPN" else []


def _are_callings(nouns: Sequence[Token]) -> bool:
    known = words_of(nouns[0], "posts") | words_of(nouns[0], "opening_posts")
    return all(noun.tag_ == _NOUN and noun.lower_ in known for noun in nouns)


def _next_noun(noun: Token, at: int) -> int:
    """Return what stands behind the next calling of a row, with its adjective: "[and] American actress [A]"."""
    doc = noun.doc
    while at < len(doc) and (doc[at].lower_ in _MARKS or doc[at].pos_ == "ADJ"):
        at += 1
    if at >= len(doc) or doc[at].tag_ != _NOUN:
        return len(doc)
    while at < len(doc) and doc[at].tag_ == _NOUN:
        at += 1
    return at
