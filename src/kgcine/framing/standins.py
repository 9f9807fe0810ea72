"""A word that coreference leaves open in, what the text goes on speaking of that it may stand for out: "it", "she"."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from kgcine.framing.goingon import goes_on_about
from kgcine.framing.sofar import told_so_far
from kgcine.framing.spoken import is_entry, is_somebodys, is_the_film
from kgcine.ontology import Ontology
from kgcine.parsing.grammar import TABLE, words_of
from kgcine.parsing.predicates import OPEN, SUBJECTS
from kgcine.scene import Filler, Scene

# Classes of which a text goes on speaking with "it".
THINGS = frozenset({"Film", "Series", "CreativeWork", "HistoricalEvent", "FilmStudio"})
NEUTER = "it"


def stands_for(word: Token) -> bool:
    """Tell whether a word that coreference leaves open may stand for what is spoken of: "it", "he", "the film"."""
    if word.lower_ == NEUTER:
        return word.dep_ in SUBJECTS or (word.dep_ in ("dobj", "dative") and not _ruled_before(word))
    return _is_person(word) or is_the_film(word)


def _ruled_before(word: Token) -> bool:
    """Tell whether a sentence has named what is done something to before an "it" that may mean it."""
    return any(t.dep_ in ("dobj", "nsubjpass", "attr") for t in word.doc[word.sent.start : word.i])


def _is_person(word: Token) -> bool:
    return word.lower_ in words_of(word, "male") or word.lower_ in words_of(word, "female")


def meant(token: int, types: tuple[str, ...], scene: Scene, ontology: Ontology) -> Filler | None:
    """Return what such a word stands for: the one thing of the class that is spoken of in its block."""
    word = scene.doc[token]
    person = _is_person(word)
    wanted = tuple(type_ for type_ in types if (type_ == "Person" if person else type_ in THINGS))
    if not wanted or (person and (wanted != types or token in scene.doc.user_data.get(OPEN, ()))):
        return None
    found = goes_on_about(word.sent.start, wanted, scene, ontology)
    if found is None and not person:
        # "A made Salt Road; it was finished in 1980".
        found = told_so_far(word, wanted, scene, ontology)
    if found is None or not _near(scene, found, word):
        return None
    if person and word.lower_ not in (_sex(scene, found.entity) or ()):
        return None
    return replace(found, token=token, start=word.idx, end=word.idx + len(word), kind="pronoun")


def _near(scene: Scene, found: Filler, word: Token) -> bool:
    """Tell whether a thing is told of in a word's block, in the entry right above it, or by the whole article."""
    if scene.defined is not None and found.entity == scene.defined.entity:
        return True
    if is_somebodys(word) and scene.block(word.idx) == scene.block(found.start):
        # Somebody's film may be another one, but for those below an entry.
        return False
    apart = scene.block(word.idx) - scene.block(found.start)
    opening = scene.doc[found.token].sent
    above = apart == 1 and any(block.start == opening.start_char for block in scene.article.blocks)
    return apart == 0 or (above and is_entry(opening, [replace(found, kind="name")]))


def _sex(scene: Scene, entity: str | None) -> frozenset[str] | None:
    """Return the pronouns that the article has for a person, None where it has none or both."""
    said = scene.pronouns.get(entity or "", set())
    sexes = (scene.lexicon.words(TABLE, sex) for sex in ("male", "female"))
    return next((sex for sex in sexes if said and said <= sex), None)
