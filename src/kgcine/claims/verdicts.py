"""A clause or report of a parsed sentence in, what the words around it make of it out: wrong, open, or still to come.

"Reports that … were described as fantasy", "it is doubtful that …", "a film, to be directed by A".
"""

from __future__ import annotations

from collections.abc import Collection

from spacy.tokens import Token

from kgcine.claims.quotations import speaker_of
from kgcine.claims.wording import Wording
from kgcine.parsing.grammar import words_of
from kgcine.parsing.negation import is_none
from kgcine.parsing.predicates import RELATIVES, SUBJECTS, is_passive

_SAID_OF = ("acomp", "attr", "oprd")
_NOW = frozenset({"VBZ", "VBP"})


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


def is_without_truth(noun: Token) -> bool:
    """Tell whether a tale is called untrue: "there is no truth in the story that"."""
    above = noun.head.head if noun.dep_ == "pobj" else noun
    return above is not noun and above.lower_ in words_of(noun, "truths") and is_none(above)


def has_own_ends(clause: Token) -> bool:
    """Tell whether a clause behind a noun is whole without it: "the story that he wrote the script"."""
    own = any(child.dep_ in SUBJECTS and child.tag_ not in RELATIVES for child in clause.lefts)
    return own and (is_passive(clause) or any(child.dep_ in ("dobj", "attr") for child in clause.rights))


def is_misreported(verb: Token, words: Wording) -> bool:
    """Tell whether what is reported is called wrong by an adverb: "was falsely reported to have died"."""
    return any(child.dep_ == "advmod" and child.lower_ in words.falsely for child in verb.children)


def is_due(verb: Token) -> bool:
    """Tell whether a noun is still to be done something: "a film to be directed by A", but "the first one to be"."""
    apart = verb.dep_ in ("advcl", "xcomp") and verb.left_edge.i > 0 and verb.left_edge.nbor(-1).text == ","
    if not (verb.dep_ in ("acl", "relcl") or apart) or not is_passive(verb) or not is_infinitive(verb):
        return False
    noun, told = verb.head, words_of(verb, "ordinals") | words_of(verb, "sole")
    around = (*noun.children, *(below for child in noun.lefts for below in child.lefts))
    return not any(c.tag_ in ("JJS", "RBS") or c.lower_ in told for c in around)


def is_infinitive(verb: Token) -> bool:
    """Tell whether "to" leads a verb."""
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)


def is_done(verb: Token) -> bool:
    """Tell whether an infinitive says what somebody is thought to have done: "is supposed to have been born there"."""
    return is_infinitive(verb) and any(c.dep_ == "aux" and c.lemma_ == "have" for c in verb.lefts)


def has_been(verb: Token) -> bool:
    """Tell whether a relative clause tells of what was, whatever is planned: "to show the film [that won]"."""
    perfect = verb.tag_ == "VBN" and any(c.lemma_ == "have" and c.tag_ in _NOW for c in verb.lefts)
    return verb.dep_ == "relcl" and (perfect or is_past(verb))


def is_inverted(verb: Token) -> bool:
    """Tell whether an auxiliary opens a clause before its subject: "Had she stayed, he would have"."""
    opens = next((c for c in verb.lefts if c.dep_ in ("aux", "auxpass") and c.lower_ in words_of(c, "inverted")), None)
    behind = opens is not None and any(c.dep_ in ("nsubj", "nsubjpass") and c.i > opens.i for c in verb.lefts)
    return behind and opens is not None and (opens.i == verb.sent.start or opens.nbor(-1).text in (",", ";", "and"))


def is_slated(verb: Token, slated: Collection[str]) -> bool:
    """Tell whether a verb says that something is still to come: "is scheduled for", "is set for"."""
    if not any(phrase.startswith(verb.lemma_) for phrase in slated):
        return False
    return verb.lemma_ in slated or any(f"{verb.lemma_} {child.lower_}" in slated for child in verb.rights)


def is_announced(verb: Token) -> bool:
    """Tell whether a headline says with an infinitive what is to be: "Anna Weber to receive the prize"."""
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    to = any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.lefts)
    return to and subject is not None and subject.pos_ == "PROPN" and subject.left_edge.i == verb.sent.start


def is_foretold(verb: Token, words: Wording) -> bool:
    """Tell whether a clause with "would" says what is to come: "announced that it would finance the film"."""
    clause = verb
    while clause.dep_ == "conj" and clause.head.pos_ in ("VERB", "AUX"):
        clause = clause.head
    if clause.dep_ != "ccomp" or clause.head.lemma_ not in words.foretold or not is_past(clause.head):
        return False
    if any(child.dep_ == "aux" and child.lower_ == "have" for child in verb.lefts):
        return False
    return not any(t.dep_ == "mark" and t.lower_ in words.markers for t in clause.head.subtree)


def is_past(verb: Token) -> bool:
    """Tell whether a verb tells of the past."""
    return verb.tag_ == "VBD" or any(c.dep_ in ("aux", "auxpass") and c.tag_ == "VBD" for c in verb.lefts)
