"""Proposals in, ``candidates.tsv`` out: one row a candidate, generated anew by each run; and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kgcine.errors import LinkError
from kgcine.link.item import is_qid
from kgcine.link.rounds import Proposed
from kgcine.link.scoring import Scored
from kgcine.link.source import Wikidata
from kgcine.link.tables import read_text, rows, table, write_whole

FILE = "candidates.tsv"
COLUMNS = (
    "subject_id",
    "subject_label",
    "subject_type",
    "source_articles",
    "rank",
    "candidate_qid",
    "candidate_label",
    "candidate_description",
    "score",
    "lead",
    "features",
    "proposed",
    "reason",
    "queries",
    "retrieved_at",
    "lastrevid",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One candidate as ``candidates.tsv`` has it; ``qid`` is empty where nothing was found."""

    subject: str
    label: str
    type: str
    rank: int
    qid: str
    name: str
    description: str
    score: float
    features: str
    proposed: str
    reason: str
    articles: tuple[str, ...] = ()
    retrieved: str = ""


def write_proposals(folder: Path, proposed: Iterable[Proposed], wikidata: Wikidata) -> bool:
    """Write the table of candidates; return whether it changed."""
    ordered = sorted(proposed, key=lambda each: each.proposal.subject.id)
    told = (row for each in ordered for row in _rows(each, wikidata))
    return write_whole(folder / FILE, table(COLUMNS, told))


def read_proposals(folder: Path) -> list[Row]:
    """Read the table of candidates, none where there is no table; raise LinkError where it is malformed."""
    where = folder / FILE
    found = []
    for number, row in rows(read_text(where), COLUMNS, str(where)):
        qid = row["candidate_qid"]
        if qid and not is_qid(qid):
            raise LinkError(f"{where}, line {number}: {qid} is no item.", hint="Run kgcine link propose again.")
        try:
            found.append(_row(row))
        except ValueError as error:
            raise LinkError(f"{where}, line {number}: {error}.", hint="Run kgcine link propose again.") from error
    return found


def _row(row: dict[str, str]) -> Row:
    return Row(
        subject=row["subject_id"],
        label=row["subject_label"],
        type=row["subject_type"],
        rank=int(row["rank"]),
        qid=row["candidate_qid"],
        name=row["candidate_label"],
        description=row["candidate_description"],
        score=float(row["score"] or 0),
        features=row["features"],
        proposed=row["proposed"],
        reason=row["reason"],
        articles=tuple(each for each in row["source_articles"].split("|") if each),
        retrieved=row["retrieved_at"],
    )


def _rows(proposed: Proposed, wikidata: Wikidata) -> Iterator[dict[str, object]]:
    proposal = proposed.proposal
    subject = proposal.subject
    shared: dict[str, object] = {
        "subject_id": subject.id,
        "subject_label": subject.label,
        "subject_type": subject.type,
        "source_articles": "|".join(subject.articles),
        "proposed": proposal.verdict,
        "reason": proposal.reason,
        "queries": "|".join(proposed.queries),
    }
    if not proposal.candidates:
        yield {**shared, "rank": 0}
    for rank, each in enumerate(proposal.candidates, 1):
        lead = f"{proposal.lead:.3f}" if rank == 1 else ""
        yield {**shared, "rank": rank, "lead": lead, **_candidate(each, wikidata)}


def _candidate(scored: Scored, wikidata: Wikidata) -> dict[str, object]:
    return {
        "candidate_qid": scored.item.qid,
        "candidate_label": scored.item.label,
        "candidate_description": scored.item.description,
        "score": f"{scored.score:.3f}",
        "features": scored.explain(),
        "retrieved_at": wikidata.retrieved(scored.item.qid),
        "lastrevid": scored.item.revision or "",
    }
