"""A post that opens a sentence in, who holds it out: "Rector since 2015, A teaches", "As minister, A closed it"."""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import NOUN_SUBJECTS

# How the parser hangs a noun that opens a sentence before its subject.
_LOOSE = frozenset({"npadvmod", "advcl", "advmod", "dep", "nmod", "tmod", "nsubj", "nsubjpass"})
_ROW = frozenset({"conj", "appos"})
# How it hangs the parts of a noun with a hyphen on each other, and how many they are.
_PARTS, _PIECES = frozenset({"appos", "punct"}), 3


def opened_as(noun: Token) -> list[Token]:
    """Return who acts as what opens a sentence: "[As] minister of culture from 2002, A closed the theatre"."""
    post = noun.lower_ in words_of(noun, "posts")
    if not post and noun.lower_ not in words_of(noun, "opening_posts"):
        return []
    led = noun.dep_ == "pobj" and noun.head.lower_ == "as" and noun.head.i == noun.sent.start
    first = noun.head if led else _joined(_first(noun))
    behind = (noun if led else first).right_edge.i + 1
    # "As editor of A (1950 to 1958), B": the parser hangs the end of the bracket elsewhere.
    behind += int(behind < noun.sent.end and noun.doc[behind].text == ")")
    opens = led or (first.dep_ in _LOOSE and first.left_edge.i == noun.sent.start)
    if not opens or (led and not post) or behind >= noun.sent.end or noun.doc[behind].text != ",":
        return []
    names = [name for name in first.head.lefts if name.dep_ in NOUN_SUBJECTS and name.i > behind]
    return names if led else [name for name in names if name.left_edge.i == behind + 1]


def in_office(noun: Token) -> list[Token]:
    """Return whose time as what a noun says is told of: "[his] time as rector", "[A]'s tenure as director"."""
    term = term_of(noun)
    return [] if term is None else [child for child in term.lefts if child.dep_ == "poss"]


def term_of(noun: Token) -> Token | None:
    """Return the noun for the time during which somebody was what another noun says: "her [stint] as editor"."""
    led = noun.dep_ == "pobj" and noun.head.lower_ == "as" and noun.head.head.i < noun.i
    known = (words_of(noun, key) for key in ("terms", "appointing", "dismissing"))
    return noun.head.head if led and any(noun.head.head.lemma_ in words for words in known) else None


def _first(noun: Token) -> Token:
    """Return the first of several posts that open a sentence: "Graduate of the school and [director] of the studio"."""
    known = words_of(noun, "posts") | words_of(noun, "opening_posts")
    first = noun
    while first.dep_ in _ROW and first.head.i < first.i and first.head.lower_ in known:
        first = first.head
    return first


def _joined(noun: Token) -> Token:
    """Return what the parser hangs on the sentence of a noun with a hyphen: "A [co]-founder of the studio, B left"."""
    first = noun
    while first.dep_ in _PARTS and first.i > noun.i - _PIECES and 0 < first.i - first.head.i < _PIECES:
        first = first.head
    return first if first is not noun and first.lower_ in words_of(noun, "joined") else noun
