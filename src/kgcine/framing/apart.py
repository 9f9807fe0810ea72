"""A sentence in, whether it turns to something else than what the text went on about out, and names nothing new."""

from __future__ import annotations

from spacy.tokens import Span

from kgcine.parsing.grammar import TABLE
from kgcine.parsing.predicates import SUBJECTS
from kgcine.scene import Scene


def is_apart(scene: Scene, sentence: Span) -> bool:
    """Tell whether a sentence speaks of something else, of which nothing tells what it is."""
    return _is_of_unknown(scene, sentence) or _is_elsewhere(scene, sentence)


def _is_elsewhere(scene: Scene, sentence: Span) -> bool:
    """Tell whether a sentence says what is in a film that it does not name: "In another film she plays a nurse"."""
    works, elsewhere = scene.lexicon.words(TABLE, "film"), scene.lexicon.words(TABLE, "elsewhere")
    spoken = (i for i in range(sentence.start, sentence.end) if scene.parse.words[i] in works)
    films = (scene.doc[i] for i in spoken if i not in scene.entities)
    inside = (film for film in films if film.dep_ == "pobj" and film.head.lower_ == "in")
    return any(not elsewhere.isdisjoint(child.lower_ for child in film.lefts) for film in inside)


def _is_of_unknown(scene: Scene, sentence: Span) -> bool:
    """Tell whether the subject of a sentence is a name of which nothing tells whose it is."""
    subjects = (scene.doc[i] for i in range(sentence.start, sentence.end) if scene.parse.deps[i] in SUBJECTS)
    names = (t for t in subjects if t.head.dep_ == "ROOT" and t.tag_ == "NNP")
    return any(t.i not in scene.entities and t.i not in scene.values and not t.text.endswith("ing") for t in names)
