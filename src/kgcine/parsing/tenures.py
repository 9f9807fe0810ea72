"""An office in, what its sentence tells of how long it was held out: "The rector, A, left the post in 2003"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kgcine.parsing.grammar import words_of
from kgcine.parsing.leadins import term_of
from kgcine.parsing.predicates import NOUN_SUBJECTS, verb_lemma

_DATED, _SPAN = frozenset({"in", "on"}), frozenset({"until", "till", "since", "from", "between"})
_UNTIL, _SINCE = "until", "since"
_BEFORE = frozenset({"compound", "nmod"})


def tenure(noun: Token) -> Iterator[tuple[str, Token]]:
    """Yield when somebody took, held or left what a noun says, by the words that lead to the dates."""
    if noun.dep_ == "pobj" and noun.head.lower_ == "as" and verb_lemma(noun.head.head) in words_of(noun, "resigning"):
        yield from ((_UNTIL, date) for date in _dates(noun.head.head))
    if (term := term_of(noun)) is not None:
        yield from _spans(term)
        for role, key in ((_SINCE, "appointing"), (_UNTIL, "dismissing")):
            if term.lemma_ in words_of(noun, key):
                yield from ((role, date) for word in (term, noun) for date in _dates(word))
    top = noun.head if noun.dep_ == "appos" or (noun.dep_ in _BEFORE and noun.head.i > noun.i) else noun
    if top.dep_ not in NOUN_SUBJECTS:
        return
    who = (child for child in top.children if child.dep_ == "relcl" and any(c.lower_ == "who" for c in child.lefts))
    for verb in (*who, top.head, *top.head.conjuncts):
        yield from _told(verb, noun)


def _told(verb: Token, noun: Token) -> Iterator[tuple[str, Token]]:
    """Yield the dates of a verb by which somebody begins, holds or ends what a noun says."""
    objects = [child for child in verb.children if child.dep_ in ("dobj", "attr")]
    if not objects and verb_lemma(verb) in words_of(noun, "resigning"):
        yield from ((_UNTIL, date) for date in _dates(verb))
    held = words_of(noun, "retained")
    if not any(child.lemma_.lower() in held and not _of(child) for child in objects):
        return
    for role, lemmas in ((_UNTIL, words_of(noun, "leaving")), (_SINCE, words_of(noun, "taking_up"))):
        if verb.lemma_ in lemmas:
            yield from ((role, date) for date in _dates(verb))
    if verb.lemma_ in words_of(noun, "retaining"):
        yield from _spans(verb)


def _spans(word: Token) -> Iterator[tuple[str, Token]]:
    """Yield the dates from and until which something was, by the words that lead to them."""
    spans = (child for child in word.rights if child.lower_ in _SPAN)
    yield from ((span.lower_, child) for span in spans for child in span.children if child.dep_ == "pobj")


def _of(noun: Token) -> bool:
    """Tell whether a post is told to be of something, which is another one: "left the post of director"."""
    return any(child.lower_ == "of" for child in noun.rights)


def _dates(verb: Token) -> Iterator[Token]:
    below = (child for child in verb.children if child.dep_ == "prep" and child.lower_ in _DATED)
    return (child for preposition in below for child in preposition.children if child.dep_ == "pobj")
