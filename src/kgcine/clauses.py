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

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
RELATIVES = frozenset({"WDT", "WP", "WP$"})
PARTITIVES = frozenset({"one", "some", "two", "three", "both", "several", "many", "among", "part"})
COPULAS = frozenset({"be", "become", "remain"})
NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "PRON", "X"})
AS_VERBS = frozenset(
    {"serve", "work", "act", "know", "appoint", "elect", "name", "hire", "employ", "train", "begin", "start", "remain"}
    | {"continue", "return", "join", "retire", "qualify", "recognize", "recognise", "install", "select", "reappoint"}
)
MAX_DEPTH = 8
NOBODY = frozenset({"nobody", "none", "nothing", "neither", "noone"})
# What stands below these hangs on another event: "two weeks before the premiere in Berlin".
TEMPORAL = frozenset({"before", "after", "until", "till", "since", "following", "despite", "ahead"})
# What is done to somebody even where the tagger sees a past tense: "was arrested and shot".
ENDURED = frozenset(
    {"shoot", "execute", "kill", "hang", "murder", "assassinate", "bury", "deport", "exile", "imprison"}
)
# What stands below "of" or "for" is laid to whom one of these is done.
CHARGING = frozenset(
    {"accuse", "suspect", "convict", "charge", "blame", "acquit", "praise", "thank", "credit", "prevent"}
)
INCLUDING = frozenset({"include", "comprise"})


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


def is_verb(token: Token) -> bool:
    """Tell whether a token is a predicate verb, no auxiliary."""
    return token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass")


def is_hidden_verb(token: Token) -> bool:
    """Tell whether a sentence without a verb hangs on a verb that the tagger took for a plural: "X deals with"."""
    if token.dep_ != "ROOT" or token.tag_ != "NNS" or not _hidden_subject(token):
        return False
    return any(child.dep_ in ("prep", "appos", "dobj") for child in token.rights) and not any(
        child.pos_ in ("VERB", "AUX") for child in token.children
    )


def _hidden_subject(token: Token) -> list[Token]:
    return [child for child in token.lefts if child.dep_ in ("nmod", "compound") and child.pos_ == "PROPN"][-1:]


def noun_lemma(token: Token) -> str:
    """Return a noun's lemma in lower case, also where the tagger took it for a name."""
    lemma: str = (token.lemma_ or token.text).lower()
    return lemma


def verb_clause(verb: Token, sentence: Span) -> Clause:
    """Normalise one verb with its arguments."""
    passive = is_passive(verb)
    arguments = [*_subjects(verb, passive), *_complements(verb, passive)]
    return Clause(
        "verb",
        verb.i,
        verb_lemma(verb),
        tuple(_spread(arguments, verb.doc)),
        sentence.start,
        sentence.end,
        passive,
        is_negated(verb) or any(is_none(child) for child in verb.children if child.dep_ in ("dobj", *SUBJECTS)),
    )


def noun_clause(noun: Token, sentence: Span) -> Clause:
    """Normalise one noun with what it denotes and its modifiers."""
    denoted = [Argument("self", token.i) for token in same_as(noun)]
    if _named_behind(noun) is None:
        denoted = _spread(denoted, noun.doc)
    arguments = _modifiers(noun)
    for other in _shared_modifiers(noun):
        arguments.append(other)
    governor = copula_of(noun)
    if governor is not None:
        arguments += [Argument(a.role, a.token, False) for a in _prepositions(governor) if a.role != "as"]
    return Clause(
        "noun",
        noun.i,
        noun_lemma(noun),
        (*denoted, *_spread(arguments, noun.doc)),
        sentence.start,
        sentence.end,
        False,
        is_negated(noun) or (governor is not None and is_negated(governor)),
    )


