"""A verb whose subject stands elsewhere in, whose it is out: "Taking the prize was A", "Named best actor was B"."""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.parsing.grammar import words_of

_BEHIND = frozenset({"attr", "nsubj", "nsubjpass"})
_ABOVE = frozenset({"csubj", "advcl"})
_JOINED = frozenset({"appos", "conj", "dep", "npadvmod"})
_BE = "be"
_TOLD = frozenset({"VBD", "VBZ", "VBP"})
_ADVERBIAL = frozenset({"aux", "auxpass", "advmod"})
_SET_APART, _SUBJECTS = frozenset({"ccomp", "relcl", "advcl"}), frozenset({"nsubj", "nsubjpass"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_CLAUSES, _AUXILIARY = frozenset({"conj", "advcl"}), frozenset({"aux", "auxpass"})
_NOMINAL = frozenset({"NOUN", "PROPN"})
_BESIDE, _LEADING = frozenset({"appos", "compound", "nmod"}), frozenset({"advcl", "prep"})
_OPENING = frozenset({"advmod", "cc"})
_PARTICIPLES = frozenset({"VBG", "VBN", "VBD"})


def inverted_copula(verb: Token) -> Token | None:
    """Return the "be" behind which the subject of such a participle stands."""
    if verb.tag_ not in _PARTICIPLES or not _opens(verb):
        return None
    if verb.dep_ == "ROOT":
        return next((c for c in verb.rights if c.dep_ in ("aux", "auxpass") and c.lemma_ == _BE), None)
    above = verb.head
    parted = any(token.text == "," for token in verb.doc[verb.i : above.i])
    return above if verb.dep_ in _ABOVE and above.lemma_ == _BE and above.i > verb.i and not parted else None


def inverted_subjects(verb: Token) -> list[Token]:
    """Return who does such a participle, or to whom it is done."""
    copula = inverted_copula(verb)
    return [] if copula is None else [child for child in copula.rights if child.dep_ in _BEHIND][:1]


def behind_semicolon(verb: Token) -> list[Token]:
    """Return the subject behind a semicolon which the parser joins to what is before: "made it; A, its lead, was"."""
    if verb.dep_ != "conj" or not any(child.dep_ in ("aux", "auxpass") for child in verb.lefts):
        return []
    parted = next((t.i for t in reversed(verb.doc[verb.head.i : verb.i]) if t.text == ";"), None)
    if parted is None:
        return []
    return [t for t in verb.doc[parted + 1 : verb.i] if t.head.i < parted and t.dep_ in _JOINED][:1]


def past_semicolon(subject: Token, verb: Token) -> Token:
    """Return the first of a row's names behind the last semicolon before a verb: "A and B; [C] and D worked as"."""
    parted = next((t.i for t in reversed(verb.doc[subject.i : verb.i]) if t.text == ";"), None)
    if parted is None or any(t.text == "(" for t in verb.doc[subject.i : verb.i]):
        return subject
    behind = (t for t in verb.doc[parted + 1 : verb.i] if t.dep_ == "conj" and t.head.i < parted)
    return next((t for t in behind if subject.is_ancestor(t)), subject)


def cleft(verb: Token) -> Token | None:
    """Return the "be" that sets apart where or when something was done: "It was in Osh that A began to write"."""
    above = verb.head
    if verb.dep_ not in _SET_APART or above.lemma_ != _BE or above.i > verb.i:
        return None
    empty = any(child.dep_ == "nsubj" and child.lower_ in words_of(verb, "empty") for child in above.lefts)
    return above if empty and any(child.dep_ == "prep" and child.i < verb.i for child in above.rights) else None


def called_first(noun: Token) -> list[Token]:
    """Return whom a noun that opens a sentence is said of, where the parser has its name below it.

    "A native of Osh, the cameraman A came": no comma closes what would only be set beside Osh.
    """
    verb = noun.head
    leads = noun.dep_ in _SUBJECTS and noun.pos_ == "NOUN" and noun.left_edge.i == noun.sent.start
    if not leads or verb.tag_ not in _FINITE:
        return []
    beside = (child for child in verb.lefts if child.dep_ in _ADVERBIAL and child.i > noun.i)
    name = next(beside, verb).nbor(-1)
    while name.dep_ in _BESIDE and name.i > noun.i:
        if name.dep_ == "appos" and name.left_edge.nbor(-1).text == ",":
            return [name] if name.head.dep_ == "pobj" and noun.is_ancestor(name) else []
        name = name.head
    return []


def behind_aside(verb: Token) -> list[Token]:
    """Return the subject that the parser sets beside a name before it: "Evacuated with Lenfilm, the critic A left"."""
    if verb.dep_ != "ROOT" or verb.tag_ not in _FINITE or verb.i <= verb.sent.start:
        return []
    noun = verb.nbor(-1)
    while noun.dep_ in _BESIDE and noun.head.i < noun.i and noun.left_edge.i > verb.sent.start:
        if noun.left_edge.nbor(-1).text == ",":
            return [noun] if any(above.head == verb and above.dep_ in _LEADING for above in noun.ancestors) else []
        noun = noun.head
    return []


def conjoined(verb: Token) -> list[Token]:
    """Return the subject that the parser joins to what stands before: "his mother was ill and his father, A, was"."""
    start = next((child for child in verb.lefts if child.dep_ in _AUXILIARY), verb)
    if verb.dep_ not in _CLAUSES or start.tag_ not in _FINITE or start.i <= verb.head.i + 1:
        return []
    last = start.nbor(-1)
    if last.pos_ == "PROPN" and last.dep_ == "conj" and last.head.pos_ in _NOMINAL and last.head.i < last.i:
        # "A served as president and [B] served as secretary".
        return [last] if last.left_edge.nbor(-1).dep_ == "cc" else []
    last = last.nbor(-1) if last.text == "," else last
    joined = (noun for noun in last.ancestors if noun.dep_ == "conj" and noun.pos_ == "NOUN")
    noun = last if last.dep_ == "conj" and last.pos_ == "NOUN" else next(joined, None)
    if noun is None or noun.right_edge.i != last.i + (noun.right_edge.text == ","):
        return []
    own = any(child.dep_ == "poss" for child in noun.lefts) and noun.left_edge.nbor(-1).dep_ == "cc"
    return [noun] if own and noun.head.head == verb.head else []


def is_manner(gerund: Token) -> bool:
    """Tell whether a gerund only says how something was done to somebody: "was executed by firing squad in Osh".

    So "died aged 88 in Osh": how old somebody was.
    """
    if gerund.lower_ in words_of(gerund, "of_age"):
        return gerund.dep_ in _ABOVE and any(child.pos_ == "NUM" for child in gerund.rights)
    if gerund.dep_ != "pcomp" or gerund.tag_ != "VBG" or gerund.head.dep_ != "agent":
        return False
    return any(child.dep_ == "nsubjpass" for child in gerund.head.head.lefts)


def _opens(verb: Token) -> bool:
    """Tell whether nothing but an adverb stands before a participle in its sentence."""
    if verb.is_sent_start or verb.nbor(-1).dep_ not in _OPENING:
        return bool(verb.is_sent_start)
    return all(token.dep_ in _OPENING for token in verb.doc[verb.sent.start : verb.i])


def led_by_prior(to: Token) -> Token | None:
    """Return the verb that a gerund dates or adds to through "prior to" or "in addition to", None for other gerunds."""
    lead = to.head
    if to.lower_ != "to" or lead.lower_ not in words_of(to, "prior"):
        return None
    above = lead.head if lead.dep_ != "pobj" else lead.head.head
    return above if above.pos_ in ("VERB", "AUX") else None


def is_to_be_done(verb: Token) -> bool:
    """Tell whether what is to be done behind a comma is done to what stands before it: "A's film, to be shot in B"."""
    to = verb.left_edge
    passive = any(child.dep_ == "auxpass" for child in verb.lefts)
    return passive and to.lower_ == "to" and to.i > 0 and to.nbor(-1).text == ","


def is_delayed(verb: Token) -> bool:
    """Tell whether a work got to its public late, which "not" tells too: "was not released until 1991"."""
    if verb.lemma_ not in words_of(verb, "got_late"):
        return False
    until = (child for child in verb.subtree if child.i > verb.i and child.lower_ in words_of(verb, "until"))
    return any(any(d.like_num or d.ent_type_ == "DATE" for d in each.subtree) for each in until)


def counted_before(verb: Token) -> list[Token]:
    """Return who is counted right before a verb where the parser hangs them elsewhere: "between 9 and 12 men died"."""
    noun = verb.nbor(-1) if verb.i > verb.sent.start and verb.tag_ in _TOLD else verb
    between = noun.dep_ == "pobj" and noun.pos_ == "NOUN" and noun.head.lower_ in words_of(verb, "ranging")
    return [noun] if between and any(child.dep_ == "nummod" for child in noun.lefts) else []
