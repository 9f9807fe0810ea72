"""An extraction in, the line of JSON out that `kgcine extract` prints and the benchmarks read.

>>> from kgcine.model import Article, Entity
>>> film = Entity("e1", "The Needle", "Film", spans=(Span(0, 10),))
>>> record(Extraction(Article("a", "The Needle", "", (), ()), (film,), ()))["entities"]
[{'text': 'The Needle', 'type': 'Film', 'spans': [[0, 10]], 'wikidata': None}]
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from kgcine.assets import Assets
from kgcine.link.verified import Verified, load_verified
from kgcine.model import Entity, Extraction, Literal, Span, Statement
from kgcine.ontology import load_ontology
from kgcine.resolve import Rules, identity_rules, resolve

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Items:
    """Finds the Wikidata items of one text's entities, by name and class, in the verified table."""

    verified: Verified
    rules: Rules

    def of(self, extraction: Extraction) -> dict[str, str]:
        """Return the items by the ids of the entities."""
        resolution = resolve([extraction], self.verified.ontology, self.rules)
        links = self.verified.links([extraction], resolution)
        found = {each.entity: each.qid for each in links if each.exact}
        identities = {entity.id: resolution.of(extraction.article.id, entity.id) for entity in extraction.entities}
        return {ref: found[identity.id] for ref, identity in identities.items() if identity.id in found}


def load_items(assets: Assets) -> Items:
    """Load the table and the rules of identity; raise AssetError where one is malformed."""
    return Items(load_verified(assets, load_ontology(assets)), identity_rules(assets))


def surest(extraction: Extraction, least: float) -> Extraction:
    """Keep the statements of at least this confidence."""
    return replace(extraction, statements=tuple(s for s in extraction.statements if s.confidence >= least))


def record(extraction: Extraction, links: Mapping[str, str] | None = None) -> Json:
    """Make the record of one text; ``links`` gives the Wikidata items of entities by their id."""
    known = {entity.id: entity for entity in extraction.entities}
    return {
        "id": extraction.article.id,
        "triples": [_triple(statement, known) for statement in extraction.statements],
        "entities": [_entity(entity, links or {}) for entity in extraction.entities],
    }


def line(extraction: Extraction, links: Mapping[str, str] | None = None) -> str:
    """Write the record of one text as one line."""
    return json.dumps(record(extraction, links), ensure_ascii=False)


def _triple(statement: Statement, known: Mapping[str, Entity]) -> Json:
    value = statement.object
    best = statement.evidence[0] if statement.evidence else None
    return {
        "s": known[statement.subject].name,
        "p": statement.property,
        "o": _name(value, known),
        "s_type": known[statement.subject].type,
        "o_type": value.datatype if isinstance(value, Literal) else known[value].type,
        "status": statement.status,
        "attributedTo": known[statement.speaker].name if statement.speaker else None,
        "qualifiers": {name: _name(given, known) for name, given in statement.qualifiers},
        "confidence": statement.confidence,
        "frame": statement.frame,
        "evidence": _pair(best.sentence) if best else None,
        "chain": [_pair(span) for span in best.chain] if best else [],
    }


def _entity(entity: Entity, links: Mapping[str, str]) -> Json:
    spans = [_pair(span) for span in entity.spans]
    return {"text": entity.name, "type": entity.type, "spans": spans, "wikidata": links.get(entity.id)}


def _name(value: str | Literal, known: Mapping[str, Entity]) -> str:
    return value.value if isinstance(value, Literal) else known[value].name


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]
