"""A sentence that names no work or event in, the one that it goes on about out, with the features of what it says.

"Most scenes were shot in Almaty" is about the film of the sentence before. What was named last is paired with what the
sentence names; whether the sentence speaks of it is for the scorer to tell from the words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Span as Phrase

from kgcine.parse import Parse
from kgcine.scene import Filler, Scene

#: The root classes that a sentence may go on about.
ROOTS = ("CreativeWork", "Event")
WINDOW = 4
HIGH = 6


def topics(
    scene: Scene, sentence: Phrase, inside: Iterable[Filler], root_of: Callable[[Filler], str]
) -> Iterator[Filler]:
    """Yield for each root class that the sentence lacks what was named last before it."""
    wanted = set(ROOTS) - {root_of(filler) for filler in inside}
    floor = scene.topic_floor(sentence.start) if wanted else sentence.start
    for filler in scene.before(sentence.start):
        if filler.token < floor or not wanted:
            return
        root = root_of(filler)
        if root in wanted and filler.kind != "pronoun":
            wanted.discard(root)
            yield filler


def names_of(
    topic: Filler, value: Filler, scene: Scene, sentence: Phrase, inside: Sequence[Filler], frames: Iterable[str]
) -> Iterator[str]:
    """Yield the names of the features of a pair whose first end stands before the sentence."""
    parse = scene.parse
    yield "topic"
    yield f"topic types {topic.type} {value.type} {value.kind}"
    for frame in frames:
        yield f"topic frame {frame}"
    yield f"topic likes {min(list(scene.types.values()).count(topic.type), 5)}"
    yield f"topic rivals {min(sum(f.type == value.type for f in inside), 4)} {value.type}"
    yield f"topic near {scene.block(topic.start) == scene.block(value.start)}"
    yield from _window(value, parse, range(sentence.start, sentence.end))
    yield from _above(value, parse)
    for token in range(sentence.start, min(sentence.end, sentence.start + 40)):
        yield f"topic says {parse.words[token]}"
        yield f"topic says {parse.words[token]} {value.type}"


def _window(value: Filler, parse: Parse, sentence: range) -> Iterator[str]:
    before = [t for t in sentence if parse.ends[t] <= value.start][-WINDOW:]
    after = [t for t in sentence if parse.starts[t] >= value.end][:WINDOW]
    for side, tokens in (("before", before), ("after", after)):
        words = [parse.words[t] for t in tokens]
        for word in words:
            yield f"topic {side} {word}"
        for one, two in pairwise(words):
            yield f"topic {side} {one} {two}"
        nearest = words[-2:] if side == "before" else words[:2]
        yield f"topic next {side} {' '.join(nearest)}"


def _above(value: Filler, parse: Parse) -> Iterator[str]:
    yield f"topic under {parse.deps[value.token]} {parse.words[parse.heads[value.token]]}"
    path = [value.token, *parse.ancestors(value.token)][:HIGH]
    yield f"topic path {' '.join(parse.deps[t] for t in path)}"
    for token in path[1:]:
        yield f"topic above {parse.words[token]}"
        yield f"topic above {parse.words[token]} {parse.deps[value.token]}"
