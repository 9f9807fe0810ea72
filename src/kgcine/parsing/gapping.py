"""A noun in, whose it is out where only an earlier verb says so: "A is the editor and B the writer of the film"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from spacy.tokens import Token

from kgcine.parsing.grammar import words_of

_MARKS = frozenset({",", ";"})
_LEAST = 3


def gapped(noun: Token) -> Token | None:
    """Return the name that a noun with its article follows without a verb, as the subject of the verb before it."""
    article = noun.left_edge
    if noun.pos_ != "NOUN" or article.pos_ != "DET" or article.i < 1 or article.nbor(-1).pos_ != "PROPN":
        return None
    if article.i <= noun.sent.start + _LEAST:
        return None
    name = article.nbor(-1)
    titled = any(token.pos_ == "PROPN" for token in noun.doc[noun.i + 1 : noun.i + 2])
    if not _parts(_before(name)) or titled:
        return None
    return name if _complement(_before(name)) is not None else None


def has_noun(name: Token) -> bool:
    """Tell whether a noun without a verb is said of a name: of B in "A is the editor, B the writer"."""
    article = name.doc[name.i + 1] if name.i + 1 < len(name.doc) else name
    return article.pos_ == "DET" and article.head.i > article.i and gapped(article.head) == name


def _parts(word: Token) -> bool:
    return word.text in _MARKS or word.lower_ in words_of(word, "parting")


def told_behind(noun: Token) -> list[Token]:
    """Return what "was" right behind a noun says that it is, where the parser has set it beside another's name.

    "The director was A, the producer was B": the producer is B, and no apposition of A.
    """
    verb = noun.nbor() if noun.dep_ in ("appos", "conj") and noun.i + 1 < len(noun.doc) else noun
    own = verb.lemma_ == "be" and verb.dep_ not in ("aux", "auxpass") and not any(c.dep_ == "nsubj" for c in verb.lefts)
    one = own and verb.lower_ in words_of(verb, "singular")
    return [child for child in verb.rights if child.dep_ == "attr"] if one else []


def gapped_row(noun: Token) -> list[Token]:
    """Return the nouns in whose row a verb is said once, in their order; none where there is no such row."""
    if noun.pos_ != "NOUN":
        return []
    name = gapped(noun)
    first = noun if name is None else _complement(_before(name))
    if first is None or first.dep_ != "attr":
        return []
    behind = first.doc[first.i + 1 : first.sent.end]
    articles = (t for t in behind if t.pos_ == "DET" and t.nbor(-1).pos_ == "PROPN")
    rest = [article.head for article in articles if gapped(article.head) is not None]
    return [first, *rest] if rest else []


def parted(names: Sequence[int], verb: Token) -> set[int]:
    """Return the names of which a participle says nothing: those behind it, and those that had one of their own.

    "A, made in 1980, and B, shot by X": X shot B.
    """
    return {at for at in names if at > verb.i or _has_ended(verb.doc[at], verb)}


def _has_ended(name: Token, verb: Token) -> bool:
    said = next((c.i for c in name.rights if c.dep_ in ("acl", "relcl") and c.i < verb.i), verb.i)
    return any(c.dep_ == "conj" and said < c.i < verb.i for c in name.rights)


def belongs_itself(noun: Token) -> bool:
    """Tell whether a noun behind "and" says itself whose it is: "the son of A and brother of B"."""
    return any(child.dep_ == "prep" and child.lower_ in ("of", "to") for child in noun.rights)


def _before(name: Token) -> Token:
    """Return the word before a name of several words."""
    while name.pos_ == "PROPN" and name.i > name.sent.start:
        name = name.nbor(-1)
    return name


def _complement(joint: Token) -> Token | None:
    """Return the noun that the last "to be" before "and" is said of, where no other verb is nearer."""
    words = list(takewhile(lambda token: token.pos_ != "VERB", reversed(joint.doc[joint.sent.start : joint.i])))
    since = next((at for at, word in enumerate(words) if word.lemma_ == "be"), 0)
    nouns = (word for word in reversed(words[:since]) if word.pos_ == "NOUN" and word.dep_ == "attr")
    return next(nouns, None)


def others_in(row: Sequence[Token], noun: Token) -> set[int]:
    """Return the nouns of a row and their names but for one noun and its own."""
    names = (gapped(each) for each in row if each.i != noun.i)
    return {each.i for each in row if each.i != noun.i} | {name.i for name in names if name is not None}


def is_parted(noun: Token, token: int) -> bool:
    """Tell whether another "as" stands between: "worked as the cameraman on Salt and [as the director] on Fog"."""
    own = noun.head
    if noun.dep_ != "pobj" or own.lower_ != "as":
        return False
    # "Worked on Salt as the cameraman and as the director": what stands before both is of both.
    reach = noun.doc[noun.i + 1 : token] if token > noun.i else noun.sent[: max(0, token - noun.sent.start)]
    return any(each.lower_ == "as" and each.dep_ in ("prep", "conj") and each.i != own.i for each in reach)
