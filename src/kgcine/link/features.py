"""One entity and one item in, what each kind of fact says for or against their being one thing out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kgcine.link.item import Item, Time
from kgcine.link.kinds import Kinds
from kgcine.link.naming import Names
from kgcine.link.rules import Feature, Rules
from kgcine.link.source import Wikidata
from kgcine.link.subject import Subject
from kgcine.model import Literal
from kgcine.spelling import normalise

#: Objects of one feature whose names are looked up at most; a big film names hundreds of actors.
LOOKED_UP = 30


@dataclass(frozen=True, slots=True)
class Signal:
    """What one feature says: ``value`` between -1 and 1, the facts it is worth as evidence, and what was compared."""

    feature: str
    value: float
    weight: float
    evidence: float = 0.0
    detail: str = ""
    veto: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What is known beside the entity: links made so far, names and classes of other entities, countries by name."""

    links: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    types: Mapping[str, str] = field(default_factory=dict)
    countries: Mapping[str, str] = field(default_factory=dict)

    def with_links(self, links: Mapping[str, str]) -> Context:
        """Return the same context with these links."""
        return Context(dict(links), self.names, self.types, self.countries)


class Features:
    """Compares entities with items by the rules; asks Wikidata only for the names of objects."""

    def __init__(self, rules: Rules, wikidata: Wikidata, kinds: Kinds) -> None:
        self._rules = rules
        self._wikidata = wikidata
        self._kinds = kinds
        self._names = Names(rules.naming)

    def name(self, subject: Subject, item: Item) -> Signal:
        """Compare all names of both."""
        person = self._kinds.family(subject.type) == "Person"
        value, ours, theirs = self._names.best(subject.names, item.names, person=person)
        return Signal("name", value, self._rules.naming.weight, detail=f"{ours} = {theirs}" if theirs else "")

    def type(self, subject: Subject, item: Item) -> Signal:
        """Compare the classes; another family of classes is a veto."""
        match = self._kinds.match(subject.type, item)
        detail = f"{subject.type} = {', '.join(match.classes) or '?'}"
        return Signal("type", match.value or 0.0, self._rules.typing.weight, detail=detail, veto=match.value is None)

    def facts(self, subject: Subject, item: Item, context: Context) -> Iterator[Signal]:
        """Compare everything else; a feature that either side says nothing about gives no signal."""
        for feature in self._rules.features:
            match feature.kind:
                case "year":
                    found = self._year(feature, subject, item)
                case "entity":
                    found = self._entity(feature, subject, item, context)
                case "country":
                    found = self._country(feature, subject, item, context)
                case "occupation":
                    found = self._occupation(feature, subject, item)
            if found is not None:
                yield found
        neighbours = self._neighbours(subject, item, context)
        if neighbours is not None:
            yield neighbours

    def objects(self, item: Item) -> frozenset[str]:
        """Return the items whose names comparing will need, so that they can be fetched together."""
        features = (each for each in self._rules.features if each.kind in ("entity", "occupation"))
        return frozenset(qid for feature in features for qid in _few(item.linked(*feature.theirs)))

    def _year(self, feature: Feature, subject: Subject, item: Item) -> Signal | None:
        told: list[tuple[float, float, str]] = []
        for ours, theirs in feature.pairs:
            years = subject.years(ours)
            times = [value for value in item.values(theirs) if isinstance(value, Time) and value.years]
            if years and times:
                told.append(self._years(ours, years, times, feature))
        if not told:
            return None
        veto = any(value < 0 for value, _, _ in told)
        value = min(value for value, _, _ in told)
        evidence = min(feature.evidence, sum(evidence for _, evidence, _ in told))
        detail = ", ".join(detail for _, _, detail in told)
        return Signal(feature.name, max(0.0, value), feature.weight, evidence, detail, veto)

    def _years(
        self, ours: str, years: Collection[int], times: Collection[Time], feature: Feature
    ) -> tuple[float, float, str]:
        """Compare the nearest years; below zero means that they cannot be of one thing."""
        apart, width, nearest = min((*_apart(year, time), time.iso) for year in years for time in times)
        detail = f"{ours} {', '.join(str(year) for year in sorted(years))} = {nearest}"
        values = self._rules.values
        if feature.veto is not None and apart > feature.veto:
            return -1.0, 0.0, detail
        if width and not apart:
            return values.vague, 0.0, detail
        value = values.years[apart] if apart < len(values.years) else 0.0
        return value, feature.evidence if value == 1.0 else feature.evidence * 0.5 * value, detail

    def _entity(self, feature: Feature, subject: Subject, item: Item, context: Context) -> Signal | None:
        theirs = item.linked(*feature.theirs)
        ours = [each for each in subject.entities(*feature.ours) if not self._is_country(each, context)]
        if not ours or not theirs:
            return None
        told = [(self._object(each, theirs, context, feature), _shown(each, context)) for each in ours]
        value = max(value for value, _ in told)
        agree = [name for each, name in told if each > 0]
        detail = ", ".join(agree) if agree else f"not {', '.join(name for _, name in told)}"
        return Signal(feature.name, value, feature.weight, feature.evidence if agree else 0.0, detail)

    def _object(self, ours: str, theirs: frozenset[str], context: Context, feature: Feature) -> float:
        """Compare one object: by its link where it has one, else by its names."""
        linked = context.links.get(ours)
        if linked is not None:
            return 1.0 if linked in theirs else feature.against
        names = context.names.get(ours, ())
        person = context.types.get(ours) == "Person"
        for other in self._wikidata.items(_few(theirs)).values():
            if self._names.best(names, other.names, person=person)[0] >= self._rules.values.name:
                return self._rules.values.near
        return feature.against

    def _is_country(self, entity: str, context: Context) -> bool:
        return context.types.get(entity) == "Country" or context.links.get(entity) in context.countries.values()

    def _country(self, feature: Feature, subject: Subject, item: Item, context: Context) -> Signal | None:
        theirs = item.linked(*feature.theirs)
        ours = sorted(set(self._countries(feature, subject, context)))
        if not ours or not theirs:
            return None
        if any(each in theirs for each in ours):
            return Signal(feature.name, 1.0, feature.weight, feature.evidence, f"{', '.join(ours)} agree")
        alike = any(each in group and group & theirs for each in ours for group in self._rules.countries.alike)
        years = [year for values in subject.facts.values() for year in _literal_years(values)]
        early = bool(years) and min(years) < self._rules.countries.before
        if alike and (early or not years):
            value = 1.0 if early else self._rules.values.alike
            return Signal(feature.name, value, feature.weight, feature.evidence * value, "states of one union")
        return Signal(feature.name, feature.against, feature.weight, 0.0, f"not {', '.join(ours)}")

    def _countries(self, feature: Feature, subject: Subject, context: Context) -> Iterator[str]:
        """Find the countries that our values name: by their link, by their name, by an adjective."""
        known = frozenset(context.countries.values())
        for value in subject.values(*feature.ours):
            if isinstance(value, str):
                linked = context.links.get(value)
                names = (normalise(name) for name in context.names.get(value, ()))
                found = linked if linked in known else next((context.countries.get(name) for name in names), None)
            else:
                country = self._rules.countries.adjectives.get(value.value.casefold(), value.value)
                found = context.countries.get(normalise(country))
            if found is not None:
                yield found

    def _occupation(self, feature: Feature, subject: Subject, item: Item) -> Signal | None:
        ours = {normalise(value.value) for value in subject.values(*feature.ours) if isinstance(value, Literal)}
        ours |= {job for prop, job in self._rules.occupation_of.items() if subject.values(prop)}
        theirs = self._wikidata.items(_few(item.linked(*feature.theirs)))
        if not ours or not theirs:
            return None
        agree = sorted(ours & {normalise(name) for job in theirs.values() for name in job.names})
        if agree:
            return Signal(feature.name, 1.0, feature.weight, feature.evidence, ", ".join(agree))
        return Signal(feature.name, feature.against, feature.weight, 0.0, f"not {', '.join(sorted(ours))}")

    def _neighbours(self, subject: Subject, item: Item, context: Context) -> Signal | None:
        compared = {name for feature in self._rules.features if feature.kind == "entity" for name in feature.ours}
        counted = set(subject.entities(*compared))
        near = {
            each: context.links[each]
            for each in sorted(subject.neighbours - counted)
            if each in context.links and self._kinds.family(context.types.get(each, "")) != "Place"
        }
        if not near:
            return None
        theirs = item.linked()
        others = self._wikidata.items(frozenset(near.values()))
        agree = [
            each for each, qid in near.items() if qid in theirs or (qid in others and item.qid in others[qid].linked())
        ]
        rules = self._rules.neighbours
        if not agree and len(near) == 1:
            return None
        detail = ", ".join(_shown(each, context) for each in agree)
        evidence = rules.evidence * min(rules.most, len(agree))
        return Signal("neighbours", 1.0 if agree else 0.0, rules.weight, evidence, detail or "none shared")


def _apart(year: int, time: Time) -> tuple[int, int]:
    """Return how many years lie between a year and a date, and how many more than one the date may mean."""
    first, last = time.years or (year, year)
    return max(first - year, year - last, 0), last - first


def _few(qids: Collection[str]) -> frozenset[str]:
    return frozenset(sorted(qids, key=lambda qid: (len(qid), qid))[:LOOKED_UP])


def _shown(entity: str, context: Context) -> str:
    return context.names.get(entity, (entity,))[0]


def _literal_years(values: Iterable[object]) -> Iterator[int]:
    from kgcine.link.subject import year_of

    for value in values:
        if isinstance(value, Literal) and (year := year_of(value)) is not None:
            yield year
