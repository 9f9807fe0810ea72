"""All entities in, a proposal for each out: places first, then people, then works, then people by their works."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from kgcine.link.candidates import Finder, Found
from kgcine.link.features import Context, Features
from kgcine.link.item import Item
from kgcine.link.kinds import Kinds
from kgcine.link.rules import Rules
from kgcine.link.scoring import Proposal, Scoring
from kgcine.link.source import Wikidata
from kgcine.link.subject import Subject
from kgcine.ontology import Ontology

#: Called before each round with its name and how many entities it asks about.
Progress = Callable[[str, int], None]

#: Each round links one kind of thing by what the rounds before it linked; the last returns to what is still open.
ROUNDS = (
    ("places", ("Place",), False),
    ("people", ("Person", "Organisation", "Agent", "Award", "Movement", "Event"), False),
    ("works", ("Film", "Book", "CreativeWork"), False),
    ("people again", ("Person", "Organisation", "Agent", "Award", "Movement", "Event"), True),
)
#: Candidates of an entity that are kept for review.
_KEPT = 5
#: Entities whose candidates are held in memory together.
_PART = 200


@dataclass(frozen=True, slots=True)
class Settled:
    """What needs no proposal: links that are made, pairs that a person refused, entities said to have no item."""

    links: Mapping[str, str] = field(default_factory=dict)
    refused: frozenset[tuple[str, str]] = frozenset()
    absent: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal with the searches that it rests on."""

    proposal: Proposal
    queries: tuple[str, ...]


class Linker:
    """Links entities round by round."""

    def __init__(self, rules: Rules, wikidata: Wikidata, ontology: Ontology) -> None:
        self._kinds = Kinds(rules.typing, wikidata, ontology)
        self._features = Features(rules, wikidata, self._kinds)
        self._finder = Finder(rules, wikidata, self._kinds)
        self._scoring = Scoring(rules, self._features)
        self._wikidata = wikidata

    def propose(
        self,
        subjects: Iterable[Subject],
        context: Context,
        settled: Settled | None = None,
        progress: Progress = lambda name, count: None,
    ) -> list[Proposed]:
        """Return a proposal for each entity that is not settled, in the order of the entities."""
        known = settled or Settled()
        asked = [each for each in subjects if each.id not in known.links and each.id not in known.absent]
        links = dict(known.links)
        made: dict[str, Proposed] = {}
        for name, families, again in ROUNDS:
            open_ones = [each for each in asked if self._kinds.family(each.type) in families and each.id not in links]
            progress(name, len(open_ones))
            for at in range(0, len(open_ones), _PART):
                part = open_ones[at : at + _PART]
                for new in self._round(part, context.with_links(links), known, made if again else {}):
                    made[new.proposal.subject.id] = new
            made = _apart(made, known)
            links = {**known.links, **{each: new.proposal.qid for each, new in made.items() if new.proposal.qid}}
        return [made[each.id] for each in asked if each.id in made]

    def _round(
        self, subjects: list[Subject], context: Context, settled: Settled, before: Mapping[str, Proposed]
    ) -> Iterable[Proposed]:
        """Find and score the candidates of some entities; the second time only where a neighbour is linked."""
        asked = [each for each in subjects if not before or each.neighbours & context.links.keys()]

        def enough(subject: Subject, items: Iterable[Item]) -> bool:
            return self._scoring.propose(subject, items, context).verdict == "accept"

        found = self._finder.find(asked, context, enough)
        self._prepare(found)
        for subject in asked:
            items = [item for item in found[subject.id].items if (subject.id, item.qid) not in settled.refused]
            proposal = self._scoring.propose(subject, items, context)
            kept = replace(proposal, candidates=proposal.candidates[:_KEPT])
            yield Proposed(kept, found[subject.id].queries)

    def _prepare(self, found: Mapping[str, Found]) -> None:
        """Fetch together what comparing will look up."""
        items = {item.qid: item for each in found.values() for item in each.items}
        self._wikidata.items({qid for item in items.values() for qid in self._features.objects(item)})


def _apart(made: Mapping[str, Proposed], settled: Settled) -> dict[str, Proposed]:
    """Leave to a person what would link two entities with one item."""
    claims: dict[str, set[str]] = defaultdict(set)
    for entity, qid in settled.links.items():
        claims[qid].add(entity)
    for entity, new in made.items():
        if new.proposal.qid:
            claims[new.proposal.qid].add(entity)
    out: dict[str, Proposed] = {}
    for entity, new in made.items():
        others = sorted(claims[new.proposal.qid] - {entity}) if new.proposal.qid else []
        if others:
            doubted = replace(new.proposal, verdict="review", reason=f"so is {', '.join(others)}")
            new = replace(new, proposal=doubted)
        out[entity] = new
    return out
