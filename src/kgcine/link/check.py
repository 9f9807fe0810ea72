"""Links and what Wikidata says today in, the links that need another look out: merged, deleted, contradicted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kgcine.link.decisions import FILE, parse
from kgcine.link.features import Context, Features
from kgcine.link.kinds import Kinds
from kgcine.link.offline import Link
from kgcine.link.rules import Rules
from kgcine.link.scoring import Scoring
from kgcine.link.settle import Settlement, doubled
from kgcine.link.source import Wikidata
from kgcine.link.subject import Subject
from kgcine.link.tables import read_text
from kgcine.ontology import Ontology

Kind = Literal["mistake", "lost", "doubled", "merged", "deleted", "contradicted"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with a link."""

    kind: Kind
    entity: str
    detail: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.entity} {self.detail}".replace("  ", " ")


def check_files(folder: Path) -> list[Finding]:
    """Find mistakes in the file of decisions; this needs no network."""
    _, problems = parse(read_text(folder / FILE), str(folder / FILE))
    return [Finding("mistake", f"{folder / FILE}, line {each.line}:", each.message) for each in problems]


def check_settlement(settlement: Settlement) -> list[Finding]:
    """Find decisions whose entity is gone, and items that two entities are linked with; this needs no network."""
    lost = [Finding("lost", FILE, each) for each in settlement.lost]
    pairs = doubled(settlement.links)
    return lost + [Finding("doubled", " and ".join(names), f"are both {qid}") for qid, names in pairs.items()]


def check_items(
    subjects: Iterable[Subject], links: Iterable[Link], wikidata: Wikidata, rules: Rules, ontology: Ontology
) -> list[Finding]:
    """Ask Wikidata for each linked item: is it there, is it still itself, do its facts still fit."""
    exact = [each for each in links if each.exact]
    by_id: Mapping[str, Subject] = {each.id: each for each in subjects}
    items = wikidata.items({each.qid for each in exact})
    kinds = Kinds(rules.typing, wikidata, ontology)
    kinds.prepare(items.values())
    scoring = Scoring(rules, Features(rules, wikidata, kinds))
    context = Context(
        links={each.entity: each.qid for each in exact},
        names={each.id: each.names for each in by_id.values()},
        types={each.id: each.type for each in by_id.values()},
    )
    found: list[Finding] = []
    for each in exact:
        item = items.get(each.qid)
        if item is None:
            found.append(Finding("deleted", each.entity, f"is {each.qid}, which is gone"))
            continue
        if item.qid != each.qid:
            found.append(Finding("merged", each.entity, f"is {each.qid}, which is {item.qid} now"))
        if each.entity in by_id and (veto := scoring.score(by_id[each.entity], item, context).veto):
            found.append(Finding("contradicted", each.entity, f"and {item.qid} differ in {veto}"))
    return found
