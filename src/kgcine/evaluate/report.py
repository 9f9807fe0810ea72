"""Judgements in, figures out: totals, by property, by frame, by confidence."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple

from kgcine.evaluate.judge import Counts, Judgement
from kgcine.evaluate.records import Prediction
from kgcine.model import Span

BINS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


class PropertyFigures(NamedTuple):
    """How one property fares."""

    property: str
    strict: Counts
    lenient: Counts


class FrameFigures(NamedTuple):
    """How many facts in scope one frame gave, and how many were right; optional gold counts as right."""

    frame: str
    given: int
    right: int

    @property
    def precision(self) -> float:
        """Return the share of the frame's facts that is right."""
        return self.right / self.given if self.given else 0.0


class Bin(NamedTuple):
    """The predictions of one range of confidence, from ``low`` on, and how many of them were right."""

    low: float
    given: int
    right: int
    mean_confidence: float

    @property
    def precision(self) -> float:
        """Return the share of the bin's facts that is right."""
        return self.right / self.given if self.given else 0.0


class NotInText(NamedTuple):
    """Shares of all predictions whose subject, object, or either does not stand in the text."""

    subject: float
    object: float
    either: float


@dataclass(frozen=True, slots=True)
class Details:
    """How the strictly right triples fare beyond the triple; a share is None where nothing asks for it."""

    matched: int
    status_right: float | None
    speaker_right: float | None
    speakers: int
    qualifier_precision: float | None
    qualifier_recall: float | None
    evidence_overlaps: float | None


@dataclass(frozen=True, slots=True)
class Report:
    """All figures of one evaluation."""

    records: int
    answered: int
    unknown_ids: int
    required: int
    optional: int
    predictions: int
    set_aside: int
    strict: Counts
    lenient: Counts
    ceiling: float
    not_in_text: NotInText
    sentence_average: tuple[float, float, float]
    properties: tuple[PropertyFigures, ...]
    frames: tuple[FrameFigures, ...]
    reliability: tuple[Bin, ...]
    details: Details
    errors: tuple[dict[str, Any], ...]


def make_report(judgements: Sequence[Judgement], *, answered: int, unknown_ids: int) -> Report:
    """Add the judgements up."""
    right = [each for judgement in judgements for each in judgement.right]
    wrong = [each for judgement in judgements for each in judgement.wrong]
    properties = _by_property(judgements)
    facts = [fact for judgement in judgements for fact in judgement.record.facts]
    required = sum(not fact.optional for fact in facts)
    return Report(
        records=len(judgements),
        answered=answered,
        unknown_ids=unknown_ids,
        required=required,
        optional=len(facts) - required,
        predictions=sum(len(judgement.ungrounded) for judgement in judgements),
        set_aside=sum(judgement.set_aside for judgement in judgements),
        strict=_sum(row.strict for row in properties),
        lenient=_sum(row.lenient for row in properties),
        ceiling=_ceiling(judgements, required),
        not_in_text=_not_in_text(judgements),
        sentence_average=_sentence_average(judgements),
        properties=properties,
        frames=_by_frame(right, wrong),
        reliability=_reliability(right, wrong),
        details=_details(judgements),
        errors=tuple(line for judgement in judgements for line in _errors(judgement)),
    )


def _sum(counts: Iterable[Counts]) -> Counts:
    total = Counts()
    for each in counts:
        total = total.plus(each)
    return total


def _by_property(judgements: Sequence[Judgement]) -> tuple[PropertyFigures, ...]:
    names: dict[str, str] = {}
    strict: dict[str, Counts] = defaultdict(Counts)
    lenient: dict[str, Counts] = defaultdict(Counts)
    for judgement in judgements:
        for fact in judgement.record.facts:
            names.setdefault(fact.relation, fact.triple.property)
        for each in (*judgement.right, *judgement.wrong):
            names.setdefault(each.relation, each.triple.property)
        for relation, counts in judgement.strict.items():
            strict[relation] = strict[relation].plus(counts)
        for relation, counts in judgement.lenient.items():
            lenient[relation] = lenient[relation].plus(counts)
    rows = [PropertyFigures(name, strict[relation], lenient[relation]) for relation, name in names.items()]
    return tuple(sorted(rows, key=lambda row: (-row.strict.found - row.strict.missed, row.property)))


