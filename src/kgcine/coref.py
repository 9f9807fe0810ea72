"""Mentions of one article in, its entities out, with every name, noun and pronoun that stands for each of them.

Precision goes before recall: where two things could be meant equally well, none is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kgcine.annotate import Annotated
from kgcine.coreference.clusters import Cluster, clusters
from kgcine.coreference.filmsets import filmsets
from kgcine.coreference.fronted import fronted
from kgcine.coreference.nominals import nominals
from kgcine.coreference.pronouns import pronouns
from kgcine.coreference.thereabouts import theres
from kgcine.model import Entity, Mention, Span
from kgcine.naming.entries import ENTRY
from kgcine.naming.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention, the entity it stands for, and the source spans that lead from it to the entity's full name."""

    mention: Mention
    entity_id: str
    chain: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Discourse:
    """The entities of one article and all references to them, in the order of the text."""

    entities: tuple[Entity, ...]
    references: tuple[Reference, ...]
    tokens: Mapping[int, Reference] = field(repr=False)

    def at(self, token: int) -> Reference | None:
        """Return the reference whose tokens cover this one, None where there is none."""
        return self.tokens.get(token)


def discourse(annotated: Annotated, lexicon: Lexicon) -> Discourse:
    """Group the mentions of an article into entities and resolve the nouns and pronouns that stand for them."""
    groups = clusters(annotated, lexicon)
    links: list[tuple[Mention, Cluster]] = [(mention, group) for group in groups for mention in group.mentions]
    links += filmsets(annotated, lexicon, links)
    links += nominals(annotated, lexicon, links)
    links += pronouns(annotated, lexicon, links)
    links += fronted(annotated, lexicon, links)
    links += theres(annotated, lexicon, links)
    links.sort(key=lambda link: (link[0].start, link[0].end))
    ids = {id(group): f"e{number}" for number, group in enumerate(groups, 1)}
    entities = tuple(_entity(annotated, group, ids[id(group)]) for group in groups)
    references = tuple(Reference(m, ids[id(g)], _chain(annotated, m, g)) for m, g in links)
    # A plural stands for several, of whom the first counts where one is asked for.
    tokens = {token: ref for ref in reversed(references) for token in range(ref.mention.first, ref.mention.last)}
    return Discourse(entities, references, tokens)


def _entity(annotated: Annotated, group: Cluster, ref: str) -> Entity:
    name = group.name()
    written = {m.text for m in group.mentions}
    written |= {annotated.article.view[m.start : m.end] for m in group.mentions if m.rule == ENTRY}
    aliases = tuple(sorted(written - {name}))
    return Entity(ref, name, group.type, aliases, tuple(_spans(annotated, group.mentions)))


def _spans(annotated: Annotated, mentions: Iterable[Mention]) -> list[Span]:
    return [annotated.article.to_source(m.start, m.end) for m in sorted(mentions, key=lambda m: m.start)]


def _chain(annotated: Annotated, mention: Mention, group: Cluster) -> tuple[Span, ...]:
    """Lead from a mention that is not the full name to the nearest one that is."""
    name = group.name()
    if mention.text == name:
        return ()
    full = min(
        (m for m in group.mentions if m.text == name),
        key=lambda m: (m.start > mention.start, abs(m.start - mention.start)),
    )
    return (annotated.article.to_source(full.start, full.end),)
