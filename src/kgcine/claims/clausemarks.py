"""A clause or noun of a parsed sentence in, how commas, dashes and joints set it apart from what it hangs on out."""

from __future__ import annotations

from collections.abc import Collection

from spacy.tokens import Token

from kgcine.claims.quotations import OPENING
from kgcine.naming.tokens import DASHES
from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import NOUN_SUBJECTS, RELATIVES

COMMA = frozenset({","})
_CLOSING = frozenset({"”", '"', "»", "’’", "''"})


def joined(word: Token) -> str:
    """Return a word with what hyphens join to it, which are tokens of their own: "self-styled"."""
    start = word.i
    if start < 2 or word.doc[start - 1].text != "-":
        return word.lower_
    while start > 1 and start > word.sent.start + 1 and word.doc[start - 1].text == "-":
        start -= 2
    return word.doc[start : word.i + 1].text.lower()


def is_apart(child: Token, head: Token) -> bool:
    """Tell whether the parser took another clause for what is said: "A made it; B wrote it and C starred in it"."""
    if child.i < head.i and _says_behind(head):
        return True
    if child.i < head.i:
        mark = child.doc[child.right_edge.i + 1]
        # An "and" that begins a clause was read as a semicolon.
        behind = ";" if mark.is_alpha and mark.tag_ == ":" else mark.text
        # "A was behind the camera, B wrote the music": who writes a thing says nothing.
        things = (c for c in head.rights if c.dep_ == "dobj" and c.pos_ == "NOUN")
        writes = head.lemma_ in words_of(head, "composes") and any(things)
        return behind in (";", "while") or (behind == "," and writes)
    if head.i and head.nbor(-1).text in _CLOSING and not is_that_clause(child):
        # "“We know,” says A, whose film won the prize": what is said stands before the verb.
        return True
    words = [token.lower_ for token in head.doc[head.i + 1 : head.i + 3]]
    return words in (["it", "and"], ["it", ","])


def _says_behind(verb: Token) -> bool:
    """Tell whether somebody says but the quotes behind: "He is her husband and, she jokes, “a critic”"."""
    who = max((child.left_edge.i for child in verb.lefts if child.dep_ == "nsubj"), default=0)
    joined = who > 1 and verb.doc[who - 1].text == "," and verb.doc[who - 2].tag_ == "CC"
    behind = (token for token in verb.doc[verb.i + 1 : verb.i + 3] if token.text != ",")
    return joined and (first := next(behind, None)) is not None and first.text in OPENING


def in_apposition(token: Token) -> bool:
    """Tell whether a predicate stands in an apposition, by which a text describes in its own voice."""
    return any(t.dep_ == "appos" for t in (token, *token.ancestors))


def opens_behind(verb: Token, source: int) -> bool:
    """Tell whether a sentence begins anew behind its source, however the parser joins both: "According to A, B was"."""
    subjects = [c for c in verb.lefts if c.dep_ in NOUN_SUBJECTS]
    if not subjects or any(t.tag_ in RELATIVES for each in subjects for t in each.subtree):
        return False
    return any(t.text == "," for t in verb.doc[source + 1 : subjects[0].left_edge.i])


def is_that_clause(verb: Token) -> bool:
    """Tell whether a clause says what is told, also where the parser takes it for an adverbial one."""
    return verb.dep_ in ("ccomp", "advcl") and any(c.tag_ == "IN" and c.lower_ == "that" for c in verb.lefts)


def is_participle(child: Token, head: Token) -> bool:
    """Tell whether a participle describes a name, which a text does in its own voice: "X, born in 1966, said"."""
    return child.dep_ == "acl" and child.tag_ == "VBN" and head.pos_ == "PROPN"


def is_set_off(clause: Token, marks: Collection[str] = DASHES) -> bool:
    """Tell whether dashes set a relative clause off, by which a text adds what it knows: "the project – whose …".

    A comma does so where nothing is said: "asked to look into the riots, in which 40 died".
    """
    before = clause.left_edge.i - 1
    return clause.dep_ == "relcl" and before >= 0 and clause.doc[before].text in marks
