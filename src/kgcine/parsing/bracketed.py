"""A parsed text in, the same out with what a bracket behind a subject names hung on that: "A (until 1966 the B) was".

The parser at times takes a name in brackets for one more subject of the verb behind, and dates the verb by it.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kgcine.parsing.predicates import NOUN_SUBJECTS

_OPENS, _CLOSES, _NAMED, _NAME = "(", ")", "appos", frozenset({"PROPN", "NOUN"})
#: How many tokens a bracket with other names of a thing may hold.
_LONG = 40


def hang_brackets(doc: Doc) -> None:
    """Hang what stands in the brackets behind a subject, and hangs on the verb behind them, on the subject."""
    for first, last in list(_brackets(doc)):
        subject = _subject_before(doc, first)
        if subject is None or subject.head.i <= last:
            continue
        verb = subject.head.i
        astray = [doc[at] for at in range(first + 1, last) if doc[at].head.i == verb and not doc[at].is_punct]
        if not any(token.dep_ in NOUN_SUBJECTS and token.pos_ in _NAME for token in astray):
            continue
        for token in astray:
            token.dep_ = _NAMED if token.dep_ in NOUN_SUBJECTS else token.dep_
            token.head = subject


def _brackets(doc: Doc) -> Iterator[tuple[int, int]]:
    """Yield where short brackets open and close."""
    opened: int | None = None
    for token in doc:
        if token.text == _OPENS:
            opened = token.i
        elif token.text == _CLOSES and opened is not None:
            if token.i - opened <= _LONG and token.sent.start <= opened:
                yield opened, token.i
            opened = None


def _subject_before(doc: Doc, bracket: int) -> Token | None:
    """Return the subject whose phrase ends right before a bracket."""
    token = doc[bracket - 1] if bracket else None
    while token is not None and token.dep_ not in NOUN_SUBJECTS and token.head.i != token.i and token.head.i < bracket:
        token = token.head
    return token if token is not None and token.dep_ in NOUN_SUBJECTS and token.i < bracket else None