def verb_lemma(verb: Token) -> str:
    """Return the verb's lemma with its particle ("set up")."""
    particle = next(
        (c.lower_ for c in verb.children if c.dep_ == "prt" or (c.dep_ == "advmod" and c.tag_ == "RP")), None
    )
    lemma = (verb.lemma_ or verb.text).lower()
    return f"{lemma} {particle}" if particle else lemma


def is_passive(verb: Token) -> bool:
    """Tell whether a verb is passive: by its auxiliary, as a bare participle, or as the conjunct of a passive."""
    if _is_marked_passive(verb):
        return True
    if verb.dep_ == "acl" and verb.tag_ == "VBD":
        return any(child.dep_ == "conj" and _is_marked_passive(child) for child in verb.children)
    if verb.tag_ == "VBD" and verb.lemma_ in ENDURED and verb.dep_ == "conj" and is_verb(verb.head):
        bare = not any(c.dep_ in ("dobj", *SUBJECTS) for c in verb.children)
        return bare and is_passive(verb.head)
    if verb.tag_ != "VBN" or any(child.dep_ == "aux" and child.lemma_ == "have" for child in verb.children):
        return False
    if verb.dep_ in ("acl", "relcl", "advcl", "amod") and not any(child.dep_ in SUBJECTS for child in verb.children):
        return not any(child.dep_ == "dobj" for child in verb.children) or verb.dep_ in ("acl", "amod")
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX") and not any(c.dep_ in SUBJECTS for c in verb.children):
        own_auxiliary = any(child.dep_ == "aux" for child in verb.children)
        return not own_auxiliary and is_passive(verb.head)
    return verb.dep_ == "ROOT" and not any(child.dep_ in ("nsubj", "dobj") for child in verb.children)


def _is_marked_passive(verb: Token) -> bool:
    return any(child.dep_ in ("auxpass", "nsubjpass", "agent") for child in verb.children)


def is_negated(token: Token) -> bool:
    """Tell whether "not", "never", "no" or "neither" stands with a predicate."""
    return any(
        child.dep_ == "neg" or (child.dep_ == "det" and child.lower_ in ("no", "neither")) for child in token.children
    ) or any(child.lower_ == "never" for child in token.children)


def is_none(noun: Token) -> bool:
    """Tell whether a noun phrase stands for nothing: "no music was composed", "nobody directed it"."""
    return noun.lower_ in NOBODY or any(
        child.dep_ in ("det", "preconj", "cc") and child.lower_ in ("no", "neither") for child in noun.children
    )


def _subjects(verb: Token, passive: bool) -> list[Argument]:
    role = "object" if passive else "agent"
    own = _own_subjects(verb)
    if own:
        return [Argument(role, _open(token).i) for token in own]
    direct = verb.dep_ in ("acl", "relcl", "amod")
    return [Argument(role, token.i, direct) for token in _inherited(verb, 0)]


def _own_subjects(verb: Token) -> list[Token]:
    """Return the subjects of a verb; of two, one behind the verb is what the parser made of its object."""
    own = [child for child in verb.children if child.dep_ in SUBJECTS]
    if not own and is_hidden_verb(verb):
        return _hidden_subject(verb)
    return [child for child in own if child.i < verb.i] or own if len(own) > 1 else own


def _inherited(verb: Token, depth: int) -> list[Token]:
    head = verb.head
    if depth > MAX_DEPTH or head is verb:
        return []
    if verb.dep_ in ("acl", "amod"):
        return [head]
    if verb.dep_ == "relcl":
        return [] if _has_object_gap(verb) else [head]
    if verb.dep_ in ("conj", "xcomp", "advcl", "ccomp", "dep") and head.pos_ in ("VERB", "AUX"):
        if verb.dep_ == "xcomp":
            objects = [child for child in head.children if child.dep_ == "dobj"]
            if objects:
                return objects
        own = [_open(child) for child in head.children if child.dep_ in SUBJECTS]
        if verb.dep_ == "advcl" and verb.tag_ == "VBN" and verb.i > head.i:
            own += [child for child in head.children if child.dep_ == "dobj" and child.i < verb.i]
        return own or _inherited(head, depth + 1)
    if verb.dep_ == "pcomp" and head.head.pos_ in ("VERB", "AUX"):
        charged = [child for child in head.head.children if child.dep_ in ("dobj", "nsubjpass")]
        if charged and head.head.lemma_ in CHARGING:
            return [_open(child) for child in charged]
        own = [_open(child) for child in head.head.children if child.dep_ in SUBJECTS]
        return own or _inherited(head.head, depth + 1)
    return []


