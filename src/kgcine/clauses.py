"""A parsed sentence in, its clauses out: a predicate with its arguments in normal form.

Passives are turned, subjects shared across conjunctions, relatives and participles opened, appositions and titles
beside their nouns read as "is". Frames then need to know one shape of each fact instead of twenty.

Roles of a verb clause: ``agent`` (who does it), ``object`` (to whom it is done), ``indirect``, ``attribute`` (after a
copula, "as", or "was named …"), ``when`` (a bare adverbial), and each preposition by its own word ("in", "by", "as").
Roles of a noun clause: ``self`` (what the noun denotes), ``owner`` (possessor), ``modifier``, and prepositions.
The labels read here are those of the ClearNLP scheme that spaCy's English pipelines use.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc, Span, Token

from kgcine.parsing.conjuncts import (
    conjuncts_of,
    denoted_beside,
    inside_one,
    is_modifying,
    is_other_than,
    shares_object,
)
from kgcine.parsing.containing import wholes
from kgcine.parsing.copulas import naming_verb
from kgcine.parsing.denoting import NOMINAL, copula_of, named_behind, same_as
from kgcine.parsing.gapping import belongs_itself, gapped_row, is_parted, others_in, parted
from kgcine.parsing.grammar import words_of
from kgcine.parsing.inverted import cleft, inverted_copula, is_manner
from kgcine.parsing.negation import is_denied, is_negated, is_void
from kgcine.parsing.offices import holder
from kgcine.parsing.predicates import (
    RELATIVES,
    SUBJECTS,
    has_object_gap,
    is_deed_told,
    is_found_so,
    is_hidden_verb,
    is_name_mistaken,
    is_not_so,
    is_of_noun,
    is_passive,
    is_second_agent,
    is_verb,
    is_without_subject,
    leads_examples,
    noun_lemma,
    opened,
    own_subjects,
    stands_apart,
    subjects_of,
    verb_lemma,
)
from kgcine.parsing.tenures import tenure

_ABOVE = 2
#: Forms that the tagger takes for each other: "has lived and worked".
_PAST = frozenset({"VBD", "VBN"})
SINCE = "since"
#: Where something is done or goes: "lived there", "moved there".
BOTH, HERE = ("in", "to", "at"), frozenset({"there", "here"})


@dataclass(frozen=True, slots=True)
class Argument:
    """A role filled by the phrase with this head token; ``direct`` where the parser itself attached it so."""

    role: str
    token: int
    direct: bool = True


@dataclass(frozen=True, slots=True)
class Clause:
    """A predicate with its arguments; ``start``/``end`` are the sentence's token range."""

    kind: Literal["verb", "noun"]
    head: int
    lemma: str
    arguments: tuple[Argument, ...]
    start: int
    end: int
    passive: bool = False
    negated: bool = False

    def fillers(self, role: str) -> list[Argument]:
        """Return the arguments of a role, those attached directly first."""
        found = [argument for argument in self.arguments if argument.role == role]
        return sorted(found, key=lambda argument: not argument.direct)


def clauses_of(sentence: Span, is_predicate: Callable[[Token], bool]) -> Iterator[Clause]:
    """Yield the clauses of those verbs and nouns of a sentence that may evoke something."""
    for token in sentence:
        if not is_predicate(token):
            continue
        if is_verb(token) or is_hidden_verb(token):
            yield verb_clause(token, sentence)
        elif token.pos_ in NOMINAL:
            yield noun_clause(token, sentence)


def verb_clause(verb: Token, sentence: Span) -> Clause:
    """Normalise one verb with its arguments."""
    passive = is_passive(verb)
    subjects = _subjects(verb, passive)
    arguments = _spread([*subjects, *_complements(verb, passive)], verb.doc)
    if inner := inside_one(verb):
        arguments = [a for a in arguments if a.token not in inner]
    if verb.dep_ in ("acl", "relcl") and all(argument.token < verb.i for argument in subjects):
        # "A, directed by X, and B": what is said between of the first is not said of the second.
        role = "object" if passive else "agent"
        apart = parted([a.token for a in arguments if a.role == role], verb)
        arguments = [a for a in arguments if a.role != role or a.token not in apart]
    return Clause(
        "verb",
        verb.i,
        verb_lemma(verb),
        tuple(arguments),
        sentence.start,
        sentence.end,
        passive,
        is_void(verb),
    )


