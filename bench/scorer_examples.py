"""Gold files in, examples for the learned scorer out: pairs of fillers with features and what the gold says of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from zlib import crc32

from kgcine.annotate import Annotated
from kgcine.claims.attribution import Attribution
from kgcine.coref import discourse
from kgcine.evaluate import RelationMap
from kgcine.evaluate.records import GoldFact, GoldRecord, read_gold
from kgcine.evaluate.rules import SYMMETRIC, Surface, relation_key, surface
from kgcine.facts import Extractor
from kgcine.framing.pairs import ROOTS, Pair, features, pairs_in
from kgcine.model import Entity, Literal, Statement
from kgcine.naming.lexicon import Lexicon
from kgcine.ontology import DATES, Ontology, Property
from kgcine.scene import Filler, Scene

#: Literal properties whose values are mentions, with the kinds of value.
VALUES = {
    "nationality": ("Nationality",),
    "genre": ("Genre",),
    "originalLanguage": ("Language",),
    "character": ("Person",),
    "occupation": ("Occupation",),
    "numberOfDeaths": ("Number",),
    "numberOfInjured": ("Number",),
    "budget": ("Money",),
    "boxOffice": ("Money",),
    "runtime": ("Duration",),
}
#: Relations that a data set does not tell apart, with the property that learns them.
COARSE = {"employerormember": "employer"}
FOLDS = 3


@dataclass(frozen=True, slots=True)
class Example:
    """One pair of one text: hashed features, and 1 or 0 for each property that the gold speaks of.

    ``read`` are the properties that frames read between its ends.
    """

    source: str
    text: str
    fold: int
    signature: tuple[str, str]
    features: tuple[int, ...]
    labels: Mapping[str, int]
    read: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Source:
    """A training set: its records with the relation map; ``closed`` where gold is complete for its relations."""

    name: str
    relations: RelationMap
    closed: bool


def signatures(ontology: Ontology) -> dict[tuple[str, str], frozenset[str]]:
    """Return the properties that may hold between two root types."""
    found: dict[tuple[str, str], set[str]] = {}
    for name, property_ in ontology.properties.items():
        for domain in _roots(property_.domain, ontology):
            for range_ in _ranges(name, property_, ontology):
                found.setdefault((domain, range_), set()).add(name)
    return {pair: frozenset(names) for pair, names in found.items()}


def _roots(classes: frozenset[str], ontology: Ontology) -> list[str]:
    return [root for root in ROOTS if not classes or any(ontology.compatible(root, name) for name in classes)]


def _ranges(name: str, property_: Property, ontology: Ontology) -> list[str]:
    if not property_.literal:
        return _roots(property_.range, ontology)
    return ["Date"] if property_.range & DATES else list(VALUES.get(name, ()))


def fold_of(record: Mapping[str, Any]) -> int:
    """Return the fold of a text: the data set's own, else one by its id."""
    own = record.get("fold")
    return (int(own) if own else crc32(record["id"].encode())) % FOLDS


@dataclass(frozen=True, slots=True)
class Collector:
    """Makes the examples of annotated texts with the frames' facts as features."""

    ontology: Ontology
    lexicon: Lexicon
    extractor: Extractor

    def collect(self, record: Mapping[str, Any], annotated: Annotated, source: Source) -> Iterator[Example]:
        """Yield the examples of one text."""
        gold = Labels(read_gold(record, source.relations), source)
        scene = Scene(annotated, discourse(annotated, self.lexicon), self.lexicon)
        attribution = Attribution(annotated.doc, self.extractor.wording)
        known = signatures(self.ontology)
        for sentence in annotated.doc.sents:
            stated: dict[tuple[str, str | Literal], list[Statement]] = {}
            for fact in self.extractor.by_frames(scene, attribution, sentence):
                stated.setdefault((fact.subject, fact.object), []).append(fact)
            inside = scene.inside(sentence)
            for pair in pairs_in(scene, sentence, self.ontology, frozenset(known)):
                allowed = [p for p in sorted(known[pair.signature]) if self.ontology.fits_domain(p, pair.subject.type)]
                labels = gold.of(pair, allowed, scene)
                if labels:
                    ends = (pair.subject.entity or "", pair.object.entity or pair.object.literal or "")
                    facts = stated.get(ends, [])
                    numbers = features(pair, scene, sentence, inside, [fact.frame for fact in facts])
                    read = frozenset(fact.property for fact in facts)
                    yield Example(
                        source.name, record["id"], fold_of(record), pair.signature, tuple(numbers), labels, read
                    )


class Labels:
    """What the gold of one text says of pairs."""

    def __init__(self, gold: GoldRecord, source: Source) -> None:
        self._facts: dict[str, list[GoldFact]] = {}
        for fact in gold.facts:
            self._facts.setdefault(COARSE.get(fact.relation, fact.relation), []).append(fact)
        annotated = None if gold.annotated is None else {COARSE.get(r, r) for r in gold.annotated}
        self._annotated = annotated if source.closed else set()

    def of(self, pair: Pair, properties: list[str], scene: Scene) -> dict[str, int]:
        """Return 1 or 0 for each property that the gold decides; optional gold decides nothing."""
        found: dict[str, int] = {}
        ends = (_names(pair.subject, scene), _names(pair.object, scene))
        for name in properties:
            key = relation_key(name)
            if self._annotated is not None and key not in self._annotated and key not in self._facts:
                continue
            hits = [fact for fact in self._facts.get(key, ()) if _meets(fact, *ends)]
            if not hits or any(not fact.optional for fact in hits):
                found[name] = int(bool(hits))
        return found


def _meets(fact: GoldFact, subjects: list[Surface], objects: list[Surface]) -> bool:
    ways = [(subjects, objects), (objects, subjects)] if fact.relation in SYMMETRIC else [(subjects, objects)]
    return any(
        any(fact.subject.is_strictly(s) for s in one) and any(fact.object.is_strictly(o) for o in other)
        for one, other in ways
    )


def _names(filler: Filler, scene: Scene) -> list[Surface]:
    if filler.entity is None:
        return [surface(filler.literal.value if filler.literal else "")]
    entities: tuple[Entity, ...] = (*scene.discourse.entities, *scene.noted.values())
    name = next(entity.name for entity in entities if entity.id == filler.entity)
    text = scene.doc.text[filler.start : filler.end]
    return [surface(name), *([surface(text)] if filler.kind == "name" and text != name else [])]
