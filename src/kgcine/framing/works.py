"""A scene in, the works of unknown kind that its wording shows to be films out: only films have a cinematographer.

A title in quotation marks tells that something is a work, not which kind. Frames that are marked ``tells_kind`` speak
of films alone; what they say of such a work makes it a film. A work that the text calls something else stays it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span, Token

from kgcine.annotate import Annotated
from kgcine.clauses import clauses_of
from kgcine.coref import Discourse
from kgcine.frames import Frame, Frames
from kgcine.framing.matching import Matcher
from kgcine.naming.lexicon import Lexicon
from kgcine.ontology import Ontology
from kgcine.parsing.predicates import is_verb, noun_lemma, verb_lemma
from kgcine.scene import Scene
from kgcine.titling.staging import is_of_theatre, of_stage

UNKNOWN = "CreativeWork"
_NEAR, _FAR = 4, 13


def shown_films(scene: Scene, frames: Frames, ontology: Ontology, lexicon: Lexicon) -> frozenset[str]:
    """Return the entities of no known kind of which the text says what is said of films only."""
    open_ones = {e.id for e in scene.discourse.entities if e.type == UNKNOWN} - set(_called_otherwise(scene, lexicon))
    if not open_ones or is_of_theatre((token.lower_ for token in scene.doc), lexicon):
        return frozenset()
    sentences = {
        f.token: scene.doc[f.token].sent for f in scene.fillers if f.entity in open_ones and f.kind != "pronoun"
    }
    found: set[str] = set()
    for sentence in {span.start: span for span in sentences.values()}.values():
        found |= {entity for entity in _said(scene, sentence, frames, ontology) if entity in open_ones}
    return frozenset(found)


def as_films(annotated: Annotated, discourse: Discourse, films: frozenset[str]) -> Annotated:
    """Return the text with the names of these entities as names of films."""
    named = {r.mention for r in discourse.references if r.entity_id in films and r.mention.type == UNKNOWN}
    mentions = tuple(replace(m, type="Film") if m in named else m for m in annotated.mentions)
    return replace(annotated, mentions=mentions)


def _said(scene: Scene, sentence: Span, frames: Frames, ontology: Ontology) -> Iterator[str]:
    """Yield the subjects of all frames of films in a sentence that a work of unknown kind fills."""
    for clause in clauses_of(sentence, lambda token: bool(_evoked(token, frames))):
        matcher = Matcher(clause, scene, ontology, [])
        for frame in _evoked(scene.doc[clause.head], frames):
            if frame.voice and frame.voice != ("passive" if clause.passive else "active"):
                continue
            if not all(matcher.holds(spec) for spec in frame.requires):
                continue
            for hit in matcher.fill(replace(frame.subject, types=(UNKNOWN,))):
                if hit.filler.type == UNKNOWN and hit.filler.entity and matcher.fill(frame.object):
                    yield hit.filler.entity


def _evoked(token: Token, frames: Frames) -> list[Frame]:
    verbal = is_verb(token)
    evoked = frames.by_verb.get(verb_lemma(token), ()) if verbal else frames.by_noun.get(noun_lemma(token), ())
    return [frame for frame in evoked if frame.tells_kind]


def _called_otherwise(scene: Scene, lexicon: Lexicon) -> Iterator[str]:
    """Yield the entities that stand near the noun of another kind of work: "the series X", "X, an album"."""
    for filler in scene.fillers:
        if filler.type == UNKNOWN and filler.entity is not None:
            sentence = scene.doc[filler.token].sent
            near = range(filler.token - _NEAR, filler.token + _NEAR + 1)
            others = (token for token in sentence if token.i != filler.token)
            other = any(_is_other_kind(token, token.i in near, lexicon) for token in others)
            before = scene.doc[max(0, filler.token - _FAR) : filler.token]
            if other or of_stage(sentence.text, lexicon) or _is_base(before, lexicon):
                yield filler.entity


def _is_base(before: Span, lexicon: Lexicon) -> bool:
    """Tell whether words before a title say that a film is made from it: "an adaptation of A's epic"."""
    words = [token.lower_ for token in before if not token.is_punct or token.text == ","]
    named = bool(words) and words[-1] in lexicon.words("titles", "either")
    return named and not lexicon.words("titles", "bases").isdisjoint(words[:-1])


def _is_other_kind(token: Token, near: bool, lexicon: Lexicon) -> bool:
    part = token.lower_ in lexicon.words("titles", "parts_of_films")
    kind = None if part else lexicon.type_of(token.lower_)
    return kind == UNKNOWN or (kind == "Book" and near)
