"""One gold record and its predictions in, what was right, wrong and missed out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from kgcine.evaluate.records import GoldFact, GoldRecord, Prediction, Stated, Triple, without_repetitions
from kgcine.evaluate.rules import ENOUGH_OVERLAP, normalise, overlap, pair_up, relation_key, surface, term
from kgcine.model import Span

Scope = Literal["gold-file", "gold-record", "all"]
SCOPES: tuple[Scope, ...] = ("gold-file", "gold-record", "all")


class Counts(NamedTuple):
    """Facts found, wrong and missed."""

    found: int = 0
    wrong: int = 0
    missed: int = 0

    def plus(self, other: Counts) -> Counts:
        """Add up."""
        return Counts(*(one + two for one, two in zip(self, other, strict=True)))

    @property
    def precision(self) -> float:
        """Return the share of the predictions that is right."""
        return self.found / (self.found + self.wrong) if self.found + self.wrong else 0.0

    @property
    def recall(self) -> float:
        """Return the share of the gold facts that was found."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall.

        >>> Counts(found=3, wrong=1, missed=3).f1
        0.6
        """
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Judgement:
    """What became of one record's predictions.

    ``right`` and ``wrong`` have the predictions in scope, repetitions left out; ``right`` includes optional gold.
    """

    record: GoldRecord
    strict: dict[str, Counts]
    lenient: dict[str, Counts]
    right: tuple[Prediction, ...]
    wrong: tuple[Prediction, ...]
    missed: tuple[GoldFact, ...]
    set_aside: int
    ungrounded: tuple[tuple[bool, bool], ...]
    sentence: tuple[float, float, float]
    details: Counter[str]


def judge(
    record: GoldRecord,
    predictions: Sequence[Prediction],
    *,
    scope: Scope,
    file_relations: frozenset[str],
    with_status: bool,
) -> Judgement:
    """Compare the predictions for one text with its gold facts."""
    spoken = [spoil_status(each, record.facts) for each in predictions] if with_status else list(predictions)
    distinct = without_repetitions(spoken)
    allowed = _allowed(record, scope, file_relations)
    kept = [each for each in distinct if allowed is None or each.relation in allowed]
    wrong, missed, strict, lenient = _compare(record.facts, kept)
    wrong_keys = {each.key for each in wrong}
    return Judgement(
        record=record,
        strict=strict,
        lenient=lenient,
        right=tuple(each for each in kept if each.key not in wrong_keys),
        wrong=tuple(wrong),
        missed=tuple(missed),
        set_aside=len(distinct) - len(kept),
        ungrounded=tuple(_ungrounded(record, each.triple) for each in distinct),
        sentence=sentence_scores(record, spoken),
        details=count_details(record, predictions),
    )


def spoil_status(prediction: Prediction, facts: Iterable[GoldFact]) -> Prediction:
    """Give a prediction a relation of its own where the gold holds its fact only with another status."""
    same = [fact for fact in facts if fact.relation == prediction.relation and fact.is_strictly(prediction)]
    if not same or any(prediction.stated.status in fact.statuses for fact in same):
        return prediction
    name = f"{prediction.triple.property} (wrong status)"
    return replace(prediction, triple=prediction.triple._replace(property=name), relation=relation_key(name))


def _allowed(record: GoldRecord, scope: Scope, file_relations: frozenset[str]) -> frozenset[str] | None:
    if scope == "all":
        return None
    if scope == "gold-record":
        return record.relations
    return file_relations if record.annotated is None else record.annotated | record.relations


_Compared = tuple[list[Prediction], list[GoldFact], dict[str, Counts], dict[str, Counts]]


def _compare(facts: Sequence[GoldFact], predictions: Sequence[Prediction]) -> _Compared:
    wrong: list[Prediction] = []
    missed: list[GoldFact] = []
    strict: dict[str, Counts] = {}
    lenient: dict[str, Counts] = {}
    relations = [fact.relation for fact in facts] + [each.relation for each in predictions]
    for relation in dict.fromkeys(relations):
        golds = [fact for fact in facts if fact.relation == relation]
        given = [each for each in predictions if each.relation == relation]
        bad, absent, strict[relation] = _count(golds, given, GoldFact.is_strictly)
        wrong += bad
        missed += absent
        lenient[relation] = _count(golds, given, GoldFact.is_leniently)[2]
    return wrong, missed, strict, lenient


def _count(
    golds: Sequence[GoldFact], given: Sequence[Prediction], same: Callable[[GoldFact, Prediction], bool]
) -> tuple[list[Prediction], list[GoldFact], Counts]:
    """Pair up; a right fact in other words is not wrong, an optional one neither found nor missed."""
    pairs = pair_up(golds, given, same)
    taken = set(pairs.values())
    wrong = [each for at, each in enumerate(given) if at not in pairs and not any(g.is_strictly(each) for g in golds)]
    missed = [gold for at, gold in enumerate(golds) if at not in taken and not gold.optional]
    found = sum(not golds[at].optional for at in taken)
    return wrong, missed, Counts(found, len(wrong), len(missed))


def _ungrounded(record: GoldRecord, triple: Triple) -> tuple[bool, bool]:
    return not record.passage.holds(triple.subject), not record.passage.holds(triple.object)


def sentence_scores(record: GoldRecord, predictions: Iterable[Prediction]) -> tuple[float, float, float]:
    """Return precision, recall and F1 of one sentence by the rule of Text2KGBench: triples as strings without blanks.

    Predictions are put in the data set's words where the record has a relation of that property.
    """
    gold = {_squeeze(written) for written, _ in record.written}
    words = {name: written.property for written, name in reversed(record.written) if name is not None}
    spoken = {each.property.replace(" ", "_") for each, _ in record.written}
    renamed = [each.triple._replace(property=_words(each.triple.property, words)) for each in predictions]
    given = {_squeeze(triple) for triple in renamed if triple.property.replace(" ", "_") in spoken}
    if not given:
        return 0.0, 0.0, 0.0
    counts = Counts(len(gold & given), len(given - gold), len(gold - given))
    return counts.precision, counts.recall, counts.f1


def _words(name: str, words: dict[str, str]) -> str:
    return words.get(name, name)


def _squeeze(triple: Triple) -> str:
    return "".join("".join(end.split()).replace("_", "").lower() for end in triple)


def count_details(record: GoldRecord, predictions: Iterable[Prediction]) -> Counter[str]:
    """Count how the strictly right triples fare beyond the triple: status, speaker, qualifiers, evidence."""
    counted: Counter[str] = Counter()
    for each in predictions:
        same = [fact for fact in record.facts if fact.relation == each.relation and fact.is_strictly(each)]
        stated = [line for fact in same for line in fact.stated]
        if stated:
            counted.update(_detail(stated, each.stated, record.passage.text))
    return counted


def _detail(golds: Sequence[Stated], given: Stated, text: str) -> Counter[str]:
    agreeing = [gold for gold in golds if gold.status == given.status]
    gold = (agreeing or golds)[0]
    counted = Counter(matched=1, status=int(bool(agreeing)))
    if gold.speaker:
        counted["speakers"] += 1
        counted["speaker"] += overlap(normalise(gold.speaker), normalise(given.speaker)) >= ENOUGH_OVERLAP
    counted["qualifiers_gold"] += len(gold.qualifiers)
    counted["qualifiers_given"] += len(given.qualifiers)
    counted["qualifier"] += sum(
        term(value, (), text).is_leniently(surface(given.qualifiers[name]))
        for name, value in gold.qualifiers.items()
        if name in given.qualifiers
    )
    if gold.evidence:
        counted["evidences"] += 1
        counted["evidence"] += any(_meet(each.evidence, given.evidence) for each in golds)
    return counted


def _meet(one: Span | None, other: Span | None) -> bool:
    return one is not None and other is not None and one.start < other.end and other.start < one.end
