"""What the features say in, a score that can be explained and a verdict out."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from kgcine.link.features import Context, Features, Signal
from kgcine.link.item import Item
from kgcine.link.rules import Rules
from kgcine.link.subject import Subject
from kgcine.spelling import normalise, without_article

#: Folders of the ids of works.
_WORKS = frozenset({"film", "book", "work"})

Verdict = Literal["accept", "review", "nil"]


@dataclass(frozen=True, slots=True)
class Scored:
    """One candidate of an entity: its score, what made it, and what it is worth as evidence."""

    item: Item
    score: float
    evidence: float
    signals: tuple[Signal, ...]

    @property
    def veto(self) -> str:
        """Name the feature that rules the candidate out, or nothing."""
        return next((each.feature for each in self.signals if each.veto), "")

    def value(self, feature: str) -> float | None:
        """Return what one feature said, or None where it said nothing."""
        return next((each.value for each in self.signals if each.feature == feature), None)

    def explain(self) -> str:
        """Write the features in one line, as ``candidates.tsv`` has them."""
        shown = (f"{each.feature}={'veto' if each.veto else f'{each.value:.2f}'}" for each in self.signals)
        return ";".join(shown)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed for one entity: its candidates, best first, the lead of the first, and the verdict."""

    subject: Subject
    candidates: tuple[Scored, ...]
    lead: float
    verdict: Verdict
    reason: str = ""

    @property
    def best(self) -> Scored | None:
        """Return the best candidate that is not ruled out."""
        return next((each for each in self.candidates if not each.veto), None)

    @property
    def qid(self) -> str | None:
        """Return the item that is accepted, or None."""
        return self.best.item.qid if self.verdict == "accept" and self.best is not None else None


class Scoring:
    """Scores candidates and decides what becomes of them."""

    def __init__(self, rules: Rules, features: Features) -> None:
        self._rules = rules
        self._features = features

    def score(self, subject: Subject, item: Item, context: Context) -> Scored:
        """Score one candidate."""
        signals = [self._features.name(subject, item), self._features.type(subject, item)]
        signals += self._features.facts(subject, item, context)
        return _scored(item, signals)

    def propose(self, subject: Subject, items: Iterable[Item], context: Context) -> Proposal:
        """Score all candidates of an entity and give the verdict."""
        found = [self.score(subject, item, context) for item in items]
        strengths = _strengths(found)
        scored = sorted(found, key=lambda each: (-strengths[each.item.qid], *_order(each)))
        open_ones = [each for each in scored if not each.veto and each.score >= self._rules.limits.review]
        if not open_ones:
            return Proposal(subject, tuple(scored), 0.0, "nil", "no candidate fits" if scored else "no candidate")
        first, *others = (strengths[each.item.qid] for each in open_ones)
        lead = round(first - max(others, default=0.0), 6)
        common = self.is_common(subject) or len(namesakes(found)) >= self._rules.limits.crowd
        reason = self._doubt(open_ones[0], lead, common=common)
        return Proposal(subject, tuple(scored), lead, "review" if reason else "accept", reason)

    def _doubt(self, best: Scored, lead: float, *, common: bool) -> str:
        """Say why a person has to look, or nothing."""
        limits = self._rules.limits
        if best.score < limits.accept:
            return f"score below {limits.accept:.2f}"
        if lead < limits.lead:
            return "another candidate is nearly as good"
        if best.value("type") != 1.0:
            return "its class is not known"
        needed = limits.evidence_common if common else limits.evidence
        if best.evidence < needed:
            return f"agreeing facts {best.evidence:g} of {needed:g}"
        return ""

    def is_common(self, subject: Subject) -> bool:
        """Tell whether a name is one that many things bear: very short, a title of few words, a person's of one."""
        key = without_article(normalise(subject.label))
        if len(key) <= self._rules.limits.short:
            return True
        folder = subject.id.partition("/")[0]
        words = len(key.split())
        return words <= self._rules.limits.title_words if folder in _WORKS else folder == "person" and words == 1


def namesakes(found: Iterable[Scored]) -> list[Scored]:
    """Return the candidates of the very name that are not ruled out: where they are several, there may be more."""
    return [each for each in found if each.value("name") == 1.0 and not each.veto]


def _scored(item: Item, signals: Sequence[Signal]) -> Scored:
    """Weigh what is known; a veto leaves nothing.

    >>> told = [Signal("name", 1.0, 0.35), Signal("type", 1.0, 0.15), Signal("director", -1.0, 0.2)]
    >>> _scored(Item("Q1"), told).score
    0.428571
    """
    evidence = sum(each.evidence for each in signals)
    if any(each.veto for each in signals):
        return Scored(item, 0.0, evidence, tuple(signals))
    weight = sum(each.weight for each in signals)
    value = sum(each.weight * each.value for each in signals) / weight if weight else 0.0
    return Scored(item, round(min(1.0, max(0.0, value)), 6), evidence, tuple(signals))


def _strengths(found: Sequence[Scored]) -> dict[str, float]:
    """Weigh candidates on the same features, so that one which says nothing never passes one which agrees.

    A candidate's own score tells how well it fits by what is known of it; this tells which of them fits better.
    """
    open_ones = [each for each in found if not each.veto]
    weights = {signal.feature: signal.weight for each in open_ones for signal in each.signals}
    whole = sum(weights.values())
    strengths = {each.item.qid: -1.0 for each in found}
    for each in open_ones:
        strengths[each.item.qid] = sum(signal.weight * signal.value for signal in each.signals) / whole
    return strengths


def _order(scored: Scored) -> tuple[float, float, int]:
    """Put the better first; of equals the one in more Wikipedias, then the older."""
    return -scored.score, -math.log1p(scored.item.sitelinks), int(scored.item.qid[1:])