def noun_clause(noun: Token, sentence: Span) -> Clause:
    """Normalise one noun with what it denotes and its modifiers."""
    denoted = [Argument("self", token.i) for token in (*same_as(noun), *filter(is_without_subject, (noun,)))]
    # "A, winner of a prize, and B": one noun in apposition is said of the name before it alone.
    alone = (noun.dep_ == "appos" and noun.tag_ in ("NN", "NNP")) or holder(noun) is not None
    # "Writer A, Professor B": a noun with a capital before one name belongs to that one.
    many = noun.tag_ != "NNP" or noun.lower_.endswith("s")
    alone = alone or (not many and noun.dep_ in ("compound", "nmod") and noun.head.i > noun.i)
    if named_behind(noun) is None and not alone:
        denoted = _spread(denoted, noun.doc)
        if noun.tag_ in ("NN", "NNP"):
            # "His wife, A, and a brother, B": what is conjoined is another noun.
            denoted = [a for a in denoted if not is_other_than(noun.doc[a.token], noun)]
    arguments = [*_modifiers(noun), *_shared_modifiers(noun)]
    governor = copula_of(noun) or naming_verb(noun)
    if (row := gapped_row(noun)) and noun in row:
        denoted, arguments = _in_row(noun, row, denoted, arguments)
    if governor is not None and governor.lemma_ not in words_of(noun, "training"):
        # What stands before the second of two offices is said of the first.
        since = noun.i if noun.dep_ == "conj" and noun.head == governor else 0
        below = [a for a in _prepositions(governor) if a.role != "as" and a.token >= since]
        arguments += [Argument(a.role, a.token, False) for a in below]
    arguments += [Argument(a.role, a.token, False) for verb in _held(noun) for a in _prepositions(verb)]
    arguments += [Argument(role, token.i, False) for role, token in tenure(noun)]
    return Clause(
        "noun",
        noun.i,
        noun_lemma(noun),
        (*denoted, *(a for a in _spread(arguments, noun.doc) if a.direct or not is_parted(noun, a.token))),
        sentence.start,
        sentence.end,
        False,
        is_negated(noun) or is_denied(noun) or (governor is not None and is_negated(governor)),
    )


def _held(noun: Token) -> Iterator[Token]:
    """Yield the verbs that tell how long an office was held: "rector, a post she held until 2015", "and kept it"."""
    holding, held = words_of(noun, "retaining"), words_of(noun, "retained")
    verb = noun.head if noun.dep_ in ("attr", "oprd") else None
    beside = (child for child in verb.rights if child.dep_ in ("attr", "appos")) if verb is not None else ()
    for post in (*beside, *(token for token in noun.subtree if token.dep_ == "appos")):
        if post.lemma_.lower() in held and post.i > noun.i:
            yield from (child for child in post.children if child.dep_ == "relcl" and child.lemma_ in holding)
    for other in verb.conjuncts if verb is not None else ():
        objects = {child.lemma_.lower() for child in other.children if child.dep_ in ("dobj", "advmod")}
        if other.i > noun.i and other.lemma_ in holding and not objects.isdisjoint(held):
            yield other


def _in_row(
    noun: Token, row: list[Token], denoted: list[Argument], arguments: list[Argument]
) -> tuple[list[Argument], list[Argument]]:
    """Give each of "A is the editor and B the writer of the film" its own name, and to all of them the film."""
    others = others_in(row, noun)
    denoted = [a for a in denoted if a.token not in others]
    arguments = [a for a in arguments if a.token not in others]
    for each in (*row[row.index(noun) + 1 :], *reversed(row[: row.index(noun)])):
        if any(a.role == "of" for a in arguments):
            break
        shared = [Argument(a.role, a.token, False) for a in _prepositions(each) if a.token not in others]
        arguments += [a for a in shared if a.role == "of"]
    return denoted, arguments