def _by_frame(right: Iterable[Prediction], wrong: Iterable[Prediction]) -> tuple[FrameFigures, ...]:
    good = Counter(each.frame for each in right)
    bad = Counter(each.frame for each in wrong)
    rows = [FrameFigures(frame, good[frame] + bad[frame], good[frame]) for frame in good.keys() | bad.keys()]
    return tuple(sorted(rows, key=lambda row: (-row.given, row.frame)))


def _reliability(right: Iterable[Prediction], wrong: Iterable[Prediction]) -> tuple[Bin, ...]:
    judged = [(each.confidence, True) for each in right] + [(each.confidence, False) for each in wrong]
    known = [(confidence, good) for confidence, good in judged if confidence is not None]
    return tuple(row for low, high in _ranges() if (row := _bin(low, high, known)).given)


def _ranges() -> Iterator[tuple[float, float]]:
    return zip(BINS, (*BINS[1:], 2.0), strict=True)


def _bin(low: float, high: float, judged: Iterable[tuple[float, bool]]) -> Bin:
    inside = [(confidence, good) for confidence, good in judged if low <= confidence < high]
    total = sum(confidence for confidence, _ in inside)
    return Bin(low, len(inside), sum(good for _, good in inside), total / len(inside) if inside else 0.0)


def _ceiling(judgements: Iterable[Judgement], required: int) -> float:
    attainable = sum(
        judgement.record.passage.holds_term(fact.subject) and judgement.record.passage.holds_term(fact.object)
        for judgement in judgements
        for fact in judgement.record.facts
        if not fact.optional
    )
    return attainable / required if required else 0.0


def _not_in_text(judgements: Iterable[Judgement]) -> NotInText:
    ends = [pair for judgement in judgements for pair in judgement.ungrounded]
    count = len(ends) or 1
    subjects, objects = (sum(pair[at] for pair in ends) for at in (0, 1))
    return NotInText(subjects / count, objects / count, sum(any(pair) for pair in ends) / count)


def _sentence_average(judgements: Sequence[Judgement]) -> tuple[float, float, float]:
    precision, recall, f1 = (
        sum(judgement.sentence[at] for judgement in judgements) / (len(judgements) or 1) for at in range(3)
    )
    return precision, recall, f1


def _details(judgements: Iterable[Judgement]) -> Details:
    counted: Counter[str] = Counter()
    for judgement in judgements:
        counted.update(judgement.details)
    return Details(
        matched=counted["matched"],
        status_right=_share(counted, "status", "matched"),
        speaker_right=_share(counted, "speaker", "speakers"),
        speakers=counted["speakers"],
        qualifier_precision=_share(counted, "qualifier", "qualifiers_given"),
        qualifier_recall=_share(counted, "qualifier", "qualifiers_gold"),
        evidence_overlaps=_share(counted, "evidence", "evidences"),
    )


def _share(counted: Mapping[str, int], part: str, whole: str) -> float | None:
    return counted[part] / counted[whole] if counted[whole] else None


def _errors(judgement: Judgement) -> Iterator[dict[str, Any]]:
    record = judgement.record
    for each in judgement.wrong:
        yield {
            "id": record.id,
            "kind": "spurious",
            "triple": list(each.triple),
            "status": each.stated.status,
            "frame": each.frame,
            "confidence": each.confidence,
            "sentence": _slice(record.passage.text, each.stated.evidence),
        }
    for fact in judgement.missed:
        evidence = fact.stated[0].evidence
        yield {
            "id": record.id,
            "kind": "missed",
            "triple": list(fact.triple),
            "status": fact.stated[0].status,
            "sentence": _slice(record.passage.text, evidence),
        }


def _slice(text: str, span: Span | None) -> str | None:
    return None if span is None else text[span.start : span.end]


