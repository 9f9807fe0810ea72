"""A token in, the frames out that it evokes and that what its sentence names can fill.

A verb evokes some dozen frames, and most sentences name nothing of the classes, and hold none of the words, that most
of them ask for. So what a frame asks for is compared with what the sentence has before any clause is taken apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from spacy.tokens import Span as Phrase
from spacy.tokens import Token

from kgcine.frames import ANY_OCCUPATION, Frame, Frames, Spec, mention_types
from kgcine.framing.standins import NEUTER
from kgcine.framing.tollsbefore import COUNTED
from kgcine.ontology import Ontology
from kgcine.parsing.grammar import TABLE, words_of
from kgcine.parsing.predicates import is_hidden_verb, is_label, is_verb, noun_lemma, verb_lemma
from kgcine.scene import Scene

#: Values that words make which are no mention, and roles that look beyond the sentence.
MADE = frozenset({"name", "noun", "phrase", "wording", "quote", "Thing", "Duration", "Money", "Title"})
_BEFORE = frozenset({"amod", "compound"})
BEYOND = frozenset({"spoken", "carried", "topic", "main", "ahead", "defined", COUNTED})
#: Lists of words that may stand for what other sentences name.
_STANDING = ("male", "female", "film")


#: What a sentence has: its words and lemmas, and, behind a mark, the types of what it names and pronouns stand for.
Held = frozenset[str]
Ends = Mapping[tuple[str, str], tuple[Spec, Spec]]
_TYPE = ":"


class Asking(NamedTuple):
    """A frame with the sets of types and words of each of which it needs one in the sentence."""

    frame: Frame
    sets: tuple[frozenset[str], ...]


class Evoking:
    """The frames by the words that evoke them, with the classes and words of which they need one each."""

    def __init__(self, frames: Frames, ends: Ends, ontology: Ontology) -> None:
        """Hold the frames; ``ends`` are subject and object by the frame's id and property, each with its types."""
        asked: dict[tuple[str, str], Asking] = {}
        for frame in frames.all:
            if frame.pattern is None:
                key = frame.id, frame.property
                typed = (*ends[key], *frame.requires)
                asked[key] = Asking(frame, (*_words_of(frame.requires), *_asked(typed, ontology)))
        self._by_verb = {word: tuple(asked[f.id, f.property] for f in told) for word, told in frames.by_verb.items()}
        self._by_noun = {word: tuple(asked[f.id, f.property] for f in told) for word, told in frames.by_noun.items()}

    def evoked(self, token: Token, scene: Scene, held: Held) -> tuple[Frame, ...]:
        """Return the frames that a token evokes, by its lemma or as any occupation, in a sentence that has this."""
        found = []
        for asking in self._by_word(token, scene):
            for one_of in asking.sets:
                if held.isdisjoint(one_of):
                    break
            else:
                found.append(asking.frame)
        return tuple(found)

    def _by_word(self, token: Token, scene: Scene) -> tuple[Asking, ...]:
        if is_verb(token) or is_hidden_verb(token):
            return self._by_verb.get(verb_lemma(token), ())
        if is_label(token) or _ranks(token):
            return ()
        evoked = self._by_noun.get(noun_lemma(token), ())
        held = scene.entities.get(token.i) if evoked else None
        if held is not None and held.type == "Award" and noun_lemma(token) in scene.lexicon.occupations:
            # The "director" of "Best Director" heads nothing.
            return ()
        if held is not None and held.type == "Person" and held.kind == "name":
            # Nor is Akim Weber anybody's akim.
            return ()
        value = scene.values.get(token.i)
        if value is not None and value.type == "Occupation" and value.token == token.i:
            return (*evoked, *self._by_noun.get(ANY_OCCUPATION, ()))
        return evoked


def _ranks(token: Token) -> bool:
    """Tell whether a word only says which rank the noun behind it has: "chief designer", "head coach"."""
    if token.lower_ in words_of(token, "generals") and token.i + 1 < len(token.doc):
        return token.nbor().lower_ in words_of(token, "general_of")
    before = token.dep_ in _BEFORE and token.head.i == token.i + 1 and token.head.tag_ in ("NN", "NNS")
    return before and token.lower_ in words_of(token, "ranking")


def held_in(scene: Scene, sentence: Phrase) -> Held:
    """Return what a sentence has for frames."""
    tokens = range(sentence.start, sentence.end)
    held = (scene.entities, scene.values, scene.countries)
    found = {each.type for index in held for token in tokens if (each := index.get(token)) is not None}
    lists = scene.lexicon.rules[TABLE]
    words = frozenset(scene.parse.lower[sentence.start : sentence.end])
    if NEUTER in words or any(not words.isdisjoint(lists[key]) for key in _STANDING):
        found.update(scene.types.values())
    return words.union(scene.parse.lemmas[sentence.start : sentence.end], [f"{_TYPE}{each}" for each in found])


def _words_of(specs: Iterable[Spec]) -> Iterator[frozenset[str]]:
    """Yield the words of which a frame needs one in the sentence, whatever their role."""
    return (spec.words for spec in specs if spec.words and not spec.types and BEYOND.isdisjoint(spec.roles))


def _asked(specs: Iterable[Spec], ontology: Ontology) -> Iterable[frozenset[str]]:
    """Yield for each specification that only mentions of the sentence meet the types of which one must be there."""
    for spec in specs:
        local = spec.types and spec.literal is None and BEYOND.isdisjoint(spec.roles)
        if local and MADE.isdisjoint(spec.types):
            yield frozenset([f"{_TYPE}{each}" for each in mention_types(spec, ontology)])
