"""A token of a parse in, the conjuncts out that share its role: all of a list, or those that a noun names with it.

The labels read here are those of the ClearNLP scheme that spaCy's English pipelines use.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile

from spacy.tokens import Token

from kgcine.parsing.denoting import NOMINAL, is_relation
from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import SUBJECTS, is_calling, is_finite, own_subjects
from kgcine.parsing.quotedtitles import titles_behind


def denoted_beside(name: Token) -> Iterable[Token]:
    """Return the conjuncts of what a noun denotes that it denotes too, up to the first with a noun of its own."""
    found: Iterable[Token] = conjuncts_of(name)
    if _names_its_own(name):
        found = takewhile(lambda other: not _names_its_own(other), found)
    found = takewhile(_is_bare_one_of_many if name.tag_ == "NNS" else _is_bare, found)
    if name.tag_ == "NN":
        # "It cost the actress her hair, and X his health", "has A for its writer and him for its judge": one noun.
        found = [o for o in found if o.head != name or not (o.pos_ == "PRON" or _is_name_alone(o))]
    if name.pos_ == "NOUN" and name.i + 1 < len(name.doc) and name.nbor().dep_ == "cc":
        # "Stars A as a shepherd and B as his daughter", "three actresses and B", "the ministry and the Weber Fund".
        led = not name.tag_.endswith("S")
        return (other for other in found if other.head != name or not _is_name_alone(other, led))
    return found


def conjuncts_of(token: Token) -> Iterator[Token]:
    """Yield the conjuncts of a token in order, those too that the parser sets beside a name or below a plural."""
    for child in token.rights:
        if child.dep_ == "appos" and _is_listed(token, child):
            yield child
            yield from conjuncts_of(child)
    if token.tag_ == "NNS":
        # "The films A and B": what is conjoined are the names beside the noun.
        for child in token.children:
            if child.dep_ == "appos":
                yield from conjuncts_of(child)
        yield from titles_behind(token)
    for child in token.children:
        if child.dep_ == "conj" and child.pos_ in NOMINAL and child.i > token.i and not _is_subject(child):
            yield child
            yield from conjuncts_of(child)


def _is_subject(name: Token) -> bool:
    """Tell whether a name opens a clause whose verb is left out: "A plays the nurse, [B] her sister".

    Or one whose verb the parser gives no subject: "X is played by A and [B] is played by C", "by A; [B] and C star".
    """
    if _stars_behind_semicolon(name):
        return True
    after = name.doc[name.i + 1 : name.i + 3]
    if any(child.tag_ == "VBD" and child.dep_ == "amod" for child in name.lefts):
        # "The director of X, which ran for 90 minutes and starred [B]": a past tense begins a clause.
        return True
    if name.tag_ == "NNP" and name.head.pos_ == "NOUN" and name.head.head.lower_ == "as" and after.text[:3] == "as ":
        # "With A as his wife and [B] as the priest".
        return True
    if name.tag_ == "NNP" and len(after) and is_finite(after[0]):
        verb = after[0].head if after[0].dep_ in ("aux", "auxpass") else after[0]
        return name.i > verb.head.i and verb.dep_ == "conj" and not any(c.dep_ in SUBJECTS for c in verb.lefts)
    return name.tag_ == "NNP" and len(after) > 1 and after[0].tag_ in ("DT", "PRP$") and after[1].is_lower


def _stars_behind_semicolon(name: Token) -> bool:
    """Tell whether a row behind a semicolon ends with its verb, which the parser takes for a noun."""
    apart = name.left_edge.i > 0 and name.left_edge.nbor(-1).text == ";"
    return apart and name.right_edge.lower_ in words_of(name, "starring")


def _is_listed(name: Token, other: Token) -> bool:
    """Tell whether the parser has set the second of three names beside the first: "A, B and C".

    So where a noun tells who each is: "A, the mayor of X, B, the minister, and C, the judge".
    """
    first = other.left_edge
    before = (
        child
        for child in name.rights
        if child.dep_ == "appos" and child.i < first.i and any(c.dep_ == "det" for c in child.lefts)
    )
    ends = {name.i, *(child.right_edge.i for child in before)}
    near = first.i - 2 in ends and first.nbor(-1).text == "," and first.tag_ == "NNP"
    return near and name.tag_ == other.tag_ == "NNP" and any(child.dep_ == "conj" for child in other.rights)


def is_other_than(other: Token, noun: Token) -> bool:
    """Tell whether a noun that one noun is conjoined with says of somebody else what he is: "his wife and a son"."""
    while other.i > noun.i and other.dep_ in ("conj", "appos"):
        behind = other.doc[other.i + 1 : other.i + 2].text if other.pos_ == "PROPN" else ""
        if behind == "as" or (other.pos_ == "NOUN" and (other.dep_ == "conj" or other.tag_ == "NNS")):
            return True
        if other.dep_ == "conj" and other.head.i == noun.i and _is_name_alone(other):
            # "The son of A, a cobbler, and B": B is no son.
            return any(child.lower_ == "of" for child in noun.rights)
        other = other.head
    return False


def _is_name_alone(name: Token, led: bool = False) -> bool:
    """Tell whether nothing but a name stands there, or where it may be ``led``, an article before it."""
    before = [child for child in name.lefts if child.dep_ != "punct" and not (led and child.dep_ == "det")]
    return name.pos_ == "PROPN" and all(child.pos_ == "PROPN" for child in before)


def _names_its_own(noun: Token) -> bool:
    """Tell whether a common noun has a name of its own beside it: "directors A", not of "writers and actors A"."""
    return noun.pos_ == "NOUN" and any(child.dep_ == "appos" and child.pos_ == "PROPN" for child in noun.rights)


def _is_bare(name: Token) -> bool:
    """Tell whether no noun of its own is before a name: not "the directors A and B, actress C", "and his wife A".

    Nor one of its own owner: "X's film A and Y's B".
    """
    owned = any(left.dep_ == "poss" and left.pos_ == "PROPN" for left in name.lefts)
    return not owned and not is_relation(name) and not any(is_calling(left) for left in name.lefts)


def _is_bare_one_of_many(name: Token) -> bool:
    """Tell the same beside a plural, where a noun may have its article: "wrestlers A and B and the millionaire C"."""
    led = name.pos_ == "NOUN" and name.dep_ == "conj" and any(left.dep_ == "det" for left in name.lefts)
    return _is_bare(name) and not led


def shares_object(verb: Token, later: Token) -> bool:
    """Tell whether two doers share what stands behind the second of their verbs: "A edited and B produced the film"."""
    deeds = words_of(verb, "raised")
    near = verb.nbor().dep_ == "cc" and later.i > verb.i + 1
    return near and verb.lemma_ in deeds and later.lemma_ in deeds and not any(c.dep_ == "aux" for c in later.lefts)


def is_modifying(word: Token, modifier: Token) -> bool:
    """Tell whether a word before a modifier is one too: "a [Kazakh]-Chinese film", and not "a Kazakh-born director"."""
    beside = word.dep_ == "npadvmod" and word.pos_ == "PROPN" and modifier.tag_ in ("JJ", "NNP")
    return beside or word.dep_ in ("compound", "amod", "nmod")


def inside_one(verb: Token) -> set[int]:
    """Return what the parser joins to a subject that its verb makes one: "the museum of A [and B] was founded"."""
    singular = any(t.lower_ in words_of(verb, "singular") for t in (verb, *verb.lefts))
    for subject in own_subjects(verb) if singular else ():
        of = next((c.i for c in subject.rights if c.dep_ == "prep" and c.lower_ == "of"), None)
        if of is not None:
            return {c.i for c in subject.rights if c.dep_ == "conj" and c.pos_ == "PROPN" and c.i > of}
    return set()
