"""Nouns of kin that a life brings in by an article, whose they are out: "A cousin, Askar, found him a place"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.coreference.heroes import about
from kgcine.coreference.protagonist import Link, Protagonist
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.predicates import NOUN_SUBJECTS

RULE = "coref/unowned"
_TABLE = "coreference"
_LEADS, _AUXILIARY = frozenset({"det", "nummod", "amod"}), frozenset({"aux", "auxpass"})
_OWNING, _MAIN = frozenset({"of", "to"}), frozenset({"ROOT", "conj", "ccomp"})


def unowned(
    annotated: Annotated, heroes: Sequence[tuple[int, Protagonist | None]], links: Sequence[Link], lexicon: Lexicon
) -> list[Link]:
    """Return the words that bring such kin in, each with the person whose life is told there."""
    people = {m.first: (m, cluster) for m, cluster in links if m.kind == "name" and cluster.type == "Person"}
    taken = {i for mention, _ in links for i in range(mention.first, mention.last)}
    leading = lexicon.words(_TABLE, "kin_led_in")
    found = []
    for token in annotated.doc:
        if token.lower_ not in leading or token.i in taken or token.dep_ not in _LEADS:
            continue
        hero, named = about(heroes, token.i), _named(token.head, people) or _said_of(token.head, people)
        kin = token.head.lower_ in lexicon.words(_TABLE, "kin_brought_in")
        if kin and hero is not None and named is not None and named[1] is not hero.cluster and _is_life(token, lexicon):
            found.append((_mention(token), hero.cluster))
    return found


def _named(noun: Token, people: dict[int, Link]) -> Link | None:
    """Return whose name stands behind a noun of kin that nobody else owns: "A cousin, the poet Askar Seitov,"."""
    if any(child.dep_ == "poss" or (child.dep_ == "prep" and child.lower_ in _OWNING) for child in noun.children):
        return None
    # "An uncle on his mother's side, the poet Askar Seitov,": what stands between belongs to the noun.
    sides = (each.i for child in noun.rights if child.dep_ == "prep" for each in child.rights if each.dep_ == "pobj")
    last = next(sides, noun.i)
    comma = last + 1 < len(noun.doc) and noun.doc[last + 1].text == ","
    first = last + 2 if comma else last + 1
    # The parser may take the apposition for another subject.
    again = (each for each in noun.head.lefts if comma and each.dep_ == noun.dep_ and each.left_edge.i == last + 2)
    named = (*(each for each in noun.children if each.dep_ == "appos"), *again)
    apposed = (child.i for each in named for child in each.subtree)
    beside = (people[at] for at in apposed if at in people)
    return people.get(first) or (next(beside, None) if comma else None)


def _said_of(noun: Token, people: dict[int, Link]) -> Link | None:
    """Return who is said to be such kin: "The pianist Askar Seitov was a cousin"."""
    owned = any(child.dep_ == "poss" or (child.dep_ == "prep" and child.lower_ in _OWNING) for child in noun.children)
    if owned or noun.dep_ != "attr" or noun.head.lemma_ != "be":
        return None
    subject = next((child for child in noun.head.lefts if child.dep_ in NOUN_SUBJECTS), None)
    named = [] if subject is None else [people[each.i] for each in subject.subtree if each.i in people]
    return named[0] if len(named) == 1 else None


def _is_life(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a sentence tells what such kin did, or how they live: what a film tells stands in the present."""
    noun, verb = token.head, token.head.head
    if token.i > noun.i or verb.dep_ not in _MAIN or noun.dep_ not in (*NOUN_SUBJECTS, "attr"):
        return False
    aux = (child for child in verb.children if child.dep_ in _AUXILIARY)
    past = verb.tag_ == "VBD" or any(child.tag_ == "VBD" for child in aux)
    return past or verb.lemma_ in lexicon.words(_TABLE, "lives_on")


def _mention(token: Token) -> Mention:
    end = token.idx + len(token)
    return Mention(token.idx, end, token.i, token.i + 1, token.text, "Person", "pronoun", RULE)