def _subjects(verb: Token, passive: bool) -> list[Argument]:
    role = "object" if passive else "agent"
    tokens, direct = subjects_of(verb)
    return [Argument(role, token.i, direct) for token in tokens]


def _complements(verb: Token, passive: bool, *, shared: bool = True) -> list[Argument]:
    """Read what stands with a verb, with what only a later verb has, where that is ``shared``."""
    subjects = {t.i for own in own_subjects(verb) for t in (own, *own.ancestors)}
    found = [each for child in verb.children for each in _complement(verb, child, passive, subjects)]
    found += _gap(verb, passive, {argument.role for argument in found})
    if not passive and not any(argument.role == "object" for argument in found):
        # Of one thing only, the parser at times makes the receiver: "wrote the book".
        found += [Argument("object", a.token, False) for a in found if a.role == "indirect"]
    found += _shared_complements(verb, passive, {argument.role for argument in found}) if shared else ()
    found += [*_prepositions(verb), *_shared_prepositions(verb)]
    if (copula := inverted_copula(verb) or cleft(verb)) is not None:
        found += [Argument(a.role, a.token, False) for a in _prepositions(copula)]
    found += _where(verb, {argument.role for argument in found})
    found += [Argument(role, t.i) for t in verb.children if t.lower_ in HERE and t.dep_ == "advmod" for role in BOTH]
    manners = (each for by in verb.children for each in (by, *by.children) if is_manner(each))
    found += [Argument(a.role, a.token, False) for each in manners for a in _prepositions(each)]
    for argument in list(found):
        if argument.role in ("object", "attribute", "indirect") or (argument.role == "agent" and passive):
            found += [Argument(a.role, a.token, False) for a in _prepositions(verb.doc[argument.token])]
    return found


def _complement(verb: Token, child: Token, passive: bool, subjects: set[int]) -> list[Argument]:
    """Read what one child of a verb is to it, by its label."""
    late = child.dep_ == "nsubj" and child.i not in subjects
    hidden = child.dep_ == "appos" and child.i > verb.i and is_hidden_verb(verb)
    if child.dep_ == "dobj" or late or hidden:
        received = passive or any(c.dep_ == "dobj" and c.left_edge.i == child.right_edge.i + 1 for c in verb.rights)
        return [Argument("indirect" if received else "object", opened(child).i)]
    if child.dep_ == "dative":
        return [Argument("indirect", t.i) for t in ([child] if child.pos_ in NOMINAL else _objects_of(child))]
    if child.dep_ == "agent" and passive and not is_of_noun(child):
        return [Argument("agent", t.i) for t in _objects_of(child) if not is_second_agent(child)]
    if (child.dep_ in ("attr", "oprd", "acomp") and not is_not_so(child)) or is_found_so(child):
        # The parser may make whom a verb finds guilty the subject of the adjective.
        guilty = (c for c in child.lefts if child.dep_ == "ccomp" and c.dep_ == "nsubj")
        return [Argument("attribute", child.i), *(Argument("object", c.i) for c in guilty)]
    if child.dep_ in ("npadvmod", "tmod", "advmod") and child.pos_ in ("NOUN", "PROPN", "NUM"):
        return [Argument("when", child.i)]
    return []


def _gap(verb: Token, passive: bool, own: set[str]) -> list[Argument]:
    """Read what a relative clause lacks, for which the noun above it stands: "the film that she shot"."""
    told = verb.head if verb.dep_ == "conj" and own_subjects(verb) and not passive else verb
    # "The comedy A was shot": a passive with a subject of its own has no gap, whatever the parser hangs it on.
    whole = passive and told is verb and bool(own_subjects(verb))
    if told.dep_ != "relcl" or whole or not has_object_gap(told) or "object" in own:
        return []
    where = any(child.tag_ == "WRB" for child in told.children)
    return [Argument("in" if where else "object", told.head.i)]


