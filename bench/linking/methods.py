"""Ways to link, each from entities and a Wikidata to an item or a verdict: ours, and three to compare with."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import requests

from kgcine.identities.identity import Identity
from kgcine.link.features import Context
from kgcine.link.item import Item
from kgcine.link.kinds import Kinds
from kgcine.link.naming import is_cyrillic
from kgcine.link.offline import Table, link
from kgcine.link.rounds import Linker, Settled
from kgcine.link.rules import Feature, Rules
from kgcine.link.settings import visit
from kgcine.link.source import Wikidata
from kgcine.link.subject import Subject, year_of
from kgcine.ontology import Ontology

#: For each entity the item that is linked without a person, "review", or None for not in Wikidata.
Answers = Mapping[str, str | None]
REVIEW = "review"
_HITS = 10
#: Queries that one request takes.
_QUERIES = 50


@dataclass(frozen=True, slots=True)
class Setting:
    """What every method is given."""

    rules: Rules
    ontology: Ontology
    wikidata: Wikidata
    table: Table
    context: Context
    reconcile: str


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
    """Ask the reconciliation service as OpenRefine does, with all that is told, and take what it calls a match."""
    context = setting.context.with_links(_by_table(subjects, setting))
    kinds = Kinds(setting.rules.typing, setting.wikidata, setting.ontology)
    answers: dict[str, str | None] = {}
    for at in range(0, len(subjects), _QUERIES):
        part = subjects[at : at + _QUERIES]
        queries = {f"q{n}": _query(each, setting, kinds, context) for n, each in enumerate(part)}
        headers = {"User-Agent": visit("bench@example.org").user_agent}
        told = requests.post(setting.reconcile, {"queries": json.dumps(queries)}, headers=headers, timeout=60).json()
        for n, each in enumerate(part):
            results = told[f"q{n}"]["result"]
            answers[each.id] = (results[0]["id"] if results[0]["match"] else REVIEW) if results else None
    return answers


def _query(subject: Subject, setting: Setting, kinds: Kinds, context: Context) -> dict[str, object]:
    family = kinds.family(subject.type)
    types = [qid for qid, cls in setting.rules.typing.classes.items() if kinds.family(cls) == family]
    told = ((pid, value) for feature in setting.rules.features for pid, value in _told(feature, subject, context))
    values: dict[str, list[object]] = defaultdict(list)
    for pid, value in told:
        values[pid].append(value)
    properties = [{"pid": pid, "v": found if len(found) > 1 else found[0]} for pid, found in values.items()]
    return {"query": subject.label, "type": types, "limit": _HITS, "type_strict": "any", "properties": properties}


def _told(feature: Feature, subject: Subject, context: Context) -> Iterator[tuple[str, object]]:
    """Yield what is told of an entity as values of Wikidata's properties: linked items by their ids, others by name."""
    for ours, theirs in feature.pairs or zip(feature.ours, feature.theirs, strict=False):
        for value in subject.values(ours):
            if isinstance(value, str):
                linked = context.links.get(value)
                yield theirs, {"id": linked} if linked else context.names.get(value, (value,))[0]
            else:
                year = year_of(value)
                yield theirs, value.value if year is None else str(year)


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
