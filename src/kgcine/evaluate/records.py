"""Gold and prediction files in, values that can be compared out."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

from kgcine.errors import SourceError
from kgcine.evaluate.rules import (
    SYMMETRIC,
    Passage,
    Surface,
    Term,
    passage,
    relation_key,
    surface,
    term,
)
from kgcine.model import Span

_YES = frozenset({"yes", "true", "1"})


class Triple(NamedTuple):
    """Subject, property and object as a file writes them."""

    subject: str
    property: str
    object: str


@dataclass(frozen=True, slots=True)
class Stated:
    """What one line says about a fact beyond its triple."""

    status: str = "asserted"
    speaker: str = ""
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    evidence: Span | None = None


@dataclass(frozen=True, slots=True)
class Prediction:
    """One predicted fact."""

    triple: Triple
    relation: str
    subject: Surface
    object: Surface
    stated: Stated
    frame: str = ""
    confidence: float | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        """Return what makes two predictions repetitions of one fact."""
        return self.subject.key, self.relation, self.object.key


@dataclass(frozen=True, slots=True)
class GoldFact:
    """One gold fact in the words of the vocabulary; ``stated`` has every line of the file that states it."""

    triple: Triple
    relation: str
    subject: Term
    object: Term
    optional: bool
    statuses: frozenset[str]
    stated: tuple[Stated, ...]

    def is_strictly(self, prediction: Prediction) -> bool:
        """Tell whether both ends of a prediction of this relation are strictly this fact's."""
        return self._holds(Term.is_strictly, prediction)

    def is_leniently(self, prediction: Prediction) -> bool:
        """Tell whether both ends of a prediction of this relation are leniently this fact's."""
        return self._holds(Term.is_leniently, prediction)

    def _holds(self, same: Callable[[Term, Surface], bool], prediction: Prediction) -> bool:
        subject, object_ = prediction.subject, prediction.object
        if same(self.subject, subject) and same(self.object, object_):
            return True
        return self.relation in SYMMETRIC and same(self.subject, object_) and same(self.object, subject)


@dataclass(frozen=True, slots=True)
class GoldRecord:
    """One text with its gold facts; ``annotated`` has the relations that were annotated, where the file says so.

    ``written`` are the triples in the words of the data set, each with the vocabulary's property where it has one
    of the same direction.
    """

    id: str
    passage: Passage
    facts: tuple[GoldFact, ...]
    annotated: frozenset[str] | None
    written: tuple[tuple[Triple, str | None], ...]

    @property
    def relations(self) -> frozenset[str]:
        """Return the relations that the gold facts have."""
        return frozenset(fact.relation for fact in self.facts)


class Mapped(NamedTuple):
    """What a data set's relation is called in the vocabulary, and whether its ends are exchanged."""

    property: str
    inverse: bool = False


@dataclass(frozen=True, slots=True)
class RelationMap:
    """Turns a data set's relations into the vocabulary's; without rows every relation stays as it is."""

    rows: Mapping[tuple[str, str], Mapped] | None = None

    def property(self, relation: str, subset: str = "") -> Mapped | None:
        """Return the property of a relation, or None where it is out of scope."""
        if self.rows is None:
            return Mapped(relation)
        key = relation_key(relation)
        found = self.rows.get((subset, key)) or self.rows.get(("", key))
        return found if found is not None and found.property else None