def _where(verb: Token, own: set[str]) -> list[Argument]:
    """Read where a relative clause with "where" happens: "the festival in the town, where it won the prize"."""
    if verb.dep_ != "relcl" or not any(child.lower_ == "where" for child in verb.children) or "at" in own:
        return []
    above = [verb.head, *(t for t in verb.head.ancestors if t.pos_ in ("NOUN", "PROPN"))][:_ABOVE]
    return [Argument("at", token.i, False) for token in above]


def _shared_complements(verb: Token, passive: bool, own: set[str]) -> list[Argument]:
    """Read the object or agent that stands with a later verb only: "wrote and directed it", "made and run by her"."""
    role = "agent" if passive else "object"
    if role in own:
        return []
    for child in verb.children:
        if child.dep_ == "conj" and is_verb(child) and (shares_object(verb, child) or not own_subjects(child)):
            if passive and any(c.dep_ in ("aux", "auxpass") for c in child.children):
                return []
            if any(c.dep_ == "prep" and verb.i < c.i < child.i for c in verb.children):
                # "He debuted with A and later made B", "founded in 1909 and led by A": the first verb is complete.
                return []
            later = [a for a in _complements(child, is_passive(child), shared=False) if a.direct]
            found = [Argument(role, a.token, False) for a in later if a.role == role]
            # "Written, directed and edited by her": the last of three has it.
            return found or _shared_complements(child, is_passive(child), {a.role for a in later})
    return []


def _shared_prepositions(verb: Token) -> list[Argument]:
    """Read the phrases that stand with a later verb only: "born and raised in the town"."""
    closing = ("prep", "dobj", "agent", "npadvmod", "attr", "oprd")
    if any(child.i > verb.i and child.dep_ in closing for child in verb.children):
        return []
    for child in verb.children:
        alike = {child.tag_, verb.tag_} <= _PAST or child.tag_ == verb.tag_ or is_without_subject(verb)
        if child.dep_ == "conj" and alike and not any(c.dep_ in SUBJECTS for c in child.children):
            return [Argument(a.role, a.token, False) for a in _prepositions(child) if a.direct]
    return []


def _prepositions(head: Token, depth: int = 0) -> list[Argument]:
    """Read the prepositional phrases below a head; those below another noun of the phrase count as indirect."""
    found: list[Argument] = []
    makers = any(child.lower_ == "by" for child in head.children)
    deeds, temporal, ending = words_of(head, "deeds"), words_of(head, "temporal"), words_of(head, "ending")
    for child in head.children:
        if child.dep_ == "advcl":
            # "Until he was shot in 1937": what bounds a clause may be a clause.
            perfect = any(aux.dep_ == "aux" and aux.lemma_ == "have" for aux in head.lefts)
            marks = (mark.lower_ for mark in child.lefts)
            found += [Argument(m, child.i, depth == 0) for m in marks if m in ending or (perfect and m == SINCE)]
        if child.dep_ not in ("prep", "agent", "prt") and not (child.dep_ in ("advmod", "conj") and child.tag_ == "IN"):
            continue
        ruled = child.dep_ == "agent" and head.pos_ in ("VERB", "AUX") and is_passive(head)
        if ruled or (child.lower_ == "by" and is_of_noun(child)) or (depth and leads_examples(child)):
            continue
        if child.lower_ in deeds or child.lower_ == "in":
            role = "deed" if child.lower_ in deeds else "doing"
            found += [Argument(role, each.i) for each in child.children if each.dep_ == "pcomp" and each.tag_ == "VBG"]
        for token in _objects_of(child):
            found.append(Argument(child.lower_, token.i, depth == 0))
            if depth < 2 and child.lower_ not in temporal and not is_deed_told(token):
                below = _prepositions(token, depth + 1)
                found += [
                    Argument(a.role, a.token, False)
                    for a in below
                    if (a.role != "of" or token.pos_ == "NUM")
                    and not (a.role == "by" and (makers or child.lower_ == "with"))
                ]
        for nested in (each for each in child.children if each.dep_ == "prep"):
            for token in _objects_of(nested):
                found.append(Argument(f"{child.lower_} {nested.lower_}", token.i, depth == 0))
    return found