def _has_object_gap(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS and child.tag_ not in RELATIVES for child in verb.children)


def _open(token: Token) -> Token:
    """Put the noun in place of the relative pronoun that stands for it."""
    if token.tag_ not in RELATIVES:
        return token
    for ancestor in token.ancestors:
        if ancestor.dep_ == "relcl":
            return ancestor.head
    return token


def _complements(verb: Token, passive: bool) -> list[Argument]:
    found: list[Argument] = []
    subjects = {token.i for token in _own_subjects(verb)}
    for child in verb.children:
        late = child.dep_ == "nsubj" and child.i not in subjects
        hidden = child.dep_ == "appos" and child.i > verb.i and is_hidden_verb(verb)
        if child.dep_ == "dobj" or late or hidden:
            received = passive or any(c.dep_ == "dobj" and c.left_edge.i == child.right_edge.i + 1 for c in verb.rights)
            found.append(Argument("indirect" if received else "object", _open(child).i))
        elif child.dep_ == "dative":
            found += [Argument("indirect", t.i) for t in ([child] if child.pos_ in NOMINAL else _objects_of(child))]
        elif child.dep_ == "agent":
            found += [Argument("agent", token.i) for token in _objects_of(child)]
        elif child.dep_ in ("attr", "oprd", "acomp"):
            found.append(Argument("attribute", child.i))
        elif child.dep_ in ("npadvmod", "tmod", "advmod") and child.pos_ in ("NOUN", "PROPN", "NUM"):
            found.append(Argument("when", child.i))
        elif child.dep_ == "relcl":
            continue
    if verb.dep_ == "relcl" and _has_object_gap(verb) and not any(a.role == "object" for a in found):
        where = any(child.tag_ == "WRB" for child in verb.children)
        found.append(Argument("in" if where else "object", verb.head.i))
    if not passive and not any(argument.role == "object" for argument in found):
        # Of one thing only, the parser at times makes the receiver: "wrote the book".
        found += [Argument("object", a.token, False) for a in found if a.role == "indirect"]
    found += _shared_complements(verb, passive, {argument.role for argument in found})
    found += _prepositions(verb)
    for argument in list(found):
        if argument.role in ("object", "attribute", "indirect") or (argument.role == "agent" and passive):
            found += [Argument(a.role, a.token, False) for a in _prepositions(verb.doc[argument.token])]
    return found


def _shared_complements(verb: Token, passive: bool, own: set[str]) -> list[Argument]:
    """Read the object or agent that stands with a later verb only: "wrote and directed it", "made and run by her"."""
    role = "agent" if passive else "object"
    if role in own:
        return []
    for child in verb.children:
        if child.dep_ == "conj" and is_verb(child) and not any(c.dep_ in SUBJECTS for c in child.children):
            if passive and any(c.dep_ in ("aux", "auxpass") for c in child.children):
                return []
            later = _complements(child, is_passive(child))
            return [Argument(role, a.token, False) for a in later if a.role == role and a.direct]
    return []


