"""A post of a parsed text in, the one before it in a row of posts out, by the order of words alone.

"He was the head of A (1950-1955), in 1956 rector of B, and ambassador to C": the parser hangs the later ones on a
house, on a year or on the verb.
"""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.parsing.grammar import words_of

_MARKS = frozenset({",", ";"})
_ENDS = frozenset({",", ";", ":", "."})
_BEFORE = frozenset({"ADJ", "DET", "NOUN", "PROPN"})
_LINKS = frozenset({"(", "-"})
_DASHES = frozenset("-–—")
_VERBAL = frozenset({"VERB", "AUX"})
_RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})
_BOUND = frozenset({"nsubj", "nsubjpass", "compound", "nmod", "poss", "attr"})
_SINGULAR = frozenset({"NN", "NNP"})


def post_before(noun: Token) -> Token | None:
    """Return the post before this one, None where it stands in no row or somebody else is named between them."""
    if noun.lower_ not in words_of(noun, "posts") or noun.tag_ not in _SINGULAR or noun.dep_ in _BOUND:
        return None
    if noun.i + 1 < noun.sent.end and noun.nbor().pos_ == "PROPN":
        return None
    joint = _joint(noun)
    return None if joint is None else _post_of(noun, joint)


def _joint(noun: Token) -> int | None:
    """Return the last token of the member before, None where no comma or "and" parts them."""
    doc, start = noun.doc, noun.sent.start
    at = noun.i
    while at - 1 > start and doc[at - 1].pos_ in _BEFORE and doc[at - 1].text not in _DASHES:
        at -= 1
    year = at
    while year - 1 > start and (doc[year - 1].pos_ == "NUM" or doc[year - 1].text in _DASHES):
        year -= 1
    at = year - 1 if year < at and doc[year - 1].lower_ in words_of(noun, "member_dating") else at
    joint = at
    joints = words_of(noun, "row_joints")
    while joint - 1 > start and (doc[joint - 1].text in _MARKS or doc[joint - 1].lower_ in joints):
        joint -= 1
    parted = any(word.text in _MARKS or word.lower_ in words_of(noun, "listing") for word in doc[joint:at])
    return joint - 1 if parted else None


def _post_of(noun: Token, last: int) -> Token | None:
    """Return the post of the member of a row that ends with a token."""
    posts, inside = words_of(noun, "posts"), 0
    for at in range(last, noun.sent.start - 1, -1):
        token = noun.doc[at]
        inside += (token.text == ")") - (token.text == "(")
        if inside > 0 or token.text == "(":
            continue
        if token.text in _ENDS or token.pos_ in _VERBAL or token.tag_ in _RELATIVE or token.ent_type_ == "PERSON":
            return None
        if token.lower_ in posts and token.tag_ in _SINGULAR and token.nbor(-1 if token.i else 0).text != "-":
            behind = token.nbor()
            if behind.lower_ in words_of(noun, "beside_links") and token.lower_ in words_of(noun, "beside_posts"):
                # "An adviser to A, president of B": the next post may be A's.
                return None
            led = behind.lower_ in words_of(noun, "post_links") or behind.text in _LINKS or at == last
            return token if led else None
    return None
