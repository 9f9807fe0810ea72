"""Two fillers of a sentence in, the features of what the sentence says between them out.

The features are those of feature-based relation extraction (Zhou et al. 2005, Mintz et al. 2009): the words between and
around the two, the path between them in the parse, and which frames have read a fact there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from zlib import crc32

from spacy.tokens import Span as Phrase

from kgcine.ontology import Ontology
from kgcine.parsing.parse import Parse
from kgcine.scene import Filler, Scene

ROOTS = ("Person", "Organisation", "CreativeWork", "Place", "Event", "Award", "Movement")
MAX_BETWEEN = 25
MAX_PATH = 8
SHOWN_BETWEEN = 14


class Pair(NamedTuple):
    """An ordered pair of fillers of one sentence; its signature are their root types."""

    subject: Filler
    object: Filler
    signature: tuple[str, str]

    @property
    def apart(self) -> int:
        """Return how many tokens lie from one end to the other."""
        return abs(self.subject.token - self.object.token)


def pairs_of(fillers: Iterable[Filler], ontology: Ontology, signatures: frozenset[tuple[str, str]]) -> Iterator[Pair]:
    """Yield the ordered pairs whose root types are among the signatures, near enough to be said of each other."""
    known = [(filler, _root_of(filler, ontology)) for filler in fillers]
    for subject, domain in known:
        if subject.entity is None:
            continue
        for value, range_ in known:
            signature = (domain, range_)
            if signature not in signatures or value is subject or value.entity == subject.entity:
                continue
            if abs(subject.token - value.token) <= 3 * MAX_BETWEEN:
                yield Pair(subject, value, signature)


def _root_of(filler: Filler, ontology: Ontology) -> str:
    """Return the root class of a filler, or its kind of value."""
    if filler.entity is None:
        return filler.type
    return next((root for root in ROOTS if ontology.is_a(filler.type, root)), filler.type)


def features(pair: Pair, scene: Scene, sentence: Phrase, inside: list[Filler], frames: Iterable[str]) -> list[int]:
    """Return the hashed features of a pair, without repeats, in a fixed order.

    ``frames`` are the ids of the frames that state some fact between the two.
    """
    return list(dict.fromkeys([crc32(name.encode()) for name in _names(pair, scene, sentence, inside, frames)]))


def _names(pair: Pair, scene: Scene, sentence: Phrase, inside: list[Filler], frames: Iterable[str]) -> Iterator[str]:
    a, b = pair.subject, pair.object
    yield "bias"
    yield f"kinds {a.kind} {b.kind}"
    yield f"types {a.type} {b.type}"
    for frame in frames:
        yield f"frame {frame}"
        yield f"frame-of {frame.split('/')[0]}"
    first, second = (a, b) if a.start <= b.start else (b, a)
    way = ">" if first is a else "<"
    yield f"way {way}"
    yield from _between(first, second, scene.parse, inside, way)
    yield from _around(first, second, scene.parse, range(sentence.start, sentence.end), way)
    yield from _path(scene.parse, a.token, b.token)
    same = sum([f.type == b.type for f in inside])
    yield f"rivals {min(same, 4)}"
    yield f"leads {inside[0].entity == a.entity}"


def _between(first: Filler, second: Filler, parse: Parse, inside: list[Filler], way: str) -> Iterator[str]:
    rivals = [f for f in inside if first.end <= f.start and f.end <= second.start]
    words = _words(first, second, parse, rivals)
    yield f"length {way} {min(len(words) // 2, 8)}"
    if len(words) <= SHOWN_BETWEEN // 2:
        yield f"all {way} {' '.join(words)}"
    if len(words) > MAX_BETWEEN:
        yield f"far {way}"
        words = words[:4] + words[-4:]
    for word in words:
        yield f"word {way} {word}"
    for one, two in zip(["^", *words], [*words, "$"], strict=True):
        yield f"two {way} {one} {two}"
    for end, name in ((first, "first"), (second, "second")):
        yield f"between-like-{name} {way} {min(sum([f.type == end.type and f.kind == 'name' for f in rivals]), 3)}"


def _words(first: Filler, second: Filler, parse: Parse, rivals: list[Filler]) -> list[str]:
    """Return the lemmas between two fillers, with the type in place of other fillers."""
    marks = {f.start: f for f in rivals if f.kind != "pronoun"}
    skip, found = first.end, []
    one, other = sorted((first.token, second.token))
    for token in range(bisect_left(parse.starts, first.end, one, other + 1), other + 1):
        start = parse.starts[token]
        if start >= second.start:
            break
        if start < skip:
            continue
        mark = marks.get(start)
        if mark is not None:
            found.append(f"[{mark.type}]")
            skip = mark.end
        else:
            found.append(parse.words[token])
    return found


def _around(first: Filler, second: Filler, parse: Parse, sentence: range, way: str) -> Iterator[str]:
    reached = bisect_right(parse.ends, first.start, sentence.start, sentence.stop)
    begun = bisect_left(parse.starts, second.end, sentence.start, sentence.stop)
    before = parse.words[max(sentence.start, reached - 2) : reached]
    after = parse.words[begun : min(begun + 3, sentence.stop)]
    yield f"before {way} {' '.join(before)}"
    for word in before:
        yield f"before-word {way} {word}"
    yield f"after {way} {' '.join(after[:2])}"
    for word in after:
        yield f"after-word {way} {word}"


def _path(parse: Parse, a: int, b: int) -> Iterator[str]:
    """Describe the way through the parse from one head to the other, conjuncts counted as their first."""
    a, b = _first(parse, a), _first(parse, b)
    up = [a, *parse.ancestors(a)]
    over = {token: at for at, token in enumerate(up)}
    down: list[int] = []
    node = b
    while node not in over and parse.heads[node] != node:
        down.append(node)
        node = parse.heads[node]
    if node not in over:
        yield "path none"
        return
    rise = up[: over[node]]
    labels = [f"^{parse.deps[t]}" for t in rise] + [f"v{parse.deps[t]}" for t in reversed(down)]
    if len(labels) > MAX_PATH:
        yield "path long"
        return
    inner = [*rise[1:], *([node] if node not in (a, b) else []), *reversed(down[1:])]
    lemmas = [parse.words[t] for t in inner]
    yield f"labels {' '.join(labels)}"
    yield f"path {' '.join(labels)} {' '.join(lemmas)}"
    yield f"path-words {' '.join(lemmas)}"
    for lemma in lemmas:
        yield f"path-word {lemma}"
    yield f"top {parse.words[node]} {labels[0] if labels else ''} {labels[-1] if labels else ''}"
    for end, name in ((a, "a"), (b, "b")):
        yield f"{name}-under {parse.deps[end]} {parse.words[parse.heads[end]]}"


def _first(parse: Parse, token: int) -> int:
    while parse.deps[token] == "conj" and parse.heads[token] != token:
        token = parse.heads[token]
    return token


def pairs_in(scene: Scene, sentence: Phrase, ontology: Ontology, signatures: frozenset[tuple[str, str]]) -> list[Pair]:
    """Return all pairs that a sentence may say something of."""
    inside = scene.inside(sentence)
    adjectives = [scene.countries[f.token] for f in inside if f.type == "Nationality" and f.token in scene.countries]
    return [*pairs_of([*inside, *adjectives], ontology, signatures)]
