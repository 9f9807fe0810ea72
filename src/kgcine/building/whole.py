"""The extractions of a build in, its graph out: the whole of it, or that of a few articles."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import pyoxigraph as ox

from kgcine.assets import Assets
from kgcine.building.describe import Made, dataset_quads, link_quads
from kgcine.errors import StoreError
from kgcine.graph.extractions import Extractions
from kgcine.identities.identity import Resolution
from kgcine.identities.verdicts import Vetoes
from kgcine.link.offline import Link
from kgcine.model import Extraction
from kgcine.ontology import ONTOLOGY, Ontology
from kgcine.rdf import Triple, article_quads, ontology_quads, plain_facts, rejected_quads

#: Up to so many articles, what was read out of them stays in memory while the graph is made: some 100 kB each.
HELD = 200


@dataclass(frozen=True, slots=True)
class Known:
    """The extractions of a build, sorted by article, gone through again and again.

    They are read from the store's files each time; few enough stay in memory, in ``held``, once they are read.
    """

    kept: Extractions
    keys: Mapping[str, str]
    vetoes: Vetoes | None = None
    held: dict[str, Extraction] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Extraction]:
        for article, key in sorted(self.keys.items()):
            extraction = self.held.get(key) or self._read(article, key)
            yield self.vetoes.apply(extraction) if self.vetoes else extraction

    def _read(self, article: str, key: str) -> Extraction:
        extraction = self.kept.get(key)
        if extraction is None:
            raise StoreError(f"What was read out of {article} is gone.", hint="Build with --rebuild.")
        if len(self.keys) <= HELD:
            self.held[key] = extraction
        return extraction

    def only(self, articles: Collection[str]) -> Known:
        """Leave out all but these articles."""
        return replace(self, keys={article: key for article, key in self.keys.items() if article in articles})


@dataclass(frozen=True, slots=True)
class Graph:
    """The graph of some extractions; of its articles all, or only a few where only these are asked for."""

    known: Known
    resolution: Resolution
    ontology: Ontology
    assets: Assets
    links: Sequence[Link]
    made: Made

    def quads(self, few: Collection[str] | None) -> Iterator[ox.Quad]:
        """Yield what queries see, graph by graph."""
        yield from ontology_quads(self.assets.text(ONTOLOGY))
        for each in self._told(few):
            yield from article_quads(each, self.resolution, self.ontology)
        yield from link_quads(self.links, self.resolution)
        yield from dataset_quads(self.made, self.resolution, self.ontology, links=len(self.links))

    def facts(self) -> Iterator[Triple]:
        """Yield the plain facts of all articles."""
        for each in self.known:
            yield from plain_facts(each, self.resolution, self.ontology)

    def rejected(self, few: Collection[str] | None) -> Iterator[ox.Quad]:
        """Yield what was refused, graph by graph."""
        for each in self._told(few):
            yield from rejected_quads(each, self.resolution, self.ontology)

    def _told(self, few: Collection[str] | None) -> Known:
        return self.known if few is None else self.known.only(few)
