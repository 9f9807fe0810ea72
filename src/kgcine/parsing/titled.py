"""A common noun in, the title or name behind it out that the parser does not hang on it.

"A portrait of the poet A, “B”", "a story by A, “B”": who is portrayed, or writes, is nobody in quotation marks.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

_JOINS = frozenset({"of", "by", "about", "on"})
_OPENING = frozenset('"“«„‘')
_DEPTH = 2


def titled_behind(noun: Token) -> list[Token]:
    """Return the titles that stand in apposition to what a noun is of or by."""
    if noun.pos_ != "NOUN" or noun.tag_ == "NNS":
        return []
    return [title for below in _below(noun, _DEPTH) for title in _titles(below)]


def named_in_relative(noun: Token) -> list[Token]:
    """Return the name behind a noun that "whose" owns where the parser sees two things: "whose brother A taught"."""
    if noun.i + 1 >= len(noun.doc) or not any(child.tag_ == "WP$" for child in noun.lefts):
        return []
    name = noun.nbor()
    while name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    return [name] if name.pos_ == "PROPN" and name.dep_ == "nsubj" else []


def _below(noun: Token, depth: int) -> Iterator[Token]:
    """Yield what a noun is of or by, and what stands beside that."""
    for join in noun.rights:
        if join.i == noun.i + 1 and join.dep_ in ("prep", "agent") and join.lower_ in _JOINS:
            for name in join.children:
                if name.dep_ == "pobj":
                    yield name
                    yield from (each for each in name.rights if each.dep_ == "appos" and each.pos_ == "PROPN")
                    if depth > 1:
                        yield from _below(name, depth - 1)


def _titles(name: Token) -> Iterator[Token]:
    for child in name.rights:
        if child.dep_ == "appos" and child.i > 1 and child.nbor(-1).text in _OPENING and child.nbor(-2).text == ",":
            yield child
