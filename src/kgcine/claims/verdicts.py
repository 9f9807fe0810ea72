"""A clause or report of a parsed sentence in, what the words around it make of it out: wrong, open, or still to come.

"Reports that … were described as fantasy", "it is doubtful that …", "a film, to be directed by A".
"""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.claims.quotations import speaker_of
from kgcine.claims.wording import Wording
from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import SUBJECTS, is_none, is_passive

_SAID_OF = ("acomp", "attr", "oprd")


def refuted(noun: Token, words: Wording) -> tuple[str, int | None] | None:
    """Tell that a report or rumour is called wrong, and by whom: "reports that … were described as fantasy"."""
    verb = noun.head
    if verb.pos_ not in ("VERB", "AUX") or noun.dep_ not in ("dobj", *SUBJECTS):
        return None
    called = [c for c in verb.children if c.dep_ in _SAID_OF]
    called += [t for c in verb.children if c.lower_ == "as" for t in c.children if t.dep_ == "pobj"]
    denies = noun.dep_ in ("dobj", "nsubjpass") and verb.lemma_ in words.refuting
    if not denies and not any(t.lemma_.lower() in words.wrong for t in called):
        return None
    by = (t.i for c in verb.children if c.dep_ == "agent" for t in c.children if t.dep_ == "pobj")
    return "denied", (speaker_of(verb) if noun.dep_ == "dobj" else next(by, None))


def judged(head: Token, clause: Token, words: Wording) -> str | None:
    """Return what "it is a lie that" and "it is doubtful that" make of their clause, None for what says nothing so."""
    copula = head.head if head.dep_ in _SAID_OF and head.head.pos_ in ("VERB", "AUX") else head
    that = any(child.dep_ == "mark" and child.lower_ == "that" for child in clause.lefts)
    if not that or copula.lemma_ not in words_of(head, "copulas"):
        return None
    called = {child.lemma_.lower() for child in copula.children if child.dep_ in _SAID_OF}
    if not called.isdisjoint(words.wrong):
        return "denied"
    return "unreal" if not called.isdisjoint(words.doubtful) else None


def is_void(head: Token) -> bool:
    """Tell whether a predicate is denied, by itself or because nobody and nothing does it."""
    return any(c.dep_ == "neg" for c in head.children) or any(is_none(c) for c in head.children if c.dep_ in SUBJECTS)


def is_unconfirmed(noun: Token) -> bool:
    """Tell whether nobody speaks for a report: "has not confirmed reports that", "nothing supports the claim that"."""
    return noun.dep_ == "dobj" and noun.head.pos_ == "VERB" and is_void(noun.head)


def is_misreported(verb: Token, words: Wording) -> bool:
    """Tell whether what is reported is called wrong by an adverb: "was falsely reported to have died"."""
    return any(child.dep_ == "advmod" and child.lower_ in words.falsely for child in verb.children)


def is_due(verb: Token) -> bool:
    """Tell whether a noun is still to be done something: "a film to be directed by A", but "the first one to be"."""
    apart = verb.dep_ in ("advcl", "xcomp") and verb.left_edge.i > 0 and verb.left_edge.nbor(-1).text == ","
    if not (verb.dep_ in ("acl", "relcl") or apart) or not is_passive(verb) or not is_infinitive(verb):
        return False
    noun, told = verb.head, words_of(verb, "ordinals") | words_of(verb, "sole")
    return not any(c.tag_ in ("JJS", "RBS") or c.lower_ in told for c in noun.children)


def is_infinitive(verb: Token) -> bool:
    """Tell whether "to" leads a verb."""
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)
