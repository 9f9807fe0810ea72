"""A store in, its entities ready to be linked out; and the jobs of ``kgcine link`` on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kgcine.assets import Assets
from kgcine.errors import StoreError
from kgcine.graph.extractions import Extractions
from kgcine.identities.decided import read_decided
from kgcine.identities.identity import Resolution
from kgcine.identities.verdicts import vetoes_for
from kgcine.link.alignment import alignment
from kgcine.link.check import Finding, check_items, check_settlement
from kgcine.link.features import Context
from kgcine.link.gaps import Gap, gaps
from kgcine.link.offline import Table, load_table
from kgcine.link.proposals import read_proposals, write_proposals
from kgcine.link.review import Case, cases
from kgcine.link.rounds import Linker, Progress, Proposed
from kgcine.link.rules import Rules, load_rules
from kgcine.link.settle import Settlement, current
from kgcine.link.source import Wikidata
from kgcine.link.subject import Subject, subjects
from kgcine.link.values import load_items
from kgcine.model import Article, Extraction
from kgcine.ontology import Ontology, load_ontology
from kgcine.resolve import identity_rules, resolve
from kgcine.spelling import normalise
from kgcine.store import open_store

#: Searches and fetches that one entity costs on average, for the estimate before a run.
PER_ENTITY = 4


@dataclass(frozen=True, slots=True)
class World:
    """The entities of a store with all that is told of them, and what is settled about their links."""

    subjects: Sequence[Subject]
    resolution: Resolution
    articles: Mapping[str, Article]
    ontology: Ontology
    rules: Rules
    settlement: Settlement
    context: Context
    folder: Path

    @property
    def waiting(self) -> list[Subject]:
        """Return the entities whose link is not settled."""
        settled = self.settlement.settled
        return [each for each in self.subjects if each.id not in settled.links and each.id not in settled.absent]


def open_world(store: Path, assets: Assets, folder: Path, decisions: Path | None = None) -> World:
    """Read the entities of the current graph as people decided about them.

    Raise StoreError where there is no graph, LinkError or SourceError for bad decisions.
    """
    ontology, decided = load_ontology(assets), read_decided(decisions)
    extractions = read_extractions(store)
    resolution = resolve(extractions, ontology, identity_rules(assets), decided.judgements)
    vetoes = vetoes_for(decided.vetoes, resolution)
    extractions = [vetoes.apply(each) for each in extractions]
    rules = load_rules(assets)
    told = subjects(extractions, resolution)
    return World(
        subjects=told,
        resolution=resolution,
        articles={each.article.id: each.article for each in extractions},
        ontology=ontology,
        rules=rules,
        settlement=current(extractions, resolution, ontology, assets, folder),
        context=context_of(told, load_table(assets), rules),
        folder=folder,
    )


def read_extractions(store: Path) -> list[Extraction]:
    """Return what was read out of the articles of the current graph, sorted; raise StoreError where it is gone."""
    with open_store(store) as opened:
        keys = dict(opened.manifest().get("articles", {}))
    kept = Extractions(store / "articles")
    found = [kept.get(key) for _, key in sorted(keys.items())]
    extractions = [each for each in found if each is not None]
    if len(extractions) < len(found):
        raise StoreError(f"What was read out of some articles of {store} is gone.", hint="Build with --rebuild.")
    return extractions


def context_of(told: Sequence[Subject], table: Table, rules: Rules) -> Context:
    """Say what the entities are called and of what class, and which names are those of states."""
    states = {qid for group in rules.countries.alike for qid in group}
    named = [row for row in table.rows if "Country" in row.types or row.qid in states]
    countries = {normalise(name): row.qid for row in named for name in (*row.aliases, row.label)}
    return Context(
        names={each.id: each.names for each in told}, types={each.id: each.type for each in told}, countries=countries
    )


def properties(assets: Assets, rules: Rules) -> frozenset[str]:
    """Return the properties of Wikidata that scoring, review and gaps read."""
    return rules.properties | frozenset(alignment(assets).values())


def propose(world: World, wikidata: Wikidata, progress: Progress = lambda name, count: None) -> list[Proposed]:
    """Propose links for all entities that wait for one, and write ``candidates.tsv``."""
    linker = Linker(world.rules, wikidata, world.ontology)
    found = linker.propose(world.subjects, world.context, world.settlement.settled, progress)
    write_proposals(world.folder, found, wikidata)
    return found


def waiting_cases(world: World, *, accepted: bool = False) -> list[Case]:
    """Return what waits for a person."""
    return cases(world.subjects, read_proposals(world.folder), world.settlement, accepted=accepted)


def check(world: World, wikidata: Wikidata | None) -> list[Finding]:
    """Check links; with Wikidata at hand also whether its items still fit."""
    found = check_settlement(world.settlement)
    if wikidata is not None:
        found += check_items(world.subjects, world.settlement.links, wikidata, world.rules, world.ontology)
    return found


def find_gaps(world: World, wikidata: Wikidata, assets: Assets) -> list[Gap]:
    """Find what our articles tell of linked entities and Wikidata lacks or contradicts."""
    return gaps(world.subjects, world.settlement.links, wikidata, world.ontology, alignment(assets), load_items(assets))


def same_as(world: World) -> str:
    """Write ``owl:sameAs`` as N-Triples for the links that a person accepted, and for no others."""
    from kgcine.namespaces import ID, OWL, WIKIDATA

    lines = (
        f"<{ID}{each.entity}> <{OWL}sameAs> <{WIKIDATA}{each.qid}> .\n"
        for each in world.settlement.links
        if each.author and each.exact
    )
    return "".join(sorted(lines))
