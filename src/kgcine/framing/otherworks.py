"""A sentence in, whether it brings in a film or another work that it does not name out."""

from __future__ import annotations

from spacy.tokens import Span, Token

from kgcine.parsing.grammar import TABLE, words_of
from kgcine.parsing.predicates import SUBJECTS
from kgcine.scene import Scene


def is_introduced(noun: Token) -> bool:
    """Tell whether a noun brings in what was not spoken of before: "another film"."""
    another = words_of(noun, "another")
    return any(child.lower_ in another for child in noun.lefts)


def makes_another(scene: Scene, sentence: Span) -> bool:
    """Tell whether somebody makes or plays in a work that the sentence does not name: "Then she shot a comedy"."""
    works = scene.lexicon.words(TABLE, "film") | scene.lexicon.words(TABLE, "staged")
    spoken = (at for at in range(sentence.start, sentence.end) if scene.parse.words[at] in works)
    return any(at not in scene.entities and _is_made(scene, scene.doc[at]) for at in spoken)


def begins_with_another(scene: Scene, sentence: Span) -> bool:
    """Tell whether a sentence begins with a film that it does not name: "Another film by a Latvian was shown"."""
    films = scene.lexicon.words(TABLE, "film")
    subject = next((child for child in sentence.root.lefts if child.dep_ in SUBJECTS), None)
    if subject is None or subject.left_edge.i != sentence.start:
        return False
    if subject.lower_ in words_of(subject, "continued"):
        more = words_of(subject, "continued_by")
        return is_introduced(subject) and any(child.lower_ in more for child in subject.lefts)
    return subject.lower_ in films and is_introduced(subject) and subject.i not in scene.entities


def _is_made(scene: Scene, work: Token) -> bool:
    if not is_introduced(work):
        return False
    verb = work.head.head if work.dep_ == "pobj" and work.head.lower_ == "in" else work.head
    main = verb.dep_ == "ROOT" or (verb.dep_ == "conj" and verb.head.dep_ == "ROOT")
    return work.dep_ in ("dobj", "pobj") and main and by_somebody(scene, verb)


def by_somebody(scene: Scene, verb: Token) -> bool:
    """Tell whether the subject of a verb is a person, and no festival, paper or jury."""
    chain = (verb, verb.head) if verb.dep_ == "conj" else (verb,)
    subject = next((child for each in chain for child in each.lefts if child.dep_ in SUBJECTS), None)
    if subject is None:
        return False
    named, value = scene.entities.get(subject.i), scene.values.get(subject.i)
    occupied = value is not None and value.type == "Occupation"
    return occupied or subject.lower_ in words_of(subject, "persons") or (named is not None and named.type == "Person")