def _prepositions(head: Token, depth: int = 0) -> list[Argument]:
    """Read the prepositional phrases below a head; those below another noun of the phrase count as indirect."""
    found: list[Argument] = []
    makers = any(child.lower_ == "by" for child in head.children)
    for child in head.children:
        if child.dep_ not in ("prep", "agent", "prt") and not (child.dep_ == "advmod" and child.tag_ == "IN"):
            continue
        if child.dep_ == "agent" and head.pos_ in ("VERB", "AUX"):
            continue
        for token in _objects_of(child):
            found.append(Argument(child.lower_, token.i, depth == 0))
            if depth < 2 and child.lower_ not in TEMPORAL:
                below = _prepositions(token, depth + 1)
                found += [
                    Argument(a.role, a.token, False)
                    for a in below
                    if a.role != "of" and not (makers and a.role == "by")
                ]
        for nested in child.children:
            if nested.dep_ == "prep":
                for token in _objects_of(nested):
                    found.append(Argument(f"{child.lower_} {nested.lower_}", token.i, depth == 0))
    return found


def _objects_of(preposition: Token) -> list[Token]:
    found = [_open(child) for child in preposition.children if child.dep_ == "pobj"]
    for child in preposition.children:
        if child.dep_ == "conj" and child.pos_ == "ADP":
            found += [_open(other) for other in child.children if other.dep_ == "pobj"]
    if not found and preposition.dep_ in ("prep", "agent"):
        found = [_open(child) for child in preposition.children if child.tag_ in RELATIVES]
    return found


def _modifiers(noun: Token) -> list[Argument]:
    found: list[Argument] = []
    for child in noun.children:
        if child.dep_ == "poss":
            found.append(Argument("owner", _open(child).i))
        elif child.dep_ in ("compound", "amod", "nmod", "nummod", "npadvmod"):
            found.append(Argument("modifier", child.i))
            found += [
                Argument("modifier", sub.i, False) for sub in child.children if sub.dep_ in ("compound", "amod", "nmod")
            ]
            found += [Argument("owner", sub.i, False) for sub in child.children if sub.dep_ == "poss"]
    return found + _prepositions(noun)


def _shared_modifiers(noun: Token) -> list[Argument]:
    """Read what a noun shares with the noun that it is conjoined to, or with the name that it stands before."""
    if noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN"):
        if any(child.dep_ == "det" for child in noun.children):
            return []
        return [
            Argument(a.role, a.token, False) for a in _modifiers(noun.head) if a.role in ("owner", "of", "modifier")
        ]
    if noun.dep_ in ("compound", "nmod", "amod") and noun.head.pos_ in ("NOUN", "PROPN"):
        shared = [a for a in _modifiers(noun.head) if a.token != noun.i and (a.role == "owner" or a.token < noun.i)]
        return [Argument(a.role, a.token, False) for a in shared]
    return []


def _first(noun: Token) -> Token:
    """Return the first of the conjoined nouns that a noun belongs to."""
    while noun.dep_ == "conj" and noun.head.pos_ in NOMINAL:
        noun = noun.head
    return noun


def _whole(noun: Token) -> Token:
    """Return "one" of "one of the leaders", which has the place in the sentence that its noun has by meaning."""
    head = noun.head
    return head.head if noun.dep_ == "pobj" and head.lower_ == "of" and head.head.lower_ in PARTITIVES else noun


def copula_of(noun: Token) -> Token | None:
    """Return the copular or naming verb that a predicate noun completes."""
    first = _whole(_first(noun))
    if first.dep_ in ("attr", "oprd", "acomp") and first.head.pos_ in ("VERB", "AUX"):
        return first.head
    if first.dep_ == "pobj" and first.head.lower_ == "as" and first.head.head.lemma_ in AS_VERBS:
        return first.head.head
    if first.dep_ == "dobj" and first.head.lemma_ == "become":
        return first.head
    return None


def _plays(name: Token, noun: Token) -> bool:
    """Tell whether a name in brackets is of who plays a part: "the local imam (A)"."""
    opening = name.left_edge
    return noun.pos_ == "NOUN" and name.pos_ == "PROPN" and opening.i > 0 and opening.nbor(-1).text == "("


