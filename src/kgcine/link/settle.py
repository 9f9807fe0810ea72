"""The verified table, proposals and what people decided in, the links that hold out; a person's word counts most."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kgcine.assets import Assets
from kgcine.identities.identity import Identity, Resolution
from kgcine.link.decisions import FILE as DECISIONS
from kgcine.link.decisions import Decision, read_decisions
from kgcine.link.offline import Link
from kgcine.link.proposals import FILE as PROPOSALS
from kgcine.link.proposals import Row, read_proposals
from kgcine.link.rounds import Settled
from kgcine.link.tables import read_text
from kgcine.link.verified import load_verified
from kgcine.model import Extraction
from kgcine.ontology import Ontology


@dataclass(frozen=True, slots=True)
class Settlement:
    """The links that hold, what is settled and needs no proposal, and decisions that fit nothing any more."""

    links: tuple[Link, ...]
    settled: Settled
    decisions: tuple[Decision, ...] = ()
    lost: tuple[str, ...] = ()


def settle(
    resolution: Resolution, table: Sequence[Link], proposals: Iterable[Row], decisions: Iterable[Decision]
) -> Settlement:
    """Join what is known of links; ``table`` comes from the verified table, ``proposals`` from ``candidates.tsv``."""
    told, lost = _followed(resolution, decisions)
    refused = frozenset((each.subject, each.qid) for each in told if each.refused and each.qid is not None)
    absent = frozenset(each.subject for each in told if each.qid is None)
    links: dict[tuple[str, str], Link] = {}
    exact: set[str] = set()
    for made in (*(_by_person(each) for each in told if each.accepted), *table, *_automatic(resolution, proposals)):
        if made.entity in absent or (made.entity, made.qid) in refused:
            continue
        if made.exact and made.entity in exact:
            continue
        if made.exact:
            exact.add(made.entity)
        links.setdefault((made.entity, made.qid), made)
    known = {each.entity: each.qid for each in (*map(_by_person, filter(_exact, told)), *filter(_exact, table))}
    kept = {entity: qid for entity, qid in known.items() if (entity, qid) in links}
    ordered = tuple(links[pair] for pair in sorted(links))
    return Settlement(ordered, Settled(kept, refused, absent), tuple(told), tuple(lost))


def current(
    extractions: Iterable[Extraction], resolution: Resolution, ontology: Ontology, assets: Assets, folder: Path | None
) -> Settlement:
    """Settle links by the verified table and the files of a folder; raise LinkError where one has a mistake."""
    table = load_verified(assets, ontology).links(extractions, resolution)
    if folder is None or not folder.is_dir():
        return settle(resolution, table, (), ())
    return settle(resolution, table, read_proposals(folder), read_decisions(folder))


def digest(folder: Path | None) -> str:
    """Hash the files that links depend on beside the assets; nothing where there are none."""
    texts = [read_text(folder / name) for name in (PROPOSALS, DECISIONS)] if folder is not None else []
    return hashlib.sha256("\0".join(texts).encode()).hexdigest() if any(texts) else ""


def _exact(each: Decision | Link) -> bool:
    return each.exact


def _by_person(decision: Decision) -> Link:
    return Link(
        entity=decision.subject,
        qid=decision.qid or "",
        label=decision.object_label,
        predicate=decision.predicate,
        justification=decision.justification,
        confidence=1.0 if decision.confidence is None else decision.confidence,
        match=decision.match,
        author=decision.author,
        date=decision.date,
    )


def _automatic(resolution: Resolution, proposals: Iterable[Row]) -> Iterator[Link]:
    """Yield the proposals that need no person, of entities that are still there."""
    for row in proposals:
        if row.proposed == "accept" and row.rank == 1 and resolution.get(row.subject) is not None:
            yield Link(
                entity=row.subject,
                qid=row.qid,
                label=row.name,
                justification="CompositeMatching",
                confidence=row.score,
                match=row.label,
                evidence=row.features,
                date=row.retrieved,
            )


def _followed(resolution: Resolution, decisions: Iterable[Decision]) -> tuple[list[Decision], list[str]]:
    """Give each decision the id that its entity has now; name those whose entity is gone."""
    told: list[Decision] = []
    lost: list[str] = []
    for each in decisions:
        now = _now(resolution, each)
        if now is None:
            lost.append(f"line {each.line}: there is no entity {each.subject} any more")
        else:
            told.append(replace(each, subject=now))
    return told, lost


def _now(resolution: Resolution, decision: Decision) -> str | None:
    """Find the entity of a decision; where namesakes share its id, the one that the same articles told of."""
    if resolution.get(decision.subject) is not None:
        return decision.subject
    namesakes = [resolution.get(name) for name in resolution.replaced.get(decision.subject, ())]
    fitting = [each.id for each in namesakes if each is not None and _told_by(each) & set(decision.articles)]
    return fitting[0] if len(fitting) == 1 else None


def _told_by(identity: Identity) -> set[str]:
    return {article for article, _ in identity.members}


def doubled(links: Iterable[Link]) -> dict[str, list[str]]:
    """Find items that two entities are said to be: these may be one entity, or one link is wrong."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in links:
        if each.exact:
            found[each.qid].add(each.entity)
    return {qid: sorted(entities) for qid, entities in sorted(found.items()) if len(entities) > 1}
