"""A scene in, the museums, theatres and the like out that its wording shows to be bodies of people, not buildings.

A theatre in which a film is shown is a place; one that somebody heads, founded or works for is an organisation.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span, Token

from kgcine.annotate import Annotated
from kgcine.clauses import Clause, clauses_of
from kgcine.coref import Discourse
from kgcine.frames import ANY_OCCUPATION, Frame, Frames
from kgcine.framing.matching import Matcher
from kgcine.naming.lexicon import Lexicon
from kgcine.ontology import Ontology
from kgcine.parsing.predicates import is_verb, noun_lemma, verb_lemma
from kgcine.scene import Scene

BUILDING, BODY = "Site", "Organisation"
#: What is said of bodies only, by the side on which the body stands.
_OF_SUBJECT = frozenset({"leader", "founder", "parentOrganisation", "dissolved", "predecessor"})
#: That of it which is said of a building too: one may be closed.
_ENDED = "dissolved"
#: That which is said of a body alone where its wording names more than a place.
_SEAT = "headquarters"
_OF_OBJECT = frozenset({"employer", "memberOf"})


def shown_bodies(scene: Scene, frames: Frames, ontology: Ontology, lexicon: Lexicon) -> frozenset[str]:
    """Return the buildings by name of which the text says what is said of organisations only."""
    open_ones = {e.id for e in scene.discourse.entities if e.type == BUILDING and _is_house(e.name, lexicon)}
    if not open_ones:
        return frozenset()
    told = (*scene.fillers, *scene.entities.values())
    sentences = {scene.doc[f.token].sent.start: scene.doc[f.token].sent for f in told if f.entity in open_ones}
    words = lexicon.words("institutions", "of_companies")
    named = ((f.entity, scene.doc[f.token]) for f in scene.fillers if f.entity is not None)
    companies = {entity for entity, token in named if entity in open_ones and _has_a_company(token, words)}
    companies |= _leading(scene, open_ones, words)
    said = {each for sentence in sentences.values() for each in _said(scene, sentence, frames, ontology)}
    shut = lexicon.words("institutions", "shut")
    kept = {e.id for e in scene.discourse.entities if e.id in open_ones and not shut.isdisjoint(e.name.lower().split())}
    shown = {entity for entity, property_ in said if property_ != _ENDED or entity not in kept}
    return frozenset((companies | shown) & open_ones)


def _leading(scene: Scene, open_ones: set[str], words: frozenset[str]) -> set[str]:
    """Return the house that an article begins with if that tells of actors or plays: "The Osh Theatre"."""
    first = min(scene.fillers, key=lambda f: f.start)
    if first.entity is None or first.entity not in open_ones or first.kind != "name" or first.start > len("The "):
        return set()
    return set() if words.isdisjoint(scene.text.lower().split()) else {first.entity}


def _has_a_company(house: Token, words: frozenset[str]) -> bool:
    """Tell whether a theatre is told to have actors or plays of its own: "its troupe", "the theatre staged"."""
    if house.dep_ == "poss":
        return house.head.lower_ in words
    if house.dep_ == "pobj" and house.head.lower_ == "of":
        return house.head.head.lower_ in words
    return house.dep_ == "nsubj" and house.head.lower_ in words


def as_bodies(annotated: Annotated, discourse: Discourse, bodies: frozenset[str]) -> Annotated:
    """Return the text with the names of these entities as names of organisations."""
    named = {r.mention for r in discourse.references if r.entity_id in bodies and r.mention.type == BUILDING}
    mentions = tuple(replace(m, type=BODY) if m in named else m for m in annotated.mentions)
    return replace(annotated, mentions=mentions)


def _is_house(name: str, lexicon: Lexicon) -> bool:
    """Tell whether a name may be that of a body: by its noun, or where none tells what it names, as "Karlag"."""
    kinds = lexicon.words("institutions", "buildings") | lexicon.words("institutions", "houses")
    words = name.lower().split(" of ")[0].split()
    if words[0] in lexicon.words("described", "Site"):
        return False
    return words[-1] in kinds or words[0] in kinds or (len(words) == 1 and lexicon.type_of(words[0]) is None)


def _said(scene: Scene, sentence: Span, frames: Frames, ontology: Ontology) -> Iterator[tuple[str, str]]:
    for clause in clauses_of(sentence, lambda token: bool(_evoked(token, scene, frames))):
        if clause.negated:
            continue
        for frame in _evoked(scene.doc[clause.head], scene, frames):
            filled = _filled(frame, clause, Matcher(clause, scene, ontology, []))
            yield from ((entity, frame.property) for entity in filled)


def _filled(frame: Frame, clause: Clause, matcher: Matcher) -> Iterator[str]:
    """Yield the buildings that stand where a frame has its organisation, its other end being filled."""
    if frame.voice and frame.voice != ("passive" if clause.passive else "active"):
        return
    told = frame.property in _OF_OBJECT
    body, other = (frame.object, frame.subject) if told else (frame.subject, frame.object)
    if not all(matcher.holds(spec) for spec in frame.requires) or any(matcher.holds(s) for s in frame.excludes):
        return
    built = matcher.fill(replace(body, types=(BUILDING,)))
    # One museum that grew out of another: both are bodies.
    both = matcher.fill(replace(other, types=(BUILDING,))) if BODY in other.types else []
    shown = [*(built if both or matcher.fill(other) else ()), *(both if built or matcher.fill(body) else ())]
    yield from (hit.filler.entity for hit in shown if hit.filler.entity is not None)


def _evoked(token: Token, scene: Scene, frames: Frames) -> list[Frame]:
    if is_verb(token):
        evoked = frames.by_verb.get(verb_lemma(token), ())
    else:
        value = scene.values.get(token.i)
        worked = value is not None and value.type == "Occupation" and value.token == token.i
        # An actor at a theatre works for a body.
        any_of = frames.by_noun.get(ANY_OCCUPATION, ()) if worked else ()
        evoked = (*frames.by_noun.get(noun_lemma(token), ()), *(f for f in any_of if BODY in f.object.types))
    # "Its administration is in the city": a house is only a building where no such word is asked for.
    told = _OF_SUBJECT | _OF_OBJECT
    return [frame for frame in evoked if frame.property in told or (frame.property == _SEAT and frame.requires)]
