"""Ends that a sentence does not name in, what the text says it of out: "The music is by A", "it", "the film".

A pattern without a subject is about the one thing that its sentence names, what the text goes on speaking of, or what
the article begins with.
"""

from __future__ import annotations

from dataclasses import replace

from kgcine.classes import FILMS
from kgcine.coreference.standing import is_empty
from kgcine.frames import Spec
from kgcine.framing.ahead import told_ahead
from kgcine.framing.another import is_told_later
from kgcine.framing.goingon import goes_on_about
from kgcine.framing.spoken import FILM, GOES_ON, is_aside, is_the_film
from kgcine.framing.standins import NEUTER, meant, stands_for
from kgcine.framing.tollsbefore import COUNTED, counts_before
from kgcine.ontology import Ontology
from kgcine.parsing.background import told_aside
from kgcine.parsing.grammar import TABLE
from kgcine.parsing.openings import defining_words
from kgcine.scene import Filler, Scene

_OPENING, _EVENT = 300, "HistoricalEvent"


def unnamed(token: int, spec: Spec, scene: Scene, ontology: Ontology) -> Filler | None:
    """Return what a pattern without a subject is about: the only one of its sentence, or what that goes on about.

    The role ``defined`` is what the article begins with and calls one of the words asked for.
    """
    if spec.roles[:1] == ("defined",):
        return _defined(spec, scene, ontology)
    sentence = scene.doc[token].sent
    if COUNTED in spec.roles:
        counted = counts_before(scene, sentence.start, token)
        return goes_on_about(sentence.start, spec.types, scene, ontology) if counted else None
    if "nearby" in spec.roles:
        near = [f for f in scene.inside(sentence) if f.entity is not None and ontology.is_any(f.type, spec.types)]
        near = [
            f for f in near if (verb := told_aside(scene.doc[f.token])) is None or verb.is_ancestor(scene.doc[token])
        ]
        near = [f for f in near if f.type != _EVENT or not is_told_later(token, f, scene)]
        # "The director A (of “Fog”) filmed in Osh" tells nothing of “Fog”.
        near = [f for f in near if f.type not in FILMS or not is_aside(scene, f)]
        fit = [f for f in near if not ontology.is_any(f.type, spec.not_types)]
        if near and not fit:
            return None
        if fit:
            return fit[0] if len({f.entity for f in fit}) == 1 else None
    about = None
    if GOES_ON.intersection(spec.roles):
        about = goes_on_about(sentence.start, spec.types, scene, ontology, others="carried" in spec.roles)
    if about is None and "ahead" in spec.roles:
        about = told_ahead(scene, token)
    if about is None and "defined" in spec.roles and _is_whose_life(scene):
        about = _defined(spec, scene, ontology)
    return None if about is not None and ontology.is_any(about.type, spec.not_types) else about


def stand_ins(scene: Scene, ontology: Ontology) -> list[Filler]:
    """Return what "it" and "the film" stand for where they are subjects and only the text's topic tells."""
    found, nouns = [], scene.lexicon.words(TABLE, "film")
    for at, lemma in enumerate(scene.parse.words):
        if (lemma != NEUTER and lemma not in nouns) or at in scene.entities:
            continue
        word = scene.doc[at]
        thing = word.lower_ == NEUTER and word.head.dep_ == "ROOT" and not is_empty(word)
        if stands_for(word) and (thing or is_the_film(word)):
            film = meant(at, FILM, scene, ontology)
            found += [film] if film is not None else []
    return found


def _defined(spec: Spec, scene: Scene, ontology: Ontology) -> Filler | None:
    found = scene.defined
    words = frozenset[str]() if found is None else defining_words(scene.doc[found.token])
    if not words:
        found, words = _introduced(scene)
    if found is None or not ontology.is_any(found.type, spec.types):
        return None
    if (spec.words and not words & spec.words) or words & spec.not_words:
        return None
    return replace(found, kind="nominal", chain=(scene.source(found), *found.chain))


def _introduced(scene: Scene) -> tuple[Filler | None, frozenset[str]]:
    """Return whose name opens an article and by which callings: "Anna Weber (1932–2001), Latvian film director"."""
    block = next((block for block in scene.article.blocks if block.kind != "headline"), None)
    start = block.start if block is not None else None
    if start is None:
        return None, frozenset()
    opening = [*scene.between(start, start + _OPENING)]
    if block is not None:
        opening = [each for each in opening if each.end <= block.end]
    names = [each for each in opening if each.kind == "name" and each.entity is not None]
    if not (names and names[0].start <= start + 1 and names[0].type == "Person"):
        return None, frozenset()
    found = names[0]
    others = (each.start for each in names if each.type == "Person" and each.entity != found.entity)
    end = next(others, start + _OPENING)
    told = (each.literal.value for each in opening if each.type == "Occupation" and each.literal and each.end < end)
    return found, frozenset(calling.split()[-1] for calling in told)


def _is_whose_life(scene: Scene) -> bool:
    """Tell whether no block of an article begins with anybody's name but the first one's."""
    starts = {block.start for block in scene.article.blocks}
    begun = {f.entity for f in scene.fillers if f.kind == "name" and f.type == "Person" and f.start in starts}
    return len(begun) == 1
