"""A parsed text in, the same out where the name before the verb is the subject of a sentence that a participle opens.

"Born in Osh to a teacher, Anna Pak, and a miner, Oleg Kim, Vera Kim grew up": the parser makes the parents subjects.
"Written by Anna Pak, directed by Oleg Kim, Salt Road won": what stands behind the first participle tells of the same
subject, and of nobody whom it names.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import NOUN_SUBJECTS

_JOINED, _HUNG, _BEFORE = "conj", frozenset({"acl", "relcl"}), frozenset({",", "and"})
_OPENS, _STARS, _CLAUSE, _NAME, _SUBJECT, _ASTRAY = "VBN", "VBG", "advcl", "PROPN", "nsubj", "dep"
_BETWEEN = frozenset({"aux", "auxpass", "advmod", "neg"})


def turn_openings(doc: Doc) -> None:
    """Make the name right before the main verb its subject, and nobody whom the opening participle's clause names."""
    for sentence in list(doc.sents):
        first = sentence[0]
        verb = first.head
        _join(first)
        if first.tag_ != _OPENS or first.dep_ != _CLAUSE or verb.dep_ != "ROOT" or verb.i <= first.i:
            continue
        named = _name_before(verb)
        if named is None:
            continue
        start, name = named
        astray = [doc[at] for at in range(first.i, start) if doc[at].head.i == verb.i and _is_subject(doc[at])]
        if not astray and (_is_subject(name) or name.head.i < first.i):
            continue
        if not (astray or name.dep_ in ("appos", "conj", "dep")):
            continue
        # A passive keeps its kind of subject.
        kind = next((token.dep_ for token in (*astray, name) if _is_subject(token)), _SUBJECT)
        name.dep_ = kind
        name.head = verb
        for token in astray:
            token.dep_ = _ASTRAY
            token.head = first


def _join(first: Token) -> None:
    """Join the participles of film that a comma or "and" sets behind the first, and hang them on no name there."""
    if not _tells_of_film(first):
        return
    for token in list(first.subtree):
        if (
            _tells_of_film(token)
            and token.dep_ in _HUNG
            and token.head.pos_ == _NAME
            and token.nbor(-1).lower_ in _BEFORE
        ):
            token.head, token.dep_ = first, _JOINED


def _tells_of_film(token: Token) -> bool:
    return token.tag_ in (_OPENS, _STARS) and token.lower_ in words_of(token, "stacked_participles")


def _is_subject(token: Token) -> bool:
    return token.dep_ in NOUN_SUBJECTS


def _name_before(verb: Token) -> tuple[int, Token] | None:
    """Return where the name right before a verb begins, behind a comma, and its last word."""
    at = verb.i - 1
    while at > verb.sent.start and verb.doc[at].dep_ in _BETWEEN and verb.doc[at].head.i == verb.i:
        at -= 1
    last = verb.doc[at]
    if last.pos_ != _NAME:
        return None
    start = at
    while start > verb.sent.start and verb.doc[start - 1].pos_ == _NAME:
        start -= 1
    return (start, last) if start > verb.sent.start and verb.doc[start - 1].text == "," else None
