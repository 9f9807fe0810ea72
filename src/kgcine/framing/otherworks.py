"""A sentence in, whether it brings in a film or another work that it does not name out."""

from __future__ import annotations

from collections.abc import Collection

from spacy.tokens import Span, Token

from kgcine.parsing.grammar import TABLE, words_of
from kgcine.parsing.predicates import SUBJECTS
from kgcine.scene import Scene


def is_introduced(noun: Token) -> bool:
    """Tell whether a noun brings in what was not spoken of before: "another film"."""
    another = words_of(noun, "another")
    return any(child.lower_ in another for child in noun.lefts)


def makes_another(scene: Scene, sentence: Span, *, told: bool = False) -> bool:
    """Tell whether somebody makes or plays in a work that the sentence does not name: "Then she shot a comedy".

    Where the sentence has ``told`` of one that it names, only a sequel that this will get is another.
    """
    if _tells_of_sequel(scene, sentence, ("dobj",) if told else ("dobj", *SUBJECTS)):
        return True
    if told:
        return False
    works = scene.lexicon.words(TABLE, "film") | scene.lexicon.words(TABLE, "staged")
    spoken = (at for at in range(sentence.start, sentence.end) if scene.parse.words[at] in works)
    bare = [scene.doc[at] for at in spoken if at not in scene.entities]
    return any(_is_made(scene, work) or _is_next(work) for work in bare)


def _tells_of_sequel(scene: Scene, sentence: Span, roles: Collection[str]) -> bool:
    """Tell whether a sentence turns to what follows a film and has no name yet: "It will get a sequel"."""
    nouns = scene.lexicon.words(TABLE, "later_parts")
    spoken = (scene.doc[at] for at in range(sentence.start, sentence.end) if scene.parse.words[at] in nouns)
    return any(_is_unnamed_part(noun, roles) for noun in spoken if noun.i not in scene.entities)


def _is_unnamed_part(noun: Token, roles: Collection[str]) -> bool:
    """Tell whether what a noun means is done or does something: "a sequel", "the second part"."""
    if noun.lower_ in words_of(noun, "continued"):
        if words_of(noun, "continued_by").isdisjoint(child.lower_ for child in noun.lefts):
            return False
    elif not is_introduced(noun):
        return False
    of = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    named = any(child.pos_ == "PROPN" for child in noun.rights)
    # "The third part of the trilogy, it was shelved": what opens the sentence describes its subject.
    describes = any(child.dep_ in SUBJECTS and child.i > of.i for child in of.head.lefts)
    return of.dep_ in roles and not named and not describes and of.head.dep_ != "relcl"


def _is_next(work: Token) -> bool:
    """Tell whether a sentence begins with what somebody makes after all that was told: "Her next project is"."""
    if work.dep_ not in SUBJECTS or work.left_edge.i != work.sent.start:
        return False
    left = {child.lower_ for child in work.lefts}
    owned = any(child.dep_ == "poss" for child in work.lefts)
    return owned and not left.isdisjoint(words_of(work, "turned_to"))


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