def write_errors(report: Report, path: Path) -> None:
    """Write one JSON line for each wrong and each missed fact."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in report.errors)


def figures(report: Report) -> dict[str, Any]:
    """Return the figures as values that JSON holds, without the errors."""
    return {
        "records": report.records,
        "predictions": report.predictions,
        "out_of_scope": report.set_aside,
        "strict": _as_dict(report.strict),
        "lenient": _as_dict(report.lenient),
        "not_in_text": report.not_in_text._asdict(),
        "ceiling": report.ceiling,
        "sentence_average": report.sentence_average,
        "details": asdict(report.details),
        "properties": {row.property: _as_dict(row.strict) for row in report.properties},
        "frames": {row.frame: {"given": row.given, "right": row.right} for row in report.frames},
        "reliability": [row._asdict() | {"precision": row.precision} for row in report.reliability],
    }


def _as_dict(counts: Counts) -> dict[str, float]:
    return {**counts._asdict(), "precision": counts.precision, "recall": counts.recall, "f1": counts.f1}


def render(report: Report, *, by_frame: bool = False, details: bool = False, reliability: bool = False) -> str:
    """Return the figures as plain text: totals and properties, and what else is asked for."""
    parts = [_render_totals(report), *([_render_details(report.details)] if details else [])]
    parts.append(_table(("property", "gold", "P", "R", "F1", "lenP", "lenR", "lenF1"), map(_row, _counted(report))))
    if by_frame:
        rows = ((row.frame or "(none)", row.given, row.right, row.precision) for row in report.frames)
        parts.append(_table(("frame", "given", "right", "P"), rows))
    if reliability:
        bins = ((f"{row.low:.2f} –", row.given, row.mean_confidence, row.precision) for row in report.reliability)
        parts.append(_table(("confidence", "given", "mean", "P"), bins))
    return "\n\n".join(parts) + "\n"


def _counted(report: Report) -> Iterator[PropertyFigures]:
    """Leave out the properties that only optional gold has, and nothing else."""
    return (row for row in report.properties if any(row.strict) or any(row.lenient))


def _row(row: PropertyFigures) -> tuple[str | int | float, ...]:
    return (row.property, row.strict.found + row.strict.missed, *_figures(row.strict), *_figures(row.lenient))


def _figures(counts: Counts) -> tuple[float, float, float]:
    return counts.precision, counts.recall, counts.f1


def _render_totals(report: Report) -> str:
    missing, average = report.not_in_text, report.sentence_average
    lines = [
        f"records {report.records} (with a prediction line: {report.answered}), gold facts {report.required} "
        f"(+{report.optional} optional), predictions {report.predictions}, out of scope {report.set_aside}"
    ]
    if report.unknown_ids:
        lines.append(f"{report.unknown_ids} prediction ids are not in the gold file")
    lines += [f"{mode:8s}{_render_counts(counts)}" for mode, counts in _modes(report)]
    lines.append(
        f"not in text: subject {missing.subject:.3f}  object {missing.object:.3f}  either {missing.either:.3f};  "
        f"gold with both ends in text {report.ceiling:.3f}"
    )
    lines.append(f"per-sentence average: P {average[0]:.3f}  R {average[1]:.3f}  F1 {average[2]:.3f}")
    return "\n".join(lines)


def _modes(report: Report) -> tuple[tuple[str, Counts], ...]:
    return (("strict", report.strict), ("lenient", report.lenient))


def _render_counts(counts: Counts) -> str:
    return (
        f"P {counts.precision:.3f}  R {counts.recall:.3f}  F1 {counts.f1:.3f}  "
        f"(right {counts.found} wrong {counts.wrong} missed {counts.missed})"
    )


def _render_details(details: Details) -> str:
    shares = (
        ("status", details.status_right),
        (f"speaker ({details.speakers})", details.speaker_right),
        ("qualifier precision", details.qualifier_precision),
        ("qualifier recall", details.qualifier_recall),
        ("evidence overlap", details.evidence_overlaps),
    )
    told = ", ".join(f"{name} {'–' if share is None else f'{share:.3f}'}" for name, share in shares)
    return f"of {details.matched} facts found: {told}"


def _table(header: Sequence[str], rows: Iterable[Sequence[str | int | float]]) -> str:
    cells = [header, *([_cell(value) for value in row] for row in rows)]
    widths = [max(len(line[at]) for line in cells) for at in range(len(header))]
    return "\n".join("  ".join(_pad(line, widths)) for line in cells)


def _pad(line: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [line[0].ljust(widths[0]), *map(str.rjust, line[1:], widths[1:])]


def _cell(value: str | int | float) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)
