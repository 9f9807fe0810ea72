"""An annotated article and its discourse in, questions about tokens answered: who or what stands here, what governs it.

A :class:`Filler` is what an argument of a clause comes down to: an entity reached by a name, a noun or a pronoun, or a value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Phrase

from kgcine.annotate import Annotated
from kgcine.clauses import same_as
from kgcine.coref import Discourse
from kgcine.model import Literal, Mention, MentionKind, Span

TRANSPARENT = frozenset(
    {
        "one",
        "some",
        "many",
        "most",
        "several",
        "part",
        "group",
        "couple",
        "number",
        "two",
        "three",
        "both",
        "member",
        "all",
        "series",
    }
)
PHRASE_BEFORE = frozenset({"compound", "amod", "nmod", "nummod"})
MAX_PHRASE = 8


@dataclass(frozen=True, slots=True)
class Filler:
    """An entity or a value at a place of the text; ``chain`` are the source spans that lead to the entity's name."""

    token: int
    type: str
    entity: str | None
    literal: Literal | None
    start: int
    end: int
    kind: MentionKind
    chain: tuple[Span, ...] = ()


class Scene:
    """Answers what stands at a token, by name, by coreference, by apposition or copula."""

    def __init__(self, annotated: Annotated, discourse: Discourse) -> None:
        self.article = annotated.article
        self.doc: Doc = annotated.doc
        self.discourse = discourse
        self.types = {entity.id: entity.type for entity in discourse.entities}
        self.entities: dict[int, Filler] = {}
        self.values: dict[int, Filler] = {}
        self.fillers: list[Filler] = []
        for reference in discourse.references:
            mention = reference.mention
            filler = Filler(
                _head(self.doc, mention), self.types[reference.entity_id], reference.entity_id, None,
                mention.start, mention.end, mention.kind, tuple(reference.chain),
            )  # fmt: skip
            self._put(self.entities, mention, filler)
        for mention in annotated.mentions:
            if mention.value is not None and mention.type is not None:
                filler = Filler(
                    _head(self.doc, mention),
                    mention.type,
                    None,
                    mention.value,
                    mention.start,
                    mention.end,
                    mention.kind,
                )
                self._put(self.values, mention, filler)

    def _put(self, index: dict[int, Filler], mention: Mention, filler: Filler) -> None:
        self.fillers.append(filler)
        for token in range(mention.first, mention.last):
            index[token] = filler

    def at(self, token: int) -> Iterator[Filler]:
        """Yield what stands at a token itself: an entity, then a value."""
        for index in (self.entities, self.values):
            if token in index:
                yield index[token]

    def reach(self, token: int) -> Iterator[Filler]:
        """Yield what a token denotes: what stands there, then what apposition, title position or copula equate with it."""
        yield from self.at(token)
        for other in same_as(self.doc[token]):
            if other.i != token:
                yield from self.at(other.i)
        for part in _within(self.doc[token]):
            yield from self.at(part.i)

    def phrase(self, token: int) -> Filler:
        """Return the noun phrase around a token as a string value, without determiner and possessor."""
        head = self.doc[token]
        first = head
        for child in sorted(head.lefts, key=lambda t: -t.i):
            if child.dep_ not in PHRASE_BEFORE or child.i < first.i - MAX_PHRASE:
                break
            first = self.doc[child.left_edge.i]
        last = head
        of = next((child for child in head.rights if child.lower_ == "of" and child.i == head.i + 1), None)
        if of is not None and of.right_edge.i - head.i <= MAX_PHRASE:
            last = of.right_edge
        start, end = first.idx, last.idx + len(last)
        text = self.doc.text[start:end].strip("\"'“”‘’ ")
        return Filler(token, "phrase", None, Literal(text), start, end, "name")

    def governor(self, token: int) -> int | None:
        """Return the nearest predicate above a token: a verb, or the noun whose phrase it stands in."""
        for ancestor in self.doc[token].ancestors:
            if ancestor.pos_ in ("VERB", "AUX"):
                return int(ancestor.i)
        return None

    def inside(self, sentence: Phrase) -> list[Filler]:
        """Return the fillers of a sentence in text order."""
        found = [f for f in self.fillers if sentence.start_char <= f.start and f.end <= sentence.end_char]
        return sorted(found, key=lambda f: (f.start, -f.end))


def marked(scene: Scene, sentence: Phrase, fillers: Iterable[Filler]) -> tuple[str, list[Filler]]:
    """Write a sentence with its mentions as ``⟦number:Type⟧`` and return it with the mentions by number.

    Quotation marks around a mention are dropped; where mentions overlap, names win over values, values over nouns.
    """
    order = {"name": 0, "date": 1, "number": 1, "pronoun": 2, "nominal": 2}
    chosen: list[Filler] = []
    for filler in sorted(fillers, key=lambda f: (order.get(f.kind, 3), f.entity is None, f.start - f.end, f.start)):
        if all(filler.end <= other.start or other.end <= filler.start for other in chosen):
            chosen.append(filler)
    chosen.sort(key=lambda f: f.start)
    text, at, parts = scene.doc.text, sentence.start_char, []
    for number, filler in enumerate(chosen):
        before = text[at : filler.start]
        end = filler.end
        if before and before[-1] in "\"'“‘«" and end < len(text) and text[end] in "\"'”’»":
            before, end = before[:-1], end + 1
        parts.append(f"{before}⟦{number}:{filler.type}⟧")
        at = end
    parts.append(text[at : sentence.end_char])
    return "".join(parts), chosen


def _head(doc: Doc, mention: Mention) -> int:
    return int(doc[mention.first : mention.last].root.i) if mention.last > mention.first else mention.first


def _within(token: Token) -> Iterator[Token]:
    """Yield what "one of the …" stands for."""
    if token.lower_ in TRANSPARENT or token.lemma_ in TRANSPARENT:
        for child in token.children:
            if child.dep_ == "prep" and child.lower_ in ("of", "among"):
                yield from (t for t in child.children if t.dep_ == "pobj")