def _named_late(noun: Token) -> list[Token]:
    """Return the name that the parser hangs on what stands behind "of": "the director of the studio, A"."""
    below = [o for p in noun.children if p.dep_ == "prep" and p.lower_ == "of" for o in p.children if o.dep_ == "pobj"]
    found = [child for inner in below for child in inner.children if child.dep_ == "appos" and child.pos_ == "PROPN"]
    return [name for name in found if name.left_edge.i > 0 and name.left_edge.nbor(-1).text == ","]


def is_title(noun: Token) -> bool:
    """Tell whether a noun stands before a name or in apposition, by which a text describes in its own voice."""
    return noun.dep_ == "appos" or _named_behind(noun) is not None


def _named_behind(noun: Token) -> Token | None:
    """Return the head of the name that stands right behind a common noun: "actress A"."""
    if noun.pos_ != "NOUN" or noun.tag_ != "NN" or noun.i + 1 >= len(noun.doc) or noun.nbor().pos_ != "PROPN":
        return None
    if noun.dep_ in ("compound", "nmod", "amod") and noun.head.i > noun.i:
        return noun.head if noun.head.pos_ == "PROPN" else None
    return next(
        (c for c in noun.rights if c.dep_ == "appos" and c.left_edge.i == noun.i + 1 and c.pos_ == "PROPN"), None
    )


def same_as(noun: Token) -> list[Token]:
    """Return the tokens that denote what a noun does by apposition, title position, or copula, itself included."""
    found = [noun]
    named = _named_behind(noun)
    if named is not None:
        # "The actress A, the writer B and the critic C": each noun belongs to the name right behind it.
        return [noun, named]
    first = _whole(_first(noun))
    if first.dep_ == "appos":
        found.append(first.head)
    if first.dep_ in ("compound", "nmod", "amod") and first.head.i > first.i:
        found.append(first.head)
    found += [child for child in noun.children if child.dep_ == "appos" and not _plays(child, noun)]
    if noun.dep_ in ("nsubj", "nsubjpass") and noun.head.lemma_ in COPULAS:
        found += [child for child in noun.head.children if child.dep_ == "attr"]
    found += [child for child in noun.children if child.dep_ in ("nmod", "appos", "dep") and child.i > noun.i]
    if noun.dep_ == "nsubj" and noun.pos_ == "NOUN":
        # Of two subjects in a row the second names the first: "his widow, A, lives".
        found += [c for c in noun.head.lefts if c.dep_ == "nsubj" and c.pos_ == "PROPN" and c.i > noun.i]
    found += _named_late(noun)
    if noun.dep_ == "nsubj" and noun.head.lemma_ in INCLUDING:
        found += [child for child in noun.head.children if child.dep_ == "dobj"]
    verb = copula_of(noun)
    if verb is not None:
        passive = is_passive(verb)
        roles = _subjects(verb, passive)
        objects = [child for child in verb.children if child.dep_ == "dobj" and child.i != first.i]
        if objects and verb.lemma_ not in COPULAS:
            found += objects
        else:
            found += [noun.doc[argument.token] for argument in roles]
    return list({token.i: token for token in found}.values())


def _spread(arguments: list[Argument], doc: Doc) -> list[Argument]:
    """Give each conjunct of an argument the same role."""
    found: dict[tuple[str, int], Argument] = {}
    for argument in arguments:
        for token in (doc[argument.token], *_conjuncts(doc[argument.token])):
            key = (argument.role, token.i)
            if key not in found or (argument.direct and not found[key].direct):
                found[key] = Argument(argument.role, token.i, argument.direct)
    return sorted(found.values(), key=lambda argument: (argument.token, argument.role))


def _conjuncts(token: Token) -> Iterator[Token]:
    if token.tag_ == "NNS":
        # "The films A and B": what is conjoined are the names beside the noun.
        for child in token.children:
            if child.dep_ == "appos":
                yield from _conjuncts(child)
    for child in token.children:
        if child.dep_ == "conj" and child.pos_ in NOMINAL and child.i > token.i:
            yield child
            yield from _conjuncts(child)
