"""Ways to link, each from entities and a Wikidata to an item or a verdict: ours, and three to compare with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.fuzz import token_sort_ratio

from kgcine.identity import Identity
from kgcine.link.features import Context, Features
from kgcine.link.item import Item
from kgcine.link.kinds import Kinds
from kgcine.link.naming import is_cyrillic
from kgcine.link.offline import Table, link
from kgcine.link.rounds import Linker, Settled
from kgcine.link.rules import Rules
from kgcine.link.source import Wikidata
from kgcine.link.subject import Subject
from kgcine.ontology import Ontology

#: For each entity the item that is linked without a person, "review", or None for not in Wikidata.
Answers = Mapping[str, str | None]
REVIEW = "review"
_HITS = 10


@dataclass(frozen=True, slots=True)
class Setting:
    """What every method is given."""

    rules: Rules
    ontology: Ontology
    wikidata: Wikidata
    table: Table
    context: Context


def first_hit(subjects: Sequence[Subject], setting: Setting) -> Answers:
    """Take the first result of searching the name."""
    return {each.id: next(iter(_hits(each, setting)), None) for each in subjects}


def first_of_type(subjects: Sequence[Subject], setting: Setting) -> Answers:
    """Take the first result whose class does not contradict."""
    kinds = Kinds(setting.rules.typing, setting.wikidata, setting.ontology)

    def fits(subject: Subject, item: Item) -> bool:
        return kinds.match(subject.type, item).value == 1.0 and not kinds.is_internal(item)

    return {
        each.id: next((qid for qid, item in _items(each, setting).items() if fits(each, item)), None)
        for each in subjects
    }


def openrefine(subjects: Sequence[Subject], setting: Setting) -> Answers:
    """Reconcile as OpenRefine's service does: the name and 0.4 of each property, and its rule for automatic matches."""
    kinds = Kinds(setting.rules.typing, setting.wikidata, setting.ontology)
    features = Features(setting.rules, setting.wikidata, kinds)
    context = setting.context.with_links(_by_table(subjects, setting))
    return {each.id: _reconciled(each, setting, kinds, features, context) for each in subjects}


def _reconciled(subject: Subject, setting: Setting, kinds: Kinds, features: Features, context: Context) -> str | None:
    scored: list[tuple[float, str]] = []
    asked = 0
    for qid, item in _items(subject, setting).items():
        match = kinds.match(subject.type, item)
        if match.value is None or kinds.is_internal(item):
            continue
        name = max((token_sort_ratio(a.casefold(), b.casefold()) for a in subject.names for b in item.names), default=0)
        facts = [max(0.0, 0.0 if each.veto else each.value) * 100 for each in features.facts(subject, item, context)]
        asked = max(asked, len(facts))
        score = (name + 0.4 * sum(facts)) / (1 + 0.4 * len(facts))
        scored.append((score if match.classes else score / 2, qid))
    if not scored:
        return None
    scored.sort(key=lambda each: -each[0])
    lead = scored[0][0] - (scored[1][0] if len(scored) > 1 else 0.0)
    return scored[0][1] if scored[0][0] > 95 - 5 * asked and lead > 10 else REVIEW


def ours_online(subjects: Sequence[Subject], setting: Setting) -> Answers:
    """Link by candidates and scoring alone."""
    return _proposed(subjects, setting, {})


def ours(subjects: Sequence[Subject], setting: Setting) -> Answers:
    """Link by the verified table first, and what it leaves by candidates and scoring."""
    settled = _by_table(subjects, setting)
    return {**_proposed(subjects, setting, settled), **settled}


def table_only(subjects: Sequence[Subject], setting: Setting) -> Answers:
    """Link by the verified table alone, as every build does."""
    settled = _by_table(subjects, setting)
    return {each.id: settled.get(each.id) for each in subjects}


METHODS = {
    "first hit": first_hit,
    "first hit of the type": first_of_type,
    "OpenRefine's formula": openrefine,
    "kgcine, verified table only": table_only,
    "kgcine, online only": ours_online,
    "kgcine": ours,
}


def _proposed(subjects: Sequence[Subject], setting: Setting, settled: Mapping[str, str]) -> dict[str, str | None]:
    linker = Linker(setting.rules, setting.wikidata, setting.ontology)
    found = linker.propose(subjects, setting.context, Settled(dict(settled)))
    return {
        each.proposal.subject.id: each.proposal.qid or (None if each.proposal.verdict == "nil" else REVIEW)
        for each in found
    }


def _by_table(subjects: Sequence[Subject], setting: Setting) -> dict[str, str]:
    identities = [Identity(each.id, each.label, each.type, each.names[1:]) for each in subjects]
    return {each.entity: each.qid for each in link(identities, setting.table, setting.ontology) if each.exact}


def _hits(subject: Subject, setting: Setting) -> list[str]:
    language = "ru" if is_cyrillic(subject.label) else "en"
    return setting.wikidata.search(subject.label, language, limit=_HITS)


def _items(subject: Subject, setting: Setting) -> Mapping[str, Item]:
    hits = _hits(subject, setting)
    found = setting.wikidata.items(hits)
    return {qid: found[qid] for qid in hits if qid in found}