def load_map(path: Path) -> RelationMap:
    """Read a mapping CSV; raise SourceError where it cannot be read."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return RelationMap({_map_key(row): _map_value(row) for row in csv.DictReader(file)})
    except (OSError, KeyError, UnicodeDecodeError) as error:
        raise SourceError(
            f"{path} is no mapping: {error}.", hint="It needs the columns relation and property."
        ) from error


def _map_key(row: Mapping[str, str]) -> tuple[str, str]:
    return (row.get("subset") or "").strip(), relation_key(row["relation"])


def _map_value(row: Mapping[str, str]) -> Mapped:
    return Mapped((row.get("property") or "").strip(), (row.get("inverse") or "").strip().lower() in _YES)


def load_lines(path: Path) -> list[dict[str, Any]]:
    """Read a JSONL file; raise SourceError with the line that is wrong."""
    try:
        with path.open(encoding="utf-8") as file:
            return list(_parse_lines(path, file))
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}.") from error


def _parse_lines(path: Path, lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError as error:
            raise SourceError(f"{path}, line {number}: {error}.", hint="Each line is one JSON object.") from error
        if not isinstance(record, dict) or "id" not in record:
            raise SourceError(f"{path}, line {number}: no id.", hint='Each line is {"id", "triples", …}.')
        yield record


def read_prediction(line: Mapping[str, Any] | list[str], renamed: Mapping[str, str]) -> Prediction:
    """Read one predicted triple, an object or a list of three, with its property renamed where ``renamed`` has it.

    >>> read_prediction(["Igla", "father", "Igla"], {"father": "parent"}).relation
    'parent'
    """
    written = _triple(line)
    triple = written._replace(property=renamed.get(written.property, written.property))
    more = line if isinstance(line, Mapping) else {}
    return Prediction(
        triple=triple,
        relation=relation_key(triple.property),
        subject=surface(triple.subject),
        object=surface(triple.object),
        stated=_stated(more),
        frame=str(more.get("frame") or ""),
        confidence=more.get("confidence"),
    )


def _triple(line: Mapping[str, Any] | list[str]) -> Triple:
    if isinstance(line, Mapping):
        return Triple(*(str(line.get(end, "")) for end in ("s", "p", "o")))
    return Triple(*(str(end) for end in line[:3]))


def _stated(line: Mapping[str, Any]) -> Stated:
    evidence = line.get("evidence")
    return Stated(
        status=str(line.get("status", "asserted")),
        speaker=line.get("attributedTo") or "",
        qualifiers={name: str(value) for name, value in (line.get("qualifiers") or {}).items()},
        evidence=Span(evidence[0], evidence[1]) if evidence else None,
    )


def read_gold(record: Mapping[str, Any], relations: RelationMap) -> GoldRecord:
    """Read one gold record; facts out of scope are left out, repeated ones become one."""
    subset = record.get("subset") or ""
    text = passage(record.get("text", ""))
    annotated = record.get("annotated")
    mapped = [(line, relations.property(_triple(line).property, subset)) for line in record["triples"]]
    names = _aliases(record.get("entities") or [])
    facts = [_read_fact(line, name, names, text) for line, name in mapped if name is not None]
    return GoldRecord(
        id=record["id"],
        passage=text,
        facts=tuple(_merge(facts)),
        annotated=None if annotated is None else frozenset(_relation_keys(annotated, relations, subset)),
        written=tuple((_triple(line), _plain_name(name)) for line, name in mapped),
    )


def _plain_name(name: Mapped | None) -> str | None:
    return None if name is None or name.inverse else name.property


def _relation_keys(names: Iterable[str], relations: RelationMap, subset: str) -> Iterator[str]:
    for name in names:
        found = relations.property(name, subset)
        if found is not None:
            yield relation_key(found.property)


def _aliases(entities: Iterable[Mapping[str, Any]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for entity in entities:
        found[entity["text"]].extend(entity.get("aliases") or [])
    return found


def _read_fact(
    line: Mapping[str, Any] | list[str], name: Mapped, names: Mapping[str, list[str]], text: Passage
) -> GoldFact:
    written = _triple(line)
    ends = (written.object, written.subject) if name.inverse else (written.subject, written.object)
    more = line if isinstance(line, Mapping) else {}
    stated = _stated(more)
    return GoldFact(
        triple=Triple(ends[0], name.property, ends[1]),
        relation=relation_key(name.property),
        subject=term(ends[0], names.get(ends[0], ()), text.text),
        object=term(ends[1], names.get(ends[1], ()), text.text),
        optional=bool(more.get("optional") or more.get("pronoun")),
        statuses=frozenset({stated.status}),
        stated=(stated,),
    )


def _merge(facts: Iterable[GoldFact]) -> Iterable[GoldFact]:
    """Keep the first of repeated facts, with the statuses of all; mirrored ones repeat a relation without direction."""
    kept: dict[tuple[str, ...], GoldFact] = {}
    for fact in facts:
        ends = (fact.subject.key, fact.object.key)
        key = (fact.relation, *(sorted(ends) if fact.relation in SYMMETRIC else ends))
        first = kept.setdefault(key, fact)
        if first is not fact:
            same_direction = first.subject.key == fact.subject.key
            kept[key] = replace(
                first,
                statuses=first.statuses | fact.statuses,
                stated=first.stated + (fact.stated if same_direction else ()),
            )
    return kept.values()


def without_repetitions(predictions: Iterable[Prediction]) -> list[Prediction]:
    """Keep the first of the predictions that say the same."""
    kept: dict[tuple[str, str, str], Prediction] = {}
    for prediction in predictions:
        kept.setdefault(prediction.key, prediction)
    return list(kept.values())
