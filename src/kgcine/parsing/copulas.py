"""A verb or noun of a parsed sentence in, whether it says what somebody is, holds, becomes or is called out."""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.parsing.grammar import words_of


def spending(noun: Token) -> Token | None:
    """Return the verb whose subject goes through what a noun says: "made her living as", "began a career as"."""
    spent = noun.lemma_ in words_of(noun, "spent_as") and noun.dep_ in ("dobj", "ccomp", "pobj")
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    return above if spent and above.pos_ == "VERB" else None


def naming_verb(noun: Token) -> Token | None:
    """Return the verb that tells who is what its subject says: "since 2020 its director has been A"."""
    named = noun.dep_ == "nsubj" and noun.head.lemma_ == "be"
    return noun.head if named and any(c.dep_ == "attr" and c.pos_ == "PROPN" for c in noun.head.children) else None


def is_copula(verb: Token) -> bool:
    """Tell whether a verb says what somebody is."""
    return verb.lemma_ in words_of(verb, "copulas")


def appoints(verb: Token) -> bool:
    """Tell whether somebody gives a post to somebody else whom the parser does not see: "A named B minister"."""
    gives = verb.tag_ != "VBN" and not is_copula(verb) and verb.lemma_ in words_of(verb, "becoming")
    return gives and verb.lemma_ != "become" and any(child.dep_ == "nsubj" for child in verb.children)


def is_held(post: Token) -> bool:
    """Tell whether a noun is what somebody holds by its verb: "held the post"."""
    return post.lemma_ in words_of(post, "held_as") and post.head.lemma_ in words_of(post, "holding")


def names_one(verb: Token) -> bool:
    """Tell whether a participle tells how somebody is called: "a teacher named A"."""
    return verb.dep_ == "acl" and verb.lower_ in words_of(verb, "named")