def _objects_of(preposition: Token) -> list[Token]:
    below = list(preposition.children)
    found = [opened(c) for c in below if c.dep_ == "pobj" or c.lower_ == "then" or is_name_mistaken(c)]
    for child in preposition.children:
        if child.dep_ == "conj" and child.pos_ == "ADP":
            found += [opened(other) for other in child.children if other.dep_ == "pobj"]
    if not found and preposition.dep_ in ("prep", "agent"):
        found = [opened(child) for child in preposition.children if child.tag_ in RELATIVES]
    relative = preposition.lower_ == "for" and any(child.tag_ in RELATIVES for child in preposition.children)
    return [token for each in found for token in _reached(each)] if relative else found


def _reached(noun: Token) -> list[Token]:
    """Return what "for which" may go back to: the noun before it, and what that one is part of."""
    return [noun, *(t for t in noun.ancestors if t.pos_ in ("NOUN", "PROPN"))][:_ABOVE]


def _modifiers(noun: Token) -> list[Argument]:
    found: list[Argument] = []
    for child in noun.children:
        if child.dep_ == "poss" or (child.dep_ == "nmod" and any(c.dep_ == "case" for c in child.children)):
            found.append(Argument("owner", opened(child).i))
        elif child.dep_ in ("compound", "amod", "nmod", "nummod", "npadvmod"):
            found.append(Argument("modifier", child.i))
            found += [Argument("modifier", sub.i, False) for sub in child.children if is_modifying(sub, child)]
            found += [Argument("owner", sub.i, False) for sub in child.children if sub.dep_ == "poss"]
    return found + _prepositions(noun)


def _shared_modifiers(noun: Token) -> list[Argument]:
    """Read what a noun shares with the noun that it is conjoined to, or with the name that it stands before."""
    if noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN"):
        if any(child.dep_ == "det" for child in noun.children):
            return []
        # "The Kazakh director A and his film B": the film is not said to be Kazakh.
        own = any(child.dep_ == "poss" for child in noun.children)
        roles = {"of"} if own else {"owner", "of", "modifier"}
        roles = {"owner"} if belongs_itself(noun) else roles
        return [Argument(a.role, a.token, False) for a in _modifiers(noun.head) if a.role in roles]
    if noun.dep_ in ("compound", "nmod", "amod") and noun.head.pos_ in ("NOUN", "PROPN"):
        shared = [a for a in _modifiers(noun.head) if a.token != noun.i and (a.role == "owner" or a.token < noun.i)]
        return [Argument(a.role, a.token, False) for a in shared]
    return _modifiers_behind(noun)


def _modifiers_behind(noun: Token) -> list[Argument]:
    """Read the phrase that stands with the last of conjoined nouns only: "head and founder of the studio"."""
    last = noun
    while not any(child.dep_ == "prep" for child in last.children):
        later = [child for child in last.rights if child.dep_ == "conj"]
        if not later or later[0].tag_ != "NN" or stands_apart(last := later[0], noun):
            return []
    return [Argument(a.role, a.token, False) for a in _prepositions(last) if a.role == "of"] if last is not noun else []


def _spread(arguments: list[Argument], doc: Doc) -> list[Argument]:
    """Give each conjunct of an argument the same role; what a noun denotes ends at a name with a noun of its own."""
    found: dict[tuple[str, int], Argument] = {}
    for argument in arguments:
        token = doc[argument.token]
        beside = denoted_beside(token) if argument.role == "self" else conjuncts_of(token)
        for each in (token, *beside):
            key = (argument.role, each.i)
            if key not in found or (argument.direct and not found[key].direct):
                found[key] = Argument(argument.role, each.i, argument.direct)
            for whole in wholes(each, argument.role):
                for one in (whole, *conjuncts_of(whole)):
                    found.setdefault((argument.role, one.i), Argument(argument.role, one.i, False))
    return sorted(found.values(), key=lambda argument: (argument.token, argument.role))
